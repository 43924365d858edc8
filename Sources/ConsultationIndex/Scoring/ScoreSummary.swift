/// What scoring came to in points and grades, without the reasons (得分摘要).
///
/// It is the part that an ``Assessment``, a line of a stream and a row of a table have in common, under the
/// same names in JSON; see <doc:AssessmentFormat>.
///
/// ```swift
/// let summary = try ScoreSummary(json: line)  // whatever `score --format json` wrote
/// summary.confirmed?.total
/// ```
public struct ScoreSummary: Hashable, Sendable {
  package static let format = "consultation-score/2"

  /// The community.
  public let community: Community
  /// Whether it is a demonstration, which is given no grade.
  public let isDemonstration: Bool
  /// The period that was scored.
  public let period: Period
  /// The day as of which it was scored.
  public let asOf: CalendarDate
  /// The last day of reviews that were taken into account.
  public let reviewsUntil: CalendarDate
  /// The id of the standard.
  public let standardID: String
  /// The version of the standard.
  public let standardVersion: String
  /// The digest of the standard's canonical form.
  public let standardDigest: SHA256Digest
  /// What counts accepted evidence only; nil for a table that was measured otherwise.
  public let confirmed: Sums?
  /// What counts all that is not rejected or returned; nil for a table that was measured otherwise.
  public let provisional: Sums?
  /// How many records and figures wait for a decision; nil where only quantities are known.
  public let pending: Int?
  /// The number of the line that the dossier stood on, where it stood on one.
  public let line: Int?
  /// How much in the dossier does not count because it is wrong; nil where that is not known.
  public let errors: Int?

  /// The points on one basis.
  public struct Sums: Hashable, Sendable {
    /// All points.
    public let total: Points
    /// The grade; nil where the community is not rated.
    public let grade: GradeID?
    /// The points by tier.
    public let tiers: [PartScore]
    /// The categories with their elements, and these with their indicators where they were asked for.
    public let categories: [Part]
  }

  /// The points of a part of the tree, with those of the parts in it.
  public struct Part: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// The points it has.
    public let points: Points
    /// The most it can have for this kind of community.
    public let maximum: Points
    /// The parts in it: elements of a category, indicators of an element.
    public let parts: [Part]
  }
}

extension ScoreSummary {
  /// The summary of an assessment.
  public init(_ assessment: Assessment) {
    let receipt = assessment.receipt
    self.init(
      community: assessment.community, isDemonstration: assessment.isDemonstration,
      period: receipt.period, asOf: receipt.asOf, reviewsUntil: receipt.reviewsUntil,
      standardID: receipt.standardID, standardVersion: receipt.standardVersion,
      standardDigest: receipt.standardDigest, confirmed: Sums(assessment.confirmed),
      provisional: Sums(assessment.provisional), pending: assessment.pending, line: nil,
      errors: assessment.notices.count { $0.severity == .error })
  }

  /// The summary of a dossier that was measured.
  ///
  /// - Parameters:
  ///   - indicators: Whether it holds the points of every indicator.
  ///   - line: The number of the line that the dossier stood on.
  package init(_ dossier: MeasuredDossier, indicators: Bool, line: Int?) {
    let standard = dossier.standard
    let kind = standard.program.kind(of: dossier.community)
    func sums(_ score: MeasuredScore) -> Sums {
      let sheet = standard.program.score(score.quantities, kind: kind)
      return Sums(
        standard.program, kind: kind, total: score.total, grade: score.grade, tiers: sheet.tiers,
        categories: sheet.categories, elements: sheet.elements,
        indicators: indicators ? sheet.results.map(\.points) : nil)
    }
    self.init(
      community: dossier.community, isDemonstration: dossier.isDemonstration,
      period: dossier.period, asOf: dossier.asOf, reviewsUntil: dossier.reviewsUntil,
      standardID: standard.id, standardVersion: standard.version, standardDigest: standard.digest,
      confirmed: sums(dossier.confirmed), provisional: sums(dossier.provisional),
      pending: dossier.pending, line: line, errors: dossier.errors.count)
  }

  /// The summary of a row of a table.
  package init(
    _ scores: ScoreTable, row: Int, of table: MeasureTable, by standard: CompiledStandard
  ) {
    let community = scores.communities[row]
    let program = standard.program
    let sums = Sums(
      program, kind: program.kind(of: community), total: scores.total(at: row),
      grade: scores.grade(at: row), tiers: scores.tiers(at: row),
      categories: scores.categories(at: row), elements: scores.elements(at: row),
      indicators: scores.indicators(at: row))
    self.init(
      community: community, isDemonstration: false, period: table.period, asOf: table.asOf,
      reviewsUntil: table.reviewsUntil, standardID: standard.id,
      standardVersion: standard.version, standardDigest: standard.digest,
      confirmed: table.basis == .confirmed ? sums : nil,
      provisional: table.basis == .provisional ? sums : nil, pending: nil, line: nil, errors: nil)
  }
}

extension ScoreSummary.Sums {
  fileprivate init(_ score: Score) {
    total = score.total
    grade = score.grade
    tiers = score.tiers
    categories = score.categories.map { category in
      ScoreSummary.Part(
        id: category.id, points: category.points, maximum: category.maximum,
        parts: category.elements.map { element in
          ScoreSummary.Part(
            id: element.id, points: element.points, maximum: element.maximum,
            parts: element.indicators.map {
              ScoreSummary.Part(id: $0.id, points: $0.points, maximum: $0.maximum, parts: [])
            })
        })
    }
  }

  /// Puts names and maxima to points in the order of the standard.
  fileprivate init(
    _ program: ScoringProgram, kind: Int?, total: Points, grade: GradeID?, tiers: [Points],
    categories: [Points], elements: [Points], indicators: [Points]?
  ) {
    let standard = program.standard
    let none = ScoreSheet(
      elements: Array(repeating: .zero, count: elements.count),
      categories: Array(repeating: .zero, count: categories.count),
      tiers: Array(repeating: .zero, count: tiers.count))
    var most = none
    for indicator in program.indicators {
      let maximum = indicator.maximum(for: kind)
      most.elements[indicator.element] += maximum
      most.categories[indicator.category] += maximum
      most.tiers[indicator.tier] += maximum
    }
    self.total = total
    self.grade = grade
    self.tiers = standard.tiers.indices.map {
      PartScore(id: standard.tiers[$0].id, points: tiers[$0], maximum: most.tiers[$0])
    }
    self.categories = standard.categories.indices.map { category in
      let own = program.elements.indices.filter { program.elements[$0].category == category }
      return ScoreSummary.Part(
        id: standard.categories[category].id, points: categories[category],
        maximum: most.categories[category],
        parts: own.map { element in
          ScoreSummary.Part(
            id: program.elements[element].id, points: elements[element],
            maximum: most.elements[element],
            parts: indicators.map { points in
              program.elements[element].indicators.map { place in
                ScoreSummary.Part(
                  id: program.indicators[place].id, points: points[place],
                  maximum: program.indicators[place].maximum(for: kind), parts: [])
              }
            } ?? [])
        })
    }
  }
}
