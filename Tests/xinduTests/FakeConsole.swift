import ConsultationIndex

@testable import xindu

/// A console whose files are in memory and whose output can be looked at.
final class FakeConsole {
  private(set) var output = ""
  private(set) var errors = ""
  var files: [String: [UInt8]] = [:]
  /// The files that give what they hold only once.
  var pipes: Set = ["-"]
  /// What somebody else writes to a file as soon as it was read.
  var later: [String: [UInt8]] = [:]
  var environment: [String: String] = [:]
  var isTerminal = false
  var isReadOnly = false
  /// Whether somebody else is recording just now.
  var isAwaited = false
  /// How long everything takes: each look at the clock finds it so much later.
  var pace = Duration.zero
  private var time = Duration.zero

  /// Runs a command line as on 2026-01-31.
  func run(_ words: String...) -> ExitCode { run(words) }

  func run(_ words: [String]) -> ExitCode {
    output = ""
    errors = ""
    // What a pipe gave it does not give again.
    var left = files.filter { pipes.contains($0.key) }
    var read: Set<String> = []
    func content(of path: String) throws(FileError) -> [UInt8] {
      read.insert(path)
      defer { if let bytes = later.removeValue(forKey: path) { files[path] = bytes } }
      guard let bytes = left[path] ?? files[path] else { throw .missing(path) }
      return bytes
    }
    let console = Console(
      write: { self.output += $0 }, writeError: { self.errors += $0 },
      read: { path throws(FileError) in
        let bytes = try content(of: path)
        left[path]?.removeAll()
        return bytes
      },
      readPieces: { path, take throws(FileError) in
        let count = try Self.cut(content(of: path), take)
        left[path]?.removeFirst(count)
      },
      peek: { path, take throws(FileError) in _ = try Self.cut(content(of: path), take) },
      isPipe: { self.pipes.contains($0) },
      writePieces: { path, body throws(FileError) in
        if self.isReadOnly { throw .unwritable(path) }
        var bytes: [UInt8] = []
        body { bytes += $0 }
        if path == "-" {
          self.output += String(decoding: bytes, as: UTF8.self)
        } else {
          self.files[path] = bytes
        }
      },
      update: { path, waiting, change throws(FileError) in
        if self.isReadOnly { throw .unwritable(path) }
        if self.isAwaited { waiting() }
        let old = self.files[path]
        if let bytes = self.later.removeValue(forKey: path) { self.files[path] = bytes }
        guard let new = change(old) else { return }
        guard self.files[path] == old else { throw .unwritable(path, .changed) }
        self.files[path] = new
      },
      place: { path in
        if path == "-" || self.pipes.contains(path) { return .stream }
        if read.contains(path) { return .input }
        if self.files[path] != nil { return .file }
        return self.files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : .free
      },
      exists: { path in
        self.files.keys.contains { $0 == path || $0.hasPrefix(path + "/") }
      },
      list: { folder throws(FileError) in
        let names = self.files.keys.filter { $0.hasPrefix(folder + "/") }
          .map { String($0.dropFirst(folder.count + 1).prefix { $0 != "/" }) }
        return names.isEmpty ? nil : Set(names).sorted()
      },
      environment: environment, isTerminal: isTerminal, isErrorTerminal: isTerminal,
      today: { CalendarDate("2026-01-31") ?? CalendarDate(dayNumber: 0) },
      elapsed: {
        self.time += self.pace
        return self.time
      })
    return Xindu(console: console).run(words)
  }

  /// Gives bytes in small pieces, so that everything is cut somewhere; how many were taken.
  private static func cut(_ bytes: [UInt8], _ take: ([UInt8]) -> Bool) -> Int {
    var count = 0
    while count < bytes.count {
      let piece = Array(bytes[count...].prefix(61))
      count += piece.count
      if !take(piece) { break }
    }
    return count
  }

  /// A community of one council a quarter, the second one with a typing error.
  static let submission = """
    {"format": "consultation-submission/1",
     "community": {"id": "c-1", "name": "示例社区", "kind": "urban"}, "period": "2025",
     "records": [
      {"id": "s-1", "kind": "session", "fields": {"heldOn": "2025-03-05", "form": "council"}},
      {"id": "s-2", "kind": "session", "fields": {"heldOn": "2025-06-05", "form": "councl"}}]}
    """

  static func withSubmission(_ text: String = submission) -> FakeConsole {
    let console = FakeConsole()
    console.files["a.json"] = Array(text.utf8)
    return console
  }
}
