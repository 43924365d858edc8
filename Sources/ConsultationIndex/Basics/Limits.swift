/// How much input a reader takes before it refuses, with defaults that are safe for a service.
///
/// ```swift
/// let dossier = try Dossier(json: bytes, limits: Limits(records: 20_000))
/// ```
public struct Limits: Hashable, Sendable {
  /// The most bytes in one document; of JSON never more than 4,294,967,294, which positions can
  /// express.
  public var bytes: Int
  /// The deepest nesting of arrays and objects; never more than 512, which the stack of any thread
  /// bears.
  public var nesting: Int
  /// The most bytes in one string.
  public var stringBytes: Int
  /// The most records in one submission.
  public var records: Int
  /// The most reviews in one dossier.
  public var reviews: Int
  /// The most issues that are reported one by one; the rest are counted.
  public var issues: Int

  /// Creates limits; what is not named keeps its default.
  public init(
    bytes: Int = 256 << 20, nesting: Int = 64, stringBytes: Int = 1 << 20,
    records: Int = 1_000_000, reviews: Int = 2_000_000, issues: Int = 100
  ) {
    self.bytes = bytes
    self.nesting = nesting
    self.stringBytes = stringBytes
    self.records = records
    self.reviews = reviews
    self.issues = issues
  }
}
