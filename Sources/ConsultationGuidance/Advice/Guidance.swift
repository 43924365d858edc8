import ConsultationIndex

/// What one community is told: how firmly its grade is held, and how a better one is reached.
public struct Guidance: Hashable, Sendable {
  /// The community.
  public let community: Community
  /// The card that counts accepted evidence only; nil where the community is not graded.
  public let confirmed: BoundaryCard?
  /// The card with all pending evidence accepted; nil where the community is not graded.
  public let provisional: BoundaryCard?
  /// The least effort to the grade that is wanted.
  public let advice: Advice

  /// The guidance as one line of JSON.
  ///
  /// - Complexity: O(*n*) for the size of the result.
  public func json() -> [UInt8] {
    var members: [(key: String, value: JSONTree)] = [
      ("community", community.tree), ("confirmed", confirmed?.tree ?? .null),
      ("provisional", provisional?.tree ?? .null),
    ]
    if case .object(let own) = advice.tree, let format = own.first {
      members.insert(format, at: 0)
      members += own.dropFirst()
    }
    return JSONTree.object(members).compact()
  }
}

extension CompiledStandard {
  /// The boundary cards and the advice for one community.
  ///
  /// - Parameters:
  ///   - dossier: The submission with its reviews.
  ///   - target: The grade; by default the lowest above the one that is held.
  ///   - asOf: The day from which it is seen.
  /// - Complexity: that of ``advice(for:target:asOf:on:limit:)``.
  public func guidance(
    for dossier: Dossier, target: GradeID? = nil, asOf: CalendarDate
  ) -> Guidance {
    Guidance(
      community: dossier.submission.community,
      confirmed: boundaryCard(of: dossier, asOf: asOf, on: .confirmed),
      provisional: boundaryCard(of: dossier, asOf: asOf, on: .provisional),
      advice: advice(for: dossier, target: target, asOf: asOf))
  }
}
