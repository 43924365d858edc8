import ConsultationIndex

/// The file 审核意见.csv as a log: rows are added behind its last one, and not a byte of what is there
/// changes.
package struct ReviewLogFile: Sendable {
  private let sheet: ReviewSheet
  private let file: String
  /// What is there; nil where there is no file yet.
  private let bytes: [UInt8]?

  package init(_ sheet: ReviewSheet, file: String, bytes: [UInt8]?) {
    self.sheet = sheet
    self.file = file
    self.bytes = bytes
  }

  /// The opinions that the file holds, in their order.
  ///
  /// - Parameter known: The communities in question; the file may be about others too.
  package func entries(
    for known: Set<String>, _ diagnostics: inout DeskDiagnostics
  ) -> [ReviewSheet.Entry] {
    guard let table = table(&diagnostics) else { return [] }
    return sheet.read(table, communities: nil, &diagnostics).map { entry in
      let folded = entry.community.folded
      guard !known.contains(entry.community), known.contains(folded) else { return entry }
      return ReviewSheet.Entry(community: folded, review: entry.review, row: entry.row)
    }
  }

  private func table(_ diagnostics: inout DeskDiagnostics) -> SheetTable? {
    guard let bytes else { return nil }
    do throws(InputErrors) {
      return SheetTable(file, try Sheet(csv: bytes), sheet.columns, &diagnostics)
    } catch {
      diagnostics.report(error, in: file)
      return nil
    }
  }

  /// The file with the opinions behind those that are there, in its own encoding and order of
  /// columns; nil after it was reported why it cannot be written.
  package func appending(
    _ entries: [ReviewSheet.Entry], _ diagnostics: inout DeskDiagnostics
  ) -> [UInt8]? {
    let reviews = entries.map { (community: $0.community, review: $0.review) }
    guard let bytes else {
      var writer = SheetWriter()
      for row in sheet.rows(of: reviews) { writer.append(row) }
      return writer.bytes(in: .utf8)
    }
    guard let table = table(&diagnostics), let rows = rows(of: reviews, in: table, &diagnostics)
    else { return nil }
    var writer = SheetWriter(delimiter: table.sheet.delimiter)
    for row in rows { writer.append(row) }
    let old = table.sheet.text
    let ends = old.isEmpty || old.last == UInt8(ascii: "\n") || old.last == UInt8(ascii: "\r")
    let added = (ends ? [] : [0x0D, 0x0A]) + writer.utf8
    // The file is read once more as a whole, so that no guess about its encoding can go wrong.
    if let encoded = table.sheet.encoding.encodeWithoutMark(added),
      let whole = try? TextEncoding.decode(bytes + encoded), whole.text == old + added
    {
      return bytes + encoded
    }
    diagnostics.report(.error, in: file) { _ in Issue(.reviewNotAppended) }
    return nil
  }

  /// The cells in the order of the columns of the file.
  private func rows(
    of reviews: [(community: String, review: Review)], in table: SheetTable,
    _ diagnostics: inout DeskDiagnostics
  ) -> [[String?]]? {
    let places = sheet.columns.columns.map { table.column(of: $0.key) }
    let width = (places.compactMap(\.self).max() ?? -1) + 1
    var missing: Set<Int> = []
    let digest = sheet.columns.position(of: ReviewSheet.Key.digest)
    let rows = reviews.map { community, review in
      var row = [String?](repeating: nil, count: width)
      for (index, cell) in sheet.row(of: review, in: community).enumerated() {
        guard let cell else { continue }
        if let place = places[index] {
          row[place] = cell
        } else if !isImplied(cell, sheet.columns.columns[index].key) {
          missing.insert(index)
        }
      }
      return row
    }
    if let digest, missing.remove(digest) != nil {
      // A log of before has no such column, and nothing in it is rewritten.
      let header = sheet.columns.headers[digest]
      diagnostics.report(.warning, in: file) { _ in
        Issue(.reviewsUnbound, ["header": header])
      }
    }
    for index in missing.sorted() {
      let header = sheet.columns.headers[index]
      diagnostics.report(.error, in: file) { _ in
        Issue(.reviewColumnMissing, ["header": header])
      }
    }
    return missing.isEmpty ? rows : nil
  }

  /// A first revision is meant where there is no column for revisions.
  private func isImplied(_ cell: String, _ key: String) -> Bool {
    key == ReviewSheet.Key.revision && cell == "1"
  }
}

extension TextEncoding {
  /// A text in bytes that go behind others; nil where the encoding lacks a character.
  func encodeWithoutMark(_ text: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8: text
    case .gb18030: GB18030.encode(text)
    case .utf16LittleEndian, .utf16BigEndian:
      encode(text).map { Array($0.dropFirst(mark.count)) }
    }
  }
}
