/// What became of one line of NDJSON.
///
/// ```swift
/// switch line.result {
/// case .success(let dossier): store(dossier.community.id, dossier.confirmed.grade)
/// case .failure(let errors): log(line.number, errors.issues)
/// }
/// ```
public struct EvidenceLine: Sendable {
  /// The line in the stream, from 1; empty lines are counted and give no result.
  public package(set) var number: Int
  /// The dossier as it measures, or why it could not be read, with places in the stream.
  public package(set) var result: Result<MeasuredDossier, InputErrors>

  /// Creates the outcome of a line.
  package init(number: Int, result: Result<MeasuredDossier, InputErrors>) {
    self.number = number
    self.result = result
  }
}

/// A dossier as far as points need it: its quantities on both bases, with what they bring.
///
/// It says the same as an ``Assessment`` of the dossier and leaves out the reasons.
public struct MeasuredDossier: Sendable {
  /// The community.
  public let community: Community
  /// The period that was scored.
  public let period: Period
  /// The day on which things were looked at.
  public let asOf: CalendarDate
  /// The last day of reviews that were taken into account.
  public let reviewsUntil: CalendarDate
  /// Whether it is a demonstration, which is given no grade.
  public let isDemonstration: Bool
  /// What reviewers accepted.
  public let confirmed: MeasuredScore
  /// All that is not rejected or returned.
  public let provisional: MeasuredScore
  /// How many records and figures wait for a decision.
  public let pending: Int
  /// What does not count because its content is wrong, such as an unknown token, or does not fit the
  /// standard; warnings and notes are left to ``CompiledStandard/assess(_:asOf:superseding:)``.
  public package(set) var errors: [Issue]
  /// The standard whose measures these are.
  package let standard: CompiledStandard

  /// The score on one basis.
  public subscript(basis: Basis) -> MeasuredScore {
    switch basis {
    case .confirmed: confirmed
    case .provisional: provisional
    }
  }
}

/// The quantities of a dossier on one basis, with the points and the grade that they bring.
public struct MeasuredScore: Hashable, Sendable {
  /// In the order of ``MeasureTable/measures``; nil where a measure has no quantity.
  public let quantities: [Int?]
  /// The points of all indicators.
  public let total: Points
  /// The grade; nil where the community is not rated.
  public let grade: GradeID?
}

extension CompiledStandard {
  /// What some quantities bring to a community of a kind.
  ///
  /// - Parameters:
  ///   - kind: The index of the kind; nil where the standard does not know it.
  ///   - isGraded: Whether a grade is given; a demonstration has none.
  func score(of quantities: Quantities, kind: Int?, isGraded: Bool) -> MeasuredScore {
    let sheet = program.score(quantities, kind: kind)
    return MeasuredScore(
      quantities: quantities, total: sheet.total,
      grade: isGraded ? sheet.grade.map { GradeID(rawValue: program.grades[$0].id) } : nil)
  }

  /// Measures a dossier by way of its records, as an assessment does.
  ///
  /// - Complexity: that of ``assess(_:asOf:superseding:)``.
  package func measure(_ dossier: Dossier, asOf: CalendarDate) -> MeasuredDossier {
    var notices = NoticeCollector()
    program.reportFit(of: dossier, asOf: asOf, &notices)
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    let kind = program.kind(of: dossier.submission.community)
    func score(_ basis: Basis) -> MeasuredScore {
      self.score(
        of: measurement.measure(basis, &notices).quantities, kind: kind,
        isGraded: !dossier.submission.isDemonstration)
    }
    let (confirmed, provisional) = (score(.confirmed), score(.provisional))
    return MeasuredDossier(
      community: dossier.submission.community, period: dossier.period, asOf: asOf,
      reviewsUntil: dossier.lastDayOfReviews(asOf: asOf),
      isDemonstration: dossier.submission.isDemonstration, confirmed: confirmed,
      provisional: provisional, pending: measurement.pending,
      errors: dossier.located(notices.sorted.filter { $0.severity == .error }), standard: self)
  }
}

extension MeasureTable {
  /// Adds a dossier that was measured elsewhere, such as by an ``EvidenceStream``.
  ///
  /// - Throws: ``InputErrors`` where it is a demonstration, or was measured on another day, for
  ///   another period or by a standard with other measures; the table then stays as it was.
  public mutating func append(_ dossier: MeasuredDossier) throws(InputErrors) {
    try check(dossier.period, isDemonstration: dossier.isDemonstration)
    guard dossier.asOf == asOf else {
      throw InputErrors([
        Issue(.otherDay, ["table": asOf.description, "asOf": dossier.asOf.description])
      ])
    }
    guard dossier.reviewsUntil == reviewsUntil else {
      throw InputErrors([
        Issue(
          .otherReviewDay,
          ["table": reviewsUntil.description, "other": dossier.reviewsUntil.description])
      ])
    }
    if dossier.standard.digest != standardDigest { try dossier.standard.check(self) }
    append(dossier.community, dossier[basis].quantities)
  }
}
