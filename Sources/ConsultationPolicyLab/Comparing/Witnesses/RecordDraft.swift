import ConsultationIndex

/// A record in the making, with what it was made for.
struct RecordDraft {
  var record: TypedRecord
  /// What it must match, and must not.
  var matching: [CompiledFilter] = []
  var failing: [CompiledFilter] = []
  /// The numbers it must have.
  var numbers: [CompiledNumber: Int] = [:]
  /// The date fields that decide when it counts.
  var pinned: Set<Int> = []

  /// The first of the pinned dates.
  var pinnedDay: CalendarDate? {
    pinned.sorted().lazy.compactMap { record.values[$0].date }.first
  }

  /// Two records for different ends as one; nil where they contradict each other.
  func merged(with other: RecordDraft, _ maker: RecordMaker) -> RecordDraft? {
    guard record.kind == other.record.kind, record.times == other.record.times else { return nil }
    var draft = self
    for (index, value) in other.record.values.enumerated() where value != .absent {
      switch (draft.record.values[index], value) {
      case (.absent, _): draft.record.values[index] = value
      case (.tokens(let a), .tokens(let b)):
        draft.record.values[index] = .tokens(Set(a).union(b).sorted())
      case (let own, _): if own != value { return nil }
      }
    }
    draft.matching += other.matching
    draft.failing += other.failing
    draft.numbers.merge(other.numbers) { own, _ in own }
    guard other.numbers.allSatisfy({ draft.numbers[$0.key] == $0.value }) else { return nil }
    draft.pinned.formUnion(other.pinned)
    return maker.isSound(draft) ? draft : nil
  }
}
