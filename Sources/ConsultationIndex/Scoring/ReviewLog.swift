/// The reviews of a dossier as they stand on a day: the latest decision on each thing wins.
package struct ReviewLog {
  struct FigureValue: Hashable {
    let figure: String
    let value: Int
  }

  package struct Decided {
    package let decision: Review.Decision
    /// The place in the log.
    package let index: Int
  }

  private(set) var records: [Record.Key: Decided] = [:]
  private(set) var figures: [FigureValue: Decided] = [:]
  /// The levels given on each rubric, by reviewer.
  private(set) var ratings: [String: [String: (level: Int, index: Int)]] = [:]

  /// - Parameter rubrics: Levels that a rubric does not have change nothing.
  /// - Complexity: O(*n*) for *n* reviews.
  package init(_ dossier: Dossier, asOf: CalendarDate, rubrics: [String: Rubric]) {
    let reviews = dossier.reviews
    let last = dossier.lastDayOfReviews(asOf: asOf)
    records.reserveCapacity(reviews.count)
    let lent = reviews.span
    for index in lent.indices {
      add(lent[index], at: index, of: reviews, until: last, rubrics: rubrics)
    }
  }

  /// Takes one more review, which stands at a place of the log.
  mutating func add(
    _ review: Review, at index: Int, of reviews: [Review], until last: CalendarDate,
    rubrics: [String: Rubric]
  ) {
    guard review.date <= last else { return }
    func isLater(than other: Int) -> Bool { reviews[other].date <= review.date }
    switch review.subject {
    case .record(let id, let revision, let decision):
      let key = Record.Key(id: id, revision: revision)
      let earlier = records.updateValue(Decided(decision: decision, index: index), forKey: key)
      // Most logs rise with the days, so that what was there is seldom put back.
      if let earlier, !isLater(than: earlier.index) { records[key] = earlier }
    case .figure(let name, let value, let decision):
      let key = FigureValue(figure: name, value: value)
      if figures[key].map({ isLater(than: $0.index) }) ?? true {
        figures[key] = Decided(decision: decision, index: index)
      }
    case .rating(let rubric, let level):
      guard rubrics[rubric]?.levels.indices.contains(level) == true else { return }
      let reviewer = review.reviewer
      let earlier = ratings[rubric]?[reviewer]
      if earlier.map({ isLater(than: $0.index) }) ?? true {
        ratings[rubric, default: [:]][reviewer] = (level, index)
      }
    }
  }

  package func decision(on record: Record) -> Decided? {
    records[record.key]
  }

  package func decision(onFigure name: String, value: Int) -> Decided? {
    figures[FigureValue(figure: name, value: value)]
  }
}
