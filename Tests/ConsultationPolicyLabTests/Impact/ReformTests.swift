import Testing

@testable import ConsultationIndex
@testable import ConsultationPolicyLab

@Suite("The edits between two standards")
struct ReformTests {
  private func names(_ change: (inout Standard) -> Void) throws -> [String] {
    var changed = CompiledStandard.xindu.standard
    change(&changed)
    return Reform(from: .xindu, to: try CompiledStandard(changed)).edits.map(\.name)
  }

  @Test("wording, sources, efforts and the version are none")
  func ignoresWording() throws {
    let names = try names { standard in
      standard.version = "1.0.1"
      standard.labels.zh = "新名称"
      standard.effort = Labels(zh: "小时", en: "hours")
      for name in standard.measures.keys {
        standard.measures[name]?.labels = Labels(zh: "改", en: "changed")
        standard.measures[name]?.effort = 7
      }
      for index in standard.evidence.indices {
        standard.evidence[index].labels.en = "changed"
        standard.evidence[index].fields[0].help = nil
      }
      standard.forEachIndicator { $0.sources.points = .proposed }
    }
    #expect(names == [])
  }

  @Test("an indicator's points and award are one, what it requires another, a cut a third")
  func tellsApart() throws {
    let names = try names { standard in
      standard.forEachIndicator { indicator in
        if indicator.id == "T1.b1" {
          indicator.points = indicator.points - Points(2)
          indicator.award = .same(.ramp(from: 0, to: 7))
        }
        if indicator.id == "T1.b2" {
          indicator.points += Points(2)
          indicator.requires = [
            MeasureCondition(measure: indicator.measure, atLeast: 1, atMost: nil)
          ]
        }
      }
      standard.grades[2].cut = Points(790)
      standard.grades[3].requires = [.every(.category, share: 7_000)]
    }
    #expect(names == ["T1.b1", "T1.b2", "T1.b2.requires", "3A.cut", "4A.requires"])
  }

  @Test("measures that hang together change together, others apart")
  func groupsMeasures() throws {
    let witness = try #require(
      CompiledStandard.xindu.standard.measures.first { $0.value.whenEmpty != nil })
    let given = try #require(witness.value.whenEmpty?.measure)
    let names = try names { standard in
      standard.measures[witness.key]?.whenEmpty?.use = 9_000
      standard.measures[given]?.filter = .everything
    }
    #expect(names.count == 1)
    #expect(names[0].contains("measures." + witness.key) && names[0].contains("measures." + given))
  }

  @Test("a list of tokens reaches every measure that reads a field of them")
  func followsVocabularies() throws {
    let reform = Reform(
      from: .xindu,
      to: try {
        var changed = CompiledStandard.xindu.standard
        changed.vocabularies["channel"]?.tokens.append(
          Term(id: "hotline", labels: Labels(zh: "热线", en: "Hotline")))
        return try CompiledStandard(changed)
      }())
    #expect(reform.edits.map(\.name) == ["vocabularies.channel"])
    let touched = reform.indicators.filter { !$0.edits.isEmpty }.map(\.id)
    #expect(touched.contains("T1.b1"))
  }

  @Test("what was removed or added keeps its place beside what stays")
  func mergesOrders() {
    #expect(ReformBuilder.merge(["a", "b", "c"], ["a", "x", "c"]) == ["a", "x", "b", "c"])
    #expect(ReformBuilder.merge([], ["a"]) == ["a"])
    #expect(ReformBuilder.merge(["a", "b"], []) == ["a", "b"])
    #expect(ReformBuilder.merge(["a", "b"], ["b", "a"]) == nil)
  }

  @Test("grades in another order are one edit, and the mixture is one ladder or the other")
  func takesLaddersWhole() throws {
    var swapped = CompiledStandard.xindu.standard
    let first = swapped.grades[0].id
    swapped.grades[0].id = swapped.grades[1].id
    swapped.grades[1].id = first
    let new = try CompiledStandard(swapped)
    let table = XinduTable.table(rows: 200, seed: 5)
    let impact = Impact(on: try Population(table, from: .xindu, to: new))
    #expect(impact.reform.edits.map(\.name) == ["grades"])
    for row in 0..<table.count {
      let change = impact.change(at: row)
      let scores = try new.score(table)
      try #require(change.newGrade == scores.grade(at: row))
      if let decision = change.decision { #expect(decision.giving.sets == [[0]]) }
    }
    #expect(impact.decisions.count > 0)
  }
}
