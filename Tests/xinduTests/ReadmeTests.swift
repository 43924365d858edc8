import Foundation
import Testing

@testable import xindu

@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text() throws -> String {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test("what it shows of a command is what the command prints")
  func showsOutput() throws {
    let text = try Self.text()
    let blocks = text.matches(of: /<!-- output: (.+) -->\n```\n((?:.|\n)*?)```\n/)
    #expect(!blocks.isEmpty)
    for block in blocks {
      let words = block.output.1.split(separator: " ").map(String.init)
      let console = FakeConsole()
      for word in words where word.hasSuffix(".json") {
        console.files[word] = [UInt8](try Data(contentsOf: Self.root.appending(path: word)))
      }
      #expect(console.run(words) == .done)
      #expect(console.output == block.output.2)
    }
  }

  @Test("every file it names exists")
  func namesFiles() throws {
    let text = try Self.text()
    let paths = text.matches(of: /(?:Fixtures|Sources)\/[\w.\/-]*\w/).map { String($0.output) }
    #expect(paths.count > 5)
    for path in Set(paths) {
      let file = Self.root.appending(path: path).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: file), "\(path)")
    }
  }
}
