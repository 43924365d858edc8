import XinduPlatform

/// The pipes that a command reads from, by their paths; `-` is standard input.
///
/// Each is opened once and stays open: what it gave it does not give again, and closing it would
/// tell whoever writes that nobody reads any more.
final class OpenPipes {
  private var pipes = ["-": OpenPipe(0)]

  /// The pipe at a path; nil where there is none, but a file, which can be read again, or nothing.
  func pipe(at path: String) -> OpenPipe? {
    if let known = pipes[path] { return known }
    guard Platform.isPipe(path), let descriptor = Platform.openForReading(path) else { return nil }
    let pipe = OpenPipe(descriptor)
    pipes[path] = pipe
    return pipe
  }
}

/// A pipe that one can look into without taking anything out of it.
final class OpenPipe {
  private let descriptor: Int32
  /// What was looked at and not taken.
  private var ahead: [UInt8] = []
  /// Whether nothing comes after that. A terminal would begin anew.
  private var isAtEnd = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Standard input may be a file after all.
  var status: FileStatus? { FileStatus(of: descriptor) }

  /// Reads on, piece by piece, while the closure wants more; false where it cannot be read.
  func read(_ take: ([UInt8]) -> Bool) -> Bool {
    let first = ahead
    ahead = []
    if !first.isEmpty, !take(first) { return true }
    return isAtEnd || Platform.read(from: descriptor, take)
  }

  /// The same, but what is read now is read again.
  func peek(_ take: ([UInt8]) -> Bool) -> Bool {
    var wantsMore = ahead.isEmpty || take(ahead)
    guard wantsMore, !isAtEnd else { return true }
    let isRead = Platform.read(from: descriptor) { piece in
      ahead += piece
      wantsMore = take(piece)
      return wantsMore
    }
    isAtEnd = wantsMore
    return isRead
  }
}
