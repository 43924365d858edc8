#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls that differ between platforms, all of them in this folder. Checked on Linux; macOS is
/// believed to work.
package enum Platform {
  /// A closed pipe (`xindu … | head`) and a file that may not grow are then errors to be seen in
  /// `write`, not signals.
  package static func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes all of some bytes; nil, or why not all could be written.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Obstacle? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written < 0 && errno == EAGAIN {
        waitForRoom(in: descriptor)
        continue
      }
      guard written > 0 else { return Obstacle(errno) }
      rest = rest.dropFirst(written)
    }
    return nil
  }

  /// Waits until a pipe whose writers do not wait takes something again.
  private static func waitForRoom(in descriptor: Int32) {
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&room, 1, -1)
  }

  /// Whether there is something at a path that gives what it holds only once: a pipe or a terminal,
  /// not a file or a folder.
  package static func isPipe(_ path: String) -> Bool {
    guard let type = FileStatus(at: path)?.type else { return false }
    return type != .file && type != .folder
  }

  /// A descriptor to read from; nil where it cannot be opened.
  package static func openForReading(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : descriptor
  }

  /// The same for a path in bytes that a zero ends.
  package static func openForReading(at path: UnsafePointer<CChar>) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    return descriptor < 0 ? nil : descriptor
  }

  /// All that a descriptor gives until its end; nil where it cannot be read.
  package static func read(from descriptor: Int32) -> [UInt8]? {
    var result: [UInt8] = []
    let isWhole = read(from: descriptor) { piece in
      result += piece
      return true
    }
    return isWhole ? result : nil
  }

  /// Reads what a descriptor gives, piece by piece, while the closure wants more; false where it
  /// cannot be read.
  package static func read(from descriptor: Int32, _ take: ([UInt8]) -> Bool) -> Bool {
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

  package static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

  /// Ends the process as the system ends those whose output nobody reads any more, which is no
  /// success: something may not be done yet.
  package static func endAsUnread() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    // Only if the signal is blocked.
    systemExit(1)
  }

  /// Ends the process.
  package static func exit(_ code: Int32) -> Never { systemExit(code) }

  private static func systemWrite(
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

  private static func systemClose(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }

  private static func systemExit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
