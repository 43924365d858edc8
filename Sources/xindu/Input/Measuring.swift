import ConsultationIndex
import ConsultationReports

/// Fills a table of measures with the dossiers of several inputs.
final class Measuring {
  /// What there is so far; nil before the first community.
  private(set) var table: MeasureTable?
  /// Whether everything could be read and nothing in it was wrong.
  private(set) var isSound = true
  private let context: Context
  private let standard: CompiledStandard
  private let asOf: CalendarDate
  private let basis: Basis
  private var communities = CommunityIndex()
  private let progress: Progress

  init(
    _ context: Context, _ standard: CompiledStandard, asOf: CalendarDate, basis: Basis
  ) {
    self.context = context
    self.standard = standard
    self.asOf = asOf
    self.basis = basis
    progress = Progress(context.console, context.language)
  }

  /// Adds the dossiers of a file, a folder, or lines.
  func take(_ input: String) {
    defer { progress.clear() }
    guard let form = context.form(of: input) else {
      isSound = false
      return
    }
    guard form == .lines, context.streams(input) else {
      let isComplete = context.eachDossier(in: input, as: form, for: standard) { loaded in
        let dossier = loaded.dossier
        add(input, dossier.submission.community.id, dossier.period, loaded.located) {
          table throws(InputErrors) in try table.append(reporting: dossier)
        }
      }
      if !isComplete { isSound = false }
      return
    }
    // Lines are measured while they are read, and never held.
    let feed = EvidenceFeed(
      standard: standard, asOf: asOf, reviewsUntil: context.reviewsUntil)
    let isRead = feed.run(input, context) { lines, bytes in
      for line in lines { add(line, of: input) }
      progress.tell(communities: table?.count ?? 0, bytes: bytes)
    }
    if !isRead { isSound = false }
  }

  private func add(_ line: EvidenceLine, of input: String) {
    /// What is wrong with the dossier as a whole stands at the start of its line.
    func located(_ issues: [Issue]) -> [FileIssue] {
      issues.map { issue in
        var issue = issue
        issue.location =
          issue.location
          ?? SourceLocation(offset: 0, line: line.number, column: 1, excerpt: "", caret: 0)
        return FileIssue(file: input, issue: issue)
      }
    }
    switch line.result {
    case .success(let dossier):
      add(input, dossier.community.id, dossier.period, located) { table throws(InputErrors) in
        try table.append(dossier)
        return dossier.errors
      }
    case .failure(let errors):
      progress.clear()
      isSound = false
      context.report(errors.issues, omitted: errors.omitted, in: input)
    }
  }

  /// Adds a dossier to the table unless its community is there.
  ///
  /// - Parameter append: Adds it, and says what in it does not count.
  private func add(
    _ input: String, _ community: String, _ period: Period, _ located: ([Issue]) -> [FileIssue],
    _ append: (inout MeasureTable) throws(InputErrors) -> [Issue]
  ) {
    if communities.row(of: community, among: table?.communities ?? []) != nil {
      isSound = false
      progress.clear()
      return context.report(FileError.sameCommunity(input, community: community))
    }
    var own =
      table
      ?? MeasureTable(
        for: standard, period: period, asOf: asOf, basis: basis, reviewsUntil: context.reviewsUntil)
    // Held once, so that adding to it copies nothing.
    table = nil
    var issues: [Issue] = []
    do throws(InputErrors) {
      issues = try append(&own)
      _ = communities.insert(community, after: own.communities)
    } catch {
      issues = error.issues
    }
    // What is refused decides nothing about the others, their period least of all.
    table = own.count > 0 ? own : nil
    if !issues.isEmpty {
      isSound = false
      progress.clear()
      context.report(located(issues), in: nil)
    }
    progress.tell(communities: own.count)
  }
}
