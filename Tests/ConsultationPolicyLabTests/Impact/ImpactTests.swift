import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("What a change does to a population")
struct ImpactTests {
  /// A table and a change of an award, a requirement and two cuts.
  private func sample(rows: Int = 1_000) throws -> (MeasureTable, CompiledStandard) {
    var changed = CompiledStandard.xindu.standard
    changed.forEachIndicator { indicator in
      if indicator.id == "T1.b1" { indicator.award = .same(.ramp(from: 2, to: 8)) }
      if indicator.id == "F1.b1" {
        indicator.requires = [
          MeasureCondition(measure: indicator.measure, atLeast: 2, atMost: nil)
        ]
      }
    }
    changed.grades[1].cut = Points(650)
    changed.grades[2].requires = [.every(.category, share: 6_000)]
    return (XinduTable.table(rows: rows, seed: 1), try CompiledStandard(changed))
  }

  @Test("matrix, tally and distribution say what both scorings say")
  func counts() throws {
    let (table, new) = try sample()
    let impact = Impact(on: try Population(table, from: .xindu, to: new))
    let (before, after) = (try CompiledStandard.xindu.score(table), try new.score(table))
    var matrix: [String: Int] = [:]
    var up = 0
    let ids = impact.grades
    func rank(_ grade: GradeID?) -> Int { grade.flatMap { ids.firstIndex(of: $0) } ?? -1 }
    for row in 0..<table.count {
      let (from, to) = (rank(before.grade(at: row)), rank(after.grade(at: row)))
      matrix["\(from) \(to)", default: 0] += 1
      if to > from { up += 1 }
      #expect(impact.totals.before[row] == before.total(at: row).hundredths)
      #expect(impact.totals.after[row] == after.total(at: row).hundredths)
    }
    for (from, line) in impact.migration.enumerated() {
      for (to, count) in line.enumerated() {
        #expect(count == matrix["\(from - 1) \(to - 1)"] ?? 0)
      }
    }
    #expect(impact.tally.up == up && up > 0 && impact.tally.down > 0)
    #expect(impact.decisions.count == impact.tally.up + impact.tally.down)
    let sorted = impact.totals.after.sorted()
    #expect(impact.after.quantiles[3].hundredths == sorted[499])
    #expect(impact.after.quantiles[0].hundredths == sorted[0])
    #expect(impact.after.quantiles[6].hundredths == sorted[999])
    #expect(impact.after.mean?.hundredths == sorted.reduce(0, +) / 1_000)
  }

  @Test("kinds, streets and sizes each hold every community once")
  func groups() throws {
    let small = try #require(
      try (0..<9).lazy.compactMap { seed in
        try SmallReform(seed: seed, edits: 4, communities: 60, changesMeasures: false)
      }.first { $0.before.communities.contains { $0.street == nil } })
    let population = try Population(
      small.before, from: small.old, to: small.new, sizeFigure: "f1")
    let impact = Impact(on: population)
    for grouping in Impact.Grouping.allCases {
      let groups = impact.groups(by: grouping)
      #expect(groups.reduce(0) { $0 + $1.tally.communities } == 60)
      #expect(groups.reduce(0) { $0 + $1.tally.change } == impact.tally.change)
      #expect(groups.count > 1)
    }
    let sizes = impact.groups(by: .size)
    let bands = sizes.compactMap(\.sizes)
    #expect(bands.count <= 4 && bands == bands.sorted { $0.lowerBound < $1.lowerBound })
    for (a, b) in zip(bands, bands.dropFirst()) { #expect(a.upperBound < b.lowerBound) }
    #expect(impact.groups(by: .street).last?.name == nil, "what is not known comes last")
    let unsized = Impact(on: try Population(small.before, from: small.old, to: small.new))
    #expect(unsized.groups(by: .size).isEmpty, "no figure is called households")
  }

  @Test("means are compared exactly, however great the sums are")
  func comparesGreatMeans() {
    func tally(_ changes: Int...) -> Tally {
      var tally = Tally()
      for change in changes { tally.add(change) }
      return tally
    }
    let great = Int.max / 2
    #expect(tally(great - 1, 0, 0).meanIsBelow(that: tally(great, 0, 0)) == true)
    #expect(tally(great, 0, 0).meanIsBelow(that: tally(-great, 0, 0)) == false)
    #expect(tally(great, 0).meanIsBelow(that: tally(great, 0, great, 0)) == nil)
  }

  @Test("communities in another order give the same result")
  func ignoresOrder() throws {
    let (table, new) = try sample(rows: 300)
    var reversed = MeasureTable(of: .xindu)
    for row in (0..<table.count).reversed() {
      reversed.append(table.communities[row], table.quantities(at: row))
    }
    let a = Impact(on: try Population(table, from: .xindu, to: new))
    let b = Impact(on: try Population(reversed, from: .xindu, to: new))
    #expect(a.migration == b.migration && a.tally == b.tally && a.after == b.after)
    #expect(a.groups(by: .street) == b.groups(by: .street))
    #expect(a.decidingSets == b.decidingSets)
    let movers = (a.largestMovers(5), b.largestMovers(5))
    #expect(movers.0.losing.map { a.communities[$0] } == movers.1.losing.map { b.communities[$0] })
    #expect(
      movers.0.gaining.map { a.communities[$0] } == movers.1.gaining.map { b.communities[$0] })
  }

  @Test("the largest movers are those of a full sort")
  func findsMovers() throws {
    let (table, new) = try sample(rows: 300)
    let impact = Impact(on: try Population(table, from: .xindu, to: new))
    let rows = impact.communities.indices.sorted { a, b in
      let (x, y) = (impact.change(at: a).change, impact.change(at: b).change)
      return x == y ? impact.communities[a].id.precedes(impact.communities[b].id) : x < y
    }
    let movers = impact.largestMovers(7)
    #expect(movers.losing == Array(rows.prefix(7)))
    #expect(impact.largestMovers(0).losing.isEmpty)
  }

  @Test("a table for other measures is refused, and so is one table where the measures differ")
  func refusesOtherMeasures() throws {
    let table = XinduTable.table(rows: 3, seed: 2)
    var changed = CompiledStandard.xindu.standard
    changed.measures["attendance"]?.roundsUp.toggle()
    let name = try #require(changed.measures.keys.sorted().first)
    changed.measures[name]?.filter = .everything
    let other = try CompiledStandard(changed)
    func refusal(_ make: () throws(InputErrors) -> Population) -> ConsultationIndex.Issue? {
      do throws(InputErrors) {
        _ = try make()
        return nil
      } catch {
        return error.issues.first
      }
    }
    let needsEvidence = refusal { () throws(InputErrors) in
      try Population(table, from: .xindu, to: other)
    }
    #expect(needsEvidence?.code == "impact.needs-evidence")
    for language in Language.allCases {
      #expect(needsEvidence?.message(in: language).contains("`xindu 1.0.0`") == true)
    }
    let differs = refusal { () throws(InputErrors) in
      try Population(table, from: other, to: other)
    }
    #expect(differs?.code == "measures.differs")
    let fewer = XinduTable.table(rows: 2, seed: 2)
    let others = refusal { () throws(InputErrors) in
      try Population(before: table, after: fewer, from: .xindu, to: .xindu)
    }
    #expect(others?.code == "impact.other-communities")
  }

  @Test("dossiers are measured for both standards; demonstrations and repetitions are left out")
  func measuresDossiers() throws {
    var changed = CompiledStandard.xindu.standard
    let name = try #require(
      changed.measures.keys.sorted().first {
        changed.measures[$0]?.filter.isEverything == false && changed.measures[$0]?.of == "session"
      })
    changed.measures[name]?.filter = .everything
    let other = try CompiledStandard(changed)
    let day = try #require(CalendarDate("2026-01-31"))
    func submission(_ id: String, isDemonstration: Bool = false, _ form: String) throws -> Dossier {
      try Dossier(
        Submission(
          community: Community(id: id, name: id, kind: "urban"),
          period: try #require(Period("2025")), isDemonstration: isDemonstration,
          records: (1...4).map { number in
            Record(
              id: "s-\(number)", kind: "session",
              fields: ["heldOn": .text("2025-0\(number * 2)-05"), "form": .text(form)])
          }))
    }
    var population = Population(
      from: .xindu, to: other, period: try #require(Period("2025")), asOf: day,
      basis: .provisional)
    #expect(population.append(try submission("a", "council")) == .taken)
    #expect(population.append(try submission("a", "council")) == .alreadyThere)
    #expect(
      population.append(try submission("b", isDemonstration: true, "council"))
        == .demonstration)
    #expect(population.append(try submission("c", "councl")) == .taken)
    #expect(population.count == 2 && population.withErrors == 1)
    let impact = Impact(on: population)
    for (row, id) in ["a", "c"].enumerated() {
      let dossier = try submission(id, id == "a" ? "council" : "councl")
      let change = impact.change(at: row)
      #expect(
        change.before == CompiledStandard.xindu.assess(dossier, asOf: day).provisional.total)
      #expect(change.after == other.assess(dossier, asOf: day).provisional.total)
    }
  }
}
