/// Combines the levels that several reviewers gave.
enum Ratings {
  /// The lower median of the reviewers' latest levels, or nil where too few have rated.
  static func median(
    _ levels: [String: ReviewLog.Rated]?, of rubric: Rubric, on basis: Basis
  ) -> Int? {
    let sorted = (levels ?? [:]).values.map(\.level).sorted()
    let needed =
      switch basis {
      case .confirmed: rubric.reviewers
      case .provisional: 1
      }
    guard !sorted.isEmpty, sorted.count >= needed else { return nil }
    return sorted[(sorted.count + 1) / 2 - 1]
  }
}
