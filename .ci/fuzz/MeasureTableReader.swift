import ConsultationIndex

/// The entry of libFuzzer: no table traps; one that is read is written and read again as it is, the
/// pieces it comes in change nothing, and it can be scored.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMeasureTableReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  let whole = Outcome(bytes, piece: bytes.count + 1)
  for piece in [1, 5, 64] where bytes.count > piece {
    let other = Outcome(bytes, piece: piece)
    hold(other.csv == whole.csv, "pieces change a table")
    hold(other.codes == whole.codes, "pieces change what is said")
  }
  guard let table = whole.table, let csv = whole.csv else { return 0 }
  let again = mustRead("a table that was written") { () throws(InputErrors) in
    var reader = ConsultationIndex.MeasureTableReader(for: fuzzStandard)
    try reader.feed(csv)
    return try reader.finish()
  }
  hold(again.csv() == csv, "a table changed in a round trip")
  hold(again.communities == table.communities, "communities changed in a round trip")
  if let scores = try? fuzzStandard.score(table) {
    for row in 0..<table.count {
      let tiers = scores.tiers(at: row).reduce(0) { $0 + $1.hundredths }
      hold(tiers == scores.total(at: row).hundredths, "points are not conserved")
    }
  }
  return 0
}

/// What becomes of a text that comes in pieces.
private struct Outcome {
  var table: MeasureTable?
  var csv: [UInt8]?
  var codes: [String] = []

  init(_ bytes: [UInt8], piece: Int) {
    var reader = ConsultationIndex.MeasureTableReader(for: fuzzStandard)
    do throws(InputErrors) {
      var rest = bytes[...]
      while !rest.isEmpty {
        try reader.feed(Array(rest.prefix(piece)))
        rest = rest.dropFirst(piece)
      }
      let read = try reader.finish()
      table = read
      csv = read.csv()
    } catch {
      check(error, in: bytes)
      codes = error.issues.map(\.code)
    }
    check(reader.issues, in: bytes)
    codes += reader.issues.map(\.code)
  }
}
