import ConsultationJournal
import XinduPlatform

/// A journal in a file that one process writes at a time.
struct JournalFile: JournalStorage, ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens a journal for writing, or makes an empty one.
  ///
  /// - Throws: ``FileError`` when the file cannot be opened or another process writes to it.
  init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = try Self.open(path)
  }

  private static func open(_ path: String) throws(FileError) -> Int32 {
    do throws(Obstacle) {
      if let descriptor = try Platform.openForAppending(path) { return descriptor }
    } catch {
      throw .unwritable(path, error)
    }
    throw .locked(path)
  }

  deinit { Platform.close(descriptor) }

  /// Where a checkpoint of a journal is kept.
  static func checkpointPath(of journal: String) -> String { journal + ".checkpoint" }

  /// Where entries of a journal are kept that broke off.
  static func tornPath(of journal: String) -> String { journal + ".torn" }

  func count() throws(FileError) -> Int {
    guard let count = Platform.size(of: descriptor) else { throw .unreadable(path) }
    return count
  }

  func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    guard let bytes = Platform.read(range, from: descriptor) else { throw .unreadable(path) }
    return bytes
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    // What goes to a file that another one took the place of would be lost with it.
    guard FileStatus.isFile(descriptor, at: path) else { throw .unwritable(path, .changed) }
    if let obstacle = Platform.write(bytes, to: descriptor) ?? Platform.synchronize(descriptor) {
      throw .unwritable(path, obstacle)
    }
  }

  func setAside(from start: Int) throws(FileError) {
    let bytes = try read(start..<count())
    let beside = Self.tornPath(of: path)
    // Whatever broke off earlier stays there, too.
    let torn = try Self.open(beside)
    defer { Platform.close(torn) }
    if let obstacle = Platform.write(bytes + [UInt8(ascii: "\n")], to: torn)
      ?? Platform.synchronize(torn)
    {
      throw .unwritable(beside, obstacle)
    }
    if let obstacle = Platform.truncate(descriptor, to: start) ?? Platform.synchronize(descriptor) {
      throw .unwritable(path, obstacle)
    }
  }

  func checkpoint() throws(FileError) -> [UInt8]? {
    guard let kept = Platform.openForReading(Self.checkpointPath(of: path)) else { return nil }
    defer { Platform.close(kept) }
    return Platform.read(from: kept)
  }

  func keep(checkpoint: [UInt8]) throws(FileError) {
    let beside = Self.checkpointPath(of: path)
    do throws(Obstacle) {
      try WholeFile(beside).write { $0(checkpoint) }
    } catch {
      throw .unwritable(beside, error)
    }
  }
}
