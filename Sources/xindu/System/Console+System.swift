import ConsultationIndex
import XinduPlatform

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Console {
  /// The real one.
  static func system(_ names: ForeignNames) -> Console {
    Platform.ignoreSignalsOfWriting()
    let pipes = OpenPipes()
    let inputs = Inputs()
    let reading = Reading(pipes: pipes, inputs: inputs, names: names)
    // One day for all that a command does, however long it takes.
    let today = currentDate()
    return Console(
      write: { Self.write($0) },
      // Whoever does not listen to errors keeps no work from being done.
      writeError: { _ = Platform.write(Array($0.utf8), to: 2) },
      read: { path throws(FileError) in try Self.readFile(path, reading) },
      readPieces: { path, take throws(FileError) in try Self.readPieces(path, reading, take) },
      peek: { path, take throws(FileError) in try Self.peek(path, reading, take) },
      isPipe: { pipes.pipe(at: $0) != nil },
      writePieces: { path, body throws(FileError) in
        try Self.change(path) { file throws(Obstacle) in try file.write(body) }
      },
      update: { path, waiting, change throws(FileError) in
        try Self.change(path) { file throws(Obstacle) in
          try file.update(waiting: waiting, change)
        }
      },
      place: { Self.place($0, inputs) },
      exists: { FileManager.default.fileExists(atPath: $0) },
      list: { path throws(FileError) in try names.list(path) },
      environment: ProcessInfo.processInfo.environment,
      isTerminal: Platform.isTerminal(1), isErrorTerminal: Platform.isTerminal(2),
      today: { today }, elapsed: Self.clock())
  }

  /// A clock that starts now.
  private static func clock() -> () -> Duration {
    let start = ContinuousClock.now
    return { ContinuousClock.now - start }
  }

  /// The day by the local clock.
  private static func currentDate() -> CalendarDate {
    let (year, month, day) = Platform.localDay()
    // The clock's days always exist; the first day of an era says so if not.
    return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }

  // MARK: Reading

  /// The files that were read, by what tells them apart; no output may take their place.
  private final class Inputs {
    private var identities: Set<FileStatus.Identity> = []

    func add(_ status: FileStatus?) {
      if let status, status.type == .file { identities.insert(status.identity) }
    }

    func contain(_ identity: FileStatus.Identity) -> Bool { identities.contains(identity) }
  }

  /// What reading has to know of the files before.
  private struct Reading {
    let pipes: OpenPipes
    let inputs: Inputs
    let names: ForeignNames
  }

  private static func readFile(_ path: String, _ reading: Reading) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try readPieces(path, reading) { piece in
      bytes += piece
      return true
    }
    return bytes
  }

  private static func readPieces(
    _ path: String, _ reading: Reading, _ take: ([UInt8]) -> Bool
  ) throws(FileError) {
    if let pipe = reading.pipes.pipe(at: path) {
      reading.inputs.add(pipe.status)
      guard pipe.read(take) else { throw .unreadable(path) }
      return
    }
    let foreign = reading.names.open(path)
    guard let descriptor = foreign == nil ? try open(path) : foreign else {
      throw .unreadable(path)
    }
    defer { Platform.close(descriptor) }
    reading.inputs.add(FileStatus(of: descriptor))
    guard Platform.read(from: descriptor, take) else { throw .unreadable(path) }
  }

  private static func open(_ path: String) throws(FileError) -> Int32? {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .missing(path)
    }
    if isDirectory { throw .directory(path) }
    return Platform.openForReading(path)
  }

  private static func peek(
    _ path: String, _ reading: Reading, _ take: ([UInt8]) -> Bool
  ) throws(FileError) {
    guard let pipe = reading.pipes.pipe(at: path) else {
      return try readPieces(path, reading, take)
    }
    guard pipe.peek(take) else { throw .unreadable(path) }
  }

  // MARK: Writing

  /// Writes to standard output. When nobody reads any more, the command ends in silence; when there
  /// is no room any more, it says so.
  private static func write(_ text: String) {
    guard let obstacle = Platform.write(Array(text.utf8), to: 1) else { return }
    guard obstacle != .closed else { Platform.endAsUnread() }
    let words = Array(CommandLine.arguments.dropFirst())
    Xindu(console: .system(ForeignNames())).report(FileError.unwritable("-", obstacle), in: words)
    exit(with: .inputErrors)
  }

  /// Makes the folder that a file stands in, and changes the file.
  private static func change(
    _ path: String, _ body: (WholeFile) throws(Obstacle) -> Void
  ) throws(FileError) {
    do throws(Obstacle) {
      if let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex {
        try Platform.makeFolder(String(path[..<slash]))
      }
      try body(WholeFile(path))
    } catch {
      throw .unwritable(path, error)
    }
  }

  private static func place(_ path: String, _ inputs: Inputs) -> Place {
    guard let place = try? WholeFile(path).place else { return .free }
    switch place {
    case .free: return .free
    case .folder: return .folder
    case .device: return .device
    case .stream: return .stream
    case .file(let identity): return inputs.contain(identity) ? .input : .file
    }
  }
}
