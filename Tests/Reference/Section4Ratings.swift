/// Section 4: the ratings on rubrics.
struct Ratings {
  /// The ratings not after the last day of reviews, from the earliest to the latest.
  private let ratings: [(rubric: Text, level: Int, reviewer: Text)]

  init(_ reviews: [Review], until last: Day) {
    ratings = Selection.inOrder(reviews, until: last).compactMap { review in
      guard case .rating(let rubric, let level) = review.subject else { return nil }
      return (rubric, level, review.reviewer)
    }
  }

  /// Each reviewer's latest level, in rising order; levels that the rubric does not have are ignored.
  func levels(of name: Text, _ rubric: Standard.Rubric) -> [Int] {
    var latest: [Text: Int] = [:]
    for rating in ratings where rating.rubric == name && rating.level < rubric.levels {
      latest[rating.reviewer] = rating.level
    }
    return latest.values.sorted()
  }

  /// The lower median, if there are enough reviewers.
  func level(of name: Text, _ standard: Standard, _ basis: Basis) -> Int? {
    guard let rubric = standard.rubrics[name] else { return nil }
    let levels = levels(of: name, rubric)
    let needed = basis == .confirmed ? rubric.reviewers : 1
    guard levels.count >= needed, !levels.isEmpty else { return nil }
    return levels[(levels.count + 1) / 2 - 1]
  }
}
