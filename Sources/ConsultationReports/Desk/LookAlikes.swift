import ConsultationIndex
import Foundation

/// Finds ids of communities, and names of reviewers, that differ and look alike: once wide, round and
/// other forms of letters are made plain (Unicode's compatibility composition), they are the same.
package struct LookAlikes {
  private var communities = Known()
  private var reviewers = Known()

  private struct Known {
    /// By plain form, the first name that has it.
    var first: [String: String] = [:]
    /// The others, of which each is told once.
    var told: Set<String> = []
  }

  package init() {}

  /// A warning for each name of a dossier that looks like another one that came before it.
  ///
  /// - Complexity: O(*n*) for *n* reviews.
  package mutating func note(_ dossier: Dossier) -> [Issue] {
    let community = dossier.submission.community
    var issues: [Issue] = []
    if let other = Self.note(community.id, &communities) {
      issues.append(Issue(.communityLooksLike, ["value": community.id, "other": other]))
    }
    var last = ""
    for review in dossier.reviews where review.reviewer != last {
      last = review.reviewer
      if let other = Self.note(last, &reviewers) {
        issues.append(
          Issue(
            .reviewerLooksLike,
            ["value": last, "other": other, "community": community.id]))
      }
    }
    return issues
  }

  /// The name that looks like one and is another, if that was not told before.
  private static func note(_ name: String, _ known: inout Known) -> String? {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let plain = isPlain ? name : name.precomposedStringWithCompatibilityMapping
    guard let first = known.first[plain] else {
      known.first[plain] = name
      return nil
    }
    return first != name && known.told.insert(name).inserted ? first : nil
  }
}
