/// A category of the tree with its elements.
package struct Category: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  package var elements: [Element]
}

/// An element of the tree with its indicators.
package struct Element: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  /// The sentence of a source document that the element rests on.
  package var basis: Citation?
  package var indicators: [Indicator]
}

/// A leaf of the tree; only indicators earn points.
package struct Indicator: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  package var tier: String
  package var points: Points
  package var measure: String
  package var award: AwardRule
  package var requires: [MeasureCondition]
  /// The kinds of community it is for; nil for all.
  package var appliesTo: [String]?
  package var stage: String?
  package var principles: [String]
  package var sources: Sources

  /// Where rule, threshold and points come from.
  package struct Sources: Hashable, Sendable {
    package var rule: Source
    package var threshold: Source
    package var points: Source

    package var all: [(key: String, source: Source)] {
      [("rule", rule), ("threshold", threshold), ("points", points)]
    }
  }

  package func applies(to kind: String) -> Bool { appliesTo?.contains(kind) ?? true }
}

/// A sentence of a source document.
package struct Citation: Hashable, Sendable {
  package var document: String
  package var quote: String
}

/// Where a rule, a threshold or points come from.
package enum Source: Hashable, Sendable {
  /// Nobody published it; whoever wrote the standard proposes it.
  case proposed
  /// A sentence of another document than the standard's own says it.
  case borrowed(Citation)
  /// A sentence of the standard's own document says it.
  case published(Citation)

  package var citation: Citation? {
    switch self {
    case .proposed: nil
    case .borrowed(let citation), .published(let citation): citation
    }
  }

  package var isPublished: Bool { if case .published = self { true } else { false } }
  package var isBorrowed: Bool { if case .borrowed = self { true } else { false } }
}

/// A condition on the quantity of another measure; one without a value does not hold.
package struct MeasureCondition: Hashable, Sendable {
  package var measure: String
  package var atLeast: Int?
  package var atMost: Int?
}
