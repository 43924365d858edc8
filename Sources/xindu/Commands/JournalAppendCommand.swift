import ConsultationIndex
import ConsultationJournal

/// `xindu journal append JOURNAL FILE…`: takes down what is new.
///
/// Whatever is told on standard output would outlast a loss of power.
struct JournalAppendCommand {
  let journal: String
  let files: [String]
  let name: String?
  let head: JournalReceipt?
  let asOf: CalendarDate?

  /// How many events are made durable together: few enough to be told of soon, many enough that a
  /// disk which takes milliseconds for each time holds nobody up.
  private static let batch = 64

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    name = arguments.takeOption("--name")
    head = try arguments.head()
    var operands = arguments.takeOperands()
    try arguments.finish()
    guard operands.count > 1 else { throw .noFile }
    journal = operands.removeFirst()
    files = operands
  }

  func run(_ context: Context) -> ExitCode {
    let date = asOf ?? context.console.today()
    let fileName = journal.split(separator: "/").last.map(String.init) ?? journal
    do throws(JournalError<FileError>) {
      var writer = try Self.open(
        journal, name: name ?? fileName, on: date, endingIn: head)
      if writer.tornBytes > 0 { context.tellTorn(writer.tornBytes, in: journal) }
      var code = ExitCode.done
      for file in files {
        let (before, isComplete) = (writer.head.count, try append(file, to: &writer, date, context))
        if !isComplete { code = .inputErrors }
        if context.format == .text {
          let count = writer.head.count - before
          context.console.write(
            context.language == .chinese
              ? "\(file.harmless)：登记 \(count) 条，链头 \(writer.head)\n"
              : "\(file.harmless): entries \(count), head \(writer.head)\n")
        }
      }
      return code
    } catch {
      context.report(error, in: journal)
      return .inputErrors
    }
  }

  private static func open(
    _ path: String, name: String, on date: CalendarDate, endingIn head: JournalReceipt?
  ) throws(JournalError<FileError>) -> JournalWriter<JournalFile> {
    let file: JournalFile
    do throws(FileError) {
      file = try JournalFile(path)
    } catch {
      throw .storage(error)
    }
    return try JournalWriter(file, name: name, on: date, endingIn: head)
  }

  /// Takes down a file: one document, or one a line; whether all of it could be.
  private func append(
    _ file: String, to writer: inout JournalWriter<JournalFile>, _ date: CalendarDate,
    _ context: Context
  ) throws(JournalError<FileError>) -> Bool {
    guard let bytes = context.bytes(of: file) else { return false }
    var pending = Pending(file: file)
    guard file == "-" || file.hasSuffix(".ndjson") else {
      do throws(InputErrors) {
        pending.add(try writer.state.events(json: bytes), line: nil)
      } catch {
        context.report(error.issues, omitted: error.omitted, in: file)
        return false
      }
      return try pending.write(to: &writer, date, context)
    }
    var isComplete = true
    for line in InputLine.lines(of: bytes) {
      // A document is held against what is taken down already, the lines before it included.
      if pending.count >= Self.batch || !pending.isEmpty && JournalState.isDocument(line.bytes) {
        isComplete = try pending.write(to: &writer, date, context) && isComplete
      }
      do throws(InputErrors) {
        pending.add(try writer.state.events(json: line.bytes), line: line.place)
      } catch {
        context.report(error, on: line.place, in: file)
        isComplete = false
      }
    }
    return try pending.write(to: &writer, date, context) && isComplete
  }
}

/// Events that wait to be made durable together.
private struct Pending {
  let file: String
  private var events: [JournalEvent] = []
  private var lines: [InputLine.Place?] = []

  init(file: String) { self.file = file }

  var count: Int { events.count }
  var isEmpty: Bool { events.isEmpty }

  mutating func add(_ new: [JournalEvent], line: InputLine.Place?) {
    events += new
    lines += new.map { _ in line }
  }

  /// Writes the events and tells of each; whether all were taken.
  mutating func write(
    to writer: inout JournalWriter<JournalFile>, _ date: CalendarDate, _ context: Context
  ) throws(JournalError<FileError>) -> Bool {
    var isComplete = true
    let results = try writer.append(events, on: date)
    for (index, result) in results.enumerated() {
      switch result {
      case .success(let receipt):
        if context.format == .json { acknowledge(events[index], receipt, context) }
      case .failure(let errors):
        if let line = lines[index] {
          context.report(errors, on: line, in: file)
        } else {
          context.report(errors.issues, omitted: errors.omitted, in: file)
        }
        isComplete = false
      }
    }
    events = []
    lines = []
    return isComplete
  }

  private func acknowledge(
    _ event: JournalEvent, _ receipt: JournalReceipt, _ context: Context
  ) {
    let line = JSONTree.object([
      ("number", .integer(receipt.count)), ("hash", .string(receipt.hash.description)),
      ("type", .string(event.word)),
    ])
    context.console.write(String(decoding: line.compact(), as: UTF8.self) + "\n")
  }
}

extension Arguments {
  mutating func head() throws(UsageError) -> JournalReceipt? {
    try choice("--head", { JournalReceipt($0) }, "N:SHA-256")
  }
}

extension Context {
  func report(_ error: JournalError<FileError>, in journal: String) {
    switch error {
    case .invalid(let errors): report(errors.issues, omitted: errors.omitted, in: journal)
    case .storage(let error): report(error)
    case .broken: report(.unwritable(journal))
    }
  }

  /// Tells of a torn last line, which is a loss of power and no fault.
  func tellTorn(_ bytes: Int, in journal: String) {
    report([Issue(.journalTorn, ["bytes": "\(bytes)"])], in: journal)
  }
}
