/// Reads a table of measures from CSV, piece by piece as the bytes arrive.
///
/// ```swift
/// var reader = MeasureTableReader(for: .xindu)
/// for piece in pieces { try reader.feed(piece) }
/// let table = try reader.finish()
/// reader.issues  // rows that were left out, with line, column and reason
/// ```
///
/// Beside the table that grows it holds one row, and some bytes for each community. See
/// <doc:MeasureTableFormat>.
public struct MeasureTableReader: Sendable {
  /// What is wrong with rows, or worth a warning, in the order of their places, as many as the limits
  /// allow.
  ///
  /// A row with an error is not in the table, unless only its kind of community is unknown.
  public var issues: [Issue] { rows.issues }
  /// How many further errors there are.
  public var omitted: Int { rows.omitted }
  /// How many bytes were read.
  public private(set) var byteCount = 0

  /// How many communities were taken so far.
  public var count: Int { rows.count }

  private let limits: Limits
  private var rows: MeasureTableRows
  /// The beginning of a row whose end has not come yet, and how far its end was looked for.
  private var rest: [UInt8] = []
  private var end: MeasureRowEnd
  /// Whether the remainder of a line that was given up is being passed over.
  private var isPassingOver = false
  /// Whether a line feed would belong to the carriage return before it.
  private var skipsLineFeed = false
  private var failure: InputErrors?

  /// Starts reading a table for a standard.
  ///
  /// - Parameters:
  ///   - standard: The standard that the table is to be scored by.
  ///   - limits: How many bytes to take altogether and in one row (``Limits/stringBytes``), and how
  ///     many issues to keep.
  public init(for standard: CompiledStandard, limits: Limits = Limits()) {
    self.limits = limits
    rows = MeasureTableRows(standard, limits)
    end = MeasureRowEnd(mostCells: .max, mostBytes: limits.stringBytes)
  }

  /// Takes the next bytes, however they are cut.
  ///
  /// - Throws: ``InputErrors`` where this is no table of measures, or one for other measures than the
  ///   standard's; nothing is read any more then.
  /// - Complexity: O(*n*) for *n* bytes.
  public mutating func feed(_ bytes: [UInt8]) throws(InputErrors) { try feed(bytes.span) }

  /// Takes the next bytes, however they are cut.
  public mutating func feed(_ bytes: Span<UInt8>) throws(InputErrors) {
    if let failure { throw failure }
    do throws(InputErrors) {
      byteCount += bytes.count
      guard byteCount <= limits.bytes else {
        throw InputErrors([
          Issue(.tableTooLarge, ["found": "\(byteCount)", "most": "\(limits.bytes)"])
        ])
      }
      try take(bytes)
    } catch {
      failure = error
      throw error
    }
  }

  /// Ends the reading.
  ///
  /// - Returns: The table of all rows without an error.
  /// - Throws: ``InputErrors`` where the bytes end before the header does.
  public mutating func finish() throws(InputErrors) -> MeasureTable {
    if let failure { throw failure }
    while !rest.isEmpty {
      if end.isInQuotes || end.firstBreak != nil && !rows.isSound(rest) {
        try giveUp()
      } else {
        try takeRest()
      }
    }
    return try rows.finish()
  }

  // MARK: Pieces

  private mutating func take(_ bytes: Span<UInt8>) throws(InputErrors) {
    let count = bytes.count
    var start = 0
    while start < count {
      if skipsLineFeed {
        skipsLineFeed = false
        if bytes[start] == 0x0A {
          rows.skip(1)
          start += 1
          continue
        }
      }
      if isPassingOver {
        let begin = start
        while start < count, !Self.isBreak(bytes[start]) { start += 1 }
        rows.skip(start - begin)
        guard start < count else { return }
        isPassingOver = false
        start = endLine(bytes, start)
        continue
      }
      guard let found = end.find(in: bytes, from: start) else {
        append(bytes, start, count)
        return
      }
      if rest.isEmpty, !end.isGivenUp, end.firstBreak == nil {
        try rows.take(bytes.extracting(start..<found))
        restart()
        start = endLine(bytes, found)
        continue
      }
      append(bytes, start, found)
      if end.isGivenUp || end.firstBreak != nil && !rows.isSound(rest) {
        try giveUp()
        start = found
      } else {
        try takeRest()
        start = endLine(bytes, found)
      }
    }
  }

  private mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    rest.reserveCapacity(rest.count + end - start)
    for offset in start..<end { rest.append(bytes[offset]) }
  }

  private mutating func restart() {
    end = MeasureRowEnd(mostCells: rows.mostCells, mostBytes: limits.stringBytes)
  }

  private mutating func takeRest() throws(InputErrors) {
    let row = rest
    rest = []
    try rows.take(row.span, hasBreaks: end.firstBreak != nil)
    restart()
  }

  /// Gives up the row that was begun: its first line is reported, the others are read by themselves.
  private mutating func giveUp() throws(InputErrors) {
    let row = rest
    rest = []
    let first = end.firstBreak
    restart()
    try rows.giveUp(row[..<(first ?? row.count)])
    guard let first else {
      isPassingOver = true
      return
    }
    let next = endLine(row.span, first)
    try take(row.span.extracting(next..<row.count))
  }

  /// Ends a line, and says where the next one starts.
  private mutating func endLine(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var next = offset + 1
    if bytes[offset] == 0x0D {
      if next == bytes.count {
        skipsLineFeed = true
      } else if bytes[next] == 0x0A {
        next += 1
      }
    }
    rows.endLine(next - offset)
    return next
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension MeasureTable {
  /// Reads a table as ``csv()`` writes it, for a standard that measures the same.
  ///
  /// ``MeasureTableReader`` takes it in pieces, and goes on where a row is wrong.
  ///
  /// - Throws: ``InputErrors`` with everything that is wrong with the table or its rows.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    csv: [UInt8], for standard: CompiledStandard, limits: Limits = Limits()
  ) throws(InputErrors) {
    var reader = MeasureTableReader(for: standard, limits: limits)
    try reader.feed(csv)
    let table = try reader.finish()
    let errors = reader.issues.filter { $0.severity == .error }
    guard errors.isEmpty && reader.omitted == 0 else {
      throw InputErrors(errors, limit: limits.issues, omitted: reader.omitted)
    }
    self = table
  }
}
