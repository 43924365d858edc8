extension Dossier {
  /// The dossier as JSON in its canonical order, see <doc:DossierFormat>.
  package var tree: JSONTree {
    .members([
      "format": .string(Self.format), "submission": submission.tree,
      "reviews": .list(reviews) { $0.tree },
    ])
  }

  /// The dossier as JSON in UTF-8, indented for people; ``init(json:limits:)`` reads it back.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  public var json: [UInt8] { tree.pretty() }
}

extension Submission {
  var tree: JSONTree {
    // The same record given twice is written once; other contents were refused on the way in.
    var seen: Set<Record.Key> = []
    let once = records.filter { seen.insert($0.key).inserted }
    let sorted = once.map(\.normalized).sorted { a, b in
      if a.kind != b.kind { return a.kind.precedes(b.kind) }
      if a.id != b.id { return a.id.precedes(b.id) }
      return a.revision < b.revision
    }
    return .members([
      "community": community.tree, "period": .string(period.description),
      "demonstration": isDemonstration ? .boolean(true) : nil,
      "figures": .map(figures) { .integer($0) }, "records": .list(sorted) { $0.tree },
    ])
  }
}

extension Community {
  package var tree: JSONTree {
    .members([
      "id": .string(id), "name": .string(name), "kind": .string(kind),
      "street": street.map(JSONTree.string),
    ])
  }
}

extension Record {
  /// The record as JSON, once it is normalized.
  package var tree: JSONTree {
    .members([
      "id": .string(id), "revision": revision == 1 ? nil : .integer(revision),
      "kind": .string(kind), "fields": .map(fields) { $0.tree },
      "attachments": .list(attachments) {
        .members([
          "name": .string($0.name), "sha256": ($0.sha256?.description).map(JSONTree.string),
        ])
      },
      "source": source.map {
        .members([
          "document": .string($0.document), "quote": $0.quote.map(JSONTree.string),
        ])
      },
      "times": times == 1 ? nil : .integer(times),
      "withdrawn": isWithdrawn ? .boolean(true) : nil,
    ])
  }
}

extension Record.Value {
  /// The value as it stands in a dossier.
  package var tree: JSONTree {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .flag(let flag): .boolean(flag)
    case .list(let tokens): .strings(tokens)
    case .steps(let steps): .map(steps, JSONTree.strings) ?? .object([])
    }
  }
}

extension Review {
  package var tree: JSONTree {
    var members: [(key: String, value: JSONTree)]
    switch subject {
    case .record(let id, let revision, let decision):
      members = [
        ("record", .string(id)), ("decision", .string(decision.rawValue)),
      ]
      if let digest { members.insert(("digest", .string(digest.description)), at: 1) }
      if revision != 1 { members.insert(("revision", .integer(revision)), at: 1) }
    case .figure(let name, let value, let decision):
      members = [
        ("figure", .string(name)), ("value", .integer(value)),
        ("decision", .string(decision.rawValue)),
      ]
    case .rating(let rubric, let level):
      members = [("rubric", .string(rubric)), ("level", .integer(level))]
    }
    members += [("reviewer", .string(reviewer)), ("date", .string(date.description))]
    for (key, text) in [
      ("affiliation", affiliation), ("reason", reason), ("note", note),
      ("amendBy", amendBy?.description), ("stage", stage?.rawValue),
    ] {
      if let text { members.append((key, .string(text))) }
    }
    return .object(members)
  }
}
