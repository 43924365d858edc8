/// A grade: the total at which it begins and what else it takes.
package struct Grade: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  /// The inclusive lower bound of the total.
  package var cut: Points
  package var requires: [GradeCondition]
}

/// A further condition of a grade.
package enum GradeCondition: Hashable, Sendable {
  /// A floor on one tier, category or element.
  case floor(GradeScope, id: String, Floor)
  /// A floor on each tier, category or element.
  case every(GradeScope, share: Int)
  case measure(MeasureCondition)

  package enum Floor: Hashable, Sendable {
    case points(Points)
    /// Parts per 10000 of the most that it can bring.
    case share(Int)

    /// Compared by cross-multiplication, so that nothing is rounded.
    package func holds(points: Points, maximum: Points) -> Bool {
      switch self {
      case .points(let floor): points >= floor
      case .share(let share):
        points.hundredths * Measure.wholeShare >= share * maximum.hundredths
      }
    }
  }
}

/// A part of the assessment that a grade may set a floor on.
package enum GradeScope: String, Hashable, Sendable, CaseIterable {
  case tier, category, element
}
