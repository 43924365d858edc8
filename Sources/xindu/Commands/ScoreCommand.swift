import ConsultationIndex
import ConsultationReports

/// `xindu score FILE…`: points and grade of each dossier, of dossiers that stand one on a line, or of
/// each row of a table of measures.
struct ScoreCommand {
  let files: [String]
  let asOf: CalendarDate?
  let showsIndicators: Bool
  /// How many threads share the work, if that was said.
  let workers: Int?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
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
    var isFirst = true
    func separate() {
      if context.format == .text && !context.wantsCSV && !isFirst { context.console.write("\n") }
      isFirst = false
    }
    for file in files {
      guard let form = context.form(of: file) else {
        code = .inputErrors
        continue
      }
      let isStreamed = form == .lines && context.streams(file)
      if form != .measureTable {
        if context.wantsCSV { throw .csvOfTables }
        if showsIndicators { throw .notHere("--indicators") }
      }
      switch form {
      case .measureTable:
        separate()
        let tables = TableScoring(
          standard: standard, asOf: asOf, showsIndicators: showsIndicators, workers: workers ?? 1)
        if tables.run(file, context) != .done { code = .inputErrors }
      case .lines where isStreamed:
        separate()
        let feed = EvidenceFeed(
          standard: standard, asOf: asOf ?? context.console.today(),
          reviewsUntil: context.reviewsUntil, workers: workers ?? EvidenceFeed.processors)
        if EvidenceScoring.run(file, feed, context) != .done { code = .inputErrors }
      case .lines, .documents:
        let isComplete = context.eachDossier(in: file, as: form, for: standard) { loaded in
          separate()
          if !show(loaded, standard, context) { code = .inputErrors }
        }
        if !isComplete { code = .inputErrors }
      }
    }
    return code
  }

  /// Shows the score of a dossier; whether nothing in it was wrong.
  private func show(
    _ loaded: LoadedDossier, _ standard: CompiledStandard, _ context: Context
  ) -> Bool {
    let scored = context.score(loaded, by: standard, asOf: asOf)
    switch context.format {
    case .json:
      let line = scored.assessment.json(in: context.jsonLanguage)
      context.console.write(String(decoding: line, as: UTF8.self) + "\n")
    case .text:
      let text = AssessmentText(
        scored.assessment, standard: standard, language: context.language,
        style: context.console.style())
      context.console.write(text.overview)
    }
    return !context.reportErrors(of: scored)
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
