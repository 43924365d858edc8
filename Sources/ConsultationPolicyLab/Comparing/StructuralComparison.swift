import ConsultationIndex

/// Compares two standards as they are written.
struct StructuralComparison {
  private(set) var differences: [StructuralDifference] = []
  /// Indicators of the old and new standard that are the same, in the order of the new tree, then
  /// those that were removed.
  private(set) var indicatorPairs: [(old: String?, new: String?)] = []

  /// The sections besides the tree and the measures.
  private static let lists: [(key: String, part: StructuralDifference.Part)] = [
    ("kinds", .kind), ("tiers", .tier), ("stages", .stage), ("principles", .principle),
    ("documents", .document), ("vocabularies", .vocabulary), ("procedures", .procedure),
    ("rubrics", .rubric), ("evidence", .evidence), ("figures", .figure),
  ]
  /// Keys that say something to people and decide nothing.
  private static let wording: Set = ["zh", "en", "help", "do", "sources", "basis", "quote"]

  init(_ old: Standard, _ new: Standard) {
    let before = PlacedTree(tree: old.tree, path: .root)
    let after = PlacedTree(tree: new.tree, path: .root)
    for key in [
      "id", "version", "zh", "en", "effective", "period", "effort", "declares", "reviews",
      "unrated",
    ] {
      compare(before[key], after[key], .standard, "", key)
    }
    for (key, part) in Self.lists where key != "documents" {
      compareSection(before[key], after[key], part)
    }
    var tree = TreeMatching(old, new, before, after)
    tree.match()
    compareTree(tree)
    indicatorPairs = tree.indicatorPairs
    compareMeasures(before["measures"], after["measures"], old, new)
    compareSection(before["grades"], after["grades"], .grade)
    compareSection(before["warnings"], after["warnings"], .warning)
    compareSection(before["documents"], after["documents"], .document)
  }

  private mutating func add(
    _ change: StructuralDifference.Change, _ part: StructuralDifference.Part, _ id: String,
    _ key: String?, _ before: PlacedTree?, _ after: PlacedTree?
  ) {
    differences.append(
      StructuralDifference(
        change: change, part: part, id: id, key: key, oldPath: before?.path.description,
        newPath: after?.path.description, oldValue: before?.tree, newValue: after?.tree))
  }

  /// Two values in one place; where only one is there, the other stands for nothing.
  private mutating func compare(
    _ before: PlacedTree?, _ after: PlacedTree?, _ part: StructuralDifference.Part, _ id: String,
    _ key: String
  ) {
    guard before?.tree != after?.tree else { return }
    // Named things stand in lists, so an id that reads like one of these keys is no last key.
    let name = (after ?? before)?.path.lastKey
    let isWording = key == "unrated" || name.map(Self.wording.contains) ?? false
    if !isWording, let before, let after, Self.isStructured(before, after) {
      for (name, pair) in Self.matched(before, after) {
        compare(pair.before, pair.after, part, id, key + "." + name)
      }
      return
    }
    let isAlone = before == nil || after == nil
    add(isWording && !isAlone ? .wording : .changed, part, id, key, before, after)
  }

  /// Whether two values are lists of named things, or objects that are told apart key by key.
  ///
  /// An object under a key is no named thing, even where it has an `id`: that is a filter on a
  /// field of that name.
  private static func isStructured(_ before: PlacedTree, _ after: PlacedTree) -> Bool {
    switch (before.tree, after.tree) {
    case (.array(let a), .array(let b)):
      a.count + b.count > 0 && (before.elements + after.elements).allSatisfy { $0.id != nil }
        && orderIsSame(before.elements.compactMap(\.id), after.elements.compactMap(\.id))
    case (.object, .object):
      ["effective", "effort", "declares", "reviews", "unrated", "help", "counts"].contains(
        before.path.lastKey ?? "") || (before.path.lastKey == nil && before.id != nil)
    default: false
    }
  }

  private static func orderIsSame(_ a: [String], _ b: [String]) -> Bool {
    a.filter(b.contains) == b.filter(a.contains)
  }

  private static func matched(
    _ before: PlacedTree, _ after: PlacedTree
  ) -> [(String, (before: PlacedTree?, after: PlacedTree?))] {
    func named(_ tree: PlacedTree) -> [(key: String, value: PlacedTree)] {
      tree.members.isEmpty ? tree.elements.map { ($0.id ?? "", $0) } : tree.members
    }
    let (a, b) = (named(before), named(after))
    var pairs: [(String, (before: PlacedTree?, after: PlacedTree?))] = []
    for item in b { pairs.append((item.key, (a.first { $0.key == item.key }?.value, item.value))) }
    for item in a where !b.contains(where: { $0.key == item.key }) {
      pairs.append((item.key, (item.value, nil)))
    }
    return pairs
  }

  /// A section that holds named things: each is added, removed, or compared key by key.
  private mutating func compareSection(
    _ before: PlacedTree?, _ after: PlacedTree?, _ part: StructuralDifference.Part
  ) {
    let none = PlacedTree(tree: .object([]), path: .root)
    for (name, pair) in Self.matched(before ?? none, after ?? none) {
      switch pair {
      case (nil, let after?): add(.added, part, name, nil, nil, after)
      case (let before?, nil): add(.removed, part, name, nil, before, nil)
      case (let before?, let after?): compareMembers(before, after, part, name)
      case (nil, nil): break
      }
    }
    let ids = { (tree: PlacedTree?) in tree?.elements.compactMap(\.id) ?? [] }
    if !Self.orderIsSame(ids(before), ids(after)), let before, let after {
      add(.changed, part, "", "order", before, after)
    }
  }

  private mutating func compareMembers(
    _ before: PlacedTree, _ after: PlacedTree, _ part: StructuralDifference.Part, _ id: String,
    except skipped: Set<String> = ["id"]
  ) {
    for (key, pair) in Self.matched(before, after) where !skipped.contains(key) {
      compare(pair.before, pair.after, part, id, key)
    }
  }

  /// Measures are renamed where one of the same form was there under another name.
  private mutating func compareMeasures(
    _ before: PlacedTree?, _ after: PlacedTree?, _ old: Standard, _ new: Standard
  ) {
    var gone = (before?.members ?? []).filter { after?[$0.key] == nil }
    let forms = gone.map { old.normalForm(of: $0.key) }
    var open = Array(zip(gone, forms))
    gone = []
    for (name, value) in after?.members ?? [] {
      if let own = before?[name] {
        compareMembers(own, value, .measure, name, except: [])
        continue
      }
      let form = new.normalForm(of: name)
      if form != nil, let place = open.firstIndex(where: { $0.1 == form }) {
        add(.renamed, .measure, name, nil, open[place].0.value, value)
        open.remove(at: place)
      } else {
        add(.added, .measure, name, nil, nil, value)
      }
    }
    for (item, _) in open { add(.removed, .measure, item.key, nil, item.value, nil) }
  }

  /// Categories, elements and indicators, each where it stands in the new tree; what is gone last.
  private mutating func compareTree(_ tree: TreeMatching) {
    for node in tree.nodes {
      switch (node.before, node.after) {
      case (nil, let after?): add(.added, node.part, node.id, nil, nil, after)
      case (let before?, nil): add(.removed, node.part, node.id, nil, before, nil)
      case (let before?, let after?):
        if before.id != after.id {
          add(.renamed, node.part, node.id, "id", before["id"], after["id"])
        }
        if node.isMoved { add(.moved, node.part, node.id, nil, before, after) }
        for (key, pair) in Self.matched(before, after)
        where !["id", "elements", "indicators"].contains(key) {
          if key == "tier" {
            if pair.before?.tree != pair.after?.tree {
              add(.moved, node.part, node.id, "tier", pair.before, pair.after)
            }
          } else {
            compare(pair.before, pair.after, node.part, node.id, key)
          }
        }
      case (nil, nil): break
      }
    }
  }
}

extension JSONPath {
  var lastKey: String? { if case .key(let name) = steps.last { name } else { nil } }
}
