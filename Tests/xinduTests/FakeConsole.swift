import ConsultationIndex

@testable import xindu

/// A console whose files are in memory and whose output can be looked at.
final class FakeConsole {
  private(set) var output = ""
  private(set) var errors = ""
  var files: [String: [UInt8]] = [:]
  var environment: [String: String] = [:]
  var isTerminal = false
  var isReadOnly = false
  /// How long everything takes: each look at the clock finds it so much later.
  var pace = Duration.zero
  private var time = Duration.zero

  /// Runs a command line as on 2026-01-31.
  func run(_ words: String...) -> ExitCode { run(words) }

  func run(_ words: [String]) -> ExitCode {
    output = ""
    errors = ""
    // What standard input gave once it does not give again.
    var taken = 0
    let console = Console(
      write: { self.output += $0 }, writeError: { self.errors += $0 },
      read: { path throws(FileError) in
        guard let bytes = self.files[path] else { throw .missing(path) }
        return path == "-" ? Array(bytes[taken...]) : bytes
      },
      writeFile: { path, bytes throws(FileError) in
        if self.isReadOnly { throw .unwritable(path) }
        self.files[path] = bytes
      },
      readPieces: { path, take throws(FileError) in
        guard let bytes = self.files[path] else { throw .missing(path) }
        // Small pieces, so that everything is cut somewhere.
        var rest = path == "-" ? bytes[taken...] : bytes[...]
        while let first = rest.first {
          let piece = [first] + rest.dropFirst().prefix(60)
          if path == "-" { taken += piece.count }
          rest = rest.dropFirst(61)
          if !take(piece) { break }
        }
      },
      writePieces: { path, body throws(FileError) in
        if self.isReadOnly { throw .unwritable(path) }
        var bytes: [UInt8] = []
        body { bytes += $0 }
        self.files[path] = bytes
      },
      exists: { path in
        self.files.keys.contains { $0 == path || $0.hasPrefix(path + "/") }
      },
      list: { folder throws(FileError) in
        let names = self.files.keys.filter { $0.hasPrefix(folder + "/") }
          .map { String($0.dropFirst(folder.count + 1)) }
        return names.isEmpty ? nil : names.sorted()
      },
      environment: environment, isTerminal: isTerminal, isErrorTerminal: isTerminal,
      today: { CalendarDate("2026-01-31") ?? CalendarDate(dayNumber: 0) },
      elapsed: {
        self.time += self.pace
        return self.time
      })
    return Xindu(console: console).run(words)
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
