/// An indicator with its place in the tree and its names resolved to indices.
package struct CompiledIndicator: Sendable {
  package let id: String
  package let points: Points
  package let tier: Int
  package let category: Int
  /// The index among all elements of the standard.
  package let element: Int
  package let stage: Int?
  package let principles: [Int]
  package let measure: Int
  /// By kind of community; nil where the indicator does not apply.
  package let awards: [Award?]
  package let requires: [CompiledCondition]

  package func maximum(for kind: Int?) -> Points {
    guard let kind, awards[kind] != nil else { return .zero }
    return points
  }
}

/// A condition on the quantity of a measure.
package struct CompiledCondition: Sendable, Hashable {
  package let measure: Int
  package let atLeast: Int?
  package let atMost: Int?

  package func holds(for quantity: Int?) -> Bool {
    guard let quantity else { return false }
    return quantity >= atLeast ?? 0 && quantity <= atMost ?? .max
  }
}

/// A grade with its conditions resolved and spread out.
package struct CompiledGrade: Sendable {
  package let id: String
  package let cut: Points
  package let conditions: [Condition]

  package enum Condition: Sendable, Hashable {
    case floor(GradeScope, index: Int, GradeCondition.Floor)
    case measure(CompiledCondition)
  }
}

/// An element of the tree with the range of its indicators.
package struct CompiledElement: Sendable {
  package let id: String
  package let category: Int
  package let indicators: Range<Int>
}
