import ConsultationIndex
import ConsultationReports

/// `xindu review list INPUT… -o 待审清单.csv`: what waits for reviewers.
struct ReviewListCommand {
  let inputs: [String]
  let output: String
  let asOf: CalendarDate?
  let encoding: TextEncoding
  let replaces: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    let output = arguments.takeOption("-o")
    let known = "`utf-8`, `gb18030`, `utf-16`"
    encoding = try arguments.choice("--encoding", TextEncoding.init(rawValue:), known) ?? .utf8
    replaces = arguments.takeFlag("--force")
    inputs = arguments.takeOperands()
    try arguments.finish()
    if inputs.isEmpty { throw .noFile }
    guard let output, !output.isEmpty else { throw .missingOption("-o") }
    self.output = output
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try context.check(output, endsIn: ["csv"])
    guard let standard = context.standard(), let district = context.district(inputs, standard),
      context.mayWrite(output, replaces: replaces)
    else { return .inputErrors }
    let list = PendingSheet(standard).list(
      of: district.dossiers, asOf: asOf ?? context.console.today(),
      language: context.tableLanguage)
    do throws(InputErrors) {
      let bytes = try list.file.bytes(in: encoding)
      guard context.save(bytes, to: output) else { return .inputErrors }
    } catch {
      context.report(error.issues, omitted: error.omitted, in: output)
      return .inputErrors
    }
    context.tell(
      context.language == .chinese
        ? "\(output.harmless)：\(district.dossiers.count) 个社区，\(list.count) 项待审"
        : "\(output.harmless): \(list.count) to review in \(district.dossiers.count) communities",
      of: output)
    return .done
  }
}
