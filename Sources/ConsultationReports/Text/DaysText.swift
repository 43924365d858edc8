import ConsultationIndex

/// The days on which something was looked at, in words.
enum DaysText {
  /// The day of assessment, and the last day of reviews where it is another one.
  static func text(
    asOf: CalendarDate, reviewsUntil: CalendarDate, in language: Language
  ) -> String {
    let isOne = asOf == reviewsUntil
    return switch language {
    case .chinese: "评定日 \(asOf)" + (isOne ? "" : "，审核意见截至 \(reviewsUntil)")
    case .english: "as of \(asOf)" + (isOne ? "" : ", reviews until \(reviewsUntil)")
    }
  }
}
