/// The first two lines of a table of measures: what it holds, and the names of its columns.
///
/// ```
/// #consultation-measures/1,period=2025,asOf=2026-01-31,basis=confirmed,sha256:5f…,sha256:90…
/// community,name,kind,street,attendance,council-quarters
/// ```
///
/// The digest of a measure stands above its column, so that both move together in a spreadsheet.
struct MeasureTableHeader {
  static let format = "consultation-measures/1"
  /// What every table of measures begins with, whatever its version.
  static let mark = "#consultation-measures/"
  static let digestMark = "sha256:"
  static let columns = ["community", "name", "kind", "street"]

  let period: Period
  let asOf: CalendarDate
  /// Written only where it is not the day of assessment, behind the digests that stand above columns.
  let reviewsUntil: CalendarDate
  let basis: Basis
  /// By column: where its cells go.
  let targets: [Int32]
  /// By column.
  let names: [String]

  /// The two lines of a table.
  static func lines(of table: MeasureTable) -> [[String]] {
    [
      [
        "#" + format, "period=\(table.period)", "asOf=\(table.asOf)",
        "basis=\(table.basis.rawValue)",
      ]
        + table.digests.map { digestMark + $0.description }
        + (table.reviewsUntil == table.asOf ? [] : ["reviewsUntil=\(table.reviewsUntil)"]),
      columns + table.measures,
    ]
  }

  /// The values of the first line by key.
  private static func values(_ first: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for cell in first {
      let parts = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
    }
    return values
  }

  /// What keeps the first line from being that of a table which can be read here, and where.
  static func refusal(
    of first: [String]
  ) -> (template: MessageTemplate, parameters: [String: String], column: Int)? {
    if first.contains("#" + format) { return nil }
    guard let column = first.firstIndex(where: { $0.hasPrefix(mark) }) else {
      return (.notAMeasureTable, ["format": "#" + format], 0)
    }
    return (
      .measureTableVersion,
      ["found": JSONText.shown(first[column].dropFirst()), "format": format], column
    )
  }

  /// Reads the two lines for a standard; the first one was not refused.
  ///
  /// - Parameter report: Takes what is wrong, whether it stands in the second line, and the column.
  /// - Returns: The header; nil after something was reported that keeps the table from being read.
  init?(
    _ first: [String], _ second: [String], for standard: CompiledStandard,
    _ report: (MessageTemplate, [String: String], Bool, Int) -> Void
  ) {
    var isSound = true
    func refuse(
      _ template: MessageTemplate, _ parameters: [String: String], _ isSecond: Bool, _ column: Int
    ) {
      report(template, parameters, isSecond, column)
      isSound = isSound && template.severity != .error
    }
    let values = Self.values(first)
    func value<Value>(
      _ key: String, _ example: String, _ read: (String) -> Value?
    ) -> Value? {
      if let value = values[key].flatMap(read) { return value }
      let column = first.firstIndex { $0.hasPrefix(key + "=") } ?? 0
      refuse(.measureTableKey, ["key": key, "example": key + "=" + example], false, column)
      return nil
    }
    let period = value("period", "2025") { Period($0) }
    let asOf = value("asOf", "2026-01-31") { CalendarDate($0) }
    let basis = value("basis", "confirmed") { Basis(rawValue: $0) }
    let reviewsUntil =
      values["reviewsUntil"] == nil
      ? asOf : value("reviewsUntil", "2026-03-15") { CalendarDate($0) }

    var targets = Array(repeating: MeasureRow.Target.ignored, count: second.count)
    let measures = standard.program.measures.map(\.id)
    var comparison = MeasureComparison(measures, standard.standard.digests(of: measures))
    var places: [Int] = []
    var taken: Set<Int32> = []
    for (column, name) in second.enumerated() {
      let digestText = column < first.count ? first[column] : ""
      // A measure may have the name of one of the first columns; the digest tells them apart.
      if let known = Self.columns.firstIndex(of: name), !digestText.hasPrefix(Self.digestMark) {
        targets[column] = MeasureRow.Target.id - Int32(known)
      } else {
        let digest =
          digestText.hasPrefix(Self.digestMark)
          ? SHA256Digest(hex: digestText.dropFirst(Self.digestMark.utf8.count)) : nil
        places.append(column)
        guard let measure = comparison.add(name, digest) else { continue }
        targets[column] = Int32(measure)
      }
      if !taken.insert(targets[column]).inserted {
        refuse(.repeatedMeasure, ["measure": name], true, column)
      }
    }
    for (known, name) in Self.columns.enumerated()
    where !taken.contains(MeasureRow.Target.id - Int32(known)) {
      refuse(.measureTableColumn, ["column": name], true, 0)
    }
    let refusals = comparison.refusals
    for difference in refusals {
      refuse(
        comparison.template(difference.kind), comparison.parameters(of: difference), true,
        difference.column.map { places[$0] } ?? 0)
    }
    if refusals.isEmpty {
      for difference in comparison.unknown {
        refuse(
          .columnIgnored, comparison.parameters(of: difference), true,
          difference.column.map { places[$0] } ?? 0)
      }
    }
    if let period, let asOf {
      let column = first.firstIndex { $0.hasPrefix("period=") } ?? 0
      // As in an assessment, a period of another length is an error and scored all the same.
      standard.program.reportFit(of: period, asOf: asOf) { report($0, $1, false, column) }
    }
    guard isSound, let period, let asOf, let reviewsUntil, let basis else { return nil }
    self.period = period
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil
    self.basis = basis
    self.targets = targets
    names = second
  }
}
