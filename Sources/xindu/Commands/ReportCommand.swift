import ConsultationGuidance
import ConsultationIndex
import ConsultationReports

/// `xindu report DATA…`: what the assessments of a district's communities say together.
///
/// Everything is scored before anything is written, and nothing is written where a file would be
/// replaced without `--force`.
struct ReportCommand {
  let inputs: [String]
  let previous: [String]
  let output: String?
  let writesNotices: Bool
  let asOf: CalendarDate?
  let notice: GivenNotice
  let replaces: Bool

  /// What the report is written as.
  enum Form: String, CaseIterable {
    case html, csv, json, text

    var ending: String { self == .text ? "txt" : rawValue }
  }

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    previous = arguments.takeList("--previous")
    output = arguments.takeOption("-o")
    writesNotices = arguments.takeFlag("--each")
    notice = try GivenNotice(&arguments)
    replaces = arguments.takeFlag("--force")
    inputs = arguments.takeOperands()
    try arguments.finish()
    if inputs.isEmpty { throw .noFile }
    if output.map(\.isEmpty) ?? writesNotices { throw .missingOption("-o") }
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try checkOutput(context)
    guard let standard = context.standard() else { return .inputErrors }
    let read = ReportInputs(context, standard, asOf: asOf ?? context.console.today())
    read.take(inputs)
    for demonstration in read.scored where demonstration.assessment.isDemonstration {
      context.leaveOut(demonstration)
    }
    let rated = read.scored.filter { !$0.assessment.isDemonstration }
    guard var attendance = context.attendance(of: rated.map(\.assessment.community), by: standard)
    else {
      return .inputErrors
    }
    if let period = read.scored.first?.assessment.receipt.period {
      read.takeEarlier(previous, than: period)
      attendance.earlier = context.roll.take()
    }
    let members = read.scored.map { DistrictMember($0.assessment, of: $0.dossier) }
    guard let report = DistrictReport(of: members, standard: standard, after: read.earlier)
    else {
      if read.isSound { context.report(.noDossier(inputs[0])) }
      return .inputErrors
    }
    guard write(report, attendance, read.scored, standard, context) else { return .inputErrors }
    return read.isSound ? .done : .inputErrors
  }

  private func checkOutput(_ context: Context) throws(UsageError) {
    guard let output else { return }
    if isFolder(context) { return try context.check(folder: output) }
    let asked = context.formatWord.flatMap(Form.init(rawValue:))
    try context.check(
      output, endsIn: asked.map { [$0.ending] } ?? Form.allCases.map(\.ending))
  }

  /// The format asked for, or else the one that the name of the file says.
  private func form(_ context: Context) -> Form {
    if let word = context.formatWord, let form = Form(rawValue: word) { return form }
    let known: [Form] = [.html, .csv, .json]
    return known.first { output?.lowercased().hasSuffix("." + $0.ending) == true }
      ?? (isFolder(context) ? .html : .text)
  }

  private func isFolder(_ context: Context) -> Bool {
    guard let output else { return false }
    return writesNotices || output.hasSuffix("/") || context.console.place(output) == .folder
  }

  private func write(
    _ report: DistrictReport, _ attendance: Attendance, _ scored: [Scored],
    _ standard: CompiledStandard, _ context: Context
  ) -> Bool {
    let form = form(context)
    let document = DistrictDocument(
      report, attendance: attendance, language: language(of: form, context))
    guard let output else {
      context.console.write(
        form == .text
          ? document.text(style: context.console.style())
          : String(decoding: bytes(document, form), as: UTF8.self))
      return true
    }
    var files: [(path: String, bytes: [UInt8])] = []
    if !isFolder(context) {
      files = [(output, bytes(document, form))]
    } else if form == .csv {
      files = document.tables.map { (Context.path($0.name, in: output), $0.bytes) }
    } else {
      files = [(Context.path("report." + form.ending, in: output), bytes(document, form))]
    }
    if writesNotices {
      let folder = Context.path("notices", in: output)
      let names = scored.map { NotifyCommand.fileName(for: $0.assessment, .html) }
      guard notice.keepsDays(of: names.map { Context.path($0, in: folder) }, context) || !replaces
      else { return false }
      for scored in scored {
        let notice = self.notice.notice(of: scored, by: standard, context)
        let name = NotifyCommand.fileName(for: scored.assessment, .html)
        files.append((Context.path(name, in: folder), Array(notice.html.utf8)))
      }
    }
    return context.save(files, replaces: replaces)
  }

  /// JSON speaks of ids only, and tables are for people in the district.
  private func language(of form: Form, _ context: Context) -> Language {
    switch form {
    case .csv: context.tableLanguage
    case .json: context.jsonLanguage
    case .text, .html: context.language
    }
  }

  private func bytes(_ document: DistrictDocument, _ form: Form) -> [UInt8] {
    switch form {
    case .text: Array(document.text.utf8)
    case .json: document.json + [0x0A]
    case .csv: document.csv
    case .html: Array(document.html.utf8)
    }
  }
}
