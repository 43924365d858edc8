/// A value of a field in 64 bits, as its type says: the index of a token, a bit for each token of a
/// list, an integer, a day number, 0 or 1, the number of a text, or how many steps were followed.
typealias FieldBits = Int64

extension FieldBits {
  /// Stands for a field without a value; no value of any type has these bits.
  static var absent: FieldBits { .min }
  /// The most tokens that a field may choose from, so that a bit each leaves ``absent`` alone.
  static var mostTokens: Int { 62 }
}

/// The filters of a standard as steps that jump to one another, so that testing needs no recursion,
/// no memory and no names.
struct FilterSteps: Sendable {
  /// Where a filter begins: a step, or one of the two ends.
  typealias Entry = Int
  static let accepted = -1
  static let refused = -2

  private enum Test: Sendable {
    case among(UInt64)
    case hasAny(UInt64)
    case hasAll(UInt64)
    case between(FieldBits, FieldBits)
    case present(Bool)
    case after(field: Int, Int, Int)
    case before(field: Int, Int, Int)
    case never
  }

  private struct Step: Sendable {
    let field: Int
    let test: Test
    let onTrue: Entry
    let onFalse: Entry
  }

  private var steps: [Step] = []

  /// Adds a filter.
  mutating func add(_ filter: CompiledFilter) -> Entry {
    add(filter, Self.accepted, Self.refused)
  }

  /// Steps are added from the last one to the first, since each names those after it.
  private mutating func add(
    _ filter: CompiledFilter, _ onTrue: Entry, _ onFalse: Entry
  ) -> Entry {
    var target = onTrue
    if !filter.anyOf.isEmpty {
      target = onFalse
      for choice in filter.anyOf.reversed() { target = add(choice, onTrue, target) }
    }
    for test in filter.tests.reversed() { target = add(test, target, onFalse) }
    return target
  }

  private mutating func add(
    _ test: CompiledFilter.FieldTest, _ onTrue: Entry, _ onFalse: Entry
  ) -> Entry {
    func tests(_ test: CompiledFilter.Test) -> [Test] {
      switch test {
      case .token(let tokens): [.among(Self.bits(tokens))]
      case .integer(let numbers): numbers.map { .between(Int64($0), Int64($0)) }
      case .flag(let flag): [.between(flag ? 1 : 0, flag ? 1 : 0)]
      case .hasAny(let tokens): [.hasAny(Self.bits(tokens))]
      case .hasAll(let tokens):
        // A token that no value has a bit for is in no list.
        [tokens.allSatisfy { $0 < FieldBits.mostTokens } ? .hasAll(Self.bits(tokens)) : .never]
      case .present(let present): [.present(present)]
      case .between(let least, let most): [.between(Int64(least), Int64(most))]
      case .days(.after, let field, let least, let most):
        [.after(field: field ?? -1, least, most)]
      case .days(.before, let field, let least, let most):
        [.before(field: field ?? -1, least, most)]
      case .steps(let least): [.between(Int64(least), .max)]
      }
    }
    var target = onFalse
    for choice in tests(test.test).reversed() {
      steps.append(Step(field: test.field, test: choice, onTrue: onTrue, onFalse: target))
      target = steps.count - 1
    }
    return target
  }

  private static func bits(_ tokens: [Int]) -> UInt64 {
    tokens.reduce(0) { $1 < FieldBits.mostTokens ? $0 | 1 << UInt64($1) : $0 }
  }

  /// Whether the record whose values begin at a place satisfies a filter.
  @inline(__always)
  func holds(
    _ entry: Entry, _ values: Span<FieldBits>, from start: Int, asOf: Int64
  ) -> Bool {
    if entry < 0 { return entry == Self.accepted }
    let steps = steps.span
    var index = entry
    // Steps name only steps that were added before them, so the walk ends.
    while index >= 0 {
      let step = steps[index]
      let passes = Self.passes(
        step.test, values[start &+ step.field], values, from: start, asOf: asOf)
      index = passes ? step.onTrue : step.onFalse
    }
    return index == Self.accepted
  }

  @inline(__always)
  private static func passes(
    _ test: Test, _ value: FieldBits, _ values: Span<FieldBits>, from start: Int, asOf: Int64
  ) -> Bool {
    if case .present(let wanted) = test { return (value != .absent) == wanted }
    if value == .absent { return false }
    func days(_ field: Int, _ least: Int, _ most: Int, _ sign: Int64) -> Bool {
      let other = field < 0 ? asOf : values[start &+ field]
      if other == .absent { return false }
      // Day numbers have 32 bits.
      let days = Int((value &- other) &* sign)
      return days >= least && days <= most
    }
    switch test {
    case .among(let tokens): return tokens &>> UInt64(bitPattern: value) & 1 == 1
    case .hasAny(let tokens): return UInt64(bitPattern: value) & tokens != 0
    case .hasAll(let tokens): return UInt64(bitPattern: value) & tokens == tokens
    case .between(let least, let most): return value >= least && value <= most
    case .after(let field, let least, let most): return days(field, least, most, 1)
    case .before(let field, let least, let most): return days(field, least, most, -1)
    case .present, .never: return false
    }
  }
}
