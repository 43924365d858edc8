/// Where the bytes of a journal are kept: a file, or a column of a service's own database.
///
/// A storage belongs to one writer at a time; whoever opens it makes sure of that.
public protocol JournalStorage: ~Copyable {
  /// What can go wrong with it.
  associatedtype Failure: Error

  /// How many bytes it holds.
  mutating func count() throws(Failure) -> Int

  /// Some of the bytes that it holds.
  mutating func read(_ range: Range<Int>) throws(Failure) -> [UInt8]

  /// Adds bytes at the end, and returns only once they would outlast a loss of power.
  mutating func append(_ bytes: [UInt8]) throws(Failure)

  /// Takes the bytes from a place on out of the journal, and keeps them elsewhere for people to look
  /// at; returns only once both would outlast a loss of power.
  mutating func setAside(from start: Int) throws(Failure)

  /// The checkpoint that was kept last; nil where there is none. It may be lost at any time.
  mutating func checkpoint() throws(Failure) -> [UInt8]?

  /// Keeps a checkpoint in place of the one before.
  mutating func keep(checkpoint: [UInt8]) throws(Failure)
}

/// Without checkpoints all of a journal is read whenever it is opened.
extension JournalStorage where Self: ~Copyable {
  /// There is none.
  public mutating func checkpoint() throws(Failure) -> [UInt8]? { nil }

  /// Nothing is kept.
  public mutating func keep(checkpoint: [UInt8]) throws(Failure) {}
}
