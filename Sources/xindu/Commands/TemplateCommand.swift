import ConsultationIndex
import ConsultationReports

/// `xindu template -o FOLDER`: tables to be filled in.
struct TemplateCommand {
  let output: TableOutput
  let fillsWithExamples: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    fillsWithExamples = arguments.takeFlag("--examples")
    output = try TableOutput(&arguments)
    try arguments.finish()
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try context.check(folder: output.folder)
    guard let standard = context.standard() else { return .inputErrors }
    let template = Template(Desk(standard), language: context.tableLanguage)
    let files = template.files(filledWithExamples: fillsWithExamples)
    return output.write(files, context) ? .done : .inputErrors
  }
}
