import ConsultationIndex

/// Changes a filter at one place: a word, a number of days, a test left out.
struct FilterMutator {
  let kind: EvidenceKind
  let standard: Standard

  struct Change {
    let kind: Mutant.Kind
    let path: JSONPath
    let from: JSONTree?
    let to: JSONTree?
    let filter: Filter
  }

  func changes(of filter: Filter, at path: JSONPath) -> [Change] {
    var changes: [Change] = []
    for (index, test) in filter.tests.enumerated() {
      let place = path.key(test.field)
      for change in self.changes(of: test.test, in: test.field, at: place) {
        var changed = filter
        changed.tests[index].test = change.test
        changes.append(
          Change(
            kind: change.kind, path: change.path, from: change.from, to: change.to,
            filter: changed))
      }
      var without = filter
      without.tests.remove(at: index)
      changes.append(
        Change(kind: .test, path: place, from: test.test.tree, to: nil, filter: without))
    }
    for (index, option) in filter.anyOf.enumerated() {
      let place = path.key("anyOf").index(index)
      for change in self.changes(of: option, at: place) {
        var changed = filter
        changed.anyOf[index] = change.filter
        changes.append(
          Change(
            kind: change.kind, path: change.path, from: change.from, to: change.to,
            filter: changed))
      }
      var without = filter
      without.anyOf.remove(at: index)
      changes.append(
        Change(kind: .alternative, path: place, from: option.tree, to: nil, filter: without))
    }
    if filter.anyOf.count > 1 {
      var without = filter
      without.anyOf = []
      changes.append(
        Change(
          kind: .alternative, path: path.key("anyOf"),
          from: .array(filter.anyOf.map(\.tree)), to: nil, filter: without))
    }
    return changes
  }

  private struct TestChange {
    let kind: Mutant.Kind
    let path: JSONPath
    let from: JSONTree?
    let to: JSONTree?
    let test: Filter.Test
  }

  private func changes(
    of test: Filter.Test, in field: String, at path: JSONPath
  ) -> [TestChange] {
    func change(_ kind: Mutant.Kind, _ path: JSONPath, _ new: Filter.Test) -> TestChange {
      TestChange(kind: kind, path: path, from: test.tree, to: new.tree, test: new)
    }
    switch test {
    case .equals(.flag(let flag)): return [change(.flag, path, .equals(.flag(!flag)))]
    case .equals(let literal): return changes(of: [literal], in: field, at: path, change)
    case .oneOf(let literals):
      return changes(of: literals, in: field, at: path.key("oneOf"), change)
    case .has(let token):
      return otherTokens(than: [token], in: field).flatMap { other in
        [
          change(.token, path.key("has"), .has(other)),
          change(.token, path.key("has"), .hasAny([token, other])),
        ]
      }
    case .hasAny(let tokens):
      let place = path.key("hasAny")
      return without(each: tokens).map { change(.token, place, .hasAny($0)) }
        + otherTokens(than: tokens, in: field).map { change(.token, place, .hasAny(tokens + [$0])) }
    case .hasAll(let tokens):
      let place = path.key("hasAll")
      return without(each: tokens).map { change(.token, place, .hasAll($0)) }
        + otherTokens(than: tokens, in: field).map { change(.token, place, .hasAll(tokens + [$0])) }
    case .present(let present): return [change(.presence, path, .present(!present))]
    case .between(let atLeast, let atMost):
      return (atLeast.map(neighbours) ?? []).map {
        change(.number, path.key("atLeast"), .between(atLeast: $0, atMost: atMost))
      }
        + (atMost.map(neighbours) ?? []).map {
          change(.number, path.key("atMost"), .between(atLeast: atLeast, atMost: $0))
        }
    case .days(let direction, let reference, let atLeast, let atMost):
      // Days may be negative, and 0 is meant where nothing is said.
      let least = atLeast ?? 0
      return [least - 1, least + 1].map {
        change(
          .days, path.key("atLeast"), .days(direction, reference, atLeast: $0, atMost: atMost))
      }
        + (atMost.map { [$0 - 1, $0 + 1] } ?? []).map {
          change(
            .days, path.key("atMost"), .days(direction, reference, atLeast: atLeast, atMost: $0))
        }
    case .steps(let procedure, let atLeast):
      return neighbours(of: atLeast).filter { $0 > 0 }.map {
        change(.steps, path.key("atLeast"), .steps(procedure: procedure, atLeast: $0))
      }
    }
  }

  /// Each literal left out, each other one taken in, and a single one exchanged.
  private func changes(
    of literals: [Filter.Literal], in field: String, at path: JSONPath,
    _ change: (Mutant.Kind, JSONPath, Filter.Test) -> TestChange
  ) -> [TestChange] {
    var changes: [TestChange] = []
    if literals.count > 1 {
      for index in literals.indices {
        var left = literals
        left.remove(at: index)
        changes.append(change(.token, path.index(index), .oneOf(left)))
      }
    }
    for literal in others(than: literals, in: field) {
      if literals.count == 1 { changes.append(change(.token, path, .equals(literal))) }
      changes.append(change(.token, path, .oneOf(literals + [literal])))
    }
    return changes
  }

  private func others(than literals: [Filter.Literal], in field: String) -> [Filter.Literal] {
    let tokens = literals.compactMap { literal -> String? in
      if case .token(let token) = literal { token } else { nil }
    }
    if tokens.count == literals.count {
      return otherTokens(than: tokens, in: field).map(Filter.Literal.token)
    }
    let numbers = literals.compactMap { literal -> Int? in
      if case .integer(let number) = literal { number } else { nil }
    }
    return Set(numbers.flatMap(neighbours)).subtracting(numbers).sorted()
      .map(Filter.Literal.integer)
  }

  private func otherTokens(than tokens: [String], in field: String) -> [String] {
    let vocabulary: String? =
      switch kind.field(field)?.type {
      case .token(let vocabulary), .tokens(let vocabulary): vocabulary
      default: nil
      }
    let all = vocabulary.flatMap { standard.vocabularies[$0] }?.tokens.map(\.id) ?? []
    return all.filter { !tokens.contains($0) }
  }

  private func without(each tokens: [String]) -> [[String]] {
    guard tokens.count > 1 else { return [] }
    return tokens.indices.map { index in
      var left = tokens
      left.remove(at: index)
      return left
    }
  }
}
