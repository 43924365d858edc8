import Testing

@testable import ConsultationIndex

/// Standards of several years in one library.
struct StandardLibraryTests {
  private func standard(
    _ version: String, from: String, until: String? = nil, adopted: String? = nil,
    id: String = "small"
  ) throws -> CompiledStandard {
    var tree = Bench.smallest.setting("id", to: .string(id)).setting(
      "version", to: .string(version)
    )
    .setting("effective.from", to: .string(from))
    if let until { tree = tree.setting("effective.until", to: .string(until)) }
    if let adopted { tree = tree.setting("effective.adopted", to: .string(adopted)) }
    return try Bench.compile(tree)
  }

  /// Three years and one correction, none of them written with the others in mind.
  private func threeYears() throws -> [CompiledStandard] {
    [
      try standard("1.0.0", from: "2024-01-01"),
      try standard("1.1.0", from: "2025-01-01", until: "2030-12-31"),
      try standard("1.1.1", from: "2025-01-01", adopted: "2026-03-15"),
      try standard("2.0.0", from: "2026-01-01", until: "2027-12-31"),
    ]
  }

  @Test(
    "A library of three years and one correction answers each period",
    arguments: [
      ("2024", "2025-01-31", "1.0.0"), ("2024", "2026-12-31", "1.0.0"),
      ("2025", "2026-01-31", "1.1.0"), ("2025", "2026-03-14", "1.1.0"),
      ("2025", "2026-03-15", "1.1.1"), ("2025", "2029-01-31", "1.1.1"),
      ("2026", "2027-01-31", "2.0.0"), ("2027", "2028-01-31", "2.0.0"),
    ])
  func answers(name: String, day: String, version: String) throws {
    let asOf = try #require(CalendarDate(day))
    for standards in [try threeYears(), try threeYears().reversed()] {
      let library = try StandardLibrary(standards)
      #expect(try library.inForce(for: period(name), asOf: asOf).version == version)
      #expect(try library.scoring(period(name), asOf: asOf).version == version)
      let notices = try library.scoring(period(name), asOf: asOf)
        .assess(dossier(period: name), asOf: asOf).notices
      #expect(!notices.contains { $0.code.hasPrefix("standard.") })
    }
  }

  @Test("Old receipts are found in it by digest and by name, that of before the correction too")
  func receipts() throws {
    let library = try StandardLibrary(threeYears())
    let day = try #require(CalendarDate("2026-01-31"))
    let receipt = try library.inForce(for: period("2025"), asOf: day)
      .assess(dossier(period: "2025"), asOf: day).receipt
    #expect(receipt.standardVersion == "1.1.0")
    #expect(library[receipt.standardDigest]?.version == "1.1.0")
    let named = library[receipt.standardID, receipt.standardVersion]
    #expect(named?.digest == receipt.standardDigest)
    #expect(library[SHA256.hash([])] == nil && library["small", "9.0.0"] == nil)
    #expect(library["other", "1.1.0"] == nil)
  }

  @Test("Where none is in force the closest scores, and its assessment says so")
  func closest() throws {
    let library = try StandardLibrary(threeYears())
    for (name, version) in [("2023", "1.0.0"), ("1999", "1.0.0"), ("2028", "2.0.0")] {
      let period = try period(name)
      #expect(throws: InputErrors.self) { try library.inForce(for: period, asOf: usualDay) }
      let standard = try library.scoring(period, asOf: usualDay)
      #expect(standard.version == version)
      let notices = try standard.assess(dossier(period: name), asOf: usualDay).notices
      #expect(notices.map(\.code) == ["standard.not-in-force"])
    }
    // Another length of period is an error of the dossier, which every standard tells.
    #expect(try library.scoring(period("2025-H2"), asOf: usualDay).version == "1.1.0")
    #expect(throws: InputErrors.self) {
      try StandardLibrary([]).scoring(period("2025"), asOf: usualDay)
    }
  }

  @Test("What is not adopted yet is not there, and says so where nothing else is")
  func notAdopted() throws {
    let alone = try standard("1.0.1", from: "2025-01-01", adopted: "2026-03-15")
    let library = try StandardLibrary([alone])
    #expect(throws: InputErrors.self) { try library.inForce(for: period("2025"), asOf: usualDay) }
    let assessment = try library.scoring(period("2025"), asOf: usualDay)
      .assess(dossier(), asOf: usualDay)
    #expect(assessment.notices.map(\.code) == ["standard.not-adopted"])
    let adopted = try #require(CalendarDate("2026-03-15"))
    #expect(try library.inForce(for: period("2025"), asOf: adopted).version == "1.0.1")
    #expect(try alone.assess(dossier(), asOf: adopted).notices.isEmpty)
  }

  @Test("Two that claim the same days with equal right are told, and nobody guesses")
  func ties() throws {
    let first = try standard("1.0.0", from: "2025-01-01")
    let second = try standard("1.0.1", from: "2025-01-01")
    let error = #expect(throws: InputErrors.self) {
      try StandardLibrary([first, second]).inForce(for: period("2025"), asOf: usualDay)
    }
    #expect(error?.issues.map(\.code) == ["library.tied"])
    #expect(
      error?.issues.first?.message(in: .english)
        == "`small 1.0.0`, `small 1.0.1` begin and are adopted on the same day, so that none of them "
        + "scores 2025")
    let twice = try StandardLibrary([first, first])
    #expect(try twice.inForce(for: period("2025"), asOf: usualDay).version == "1.0.0")
    #expect(twice.standards.count == 1)
  }

  @Test("Standards of other ids neither end one another nor are chosen among")
  func ids() throws {
    let first = try standard("1.0.0", from: "2024-01-01")
    let rival = try standard("1.0.0", from: "2025-01-01", id: "rival")
    let both = try StandardLibrary([first, rival])
    #expect(try both.inForce(for: period("2024"), asOf: usualDay).id == "small")
    let error = #expect(throws: InputErrors.self) {
      try both.inForce(for: period("2025"), asOf: usualDay)
    }
    #expect(error?.issues.map(\.code) == ["library.several-in-force"])
    #expect(error?.issues.first?.message(in: .english).contains("`rival 1.0.0`") == true)
    #expect(try both.inForce(for: period("2025"), asOf: usualDay, id: "rival").id == "rival")
    #expect(try both.inForce(for: period("2025"), asOf: usualDay, id: "small").id == "small")
    #expect(throws: InputErrors.self) {
      try both.inForce(for: period("2025"), asOf: usualDay, id: "other")
    }
  }

  @Test("One version with two contents is refused")
  func versions() throws {
    let changed = try Bench.compile(Bench.smallest.setting("zh", to: "另一名称"))
    let error = #expect(throws: InputErrors.self) {
      try StandardLibrary([Bench.compile(Bench.smallest), changed])
    }
    #expect(error?.issues.map(\.code) == ["library.version-conflict"])
    #expect(
      "\(try #require(error))" == "error: `small` has two standards of version 1.0.0 that differ")
  }

  @Test("The day of adoption is part of the digest; without one nothing changes")
  func digest() throws {
    let plain = try standard("1.0.0", from: "2025-01-01")
    let adopted = try standard("1.0.0", from: "2025-01-01", adopted: "2026-03-15")
    #expect(plain.digest != adopted.digest)
    #expect(try CompiledStandard(json: adopted.json).digest == adopted.digest)
    #expect(!String(decoding: plain.json, as: UTF8.self).contains("adopted"))
  }

  @Test("What is told of built-in versions before they are compiled is what they say")
  func builtIn() throws {
    let library = StandardLibrary.xindu
    #expect(library.entries.first?.standard.digest == CompiledStandard.xindu.digest)
    for entry in library.entries {
      #expect(entry.standard.header == entry.header && entry.standard.digest == entry.digest)
    }
    #expect(try StandardLibrary(library.standards).entries.count == library.entries.count)
    #expect(try library.inForce(for: period("2025"), asOf: usualDay).version == "1.0.0")
  }
}
