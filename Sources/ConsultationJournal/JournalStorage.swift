/// Where the bytes of a journal are kept: a file, or a column of a service's own database.
///
/// A storage belongs to one writer at a time; whoever opens it makes sure of that.
public protocol JournalStorage: ~Copyable {
  /// What can go wrong with it.
  associatedtype Failure: Error

  /// All bytes that it holds.
  mutating func load() throws(Failure) -> [UInt8]

  /// Adds bytes at the end, and returns only once they would outlast a loss of power.
  mutating func append(_ bytes: [UInt8]) throws(Failure)

  /// Keeps only the first bytes, and returns only once that would outlast a loss of power.
  mutating func truncate(to count: Int) throws(Failure)
}
