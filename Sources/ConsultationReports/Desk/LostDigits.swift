import ConsultationIndex

/// Finds ids that a spreadsheet took for numbers.
enum LostDigits {
  /// What was made of an id of digits: `5.10114E+11`, or zeros in the place of all digits beyond the
  /// fifteenth. Whoever sets the cell to text shows so by an apostrophe before it.
  static func check(_ cell: String) throws(CellProblem) {
    if cell.trimmed.hasPrefix("'") { return }
    let id = cell.folded
    if isShortened(id) || isRounded(id) { throw CellProblem(.cellLostDigits, cell) }
  }

  /// An exponent of its own may belong to an id, such as `12E5`.
  private static func isShortened(_ id: String) -> Bool {
    NumberCell.isScientific(id) && (id.contains(".") || id.contains("+"))
  }

  private static func isRounded(_ id: String) -> Bool {
    id.utf8.count > 16 && id.isDigits && id.dropFirst(15).allSatisfy { $0 == "0" }
  }

  /// The digits without the zeros before them; nil where it is not of digits alone.
  static func core(of id: String) -> Substring? {
    guard id.isDigits else { return nil }
    let core = id.drop { $0 == "0" }
    return core.isEmpty ? "0" : core
  }

  /// Whether a spreadsheet may have made the one of the other: took its zeros away, or its digits beyond
  /// the fifteenth.
  static func mayBe(_ id: String, from other: String) -> Bool {
    guard id != other, let core = core(of: id), let whole = LostDigits.core(of: other) else {
      return false
    }
    return core == whole
      || core.count == whole.count && core.count > 15 && core.prefix(15) == whole.prefix(15)
  }

  /// Warns of ids of digits that have fewer than others, which begin with zeros to be of one length.
  static func reportShort(
    _ key: String, in table: SheetTable, _ diagnostics: inout DeskDiagnostics
  ) {
    var padded: String?
    for row in table.rows {
      guard let id = table.text(key, row), id.utf8.first == UInt8(ascii: "0"), id.isDigits,
        id.utf8.count > padded?.utf8.count ?? 1
      else { continue }
      padded = id
    }
    guard let padded else { return }
    for row in table.rows {
      guard let id = table.text(key, row), id.utf8.count < padded.utf8.count, id.isDigits else {
        continue
      }
      table.report(
        .cellFewerDigits, ["value": id, "other": padded], key, row, community: nil, &diagnostics)
    }
  }

  /// The digits that an id begins with, of which a spreadsheet left `5.10114E+11`.
  static func start(of cell: String) -> String? {
    let id = cell.folded
    guard isShortened(id) || isRounded(id) else { return nil }
    let digits = isRounded(id) ? id.prefix(15) : id.prefix { $0 != "e" && $0 != "E" }
    return String(digits.filter { $0 != "." })
  }
}

/// The ids of the communities that rows may name.
struct KnownIDs {
  let all: Set<String>
  private let folded: [String: String]
  private let names: [String: String]
  /// By digits without zeros before them, the id that has such zeros; empty where there are several.
  private let padded: [Substring: String]

  init(_ communities: [(id: String, name: String)]) {
    all = Set(communities.map(\.id))
    folded = Dictionary(communities.map { ($0.id.folded, $0.id) }, uniquingKeysWith: { a, _ in a })
    names = Dictionary(
      communities.map { ($0.name.folded.matchKey, $0.id) }, uniquingKeysWith: { _, _ in "" })
    var padded: [Substring: String] = [:]
    for community in communities where community.id.hasPrefix("0") {
      guard let core = LostDigits.core(of: community.id) else { continue }
      padded[core] = padded[core] == nil ? community.id : ""
    }
    self.padded = padded
  }

  /// The id that a cell says, also in wide digits or with a dash that looks like a hyphen.
  func id(of cell: String) -> String? { all.contains(cell) ? cell : folded[cell.folded] }

  /// The id of which a cell has lost the zeros before it.
  func padded(_ cell: String) -> String? {
    LostDigits.core(of: cell.folded).flatMap { padded[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The id of the community whose name stands in the place of its id.
  func id(named cell: String) -> String? {
    names[cell.folded.matchKey].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All that a wrong id may have been meant for.
  func candidates(for cell: String) -> [String] {
    if let start = LostDigits.start(of: cell) { return all.filter { $0.hasPrefix(start) } }
    return nearNames(to: cell, among: all)
  }
}
