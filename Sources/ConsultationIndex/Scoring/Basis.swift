/// What is counted.
public enum Basis: String, CaseIterable, Sendable {
  /// What a reviewer accepted.
  case confirmed
  /// All that is not rejected or returned.
  case provisional

  func counts(_ decision: Review.Decision?) -> Bool {
    switch self {
    case .confirmed: decision == .accepted
    case .provisional: decision == nil || decision == .accepted
    }
  }
}
