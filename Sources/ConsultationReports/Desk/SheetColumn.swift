import ConsultationIndex

/// A column that a table may have.
package struct SheetColumn: Sendable, Hashable {
  /// What programs call it: the id of a field, or for the columns that every table has a name that
  /// begins with `@`.
  package let key: String
  package let labels: Labels
  /// Whether a table without it makes no sense.
  package let isRequired: Bool
  /// What is to be filled in.
  package let help: Labels

  package init(_ key: String, _ labels: Labels, isRequired: Bool = false, help: Labels) {
    self.key = key
    self.labels = labels
    self.isRequired = isRequired
    self.help = help
  }
}

/// The columns of a table, found by header.
package struct SheetColumns: Sendable {
  package let columns: [SheetColumn]
  /// The headers in the order of the columns, each one different.
  package let headers: [String]
  private let index: [String: Int]
  private let byKey: [String: Int]

  /// A column is headed by its Chinese label. Where two columns share it, or where one would be
  /// taken for another, the key stands behind it in brackets. English labels and keys are also read
  /// where they mean one column only.
  package init(_ columns: [SheetColumn]) {
    self.columns = columns
    byKey = Dictionary(
      columns.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { a, _ in a })
    var uses: [String: Int] = [:]
    for column in columns { uses[column.labels.zh.folded.matchKey, default: 0] += 1 }
    var index: [String: Int] = [:]
    headers = columns.enumerated().map { offset, column in
      let name = Self.plainKey(column.key)
      var header = column.labels.zh
      if uses[header.folded.matchKey] != 1 || index[header.folded.matchKey] != nil {
        header += "（\(name)）"
      }
      // Whatever labels a standard has, no two headers may be the same.
      while index[header.folded.matchKey] != nil { header += "_" }
      index[header.folded.matchKey] = offset
      return header
    }
    let names = index
    for other in [\SheetColumn.plainKey, \SheetColumn.labels.en] {
      var found: [String: [Int]] = [:]
      for (offset, column) in columns.enumerated() {
        found[column[keyPath: other].folded.matchKey, default: []].append(offset)
      }
      for (name, offsets) in found where offsets.count == 1 && index[name] == nil {
        index[name] = offsets[0]
      }
    }
    // Headers come first, whatever keys and English labels say.
    self.index = index.merging(names) { _, header in header }
  }

  private static func plainKey(_ key: String) -> String {
    key.hasPrefix("@") ? String(key.dropFirst()) : key
  }

  /// The column that a header means.
  func column(headed header: String) -> Int? { index[header.folded.matchKey] }

  package func header(of key: String) -> String { byKey[key].map { headers[$0] } ?? key }

  package func position(of key: String) -> Int? { byKey[key] }
}

extension SheetColumn {
  /// The key without the mark of columns that every table has.
  var plainKey: String { key.hasPrefix("@") ? String(key.dropFirst()) : key }
}
