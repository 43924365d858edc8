import ConsultationIndex
import ConsultationReports

/// `xindu review record 待审清单.csv --reviews 审核意见.csv --input INPUT…`: adds the decisions of a
/// filled-in list to the reviews.
///
/// What the file of reviews holds stays as it is, byte for byte. If anything is wrong, all of it is
/// reported and nothing is written, as when somebody else recorded in the file meanwhile.
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

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard(), let district = context.district(inputs, standard),
      let filled = context.bytes(of: list)
    else { return .inputErrors }
    var diagnostics = DeskDiagnostics(limits: context.limits)
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try recorded(context)
    } catch {
      context.report(error)
      return .inputErrors
    }
    let log = ReviewLogFile(ReviewSheet(standard), file: reviews, bytes: bytes)
    let dossiers = district.byCommunity
    var recorder = ReviewRecorder(
      standard, dossiers: dossiers, recorded: log.entries(for: Set(dossiers.keys), &diagnostics),
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
    if let added, !replace(bytes, by: added, context) { return .inputErrors }
    context.console.write(summary(outcome, in: context.language))
    return .done
  }

  /// What the file of reviews holds; nil where there is none yet, which the first opinions make.
  private func recorded(_ context: Context) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try context.console.read(reviews)
    } catch .missing(_) {
      return nil
    } catch {
      throw error
    }
  }

  /// Writes the file of reviews unless it is another one now; false after it was reported why not.
  ///
  /// Two may record in a file that they share, and the later one must not drop what the earlier one
  /// added. Only what is added between this look and the writing, moments later, can still be lost.
  private func replace(_ old: [UInt8]?, by new: [UInt8], _ context: Context) -> Bool {
    do throws(FileError) {
      guard try recorded(context) == old else { throw FileError.changed(reviews) }
      try context.console.writeFile(reviews, new)
      return true
    } catch {
      context.report(error)
      return false
    }
  }

  private func summary(_ outcome: ReviewRecorder.Outcome, in language: Language) -> String {
    let (added, skipped, open) = (outcome.entries.count, outcome.skipped, outcome.open)
    return language == .chinese
      ? "\(reviews.harmless)：新增 \(added) 条，已有 \(skipped) 条，尚未填写 \(open) 行\n"
      : "\(reviews.harmless): \(added) added, \(skipped) there already, \(open) rows still open\n"
  }
}
