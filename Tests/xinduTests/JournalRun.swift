import ConsultationIndex
import Foundation

@testable import xindu

/// Commands about journals on real files in a folder of their own, since durable files are what they are
/// about.
final class JournalRun {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  var output = ""
  var errors = ""
  /// The day on which the command runs.
  var today = CalendarDate(dayNumber: 20_600)  // 2026-05-27

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path() }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path(name))))
  }

  func xindu(_ words: String...) -> ExitCode { xindu(words) }

  func xindu(_ words: [String]) -> ExitCode {
    output = ""
    errors = ""
    var console = Console.system(ForeignNames())
    console.write = { self.output += $0 }
    console.writeError = { self.errors += $0 }
    console.environment = [:]
    console.today = { self.today }
    return Xindu(console: console).run(words + ["--lang", "en"])
  }

  static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
  static let dossier = fixtures.appending(path: "Cases/example-rural/dossier.json").path()
  static let standard = fixtures.appending(path: "Standards/xindu.json").path()
}
