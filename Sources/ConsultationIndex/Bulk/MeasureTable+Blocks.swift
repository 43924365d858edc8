extension MeasureTable {
  /// How many blocks the table is kept in.
  package var blockCount: Int { blocks.count }

  /// How many communities a block holds.
  package func count(ofBlock index: Int) -> Int { blocks[index].count }

  /// The kind of community of a block by its index; nil for kinds that the standard does not know.
  package func kind(ofBlock index: Int) -> Int? {
    blocks[index].kind < 0 ? nil : blocks[index].kind
  }

  /// By block and place in it: the row.
  package var rowsByBlock: [[Int]] {
    var rows = blocks.map { [Int](repeating: 0, count: $0.count) }
    for (row, place) in places.enumerated() { rows[Int(place.block)][Int(place.slot)] = row }
    return rows
  }
}

extension MeasureTable {
  /// One quantity of a community; nil where there is none.
  package func quantity(_ measure: Int, at row: Int) -> Int? {
    let value = blocks[Int(places[row].block)].exact(measure, Int(places[row].slot))
    return value < 0 ? nil : Int(value)
  }
}
