import ConsultationIndex

/// Which categories, elements and indicators of two trees are the same, by id or else by rule.
struct TreeMatching {
  /// A node of the tree in one or both standards.
  struct Node {
    let part: StructuralDifference.Part
    let before: PlacedTree?
    let after: PlacedTree?
    /// Whether it stands in another parent than before.
    let isMoved: Bool

    var id: String { (after ?? before)?.id ?? "" }
  }

  private(set) var nodes: [Node] = []
  private(set) var indicatorPairs: [(old: String?, new: String?)] = []

  private let old: Standard
  private let new: Standard
  private let before: Level
  private let after: Level

  /// The nodes of a tree by their kind, each with its parent's id and its children's ids.
  private struct Level {
    var categories: [Entry] = []
    var elements: [Entry] = []
    var indicators: [Entry] = []

    struct Entry {
      let id: String
      let parent: String
      let children: [String]
      let tree: PlacedTree
    }

    init(_ root: PlacedTree) {
      for category in root["categories"]?.elements ?? [] {
        let elements = category["elements"]?.elements ?? []
        categories.append(
          Entry(
            id: category.id ?? "", parent: "", children: elements.compactMap(\.id),
            tree: category))
        for element in elements {
          let indicators = element["indicators"]?.elements ?? []
          self.elements.append(
            Entry(
              id: element.id ?? "", parent: category.id ?? "",
              children: indicators.compactMap(\.id), tree: element))
          for indicator in indicators {
            self.indicators.append(
              Entry(
                id: indicator.id ?? "", parent: element.id ?? "", children: [], tree: indicator))
          }
        }
      }
    }
  }

  init(_ old: Standard, _ new: Standard, _ before: PlacedTree, _ after: PlacedTree) {
    self.old = old
    self.new = new
    self.before = Level(before)
    self.after = Level(after)
  }

  mutating func match() {
    let indicators = names(before.indicators, after.indicators) { a, b in
      rule(of: a.tree, in: old) == rule(of: b.tree, in: new)
    }
    let elements = names(before.elements, after.elements) { a, b in
      sameChildren(a.children, b.children, indicators)
    }
    let categories = names(before.categories, after.categories) { a, b in
      sameChildren(a.children, b.children, elements)
    }
    let tree = after
    for category in tree.categories {
      nodes.append(node(.category, category, before.categories, categories, parents: [:]))
      for element in tree.elements where element.parent == category.id {
        nodes.append(node(.element, element, before.elements, elements, parents: categories))
        for indicator in tree.indicators where indicator.parent == element.id {
          nodes.append(
            node(.indicator, indicator, before.indicators, indicators, parents: elements))
          indicatorPairs.append((indicators[indicator.id], indicator.id))
        }
      }
    }
    let gone: [(StructuralDifference.Part, [Level.Entry], [String: String])] = [
      (.category, before.categories, categories), (.element, before.elements, elements),
      (.indicator, before.indicators, indicators),
    ]
    for (part, entries, names) in gone {
      let known = Set(names.values)
      for entry in entries where !known.contains(entry.id) {
        nodes.append(Node(part: part, before: entry.tree, after: nil, isMoved: false))
        if part == .indicator { indicatorPairs.append((entry.id, nil)) }
      }
    }
  }

  private func node(
    _ part: StructuralDifference.Part, _ entry: Level.Entry, _ entries: [Level.Entry],
    _ names: [String: String], parents: [String: String]
  ) -> Node {
    let own = names[entry.id].flatMap { name in entries.first { $0.id == name } }
    let isMoved = own.map { part != .category && parents[entry.parent] != $0.parent } ?? false
    return Node(part: part, before: own?.tree, after: entry.tree, isMoved: isMoved)
  }

  /// By new id the old id: the same one, or else that of the first that is alike and left over.
  private func names(
    _ before: [Level.Entry], _ after: [Level.Entry],
    _ isAlike: (Level.Entry, Level.Entry) -> Bool
  ) -> [String: String] {
    var names: [String: String] = [:]
    let ids = Set(before.map(\.id))
    for entry in after where ids.contains(entry.id) { names[entry.id] = entry.id }
    var open = before.filter { names[$0.id] == nil }
    for entry in after where names[entry.id] == nil {
      guard let place = open.firstIndex(where: { isAlike($0, entry) }) else { continue }
      names[entry.id] = open[place].id
      open.remove(at: place)
    }
    return names
  }

  private func sameChildren(
    _ before: [String], _ after: [String], _ names: [String: String]
  ) -> Bool {
    !before.isEmpty && before == after.compactMap { names[$0] }
  }

  /// All that decides an indicator's points, with its measures by what they take.
  private func rule(of indicator: PlacedTree, in standard: Standard) -> JSONTree {
    func form(_ name: String?) -> JSONTree {
      .string(name.flatMap { standard.normalForm(of: $0)?.description } ?? "")
    }
    let requires = (indicator["requires"]?.elements ?? []).map { condition -> JSONTree in
      .array([
        form(condition["measure"]?.string), condition["atLeast"]?.tree ?? .null,
        condition["atMost"]?.tree ?? .null,
      ])
    }
    return .array([
      indicator["tier"]?.tree ?? .null, indicator["points"]?.tree ?? .null,
      form(indicator["measure"]?.string), indicator["award"]?.tree ?? .null,
      indicator["appliesTo"]?.tree ?? .null, .array(requires),
    ])
  }
}
