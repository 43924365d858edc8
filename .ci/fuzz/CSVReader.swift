import ConsultationIndex
import ConsultationReports

/// The entry of libFuzzer: no bytes may trap the reader of tables.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSVReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = data.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
  guard let sheet = try? Sheet(csv: bytes) else { return 0 }
  // What the cells say must survive being written and read again, rows and all.
  let values = (0..<sheet.rowCount).map { row in
    (0..<sheet.cellCount(ofRow: row)).map { CellGuard.value(of: sheet.cell(row, $0)) }
  }
  var writer = SheetWriter()
  for row in values { writer.append(row) }
  guard let written = writer.bytes(in: .utf8), let again = try? Sheet(csv: written) else {
    fatalError("what was written cannot be read")
  }
  for (row, cells) in values.enumerated() {
    for (column, value) in cells.enumerated() {
      let read = CellGuard.value(of: again.cell(row, column))
      hold(read == value, "a cell changed in a round trip")
    }
  }
  return 0
}
