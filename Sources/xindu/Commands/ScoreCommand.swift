import ConsultationIndex
import ConsultationReports

/// `xindu score FILE…`: points and grade of each dossier, of dossiers that stand one on a line, or of
/// each row of a table of measures.
struct ScoreCommand {
  let files: [String]
  let asOf: CalendarDate?
  let showsIndicators: Bool
  /// The number of the only community that is asked for.
  let community: String?
  /// How many threads share the work, if that was said.
  let workers: Int?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    community = arguments.takeOption("--community")
    showsIndicators = arguments.takeFlag("--indicators")
    workers =
      try arguments.choice(
        "--workers", { Int($0).flatMap { (1...256).contains($0) ? $0 : nil } }, "1 … 256")
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    if showsIndicators && context.format == .text && !context.wantsCSV {
      throw .notForText("--indicators")
    }
    guard let standard = context.standard() else { return .inputErrors }
    var code = ExitCode.done
    var listing = ScoreListing(context, standard, asOf: asOf, community: community)
    for file in files {
      guard let form = context.form(of: file) else {
        code = .inputErrors
        continue
      }
      let isStreamed = form == .lines && context.streams(file) && community == nil
      if form != .measureTable {
        if context.wantsCSV { throw .csvOfTables }
      } else if community != nil {
        throw .notHere("--community")
      }
      switch form {
      case .measureTable:
        listing.separate()
        let tables = TableScoring(
          standard: standard, asOf: asOf, showsIndicators: showsIndicators, workers: workers ?? 1)
        let ended = tables.run(file, context) { table in
          listing.note(table.communities, count: table.count)
          // Of several files the last word is that of the listing.
          if files.count == 1, !listing.tellAttendance() { code = .inputErrors }
        }
        if ended != .done { code = .inputErrors }
      case .lines where isStreamed:
        listing.separate()
        let feed = EvidenceFeed(
          standard: standard, asOf: asOf ?? context.console.today(),
          reviewsUntil: context.reviewsUntil, workers: workers ?? EvidenceFeed.processors)
        let ended = EvidenceScoring.run(
          file, feed, context, showsIndicators: showsIndicators
        ) { listing.note([$0], count: 1) }
        if ended != .done { code = .inputErrors }
      case .lines, .documents:
        let isComplete = context.eachDossier(in: file, as: form, for: standard) { loaded in
          if !listing.take(loaded) { code = .inputErrors }
        }
        if !isComplete { code = .inputErrors }
      }
    }
    return try listing.finish() ? code : .inputErrors
  }
}

/// A dossier with its assessment.
struct Scored {
  let loaded: LoadedDossier
  let assessment: Assessment

  var dossier: Dossier { loaded.dossier }
}

extension Context {
  /// Scores a dossier.
  func score(_ loaded: LoadedDossier, by standard: CompiledStandard, asOf: CalendarDate?) -> Scored
  {
    Scored(
      loaded: loaded,
      assessment: standard.assess(loaded.dossier, asOf: asOf ?? console.today()))
  }

  /// Reports what in a dossier could not be counted because it is wrong; whether there is any.
  func reportErrors(of scored: Scored) -> Bool {
    let errors = scored.loaded.located(
      scored.assessment.notices.filter { $0.severity == .error })
    report(errors, in: nil)
    return !errors.isEmpty
  }
}

extension Arguments {
  mutating func asOf() throws(UsageError) -> CalendarDate? {
    try day("--as-of")
  }

  /// A day as an option.
  mutating func day(_ name: String) throws(UsageError) -> CalendarDate? {
    try choice(name, { CalendarDate($0) }, "YYYY-MM-DD")
  }
}
