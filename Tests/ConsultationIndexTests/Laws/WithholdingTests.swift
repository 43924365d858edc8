import Testing

@testable import ConsultationIndex

/// What leaving out, repeating or dividing evidence can bring to whoever hands it in.
struct WithholdingTests {
  private static let day = usualDay

  private func points(_ submission: Submission, _ standard: CompiledStandard) throws -> [Points] {
    standard.assess(try Dossier(submission), asOf: Self.day).provisional.findings.map(\.points)
  }

  @Test(
    "Leaving out a record raises points only through a quotient or a smallest number",
    arguments: ["example-2a", "example-599-99"])
  func leavingOut(name: String) throws {
    let standard = CompiledStandard.xindu
    let submission = try Dossier(json: Articles.bytes(of: "Fixtures/Cases/\(name)/dossier.json"))
      .submission
    let whole = try points(submission, standard)
    // What could fall where there is more evidence.
    let exposed = Set(
      standard.program.indicators.indices.filter { index in
        switch standard.standard.measures[standard.standard.indicators[index].measure]?.value {
        case .share, .ratio, .smallest: return true
        default: return false
        }
      })
    var raised = 0
    for place in submission.records.indices {
      var fewer = submission
      fewer.records.remove(at: place)
      for (index, (after, before)) in zip(try points(fewer, standard), whole).enumerated()
      where after > before {
        raised += 1
        #expect(exposed.contains(index), "\(submission.records[place].id) at \(index)")
      }
    }
    // It does happen, which is why such measures have a minimum base.
    #expect(raised > 0)
  }

  @Test("A good share of fewer records than the minimum base earns nothing")
  func minimumBase() throws {
    let indicator = "categories[0].elements[0].indicators[0]"
    let tree = Bench.tree
      .setting("measures.q", to: ["of": "case", "share": ["open": true]])
      .setting("measures.base", to: ["of": "case", "count": "records"])
      .setting(indicator + ".measure", to: "q")
      .setting(indicator + ".award", to: ["atLeast": 10_000])
      .setting(indicator + ".requires", to: [["measure": "base", "atLeast": 3]])
    let standard = try Bench.compile(tree)
    func total(_ good: Int, _ bad: Int) throws -> Points {
      let records =
        (0..<good).map { Record.case("g-\($0)", ["open": .flag(true)]) }
        + (0..<bad).map { Record.case("b-\($0)", ["open": .flag(false)]) }
      return standard.assess(try dossier(records), asOf: usualDay).provisional.total
    }
    #expect(try total(2, 0) == .zero && total(2, 2) == .zero)
    #expect(try total(3, 0) > .zero)
    // This is what it does not stop: three good cases, and the bad one left out.
    #expect(try total(3, 1) == .zero)
  }

  @Test("One event under a second id counts twice: only reviewers and shared attachments tell")
  func secondID() throws {
    let standard = try Bench.standard(measures: ["q": ["of": "case", "count": "records"]])
    #expect(try standard.quantity(dossier([.case("a"), .case("a")])) == 1)
    #expect(try standard.quantity(dossier([.case("a"), .case("b")])) == 2)
    let confirmed = try dossier([.case("a"), .case("b")], reviews: [.of("a", .accepted)])
    #expect(try standard.quantity(confirmed, .confirmed) == 1)
  }
}
