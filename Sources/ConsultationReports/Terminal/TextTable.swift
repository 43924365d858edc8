/// A table whose columns line up in a terminal, whatever the script.
package struct TextTable {
  package enum Alignment: Sendable {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  package init(_ alignments: [Alignment], header: [String]? = nil) {
    self.alignments = alignments
    if let header { rows.append(header) }
  }

  package mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, with two spaces between columns.
  ///
  /// - Parameter width: Where the lines would be longer, the first column is cut.
  package func lines(width: Int) -> [String] {
    var widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    if let first = widths.first { widths[0] = max(8, min(first, width - others)) }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell.fitted(to: widths[column], alignedRight: alignments[column] == .right)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
