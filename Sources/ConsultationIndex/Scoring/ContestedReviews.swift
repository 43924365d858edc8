/// Finds the reviews of one day on one thing that differ, of which the order of the log decides.
struct ContestedReviews {
  let reviews: [Review]
  let day: CalendarDate

  /// The parameters of a notice that names the decisions and the one that counts.
  ///
  /// - Parameter isAboutIt: Whether a review is about the thing.
  func parameters(
    counted: Review.Decision, _ isAboutIt: (Review) -> Bool
  ) -> [String: String] {
    parameters(counted.rawValue, counted.labels) { review in
      guard isAboutIt(review) else { return nil }
      switch review.subject {
      case .record(_, _, let decision), .figure(_, _, let decision):
        return (decision.rawValue, decision.labels)
      case .rating: return nil
      }
    }
  }

  /// The same for the levels that a reviewer gave on a rubric.
  func parameters(counted: Int, by reviewer: String, on rubric: String) -> [String: String] {
    let level = Labels(zh: "\(counted)档", en: "level \(counted)")
    return parameters("\(counted)", level) { review in
      guard case .rating(rubric, let level) = review.subject,
        review.reviewer == reviewer
      else { return nil }
      return ("\(level)", Labels(zh: "\(level)档", en: "level \(level)"))
    }
  }

  private func parameters(
    _ counted: String, _ labels: Labels, _ said: (Review) -> (id: String, labels: Labels)?
  ) -> [String: String] {
    var opinions: [(sign: String, zh: String, en: String)] = []
    for review in reviews where review.date == day {
      guard let (id, labels) = said(review) else { continue }
      opinions.append(
        (
          "`\(review.reviewer)` \(id)", "`\(review.reviewer)`\(labels.zh)",
          "`\(review.reviewer)` \(labels.en)"
        ))
    }
    // Sorted and each once, so that the order of the log shows in what counts and nowhere else.
    opinions.sort { $0.sign.precedes($1.sign) }
    var distinct: [(sign: String, zh: String, en: String)] = []
    for opinion in opinions where distinct.last?.sign.utf8.elementsEqual(opinion.sign.utf8) != true
    {
      distinct.append(opinion)
    }
    var parameters = ["date": day.description].naming("counted", counted, labels)
    parameters["found"] = distinct.map(\.sign).joined(separator: ", ")
    parameters["found.zh"] = distinct.map(\.zh).joined(separator: "、")
    parameters["found.en"] = distinct.map(\.en).joined(separator: ", ")
    return parameters
  }
}

extension Review.Decision {
  /// The decision in words.
  package var labels: Labels {
    switch self {
    case .accepted: Labels(zh: "采信", en: "accepted")
    case .returned: Labels(zh: "退回补正", en: "returned")
    case .rejected: Labels(zh: "不予采信", en: "rejected")
    }
  }
}
