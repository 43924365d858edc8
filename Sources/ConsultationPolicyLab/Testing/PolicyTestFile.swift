import ConsultationIndex

/// The tests of one file, read for one standard.
///
/// ```swift
/// let tests = try PolicyTestFile(json: bytes, name: "forms.json", for: standard).tests
/// let run = standard.run(tests)
/// run.failures.isEmpty
/// ```
public struct PolicyTestFile: Sendable {
  /// The format and its version.
  package static let format = "consultation-tests/1"

  /// The file, as it was named.
  public let name: String
  /// The tests in the order of the file.
  public let tests: [PolicyTest]

  /// Reads tests, see <doc:PolicyTestFormat>.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8.
  ///   - name: The file's name, which the tests carry.
  ///   - standard: The standard whose names the tests use.
  ///   - limits: How much to take before refusing.
  ///   - dossier: The bytes of a dossier file by its path as a test writes it, nil where there is
  ///     none.
  /// - Throws: The first error of syntax, or everything else that is wrong with the tests.
  /// - Complexity: O(*n* log *n*) for *n* bytes of tests and dossiers.
  public init(
    json: [UInt8], name: String, for standard: CompiledStandard, limits: Limits = Limits(),
    dossier: (String) -> [UInt8]? = { _ in nil }
  ) throws(InputErrors) {
    let document = try JSONDocument(json, limits: limits)
    var diagnostics = Diagnostics(document: document, limits: limits)
    let found = withoutActuallyEscaping(dossier) { dossier in
      let reader = PolicyTestReader(
        names: PolicyTestNames(standard), limits: limits, file: name, document: document,
        dossier: dossier)
      return reader.read(&diagnostics)
    }
    self.name = name
    tests = try diagnostics.finish(with: found)
  }
}
