import ConsultationIndex

/// A notice as plain text: to be printed without a browser, or read aloud.
struct NoticeText {
  private let paper: NoticePaper
  private let width = 80

  init(_ paper: NoticePaper) { self.paper = paper }

  private var colon: String { paper.language == .chinese ? "：" : ": " }

  var text: String {
    var lines = centred(paper.title) + centred(paper.subtitle) + [""]
    for fact in paper.facts { lines += wrapped(fact.name + colon + fact.value) }
    lines += [""] + verdict
    for section in paper.sections {
      lines += ["", section.heading, String(repeating: "-", count: section.heading.displayWidth)]
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { lines.append("") }
        lines += self.lines(of: block)
      }
    }
    if !paper.signatures.isEmpty { lines += ["", rule("-")] }
    for group in paper.signatures {
      lines += [""]
      for place in group { lines += [place + colon + String(repeating: "_", count: 24), ""] }
    }
    lines += [rule("-")] + paper.footer.flatMap { wrapped($0) }
    return lines.map(Self.trimmed).joined(separator: "\n") + "\n"
  }

  private var verdict: [String] {
    let verdict = paper.verdict
    var lines = [rule("=")] + centred(verdict.label + colon + verdict.value)
    lines += centred(verdict.detail) + [rule("=")]
    for remark in verdict.remarks { lines += wrapped(remark) }
    return lines
  }

  private func lines(of block: NoticePaper.Block) -> [String] {
    switch block {
    case .paragraph(let text): wrapped(text)
    case .grid(let grid): lines(of: grid)
    case .listing(let listing): lines(of: listing)
    }
  }

  private func lines(of grid: NoticePaper.Grid) -> [String] {
    var table = TextTable(
      [.left] + grid.header.dropFirst().map { _ in .right }, header: grid.header.map(\.harmless))
    for row in grid.rows {
      let indent = row.rank == .plain ? "  " : ""
      table.add([(indent + row.name).harmless] + row.values)
    }
    var lines = table.lines(width: width)
    if let total = grid.rows.firstIndex(where: { $0.rank == .total }) {
      lines.insert(rule("-"), at: total + 1)
    }
    return lines
  }

  /// Each row as a line with its name and amount, and below it what else it says.
  private func lines(of listing: NoticePaper.Listing) -> [String] {
    listing.rows.flatMap { row -> [String] in
      let amount = listing.amount.map { row[$0] } ?? ""
      let place = width - (amount.isEmpty ? 0 : amount.displayWidth + 2)
      var lines = row[0].harmless.wrapped(to: place).flatMap { broken($0, to: place) }
      if !amount.isEmpty, let first = lines.first {
        lines[0] = first.fitted(to: place) + "  " + amount
      }
      for column in row.indices.dropFirst() where column != listing.amount && !row[column].isEmpty {
        lines += wrapped(listing.header[column] + colon + row[column], indent: 4)
      }
      return lines
    }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let space = String(repeating: " ", count: indent)
    return text.harmless.wrapped(to: width - indent).flatMap { broken($0, to: width - 4) }
      .map { space + $0 }
  }

  /// A word longer than a line, such as a digest in a narrow place, is broken anywhere.
  private func broken(_ line: String, to width: Int) -> [String] {
    guard !line.contains(" ") else { return [line] }
    var lines: [String] = []
    var piece = ""
    var used = 0
    for character in line {
      let own = character.displayWidth
      if used + own > width, !piece.isEmpty {
        lines.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += own
    }
    return lines + [piece]
  }

  private func centred(_ text: String) -> [String] {
    text.harmless.wrapped(to: width).flatMap { broken($0, to: width) }.map { line in
      String(repeating: " ", count: max(0, (width - line.displayWidth) / 2)) + line
    }
  }

  private func rule(_ character: Character) -> String { String(repeating: character, count: width) }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
