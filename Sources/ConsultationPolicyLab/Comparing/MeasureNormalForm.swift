import ConsultationIndex

extension Standard {
  /// The digest of what a measure takes, whatever it and what it names are called, and whatever
  /// effort it takes.
  ///
  /// Two measures of one digest have the same quantity for every dossier: the definition is the same,
  /// and so are the fields, constraints, tokens, steps, levels and bounds that it reads by.
  func normalForm(of name: String) -> SHA256Digest? {
    guard var measure = measures[name] else { return nil }
    func digest(_ reference: String) -> String { normalForm(of: reference)?.description ?? "" }
    func side(_ side: Measure.Side) -> Measure.Side {
      if case .measure(let reference) = side { .measure(digest(reference)) } else { side }
    }
    var figures: [String] = []
    measure.labels = nil
    measure.effort = nil
    measure.filter = measure.filter.normalized
    switch measure.value {
    case .share(let filter): measure.value = .share(filter.normalized)
    case .ratio(let first, let second, let per, let cap):
      for case .figure(let figure) in [first, second] { figures.append(figure) }
      measure.value = .ratio(side(first), side(second), per: per, cap: cap)
    case .figure(let figure): figures.append(figure)
    default: break
    }
    if let whenEmpty = measure.whenEmpty {
      measure.whenEmpty?.measure = digest(whenEmpty.measure)
    }
    var members: [(key: String, value: JSONTree)] = [
      ("period", .string(period.rawValue)), ("measure", measure.tree),
      ("figures", .array(figures.map(bound))),
    ]
    if let kind = evidence.first(where: { $0.id == measure.of }) {
      members.append(("kind", normalForm(of: kind)))
    }
    if case .rating(let rubric) = measure.value, let rubric = rubrics[rubric] {
      members.append(
        ("rubric", .array([.integer(rubric.reviewers), .integer(rubric.levels.count)])))
    }
    return SHA256.hash(JSONTree.object(members).canonical())
  }

  private func bound(of figure: String) -> JSONTree {
    let declared = figures.first { $0.id == figure }
    return .array([.string(figure), (declared?.atMost).map { .integer($0) } ?? .null])
  }

  /// A kind of record without its names for people: what decides which records count.
  private func normalForm(of kind: EvidenceKind) -> JSONTree {
    let none = Labels(zh: "", en: "")
    var plain = kind
    plain.labels = none
    for index in plain.fields.indices {
      plain.fields[index].labels = none
      plain.fields[index].help = nil
    }
    plain.fields.sort { $0.id.precedes($1.id) }
    plain.constraints.sort {
      $0.field == $1.field ? $0.atMost.precedes($1.atMost) : $0.field.precedes($1.field)
    }
    let members = plain.fields.map { field -> JSONTree in
      switch field.type {
      case .token(let name), .tokens(let name):
        // Which tokens there are decides which records can be read; their order decides nothing.
        let tokens = vocabularies[name]?.tokens.map(\.id) ?? []
        return .array(tokens.sorted { $0.precedes($1) }.map(JSONTree.string))
      case .steps(let name):
        return .array((procedures[name]?.steps ?? []).map { .string($0.id) })
      case .integer, .date, .flag, .text, .reference: return .null
      }
    }
    return .array([plain.tree, .array(members)])
  }
}

extension Filter {
  /// The filter with what can be said in several ways said in one.
  fileprivate var normalized: Filter {
    var plain = self
    for index in plain.tests.indices { plain.tests[index].test = tests[index].test.normalized }
    plain.anyOf = anyOf.map(\.normalized).sorted {
      $0.tree.canonical().lexicographicallyPrecedes($1.tree.canonical())
    }
    return plain
  }
}

extension Filter.Test {
  fileprivate var normalized: Self {
    func sorted(_ tokens: [String]) -> [String] { Set(tokens).sorted { $0.precedes($1) } }
    switch self {
    case .oneOf(let literals):
      var unique: [Filter.Literal] = []
      for literal in literals where !unique.contains(literal) { unique.append(literal) }
      if unique.count == 1 { return .equals(unique[0]) }
      func text(_ literal: Filter.Literal) -> String {
        switch literal {
        case .token(let token): token
        case .integer(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        }
      }
      return .oneOf(unique.sorted { text($0).precedes(text($1)) })
    case .has(let token): return .hasAny([token])
    case .hasAny(let tokens): return .hasAny(sorted(tokens))
    case .hasAll(let tokens):
      return Set(tokens).count == 1 ? .hasAny(sorted(tokens)) : .hasAll(sorted(tokens))
    case .between(let atLeast, let atMost): return .between(atLeast: atLeast ?? 0, atMost: atMost)
    case .days(let direction, let reference, let atLeast, let atMost):
      return .days(direction, reference, atLeast: atLeast ?? 0, atMost: atMost)
    case .equals, .present, .steps: return self
    }
  }
}
