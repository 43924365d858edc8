import ConsultationJournal
import Generators

/// A disk that can lose its power: what was not made durable survives only in part, or not at all.
final class Disk {
  enum Failure: Error {
    case powerLost, full, readOnly
  }

  /// What would be there after a loss of power.
  private(set) var bytes: [UInt8]
  /// What was taken out of the journal.
  private(set) var aside: [UInt8] = []
  var checkpoint: [UInt8]?
  /// How many bytes of the journal were read.
  var bytesRead = 0
  /// How many steps the disk still takes before its power is lost; nil for ever.
  var stepsLeft: Int?
  /// The room left, in bytes; nil without bounds.
  var room: Int?
  var isReadOnly = false
  /// Draws how much of what was being written survives.
  private var random: SeededGenerator

  init(_ bytes: [UInt8] = [], seed: UInt64 = 0) {
    self.bytes = bytes
    random = SeededGenerator(state: seed)
  }

  /// Two steps for an append (writing, making durable), so that power can be lost before, between
  /// and after them.
  func append(_ new: [UInt8]) throws(Failure) {
    if isReadOnly { throw .readOnly }
    if let room, new.count > room {
      // A full disk takes what fits before it refuses.
      bytes += new.prefix(room)
      self.room = 0
      throw .full
    }
    guard step() else {
      bytes += new.prefix(Int.random(in: 0...new.count, using: &random))
      throw .powerLost
    }
    bytes += new
    room? -= new.count
    // Durable, but the caller does not hear of it any more.
    guard step() else { throw .powerLost }
  }

  /// Two steps, for the copy beside and for the journal itself.
  func setAside(from start: Int) throws(Failure) {
    if isReadOnly { throw .readOnly }
    guard step() else { throw .powerLost }
    aside += bytes[start...]
    guard step() else { throw .powerLost }
    bytes.removeLast(bytes.count - start)
  }

  /// What is read of the journal, and counted.
  func read(_ range: Range<Int>) -> [UInt8] {
    bytesRead += range.count
    return Array(bytes[range])
  }

  func keep(_ checkpoint: [UInt8]) throws(Failure) {
    if isReadOnly { throw .readOnly }
    guard step() else { throw .powerLost }
    self.checkpoint = checkpoint
  }

  /// As if the file had been taken away.
  func clear() { bytes = [] }

  private func step() -> Bool {
    guard let left = stepsLeft else { return true }
    stepsLeft = left - 1
    return left > 0
  }
}

/// A journal on such a disk.
struct DiskStorage: JournalStorage {
  let disk: Disk

  func count() throws(Disk.Failure) -> Int { disk.bytes.count }
  func read(_ range: Range<Int>) throws(Disk.Failure) -> [UInt8] { disk.read(range) }
  func append(_ bytes: [UInt8]) throws(Disk.Failure) { try disk.append(bytes) }
  func setAside(from start: Int) throws(Disk.Failure) { try disk.setAside(from: start) }
  func checkpoint() throws(Disk.Failure) -> [UInt8]? { disk.checkpoint }
  func keep(checkpoint: [UInt8]) throws(Disk.Failure) { try disk.keep(checkpoint) }
}
