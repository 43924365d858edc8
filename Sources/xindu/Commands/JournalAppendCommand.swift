import ConsultationIndex
import ConsultationJournal

/// `xindu journal append JOURNAL FILE…`: takes down what is new.
///
/// Whatever is told on standard output would outlast a loss of power.
struct JournalAppendCommand {
  let journal: String
  let files: [String]
  let name: String?
  let heads: [JournalReceipt]
  let asOf: CalendarDate?
  let isDatedAhead: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    isDatedAhead = arguments.takeFlag("--dated-ahead")
    name = arguments.takeOption("--name")
    heads = try arguments.heads()
    var operands = arguments.takeOperands()
    try arguments.finish()
    guard operands.count > 1 else { throw .noFile }
    journal = operands.removeFirst()
    files = operands
  }

  func run(_ context: Context) -> ExitCode {
    let today = context.console.today()
    if let asOf, asOf > today, !isDatedAhead {
      let parameters = ["date": asOf.description, "today": today.description]
      context.report([Issue(.journalDatedAhead, parameters)], in: journal)
      return .inputErrors
    }
    do throws(JournalError<FileError>) {
      // A day that was given may be wrong, so the journal says on which day that was done.
      let takenDown = asOf == nil ? nil : today
      let writer = try Self.open(
        journal, name: name ?? fileName, on: asOf ?? today, takenDown: takenDown, endingIn: heads)
      if writer.tornBytes > 0 {
        context.tellTorn(writer.tornBytes, in: journal, to: JournalFile.tornPath(of: journal))
      }
      do throws(InputErrors) {
        try writer.checkDay(asOf ?? today, takenDown: takenDown)
      } catch {
        throw .invalid(error)
      }
      var intake = JournalIntake(
        writer: writer, date: asOf ?? today, takenDown: takenDown, context: context)
      var code = ExitCode.done
      for file in files {
        let (before, isComplete) = (intake.writer.head.count, try intake.take(file))
        if !isComplete { code = .inputErrors }
        if context.format == .text { tell(of: file, since: before, intake.writer.head, context) }
      }
      intake.writer.keepCheckpoint()
      return code
    } catch {
      context.report(error, in: journal)
      return .inputErrors
    }
  }

  private var fileName: String { journal.split(separator: "/").last.map(String.init) ?? journal }

  private func tell(
    of file: String, since before: Int, _ head: JournalReceipt, _ context: Context
  ) {
    let count = head.count - before
    context.console.write(
      context.language == .chinese
        ? "\(file.harmless)：登记 \(count) 条，链头 \(head)\n"
        : "\(file.harmless): entries \(count), head \(head)\n")
  }

  private static func open(
    _ path: String, name: String, on date: CalendarDate, takenDown: CalendarDate?,
    endingIn heads: [JournalReceipt]
  ) throws(JournalError<FileError>) -> JournalWriter<JournalFile> {
    let file: JournalFile
    do throws(FileError) {
      file = try JournalFile(path)
    } catch {
      throw .storage(error)
    }
    return try JournalWriter(
      file, name: name, on: date, takenDown: takenDown, endingIn: heads)
  }
}

extension Arguments {
  /// The receipts that the journal is held against.
  mutating func heads() throws(UsageError) -> [JournalReceipt] {
    var heads: [JournalReceipt] = []
    for word in takeList("--head") {
      guard let head = JournalReceipt(word) else {
        throw .wrongValue("--head", word, known: "N:SHA-256")
      }
      heads.append(head)
    }
    return heads
  }
}

extension Context {
  func report(_ error: JournalError<FileError>, in journal: String) {
    switch error {
    case .invalid(let errors): report(errors.issues, omitted: errors.omitted, in: journal)
    case .storage(let error): report(error)
    }
  }

  /// Tells of an entry that broke off, which is a loss of power and no fault.
  func tellTorn(_ bytes: Int, in journal: String, to file: String? = nil) {
    var parameters = ["bytes": "\(bytes)"]
    parameters["file"] = file?.harmless
    report([Issue(.journalTorn, parameters)], in: journal)
  }
}
