/// Something that waits for a reviewer, with the points that hang on it.
package struct Undecided: Sendable, Hashable {
  package enum Subject: Sendable, Hashable {
    case record(id: String, revision: Int)
    case figure(String, value: Int)
    /// A rubric that fewer reviewers have rated than it asks for, with those who have.
    case rating(rubric: String, by: [String])
  }

  package let subject: Subject
  /// The indicators that it would count for, in the order of the standard.
  package let indicators: [String]
  /// Of a record or figure: the provisional total as it stands, less what it would be if this
  /// revision or value were rejected and all else stayed. That is 0 where others suffice or nothing
  /// counts, and below 0 where the thing lowers a share or takes an earlier revision back.
  ///
  /// Of a rating: what the indicators measured by the rubric can bring and do not bring yet on the
  /// confirmed basis.
  package let points: Points
  /// The day by which a record counts.
  package let day: CalendarDate?
}

extension CompiledStandard {
  /// What in a dossier waits for a reviewer: records and figures as an assessment counts them, and
  /// ratings that could still bring points.
  ///
  /// - Complexity: O(*n* · *p* · *m*) for *n* records, *p* of them undecided, and *m* measures.
  package func undecided(in dossier: Dossier, asOf: CalendarDate) -> [Undecided] {
    PointsAtStake(program, dossier, asOf: asOf).all
  }
}

/// Finds what hangs on each undecided thing, by leaving it out.
private struct PointsAtStake {
  let program: ScoringProgram
  let dossier: Dossier
  let asOf: CalendarDate
  let measurement: DossierMeasurement
  let kind: Int?
  let confirmed: [Finding]
  let provisional: [Finding]
  let total: Points

  init(_ program: ScoringProgram, _ dossier: Dossier, asOf: CalendarDate) {
    self.program = program
    self.dossier = dossier
    self.asOf = asOf
    let kind = program.kind(of: dossier.submission.community)
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    func score(_ basis: Basis) -> Score {
      let measured = measurement.measure(basis, &notices)
      return ScoreBuilder(
        program: program, measurement: measurement, measured: measured, kind: kind
      ).score(isGraded: true)
    }
    let provisional = score(.provisional)
    confirmed = score(.confirmed).findings
    self.kind = kind
    self.measurement = measurement
    self.provisional = provisional.findings
    total = provisional.total
  }

  var all: [Undecided] { records + figures + ratings }

  // MARK: Records

  private var records: [Undecided] {
    let places = Dictionary(
      measurement.typed.enumerated().map { ($0.element.index, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var revisions: [String: Set<Int>] = [:]
    for record in dossier.submission.records {
      revisions[record.id, default: []].insert(record.revision)
    }
    var indicators: [String: [String]] = [:]
    for finding in provisional {
      for record in finding.records { indicators[record, default: []].append(finding.id) }
    }
    return measurement.undecidedRecords.map { index in
      let record = dossier.submission.records[index]
      let place = places[index]
      let without: Points
      if revisions[record.id]?.count == 1 {
        // Nothing takes its place, so that leaving it out is all that rejecting it would do.
        without = place.map { total(excluding: $0) } ?? total
      } else {
        without = total(rejecting: .record(id: record.id, revision: record.revision, .rejected))
      }
      return Undecided(
        subject: .record(id: record.id, revision: record.revision),
        indicators: place == nil ? [] : indicators[record.id] ?? [], points: total - without,
        day: day(of: record))
    }
  }

  private func total(excluding place: Int) -> Points {
    var notices = NoticeCollector()
    let measured = measurement.measure(.provisional, excluding: place, &notices)
    return program.score(measured.quantities, kind: kind).total
  }

  private func total(rejecting subject: Review.Subject) -> Points {
    let review = Review(subject, by: "", on: dossier.lastDayOfReviews(asOf: asOf))
    let other = Dossier(
      dossier.submission, dossier.reviews + [review], source: nil, submissionPath: .root,
      reviewsUntil: dossier.reviewsUntil)
    var notices = NoticeCollector()
    let measurement = DossierMeasurement(program, other, asOf: asOf, &notices)
    let measured = measurement.measure(.provisional, &notices)
    return program.score(measured.quantities, kind: kind).total
  }

  private func day(of record: Record) -> CalendarDate? {
    guard let kind = program.standard.evidence.first(where: { $0.id == record.kind }) else {
      return nil
    }
    let field =
      switch kind.counts {
      case .at(let field): field
      case .standing(let from, _): from
      }
    guard case .text(let text)? = record.fields[field] else { return nil }
    return CalendarDate(text)
  }

  // MARK: Figures

  private var figures: [Undecided] {
    measurement.undecidedFigures.sorted { $0.precedes($1) }.compactMap { name in
      guard let value = dossier.submission.figures[name],
        let index = program.standard.figures.firstIndex(where: { $0.id == name })
      else { return nil }
      let without = total(rejecting: .figure(name, value: value, .rejected))
      let indicators = program.indicators.filter { indicator in
        kind.map { indicator.awards[$0] != nil } ?? false
          && measures(of: indicator).contains { reads($0, figure: index) }
      }
      return Undecided(
        subject: .figure(name, value: value), indicators: indicators.map(\.id),
        points: total - without, day: nil)
    }
  }

  private func measures(of indicator: CompiledIndicator) -> [CompiledMeasure] {
    let own = [indicator.measure] + indicator.requires.map(\.measure)
    return (own + own.flatMap { program.measures[$0].references }).map { program.measures[$0] }
  }

  private func reads(_ measure: CompiledMeasure, figure: Int) -> Bool {
    if case .figure(figure) = measure.source { return true }
    guard let ratio = measure.ratio else { return false }
    return [ratio.first, ratio.second].contains(.figure(figure))
  }

  // MARK: Ratings

  /// A rubric is left out where a requirement fails even provisionally: a rating would bring nothing.
  private var ratings: [Undecided] {
    program.rubrics.enumerated().compactMap { index, entry in
      let levels = measurement.log.ratings[entry.id] ?? [:]
      let given = levels.filter { entry.rubric.levels.indices.contains($0.value.level) }
        .keys
      guard given.count < entry.rubric.reviewers else { return nil }
      var indicators: [String] = []
      var points = Points.zero
      for (place, indicator) in program.indicators.enumerated() {
        guard case .rating(index) = program.measures[indicator.measure].source,
          provisional[place].maximum > .zero, provisional[place].failing.isEmpty
        else { continue }
        indicators.append(indicator.id)
        points += confirmed[place].maximum - confirmed[place].points
      }
      guard !indicators.isEmpty else { return nil }
      return Undecided(
        subject: .rating(rubric: entry.id, by: given.sorted { $0.precedes($1) }),
        indicators: indicators, points: points, day: nil)
    }
  }
}
