import ConsultationIndex

/// A journal whose chain was checked from the first entry to the last.
///
/// ```swift
/// let journal = try Journal(bytes, endingIn: JournalReceipt(noteFromLastMonth))
/// let state = try journal.state(asOf: CalendarDate("2025-12-31")!)
/// state.assessment(of: DossierKey(community: "510114-001", period: Period("2025")!), asOf: day)
/// ```
public struct Journal: Sendable {
  /// The entries in their order.
  public let entries: [JournalEntry]
  /// How many bytes of a torn last line, which was never acknowledged, stand after the entries.
  public let tornBytes: Int
  /// How many bytes the entries take.
  let wholeBytes: Int

  /// How long the journal is, and how it ends.
  public var head: JournalReceipt { entries.last?.receipt ?? .none }

  /// Reads a journal and checks its chain.
  ///
  /// - Parameters:
  ///   - bytes: The journal, see <doc:JournalFormat>.
  ///   - receipt: A receipt that was kept elsewhere: the journal must still hold that entry.
  ///   - limits: How much to take of one line, and how many issues to report.
  /// - Throws: `InputErrors` that name the first line that was tampered with, or say that this is no
  ///   journal.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    _ bytes: [UInt8], endingIn receipt: JournalReceipt? = nil, limits: Limits = Limits()
  ) throws(InputErrors) {
    var entries: [JournalEntry] = []
    var head = JournalReceipt.none
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let entry = try Self.entry(bytes[start...end], after: head, limits)
      head = entry.receipt
      entries.append(entry)
      start = end + 1
    }
    self.entries = entries
    wholeBytes = start
    tornBytes = bytes.count - start
    // Only behind an entry is it sure that a line without an end is one that broke off.
    if entries.isEmpty, !JournalEntry.canBegin(bytes) { throw InputErrors(.journalNone) }
    if let receipt { try check(receipt) }
  }

  static func entry(
    _ line: ArraySlice<UInt8>, after head: JournalReceipt, _ limits: Limits
  ) throws(InputErrors) -> JournalEntry {
    do throws(InputErrors) {
      let document = try JSONDocument(Array(line.dropLast()), limits: limits)
      var diagnostics = Diagnostics(document: document, limits: limits)
      let entry = JournalEntry.read(document, line: line, after: head, &diagnostics)
      return try diagnostics.finish(with: entry)
    } catch {
      throw error.onLine(head.count + 1, startingAt: line.startIndex)
    }
  }

  /// Holds the journal against a receipt.
  ///
  /// - Throws: `InputErrors` where the journal was cut or built anew since.
  public func check(_ receipt: JournalReceipt) throws(InputErrors) {
    guard receipt.count <= entries.count else {
      throw InputErrors(
        .journalCut, ["count": "\(entries.count)", "expected": "\(receipt.count)"])
    }
    let found = receipt.count > 0 ? entries[receipt.count - 1].receipt : .none
    guard found == receipt else {
      throw InputErrors(.journalRebuilt, ["number": "\(receipt.count)"])
    }
  }
}

extension Journal {
  /// What the entries up to some day amount to.
  ///
  /// - Parameter day: The last day to be taken in; what was taken down later is not there yet.
  /// - Throws: `InputErrors` with the entry that cannot have happened.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public func state(asOf day: CalendarDate) throws(InputErrors) -> JournalState {
    // Days only grow along a journal.
    try state(through: entries.prefix { $0.date <= day }.count)
  }

  /// What the first entries amount to; all of them if no number is given.
  ///
  /// - Parameter number: How many entries are taken in.
  /// - Throws: `InputErrors` with the entry that cannot have happened.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public func state(through number: Int = .max) throws(InputErrors) -> JournalState {
    var state = JournalState()
    var offset = 0
    for entry in entries.prefix(max(0, number)) {
      do throws(InputErrors) {
        try state.apply(entry.event, on: entry.date)
      } catch {
        throw error.onLine(entry.number, startingAt: offset)
      }
      offset += entry.line.count
    }
    return state
  }
}

extension JournalReceipt {
  /// That of a journal without entries.
  static let none = JournalReceipt(count: 0, hash: .zero)
}

extension SHA256Digest {
  /// What stands for the hash before the first entry.
  fileprivate static var zero: SHA256Digest {
    // Sixty-four digits always are a digest.
    SHA256Digest(hex: String(repeating: "0", count: 64)) ?? SHA256.hash([])
  }
}
