import ConsultationIndex

/// The versions of standards in the order of their days, with what changed between neighbours.
///
/// ```swift
/// let history = VersionHistory([("2025.json", old), ("2026.json", new)])
/// history.steps[0].needed  // .minor
/// history.issues           // gaps, ties, versions that rose too little
/// ```
public struct VersionHistory: Sendable {
  /// A version with the name of its file.
  public struct Entry: Sendable {
    /// The name that it was given, such as that of a file.
    public let name: String
    /// The standard.
    public let standard: CompiledStandard
  }

  /// The step from one version to the next of the same standard.
  public struct Step: Sendable {
    /// The earlier version's place in ``VersionHistory/entries``.
    public let earlier: Int
    /// The later version's place.
    public let later: Int
    /// What changed.
    public let comparison: StandardComparison
    /// The step that the change calls for.
    public let needed: VersionBump
    /// The step between the declared versions; nil where the later does not come after the earlier.
    public let declared: VersionBump?
  }

  /// Something that is wrong, with the name of the version where it can be mended.
  public struct Finding: Sendable, Hashable {
    /// The name of the version.
    public let name: String
    /// What is wrong.
    public let issue: Issue
  }

  /// The versions: by id, then by the day on which they come into force, then by that on which they
  /// are adopted, so that a correction follows what it corrects.
  public let entries: [Entry]
  /// The steps between neighbours.
  public let steps: [Step]
  /// Gaps, ties and versions that rose too little.
  public let issues: [Finding]

  /// Looks at versions in any order.
  ///
  /// - Parameters:
  ///   - versions: Each with a name to call it by.
  ///   - limits: How much to look at in a comparison before a question is left open.
  public init(
    _ versions: [(name: String, standard: CompiledStandard)],
    limits: ComparisonLimits = ComparisonLimits()
  ) {
    let entries = versions.map { Entry(name: $0.name, standard: $0.standard) }.sorted {
      let (a, b) = ($0.standard, $1.standard)
      if a.id != b.id { return a.id.precedes(b.id) }
      if $0.rank != $1.rank { return $0.rank.lexicographicallyPrecedes($1.rank) }
      return $0.name.precedes($1.name)
    }
    var steps: [Step] = []
    var issues: [Finding] = []
    for later in entries.indices.dropFirst()
    where entries[later - 1].standard.id == entries[later].standard.id {
      let step = Step(earlier: later - 1, later: later, entries, limits)
      steps.append(step)
      issues += Self.days(before: later, in: entries) + step.rise(in: entries)
    }
    self.entries = entries
    self.steps = steps
    self.issues = issues
  }

  /// The standard that is in force for a period, by the rule of a `StandardLibrary`.
  ///
  /// - Throws: `InputErrors` when none or more than one is in force, or when one version has two
  ///   contents.
  public func inForce(
    for period: Period, asOf day: CalendarDate, id: String? = nil
  ) throws(InputErrors) -> CompiledStandard {
    try StandardLibrary(entries.map(\.standard)).inForce(for: period, asOf: day, id: id)
  }
}

extension VersionHistory.Step {
  init(
    earlier: Int, later: Int, _ entries: [VersionHistory.Entry], _ limits: ComparisonLimits
  ) {
    let (old, new) = (entries[earlier].standard, entries[later].standard)
    self.earlier = earlier
    self.later = later
    comparison = StandardComparison(from: old, to: new, limits: limits)
    needed = VersionBump(comparison)
    declared = VersionBump(from: old.version, to: new.version)
  }

  /// A version that rose too little, or not at all.
  ///
  /// A correction has to stay below the number of the version that came after what it corrects, so
  /// that it only has to rise.
  func rise(in entries: [VersionHistory.Entry]) -> [VersionHistory.Finding] {
    let (old, new) = (entries[earlier], entries[later])
    let declared = declared ?? VersionBump.none
    let isSmall = needed > declared && !(new.corrects(old) && declared > VersionBump.none)
    guard isSmall || self.declared == nil else { return [] }
    let template: MessageTemplate =
      declared == VersionBump.none ? .versionNotRising : .bumpTooSmall
    let parameters = [
      "earlier": old.standard.version, "found": new.standard.version,
      "wanted": needed.next(after: old.standard.version),
    ]
    return [
      VersionHistory.Finding(
        name: new.name, issue: Issue(template, parameters, path: "$.version"))
    ]
  }
}
