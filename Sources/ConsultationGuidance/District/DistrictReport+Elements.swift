import ConsultationIndex

/// How all communities together did in one element.
package struct ElementSummary: Hashable, Sendable {
  /// The element.
  package let id: String
  /// The category that it belongs to.
  package let category: String
  /// All points by what they could be.
  package let whole: PointShare
  /// The same by tier, in the standard's order.
  package let tiers: [PointShare]
  /// How many communities have evidence for none of its indicators.
  package let withoutEvidence: Int
  /// How many indicators of communities came out in each way, in the order of ``Outcome/all``.
  package let outcomes: [Int]
  /// The mean points of a community by tier. All means of all elements are rounded together, so that
  /// those of any part add up, and all of them to the mean total.
  package let means: [Points]
  /// The mean of what a community can have, rounded together with that of the other elements.
  package let meanMaximum: Points

  /// The mean points of a community.
  package var mean: Points { means.reduce(.zero, +) }
}

/// How many communities have evidence for one indicator.
package struct IndicatorCoverage: Hashable, Sendable {
  /// The indicator.
  package let id: String
  /// How many communities it is for.
  package let applicable: Int
  /// How many of them have accepted evidence for it: a quantity above 0.
  package let reached: Int
  /// How many more would if all that is pending were accepted.
  package let pending: Int
  /// All points by what they could be.
  package let share: PointShare
}

extension DistrictReport {
  /// The elements in the standard's order.
  ///
  /// - Complexity: O(*n*) for *n* findings of all communities.
  package var elements: [ElementSummary] {
    let tiers = standard.standard.tiers.map(\.id)
    var sums: [String: ElementSums] = [:]
    for community in ranking {
      for category in community.member.assessment.confirmed.categories {
        for element in category.elements {
          sums[element.id, default: ElementSums(tiers: tiers.count)].add(element, tiers)
        }
      }
    }
    let all = standard.standard.categories.flatMap { category in
      category.elements.map {
        (id: $0.id, category: category.id, sums: sums[$0.id] ?? ElementSums(tiers: tiers.count))
      }
    }
    let means = Apportionment.split(
      all.flatMap { $0.sums.tiers.map(\.points.hundredths) }, over: count
    ).map { Points(hundredths: $0) }
    let maximums = Apportionment.split(all.map(\.sums.whole.maximum.hundredths), over: count)
    return all.enumerated().map { index, element in
      ElementSummary(
        id: element.id, category: element.category, whole: element.sums.whole,
        tiers: element.sums.tiers, withoutEvidence: element.sums.withoutEvidence,
        outcomes: element.sums.outcomes,
        means: Array(means[index * tiers.count..<(index + 1) * tiers.count]),
        meanMaximum: Points(hundredths: maximums[index]))
    }
  }

  /// The elements with the smallest share of their points, the weakest first; of equal ones the first
  /// in the standard.
  package func weakest(_ count: Int, of elements: [ElementSummary]) -> [ElementSummary] {
    Array(
      elements.enumerated().filter { $0.element.whole.maximum > .zero }
        .sorted { a, b in
          a.element.whole == b.element.whole
            ? a.offset < b.offset : a.element.whole < b.element.whole
        }.prefix(count).map(\.element))
  }

  /// The evidence for each indicator, in the standard's order.
  package var coverage: [IndicatorCoverage] {
    struct Sums {
      var applicable = 0
      var reached = 0
      var pending = 0
      var share = PointShare()
    }
    var sums: [String: Sums] = [:]
    for community in ranking {
      let assessment = community.member.assessment
      let provisional = assessment.provisional.findings
      for (index, finding) in assessment.confirmed.findings.enumerated()
      where finding.outcome != .notApplicable {
        var own = sums[finding.id] ?? Sums()
        own.applicable += 1
        if finding.quantity ?? 0 > 0 {
          own.reached += 1
        } else if provisional.indices.contains(index), provisional[index].quantity ?? 0 > 0 {
          own.pending += 1
        }
        own.share.add(finding.points, of: finding.maximum)
        sums[finding.id] = own
      }
    }
    return standard.standard.indicators.map { indicator in
      let own = sums[indicator.id] ?? Sums()
      return IndicatorCoverage(
        id: indicator.id, applicable: own.applicable, reached: own.reached, pending: own.pending,
        share: own.share)
    }
  }

  /// Points by stage over all communities, in the standard's order.
  package var stages: [(id: String, share: PointShare)] { view(\.stages) }

  /// Points by principle over all communities; principles overlap and are not to be added.
  package var principles: [(id: String, share: PointShare)] { view(\.principles) }

  private func view(_ parts: KeyPath<Score, [PartScore]>) -> [(id: String, share: PointShare)] {
    var order: [String] = []
    var shares: [String: PointShare] = [:]
    for community in ranking {
      for part in community.member.assessment.confirmed[keyPath: parts] {
        if shares[part.id] == nil { order.append(part.id) }
        shares[part.id, default: PointShare()].add(part.points, of: part.maximum)
      }
    }
    return order.map { ($0, shares[$0] ?? PointShare()) }
  }

  /// The share of each category that so many percent of the communities do not exceed.
  package func categoryQuantiles(
    percent: Int, of members: [RankedCommunity]
  ) -> [PointShare] {
    standard.standard.categories.indices.map { index in
      members.compactMap { community -> PointShare? in
        let categories = community.member.assessment.confirmed.categories
        guard categories.indices.contains(index) else { return nil }
        return PointShare(categories[index].points, of: categories[index].maximum)
      }.sorted().quantile(percent: percent) ?? PointShare()
    }
  }
}

/// What adds up over communities in one element.
private struct ElementSums {
  var whole = PointShare()
  var tiers: [PointShare]
  var withoutEvidence = 0
  var outcomes = Outcome.all.map { _ in 0 }

  init(tiers count: Int) { tiers = Array(repeating: PointShare(), count: count) }

  mutating func add(_ element: ElementScore, _ ids: [String]) {
    whole.add(element.points, of: element.maximum)
    for finding in element.indicators {
      if let tier = ids.firstIndex(of: finding.tier) {
        tiers[tier].add(finding.points, of: finding.maximum)
      }
      if let outcome = Outcome.all.firstIndex(of: finding.outcome) { outcomes[outcome] += 1 }
    }
    if element.maximum > .zero, !element.indicators.contains(where: { $0.quantity ?? 0 > 0 }) {
      withoutEvidence += 1
    }
  }
}
