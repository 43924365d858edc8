import Foundation

@testable import ConsultationIndex
@testable import ConsultationReports

/// A made-up district of communities, put together from parts of the worked examples, and its
/// tables as they come back from the communities: in GBK, with the usual mess of human entry.
struct MadeUpDistrict {
  let dossiers: [Dossier]
  private let seed: UInt64

  private static let examples = ["1a", "2a", "3a", "4a", "5a", "reviews", "rural", "unrated"]

  /// - Parameter share: About how many of the records of an example a community hands in, in per
  ///   cent.
  init(communities count: Int, seed: UInt64, share: Int) throws {
    self.seed = seed
    var hand = MessyHand(seed: seed)
    let examples = try Self.examples.map { name in
      try Dossier(json: Self.fixture("Cases/example-\(name)/dossier.json"))
    }
    dossiers = try (1...count).map { number in
      let example = hand.one(of: examples)
      let id = "510114\(String(1000 + number).suffix(3))"
      var submission = example.submission
      submission.community.id = id
      submission.community.name = "示例第\(number)社区"
      // All revisions of a record stay or go together.
      var kept: [String: Bool] = [:]
      submission.records = submission.records.filter { record in
        let stays = kept[record.id] ?? (hand.number(below: 100) < share)
        kept[record.id] = stays
        return stays
      }
      let reviews = example.reviews.filter { review in
        if case .record(let id, _, _) = review.subject { return kept[id] == true }
        return true
      }
      return try Dossier(submission, reviews: reviews)
    }
  }

  static func fixture(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: "Fixtures/" + path)))
  }

  // MARK: Tables

  /// The tables of all communities, as bytes in GBK.
  func tables(messy: Bool = true) throws -> [(name: String, bytes: [UInt8])] {
    let desk = Desk(.xindu)
    let export = DeskExport(desk).files(
      of: dossiers.map { ($0.submission.community.id + ".json", $0) })
    if let issue = export.issues.first { throw InputErrors([issue.issue]) }
    var hand = MessyHand(seed: seed ^ 0xD15C)
    return try export.files.map { file in
      guard messy else { return (file.name, try file.bytes(in: .gb18030)) }
      let sheet = try Sheet(csv: file.table.utf8)
      let text = Self.messed(sheet, file.name, desk, &hand)
      return (file.name, TextEncoding.gb18030.encode(Array(text.utf8)) ?? [])
    }
  }

  private static func messed(
    _ sheet: Sheet, _ name: String, _ desk: Desk, _ hand: inout MessyHand
  ) -> String {
    let columns = columns(of: name, desk)
    let width = sheet.cellCount(ofRow: 0)
    let keys = (0..<width).map { column in
      columns.column(headed: sheet.cell(0, column)).map { columns.columns[$0].key } ?? ""
    }
    // People move columns about, but leave the first one where it is.
    var order = Array(0..<width)
    if hand.once(in: 2), width > 3 { order.swapAt(2, width - 1) }
    var text = line(order.map { sheet.cell(0, $0) + (hand.once(in: 6) ? " " : "") })
    for row in 1..<sheet.rowCount {
      if hand.once(in: 40) { text += line(order.map { _ in "" }) }
      text += line(
        order.map { column in
          let cell = sheet.cell(row, column)
          // What is guarded must come back to the letter.
          if cell.isEmpty || cell.hasPrefix("'") { return cell }
          return messed(cell, keys[column], name, desk, &hand)
        })
    }
    return text
  }

  /// A line as a spreadsheet writes it, which guards nothing and keeps blanks.
  private static func line(_ cells: [String]) -> String {
    let quoted = cells.map { cell in
      cell.contains { ",\"\n\t\r".contains($0) }
        ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
    return quoted.joined(separator: ",") + "\r\n"
  }

  private static func columns(of name: String, _ desk: Desk) -> SheetColumns {
    switch name {
    case CommunitySheet.fileName: desk.communities.columns
    case ReviewSheet.fileName: desk.reviews.columns
    default: desk.records.first { $0.fileName == name }?.columns ?? desk.reviews.columns
    }
  }

  private static func messed(
    _ cell: String, _ key: String, _ name: String, _ desk: Desk, _ hand: inout MessyHand
  ) -> String {
    let standard = desk.standard.standard
    func terms(_ vocabulary: String) -> [Term] { standard.vocabularies[vocabulary]?.tokens ?? [] }
    let kind = desk.records.first { $0.fileName == name }?.kind
    switch kind?.field(key)?.type {
    case .date: return hand.date(cell)
    case .integer(_, let most): return hand.integer(cell, most: most)
    case .flag: return hand.flag(cell)
    case .token(let vocabulary): return hand.term(cell, among: terms(vocabulary))
    case .tokens(let vocabulary): return hand.list(cell, among: terms(vocabulary))
    case .text: return hand.text(cell)
    case .reference: return hand.id(cell)
    case .steps: return cell
    case nil: break
    }
    switch key {
    case "@date", "@amendBy": return hand.date(cell)
    case "@revision": return cell == "1" && hand.once(in: 2) ? "" : hand.integer(cell, most: nil)
    case "@id" where kind != nil, "@record": return hand.id(cell)
    case "@community": return hand.id(cell)
    case "@decision", "@name", "@street", "@reason": return hand.text(cell)
    case _ where standard.figures.contains { $0.id == key }: return hand.integer(cell, most: nil)
    default: return cell
    }
  }
}
