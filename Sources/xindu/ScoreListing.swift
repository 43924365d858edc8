import ConsultationIndex
import ConsultationReports

/// Shows the scores of dossiers: of one in full, of many a line for each, after it was said who is in it.
struct ScoreListing {
  private let context: Context
  private let standard: CompiledStandard
  private let asOf: CalendarDate?
  private let community: String?
  /// The first dossier, as long as it may be the only one.
  private var first: Scored?
  private var lines: [ScoredLine] = []
  /// How many communities were scored, and who they are where somebody asks.
  private var counted = 0
  private var communities: [Community] = []
  /// The communities that were not asked for.
  private var others: [String] = []
  private var isFirst = true
  private var wasTold = false

  init(
    _ context: Context, _ standard: CompiledStandard, asOf: CalendarDate?, community: String?
  ) {
    self.context = context
    self.standard = standard
    self.asOf = asOf
    self.community = community
  }

  private var isText: Bool { context.format == .text && !context.wantsCSV }

  /// A blank line between what stands on its own.
  mutating func separate() {
    if isText && !isFirst { context.console.write("\n") }
    isFirst = false
  }

  /// Counts communities whose scores are shown elsewhere.
  mutating func note(_ some: [Community], count: Int) {
    counted += count
    if context.rosterFile != nil { communities += some }
  }

  /// Scores a dossier; whether nothing in it was wrong.
  mutating func take(_ loaded: LoadedDossier) -> Bool {
    let own = loaded.dossier.submission.community
    if let community, own.id.folded != community.folded {
      others.append(own.id)
      return true
    }
    let scored = context.score(loaded, by: standard, asOf: asOf)
    note([own], count: 1)
    switch context.format {
    case .json:
      let line = scored.assessment.json(in: context.jsonLanguage)
      context.console.write(String(decoding: line, as: UTF8.self) + "\n")
    case .text:
      if lines.isEmpty { first = scored }
      lines.append(ScoredLine(scored.assessment))
    }
    return !context.reportErrors(of: scored)
  }

  /// Says who is in the result and who is not; false after errors of the roster were reported.
  ///
  /// A single dossier speaks for itself, and so do many lines that are shown as they come.
  mutating func tellAttendance() -> Bool {
    guard isText, community == nil, !wasTold else { return true }
    wasTold = true
    guard let attendance = context.attendance(of: communities, counted: counted, by: standard)
    else { return false }
    let isAboutMany = lines.count > 1 || (attendance.given > 1 && !attendance.isComplete)
    guard isAboutMany || attendance.expected != nil || attendance.given == 0 else { return true }
    separate()
    let text = AttendanceText(attendance, language: context.language)
    context.console.write(text.text(style: context.console.style()))
    return true
  }

  /// Shows what was gathered; whether what was asked for is there.
  mutating func finish() throws(UsageError) -> Bool {
    if let community, counted == 0 {
      // What is wrong with it was told.
      if context.roll.take().contains(where: { $0.community?.folded == community.folded }) {
        return false
      }
      throw .noCommunity(community, among: others)
    }
    let isSound = tellAttendance()
    if counted == 1, let first {
      separate()
      let text = AssessmentText(
        first.assessment, standard: standard, language: context.language,
        style: context.console.style())
      context.console.write(text.overview)
    } else if !lines.isEmpty {
      separate()
      var text = ScoredLinesText(
        standard, asOf: asOf ?? context.console.today(), reviewsUntil: context.reviewsUntil,
        language: context.language, style: context.console.style())
      var output = text.heading
      for line in lines { output += text.row(line) }
      output += text.warnings(of: lines) + text.summary(refused: 0)
      context.console.write(output)
    }
    return isSound
  }
}
