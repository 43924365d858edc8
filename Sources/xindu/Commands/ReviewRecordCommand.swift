import ConsultationIndex
import ConsultationReports

/// `xindu review record 待审清单.csv --reviews 审核意见.csv --input INPUT…`: adds the decisions of a
/// filled-in list to the reviews.
///
/// What the file of reviews holds stays as it is, byte for byte. If anything is wrong, all of it is
/// reported and nothing is written.
struct ReviewRecordCommand {
  let list: String
  let reviews: String
  let inputs: [String]
  let asOf: CalendarDate?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    let reviews = arguments.takeOption("--reviews")
    var inputs = arguments.takeList("--input")
    var operands = arguments.takeOperands()
    try arguments.finish()
    guard !operands.isEmpty else { throw .noFile }
    list = operands.removeFirst()
    // `--input a.json b.json` leaves the second name among the operands.
    inputs += operands
    guard let reviews, !reviews.isEmpty else { throw .missingOption("--reviews") }
    guard !inputs.isEmpty else { throw .missingOption("--input") }
    self.reviews = reviews
    self.inputs = inputs
  }

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard(), let district = context.district(inputs, standard),
      let filled = context.bytes(of: list)
    else { return .inputErrors }
    var diagnostics = DeskDiagnostics()
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try context.console.read(reviews)
    } catch .missing(_) {
      // The first opinions make the file.
      bytes = nil
    } catch {
      context.report(error)
      return .inputErrors
    }
    let log = ReviewLogFile(ReviewSheet(standard), file: reviews, bytes: bytes)
    let dossiers = district.byCommunity
    let recorded = log.entries(for: Set(dossiers.keys), &diagnostics)
    var recorder = ReviewRecorder(
      standard, dossiers: dossiers, recorded: recorded,
      asOf: asOf ?? context.console.today())
    let sheet = PendingSheet(standard)
    var outcome = ReviewRecorder.Outcome()
    do throws(InputErrors) {
      let table = SheetTable(list, try Sheet(csv: filled), sheet.columns, &diagnostics)
      if let table { outcome = recorder.record(table, sheet, &diagnostics) }
    } catch {
      diagnostics.report(error, in: list)
    }
    var added: [UInt8]?
    if !diagnostics.hasErrors, !outcome.entries.isEmpty {
      added = log.appending(outcome.entries, &diagnostics)
    }
    context.report(diagnostics.issues, omitted: diagnostics.omitted, in: nil)
    guard !diagnostics.hasErrors else {
      context.console.writeError(
        context.language == .chinese ? "有错误，未记录任何意见\n" : "nothing was recorded\n")
      return .inputErrors
    }
    if let added, !context.save(added, to: reviews) { return .inputErrors }
    context.console.write(summary(outcome, in: context.language))
    return .done
  }

  private func summary(_ outcome: ReviewRecorder.Outcome, in language: Language) -> String {
    let (added, skipped, open) = (outcome.entries.count, outcome.skipped, outcome.open)
    return language == .chinese
      ? "\(reviews.harmless)：新增 \(added) 条，已有 \(skipped) 条，尚未填写 \(open) 行\n"
      : "\(reviews.harmless): \(added) added, \(skipped) there already, \(open) rows still open\n"
  }
}
