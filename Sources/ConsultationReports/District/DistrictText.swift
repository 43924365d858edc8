import ConsultationIndex

/// A report as text for a terminal or a file.
struct DistrictText {
  let paper: ReportPaper
  let style: TextStyle

  private var width: Int { style.width }

  var text: String {
    var lines = paper.title.wrapped(to: width).map { style.apply(.bold, $0) }
    let colon = paper.language == .chinese ? "：" : ": "
    lines += paper.subtitle.wrapped(to: width).map { style.apply(.faint, $0) }
    let facts = paper.facts.map { "\($0.name)\(colon)\($0.value)" }.joined(separator: " · ")
    lines += facts.wrapped(to: width).map { style.apply(.faint, $0) }
    lines += paper.attendance?.lines(style: style) ?? []
    for line in paper.banner { lines += line.wrapped(to: width).map { style.apply(.yellow, $0) } }
    lines.append("")
    let names = paper.headlines.map(\.name.displayWidth).max() ?? 0
    let values = paper.headlines.reduce(8) { max($0, $1.value.displayWidth) }
    for fact in paper.headlines {
      let value = fact.value.fitted(to: values, alignedRight: true)
      lines.append(fact.name.fitted(to: names) + "  " + value + "  " + fact.detail)
    }
    for section in paper.sections {
      lines += ["", style.apply(.bold, "== " + section.heading)]
      for block in section.blocks { lines += write(block) }
    }
    lines += [""] + paper.footer.flatMap { $0.wrapped(to: width) }.map { style.apply(.faint, $0) }
    return style.text(of: lines.map(\.trimmedAtEnd))
  }

  private func write(_ block: ReportPaper.Block) -> [String] {
    switch block {
    case .heading(let text): return ["", style.apply(.bold, text)]
    case .paragraph(let text): return text.harmless.wrapped(to: width)
    case .table(let table): return write(table)
    case .picture(let picture):
      guard !picture.lines.isEmpty else { return [] }
      return picture.text.wrapped(to: width) + picture.lines
    // What only a picture needs, or a table repeats.
    case .data, .legend: return []
    }
  }

  private func write(_ table: ReportTable) -> [String] {
    let rows = table.rows.map { $0.map(\.harmless) }
    let shown = Array(rows.prefix(table.textLimit))
    // Long reasons stand in lines of their own.
    let wide = table.columns.indices.last.flatMap { column in
      !table.columns[column].isNumber && column > 0
        && shown.contains(where: { $0[column].displayWidth > 24 }) ? column : nil
    }
    let columns = table.columns.indices.filter { $0 != wide }
    let heads = table.columns.map { $0.name }
    var widths = table.columns.indices.map { column in
      shown.reduce(heads[column].displayWidth) { max($0, $1[column].displayWidth) }
    }
    fit(&widths, columns, table)
    func line(_ cells: [String]) -> String {
      columns.map {
        cells[$0].fitted(to: widths[$0], alignedRight: table.columns[$0].isNumber)
      }.joined(separator: "  ")
    }
    var lines = [""] + table.caption.wrapped(to: width).map { style.apply(.faint, $0) }
    // Words that are cut would say nothing: long headings take several lines.
    lines += heading(heads, widths, columns, table)
    for row in shown {
      lines.append(line(row))
      if let wide, !row[wide].isEmpty {
        lines += row[wide].wrapped(to: width - 4).map { style.apply(.faint, "    " + $0) }
      }
    }
    if rows.count > shown.count {
      let words = DistrictWords(language: paper.language)
      lines.append(words(.more, ["n": "\(rows.count - shown.count)"]))
    }
    return lines
  }

  private func heading(
    _ heads: [String], _ widths: [Int], _ columns: [Int], _ table: ReportTable
  ) -> [String] {
    let parts = heads.indices.map { heads[$0].wrapped(to: widths[$0]) }
    let height = columns.map { parts[$0].count }.max() ?? 0
    return (0..<height).map { row in
      let cells = columns.map { column in
        let index = row - (height - parts[column].count)
        let text = index >= 0 ? parts[column][index] : ""
        return text.fitted(to: widths[column], alignedRight: table.columns[column].isNumber)
      }
      return style.apply(.faint, cells.joined(separator: "  "))
    }
  }

  /// Narrows columns until the lines fit: headings of numbers to their values, then words.
  private func fit(_ widths: inout [Int], _ columns: [Int], _ table: ReportTable) {
    func excess() -> Int {
      columns.reduce(0) { $0 + widths[$1] } + 2 * (columns.count - 1) - width
    }
    for column in columns where excess() > 0 && table.columns[column].isNumber {
      let values = table.rows.reduce(0) { max($0, column < $1.count ? $1[column].displayWidth : 0) }
      let word =
        table.columns[column].name.split(separator: " ").map(\.displayWidth).max() ?? 0
      let isChinese = table.columns[column].name.first?.displayWidth == 2
      widths[column] = max(values, isChinese ? 4 : word, widths[column] - excess())
    }
    while excess() > 0 {
      let words = columns.filter { !table.columns[$0].isNumber && widths[$0] > 8 }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
