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

  func load() throws(FileError) -> [UInt8] {
    guard let bytes = Platform.readAll(from: descriptor) else { throw .unreadable(path) }
    return bytes
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    // What goes to a file that another one took the place of would be lost with it.
    guard FileStatus.isFile(descriptor, at: path) else { throw .unwritable(path, .changed) }
    if let obstacle = Platform.write(bytes, to: descriptor) ?? Platform.synchronize(descriptor) {
      throw .unwritable(path, obstacle)
    }
  }

  func truncate(to count: Int) throws(FileError) {
    if let obstacle = Platform.truncate(descriptor, to: count) ?? Platform.synchronize(descriptor) {
      throw .unwritable(path, obstacle)
    }
  }
}
