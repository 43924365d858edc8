import ConsultationIndex

/// What has to be added to one record that stands, so that a plan keeps its promise.
public struct Completion: Hashable, Sendable {
  /// The record.
  public let record: String
  /// What kind of record it is.
  public let kind: String
  /// What is to be filled in, by field. Dates are those of the day from which it is seen; a text is
  /// an ellipsis, since only its being there matters.
  public let fields: [String: Record.Value]
  /// The measures whose base the record joins by this and that count it only with some of these
  /// fields.
  public let alsoFor: [String]
  /// The measures whose base the record joins by this and that cannot count it any more. What that
  /// costs is taken off the promise.
  public let lostFor: [String]
}

/// Records completed to the letter of a plan.
///
/// Completing a record for one measure can let it join the base of others: a case that is closed is
/// asked whether it was closed in time. What else it then needs is filled in where that can be done,
/// and counts against the plan where it cannot.
struct CompletedRecords {
  private let program: ScoringProgram
  private let dossier: Dossier
  private let asOf: CalendarDate
  /// The shares that some indicator of the community reads.
  private let shares: [Int]
  /// By place of a revision among the submission's records.
  private var drafts: [Int: Draft] = [:]
  private var repairers: [Int: RecordRepairer] = [:]

  private struct Draft {
    let repairable: RepairableCase
    var before: TypedRecord { repairable.before }
    var record: TypedRecord
    var fields: Set<Int> = []
    var alsoFor: Set<Int> = []
    var lostFor: Set<Int> = []
  }

  init(_ program: ScoringProgram, kind: Int, _ dossier: Dossier, asOf: CalendarDate) {
    self.program = program
    self.dossier = dossier
    self.asOf = asOf
    let read = program.indicators.filter { $0.awards[kind] != nil }
    let measures = Set(read.flatMap { [$0.measure] + $0.requires.map(\.measure) })
    shares = measures.filter {
      if case .share? = program.measures[$0].records?.aggregate { true } else { false }
    }.sorted()
  }

  /// Completes a record so that a share counts it, with what that entails.
  mutating func complete(_ repairable: RepairableCase, for measure: Int) {
    let index = repairable.index
    var draft =
      drafts[index] ?? Draft(repairable: repairable, record: repairable.before)
    let repairer = repairer(of: repairable.before.kind)
    guard add(measure, to: &draft, repairer) else { return }
    var isChanged = true
    while isChanged {
      isChanged = false
      for share in shares where share != measure {
        guard joins(draft, share), !draft.lostFor.contains(share) else { continue }
        if add(share, to: &draft, repairer) {
          draft.alsoFor.insert(share)
          isChanged = true
        } else {
          draft.lostFor.insert(share)
        }
      }
    }
    drafts[index] = draft
  }

  private mutating func repairer(of kind: Int) -> RecordRepairer {
    if let known = repairers[kind] { return known }
    let made = program.repairer(ofKind: kind, in: dossier, asOf: asOf)
    repairers[kind] = made
    return made
  }

  /// Whether a record has joined the base of a share that does not count it.
  private func joins(_ draft: Draft, _ share: Int) -> Bool {
    let now = program.standing(of: draft.record, in: share, dossier.period, asOf: asOf)
    let before = program.standing(of: draft.before, in: share, dossier.period, asOf: asOf)
    return now.isInBase && !now.isCounted && !before.isInBase
  }

  private func add(
    _ measure: Int, to draft: inout Draft, _ repairer: RecordRepairer
  ) -> Bool {
    guard case .share(let filter)? = program.measures[measure].records?.aggregate,
      case .possible(let repair) = repairer.repair(
        draft.record, of: dossier.submission.records[draft.repairable.index], toMatch: filter)
    else { return false }
    draft.record = repair.record
    draft.fields.formUnion(repair.fields)
    return true
  }

  /// The measures that were completed besides those of the plan, each once for every record.
  var additional: [Int] { drafts.values.flatMap(\.alsoFor) }

  /// The records as they are once completed.
  var records: [(case: RepairableCase, record: TypedRecord)] {
    drafts.sorted { $0.key < $1.key }.map { ($0.value.repairable, $0.value.record) }
  }

  /// What was added to each record, in the order of the records' ids.
  var completions: [Completion] {
    func names(_ measures: Set<Int>) -> [String] {
      measures.map { program.measures[$0].id }.sorted { $0.precedes($1) }
    }
    return drafts.map { index, draft in
      Completion(
        record: dossier.submission.records[index].id,
        kind: program.evidence[draft.before.kind].id, fields: added(by: draft),
        alsoFor: names(draft.alsoFor), lostFor: names(draft.lostFor))
    }.sorted { $0.record.precedes($1.record) }
  }

  private func added(by draft: Draft) -> [String: Record.Value] {
    var fields: [String: Record.Value] = [:]
    for index in draft.fields {
      let field = program.evidence[draft.before.kind].fields[index]
      fields[field.id] = draft.record.values[index].written(in: field)
    }
    return fields
  }
}
