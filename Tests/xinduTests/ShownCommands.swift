import Foundation
import Testing

@testable import xindu

/// An article whose commands are run, and whose outputs must be what they print.
///
/// What belongs to a block stands in a comment on the line above it:
///
/// - `output: WORDS`: what `xindu WORDS` prints; with `output, ends with 1: WORDS` it fails, and its
///   errors are shown as well; with `output, at length: WORDS` it is run with `ARTICLES=whole` only, as
///   `.ci/run` does, since without optimising it takes tens of seconds;
/// - `file: NAME`: the text of a file that the reader writes; `shown: NAME`: that of one that is there;
/// - `edit: NAME`: a change of a file, as a block `diff`.
///
/// An article that is followed step by step runs each line of its blocks `sh` as well: `xindu WORDS`,
/// with `> FILE` where its output is kept, `cp -r FROM TO` and `mkdir NAME`. An output that begins with a
/// line `…` is the end of what is printed. With `RECORD_FIXTURES=1` the outputs are
/// written into the article.
struct ShownCommands {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let article: URL
  private let lines: [String]
  private let console: FakeConsole
  /// The line that was run last, what it printed, and how it ended.
  private var last: (line: String, printed: String, code: ExitCode)?

  init(_ path: String, on console: FakeConsole = FakeConsole()) throws {
    article = Self.root.appending(path: path)
    lines = try String(contentsOf: article, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.console = console
  }

  /// The columns of the widest line that a command printed; errors are as long as they are.
  private(set) var widest = 0

  /// Runs what the article shows and compares.
  ///
  /// - Parameter follows: Whether blocks `sh` are run as well.
  /// - Returns: How many outputs were compared.
  @discardableResult
  mutating func check(follows: Bool = false) throws -> Int {
    var text: [String] = []
    var compared = 0
    var rest = lines[...]
    var marker = ""
    while let line = rest.popFirst() {
      text.append(line)
      guard line.hasPrefix("```") else {
        marker = line
        continue
      }
      let body = Array(rest.prefix { $0 != "```" })
      rest = rest.dropFirst(body.count + 1)
      let shown = body.map { $0 + "\n" }.joined()
      var kept = body
      if let (key, value) = Self.parts(of: marker) {
        switch key {
        case "output, at length" where !Self.isWhole: compared += 1
        case "output", "output, ends with 1", "output, at length", "shown":
          let printed =
            key == "shown"
            ? String(decoding: try #require(console.files[value], "\(value)"), as: UTF8.self)
            : try output(of: value, isFailing: key == "output, ends with 1")
          kept = Self.kept(of: printed, like: body)
          if !Self.isRecording { #expect(kept == body, "xindu \(value)") }
          compared += 1
        case "file": console.files[value] = Array(shown.utf8)
        case "edit": try edit(value, body)
        default: Testing.Issue.record("nobody knows what `\(key)` is")
        }
      } else if follows, line == "```sh" {
        let isLong = Self.isLong(rest.first { !$0.isEmpty })
        for command in body where !isLong { try run(command) }
      }
      text += kept + ["```"]
      marker = ""
    }
    if Self.isRecording {
      try text.joined(separator: "\n").write(to: article, atomically: true, encoding: .utf8)
    }
    return compared
  }

  /// Whether what takes long is run as well; recording asks for it.
  private static let isWhole =
    isRecording || ProcessInfo.processInfo.environment["ARTICLES"] == "whole"

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"

  /// The lines of an output, or the last of them where the article shows no more.
  private static func kept(of printed: String, like body: [String]) -> [String] {
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
    return body.first == "…" ? ["…"] + lines.suffix(max(2, body.count - 1)) : lines
  }

  /// Whether the output that comes next is left out.
  private static func isLong(_ marker: String?) -> Bool {
    !isWhole && (marker?.hasPrefix("<!-- output, at length:") ?? false)
  }

  /// What a comment asks for; nil where the line is no such comment.
  private static func parts(of marker: String) -> (key: String, value: String)? {
    guard let match = marker.wholeMatch(of: /<!-- ([a-z0-9 ,]+): (.+) -->/) else { return nil }
    return (String(match.output.1), String(match.output.2))
  }

  /// What a command prints; it is not run again if it was the last one.
  private mutating func output(of words: String, isFailing: Bool) throws -> String {
    if last?.line != "xindu " + words { try run("xindu " + words) }
    let ended = try #require(last)
    #expect(ended.code == (isFailing ? .inputErrors : .done), "\(words): \(console.errors)")
    return ended.printed
  }

  private mutating func run(_ line: String) throws {
    var words = line.split(separator: " ").map(String.init)
    switch words.removeFirst() {
    case "cp":
      try #require(words.first == "-r" && words.count == 3, "\(line)")
      try bring(words[1])
      for (name, bytes) in console.files where (name + "/").hasPrefix(words[1] + "/") {
        console.files[words[2] + name.dropFirst(words[1].count)] = bytes
      }
    case "mkdir": try #require(words.count == 1, "\(line)")
    case "xindu":
      var target: String?
      if let arrow = words.firstIndex(of: ">") {
        target = words[arrow + 1]
        words.removeSubrange(arrow...)
      }
      words = try words.flatMap(expanded)
      for word in words { try bring(word) }
      let code = console.run(words)
      if let target { console.files[target] = Array(console.output.utf8) }
      if target == nil {
        let lines = console.output.split(separator: "\n")
        widest = max(widest, lines.map { String($0).displayWidth }.max() ?? 0)
      }
      let isShown = target != nil || code != .done
      last = (line, (target == nil ? console.output : "") + (isShown ? console.errors : ""), code)
    default: Testing.Issue.record("cannot run `\(line)`")
    }
  }

  /// A word with a star for folders, as a shell replaces it.
  private func expanded(_ word: String) throws -> [String] {
    guard let star = word.range(of: "*/") else { return [word] }
    let folder = String(word[..<star.lowerBound])
    let start = folder.split(separator: "/").dropLast(folder.hasSuffix("/") ? 0 : 1)
      .joined(separator: "/")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: start).path(percentEncoded: false))
    return names.sorted().map { "\(start)/\($0)" }.filter { $0.hasPrefix(folder) }
      .map { $0 + "/" + word[star.upperBound...] }
  }

  /// Puts a file or folder of the package onto the console, unless something is there already.
  private func bring(_ path: String) throws {
    let url = Self.root.appending(path: path)
    var isFolder: ObjCBool = false
    guard path.contains("/"),
      !console.files.keys.contains(where: { ($0 + "/").hasPrefix(path + "/") }),
      FileManager.default.fileExists(
        atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
    else { return }
    guard isFolder.boolValue else {
      console.files[path] = [UInt8](try Data(contentsOf: url))
      return
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: url.path(percentEncoded: false))
    for name in names { try bring(path + "/" + name) }
  }

  /// Replaces the lines of a block `diff` in a file: those with a minus by those with a plus.
  private func edit(_ name: String, _ block: [String]) throws {
    func side(_ sign: Character) -> String {
      block.filter { $0.first == sign || $0.first == " " }.map { $0.dropFirst() + "\n" }.joined()
    }
    let text = String(decoding: try #require(console.files[name], "\(name)"), as: UTF8.self)
    try #require(text.ranges(of: side("-")).count == 1, "\(name) must hold\n\(side("-"))")
    console.files[name] = Array(text.replacing(side("-"), with: side("+")).utf8)
  }
}
