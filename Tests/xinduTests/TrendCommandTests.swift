import Testing

@testable import ConsultationIndex
@testable import xindu

@Suite("Trends between standards")
struct TrendCommandTests {
  /// Results of 2024 by the built-in standard, and the dossiers of 2025 beside the standard of a test.
  private func console(
    _ change: (inout Standard) -> Void
  ) throws -> FakeConsole {
    let console = try SmallDistrict.console(communities: 4)
    var changed = CompiledStandard.xindu.standard
    changed.version = "2.0.0"
    change(&changed)
    console.files["new.json"] = try CompiledStandard(changed).json
    let now = try #require(console.files["district.ndjson"])
    let before = String(decoding: now, as: UTF8.self).replacing(
      #""period":"2025""#, with: #""period":"2024""#)
    for (number, line) in before.split(separator: "\n").enumerated() {
      console.files["before/\(number).json"] = Array(line.utf8)
    }
    #expect(console.run("score", "before", "--format", "json") == .done, "\(console.errors)")
    console.files["before.ndjson"] = Array(console.output.utf8)
    return console
  }

  private func report(_ console: FakeConsole, _ previous: String) throws -> JSONValue {
    let words = ["report", "district.ndjson", "--standard", "new.json", "--previous", previous]
    #expect(console.run(words + ["--format", "json"]) == .done, "\(console.errors)")
    return try JSONDocument(Array(console.output.utf8), limits: Limits()).root
  }

  /// Hundredths of a point from their shortest form.
  private func hundredths(_ value: JSONValue?) throws -> Int {
    let text = try #require(value?.numberText)
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let digits = parts[0] + fraction + String(repeating: "0", count: 2 - fraction.count)
    return try #require(Int(digits))
  }

  private func holds(_ trend: JSONValue) throws -> Bool {
    func sum(_ key: String) throws -> Int {
      try trend[key]?.elements.reduce(0) { $0 + (try hundredths($1["difference"])) } ?? 0
    }
    return try sum("elements") == sum("changes")
  }

  /// Takes an element out of the tree; what it was worth goes to the first indicators of its tiers.
  private func remove(_ id: String, from standard: inout Standard) {
    var worth: [String: Points] = [:]
    for c in standard.categories.indices {
      for element in standard.categories[c].elements where element.id == id {
        for indicator in element.indicators {
          worth[indicator.tier, default: .zero] += indicator.points
        }
        standard.declares.elements -= 1
        standard.declares.indicators -= element.indicators.count
      }
      standard.categories[c].elements.removeAll { $0.id == id }
    }
    for i in standard.categories[0].elements[0].indicators.indices {
      let tier = standard.categories[0].elements[0].indicators[i].tier
      standard.categories[0].elements[0].indicators[i].points +=
        worth.removeValue(forKey: tier) ?? .zero
    }
  }

  @Test("a deleted element is a line of its own under its old name, and all lines add up")
  func deleted() throws {
    let console = try console { remove("T2", from: &$0) }
    let trend = try #require(try report(console, "before.ndjson")["trend"])
    #expect(try holds(trend))
    let last = try #require(trend["elements"]?.elements.map(\.self).last)
    #expect(last["id"]?.string == "T2")
    #expect(try hundredths(last["difference"]) < 0)
    #expect(
      console.run(
        "report", "district.ndjson", "--standard", "new.json", "--previous", "before.ndjson",
        "--format", "html", "--lang", "zh") == .done)
    let name = try #require(CompiledStandard.xindu.name(of: "T2", in: .chinese))
    #expect(console.output.contains("T2 \(name)（本期标准已无此项）"))
    #expect(console.output.contains("xindu 1.0.0"))
    #expect(console.output.contains("评价标准不同"))
  }

  @Test("an element and an indicator under other ids are followed")
  func renamed() throws {
    let console = try console { standard in
      standard.categories[0].elements[1].id = "T9"
      standard.categories[0].elements[1].indicators[0].id = "T9.b1"
    }
    let trend = try #require(try report(console, "before.ndjson")["trend"])
    #expect(try holds(trend))
    let elements = trend["elements"]?.elements.map(\.self) ?? []
    #expect(!elements.contains { $0["id"]?.string == "T2" })
    let same = try self.console { $0.unrated.en = "None" }
    let unchanged = try #require(try report(same, "before.ndjson")["trend"])["elements"]?.elements
    #expect(
      elements.map { $0["difference"]?.numberText }
        == unchanged?.map { $0["difference"]?.numberText })
    let pairs = trend["renamed"]?.elements.map { [$0["before"]?.string, $0["after"]?.string] }
    #expect(pairs == [["T2", "T9"], ["T2.b1", "T9.b1"]])
  }

  @Test("dossiers that are scored again are said to be, and by which standard")
  func scoredAgain() throws {
    let console = try console { $0.tiers[0].labels.en = "Basis" }
    let again = try #require(
      try report(console, "before")["trend"]?["periods"]?.elements.first { _ in true })
    #expect(again["scoredAgain"]?.numberText == "4")
    let issued = try #require(
      try report(console, "before.ndjson")["trend"]?["periods"]?.elements.first { _ in true })
    #expect(issued["scoredAgain"]?.numberText == "0")
    #expect(issued["standards"]?.elements.map(\.string) == ["xindu 1.0.0"])
    #expect(
      console.run(
        "report", "district.ndjson", "--standard", "new.json", "--previous", "before", "--lang",
        "en")
        == .done)
    #expect(console.output.contains("4 communities were scored again from their dossiers"))
  }

  @Test("a standard of then that is not at hand is named")
  func unknown() throws {
    let console = try console { remove("T2", from: &$0) }
    #expect(
      console.run("score", "before", "--standard", "new.json", "--format", "json") == .done)
    console.files["before.ndjson"] = Array(console.output.utf8)
    #expect(
      console.run("report", "district.ndjson", "--previous", "before.ndjson", "--lang", "en")
        == .done)
    #expect(console.output.contains("xindu 2.0.0, is not at hand"))
  }

  @Test("an earlier period comes as whatever `score --format json` writes, of one or of many")
  func takesEveryResult() throws {
    let console = try console { remove("T2", from: &$0) }
    let full = try report(console, "before.ndjson")["trend"]
    console.files["all.ndjson"] = Array(
      (0..<4).map { String(decoding: console.files["before/\($0).json"] ?? [], as: UTF8.self) }
        .joined(separator: "\n").utf8)
    for basis in ["confirmed", "provisional"] {
      #expect(console.run("measure", "all.ndjson", "-o", basis, "--basis", basis) == .done)
    }
    for words in [
      ["all.ndjson"], ["all.ndjson", "--indicators"], ["confirmed"], ["confirmed", "--indicators"],
    ] {
      #expect(console.run(["score", "--format", "json"] + words) == .done, "\(console.errors)")
      console.files["result.ndjson"] = Array(console.output.utf8)
      let trend = try #require(try report(console, "result.ndjson")["trend"])
      #expect(try holds(trend))
      func elements(_ trend: JSONValue?) -> [String?] {
        (trend?["elements"]?.elements.map(\.self) ?? []).map { $0["difference"]?.numberText }
      }
      #expect(elements(trend) == elements(full), "\(words)")
      let causes = trend["elements"]?.elements.map {
        $0["causes"]?.elements.count { _ in true } ?? 0
      }
      #expect(causes?.contains { $0 > 0 } == words.contains("--indicators"))
    }
    #expect(console.run("score", "--format", "json", "provisional") == .done)
    console.files["result.ndjson"] = Array(console.output.utf8)
    let words = ["report", "district.ndjson", "--previous", "result.ndjson", "--lang", "en"]
    #expect(console.run(words) == .inputErrors)
    #expect(console.errors.contains("holds provisional points only"))
  }
}
