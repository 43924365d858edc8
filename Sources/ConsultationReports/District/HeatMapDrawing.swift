/// Shares by rows and columns, each in a field with its number.
struct HeatMapDrawing {
  let columns: [String]
  let rows: [(name: String, values: [Int?])]

  /// The number of shades.
  static let shades = 6

  var drawing: SVGDrawing {
    let isNarrow = columns.allSatisfy { $0.displayWidth <= 8 && $0.first?.displayWidth == 2 }
    let head = isNarrow ? 290 : 760
    let (label, height) = (900, 210)
    let width = (3_600 - label) / max(1, columns.count)
    var drawing = SVGDrawing(height: (head + height * rows.count + 20) / 10)
    for (column, name) in columns.enumerated() {
      let x = label + width * column + width / 2
      if isNarrow {
        let lines = name.brokenInTwo(above: 4)
        for (line, text) in lines.enumerated() {
          let y = head - 60 - 125 * (lines.count - 1 - line)
          drawing.text(text, .init(x: x, y: y), .middle)
        }
      } else {
        drawing.text(
          name.truncated(to: 19), .init(x: x + 30, y: head - 50), .end, "label", turned: 45)
      }
    }
    let known = rows.flatMap { $0.values.compactMap(\.self) }
    let (least, most) = (known.min() ?? 0, known.max() ?? 0)
    for (index, row) in rows.enumerated() {
      let y = head + height * index
      drawing.text(
        row.name.truncated(to: 15), .init(x: label - 50, y: y + 140), .end)
      for (column, value) in row.values.enumerated() {
        let x = label + width * column
        let shade = value.map { ($0 - least) * Self.shades / (most - least + 1) }
        let shape = shade.map { "h\($0)" } ?? "none"
        drawing.rectangle(shape, x: x + 6, y: y + 6, width: width - 12, height: height - 12)
        drawing.text(
          value.map { "\($0 / 10)" } ?? "–", .init(x: x + width / 2, y: y + 140), .middle,
          "on " + shape)
      }
    }
    return drawing
  }
}
