import Testing

@testable import ConsultationIndex

struct CanonicalFormTests {
  @Test("The canonical form that digests are made of is that of the tree", arguments: 0..<10)
  func random(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    for number in 0..<8 {
      let tree = RandomDossier.tree(seed: seed * 1_000 + number, for: standard.standard)
      let dossier = try Dossier(json: tree.compact())
      #expect(dossier.canonical == dossier.tree.canonical(), "seed \(seed), dossier \(number)")
    }
  }

  @Test("It is the tree's for every fixture", arguments: FixtureCase.all)
  func fixtures(fixture: FixtureCase) throws {
    let dossier = try fixture.dossier()
    #expect(dossier.canonical == dossier.tree.canonical())
  }

  @Test("Ids are ordered by their bytes, however long and alike they are")
  func ids() throws {
    let long = String(repeating: "a", count: 20)
    let ids = ["a", "a.", "a-", "ab", long, long + "b", long + "a", "b", "B", "0"]
    var records = ids.map { Record(id: $0, kind: $0 < "a" ? "y" : "x") }
    records.append(Record(id: "a", revision: 3, kind: "x"))
    records.append(Record(id: "a", revision: 2, kind: "x", attachments: [.init(name: "\"\n\\")]))
    records.append(Record(id: "b", kind: "x"))
    let dossier = try Dossier(
      Submission(
        community: Community(id: "c", name: "示例", kind: "urban", street: "街"),
        period: try #require(Period("2025")), records: records),
      reviews: [
        Review(.record(id: "a", revision: 2, .returned), by: "r", on: day("2025-02-01")),
        Review(.figure("f", value: 3, .accepted), by: "r", on: day("2025-02-01"), stage: .second),
        Review(.rating(rubric: "q", level: 2), by: "r", on: day("2025-02-01"), note: "注"),
      ])
    #expect(dossier.canonical == dossier.tree.canonical())
  }
}
