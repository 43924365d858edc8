import ConsultationIndex
import ConsultationReports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// All that the command touches outside itself: streams, files, environment and clock.
struct Console {
  var write: (String) -> Void
  var writeError: (String) -> Void
  var read: (String) throws(FileError) -> [UInt8]
  /// Writes a whole file, making the folder that it stands in.
  var writeFile: (String, [UInt8]) throws(FileError) -> Void
  /// Reads a file piece by piece, until its end or until the closure says that it has enough.
  var readPieces: (String, ([UInt8]) -> Bool) throws(FileError) -> Void
  /// Looks at the beginning of a file in the same way; whatever reads it afterwards finds it whole.
  var peek: (String, ([UInt8]) -> Bool) throws(FileError) -> Void
  /// Whether a path gives what it holds only once, as standard input and pipes do.
  var isPipe: (String) -> Bool
  /// Writes a file piece by piece; it is there as a whole in the end, or not at all.
  var writePieces: (String, (([UInt8]) -> Void) -> Void) throws(FileError) -> Void
  /// Whether there is a file or a folder of that name.
  var exists: (String) -> Bool
  /// The names of what a folder holds, sorted; nil where the path is no folder.
  var list: (String) throws(FileError) -> [String]?
  var environment: [String: String]
  var isTerminal: Bool
  var isErrorTerminal: Bool
  var today: () -> CalendarDate
  /// The time since some moment, which runs on evenly.
  var elapsed: () -> Duration

  /// The language asked for, or else that of the locale.
  func language(named chosen: Language?) -> Language {
    if let chosen { return chosen }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// How text is set off: coloured only on a terminal that can, and never under `NO_COLOR`.
  func style(onErrors: Bool = false) -> TextStyle {
    let isTerminal = onErrors ? isErrorTerminal : self.isTerminal
    let refuses = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TextStyle(usesColor: isTerminal && !refuses && environment["TERM"] != "dumb")
  }
}

extension Console {
  /// The real one.
  static func system(_ names: ForeignNames) -> Console {
    Platform.ignoreClosedPipes()
    let pipes = OpenPipes()
    return Console(
      write: { Platform.write($0, to: 1) }, writeError: { Platform.write($0, to: 2) },
      read: { path throws(FileError) in try Self.readFile(path, pipes, names) },
      writeFile: { path, bytes throws(FileError) in try Self.writeFile(path, bytes) },
      readPieces: { path, take throws(FileError) in try Self.readPieces(path, pipes, names, take) },
      peek: { path, take throws(FileError) in try Self.peek(path, pipes, names, take) },
      isPipe: { pipes.pipe(at: $0) != nil },
      writePieces: { path, body throws(FileError) in try Self.writePieces(path, body) },
      exists: { FileManager.default.fileExists(atPath: $0) },
      list: { path throws(FileError) in try names.list(path) },
      environment: ProcessInfo.processInfo.environment,
      isTerminal: Platform.isTerminal(1), isErrorTerminal: Platform.isTerminal(2),
      today: Self.currentDate, elapsed: Self.clock())
  }

  /// A clock that starts now.
  private static func clock() -> () -> Duration {
    let start = ContinuousClock.now
    return { ContinuousClock.now - start }
  }

  private static func readFile(
    _ path: String, _ pipes: OpenPipes, _ names: ForeignNames
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try readPieces(path, pipes, names) { piece in
      bytes += piece
      return true
    }
    return bytes
  }

  private static func readPieces(
    _ path: String, _ pipes: OpenPipes, _ names: ForeignNames, _ take: ([UInt8]) -> Bool
  ) throws(FileError) {
    if let pipe = pipes.pipe(at: path) {
      guard pipe.read(take) else { throw .unreadable(path) }
      return
    }
    if let descriptor = names.open(path) {
      guard Platform.readOnce(from: descriptor, take) else { throw .unreadable(path) }
      return
    }
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .missing(path)
    }
    if isDirectory { throw .directory(path) }
    guard Platform.read(path, take) else { throw .unreadable(path) }
  }

  private static func peek(
    _ path: String, _ pipes: OpenPipes, _ names: ForeignNames, _ take: ([UInt8]) -> Bool
  ) throws(FileError) {
    guard let pipe = pipes.pipe(at: path) else {
      return try readPieces(path, pipes, names, take)
    }
    guard pipe.peek(take) else { throw .unreadable(path) }
  }

  /// Writes beside the place and moves what is whole, so that nothing ever finds half a file.
  private static func writePieces(
    _ path: String, _ body: (([UInt8]) -> Void) -> Void
  ) throws(FileError) {
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path)
    }
    guard Platform.writeWhole(path, body) else { throw .unwritable(path) }
  }

  /// Writes beside the place first, so that a full disk leaves no half file behind.
  private static func writeFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let url = URL(filePath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw .unwritable(path)
    }
  }

  /// The day by the local clock.
  private static func currentDate() -> CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date.now)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else {
      // Gregorian components of the present always exist; the first day of an era says so if not.
      return CalendarDate(dayNumber: 0)
    }
    return date
  }
}
