import ConsultationIndex

extension BoundaryCard {
  /// The card as JSON, as it stands in `consultation-advice/1`.
  package var tree: JSONTree {
    .object([
      ("basis", .string(basis.rawValue)), ("total", .points(total)),
      ("grade", (grade?.rawValue).map(JSONTree.string) ?? .null),
      ("margin", margin.map(JSONTree.points) ?? .null),
      ("next", (next?.rawValue).map(JSONTree.string) ?? .null),
      ("missing", missing.map(JSONTree.points) ?? .null), ("block", .string(block.rawValue)),
      ("failing", .array(failing.map(\.tree))), ("losing", .array(losing.map(\.tree))),
      ("gaining", .array(gaining.map(\.tree))),
    ])
  }
}

extension BoundaryCard.Flip {
  fileprivate var tree: JSONTree {
    .object([
      ("indicator", .string(indicator)), ("points", .points(points)),
      ("grade", (grade?.rawValue).map(JSONTree.string) ?? .null),
    ])
  }
}
