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
  /// The elements of the standard, in its order, and after them those that only earlier assessments
  /// have, so that all differences add up to the change of the totals.
  ///
  /// - Complexity: O(*n*) for *n* findings of all communities.
  static func all(of changes: [CommunityChange], _ standard: CompiledStandard) -> [ElementChange] {
    var before: [String: PointShare] = [:]
    var after: [String: PointShare] = [:]
    var causes: [String: [String: IndicatorChange]] = [:]
    let present = standard.standard.categories.flatMap(\.elements).map(\.id)
    var (listed, ids) = (Set(present), present)
    for change in changes {
      for element in change.before.elements {
        let id = change.renamed.elements[element.id] ?? element.id
        before[id, default: PointShare()].add(element.points, of: element.maximum)
        if listed.insert(id).inserted { ids.append(id) }
      }
      for element in change.after.confirmed.categories.flatMap(\.elements) {
        after[element.id, default: PointShare()].add(element.points, of: element.maximum)
        if listed.insert(element.id).inserted { ids.append(element.id) }
      }
      for element in change.elements {
        for finding in element.findings {
          var own = causes[element.id]?[finding.id] ?? IndicatorChange(id: finding.id)
          own.difference += finding.difference
          if finding.difference > .zero { own.gained += 1 } else { own.lost += 1 }
          causes[element.id, default: [:]][finding.id] = own
        }
      }
    }
    return ids.map { id in
      let own = (causes[id] ?? [:]).values.sorted { a, b in
        let (first, second) = (abs(a.difference.hundredths), abs(b.difference.hundredths))
        return first == second ? a.id.precedes(b.id) : first > second
      }
      return ElementChange(
        id: id, before: before[id] ?? PointShare(), after: after[id] ?? PointShare(), causes: own)
    }
  }
}
