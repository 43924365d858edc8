import ConsultationIndex

/// A journal whose chain was checked from the first entry to the last.
///
/// ```swift
/// let journal = try Journal(bytes, endingIn: [JournalReceipt(noteFromLastMonth)!])
/// let state = try journal.state(asOf: CalendarDate("2025-12-31")!)
/// state.assessment(of: DossierKey(community: "510114-001", period: Period("2025")!), asOf: day)
/// ```
public struct Journal: Sendable {
  /// The entries in their order.
  public let entries: [JournalEntry]
  /// How many bytes of a last entry that broke off, and was never acknowledged, stand after the others.
  public let tornBytes: Int
  /// How many bytes the entries take.
  let wholeBytes: Int
  /// Whether the last entry lacks its line feed; it is an entry all the same.
  let lacksLineFeed: Bool
  /// How the journal ended before the first of these entries.
  private let start: JournalReceipt

  /// How long the journal is, and how it ends.
  public var head: JournalReceipt { entries.last?.receipt ?? start }

  /// Reads a journal and checks its chain. Whether its results can be made again is another question:
  /// see ``results()``.
  ///
  /// - Parameters:
  ///   - bytes: The journal, see <doc:JournalFormat>.
  ///   - receipts: Receipts that were kept elsewhere: the journal must still hold those entries.
  ///   - limits: How much to take of one line, and how many issues to report.
  /// - Throws: `InputErrors` that name the first line that was tampered with, or say that this is no
  ///   journal.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    _ bytes: [UInt8], endingIn receipts: [JournalReceipt] = [], limits: Limits = Limits()
  ) throws(InputErrors) {
    try self.init(bytes, after: .none, startingAt: 0, limits)
    if entries.isEmpty { throw InputErrors(.journalNone) }
    try check(receipts)
  }

  /// Reads what stands behind some entry.
  ///
  /// - Parameter offset: The bytes before.
  init(
    _ bytes: [UInt8], after start: JournalReceipt, startingAt offset: Int, _ limits: Limits
  ) throws(InputErrors) {
    var entries: [JournalEntry] = []
    var head = start
    var rest = bytes[...]
    func take(_ line: ArraySlice<UInt8>) throws(InputErrors) {
      let place = offset + line.startIndex
      do throws(InputErrors) {
        let entry = try JournalEntry(
          line, after: head, at: place, limits, number: head.count + 1)
        head = entry.receipt
        entries.append(entry)
      } catch {
        if let other = Self.otherLineEnd(bytes, line, after: head, at: place, limits) {
          throw other
        }
        // Whoever gives another file for a journal is not told what an entry looks like.
        if head.count == 0, !JournalTail.looksLikeOpening(line) {
          throw InputErrors(.journalNone).onLine(1, startingAt: 0)
        }
        throw error
      }
    }
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      try take(rest[..<end])
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty, !JournalTail.isBeginning(rest, after: head) {
      try take(rest)
      rest = rest[rest.endIndex...]
    }
    self.start = start
    self.entries = entries
    tornBytes = rest.count
    wholeBytes = offset + bytes.count - rest.count
    lacksLineFeed = rest.isEmpty && !(bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true)
  }

  /// That an entry which is whole is not ended by a line feed; nil where that is not what is wrong.
  private static func otherLineEnd(
    _ bytes: [UInt8], _ line: ArraySlice<UInt8>, after head: JournalReceipt, at offset: Int,
    _ limits: Limits
  ) -> InputErrors? {
    guard let length = JournalTail.objectLength(line), length < line.count,
      (try? JournalEntry(
        line.prefix(length), after: head, at: offset, limits, number: head.count + 1)) != nil
    else { return nil }
    let end = line.startIndex + length
    let code = String(bytes[end], radix: 16, uppercase: true)
    let isPair = bytes[end...].starts(with: "\r\n".utf8)
    let found = isPair ? "CR LF" : "U+" + String(repeating: "0", count: 4 - code.count) + code
    return InputErrors(.journalLineEnd, ["number": "\(head.count + 1)", "found": found])
      .onLine(head.count + 1, startingAt: offset)
  }

  /// Holds the journal against receipts.
  ///
  /// - Throws: `InputErrors` where the journal was cut or built anew since: with the first entry that
  ///   is not the one of its receipt, and the last before it that still is.
  public func check(_ receipts: [JournalReceipt]) throws(InputErrors) {
    let receipts = receipts.sorted { $0.count < $1.count }
    guard let wrong = receipts.first(where: { !holds($0) }) else { return }
    var parameters = ["number": "\(wrong.count)", "count": "\(entries.count)"]
    parameters["last"] = receipts.last { $0.count > 0 && holds($0) && $0.count < wrong.count }
      .map { "\($0.count)" }
    guard wrong.count > entries.count else { throw InputErrors(.journalRebuilt, parameters) }
    throw InputErrors(.journalCut, parameters)
  }

  private func holds(_ receipt: JournalReceipt) -> Bool {
    guard receipt.count > 0 else { return receipt == .none }
    return receipt.count <= entries.count && entries[receipt.count - 1].receipt == receipt
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
