#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file needs that several write to, and that must outlast a loss of power.
extension Platform {
  /// A descriptor that adds at the end of a file, which is made if it is not there, and which nobody
  /// else adds to meanwhile; nil where somebody does.
  package static func openForAppending(_ path: String) throws(Obstacle) -> Int32? {
    guard case .name(let folder, _) = try Destination(path) else { throw .noRegularFile }
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o666)
    guard descriptor >= 0 else { throw Obstacle(errno) }
    do throws(Obstacle) {
      if try lock(descriptor, waits: false) {
        guard FileStatus.isFile(descriptor, at: path) else { throw .noRegularFile }
        // A new file is only there for good once its folder is.
        if let obstacle = synchronizeFolder(folder) { throw obstacle }
        return descriptor
      }
    } catch {
      close(descriptor)
      throw error
    }
    close(descriptor)
    return nil
  }

  /// A descriptor of a file that is there, to be locked, read and replaced.
  ///
  /// It can be written through, since network disks lock for writers only where one could write.
  static func openForUpdating(_ path: String) throws(Obstacle) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Obstacle(errno) }
    return descriptor
  }

  /// Keeps everybody else from locking a file, another descriptor of this process included, which
  /// locks by `fcntl` would not. The lock goes with the descriptor, however the process ends.
  ///
  /// - Returns: False where another holds the lock and it is not waited for.
  package static func lock(_ descriptor: Int32, waits: Bool) throws(Obstacle) -> Bool {
    while flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      // As on some network disks.
      default: throw .unlockable
      }
    }
    return true
  }

  /// Waits a moment.
  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1_000) }

  /// All bytes of a file from its beginning; nil where they cannot be read.
  static func readAll(from descriptor: Int32) -> [UInt8]? {
    lseek(descriptor, 0, SEEK_SET) == 0 ? read(from: descriptor) : nil
  }

  /// How many bytes a file holds; nil where that cannot be told.
  package static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Some bytes of a file; nil where it does not hold all of them.
  package static func read(_ range: Range<Int>, from descriptor: Int32) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count, isWhole {
        let rest = UnsafeMutableRawBufferPointer(buffer).baseAddress.map { $0 + filled }
        let count = pread(
          descriptor, rest, range.count - filled, off_t(range.lowerBound + filled))
        if count < 0 && errno == EINTR { continue }
        isWhole = count > 0
        filled += max(0, count)
      }
    }
    return isWhole ? bytes : nil
  }

  /// Returns once the file's content would outlast a loss of power; nil, or why it would not.
  package static func synchronize(_ descriptor: Int32) -> Obstacle? {
    #if canImport(Darwin)
      // There, fsync leaves the bytes in the drive's own memory.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return nil }
    #endif
    return fsync(descriptor) == 0 ? nil : Obstacle(errno)
  }

  /// Makes the names in a folder outlast a loss of power.
  package static func synchronizeFolder(_ folder: String) -> Obstacle? {
    guard let descriptor = openForReading(folder) else { return Obstacle(errno) }
    defer { close(descriptor) }
    // Some disks keep names safe by themselves and refuse to be asked.
    return fsync(descriptor) == 0 || errno == EINVAL ? nil : Obstacle(errno)
  }

  /// Cuts a file off; nil, or why it could not be.
  package static func truncate(_ descriptor: Int32, to count: Int) -> Obstacle? {
    ftruncate(descriptor, off_t(count)) == 0 ? nil : Obstacle(errno)
  }
}
