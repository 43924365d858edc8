/// Records, whose values are read as the standard declares them.
extension DossierScanner {
  mutating func readRecords(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    try Scan.take(UInt8(ascii: "["), bytes, &at)
    if Scan.takes(UInt8(ascii: "]"), bytes, &at) { return }
    repeat {
      guard records.count < limits.records else { throw Unusual() }
      try record(bytes, &at)
    } while try Scan.hasMore(before: UInt8(ascii: "]"), bytes, &at)
  }

  private mutating func record(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    var (id, revision, kind, times, isWithdrawn) = (-1, 1, -1, 1, false)
    let start = values.count
    // Where the fields stand if they come before the kind, by which they are read.
    var early: Range<Int>?
    _ = try members(of: plan.keys.record, bytes, &at) { scanner, key, at throws(Unusual) in
      switch key {
      case 0: id = try scanner.identifier(bytes, &at)
      case 1: revision = try scanner.tally(bytes, &at)
      case 2:
        let text = try scanner.text(bytes, &at)
        kind = scanner.plan.names.value(of: text, in: scanner.plan.evidenceNames, bytes)
        guard kind >= 0 else { throw Unusual() }
        for _ in scanner.plan.evidence[kind].fields { scanner.values.append(.absent) }
      case 3 where kind < 0:
        _ = Scan.peek(bytes, &at)
        let fields = at
        try Scan.passObject(bytes, &at)
        early = fields..<at
      case 3: try scanner.fields(of: kind, from: start, bytes, &at)
      case 4: try scanner.attachments(bytes, &at)
      case 5: try scanner.source(bytes, &at)
      case 6: times = try scanner.tally(bytes, &at)
      default: isWithdrawn = try Scan.flag(bytes, &at)
      }
    }
    guard id >= 0, kind >= 0 else { throw Unusual() }
    if let early {
      var place = early.lowerBound
      try fields(of: kind, from: start, bytes, &place)
      guard place == early.upperBound else { throw Unusual() }
    }
    let previous = lastRecord[id]
    try check(previous, kind, revision)
    lastRecord[id] = Int32(truncatingIfNeeded: records.count)
    records.append(
      ScannedRecord(
        id: id, revision: revision, kind: kind, times: times, isWithdrawn: isWithdrawn,
        values: start, previous: previous))
  }

  /// More revisions or decisions of one record than this are left to the exact reader, whose work
  /// does not grow with their square.
  static let most = 32

  /// All revisions have one kind, and each is there once.
  private func check(_ previous: Int32, _ kind: Int, _ revision: Int) throws(Unusual) {
    var (other, count) = (previous, 0)
    while other >= 0 {
      let record = records[Int(other)]
      count = count &+ 1
      guard record.kind == kind, record.revision != revision, count < Self.most else {
        throw Unusual()
      }
      other = record.previous
    }
  }

  /// The number of a record's id, which is 1 to 64 of `A-Z a-z 0-9 . _ -` after a letter or digit.
  private mutating func identifier(
    _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) -> Int {
    let text = try text(bytes, &at)
    guard text.isPlain, text.count > 0, text.count <= 64 else { throw Unusual() }
    for place in text.start..<text.end {
      let byte = bytes[place]
      if JSONText.isLetter(byte) || JSONText.isDigit(byte) { continue }
      guard place > text.start,
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      else { throw Unusual() }
    }
    return try number(of: text, bytes)
  }

  /// A revision, or how many records one stands for.
  func tally(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) -> Int {
    let value = try Scan.digits(bytes, &at)
    guard value >= 1, value <= Record.maximumCount else { throw Unusual() }
    return value
  }

  private mutating func attachments(
    _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) {
    try Scan.take(UInt8(ascii: "["), bytes, &at)
    if Scan.takes(UInt8(ascii: "]"), bytes, &at) { return }
    repeat {
      let seen = try members(of: plan.keys.attachment, bytes, &at) {
        scanner, key, at throws(Unusual) in
        let text = try scanner.text(bytes, &at)
        guard key == 1 else { return }
        guard text.isPlain, text.count == 64 else { throw Unusual() }
        for place in text.start..<text.end where JSONText.hexadecimal(bytes[place]) == nil {
          throw Unusual()
        }
      }
      guard seen & 1 == 1 else { throw Unusual() }
    } while try Scan.hasMore(before: UInt8(ascii: "]"), bytes, &at)
  }

  private mutating func source(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    let seen = try members(of: plan.keys.source, bytes, &at) {
      scanner, _, at throws(Unusual) in
      _ = try scanner.text(bytes, &at)
    }
    guard seen & 1 == 1 else { throw Unusual() }
  }
}

/// Fields.
extension DossierScanner {
  private mutating func fields(
    of index: Int, from start: Int, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) {
    let kind = plan.evidence[index]
    try Scan.take(UInt8(ascii: "{"), bytes, &at)
    var hasFuture = false
    if !Scan.takes(UInt8(ascii: "}"), bytes, &at) {
      // Values that are absent leave no other trace of a key that is given twice.
      var seen: UInt64 = 0
      repeat {
        let key = try Scan.key(bytes, &at, most: limits.stringBytes)
        let place = plan.names.value(of: key, in: kind.names, bytes)
        guard place >= 0, place < 64 else { throw Unusual() }
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place)
        guard seen & bit == 0 else { throw Unusual() }
        seen |= bit
        let field = plan.fields[kind.fields.lowerBound &+ place]
        let value = try self.value(of: field, bytes, &at)
        values[start &+ place] = value
        if field.hidesFuture, value > Int64(plan.asOf.dayNumber) { hasFuture = true }
      } while try Scan.hasMore(before: UInt8(ascii: "}"), bytes, &at)
    }
    for place in kind.constraints {
      let constraint = plan.constraints[place]
      let (a, b) = (values[start &+ constraint.field], values[start &+ constraint.atMost])
      if a != .absent, b != .absent, a > b { throw Unusual() }
    }
    guard hasFuture else { return }
    // Constraints were tested before dates that lie ahead are made absent.
    for place in 0..<kind.fields.count
    where plan.fields[kind.fields.lowerBound + place].hidesFuture
      && values[start + place] > Int64(plan.asOf.dayNumber)
    {
      values[start + place] = .absent
    }
  }

  private mutating func value(
    of field: EvidencePlan.Field, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) -> FieldBits {
    switch field.type {
    case .token(let table):
      let text = try text(bytes, &at)
      if text.count == 0 { return .absent }
      return FieldBits(try known(text, in: table, bytes))
    case .tokens(let table): return try tokens(in: table, bytes, &at)
    case .integer(let least, let most):
      let value = try Scan.digits(bytes, &at)
      guard value >= least, value <= most else { throw Unusual() }
      return FieldBits(value)
    case .date:
      let text = try text(bytes, &at)
      if text.count == 0 { return .absent }
      guard let day = text.dayNumber else { throw Unusual() }
      return day
    case .flag: return try Scan.flag(bytes, &at) ? 1 : 0
    case .countedText:
      let text = try text(bytes, &at)
      return text.count == 0 ? .absent : FieldBits(try number(of: text, bytes))
    case .text: return try text(bytes, &at).count == 0 ? .absent : 1
    case .steps(let table, let count): return try steps(count, in: table, bytes, &at)
    case .other: throw Unusual()
    }
  }

  private func known(
    _ text: ScannedText, in table: ByteNames.Table, _ bytes: Span<UInt8>
  ) throws(Unusual) -> Int {
    let value = plan.names.value(of: text, in: table, bytes)
    guard value >= 0 else { throw Unusual() }
    return value
  }

  /// A bit for each token of a list.
  private func tokens(
    in table: ByteNames.Table, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) -> FieldBits {
    try Scan.take(UInt8(ascii: "["), bytes, &at)
    if Scan.takes(UInt8(ascii: "]"), bytes, &at) { return .absent }
    var bits: FieldBits = 0
    repeat {
      let token = try known(try text(bytes, &at), in: table, bytes)
      bits |= 1 &<< FieldBits(token)
    } while try Scan.hasMore(before: UInt8(ascii: "]"), bytes, &at)
    return bits
  }

  /// How many steps were followed up to the day of assessment.
  private mutating func steps(
    _ count: Int, in table: ByteNames.Table, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) -> FieldBits {
    stepDates.removeAll(keepingCapacity: true)
    _ = try members(of: table, bytes, &at) { scanner, step, at throws(Unusual) in
      guard Scan.takes(UInt8(ascii: "["), bytes, &at) else {
        return try scanner.stepDate(step, bytes, &at)
      }
      if Scan.takes(UInt8(ascii: "]"), bytes, &at) { return }
      repeat {
        try scanner.stepDate(step, bytes, &at)
      } while try Scan.hasMore(before: UInt8(ascii: "]"), bytes, &at)
    }
    if stepDates.isEmpty { return .absent }
    var last = Int64.min
    for step in 0..<count {
      var earliest = Int64.max
      for date in stepDates where date.step == step && date.day >= last {
        earliest = min(earliest, date.day)
      }
      if earliest == .max { return FieldBits(step) }
      last = earliest
    }
    return FieldBits(count)
  }

  private mutating func stepDate(
    _ step: Int, _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(Unusual) {
    guard let day = try text(bytes, &at).dayNumber, stepDates.count < 256 else {
      throw Unusual()
    }
    // What lies ahead reads as absent.
    if day <= Int64(plan.asOf.dayNumber) { stepDates.append((step, day)) }
  }
}
