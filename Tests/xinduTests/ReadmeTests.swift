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
    var article = try ShownCommands("README.md")
    #expect(try article.check() > 0)
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
