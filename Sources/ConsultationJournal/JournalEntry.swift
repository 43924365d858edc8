import ConsultationIndex

/// One line of a journal: an event with its place in the chain.
public struct JournalEntry: Sendable {
  /// The number, from 1.
  public let number: Int
  /// The day that the entry speaks of; if nobody gave another, the one on which it was taken down.
  public let date: CalendarDate
  /// The day on which the entry was taken down, where ``date`` was given by somebody; else nil.
  public let takenDown: CalendarDate?
  /// What happened.
  public let event: JournalEvent
  /// The hash of the entry before; zeros for the first.
  public let previous: SHA256Digest
  /// The hash of this entry, and so of everything before it.
  public let hash: SHA256Digest
  /// How many bytes the line has, its line feed included.
  let length: Int

  /// How long the journal is with this entry.
  public var receipt: JournalReceipt { JournalReceipt(count: number, hash: hash) }
}

// MARK: - Writing

extension JournalEntry {
  /// The next entry after some, and its line with the line feed.
  static func written(
    _ event: JournalEvent, on date: CalendarDate, takenDown: CalendarDate?,
    after head: JournalReceipt
  ) -> (entry: JournalEntry, line: [UInt8]) {
    let body = body(number: head.count + 1, date, takenDown, event.tree, previous: head.hash)
    let hash = SHA256.hash(body)
    let line = line(body, hash)
    let entry = JournalEntry(
      number: head.count + 1, date: date, takenDown: takenDown, event: event, previous: head.hash,
      hash: hash, length: line.count)
    return (entry, line)
  }

  private static func body(
    number: Int, _ date: CalendarDate, _ takenDown: CalendarDate?, _ event: JSONTree,
    previous: SHA256Digest
  ) -> [UInt8] {
    var members: [(key: String, value: JSONTree)] = [
      ("date", .string(date.description)), ("event", event), ("number", .integer(number)),
      ("previous", .string(previous.description)),
    ]
    if let takenDown { members.append(("takenDown", .string(takenDown.description))) }
    return JSONTree.object(members).canonical()
  }

  /// The hash is of the object without itself, so it can be checked with any tool for SHA-256.
  private static func line(_ body: [UInt8], _ hash: SHA256Digest) -> [UInt8] {
    body.dropLast() + Array(#","hash":"\#(hash)"}"#.utf8) + [UInt8(ascii: "\n")]
  }
}

// MARK: - Reading

extension JournalEntry {
  /// Reads a line without its line feed.
  ///
  /// - Parameters:
  ///   - head: How the journal ends before it; nil where only the line itself is to be looked at.
  ///   - offset: The bytes before the line.
  init(
    _ line: ArraySlice<UInt8>, after head: JournalReceipt?, at offset: Int, _ limits: Limits,
    number: Int
  ) throws(InputErrors) {
    do throws(InputErrors) {
      let document = try JSONDocument(Array(line), limits: limits)
      var diagnostics = Diagnostics(document: document, limits: limits)
      let entry = Self.read(document, line: line, after: head, &diagnostics)
      self = try diagnostics.finish(with: entry)
    } catch {
      throw error.onLine(number, startingAt: offset)
    }
  }

  /// Reads a line and holds it against the one before it; nil, with issues, where it is wrong.
  private static func read(
    _ document: JSONDocument, line: ArraySlice<UInt8>, after head: JournalReceipt?,
    _ diagnostics: inout Diagnostics
  ) -> JournalEntry? {
    let root = JSONPath.root
    guard var object = ObjectReader(document.root, at: root, &diagnostics) else { return nil }
    let number = object.integer("number", in: 0...Int.max, &diagnostics)
    let date = object.date("date", &diagnostics)
    let takenDown = object.optionalDate("takenDown", &diagnostics)
    let previous = object.digest("previous", &diagnostics)
    let hash = object.digest("hash", &diagnostics)
    let content = object.required("event", &diagnostics)
    object.finish(&diagnostics)
    guard let number, let date, let previous, let hash, let content else { return nil }
    let expected = ["number": "\((head?.count).map { $0 + 1 } ?? number)"]
    if let head, number - 1 != head.count {
      let parameters = expected.merging(["found": "\(number)"]) { _, new in new }
      diagnostics.report(.journalNumber, parameters, at: root.key("number"))
      return nil
    }
    let body = body(number: number, date, takenDown, JSONTree(content), previous: previous)
    guard SHA256.hash(body) == hash else {
      diagnostics.report(.journalAltered, expected, at: root.key("hash"))
      return nil
    }
    if let head, previous != head.hash {
      diagnostics.report(.journalUnchained, expected, at: root.key("previous"))
      return nil
    }
    guard let event = JournalEvent.read(content, root.key("event"), &diagnostics) else {
      return nil
    }
    guard self.line(body, hash).dropLast().elementsEqual(line) else {
      diagnostics.report(.journalForm, expected, at: root)
      return nil
    }
    return JournalEntry(
      number: number, date: date, takenDown: takenDown, event: event, previous: previous,
      hash: hash, length: line.count + 1)
  }
}
