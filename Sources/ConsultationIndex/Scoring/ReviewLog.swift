/// The reviews of a dossier as they stand on a day: the latest decision on each thing wins.
package struct ReviewLog {
  struct FigureValue: Hashable {
    let figure: String
    let value: Int
  }

  /// What stands on something: the latest decision, of several on its day the last in the log.
  package struct Decided: Sendable {
    package let decision: Review.Decision
    /// The place in the log.
    package let index: Int
    package let date: CalendarDate
    /// Whether decisions of that day differ, so that the order of the log decides.
    package fileprivate(set) var isContested = false

    /// What stands of this and of another one on the same thing.
    fileprivate func joined(with other: Decided) -> Decided {
      if date != other.date { return date > other.date ? self : other }
      var last = index > other.index ? self : other
      last.isContested = isContested || other.isContested || decision != other.decision
      return last
    }
  }

  /// A reviewer's latest level on a rubric.
  struct Rated: Sendable {
    let level: Int
    let index: Int
    let date: CalendarDate
    /// Whether levels of that day differ, so that the order of the log decides.
    fileprivate(set) var isContested = false

    fileprivate func joined(with other: Rated) -> Rated {
      if date != other.date { return date > other.date ? self : other }
      var last = index > other.index ? self : other
      last.isContested = isContested || other.isContested || level != other.level
      return last
    }
  }

  /// The decisions that bind a number and a revision, whatever stands there.
  private var records: [Record.Key: Decided] = [:]
  /// Those that name the content that was looked at.
  private var contents: [Record.Key: [SHA256Digest: Decided]] = [:]
  private var figures: [FigureValue: Decided] = [:]
  /// The levels given on each rubric, by reviewer.
  private(set) var ratings: [String: [String: Rated]] = [:]

  /// - Parameter rubrics: Levels that a rubric does not have change nothing.
  /// - Complexity: O(*n*) for *n* reviews.
  package init(_ dossier: Dossier, asOf: CalendarDate, rubrics: [String: Rubric]) {
    let reviews = dossier.reviews
    let last = dossier.lastDayOfReviews(asOf: asOf)
    records.reserveCapacity(reviews.count)
    let lent = reviews.span
    for index in lent.indices { add(lent[index], at: index, until: last, rubrics: rubrics) }
  }

  /// Takes one more review, which stands at a place of the log.
  mutating func add(
    _ review: Review, at index: Int, until last: CalendarDate, rubrics: [String: Rubric]
  ) {
    guard review.date <= last else { return }
    switch review.subject {
    case .record(let id, let revision, let decision):
      let key = Record.Key(id: id, revision: revision)
      let new = Decided(decision: decision, index: index, date: review.date)
      if let digest = review.digest {
        let earlier = contents[key]?[digest]
        contents[key, default: [:]][digest] = earlier?.joined(with: new) ?? new
      } else if let earlier = records.updateValue(new, forKey: key) {
        records[key] = earlier.joined(with: new)
      }
    case .figure(let name, let value, let decision):
      let key = FigureValue(figure: name, value: value)
      let new = Decided(decision: decision, index: index, date: review.date)
      figures[key] = figures[key]?.joined(with: new) ?? new
    case .rating(let rubric, let level):
      guard rubrics[rubric]?.levels.indices.contains(level) == true else { return }
      let reviewer = review.reviewer
      let new = Rated(level: level, index: index, date: review.date)
      let earlier = ratings[rubric]?[reviewer]
      ratings[rubric, default: [:]][reviewer] = earlier?.joined(with: new) ?? new
    }
  }

  /// The decision that stands on a revision; one on another content is not about it.
  ///
  /// - Complexity: O(1), or O(*n*) for the size of the record where a decision names a content.
  package func decision(on record: Record) -> Decided? {
    let any = records[record.key]
    guard !contents.isEmpty, let own = contents[record.key]?[record.digest] else { return any }
    return any?.joined(with: own) ?? own
  }

  package func decision(onFigure name: String, value: Int) -> Decided? {
    figures[FigureValue(figure: name, value: value)]
  }
}
