import ConsultationIndex
import ConsultationReports

/// `xindu review record 待审清单.csv --reviews 审核意见.csv --input INPUT…`: adds the decisions of a
/// filled-in list to the reviews.
///
/// What the file of reviews holds stays as it is, byte for byte, and nobody else records in it from
/// reading to writing. If anything is wrong, all of it is reported and nothing is written.
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
    if inputs.isEmpty { inputs = arguments.submissions }
    guard let reviews, !reviews.isEmpty else { throw .missingOption("--reviews") }
    guard !inputs.isEmpty else { throw .missingOption("--input") }
    self.reviews = reviews
    self.inputs = inputs
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try context.check(reviews, endsIn: ["csv"])
    // Before the folder of evidence is read, which the reviews may well stand in.
    guard let filled = context.bytes(of: list) else { return .inputErrors }
    if context.console.place(reviews) == .input {
      context.report(.input(reviews))
      return .inputErrors
    }
    guard let standard = context.standard(), let district = context.district(inputs, standard)
    else { return .inputErrors }
    let limits = context.limits
    var attempt = Attempt(limits)
    var failure: FileError?
    do throws(FileError) {
      try context.console.update(reviews, { context.report(.awaited(reviews)) }) { bytes in
        // It may be asked again, when somebody else was first.
        attempt = Attempt(limits)
        return attempt.record(filled, to: bytes, self, district, standard, context)
      }
    } catch {
      failure = error
    }
    let diagnostics = attempt.diagnostics
    context.report(diagnostics.issues, omitted: diagnostics.omitted, in: nil)
    if let failure {
      context.report(failure)
      return .inputErrors
    }
    guard !diagnostics.hasErrors else {
      context.console.writeError(
        context.language == .chinese ? "有错误，未记录任何意见\n" : "nothing was recorded\n")
      return .inputErrors
    }
    context.console.write(summary(attempt.outcome, in: context.language))
    return .done
  }

  /// What came of adding a list to what the file of reviews held at that time.
  private struct Attempt {
    var diagnostics: DeskDiagnostics
    var outcome = ReviewRecorder.Outcome()

    init(_ limits: Limits) { diagnostics = DeskDiagnostics(limits: limits) }

    /// The file with what is added to it; nil where nothing is, or something is wrong.
    mutating func record(
      _ filled: [UInt8], to bytes: [UInt8]?, _ command: ReviewRecordCommand,
      _ district: District, _ standard: CompiledStandard, _ context: Context
    ) -> [UInt8]? {
      let log = ReviewLogFile(ReviewSheet(standard), file: command.reviews, bytes: bytes)
      let dossiers = district.byCommunity
      var recorder = ReviewRecorder(
        standard, dossiers: dossiers,
        recorded: log.entries(for: Set(dossiers.keys), &diagnostics),
        asOf: command.asOf ?? context.console.today())
      let sheet = PendingSheet(standard)
      do throws(InputErrors) {
        let table = SheetTable(
          command.list, try Sheet(csv: filled), sheet.columns, &diagnostics)
        if let table { outcome = recorder.record(table, sheet, &diagnostics) }
      } catch {
        diagnostics.report(error, in: command.list)
      }
      guard !diagnostics.hasErrors, !outcome.entries.isEmpty else { return nil }
      return log.appending(outcome.entries, &diagnostics)
    }
  }

  private func summary(_ outcome: ReviewRecorder.Outcome, in language: Language) -> String {
    let (added, skipped, open) = (outcome.entries.count, outcome.skipped, outcome.open)
    return language == .chinese
      ? "\(reviews.harmless)：新增 \(added) 条，已有 \(skipped) 条，尚未填写 \(open) 行\n"
      : "\(reviews.harmless): \(added) added, \(skipped) there already, \(open) rows still open\n"
  }
}
