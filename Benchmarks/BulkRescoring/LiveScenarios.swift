import ConsultationIndex
import MadeUpDistrict

/// One record after another arrives at a dossier that is scored all the while.
struct LiveScenarios {
  let options: Options
  let sample: Sample
  let standard = CompiledStandard.xindu

  /// A dossier of some two hundred records, and the records that are still to come.
  private struct Case {
    let start: LiveDossier
    let records: [Record]
    let reviews: [Review]
  }

  func run() async throws -> Group {
    let cases = try makeCases()
    let records = cases.reduce(0) { $0 + $1.records.count }
    let held = cases.reduce(0) { $0 + $1.start.dossier.submission.records.count }
    let starts = Kept<[LiveDossier]>()
    let added = Kept<[LiveDossier]>()
    let reviewed = Kept<[LiveDossier]>()
    let amended = Kept<[LiveDossier]>()
    let changes = Kept<Int>()
    let race = try await Race(
      runs: options.runs,
      Contender("copying") { starts.value = cases.map { Self.own($0.start) } },
      Contender("adding") {
        added.value = try edit(starts, cases, changes) { live, given in
          try given.records.map { try live.add($0) }
        }
      },
      Contender("reviewing") {
        reviewed.value = try edit(added, cases, changes) { live, given in
          try given.reviews.map { try live.add($0) }
        }
      },
      Contender("amending") {
        amended.value = try edit(reviewed, cases, changes) { live, given in
          try given.records.map { try live.amend($0.id) { $0.times = 2 } }
        }
      },
      Contender("withdrawing") {
        amended.value = try edit(amended, cases, changes) { live, given in
          try given.records.map { try live.withdraw($0.id) }
        }
      },
      Contender("assessing") {
        for live in amended.value ?? [] { changes.value = live.assessment().pending }
      })
    for live in amended.value ?? [] { try check(live) }
    var group = Group("one-record live updates of \(cases.count) dossiers")
    for (index, name) in ["adding a record", "reviewing it", "amending it", "withdrawing it"]
      .enumerated()
    {
      group.add(name, race[index + 1].divided(by: records), .seconds, .atMost(10e-6))
    }
    group.add("assessing the whole dossier", race[5].divided(by: cases.count))
    let share = race.ratio(1, over: 5).map { $0 * Double(cases.count) / Double(records) }
    group.add("adding against assessing", share, .ratio)
    group.notes.append("about \(held / max(1, cases.count)) records each before the first")
    return group
  }

  /// The dossiers nearest to two hundred records, a few records of each held back.
  private func makeCases() throws -> [Case] {
    let near = sample.dossiers.sorted {
      abs($0.submission.records.count - 220) < abs($1.submission.records.count - 220)
    }
    return try near.prefix(options.isQuick ? 5 : 50).map { dossier in
      var submission = dossier.submission
      // Every eleventh, so that all kinds of record are among them.
      let later = submission.records.enumerated().filter { $0.offset % 11 == 0 }.map(\.element)
      let ids = Set(later.map(\.id))
      let records = submission.records.filter { ids.contains($0.id) }
      submission.records.removeAll { ids.contains($0.id) }
      func isLater(_ review: Review) -> Bool {
        if case .record(let id, _, _) = review.subject { return ids.contains(id) }
        return false
      }
      let start = try Dossier(submission, reviews: dossier.reviews.filter { !isLater($0) })
      return Case(
        start: LiveDossier(start, by: standard, asOf: sample.asOf), records: records,
        reviews: records.map {
          Review(
            .record(id: $0.id, revision: $0.revision, .accepted), by: "r-1", on: sample.asOf)
        })
    }
  }

  /// A copy that shares no storage, as after its first edit.
  private static func own(_ live: LiveDossier) -> LiveDossier {
    LiveDossier(live.dossier, by: live.standard, asOf: live.asOf)
  }

  /// Edits dossiers in place, and hands them on to the next contender.
  private func edit(
    _ kept: Kept<[LiveDossier]>, _ cases: [Case], _ changes: Kept<Int>,
    _ body: (inout LiveDossier, Case) throws -> [LiveChange]
  ) throws -> [LiveDossier] {
    var all = kept.value ?? []
    kept.value = nil
    var count = 0
    for index in all.indices {
      for change in try body(&all[index], cases[index]) {
        count += change.provisional.findings.count
      }
    }
    changes.value = count
    return all
  }

  /// The live score is that of the whole dossier.
  private func check(_ live: LiveDossier) throws {
    let assessment = standard.assess(live.dossier, asOf: sample.asOf)
    guard live.total == assessment.total, live.grade == assessment.grade,
      live.total(on: .provisional) == assessment.provisional.total,
      live.pending == assessment.pending
    else { throw Disagreement(description: "a live dossier and its assessment differ") }
  }
}
