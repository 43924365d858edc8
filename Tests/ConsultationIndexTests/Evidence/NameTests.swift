import Testing

@testable import ConsultationIndex

/// The names that communities and people are told apart by.
struct NameTests {
  static let hidden = [
    "c\u{200B}1", "c1\u{200D}", "\u{202E}c1", "c1\u{2066}", "\u{FEFF}c1", "c\u{7F}1", "c\t1",
    "c\n1", "c\u{85}1", "c\u{AD}1", "c\u{3164}1", "\u{115F}", "社\u{FE00}", "c\u{2028}1",
    "c\u{E0041}1", "c\u{180E}1", "c\u{2060}", "社\u{E0100}", "c\u{061C}1", "c\u{FFF9}1",
  ]
  static let blank = [" c1", "c1 ", "c1\u{3000}", "\u{A0}c1", "c1\u{2003}", "\u{1680}c1", " "]
  static let paths = ["a/b", "../c1", "a\\b", ".", "..", "/"]
  static let sound = [
    "c-1", "510114-001", "c 1", "..c", "c..1", "社区一", "é", "e\u{301}", "１２", "\u{F900}",
    "ｶﾞ", "𠮷野", "c\u{3000}1", "👩", "ß", "a:b",
  ]

  private static func document(id: String, reviewer: String = "r-1", of affiliation: String? = nil)
    -> [UInt8]
  {
    var review: JSONTree = [
      "rubric": "quality", "level": 1, "reviewer": .string(reviewer), "date": "2025-05-05",
    ]
    if let affiliation { review = review.setting("affiliation", to: .string(affiliation)) }
    let dossier: JSONTree = [
      "format": "consultation-dossier/1",
      "submission": [
        "community": ["id": .string(id), "name": "示例", "kind": "urban"], "period": "2025",
      ], "reviews": [review],
    ]
    return dossier.compact()
  }

  private func codes(_ bytes: [UInt8]) -> [String] {
    do throws(InputErrors) {
      _ = try Dossier(json: bytes)
      return []
    } catch {
      return error.issues.map { "\($0.code) \($0.path ?? "")" }
    }
  }

  @Test("What nobody sees in a name, or a blank at its end, is an error with the character")
  func hidden() throws {
    for (names, code) in [
      (Self.hidden, "dossier.hidden-character"), (Self.blank, "dossier.blank-at-end"),
    ] {
      for name in names {
        #expect(
          codes(Self.document(id: name)) == ["\(code) $.submission.community.id"], "\(name)")
        #expect(
          codes(Self.document(id: "c", reviewer: name)) == ["\(code) $.reviews[0].reviewer"])
        #expect(
          codes(Self.document(id: "c", of: name)) == ["\(code) $.reviews[0].affiliation"])
      }
    }
    let error = #expect(throws: InputErrors.self) {
      try Dossier(json: Self.document(id: "c\u{200B}"))
    }
    #expect(error?.issues.first?.message(in: .english).contains("U+200B ZERO WIDTH SPACE") == true)
    #expect(error?.issues.first?.message(in: .chinese).hasSuffix("字符U+200B") == true)
  }

  @Test("A path in an id is an error, and in a reviewer's name is none")
  func paths() {
    for id in Self.paths {
      #expect(codes(Self.document(id: id)) == ["dossier.path-in-id $.submission.community.id"])
      #expect(codes(Self.document(id: "c", reviewer: id, of: id)) == [])
    }
    for id in Self.sound {
      #expect(codes(Self.document(id: id, reviewer: id, of: "other")) == [], "\(id)")
    }
  }

  @Test("A live dossier and a table of measures refuse what a dossier refuses")
  func everyDoor() throws {
    var live = LiveDossier(
      try Dossier(json: Self.document(id: "c")), by: .xindu, asOf: usualDay)
    for name in Self.hidden + Self.blank {
      let review = Review(.rating(rubric: "quality", level: 1), by: name, on: usualDay)
      #expect(throws: InputErrors.self, "\(name)") { try live.add(review) }
    }
    let standard = try Bench.standard(measures: ["cases": ["of": "case", "count": "records"]])
    let header = try MeasureTable.empty(for: standard).csv()
    // Blanks at the ends of a cell are no part of what it says.
    for name in Self.hidden + Self.paths
    where NameFlaw(name.trimmed, isID: true) != nil && !name.contains(where: \.isNewline) {
      var reader = MeasureTableReader(for: standard)
      try reader.feed(header + Array("\(name),x,urban,,1,\n".utf8))
      #expect(try reader.finish().count == 0 && reader.issues.count == 1, "\(name)")
    }
  }

  @Test("Names that are the same in normal form C are one reviewer, one community, one affiliation")
  func equal() throws {
    for (name, other) in [
      ("金明", "\u{F90A}明"), ("é", "e\u{301}"), ("豈", "\u{F900}"), ("K", "\u{212A}"),
    ] {
      #expect(
        codes(Self.document(id: name, of: other)) == [
          "dossier.reviews-own-case $.reviews[0].affiliation"
        ])
      var index = CommunityIndex()
      let communities = [Community(id: name, name: "", kind: "")]
      #expect(index.insert(name, after: []) == nil)
      #expect(index.insert(other, after: communities) == 0)
    }
  }

  @Test("The stream says of every name what a dossier by itself says", arguments: 0..<40)
  func agreement(seed: Int) throws {
    var chance = SeededGenerator(seed: seed)
    let names = Self.hidden + Self.blank + Self.paths + Self.sound + Self.sound
    let standard = CompiledStandard.xindu
    for _ in 0..<20 {
      let bytes = Self.document(
        id: chance.one(of: names), reviewer: chance.one(of: names),
        of: chance.once(in: 2) ? chance.one(of: names) : nil)
      var stream = EvidenceStream(for: standard, asOf: usualDay)
      let line = try (stream.feed(bytes) + stream.finish()).first
      switch line?.result {
      case .success(let measured):
        let assessment = standard.assess(try Dossier(json: bytes), asOf: usualDay)
        #expect(measured.confirmed.total == assessment.total, "seed \(seed)")
      case .failure(let errors):
        #expect(errors.issues.map { "\($0.code) \($0.path ?? "")" } == codes(bytes))
      case nil: Issue.record("no line, seed \(seed)")
      }
    }
  }
}
