import ConsultationIndex

extension Review.Stage {
  /// The stage in words.
  package var labels: Labels {
    switch self {
    case .first: Labels(zh: "初审", en: "first review")
    case .appeal: Labels(zh: "申诉", en: "appeal")
    case .second: Labels(zh: "复核", en: "second review")
    }
  }
}

extension CompiledStandard {
  /// The reasons that a review may give.
  package var reasons: [Term] {
    standard.reviewReasons.flatMap { standard.vocabularies[$0]?.tokens } ?? []
  }

  /// A reason in words; one that the standard does not know as it was written.
  package func reasonName(_ reason: String, in language: Language) -> String {
    reasons.first { $0.id == reason }?.labels[language] ?? reason
  }
}
