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
    let tables = TableScoring(
      standard: standard, asOf: asOf, showsIndicators: showsIndicators, workers: workers ?? 1)
    let lines = EvidenceScoring(
      standard: standard, asOf: asOf ?? context.console.today(),
      workers: workers ?? EvidenceScoring.processors)
    for file in files {
      guard let (head, context) = context.head(of: file) else {
        code = .inputErrors
        continue
      }
      if context.isMeasureTable(file) {
        if context.format == .text && !context.wantsCSV && !isFirst { context.console.write("\n") }
        isFirst = false
        if tables.run(file, context) != .done { code = .inputErrors }
        continue
      }
      if context.wantsCSV { throw .csvOfTables }
      if showsIndicators { throw .notHere("--indicators") }
      if Context.holdsLines(file, head) {
        if context.format == .text && !isFirst { context.console.write("\n") }
        isFirst = false
        if lines.run(file, context) != .done { code = .inputErrors }
        continue
      }
      let loaded = context.dossiers(in: file, for: standard)
      if !loaded.isComplete { code = .inputErrors }
      for dossier in loaded.dossiers {
        let scored = context.score(dossier, by: standard, asOf: asOf)
        switch context.format {
        case .json:
          let line = scored.assessment.json(in: context.jsonLanguage)
          context.console.write(String(decoding: line, as: UTF8.self) + "\n")
        case .text:
          let text = AssessmentText(
            scored.assessment, standard: standard, language: context.language,
            style: context.console.style())
          context.console.write((isFirst ? "" : "\n") + text.overview)
        }
        isFirst = false
        if context.reportErrors(of: scored) { code = .inputErrors }
      }
    }
    return code
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
    let most = Limits().issues
    report(Array(errors.prefix(most)), omitted: max(0, errors.count - most), in: nil)
    return !errors.isEmpty
  }
}

extension Arguments {
  mutating func asOf() throws(UsageError) -> CalendarDate? {
    try choice("--as-of", { CalendarDate($0) }, "YYYY-MM-DD")
  }
}
