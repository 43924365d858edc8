import ConsultationIndex

/// How one element changed over all communities that were assessed in both periods.
package struct ElementChange: Hashable, Sendable {
  /// The element.
  package let id: String
  /// All points of it before.
  package let before: PointShare
  /// All points of it after.
  package let after: PointShare
  /// The indicators behind the change, the greatest first.
  package let causes: [IndicatorChange]

  /// The points gained by all communities together, negative where lost.
  package var difference: Points { after.points - before.points }
}

/// How one indicator changed over all communities that were assessed in both periods.
package struct IndicatorChange: Hashable, Sendable {
  /// The indicator.
  package let id: String
  /// The points gained by all communities together, negative where lost.
  package var difference = Points.zero
  /// How many communities gained points.
  package var gained = 0
  /// How many communities lost points.
  package var lost = 0
}

extension ElementChange {
  /// The elements of the standard, in its order.
  ///
  /// - Complexity: O(*n*) for *n* findings of all communities.
  static func all(of changes: [CommunityChange], _ standard: CompiledStandard) -> [ElementChange] {
    var before: [String: PointShare] = [:]
    var after: [String: PointShare] = [:]
    var causes: [String: [String: IndicatorChange]] = [:]
    func add(_ assessment: Assessment, _ shares: inout [String: PointShare]) {
      for element in assessment.confirmed.categories.flatMap(\.elements) {
        shares[element.id, default: PointShare()].add(element.points, of: element.maximum)
      }
    }
    for change in changes {
      add(change.before, &before)
      add(change.after, &after)
      for element in change.elements {
        for finding in element.findings {
          var own = causes[element.id]?[finding.id] ?? IndicatorChange(id: finding.id)
          own.difference += finding.difference
          if finding.difference > .zero { own.gained += 1 } else { own.lost += 1 }
          causes[element.id, default: [:]][finding.id] = own
        }
      }
    }
    return standard.standard.categories.flatMap(\.elements).map { element in
      let own = (causes[element.id] ?? [:]).values.sorted { a, b in
        let (first, second) = (abs(a.difference.hundredths), abs(b.difference.hundredths))
        return first == second ? a.id.precedes(b.id) : first > second
      }
      return ElementChange(
        id: element.id, before: before[element.id] ?? PointShare(),
        after: after[element.id] ?? PointShare(), causes: own)
    }
  }
}
