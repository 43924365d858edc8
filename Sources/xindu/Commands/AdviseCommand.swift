import ConsultationGuidance
import ConsultationIndex
import ConsultationReports

/// `xindu advise FILE…`: how firmly a grade is held, and the least effort to a better one.
struct AdviseCommand {
  let files: [String]
  let asOf: CalendarDate?
  let target: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    target = arguments.takeOption("--target")
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    guard let standard = context.standard() else { return .inputErrors }
    let grade = try grade(in: standard)
    var code = ExitCode.done
    var isFirst = true
    for file in files {
      let isComplete = context.eachDossier(in: file, for: standard) { dossier in
        let scored = context.score(dossier, by: standard, asOf: asOf)
        let guidance = standard.guidance(
          for: dossier.dossier, target: grade, asOf: scored.assessment.receipt.asOf)
        switch context.format {
        case .json:
          context.console.write(String(decoding: guidance.json(), as: UTF8.self) + "\n")
        case .text:
          let text = AdviceText(
            guidance, scored.assessment, standard: standard, language: context.language,
            style: context.console.style())
          context.console.write((isFirst ? "" : "\n") + text.all)
        }
        isFirst = false
        if context.reportErrors(of: scored) { code = .inputErrors }
      }
      if !isComplete { code = .inputErrors }
    }
    return code
  }

  private func grade(in standard: CompiledStandard) throws(UsageError) -> GradeID? {
    guard let target else { return nil }
    let known = standard.standard.grades.map(\.id)
    guard known.contains(target) else {
      throw .wrongValue(
        "--target", target, known: known.map { "`\($0)`" }.joined(separator: ", "))
    }
    return GradeID(rawValue: target)
  }
}
