/// A standard that was read, checked and compiled: what scores dossiers.
///
/// A compiled standard is an immutable value; any number of tasks may share one without a lock.
///
/// ```swift
/// let dossier = try Dossier(json: bytes)
/// let assessment = CompiledStandard.xindu.assess(dossier, asOf: today)
/// assessment.grade?.rawValue  // "3A"
/// ```
public struct CompiledStandard: Sendable {
  /// The version of this engine, which every receipt names.
  public static let engineVersion = "0.1.0"

  /// What the compiler warned of; a standard with errors cannot be compiled.
  public let warnings: [Issue]
  /// The SHA-256 of the standard's canonical form, see <doc:StandardFormat>.
  public var digest: SHA256Digest { knownDigest ?? Self.digest(of: standard) }
  private let knownDigest: SHA256Digest?
  package let program: ScoringProgram

  package var standard: Standard { program.standard }

  /// The identifier, which all versions of the standard share.
  public var id: String { standard.id }
  /// The version, such as `1.0.0`.
  public var version: String { standard.version }

  /// Reads and compiles a standard.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8, see <doc:StandardFormat>.
  ///   - limits: How much to take before refusing.
  /// - Throws: ``InputErrors`` with the first error of syntax, or with all errors of form, or with
  ///   all that the compiler found.
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    let document = try JSONDocument(json, limits: limits)
    var diagnostics = Diagnostics(document: document, limits: limits)
    let standard = Standard(document.root, &diagnostics)
    try self.init(try diagnostics.finish(with: standard), diagnostics)
  }

  /// Compiles a standard that was made or changed in memory.
  package init(_ standard: Standard) throws(InputErrors) {
    try self.init(standard, Diagnostics(document: nil, limits: Limits()))
  }

  /// Compiles a standard that is only tried out, such as one of a thousand in a study.
  ///
  /// Its ``digest`` takes longer than all the rest and is worked out whenever it is asked for; a
  /// study that scores tables never does. The result is otherwise that of ``init(_:)``.
  package init(trial standard: Standard) throws(InputErrors) {
    try self.init(standard, Diagnostics(document: nil, limits: Limits()), isTrial: true)
  }

  private init(
    _ standard: Standard, _ diagnostics: Diagnostics, isTrial: Bool = false
  ) throws(InputErrors) {
    var compiler = StandardCompiler(standard, diagnostics)
    let compiled = compiler.compile()
    program = try compiler.diagnostics.finish(with: compiled)
    warnings = compiler.diagnostics.issues.sorted()
    knownDigest = isTrial ? nil : Self.digest(of: standard)
  }

  private static func digest(of standard: Standard) -> SHA256Digest {
    SHA256.hash(standard.tree.canonical())
  }

  package var header: StandardHeader {
    StandardHeader(
      id: id, version: version, effective: standard.effective, unit: standard.period)
  }

  /// The standard as JSON in UTF-8, indented for people; ``init(json:limits:)`` compiles it again.
  public var json: [UInt8] { standard.json }

  /// Whether the last day of a period lies between the days that this standard names.
  ///
  /// Whether another standard has succeeded it by then, a ``StandardLibrary`` knows.
  public func isInForce(for period: Period) -> Bool { standard.effective.covers(period) }

  /// The name of a category, element, indicator, tier, stage, principle or grade.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - language: The language of the name.
  /// - Returns: The name, or nil where the standard has nothing of that id.
  /// - Complexity: O(*n*) for *n* indicators.
  public func name(of id: String, in language: Language) -> String? {
    labels(of: id)?[language]
  }

  package func labels(of id: String) -> Labels? {
    for category in standard.categories {
      if category.id == id { return category.labels }
      for element in category.elements {
        if element.id == id { return element.labels }
        if let indicator = element.indicators.first(where: { $0.id == id }) {
          return indicator.labels
        }
      }
    }
    let terms = standard.stages + standard.principles + standard.kinds
    return terms.first { $0.id == id }?.labels
      ?? standard.tiers.first { $0.id == id }?.labels
      ?? standard.grades.first { $0.id == id }?.labels
  }
}
