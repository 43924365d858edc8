import ConsultationIndex

/// An issue with the file that it was found in.
package struct FileIssue: Hashable, Sendable {
  package let file: String
  package let issue: Issue
  /// The number of the community whose material it concerns, if it concerns only one.
  package let community: String?

  package init(file: String, issue: Issue, community: String? = nil) {
    self.file = file
    self.issue = issue
    self.community = community
  }
}

/// Collects everything that is wrong with the tables of a folder.
///
/// As many issues are kept as the limits allow, and places are worked out for these alone.
package struct DeskDiagnostics: Sendable {
  package private(set) var issues: [FileIssue] = []
  /// How many errors were counted without being kept.
  package private(set) var omitted = 0
  /// The communities that cannot be scored because something of theirs is wrong.
  package private(set) var failedCommunities: Set<String> = []
  /// Whether something is wrong that concerns more than a single community.
  package private(set) var failsAltogether = false

  private let limit: Int
  /// The lines of each file, as far as they were counted.
  private var lines: [String: LineIndex] = [:]
  private var errors = 0
  private var remarks = 0
  /// By a wrong id, the communities that it may have been meant for.
  private var suspects: [String: [String]] = [:]

  package init(limits: Limits = Limits()) { limit = max(0, limits.issues) }

  package var hasErrors: Bool { errors > 0 }

  /// Hands over all that was noted: with one owner only, noting more copies nothing.
  mutating func take() -> DeskDiagnostics {
    var taken = DeskDiagnostics(limits: Limits(issues: limit))
    swap(&self, &taken)
    return taken
  }

  /// So many wrong ids are compared with those of all communities; beyond that they are anybody's.
  private static let mostSuspected = 1_000

  /// The communities that a wrong id may have been meant for; nil where it may be anybody's.
  mutating func suspects(for id: String, _ find: () -> [String]) -> [String]? {
    if let known = suspects[id] { return known }
    guard suspects.count < Self.mostSuspected else { return nil }
    let found = find()
    suspects[id] = found
    return found
  }

  /// Notes an issue, whose details are worked out only if it is kept.
  ///
  /// - Parameters:
  ///   - community: Whose material it concerns; nil where it may concern everybody's.
  ///   - blocking: Whose material it may concern where that is not known for sure.
  package mutating func report(
    _ severity: Issue.Severity, in file: String, community: String? = nil,
    blocking: [String]? = nil, _ issue: (inout DeskDiagnostics) -> Issue
  ) {
    if severity == .error {
      if let community {
        failedCommunities.insert(community)
      } else if let blocking {
        failedCommunities.formUnion(blocking)
      } else {
        failsAltogether = true
      }
      errors += 1
      guard errors <= limit else {
        omitted += 1
        return
      }
    } else {
      remarks += 1
      guard remarks <= limit else { return }
    }
    issues.append(FileIssue(file: file, issue: issue(&self), community: community))
  }

  /// The place of an offset in the text of a file.
  package mutating func location(of offset: Int, in text: [UInt8], of file: String)
    -> SourceLocation
  {
    lines[file, default: LineIndex()].location(of: offset, in: text)
  }

  package mutating func report(_ failure: InputErrors, in file: String, community: String? = nil) {
    for issue in failure.issues {
      report(issue.severity, in: file, community: community) { _ in issue }
    }
    omitted += failure.omitted
  }
}
