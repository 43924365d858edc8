import ConsultationIndex
import ConsultationReports

/// `xindu explain FILE`: the reason for every point, or what is missing.
struct ExplainCommand {
  let files: [String]
  let asOf: CalendarDate?
  let indicator: String?
  let listsMissing: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    indicator = arguments.takeOption("--indicator")
    listsMissing = arguments.takeFlag("--missing")
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    if context.format == .json {
      if listsMissing { throw .textOnly("--missing") }
      if indicator != nil { throw .textOnly("--indicator") }
    }
    guard let standard = context.standard() else { return .inputErrors }
    if let indicator { try check(indicator, in: standard) }
    var code = ExitCode.done
    var isFirst = true
    for file in files {
      let isComplete = context.eachDossier(in: file, for: standard) { dossier in
        let scored = context.score(dossier, by: standard, asOf: asOf)
        if context.format == .text && !isFirst { context.console.write("\n") }
        isFirst = false
        context.console.write(text(of: scored, standard, context))
        if context.reportErrors(of: scored) { code = .inputErrors }
      }
      if !isComplete { code = .inputErrors }
    }
    return code
  }

  private func check(_ indicator: String, in standard: CompiledStandard) throws(UsageError) {
    let known = standard.standard.indicators.map(\.id)
    if known.contains(indicator) { return }
    let nearest = nearestName(to: indicator, among: known)
    throw .wrongValue(
      "--indicator", indicator,
      known: nearest.map { "`\($0)`" } ?? known.prefix(3).joined(separator: ", ") + " …")
  }

  private func text(
    of scored: Scored, _ standard: CompiledStandard, _ context: Context
  ) -> String {
    guard context.format == .text else {
      let line = scored.assessment.json(in: context.jsonLanguage)
      return String(decoding: line, as: UTF8.self) + "\n"
    }
    let style = context.console.style()
    if listsMissing {
      return MissingText(
        scored.assessment, of: scored.dossier, standard: standard, language: context.language,
        style: style
      ).list(indicator: indicator)
    }
    let explanation = ExplanationText(
      scored.assessment, of: scored.dossier, standard: standard, language: context.language,
      style: style)
    return indicator.flatMap(explanation.detail) ?? explanation.all
  }
}
