import ConsultationIndex

/// The roster of a district (名册): every community that is to hand something in.
///
/// It is a table with the number, name and kind of each community, and its street if it has one. A table
/// 社区.csv is one as well: its other columns are passed over.
package struct RosterSheet: Sendable {
  private typealias Key = CommunitySheet.Key

  private let columns: SheetColumns
  private let kinds: TermTable

  package init(_ standard: CompiledStandard) {
    let required: Set = [Key.id, Key.name, Key.kind]
    columns = SheetColumns(
      CommunitySheet(standard.standard).columns.columns.map { column in
        let key = column.key.hasPrefix("@") ? column.key : "@" + column.key
        return SheetColumn(
          key, column.labels, isRequired: required.contains(key), help: column.help)
      })
    kinds = TermTable(standard.standard.kinds)
  }

  /// The communities in the order of their rows; what is wrong with a row is reported, and the row is
  /// left out.
  package func read(
    _ bytes: [UInt8], file: String, _ diagnostics: inout DeskDiagnostics
  ) -> [Community] {
    let sheet: Sheet
    do throws(InputErrors) {
      sheet = try Sheet(csv: bytes)
    } catch {
      diagnostics.report(error, in: file)
      return []
    }
    guard let table = SheetTable(file, sheet, columns, &diagnostics) else { return [] }
    var first: [String: Int] = [:]
    return table.rows.compactMap { row in
      var reader = RowReader(table, row, &diagnostics)
      defer { diagnostics = reader.diagnostics }
      reader.readCommunity(Key.id, among: nil)
      let name = reader.required(Key.name) { $0 }
      let kind = reader.required(Key.kind) { cell throws(CellProblem) in try kinds.read(cell).id }
      if let id = reader.community, let place = first.updateValue(row, forKey: id) {
        reader.report(.repeatedCommunity, Key.id, ["value": id, "first": "\(place + 1)"])
      }
      guard reader.isSound, let id = reader.community, let name, let kind else { return nil }
      return Community(id: id, name: name, kind: kind, street: reader.text(Key.street))
    }
  }
}
