import Foundation
import Testing

@testable import ConsultationIndex

/// The articles of the documentation, whose examples are executed.
enum Articles {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let folder = package.appending(
    path: "Sources/ConsultationIndex/ConsultationIndex.docc")

  /// The file names of all articles, wherever in the catalog they stand.
  static let names: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)
    return (files?.allObjects ?? []).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// A block of JSON with the article and the line it begins at.
  struct Block: Sendable, CustomTestStringConvertible {
    let article: String
    let line: Int
    let text: String

    var testDescription: String { "\(article):\(line)" }
  }

  static let blocks: [Block] = blocks(in: "json")

  /// The blocks of one language.
  static func blocks(in language: String) -> [Block] {
    names.flatMap { name -> [Block] in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        return []
      }
      var blocks: [Block] = []
      var open: (line: Int, lines: [Substring])?
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if let block = open {
          if line.hasPrefix("```") {
            blocks.append(
              Block(article: name, line: block.line, text: block.lines.joined(separator: "\n")))
            open = nil
          } else {
            open?.lines.append(line)
          }
        } else if line == "```" + language {
          open = (index + 2, [])
        }
      }
      return blocks
    }
  }

  /// The bytes of a file of the package.
  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: package.appending(path: path)))
  }
}
