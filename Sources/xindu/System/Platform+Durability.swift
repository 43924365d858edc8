#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file needs that must outlast a loss of power.
extension Platform {
  /// A descriptor that adds at the end, of a file that is made if it is not there.
  static func openForAppending(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    return descriptor < 0 ? nil : descriptor
  }

  static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

  /// What came of locking a file.
  enum Lock {
    case held, heldByAnother
    /// As on some network disks.
    case impossible
  }

  /// Keeps everybody else from locking the file, another descriptor of this process included, which
  /// locks by `fcntl` would not.
  static func lock(_ descriptor: Int32) -> Lock {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .held }
    return errno == EWOULDBLOCK ? .heldByAnother : .impossible
  }

  /// Whether a descriptor is of the file that has a name now, and not of a pipe, or of a file whose
  /// name another one was given since.
  static func isRegularFile(_ descriptor: Int32, at path: String) -> Bool {
    var (own, named) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, stat(path, &named) == 0 else { return false }
    return own.st_dev == named.st_dev && own.st_ino == named.st_ino
      && own.st_mode & mode_t(S_IFMT) == mode_t(S_IFREG)
  }

  /// All bytes of a file from its beginning; nil where they cannot be read.
  static func readAll(from descriptor: Int32) -> [UInt8]? {
    lseek(descriptor, 0, SEEK_SET) == 0 ? read(from: descriptor) : nil
  }

  /// Writes all of some bytes; false where not all could be written.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// Returns once the file's content would outlast a loss of power.
  static func synchronize(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      // There, fsync leaves the bytes in the drive's own memory.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    return fsync(descriptor) == 0
  }

  /// Makes the name of a file outlast a loss of power: its own, where the path is a link to it.
  static func synchronizeFolder(of path: String) -> Bool {
    guard let resolved = realpath(path, nil) else { return false }
    defer { free(resolved) }
    let name = String(cString: resolved)
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  static func truncate(_ descriptor: Int32, to count: Int) -> Bool {
    ftruncate(descriptor, off_t(count)) == 0
  }

  static func systemClose(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }
}
