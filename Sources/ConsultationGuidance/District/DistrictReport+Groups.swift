import ConsultationIndex

/// Some communities of a district, such as those of a street.
package struct CommunityGroup: Sendable {
  /// What the communities have in common.
  package enum Name: Hashable, Sendable {
    case all
    /// A street or township; nil for communities that do not say theirs.
    case street(String?)
    /// A kind of community by its id.
    case kind(String)
  }

  /// What they have in common.
  package let name: Name
  /// The communities, in the order of the district's ranking.
  package let members: [RankedCommunity]
  /// How many of them have each grade, the best first and those not rated last.
  package let grades: [GradeCount]
  /// Their (lower) median total.
  package let median: Points
  /// Their mean total, rounded down.
  package let mean: Points
  /// Points of each category by what they could be, over all of them.
  package let categories: [PointShare]
  /// What waits in all of them together.
  package let backlog: Backlog
  /// The median of the changes since the last period, of those that were assessed then.
  package let medianChange: Points?

  init(
    _ name: Name, _ members: [RankedCommunity], _ standard: CompiledStandard,
    changes: [String: Points]
  ) {
    self.name = name
    self.members = members
    grades = DistrictReport.grades(
      of: members.map(\.member.assessment.confirmed.grade), standard)
    let totals = members.map(\.member.total).sorted()
    median = totals.quantile(percent: 50) ?? .zero
    mean = Points(
      hundredths: totals.reduce(0) { $0 + $1.hundredths } / max(1, members.count))
    var shares = standard.standard.categories.map { _ in PointShare() }
    for member in members {
      let categories = member.member.assessment.confirmed.categories
      for (index, category) in categories.enumerated() where shares.indices.contains(index) {
        shares[index].add(category.points, of: category.maximum)
      }
    }
    categories = shares
    backlog = members.reduce(Backlog()) { $0 + $1.member.backlog }
    medianChange = members.compactMap { changes[$0.member.community.id] }.sorted()
      .quantile(percent: 50)
  }
}

extension DistrictReport {
  private var changes: [String: Points] {
    Dictionary(
      (trend?.changes ?? []).map { ($0.community.id, $0.difference) },
      uniquingKeysWith: { first, _ in first })
  }

  /// All communities as one group.
  package var whole: CommunityGroup {
    CommunityGroup(.all, ranking, standard, changes: changes)
  }

  /// The communities by street, the street with the highest median first.
  package var streets: [CommunityGroup] {
    groups { .street($0.street.flatMap { $0.isEmpty ? nil : $0 }) }.sorted { a, b in
      if a.median != b.median { return a.median > b.median }
      switch (a.name, b.name) {
      case (.street(let first?), .street(let second?)): return first.precedes(second)
      case (.street(let first), _): return first != nil
      default: return false
      }
    }
  }

  /// The communities by kind, in the standard's order; kinds without any are left out.
  package var kinds: [CommunityGroup] {
    let groups = groups { .kind($0.kind) }
    let order = standard.standard.kinds.map { CommunityGroup.Name.kind($0.id) }
    return order.compactMap { name in groups.first { $0.name == name } }
      + groups.filter { !order.contains($0.name) }
  }

  private func groups(_ name: (Community) -> CommunityGroup.Name) -> [CommunityGroup] {
    var order: [CommunityGroup.Name] = []
    var members: [CommunityGroup.Name: [RankedCommunity]] = [:]
    for community in ranking {
      let key = name(community.member.community)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(community)
    }
    let changes = changes
    return order.map { CommunityGroup($0, members[$0] ?? [], standard, changes: changes) }
  }
}
