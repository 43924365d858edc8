/// Turns the rows of a CSV file into a table of measures, keeping count of lines and of what is wrong.
struct MeasureTableRows {
  private let standard: CompiledStandard
  private let limits: Limits
  private let kinds: [String]
  private var table: MeasureTable?
  /// By column of the file.
  private var targets: [Int32] = []
  /// The names of the columns of the file.
  private var names: [String] = []
  /// The first line, and its bytes for the places in it.
  private var first: (cells: [String], row: [UInt8], offset: Int)?
  private var values: [Int32]
  private var texts = MeasureRow.Texts()
  private var communities = CommunityIndex()

  private(set) var issues: [Issue] = []
  private(set) var omitted = 0
  private var errors = 0
  private var remarks = 0

  /// The place of the row that comes next: bytes before it, its line, and its number as a spreadsheet
  /// counts.
  private var offset = 0
  private var line = 1
  private var number = 1
  /// From which row of the table on the rows of the file have a number that is so much greater.
  private var shifts: [(row: Int, shift: Int)] = []

  init(_ standard: CompiledStandard, _ limits: Limits) {
    self.standard = standard
    self.limits = limits
    kinds = standard.standard.kinds.map(\.id)
    values = Array(repeating: -1, count: standard.program.measures.count)
  }

  /// How many communities the table has.
  var count: Int { table?.count ?? 0 }

  /// The cells that a row may have, as far as it is known.
  var mostCells: Int { table == nil ? .max : max(1, targets.count) }

  /// Passes over bytes that mean nothing.
  mutating func skip(_ count: Int) { offset += count }

  /// Ends a line with a break of so many bytes.
  mutating func endLine(_ count: Int) {
    offset += count
    line += 1
    number += 1
  }

  /// The table; an error where its header never ended.
  mutating func finish() throws(InputErrors) -> MeasureTable {
    if let table { return table }
    if first == nil {
      report(.notAMeasureTable, ["format": "#" + MeasureTableHeader.format], [], 0, column: nil)
    } else {
      report(
        .measureTableColumn, ["column": MeasureTableHeader.columns[0]], [], 0, column: nil)
    }
    throw InputErrors(issues)
  }

  // MARK: Rows

  /// Takes a row without its line break.
  mutating func take(_ row: Span<UInt8>, hasBreaks: Bool = false) throws(InputErrors) {
    if table == nil {
      try takeHeader(row.bytes)
    } else if !takeUsual(row), !row.isEmpty {
      takeUnusual(row.bytes)
    }
    offset += row.count
    if hasBreaks {
      var scanner = LineScanner()
      scanner.advance(to: row.count, in: row)
      line += scanner.line - 1
    }
  }

  /// Whether a row of several lines is one: has as many cells as there are columns, and sound quotes.
  func isSound(_ row: [UInt8]) -> Bool {
    let cells = MeasureRowCells(row)
    return cells.brokenQuote == nil && (table == nil || cells.cells.count == targets.count)
  }

  /// Takes the first line of a row that never ended, or not as it should.
  mutating func giveUp(_ bytes: ArraySlice<UInt8>) throws(InputErrors) {
    let row = Array(bytes)
    let cells = MeasureRowCells(row)
    if let broken = cells.brokenQuote {
      report(broken.template, [:], row, broken.offset, column: broken.column)
    } else {
      report(.rowTooLong, ["most": "\(limits.stringBytes)"], row, 0, column: 0)
    }
    if table == nil { throw InputErrors(issues, limit: limits.issues, omitted: omitted) }
    offset += row.count
  }

  /// Adds a row in the usual form; false where it needs a closer look.
  private mutating func takeUsual(_ row: Span<UInt8>) -> Bool {
    let targets = targets
    guard MeasureRow.scan(row, targets.span, into: &values, &texts),
      let id = text(row, MeasureRow.Target.id), !id.isEmpty,
      let name = text(row, MeasureRow.Target.name), let kind = text(row, MeasureRow.Target.kind),
      let street = text(row, MeasureRow.Target.street)
    else { return false }
    let place = texts[MeasureRow.Target.street]
    let hasStreet = place.start < place.end
    add(Community(id: id, name: name, kind: kind, street: hasStreet ? street : nil)) { row.bytes }
    return true
  }

  /// A text cell of the row that was scanned; nil where it needs a closer look.
  private func text(_ row: Span<UInt8>, _ target: Int32) -> String? {
    let place = texts[target]
    guard place.start < place.end else { return "" }
    let bytes = row.extracting(place.start..<place.end)
    guard !place.isEscaped, let checked = try? UTF8Span(validating: bytes) else { return nil }
    let text = String(copying: checked)
    return bytes.isPlainText ? text : CellGuard.value(of: text)
  }

  /// Adds a row cell by cell, or reports all that is wrong with it.
  private mutating func takeUnusual(_ row: [UInt8]) {
    let cells = MeasureRowCells(row)
    if cells.isBlank { return }
    if let broken = cells.brokenQuote {
      return report(broken.template, [:], row, broken.offset, column: broken.column)
    }
    guard cells.cells.count == targets.count else {
      return report(
        .wrongCellCount, ["found": "\(cells.cells.count)", "expected": "\(targets.count)"], row,
        row.count, column: nil)
    }
    var isSound = true
    var texts: [Int32: String] = [:]
    for (column, target) in targets.enumerated() where target != MeasureRow.Target.ignored {
      let cell = cells.cells[column]
      if target >= 0 {
        if let value = cell.bytes.asQuantity {
          values[Int(target)] = value
          continue
        }
        let found = JSONText.shown(String(decoding: cell.bytes, as: UTF8.self))
        report(
          .cellNotAQuantity, ["value": found, "most": "\(Standard.maximumQuantity)"], row,
          cell.offset, column: column)
        isSound = false
      } else if let text = String(validating: cell.bytes, as: UTF8.self) {
        texts[target] = CellGuard.value(of: text)
      } else {
        report(.cellNotUTF8, [:], row, cell.offset, column: column)
        isSound = false
      }
    }
    let id = texts[MeasureRow.Target.id] ?? ""
    if isSound, id.isEmpty, let column = targets.firstIndex(of: MeasureRow.Target.id) {
      report(.missingCell, [:], row, cells.cells[column].offset, column: column)
      isSound = false
    }
    guard isSound else { return }
    add(
      Community(
        id: id, name: texts[MeasureRow.Target.name] ?? "",
        kind: texts[MeasureRow.Target.kind] ?? "", street: texts[MeasureRow.Target.street])
    ) { row }
  }

  /// Adds a community with the values of its row, unless it is there already.
  private mutating func add(_ community: Community, _ row: () -> [UInt8]) {
    if let flaw = NameFlaw(community.id, isID: true) {
      let key = ["key": MeasureTableHeader.columns[0]]
      return report(
        flaw.template, flaw.parameters.merging(key) { own, _ in own }, row(),
        target: MeasureRow.Target.id)
    }
    let (count, before) = note(community.id)
    if let before {
      return report(
        .repeatedCommunity,
        ["value": JSONText.shown(community.id), "first": "\(fileRow(of: before))"], row(),
        target: MeasureRow.Target.id)
    }
    if shifts.last?.shift != number - count { shifts.append((count, number - count)) }
    append(community)
    if kinds.contains(community.kind) { return }
    var parameters = ["kind": JSONText.shown(community.kind)]
    parameters["nearest"] = nearestName(to: community.kind, among: kinds)
    report(.unknownCommunityKind, parameters, row(), target: MeasureRow.Target.kind)
  }

  /// Notes an id: how many communities there are, and the row of the one that has it already.
  ///
  /// Apart from adding it, since a list that is held twice would be copied for every row.
  private mutating func note(_ id: String) -> (count: Int, before: Int?) {
    let known = table?.communities ?? []
    return (known.count, communities.insert(id, after: known))
  }

  private mutating func append(_ community: Community) {
    table?.append(community, row: values)
  }

  /// The number of the row in the file from which a row of the table comes.
  private func fileRow(of row: Int) -> Int {
    let next = shifts.count.partitionPoint { shifts[$0].row <= row }
    return row + (next > 0 ? shifts[next - 1].shift : 0)
  }

  // MARK: Header

  private mutating func takeHeader(_ bytes: [UInt8]) throws(InputErrors) {
    var row = bytes
    // Some programs put a mark of three bytes before UTF-8.
    if offset == 0, row.starts(with: [0xEF, 0xBB, 0xBF]) {
      row.removeFirst(3)
      offset = 3
      defer { offset = 0 }
      return try takeHeaderLine(row)
    }
    try takeHeaderLine(row)
  }

  private mutating func takeHeaderLine(_ row: [UInt8]) throws(InputErrors) {
    let cells = MeasureRowCells(row).cells.map {
      CellGuard.value(of: String(decoding: $0.bytes, as: UTF8.self)) ?? ""
    }
    guard let first else {
      guard let refusal = MeasureTableHeader.refusal(of: cells) else {
        self.first = (cells, row, offset)
        return
      }
      report(refusal.template, refusal.parameters, row, 0, column: refusal.column)
      throw InputErrors(issues)
    }
    let second = (offset: offset, line: line, number: number)
    let header = MeasureTableHeader(first.cells, cells, for: standard) {
      template, parameters, isSecond, column in
      if !isSecond { (offset, line, number) = (first.offset, 1, 1) }
      let bytes = isSecond ? row : first.row
      let places = MeasureRowCells(bytes).cells
      report(
        template, parameters, bytes, column < places.count ? places[column].offset : 0,
        column: column)
      (offset, line, number) = second
    }
    guard let header else {
      throw InputErrors(
        issues.filter { $0.severity == .error }, limit: limits.issues, omitted: omitted)
    }
    targets = header.targets
    names = header.names
    table = MeasureTable(
      for: standard, period: header.period, asOf: header.asOf, basis: header.basis,
      reviewsUntil: header.reviewsUntil)
  }

  // MARK: Issues

  private mutating func report(
    _ template: MessageTemplate, _ parameters: [String: String], _ row: [UInt8], target: Int32
  ) {
    let column = targets.firstIndex(of: target) ?? 0
    let cells = MeasureRowCells(row).cells
    report(
      template, parameters, row, column < cells.count ? cells[column].offset : 0, column: column)
  }

  private mutating func report(
    _ template: MessageTemplate, _ parameters: [String: String], _ row: [UInt8], _ place: Int,
    column: Int?
  ) {
    if template.severity == .error {
      errors += 1
      guard errors <= limits.issues else {
        omitted += 1
        return
      }
    } else {
      remarks += 1
      guard remarks <= limits.issues else { return }
    }
    var parameters = parameters
    parameters["row"] = "\(number)"
    if let column {
      parameters["column"] = spreadsheetLetters(ofColumn: column)
      if column < names.count { parameters["header"] = names[column] }
    }
    let own = SourceLocation(of: place, in: row)
    issues.append(
      Issue(
        template, parameters,
        location: SourceLocation(
          offset: offset + own.offset, line: line + own.line - 1, column: own.column,
          excerpt: own.excerpt, caret: own.caret)))
  }
}
