import ConsultationIndex

extension CompiledStandard {
  /// How the quantities of a measure are written for people.
  package enum QuantityForm: Sendable {
    case whole
    /// Parts per 10000, shown as per cent with two decimals.
    case percent
    /// Parts per 100, shown with two decimals.
    case hundredths
    case parts(per: Int)
    case level
  }

  package func quantityForm(of measure: String) -> QuantityForm {
    switch standard.measures[measure]?.value {
    case .share: .percent
    case .ratio(_, _, per: Measure.wholeShare, _): .percent
    case .ratio(_, _, per: 100, _): .hundredths
    case .ratio(_, _, per: 1, _): .whole
    case .ratio(_, _, let per, _): .parts(per: per)
    case .rating: .level
    default: .whole
    }
  }

  /// A quantity as people read it, such as `72.50%`.
  package func text(
    of quantity: Int?, measure: String, in language: Language
  ) -> String {
    guard let quantity else { return language == .chinese ? "无" : "none" }
    switch quantityForm(of: measure) {
    case .whole: return "\(quantity)"
    case .percent: return Points(hundredths: quantity).description + "%"
    case .hundredths: return Points(hundredths: quantity).description
    case .parts(let per): return "\(quantity)/\(per)"
    case .level: return language == .chinese ? "\(quantity) 档" : "level \(quantity)"
    }
  }
}
