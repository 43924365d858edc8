import ConsultationIndex

/// One line of a journal: an event with its place in the chain.
public struct JournalEntry: Sendable {
  /// The number, from 1.
  public let number: Int
  /// The day on which the event was taken down.
  public let date: CalendarDate
  /// What happened.
  public let event: JournalEvent
  /// The hash of the entry before; zeros for the first.
  public let previous: SHA256Digest
  /// The hash of this entry, and so of everything before it.
  public let hash: SHA256Digest

  /// The line with its line break.
  let line: [UInt8]

  /// The next entry after some.
  init(_ event: JournalEvent, on date: CalendarDate, after head: JournalReceipt) {
    let body = Self.body(number: head.count + 1, date, event.tree, previous: head.hash)
    self.init(event, on: date, after: head, hash: SHA256.hash(body), body: body)
  }

  private init(
    _ event: JournalEvent, on date: CalendarDate, after head: JournalReceipt, hash: SHA256Digest,
    body: [UInt8]
  ) {
    number = head.count + 1
    self.date = date
    self.event = event
    previous = head.hash
    self.hash = hash
    // The hash is of the object without itself, so it can be checked with any tool for SHA-256.
    line = body.dropLast() + Array(#","hash":"\#(hash)"}"#.utf8) + [UInt8(ascii: "\n")]
  }

  /// Whether an entry can begin with some bytes.
  static func canBegin(_ bytes: [UInt8]) -> Bool {
    zip(bytes, #"{"date":""#.utf8).allSatisfy(==)
  }

  /// How long the journal is with this entry.
  public var receipt: JournalReceipt { JournalReceipt(count: number, hash: hash) }

  private static func body(
    number: Int, _ date: CalendarDate, _ event: JSONTree, previous: SHA256Digest
  ) -> [UInt8] {
    JSONTree.object([
      ("date", .string(date.description)), ("event", event), ("number", .integer(number)),
      ("previous", .string(previous.description)),
    ]).canonical()
  }
}

extension JournalEntry {
  /// Reads a line and holds it against the one before it; nil, with issues, where it is wrong.
  ///
  /// - Parameters:
  ///   - line: The line with its line break.
  ///   - head: How the journal ends before it.
  static func read(
    _ document: JSONDocument, line: ArraySlice<UInt8>, after head: JournalReceipt,
    _ diagnostics: inout Diagnostics
  ) -> JournalEntry? {
    let root = JSONPath.root
    guard var object = ObjectReader(document.root, at: root, &diagnostics) else { return nil }
    let number = object.integer("number", in: 0...Int.max, &diagnostics)
    let date = object.date("date", &diagnostics)
    let previous = object.digest("previous", &diagnostics)
    let hash = object.digest("hash", &diagnostics)
    let content = object.required("event", &diagnostics)
    object.finish(&diagnostics)
    guard let number, let date, let previous, let hash, let content else { return nil }
    let expected = ["number": "\(head.count + 1)"]
    guard number == head.count + 1 else {
      let parameters = expected.merging(["found": "\(number)"]) { _, new in new }
      diagnostics.report(.journalNumber, parameters, at: root.key("number"))
      return nil
    }
    let body = body(number: number, date, JSONTree(content), previous: previous)
    guard SHA256.hash(body) == hash else {
      diagnostics.report(.journalAltered, expected, at: root.key("hash"))
      return nil
    }
    guard previous == head.hash else {
      diagnostics.report(.journalUnchained, expected, at: root.key("previous"))
      return nil
    }
    guard let event = JournalEvent.read(content, root.key("event"), &diagnostics) else {
      return nil
    }
    let entry = JournalEntry(event, on: date, after: head, hash: hash, body: body)
    guard entry.line.elementsEqual(line) else {
      diagnostics.report(.journalForm, expected, at: root)
      return nil
    }
    return entry
  }
}
