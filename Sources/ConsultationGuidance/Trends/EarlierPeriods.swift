import ConsultationIndex

/// What is known of the periods before a report.
package struct EarlierPeriods: Sendable {
  /// Results as they were issued.
  package var issued: [ScoreSummary] = []
  /// Results that were made again from dossiers; they may differ from those that were issued.
  package var scoredAgain: [ScoreSummary] = []
  /// The standards that these name, other than that of the report, as far as they are known.
  package var standards: [EarlierStandard] = []

  package init() {}
}

/// A standard of an earlier period, and what the present one calls its parts.
package struct EarlierStandard: Sendable {
  /// The standard.
  package let standard: CompiledStandard
  /// What has another id now.
  package let renamed: RenamedParts

  package init(_ standard: CompiledStandard, renamed: RenamedParts) {
    self.standard = standard
    self.renamed = renamed
  }
}

/// Parts of a standard that are the same under another id: new ids by old ones.
package struct RenamedParts: Hashable, Sendable {
  package var categories: [String: String] = [:]
  package var elements: [String: String] = [:]
  package var indicators: [String: String] = [:]

  package init() {}

  /// All of them as pairs, by their old ids.
  package var pairs: [(old: String, new: String)] {
    [categories, elements, indicators].flatMap { part in
      part.map { (old: $0.key, new: $0.value) }.sorted { $0.old.precedes($1.old) }
    }
  }
}
