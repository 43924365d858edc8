import ConsultationIndex

/// Looks for a few records that a changed measure takes otherwise.
///
/// Records are made to match a filter and then changed in one field, or two; what tells the measures
/// apart is small and easy to read. Not finding any proves nothing.
struct RecordSearch {
  private let standard: CompiledStandard
  /// The measure that was looked at last, with what was tried for it.
  private var tried: (measure: Int, candidates: [Candidate])?
  private var program: ScoringProgram { standard.program }

  /// Records with what the standard itself makes of them.
  private struct Candidate {
    let records: [Record]
    let read: ReadDossier
    let quantity: Int?
  }

  /// How many sets of records are tried for a measure.
  private static let most = 1200

  init(_ standard: CompiledStandard) { self.standard = standard }

  /// Records that bring another quantity by a changed measure; nil where none were found.
  mutating func difference(ofMeasure index: Int, _ changed: ScoringProgram) -> ProposedTest? {
    if tried?.measure != index { tried = (index, candidates(for: index)) }
    for candidate in tried?.candidates ?? []
    where candidate.quantity != candidate.read.quantity(of: index, by: changed, on: .provisional) {
      return ProposedTest(
        kinds: Array(program.standard.kinds.indices), records: candidate.records,
        expected: [.quantity(index, candidate.quantity.map(Expectation.Range.exactly))],
        purpose: .measure(index, quantity: candidate.quantity))
    }
    return nil
  }

  private func candidates(for index: Int) -> [Candidate] {
    guard let period = standard.firstPeriod,
      let samples = SampleRecords(of: index, in: program, period: period)
    else { return [] }
    var sets = samples.sets
    if let whenEmpty = program.measures[index].whenEmpty,
      let nils = SampleRecords(of: whenEmpty.measure, in: program, period: period)
    {
      sets =
        [whenEmpty.atLeast - 1, whenEmpty.atLeast, whenEmpty.atLeast + 1].map {
          Array(repeating: nils.match, count: max(0, min($0, 20)))
        } + sets
    }
    return sets.prefix(Self.most).compactMap { candidate($0, index, period) }
  }

  private func candidate(_ records: [TypedRecord], _ index: Int, _ period: Period) -> Candidate? {
    var counts: [Int: Int] = [:]
    let named = records.map { record in
      counts[record.kind, default: 0] += 1
      let id = "\(program.evidence[record.kind].id)-\(counts[record.kind] ?? 0)"
      return Record(record, id: id, by: program)
    }
    let submission = Submission(
      community: Community(id: "test", name: "test", kind: standard.standard.kinds[0].id),
      period: period, records: named)
    guard let dossier = try? Dossier(submission) else { return nil }
    let read = ReadDossier(dossier, by: program, asOf: period.lastDay)
    guard !read.notices.contains(where: { $0.severity == .error }) else { return nil }
    return Candidate(
      records: named, read: read,
      quantity: read.quantity(of: index, by: program, on: .provisional))
  }
}
