#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls that differ between platforms. Checked on Linux; macOS is believed to work.
enum Platform {
  /// A closed pipe (`xindu … | head`) is then an error to be seen in `write`, not a signal.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes all of a text; when nobody reads any more, the command ends in silence.
  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        exit(errno == EPIPE ? ExitCode.done.rawValue : ExitCode.inputErrors.rawValue)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Whether there is something at a path that gives what it holds only once: a pipe or a terminal,
  /// not a file or a folder.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let type = status.st_mode & mode_t(S_IFMT)
    return type != mode_t(S_IFREG) && type != mode_t(S_IFDIR)
  }

  /// A descriptor to read from; nil where it cannot be opened.
  static func openForReading(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : descriptor
  }

  /// The same for a path in bytes that a zero ends.
  static func openForReading(at path: UnsafePointer<CChar>) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : descriptor
  }

  /// Reads a descriptor piece by piece and closes it; false where it cannot be read.
  static func readOnce(from descriptor: Int32, _ take: ([UInt8]) -> Bool) -> Bool {
    defer { close(descriptor) }
    return read(from: descriptor, take)
  }

  /// All that a descriptor gives until its end; nil where it cannot be read.
  static func read(from descriptor: Int32) -> [UInt8]? {
    var result: [UInt8] = []
    let isWhole = read(from: descriptor) { piece in
      result += piece
      return true
    }
    return isWhole ? result : nil
  }

  /// Reads a file piece by piece while the closure wants more; false where it cannot be read.
  static func read(_ path: String, _ take: ([UInt8]) -> Bool) -> Bool {
    guard let descriptor = openForReading(path) else { return false }
    defer { close(descriptor) }
    return read(from: descriptor, take)
  }

  /// Reads what a descriptor gives, piece by piece; false where it cannot be read.
  static func read(from descriptor: Int32, _ take: ([UInt8]) -> Bool) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        systemRead(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return false }
      guard count > 0, take(Array(buffer[..<count])) else { return true }
    }
  }

  /// Writes a file under another name and moves it to its place when it is whole; false, and no file
  /// left behind, where that fails.
  static func writeWhole(_ path: String, _ body: (([UInt8]) -> Void) -> Void) -> Bool {
    let beside = path + ".\(getpid()).part"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { return false }
    var isSound = true
    body { piece in isSound = isSound && writeAll(piece, to: descriptor) }
    isSound = synchronize(descriptor) && isSound
    isSound = systemClose(descriptor) == 0 && isSound
    if isSound, rename(beside, path) == 0 { return true }
    unlink(beside)
    return false
  }

  static func systemWrite(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  private static func systemRead(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, bytes, count)
    #else
      Darwin.read(descriptor, bytes, count)
    #endif
  }
}

/// Ends the process.
func exit(with code: ExitCode) -> Never { exit(code.rawValue) }
