import ConsultationIndex
import ConsultationReports

/// `xindu score FILE…`: points and grade of each dossier.
struct ScoreCommand {
  let files: [String]
  let asOf: CalendarDate?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
  }

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard() else { return .inputErrors }
    var code = ExitCode.done
    for (index, file) in files.enumerated() {
      guard let scored = context.score(file, by: standard, asOf: asOf) else {
        code = .inputErrors
        continue
      }
      switch context.format {
      case .json:
        let line = scored.assessment.json(in: context.jsonLanguage)
        context.console.write(String(decoding: line, as: UTF8.self) + "\n")
      case .text:
        let text = AssessmentText(
          scored.assessment, standard: standard, language: context.language,
          style: context.console.style())
        context.console.write((index == 0 ? "" : "\n") + text.overview)
      }
      if context.reportErrors(of: scored, in: file) { code = .inputErrors }
    }
    return code
  }
}

/// A dossier with its assessment.
struct Scored {
  let dossier: Dossier
  let assessment: Assessment
}

extension Context {
  /// Reads and scores a dossier; nil after its errors were reported.
  func score(_ file: String, by standard: CompiledStandard, asOf: CalendarDate?) -> Scored? {
    let dossier = read(file) { bytes throws(InputErrors) in try Dossier(json: bytes) }
    return dossier.map {
      Scored(dossier: $0, assessment: standard.assess($0, asOf: asOf ?? console.today()))
    }
  }

  /// Reports what in a dossier could not be counted because it is wrong; whether there is any.
  func reportErrors(of scored: Scored, in file: String) -> Bool {
    let errors = scored.dossier.located(
      scored.assessment.notices.filter { $0.severity == .error })
    let most = Limits().issues
    report(
      Array(errors.sorted().prefix(most)), omitted: max(0, errors.count - most), in: file)
    return !errors.isEmpty
  }
}

extension Arguments {
  mutating func asOf() throws(UsageError) -> CalendarDate? {
    try choice("--as-of", { CalendarDate($0) }, "YYYY-MM-DD")
  }
}
