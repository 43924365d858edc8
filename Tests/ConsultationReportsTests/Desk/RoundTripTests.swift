import ConsultationIndex
import Testing

@testable import ConsultationReports

@Suite("Dossiers as tables")
struct RoundTripTests {
  /// Taken in turn, since how text is written does not depend on what it says.
  static let encodings = [TextEncoding.utf8, .utf16LittleEndian, .gb18030]
  static let asOf = day("2026-01-31")

  /// Writes dossiers as tables and reads these again.
  static func roundTrip(
    _ dossiers: [Dossier], _ standard: CompiledStandard, _ encoding: TextEncoding
  ) throws -> [DeskDossier] {
    let desk = Desk(standard)
    let export = DeskExport(desk).files(
      of: dossiers.enumerated().map { ("\($0.offset)", $0.element) })
    #expect(export.issues == [])
    let reading = desk.read(try export.files.map { ($0.name, try $0.bytes(in: encoding)) })
    #expect(reading.issues.filter { $0.issue.severity == .error } == [])
    return reading.dossiers
  }

  @Test(
    "every case is assessed the same from tables, to the byte",
    arguments: Fixtures.names(in: "Fixtures/Cases"))
  func keepsCases(_ name: String) throws {
    let original = try Dossier(json: Fixtures.bytes(of: "Fixtures/Cases/\(name)/dossier.json"))
    let standard = try Fixtures.standard(ofCase: name)
    let encoding = Self.encodings[name.utf8.count % Self.encodings.count]
    let read = try Self.roundTrip([original], standard, encoding)
    #expect(read.count == 1)
    for dossier in read.map(\.dossier) {
      #expect(
        standard.assess(dossier, asOf: Self.asOf).json()
          == standard.assess(original, asOf: Self.asOf).json(), "\(encoding)")
    }
  }

  @Test("random dossiers are assessed the same from tables", arguments: 0..<9 as Range<UInt64>)
  func keepsRandom(_ seed: UInt64) throws {
    for standard in [CompiledStandard.xindu, try #require(DeskStandard.compiled)] {
      var random = RandomDossier(standard, seed: seed)
      let dossiers = try (0..<3).map { try random.dossier("c-\($0)") }
      let encoding = Self.encodings[Int(seed) % Self.encodings.count]
      let read = try Self.roundTrip(dossiers, standard, encoding)
      #expect(read.map(\.dossier.digest) == dossiers.map(\.digest), "seed \(seed), \(encoding)")
      for (a, b) in zip(dossiers, read) {
        #expect(a.tree.canonical() == b.dossier.tree.canonical(), "seed \(seed), \(encoding)")
        #expect(
          standard.assess(a, asOf: Self.asOf).json()
            == standard.assess(b.dossier, asOf: Self.asOf).json(), "seed \(seed), \(encoding)")
      }
    }
  }

  @Test("what no table of the standard can hold is refused, and nothing is written")
  func refuses() throws {
    let desk = DeskStandard.desk
    let community = Community(id: "c-1", name: "甲", kind: "urban")
    let period = try #require(Period("2025"))
    let wrong: [(Record, String)] = [
      (Record(id: "s", kind: "unknown"), "`kind`"),
      (Record(id: "s", kind: "session", fields: ["nothing": .integer(1)]), "`fields.nothing`"),
      (Record(id: "s", kind: "session", fields: ["form": .text("none")]), "`fields.form`"),
      (Record(id: "s", kind: "session", fields: ["form": .list(["a"])]), "`fields.form`"),
      (
        Record(id: "s", kind: "session", fields: ["heldOn": .text("2025-02-30")]), "`fields.heldOn`"
      ),
      (Record(id: "s", kind: "session", fields: ["present": .integer(-1)]), "`fields.present`"),
      (
        Record(id: "s", kind: "session", fields: ["steps": .steps(["propose": []])]),
        "`fields.steps`"
      ),
    ]
    for (record, what) in wrong {
      let dossier = try Dossier(Submission(community: community, period: period, records: [record]))
      let export = DeskExport(desk).files(of: [("a.json", dossier)])
      #expect(export.files.isEmpty)
      #expect(export.issues.map(\.issue.code) == ["cell.not-expressible"])
      #expect(export.issues.first?.issue.parameters["what"] == what)
    }
  }

  @Test("two dossiers of one community cannot share tables")
  func refusesTwice() throws {
    var random = RandomDossier(.xindu, seed: 1)
    let dossier = try random.dossier("c-1")
    let export = DeskExport(Desk(.xindu)).files(of: [("a.json", dossier), ("b.json", dossier)])
    #expect(export.issues.map(\.issue.code) == ["table.community-twice"])
    #expect(export.issues.first?.file == "b.json")
  }

  @Test("a character that GB18030 lacks is named")
  func namesCharacter() throws {
    let period = try #require(Period("2025"))
    let dossier = try Dossier(
      Submission(community: Community(id: "c", name: "\u{E5E5}", kind: "urban"), period: period))
    let export = DeskExport(Desk(.xindu)).files(of: [("a.json", dossier)])
    let error = #expect(throws: InputErrors.self) { try export.files[0].bytes(in: .gb18030) }
    #expect(error?.issues.first?.parameters["value"] == "U+E5E5")
  }
}
