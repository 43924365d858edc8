import ConsultationIndex

/// Compares two standards part by part, collecting the edits.
struct ReformBuilder {
  let old: ScoringProgram
  let new: ScoringProgram
  private(set) var edits: [PolicyEdit] = []
  let parts: [ReformPart]
  /// By name: the index of a measure of either standard.
  let measureIndex: [String: Int]
  let measureNames: [String]
  /// By index of measure: its edit.
  var measureEdits: [Int?]

  init(_ old: ScoringProgram, _ new: ScoringProgram) {
    self.old = old
    self.new = new
    measureNames = Set(old.measures.map(\.id) + new.measures.map(\.id)).sorted()
    measureIndex = Self.index(measureNames)
    measureEdits = Array(repeating: nil, count: measureNames.count)
    var parts: [ReformPart] = []
    for program in [old, new] {
      for part in program.grades.flatMap(\.conditions).compactMap(program.part)
      where !parts.contains(part) {
        parts.append(part)
      }
    }
    self.parts = parts
  }

  /// Adds an edit, and gives its index.
  mutating func add(_ subject: PolicyEdit.Subject, _ keys: [String]) -> Int {
    edits.append(PolicyEdit(subject: subject, keys: keys))
    return edits.count - 1
  }

  static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids of two lists in one order that is that of both, or nil where there is none.
  ///
  /// What only one list has stands where it stands there.
  static func merge(_ old: [String], _ new: [String]) -> [String]? {
    let shared = Set(old).intersection(new)
    guard old.filter(shared.contains) == new.filter(shared.contains) else { return nil }
    var result: [String] = []
    var rest = old[...]
    for id in new {
      if shared.contains(id) {
        // What was removed stands before what it stood before.
        while let next = rest.popFirst(), next != id { result.append(next) }
      }
      result.append(id)
    }
    return result + rest
  }

  /// A condition of one of the standards, by the names that both share.
  func condition(_ condition: CompiledCondition, _ program: ScoringProgram) -> ReformCondition {
    // Every measure of both programs is in the index.
    let index = measureIndex[program.measures[condition.measure].id] ?? 0
    return ReformCondition(
      measure: index, atLeast: condition.atLeast, atMost: condition.atMost)
  }
}

extension ScoringProgram {
  /// The part that a condition of a grade sets a floor on.
  func part(of condition: CompiledGrade.Condition) -> ReformPart? {
    guard case .floor(let scope, let index, _) = condition else { return nil }
    return ReformPart(scope: scope, id: id(of: scope, index))
  }

  func id(of scope: GradeScope, _ index: Int) -> String {
    switch scope {
    case .tier: standard.tiers[index].id
    case .category: standard.categories[index].id
    case .element: elements[index].id
    }
  }

  /// The index of a part among those of its scope.
  func index(of part: ReformPart) -> Int? {
    switch part.scope {
    case .tier: standard.tiers.firstIndex { $0.id == part.id }
    case .category: standard.categories.firstIndex { $0.id == part.id }
    case .element: elements.firstIndex { $0.id == part.id }
    }
  }
}
