import ConsultationIndex
import ConsultationReference
import Generators

/// Verdicts as the conformance kit writes them. Points are in hundredths.
extension Verdict {
  /// The verdict of an engine that says everything.
  ///
  /// - Parameter measures: The names of the measures, sorted.
  package func tree(measures: [String]) -> JSONTree {
    if isRefused { return .object([("refused", .boolean(true))]) }
    return .object([
      ("confirmed", confirmed.tree(measures)), ("provisional", provisional.tree(measures)),
      ("pending", .integer(pending ?? 0)),
      (
        "notices",
        .array(
          (notices ?? []).sorted().map { notice in
            .fields([
              ("code", .string(notice.code)), ("record", notice.record.map { .string($0) }),
              ("revision", notice.revision.map { .integer($0) }),
            ])
          })
      ),
    ])
  }

  /// Reads what ``tree(measures:)`` wrote.
  package init(_ tree: JSONTree) {
    self.init(
      isRefused: tree["refused"] != nil, confirmed: Facts(tree["confirmed"] ?? .null),
      provisional: Facts(tree["provisional"] ?? .null), pending: tree["pending"]?.whole,
      notices: Set(
        (tree["notices"]?.elements ?? []).map {
          Note(
            code: $0["code"]?.text ?? "", record: $0["record"]?.text,
            revision: $0["revision"]?.whole)
        }))
  }
}

extension JSONTree {
  /// An object without the members that are nil.
  fileprivate static func fields(_ members: [(String, JSONTree?)]) -> JSONTree {
    .object(members.compactMap { key, value in value.map { (key: key, value: $0) } })
  }

  fileprivate static func list<Item>(_ items: [Item], _ tree: (Item) -> JSONTree) -> JSONTree? {
    items.isEmpty ? nil : .array(items.map(tree))
  }
}

extension Verdict.Facts {
  private static let scopes = ["tiers", "categories", "elements", "stages", "principles"]

  fileprivate func tree(_ measures: [String]) -> JSONTree {
    let counts = [tiers, categories, elements].map { $0?.count ?? 0 }
    let all = further ?? []
    var parts: [(String, JSONTree?)] = []
    var start = 0
    for (scope, count) in zip(Self.scopes, counts) {
      let own = all[start..<start + count]
      start += count
      parts.append(
        (scope, .object(own.map { ($0.id, [.integer($0.points), .integer($0.maximum)]) })))
    }
    // Stages and principles follow one another; an engine that agrees on the names agrees on both.
    if start < all.count {
      parts.append(
        (
          "views",
          .object(all[start...].map { ($0.id, [.integer($0.points), .integer($0.maximum)]) })
        ))
    }
    return .fields(
      [
        ("total", .integer(total ?? 0)),
        ("grade", (grade ?? nil).map { .string($0) } ?? .null),
        (
          "quantities",
          .object(
            zip(measures, quantities ?? []).map { ($0, $1.map { .integer($0) } ?? .null) })
        ),
      ] + parts + [
        ("findings", .array((findings ?? []).map(\.tree))),
        (
          "heldBackBy",
          .list(heldBackBy ?? []) { held in
            ["grade": .string(held.grade), "failing": .array(held.failing.map(\.tree))]
          }
        ),
      ])
  }

  fileprivate init(_ tree: JSONTree) {
    func parts(_ scope: String) -> [ReferencePart] {
      (tree[scope]?.members ?? []).map {
        ReferencePart(
          id: $0.key, points: $0.value.elements.first?.whole ?? -1,
          maximum: $0.value.elements.last?.whole ?? -1)
      }
    }
    total = tree["total"]?.whole
    grade = .some(tree["grade"]?.text)
    tiers = parts("tiers").map(\.points)
    categories = parts("categories").map(\.points)
    elements = parts("elements").map(\.points)
    further = ["tiers", "categories", "elements", "views"].flatMap(parts)
    quantities = (tree["quantities"]?.members ?? []).map(\.value.whole)
    findings = (tree["findings"]?.elements ?? []).map(ReferenceFinding.init)
    heldBackBy = (tree["heldBackBy"]?.elements ?? []).map {
      ReferenceHeldBack(
        grade: $0["grade"]?.text ?? "",
        failing: ($0["failing"]?.elements ?? []).map(ReferenceFailure.init))
    }
  }
}

extension ReferenceFinding {
  fileprivate var tree: JSONTree {
    .fields([
      ("id", .string(id)), ("outcome", .string(outcome)),
      ("quantity", quantity.map { .integer($0) }), ("points", .integer(points)),
      ("maximum", .integer(maximum)), ("records", .list(records) { .string($0) }),
      ("unmatched", .list(unmatched) { .string($0) }), ("failing", .list(failing, \.tree)),
      (
        "next",
        next.map {
          [
            "quantity": .integer($0.quantity), "points": .integer($0.points),
            "full": .integer($0.full),
          ]
        }
      ),
    ])
  }

  fileprivate init(_ tree: JSONTree) {
    func texts(_ key: String) -> [String] { tree[key]?.elements.compactMap(\.text) ?? [] }
    self.init(
      id: tree["id"]?.text ?? "", outcome: tree["outcome"]?.text ?? "",
      quantity: tree["quantity"]?.whole, points: tree["points"]?.whole ?? -1,
      maximum: tree["maximum"]?.whole ?? -1, records: texts("records"),
      unmatched: texts("unmatched"),
      failing: (tree["failing"]?.elements ?? []).map(ReferenceFailure.init),
      next: tree["next"].map {
        ReferenceNext(
          quantity: $0["quantity"]?.whole ?? -1, points: $0["points"]?.whole ?? -1,
          full: $0["full"]?.whole ?? -1)
      })
  }
}

extension ReferenceFailure {
  fileprivate var tree: JSONTree {
    .fields([
      ("scope", .string(scope)), ("id", .string(id)), ("atLeast", atLeast.map { .integer($0) }),
      ("atMost", atMost.map { .integer($0) }), ("share", share.map { .integer($0) }),
      ("actual", actual.map { .integer($0) }), ("maximum", maximum.map { .integer($0) }),
    ])
  }

  fileprivate init(_ tree: JSONTree) {
    self.init(
      scope: tree["scope"]?.text ?? "", id: tree["id"]?.text ?? "",
      atLeast: tree["atLeast"]?.whole, atMost: tree["atMost"]?.whole,
      share: tree["share"]?.whole, actual: tree["actual"]?.whole, maximum: tree["maximum"]?.whole)
  }
}
