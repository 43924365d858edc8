import ConsultationIndex
import ConsultationReports

/// Scores dossiers that stand one on a line while they are read: scores go to standard output, what is
/// wrong to standard error.
struct EvidenceScoring {
  private let file: String
  private let context: Context
  private let progress: Progress
  private var text: ScoredLinesText
  private let note: (Community) -> Void
  private let showsIndicators: Bool
  private var communities = 0
  private var refused = 0
  private var isSound = true

  private init(
    _ file: String, _ feed: EvidenceFeed, _ context: Context, showsIndicators: Bool,
    _ note: @escaping (Community) -> Void
  ) {
    self.note = note
    self.showsIndicators = showsIndicators
    self.file = file
    self.context = context
    progress = Progress(context.console, context.language)
    text = ScoredLinesText(
      feed.standard, asOf: feed.asOf, reviewsUntil: feed.reviewsUntil,
      language: context.language, style: context.console.style())
  }

  /// Scores all lines of a file; `-` is standard input.
  ///
  /// - Parameters:
  ///   - showsIndicators: Whether JSON holds the points of every indicator.
  ///   - note: Is told of each community that was scored.
  static func run(
    _ file: String, _ feed: EvidenceFeed, _ context: Context, showsIndicators: Bool,
    _ note: @escaping (Community) -> Void
  ) -> ExitCode {
    var scoring = EvidenceScoring(
      file, feed, context, showsIndicators: showsIndicators, note)
    let isRead = feed.run(file, context) { lines, bytes in scoring.write(lines, read: bytes) }
    scoring.finish()
    return isRead && scoring.isSound ? .done : .inputErrors
  }

  private mutating func write(_ lines: [EvidenceLine], read bytes: Int) {
    var output = ""
    for line in lines {
      switch line.result {
      case .success(let dossier):
        if context.format == .text, communities == 0 { output += text.heading }
        communities += 1
        note(dossier.community)
        switch context.format {
        case .json:
          let summary = ScoreSummary(
            dossier, indicators: showsIndicators, line: line.number)
          output += String(decoding: summary.json(), as: UTF8.self)
          output += "\n"
        default: output += text.row(ScoredLine(dossier))
        }
        report(dossier.errors, omitted: 0)
      case .failure(let errors):
        refused += 1
        report(errors.issues, omitted: errors.omitted)
        context.leaveOut(Refusal(errors), of: nil, in: file, line: line.number)
      }
    }
    if !output.isEmpty { context.console.write(output) }
    // Rows that pass by on a terminal tell as much.
    if !context.console.isTerminal { progress.tell(communities: communities, bytes: bytes) }
  }

  private mutating func report(_ issues: [Issue], omitted: Int) {
    guard !issues.isEmpty || omitted > 0 else { return }
    isSound = false
    progress.clear()
    context.report(issues, omitted: omitted, in: file)
  }

  private func finish() {
    progress.clear()
    guard context.format == .text, communities > 0 || refused > 0 else { return }
    context.console.write(text.summary(refused: refused))
  }
}
