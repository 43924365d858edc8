/// Reads one dossier straight into plain values: no document, no records, no texts.
///
/// It takes what is written as usual, and gives up (``Unusual``) at everything else: at whatever
/// might be an error, and at what is merely seldom, such as `null`, a number with decimals or a
/// record given twice. The exact reader then says what it means, so that both always agree.
struct DossierScanner: Sendable {
  let plan: EvidencePlan
  let limits: Limits
  /// The texts that records, reviewers and counted fields are told apart by.
  var texts = InternedTexts()
  var records: [ScannedRecord] = []
  /// The values of all records, field after field.
  var values: [FieldBits] = []
  var decisions: [ScannedDecision] = []
  var ratings: [ScannedRating] = []
  /// By index of the standard's figures: the value, or −1.
  var figures: [Int] = []
  var figureDecisions: [ScannedFigureDecision] = []
  /// By number of a text: the last record of that id and the last decision on it, or −1.
  var lastRecord: [Int32] = []
  var lastDecision: [Int32] = []
  /// The dates of the steps that are being read, each with the index of its step.
  var stepDates: [(step: Int, day: Int64)] = []

  var community = ScannedCommunity()
  var period: Period?
  var isDemonstration = false
  /// The affiliations of reviewers, of which none may be the community.
  var affiliations: [ScannedText] = []

  /// A dossier's objects are nested no deeper than this: root, submission, records, record, fields,
  /// steps, dates.
  static let nesting = 7

  init(_ plan: EvidencePlan, limits: Limits) {
    self.plan = plan
    self.limits = limits
  }

  /// Reads a line, from an offset to the end of the bytes.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int) throws(Unusual) {
    guard limits.nesting >= Self.nesting else { throw Unusual() }
    clear()
    var at = start
    if try isBareSubmission(bytes, at) {
      try submission(bytes, &at)
    } else {
      try root(bytes, &at)
    }
    // Nothing but white space may follow.
    _ = Scan.peek(bytes, &at)
    guard at == bytes.count else { throw Unusual() }
    try checkAffiliations(bytes)
  }

  private mutating func clear() {
    texts.clear()
    records.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    decisions.removeAll(keepingCapacity: true)
    ratings.removeAll(keepingCapacity: true)
    figureDecisions.removeAll(keepingCapacity: true)
    lastRecord.removeAll(keepingCapacity: true)
    lastDecision.removeAll(keepingCapacity: true)
    affiliations.removeAll(keepingCapacity: true)
    figures.removeAll(keepingCapacity: true)
    for _ in plan.mostOfFigures { figures.append(-1) }
    community = ScannedCommunity()
    period = nil
    isDemonstration = false
  }

  /// Whether the first member gives the format of a submission.
  private func isBareSubmission(_ bytes: Span<UInt8>, _ start: Int) throws(Unusual) -> Bool {
    var at = start
    try Scan.take(UInt8(ascii: "{"), bytes, &at)
    let key = try Scan.key(bytes, &at, most: limits.stringBytes)
    guard plan.names.value(of: key, in: plan.keys.submission, bytes) == 0 else { return false }
    let format = try Scan.text(bytes, &at, most: limits.stringBytes)
    return plan.names.value(of: format, in: plan.keys.formats, bytes) == 1
  }

  private mutating func root(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    let seen = try members(of: plan.keys.root, bytes, &at) {
      scanner, key, at throws(Unusual) in
      switch key {
      case 0: try scanner.format(0, bytes, &at)
      case 1: try scanner.submission(bytes, &at)
      default: try scanner.reviews(bytes, &at)
      }
    }
    guard seen & 0b011 == 0b011 else { throw Unusual() }
  }

  /// Takes a format, which must be the one at a place of the table.
  private mutating func format(
    _ wanted: Int, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) {
    let format = try text(bytes, &at)
    guard plan.names.value(of: format, in: plan.keys.formats, bytes) == wanted else {
      throw Unusual()
    }
  }

  private mutating func submission(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    let seen = try members(of: plan.keys.submission, bytes, &at) {
      scanner, key, at throws(Unusual) in
      switch key {
      case 0: try scanner.format(1, bytes, &at)
      case 1: try scanner.readCommunity(bytes, &at)
      case 2: try scanner.readPeriod(bytes, &at)
      case 3: scanner.isDemonstration = try Scan.flag(bytes, &at)
      case 4: try scanner.readFigures(bytes, &at)
      default: try scanner.readRecords(bytes, &at)
      }
    }
    guard seen & 0b110 == 0b110 else { throw Unusual() }
  }

  private mutating func readCommunity(
    _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) {
    let seen = try members(of: plan.keys.community, bytes, &at) {
      scanner, key, at throws(Unusual) in
      let text = try scanner.text(bytes, &at)
      switch key {
      case 0: scanner.community.id = text
      case 1: scanner.community.name = text
      case 2:
        scanner.community.kindText = text
        scanner.community.kind = scanner.plan.names.value(
          of: text, in: scanner.plan.communityKinds, bytes)
      default: scanner.community.street = text
      }
    }
    guard seen & 0b111 == 0b111, community.name.count > 0, community.kind >= 0 else {
      throw Unusual()
    }
    try checkName(community.id, isID: true, bytes)
  }

  private mutating func readPeriod(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    let text = try text(bytes, &at)
    guard text.isPlain, text.count <= 8 else { throw Unusual() }
    var letters: [UInt8] = []
    for place in text.start..<text.end { letters.append(bytes[place]) }
    period = Period(String(decoding: letters, as: UTF8.self))
    guard period?.unit == plan.program.standard.period else { throw Unusual() }
  }

  private mutating func readFigures(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    try Scan.take(UInt8(ascii: "{"), bytes, &at)
    if Scan.takes(UInt8(ascii: "}"), bytes, &at) { return }
    repeat {
      let key = try Scan.key(bytes, &at, most: limits.stringBytes)
      let index = plan.names.value(of: key, in: plan.figures, bytes)
      let value = try Scan.digits(bytes, &at)
      guard index >= 0, figures[index] < 0, value <= plan.mostOfFigures[index] else {
        throw Unusual()
      }
      figures[index] = value
    } while try Scan.hasMore(before: UInt8(ascii: "}"), bytes, &at)
  }

  /// Nobody reviews their own case.
  private func checkAffiliations(_ bytes: Span<UInt8>) throws(Unusual) {
    for affiliation in affiliations where affiliation.count > 0 {
      try checkName(affiliation, bytes)
      if isSame(affiliation, community.id, bytes) { throw Unusual() }
    }
  }

  /// Whether a name is surely sound and told apart by its bytes: printable ASCII and the usual
  /// ideographs, which are in normal form C.
  func checkName(
    _ name: ScannedText, isID: Bool = false, _ bytes: Span<UInt8>
  ) throws(Unusual) {
    guard name.count > 0, name.content != .escaped, bytes[name.start] != 0x20,
      bytes[name.end &- 1] != 0x20, !isID || bytes[name.start] != UInt8(ascii: ".")
    else { throw Unusual() }
    var place = name.start
    while place < name.end {
      let byte = bytes[place]
      if byte >= 0x80 {
        // U+4E00 to U+9FFF.
        let isUsual = byte >= 0xE5 ? byte <= 0xE9 : byte == 0xE4 && bytes[place &+ 1] >= 0xB8
        guard isUsual else { throw Unusual() }
        place = place &+ 3
      } else {
        guard byte >= 0x20, byte < 0x7F, !isID || byte != UInt8(ascii: "/") else {
          throw Unusual()
        }
        place = place &+ 1
      }
    }
  }

  private func isSame(_ a: ScannedText, _ b: ScannedText, _ bytes: Span<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where bytes[a.start + offset] != bytes[b.start + offset] {
      return false
    }
    return true
  }
}

extension DossierScanner {
  /// Takes a string within the limits.
  @inline(__always)
  func text(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) -> ScannedText {
    try Scan.text(bytes, &at, most: limits.stringBytes)
  }

  /// Takes an object whose keys are all in a table, each at most once.
  ///
  /// - Returns: A bit for each key that was there.
  @inline(__always)
  mutating func members(
    of table: ByteNames.Table, _ bytes: Span<UInt8>, _ at: inout Int,
    _ read: (inout DossierScanner, Int, inout Int) throws(Unusual) -> Void
  ) throws(Unusual) -> UInt64 {
    try Scan.take(UInt8(ascii: "{"), bytes, &at)
    var seen: UInt64 = 0
    if Scan.takes(UInt8(ascii: "}"), bytes, &at) { return seen }
    repeat {
      let key = try Scan.key(bytes, &at, most: limits.stringBytes)
      let index = plan.names.value(of: key, in: table, bytes)
      guard index >= 0 else { throw Unusual() }
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index)
      guard seen & bit == 0 else { throw Unusual() }
      seen |= bit
      try read(&self, index, &at)
    } while try Scan.hasMore(before: UInt8(ascii: "}"), bytes, &at)
    return seen
  }

  /// The number of a text that things are told apart by.
  @inline(__always)
  mutating func number(of text: ScannedText, _ bytes: Span<UInt8>) throws(Unusual) -> Int {
    let number = try texts.number(of: text, bytes)
    if number == lastRecord.count {
      lastRecord.append(-1)
      lastDecision.append(-1)
    }
    return number
  }
}

/// The community of a line.
struct ScannedCommunity: Sendable {
  var id = ScannedText.none
  var name = ScannedText.none
  var kindText = ScannedText.none
  /// The index of its kind, or −1.
  var kind = -1
  var street: ScannedText?
}

extension ScannedText {
  static let none = ScannedText(start: 0, end: 0, head: 0, next: 0, content: .plain)
}

/// One revision of a record.
struct ScannedRecord: Sendable {
  let id: Int
  let revision: Int
  let kind: Int
  let times: Int
  let isWithdrawn: Bool
  /// Where its values begin.
  let values: Int
  /// The record of the same id that was read before, or −1.
  let previous: Int32
}

/// A decision on one revision of a record.
struct ScannedDecision: Sendable {
  let id: Int
  let revision: Int
  let decision: Review.Decision
  let day: Int64
  /// The decision on the same record that was read before, or −1.
  let previous: Int32
}

/// A decision on a figure.
struct ScannedFigureDecision: Sendable {
  let figure: Int
  let value: Int
  let decision: Review.Decision
  let day: Int64
}

/// A reviewer's level on a rubric.
struct ScannedRating: Sendable {
  let rubric: Int
  let reviewer: Int
  let level: Int
  let day: Int64
}
