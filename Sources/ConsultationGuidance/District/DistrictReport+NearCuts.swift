import ConsultationIndex

/// A community whose points are close to a cut.
package struct NearCut: Sendable {
  /// The community.
  package let community: RankedCommunity
  /// The grade that begins at the cut.
  package let grade: GradeID
  /// The points from the cut to its total: 0 or more above, negative below.
  package let distance: Points
  /// Whether the cut is reached and the grade, or a better one, still not given.
  package let isHeldBack: Bool
}

extension DistrictReport {
  /// The communities within some points of a cut, by the cut from the highest, and then by points.
  ///
  /// - Parameter margin: How far above or below, itself included.
  package func nearCuts(within margin: Points) -> [NearCut] {
    let grades = standard.standard.grades
    return grades.indices.reversed().flatMap { index -> [NearCut] in
      let grade = grades[index]
      return ranking.compactMap { community in
        let distance = community.member.total - grade.cut
        guard abs(distance.hundredths) <= margin.hundredths else { return nil }
        let held = community.member.assessment.confirmed.heldBackBy
        return NearCut(
          community: community, grade: GradeID(rawValue: grade.id), distance: distance,
          isHeldBack: held.contains { $0.grade.rawValue == grade.id })
      }
    }
  }

  /// The communities with appeals that are open, most first.
  package var appealing: [RankedCommunity] { waiting(by: \.openAppeals) }

  /// The communities with something to be decided, most first.
  package var pending: [RankedCommunity] { waiting(by: \.pending) }

  private func waiting(by number: KeyPath<Backlog, Int>) -> [RankedCommunity] {
    ranking.filter { $0.member.backlog[keyPath: number] > 0 }.enumerated().sorted { a, b in
      let (first, second) = (
        a.element.member.backlog[keyPath: number], b.element.member.backlog[keyPath: number]
      )
      return first == second ? a.offset < b.offset : first > second
    }.map(\.element)
  }
}
