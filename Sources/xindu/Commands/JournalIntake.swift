import ConsultationIndex
import ConsultationJournal
import ConsultationReports

/// Takes down what files hold, and tells of each event once it is durable.
struct JournalIntake: ~Copyable {
  var writer: JournalWriter<JournalFile>
  let date: CalendarDate
  let takenDown: CalendarDate?
  let context: Context
  /// Events that wait to be made durable together, with the lines that they stand on.
  private var pending: [(event: JournalEvent, line: InputLine.Place?)] = []
  private var file = ""
  /// Whether all of the file could be taken down so far.
  private var isComplete = true

  /// How many events are made durable together: few enough to be told of soon, many enough that a
  /// disk which takes milliseconds for each time holds nobody up.
  private static let batch = 64

  init(
    writer: consuming JournalWriter<JournalFile>, date: CalendarDate, takenDown: CalendarDate?,
    context: Context
  ) {
    self.writer = writer
    self.date = date
    self.takenDown = takenDown
    self.context = context
  }

  /// Takes down a file: a document, one a line, or a folder of tables or of documents.
  ///
  /// - Returns: Whether all of it could be; the rest was reported.
  mutating func take(_ path: String) throws(JournalError<FileError>) -> Bool {
    file = path
    isComplete = true
    switch path == "-" ? .lines : context.form(of: path) {
    case nil: return false
    case .measureTable:
      context.report(.measureTable(path))
      return false
    case .lines: try takeLines()
    case .documents:
      if let names = try names(in: path) {
        try take(names, of: path)
      } else {
        try takeDocument()
      }
    }
    try write()
    return isComplete
  }

  private func names(in path: String) throws(JournalError<FileError>) -> [String]? {
    do throws(FileError) { return try context.console.list(path) } catch { throw .storage(error) }
  }

  private mutating func take(
    _ names: [String], of folder: String
  ) throws(JournalError<FileError>) {
    let documents = names.filter { $0.lowercased().hasSuffix(".json") }
    guard names.contains(where: Desk.isTable) || documents.isEmpty else {
      for name in documents {
        file = Context.path(name, in: folder)
        try takeDocument()
        try write()
      }
      return
    }
    guard let standard = try standardOfTables() else {
      isComplete = false
      return
    }
    let loaded = context.dossiers(in: folder, for: standard)
    isComplete = loaded.isComplete && isComplete
    for dossier in loaded.dossiers { try take(.dossier(dossier.dossier), on: nil) }
  }

  /// The standard whose tables these are: the one that was asked for, else the one adopted last.
  private mutating func standardOfTables() throws(JournalError<FileError>) -> CompiledStandard? {
    if context.standardFile != nil { return context.standard() }
    return try writer.state().standards.last ?? .xindu
  }

  private mutating func takeDocument() throws(JournalError<FileError>) {
    guard let bytes = context.bytes(of: file) else {
      isComplete = false
      return
    }
    try take(bytes, on: nil)
  }

  private mutating func takeLines() throws(JournalError<FileError>) {
    guard let bytes = context.bytes(of: file) else {
      isComplete = false
      return
    }
    for line in InputLine.lines(of: bytes) { try take(line.bytes, on: line.place) }
  }

  private mutating func take(
    _ bytes: [UInt8], on line: InputLine.Place?
  ) throws(JournalError<FileError>) {
    let document: JournalDocument
    do throws(InputErrors) {
      document = try JournalDocument(json: bytes)
    } catch {
      return report(error, on: line)
    }
    try take(document, on: line)
  }

  private mutating func take(
    _ document: JournalDocument, on line: InputLine.Place?
  ) throws(JournalError<FileError>) {
    switch document {
    case .events(let events):
      for event in events {
        if case .submission(let community, let period, _) = event {
          try adoptStandard(for: DossierKey(community: community.id, period: period), on: line)
        }
        pending.append((event, line))
        if pending.count >= Self.batch { try write() }
      }
    case .dossier(let dossier):
      // A dossier is held against what is taken down already, the lines before it included.
      let key = DossierKey(dossier)
      try adoptStandard(for: key, on: line)
      let state = try writer.state(of: key)
      do throws(InputErrors) {
        pending += try state.events(for: dossier).map { ($0, line) }
      } catch {
        report(error, on: line)
      }
    }
  }

  /// Takes down what waits, and then a standard where none is in force: the one that was asked for, or
  /// the built-in one. Without one no result could ever be made from the journal alone.
  private mutating func adoptStandard(
    for key: DossierKey, on line: InputLine.Place?
  ) throws(JournalError<FileError>) {
    try write()
    let adopted = try writer.state().standard(for: key.period, asOf: date)
    guard let standard = standard(for: key.period, besides: adopted),
      standard.digest != adopted?.digest
    else { return }
    pending.append((.adopted(standard), line))
  }

  private func standard(
    for period: Period, besides adopted: CompiledStandard?
  ) -> CompiledStandard? {
    if context.standardFile != nil { return context.standard() }
    guard let adopted else { return try? StandardLibrary.xindu.scoring(period, asOf: date) }
    if adopted.isInForce(for: period) { return nil }
    return try? StandardLibrary.xindu.inForce(for: period, asOf: date)
  }

  /// Writes the events that wait, and tells of each.
  private mutating func write() throws(JournalError<FileError>) {
    let waiting = pending
    pending = []
    guard !waiting.isEmpty else { return }
    let results = try writer.append(waiting.map(\.event), on: date, takenDown: takenDown)
    for (result, (event, line)) in zip(results, waiting) {
      switch result {
      case .success(let receipt):
        if context.format == .json { acknowledge(event, receipt) }
      case .failure(let errors): report(errors, on: line)
      }
    }
  }

  private mutating func report(_ errors: InputErrors, on line: InputLine.Place?) {
    isComplete = false
    if let line {
      context.report(errors, on: line, in: file)
    } else {
      context.report(errors.issues, omitted: errors.omitted, in: file)
    }
  }

  private func acknowledge(_ event: JournalEvent, _ receipt: JournalReceipt) {
    let line = JSONTree.object([
      ("number", .integer(receipt.count)), ("hash", .string(receipt.hash.description)),
      ("type", .string(event.word)),
    ])
    context.console.write(String(decoding: line.compact(), as: UTF8.self) + "\n")
  }
}
