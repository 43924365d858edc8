/// The standards that a service knows, of several years and with their corrections, found by the period
/// that they are in force for.
///
/// ```swift
/// let standards = StandardLibrary.xindu
/// let standard = try standards.inForce(for: dossier.period, asOf: today)
/// standards[receipt.standardDigest]  // the one that an old receipt names
/// ```
///
/// A successor ends its predecessor, and a correction takes the place of what it corrects; the rule
/// stands in <doc:StandardFormat>.
public struct StandardLibrary: Sendable {
  /// A standard that is compiled when it is asked for.
  package struct Entry: Sendable {
    package let header: StandardHeader
    package let digest: SHA256Digest
    private let make: @Sendable () -> CompiledStandard

    /// Creates an entry for a standard that is compiled once and then kept elsewhere.
    package init(
      _ header: StandardHeader, digest: SHA256Digest,
      _ make: @escaping @Sendable () -> CompiledStandard
    ) {
      self.header = header
      self.digest = digest
      self.make = make
    }

    package var standard: CompiledStandard { make() }
  }

  /// Each standard once, in the order in which they were given.
  package let entries: [Entry]

  /// The standards, each once, in the order in which they were given.
  ///
  /// - Complexity: Compiles those built-in ones that were not asked for before.
  public var standards: [CompiledStandard] { entries.map(\.standard) }

  /// Creates a library.
  ///
  /// - Parameter standards: The standards; one that is given twice is held once.
  /// - Throws: ``InputErrors`` when the same id and version stands for two contents.
  public init(_ standards: [CompiledStandard]) throws(InputErrors) {
    try self.init(
      entries: standards.map { standard in
        Entry(standard.header, digest: standard.digest) { standard }
      })
  }

  package init(entries: [Entry]) throws(InputErrors) {
    struct Name: Hashable { let id, version: String }
    var issues: [Issue] = []
    var digests: [Name: SHA256Digest] = [:]
    var kept: [Entry] = []
    for entry in entries {
      let name = Name(id: entry.header.id, version: entry.header.version)
      if let other = digests.updateValue(entry.digest, forKey: name) {
        if other != entry.digest {
          issues.append(Issue(.versionConflict, ["id": name.id, "version": name.version]))
        }
      } else {
        kept.append(entry)
      }
    }
    guard issues.isEmpty else { throw InputErrors(issues) }
    self.entries = kept
  }

  /// Creates a library of entries that a test has found to differ.
  init(builtIn entries: [Entry]) { self.entries = entries }

  /// The standard that is in force for a period.
  ///
  /// - Parameters:
  ///   - period: The period; its last day decides.
  ///   - day: The day of assessment: what is adopted later is not there yet.
  ///   - id: The standard's id, where the library holds several kinds of standard.
  /// - Throws: ``InputErrors`` when none or more than one is in force.
  /// - Complexity: O(*n*) for *n* standards; compiles only the one that is returned.
  public func inForce(
    for period: Period, asOf day: CalendarDate, id: String? = nil
  ) throws(InputErrors) -> CompiledStandard {
    let candidates = candidates(id)
    let places = candidates.map(\.header).places(inForceFor: period, asOf: day)
    return try only(places.map { candidates[$0] }, for: period)
  }

  /// The standard that is in force for a period, or where none is, the one that comes closest.
  ///
  /// That is the latest that has begun, or else the one that begins first. An assessment by a standard
  /// that was not in force, or not yet adopted, says so in its notices.
  ///
  /// - Parameters:
  ///   - period: The period; its last day decides.
  ///   - day: The day of assessment: what is adopted later is not there yet.
  ///   - id: The standard's id, where the library holds several kinds of standard.
  /// - Throws: ``InputErrors`` when more than one is meant, or the library has none.
  /// - Complexity: O(*n*) for *n* standards; compiles only the one that is returned.
  public func scoring(
    _ period: Period, asOf day: CalendarDate, id: String? = nil
  ) throws(InputErrors) -> CompiledStandard {
    let candidates = candidates(id)
    let headers = candidates.map(\.header)
    var places = headers.places(inForceFor: period, asOf: day)
    if places.isEmpty { places = headers.places(nearestTo: period, asOf: day) }
    return try only(places.map { candidates[$0] }, for: period)
  }

  /// The standard with a digest, such as that of a receipt.
  ///
  /// - Complexity: O(*n*) for *n* standards; compiles only the one that is returned.
  public subscript(digest: SHA256Digest) -> CompiledStandard? {
    entries.first { $0.digest == digest }?.standard
  }

  /// The standard with an id and a version.
  ///
  /// - Complexity: O(*n*) for *n* standards; compiles only the one that is returned.
  public subscript(id: String, version: String) -> CompiledStandard? {
    entries.first { $0.header.id == id && $0.header.version == version }?.standard
  }

  private func candidates(_ id: String?) -> [Entry] {
    id.map { id in entries.filter { $0.header.id == id } } ?? entries
  }

  private func only(_ found: [Entry], for period: Period) throws(InputErrors) -> CompiledStandard {
    guard let first = found.first else {
      throw InputErrors([Issue(.noneInForce, ["period": period.description])])
    }
    guard found.count > 1 else { return first.standard }
    let names = found.map { "`\($0.header.id) \($0.header.version)`" }.joined(separator: ", ")
    let isOneID = found.allSatisfy { $0.header.id == first.header.id }
    throw InputErrors([
      Issue(
        isOneID ? .tiedInForce : .severalInForce,
        ["period": period.description, "standards": names])
    ])
  }
}
