import ConsultationIndex

/// Who was given for a result about many, who is in it, and who is not.
package struct Attendance: Sendable {
  /// How many communities are in it.
  package let counted: Int
  /// What was given and is not in it, in the order in which it came.
  package var leftOut: [LeftOut]
  /// The communities of the roster, if there is one, of which nothing came.
  package let missing: [Community]
  /// The communities that came and are not on the roster.
  package let unlisted: [Community]
  /// How many communities the roster has; nil without one.
  package let expected: Int?
  /// What was given of earlier periods and is not compared with.
  package var earlier: [LeftOut] = []

  /// Compares what came with what was expected.
  ///
  /// - Parameters:
  ///   - communities: The communities that are in the result; without a roster nobody asks who they are.
  ///   - counted: How many these are.
  ///   - leftOut: What was given and is not.
  ///   - roster: The communities that were to hand something in; nil where nobody said.
  package init(
    _ communities: [Community], counted: Int, leftOut: [LeftOut], roster: [Community]? = nil
  ) {
    self.counted = counted
    let came = Set(communities.map(\.id.folded) + leftOut.compactMap { $0.community?.folded })
    missing = roster?.filter { !came.contains($0.id.folded) } ?? []
    let listed = roster.map { Set($0.map(\.id.folded)) }
    unlisted = listed.map { listed in communities.filter { !listed.contains($0.id.folded) } } ?? []
    expected = roster?.count
    let names = Dictionary(
      (roster ?? []).map { ($0.id.folded, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.leftOut = leftOut.map { left in
      var left = left
      left.name = left.name ?? left.community.flatMap { names[$0.folded] }
      return left
    }
  }

  /// How many were given.
  package var given: Int { counted + leftOut.count }

  /// Whether all that was given and expected is in it.
  package var isComplete: Bool { leftOut.isEmpty && missing.isEmpty && earlier.isEmpty }
}

/// Something that was given and is not in a result.
package struct LeftOut: Sendable {
  /// The number of the community, as far as it can be told.
  package let community: String?
  /// Its name, as far as it can be told.
  package var name: String?
  /// Where it was found: a file, and the line where that tells it from others.
  package let place: String
  /// Why it is not in the result.
  package let reason: Labels

  package init(_ community: String?, name: String?, place: String, reason: Labels) {
    self.community = community
    self.name = name
    self.place = place
    self.reason = reason
  }

  /// The same where its place is a file of a folder.
  package func placed(in folder: String) -> LeftOut {
    let path = folder.hasSuffix("/") ? folder + place : folder + "/" + place
    return LeftOut(community, name: name, place: path, reason: reason)
  }

  /// Something with errors: the first is the reason, the others are counted.
  ///
  /// - Parameter omitted: How many further errors there are.
  package init(
    _ community: String?, name: String?, place: String, issues: [Issue], omitted: Int = 0
  ) {
    let errors = issues.filter { $0.severity == .error }
    let more = max(0, errors.count - 1) + omitted
    let first = errors.first ?? issues.first
    self.init(
      community, name: name, place: place,
      reason: Labels(
        zh: (first?.message(in: .chinese) ?? "") + (more > 0 ? "（另有 \(more) 处错误）" : ""),
        en: (first?.message(in: .english) ?? "") + (more > 0 ? " (and \(more) more errors)" : "")))
  }
}
