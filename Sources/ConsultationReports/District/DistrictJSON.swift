import ConsultationGuidance
import ConsultationIndex

/// A district report for other programs: ids instead of names, shares in parts per thousand.
struct DistrictJSON {
  static let format = "consultation-district-report/1"
  private let report: DistrictReport
  private let attendance: JSONTree?

  init(_ report: DistrictReport, _ attendance: JSONTree?) {
    self.report = report
    self.attendance = attendance
  }

  private typealias Members = [(key: String, value: JSONTree)]

  var tree: JSONTree {
    let standard = report.standard
    var members: Members = [
      ("format", .string(Self.format)), ("period", .string(report.period.description)),
    ]
    if let attendance { members.append(("attendance", attendance)) }
    members += JSONTree.days(asOf: report.asOf, reviewsUntil: report.reviewsUntil)
    members += [
      (
        "standard",
        .object([
          ("id", .string(standard.id)), ("version", .string(standard.version)),
          ("digest", .string(standard.digest.description)),
        ])
      ),
      ("communities", .integer(report.count)),
      ("demonstrations", .integer(report.demonstrations)), ("mean", .points(report.mean)),
      (
        "percentiles",
        .object(
          [0, 10, 25, 50, 75, 90, 100].map { ("\($0)", .points(report.total(atPercent: $0))) })
      ),
      ("grades", .array(report.grades.map(grade))),
      (
        "distribution",
        .array(
          report.distribution.map {
            .object([
              ("from", .points($0.from)), ("upTo", .points($0.upTo)), ("count", .integer($0.count)),
            ])
          })
      ),
      ("backlog", backlog(report.backlog)), ("streets", .array(report.streets.map(group))),
      ("kinds", .array(report.kinds.map(group))),
      ("elements", .array(report.elements.map(element))),
      ("stages", .array(report.stages.map { share($0.id, $0.share) })),
      ("principles", .array(report.principles.map { share($0.id, $0.share) })),
      ("coverage", .array(report.coverage.map(coverage))),
      ("nearCuts", .array(report.nearCuts(within: DistrictContent.margin).map(near))),
      ("ranking", .array(report.ranking.map(ranked))),
    ]
    if let trend = report.trend { members.append(("trend", tree(trend))) }
    return .object(members)
  }

  private func name(_ grade: GradeID?) -> JSONTree { grade.map { .string($0.rawValue) } ?? .null }

  private func grade(_ grade: GradeCount) -> JSONTree {
    .object([("grade", name(grade.grade)), ("count", .integer(grade.count))])
  }

  private func backlog(_ backlog: Backlog) -> JSONTree {
    .object([
      ("pending", .integer(backlog.pending)), ("returned", .integer(backlog.returned)),
      ("overdue", .integer(backlog.overdue)), ("openAppeals", .integer(backlog.openAppeals)),
    ])
  }

  private func share(_ id: String, _ share: PointShare) -> JSONTree {
    .object([("id", .string(id))] + sums(share))
  }

  private func sums(_ share: PointShare) -> Members {
    [
      ("points", .points(share.points)), ("maximum", .points(share.maximum)),
      ("permille", share.permille.map { .integer($0) } ?? .null),
    ]
  }

  private func group(_ group: CommunityGroup) -> JSONTree {
    let id: JSONTree =
      switch group.name {
      case .all: .null
      case .street(let street): street.map(JSONTree.string) ?? .null
      case .kind(let kind): .string(kind)
      }
    return .object([
      ("name", id), ("communities", .integer(group.members.count)),
      ("median", .points(group.median)), ("mean", .points(group.mean)),
      ("medianChange", group.medianChange.map { .points($0) } ?? .null),
      ("grades", .array(group.grades.map(grade))), ("backlog", backlog(group.backlog)),
      (
        "categories",
        .array(
          zip(report.standard.standard.categories, group.categories).map { share($0.id, $1) })
      ),
    ])
  }

  private func element(_ element: ElementSummary) -> JSONTree {
    .object(
      [("id", .string(element.id)), ("category", .string(element.category))]
        + sums(element.whole)
        + [
          ("mean", .points(element.mean)), ("withoutEvidence", .integer(element.withoutEvidence)),
          (
            "outcomes",
            .object(
              zip(Outcome.all, element.outcomes).map { (key: $0.rawValue, value: .integer($1)) })
          ),
        ])
  }

  private func coverage(_ coverage: IndicatorCoverage) -> JSONTree {
    .object([
      ("id", .string(coverage.id)), ("applicable", .integer(coverage.applicable)),
      ("reached", .integer(coverage.reached)), ("pending", .integer(coverage.pending)),
    ])
  }

  private func near(_ near: NearCut) -> JSONTree {
    .object([
      ("community", .string(near.community.member.community.id)),
      ("grade", .string(near.grade.rawValue)), ("distance", .points(near.distance)),
      ("heldBack", .boolean(near.isHeldBack)),
    ])
  }

  private func ranked(_ community: RankedCommunity) -> JSONTree {
    let assessment = community.member.assessment
    return .object([
      ("rank", .integer(community.rank)), ("below", .integer(community.below)),
      ("community", assessment.community.tree), ("total", .points(assessment.total)),
      ("grade", name(assessment.grade)),
      (
        "provisional",
        .object([
          ("total", .points(assessment.provisional.total)),
          ("grade", name(assessment.provisional.grade)),
        ])
      ),
      ("backlog", backlog(community.member.backlog)),
      ("receipt", .string(assessment.receipt.digest.description)),
    ])
  }

  private func tree(_ trend: Trend) -> JSONTree {
    .object([
      ("oneStandard", .boolean(trend.hasOneStandard)), ("arrived", .integer(trend.arrived)),
      ("left", .integer(trend.left)),
      ("departed", .array(trend.departed.map(\.tree))),
      (
        "renamed",
        .array(
          trend.standards.flatMap(\.renamed.pairs).map {
            .object([("before", .string($0.old)), ("after", .string($0.new))])
          })
      ),
      ("unknownStandards", .array(trend.unknownStandards.map(JSONTree.string))),
      (
        "relabelled",
        .array(
          trend.relabelled.map {
            .object([("before", $0.before.community.tree), ("after", $0.after.community.tree)])
          })
      ),
      (
        "periods",
        .array(
          trend.periods.map { period in
            .object([
              ("period", .string(period.period.description)),
              ("communities", .integer(period.count)),
              ("standards", .array(period.standards.map(JSONTree.string))),
              ("scoredAgain", .integer(period.scoredAgain)),
              ("lowerQuartile", .points(period.lowerQuartile)), ("median", .points(period.median)),
              ("upperQuartile", .points(period.upperQuartile)),
              ("grades", .array(period.grades.map(grade))),
            ])
          })
      ),
      (
        "elements",
        .array(
          trend.elements.map { element in
            .object([
              ("id", .string(element.id)), ("difference", .points(element.difference)),
              (
                "causes",
                .array(
                  element.causes.map {
                    .object([
                      ("indicator", .string($0.id)), ("difference", .points($0.difference)),
                      ("gained", .integer($0.gained)), ("lost", .integer($0.lost)),
                    ])
                  })
              ),
            ])
          })
      ),
      ("changes", .array(trend.changes.map(change))),
      (
        "atRisk",
        .array(trend.atRisk(by: report.standard).map { .string($0.community.id) })
      ),
    ])
  }

  private func change(_ change: CommunityChange) -> JSONTree {
    .object([
      ("community", .string(change.community.id)), ("before", .points(change.before.total)),
      ("after", .points(change.after.total)), ("difference", .points(change.difference)),
      ("gradeBefore", name(change.before.grade)), ("gradeAfter", name(change.after.grade)),
      (
        "elements",
        .array(
          change.elements.map { element in
            .object([
              ("id", .string(element.id)), ("difference", .points(element.difference)),
              (
                "findings",
                .array(
                  element.findings.map {
                    .object([
                      ("id", .string($0.id)), ("before", .points($0.before?.points ?? .zero)),
                      ("after", .points($0.after?.points ?? .zero)),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }
}
