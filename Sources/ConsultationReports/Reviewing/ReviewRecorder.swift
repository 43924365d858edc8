import ConsultationIndex

/// Takes the decisions of a filled-in 待审清单.csv, after checking that they fit what is there.
///
/// Everything that is wrong is reported at its row and column; whoever calls writes nothing then.
package struct ReviewRecorder: Sendable {
  /// What is to be recorded.
  package struct Outcome: Sendable {
    package var entries: [ReviewSheet.Entry] = []
    /// How many rows say what is recorded already.
    package var skipped = 0
    /// How many rows are not decided yet.
    package var open = 0

    package init() {}
  }

  private let standard: CompiledStandard
  private let dossiers: [String: Dossier]
  private let asOf: CalendarDate
  /// By community, the opinions that stand so far.
  private var log: [String: [Review]]
  /// By reviewer, the communities that some opinion says they belong to.
  private var affiliations: [String: Set<String>] = [:]

  /// - Parameters:
  ///   - standard: The standard.
  ///   - dossiers: The dossiers by community, with the reviews that they hold.
  ///   - recorded: What the file of reviews holds besides.
  ///   - asOf: The last day that a decision may be dated.
  package init(
    _ standard: CompiledStandard, dossiers: [String: Dossier], recorded: [ReviewSheet.Entry],
    asOf: CalendarDate
  ) {
    self.standard = standard
    self.dossiers = dossiers
    self.asOf = asOf
    log = dossiers.mapValues(\.reviews)
    for entry in recorded { log[entry.community, default: []].append(entry.review) }
    for review in log.values.joined() { note(review) }
  }

  private mutating func note(_ review: Review) {
    guard let affiliation = review.affiliation else { return }
    affiliations[review.reviewer, default: []].insert(affiliation)
  }

  /// Reads and checks a table; rows in which a reviewer said nothing yet are left for later.
  package mutating func record(
    _ table: SheetTable, _ sheet: PendingSheet, _ diagnostics: inout DeskDiagnostics
  ) -> Outcome {
    var outcome = Outcome()
    let decided = table.rows.filter { Self.isDecided($0, in: table) }
    outcome.open = table.rows.count - decided.count
    let entries = sheet.reviews.read(
      table, rows: decided,
      communities: KnownIDs(
        dossiers.values.map { ($0.submission.community.id, $0.submission.community.name) }),
      &diagnostics)
    for entry in entries { note(entry.review) }
    for entry in entries {
      guard let dossier = dossiers[entry.community] else { continue }
      if let other = sheet.otherRecord(meantBy: entry, in: table, of: dossier) {
        table.report(
          .decisionOnOtherRecord, other, ReviewSheet.Key.record, entry.row,
          community: entry.community, &diagnostics)
        continue
      }
      let entry = Self.bound(entry, to: dossier)
      var check = DecisionCheck(
        entry: entry, dossier: dossier, standard: standard, table: table,
        diagnostics: &diagnostics)
      let isSound = check.run(
        asOf: asOf, affiliations: affiliations[entry.review.reviewer] ?? [])
      let standing = check.compare(with: log[entry.community] ?? [])
      diagnostics = check.diagnostics
      switch standing {
      case .new where isSound:
        log[entry.community, default: []].append(entry.review)
        outcome.entries.append(entry)
      case .repeated: outcome.skipped += 1
      case .new, .contradictory: break
      }
    }
    return outcome
  }

  /// A decision that names no content is about what stands there now.
  private static func bound(_ entry: ReviewSheet.Entry, to dossier: Dossier) -> ReviewSheet.Entry {
    guard case .record(let id, let revision, _) = entry.review.subject, entry.review.digest == nil
    else { return entry }
    let record = dossier.submission.records.first { $0.id == id && $0.revision == revision }
    var review = entry.review
    review.digest = record?.digest
    return ReviewSheet.Entry(community: entry.community, review: review, row: entry.row)
  }

  /// Whether a reviewer has said something: names and dates may be filled in ahead.
  private static func isDecided(_ row: Int, in table: SheetTable) -> Bool {
    typealias Key = ReviewSheet.Key
    return [Key.decision, Key.level, Key.reason, Key.amendBy, Key.note]
      .contains { table.text($0, row).map { !NoneWord.isMeant(by: $0) } ?? false }
  }
}
