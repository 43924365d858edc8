import ConsultationJournal

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
    guard let descriptor = Platform.openForAppending(path) else { throw .unwritable(path) }
    do throws(FileError) {
      switch Platform.lock(descriptor) {
      case .held: break
      case .heldByAnother: throw .locked(path)
      case .impossible: throw .unwritable(path)
      }
      // A new file is only there for good once its folder is.
      guard Platform.isRegularFile(descriptor, at: path), Platform.synchronizeFolder(of: path)
      else { throw .unwritable(path) }
      return descriptor
    } catch {
      Platform.close(descriptor)
      throw error
    }
  }

  deinit { Platform.close(descriptor) }

  func load() throws(FileError) -> [UInt8] {
    guard let bytes = Platform.readAll(from: descriptor) else { throw .unreadable(path) }
    return bytes
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    // What goes to a file that another one took the place of would be lost with it.
    guard Platform.isRegularFile(descriptor, at: path), Platform.writeAll(bytes, to: descriptor),
      Platform.synchronize(descriptor)
    else { throw .unwritable(path) }
  }

  func truncate(to count: Int) throws(FileError) {
    guard Platform.truncate(descriptor, to: count), Platform.synchronize(descriptor) else {
      throw .unwritable(path)
    }
  }
}
