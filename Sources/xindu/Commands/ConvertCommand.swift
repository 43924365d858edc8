import ConsultationIndex
import ConsultationReports

/// `xindu convert FILE… -o FOLDER`: dossiers as tables, from which the same dossiers are read.
struct ConvertCommand {
  let files: [String]
  let output: TableOutput

  init(_ arguments: inout Arguments) throws(UsageError) {
    output = try TableOutput(&arguments)
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try context.check(folder: output.folder)
    guard let standard = context.standard() else { return .inputErrors }
    var dossiers: [(file: String, dossier: Dossier)] = []
    var isComplete = true
    for file in files {
      let loaded = context.dossiers(in: file, for: standard)
      isComplete = isComplete && loaded.isComplete
      dossiers += loaded.dossiers.map { (file, $0.dossier) }
    }
    // Half of the dossiers would look like all of them.
    guard isComplete else { return .inputErrors }
    let result = DeskExport(Desk(standard)).files(of: dossiers)
    context.report(result.issues, in: nil)
    guard result.issues.isEmpty else { return .inputErrors }
    return output.write(result.files, context) ? .done : .inputErrors
  }
}
