import Foundation
import Testing

@testable import xindu

/// On pipes of the system, since how it gives them is what this is about.
@Suite("Pipes of the system")
struct OpenPipesTests {
  private static let text = FakeConsole.submission.replacing("councl", with: "council")

  /// Gives a pipe that holds the text, by its path.
  private func withPipe(_ body: (String) throws -> Void) throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(Self.text.utf8))
    try pipe.fileHandleForWriting.close()
    try body("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    try pipe.fileHandleForReading.close()
  }

  @Test("what was looked at is read all the same, and then it is gone")
  func looksAhead() throws {
    func bytes(_ read: (([UInt8]) -> Bool) -> Bool) -> [UInt8]? {
      var bytes: [UInt8] = []
      let isSound = read { piece in
        bytes += piece
        return true
      }
      return isSound ? bytes : nil
    }
    try withPipe { path in
      let pipes = OpenPipes()
      let pipe = try #require(pipes.pipe(at: path))
      #expect(pipes.pipe(at: path) === pipe)
      _ = pipe.peek { _ in false }
      #expect(bytes(pipe.peek) == Array(Self.text.utf8))
      #expect(bytes(pipe.peek) == Array(Self.text.utf8))
      #expect(bytes(pipe.read) == Array(Self.text.utf8))
      #expect(bytes(pipe.read)?.isEmpty == true)
    }
  }

  @Test("a pipe that is named by a path is scored as a file is")
  func scores() throws {
    try withPipe { path in
      var (output, errors) = ("", "")
      var console = Console.system(ForeignNames())
      console.write = { output += $0 }
      console.writeError = { errors += $0 }
      let words = ["score", path, "--as-of", "2026-01-31", "--format", "json"]
      #expect(Xindu(console: console).run(words) == .done, "\(errors)")
      let file = FakeConsole.withSubmission(Self.text)
      #expect(file.run("score", "a.json", "--format", "json") == .done)
      #expect(output == file.output)
    }
  }

  @Test("files and folders can be read again, and are no pipes")
  func knowsFiles() {
    let pipes = OpenPipes()
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let paths = [#filePath, folder, folder + "/" + UUID().uuidString, "-"]
    #expect(paths.map { pipes.pipe(at: $0) != nil } == [false, false, false, true])
  }
}
