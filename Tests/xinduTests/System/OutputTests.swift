import ConsultationIndex
import Foundation
import Testing
import XinduPlatform

@testable import xindu

@Suite("Where results are written")
struct OutputTests {
  private func console() -> FakeConsole {
    FakeConsole.withSubmission(FakeConsole.submission.replacing("councl", with: "council"))
  }

  private func real() throws -> RealCommand {
    let command = try RealCommand()
    try command.write(FakeConsole.submission.replacing("councl", with: "council"), to: "a.json")
    return command
  }

  @Test(
    "an ending that is not written is refused, with those that are",
    arguments: [
      ("report", "x.pdf", "`.html`, `.csv`, `.json`, `.txt`"),
      ("report", "x.XLSX", "`.html`, `.csv`, `.json`, `.txt`"),
      ("report", "new/x.tar.gz", "`.html`, `.csv`, `.json`, `.txt`"),
      ("report --format csv", "x.html", "a name can end in `.csv`"),
      ("measure", "x.xlsx", "a name can end in `.csv`"),
      ("review list", "x.docx", "a name can end in `.csv`"),
    ])
  func refusesEndings(_ command: String, _ name: String, _ message: String) {
    let console = console()
    let words = command.split(separator: " ").map(String.init)
    #expect(console.run(words + ["a.json", "-o", name]) == .usage)
    #expect(console.errors.contains("`\(name)`: this command writes no such files"))
    #expect(console.errors.contains(message) && console.files.count == 1)
    #expect(console.run(words + ["a.json", "-o", name, "--lang", "zh"]) == .usage)
    #expect(console.errors.contains("此命令不写这种文件，文件名可用的结尾为"))
  }

  @Test(
    "the name of a document, or a stream, is refused where a folder is wanted",
    arguments: ["x.pdf", "out/x.xlsx", "a.json", "-"])
  func refusesFiles(_ name: String) {
    let console = console()
    for words in [
      ["template"], ["convert", "a.json"], ["notify", "a.json"], ["report", "a.json", "--each"],
      ["policy", "diff", "xindu", "xindu"],
    ] {
      #expect(console.run(words + ["-o", name]) == .usage)
      #expect(console.errors.contains("several files are written, into a folder"))
    }
    #expect(console.files.count == 1)
  }

  @Test("names that look a little like it are folders", arguments: ["2025.1", "x.pdf/", "a/v1.2"])
  func takesFolders(_ name: String) {
    let console = console()
    #expect(console.run("notify", "a.json", "-o", name) == .done)
    #expect(console.files.count == 2)
  }

  @Test(
    "results go to standard output by `-`, and what is told of them does not",
    arguments: [["report", "--format", "csv"], ["measure"], ["review", "list"]])
  func writesToOutput(_ words: [String]) throws {
    let console = console()
    #expect(console.run(words + ["a.json", "-o", "t.csv", "--lang", "en"]) == .done)
    let file = String(decoding: try #require(console.files["t.csv"]), as: UTF8.self)
    #expect(console.run(words + ["a.json", "-o", "-", "--lang", "en"]) == .done)
    #expect(console.output == file)
    #expect(!console.errors.contains("error"))
  }

  @Test(
    "what was read is never written over, by whatever name",
    arguments: ["in.csv", "./in.csv", "PATH", "link.csv", "hard.csv", "folder/in.csv"])
  func keepsInputs(_ name: String) throws {
    let command = try real()
    #expect(try command.run("measure", "a.json", "-o", "in.csv").code == 0)
    let table = command.text("in.csv")
    try FileManager.default.createSymbolicLink(
      atPath: command.path("link.csv"), withDestinationPath: "in.csv")
    try FileManager.default.createSymbolicLink(
      atPath: command.path("folder"), withDestinationPath: ".")
    try FileManager.default.linkItem(
      atPath: command.path("in.csv"), toPath: command.path("hard.csv"))
    let output = name == "PATH" ? command.path("in.csv") : name
    // A standard and an earlier period are read as well as what is scored.
    try FileManager.default.copyItem(
      atPath: command.path("a.json"), toPath: command.path("standard"))
    for words in [
      ["report", "a.json", "--previous", "in.csv", "--format", "csv"],
      ["review", "list", "a.json", "--reviews", "in.csv"],
    ] {
      let ended = try command.start(words + ["--force", "-o", output]).end()
      #expect(ended.code == 1)
      #expect(command.text("in.csv") == table)
    }
    let ended = try command.run(
      "report", "a.json", "--format", "json", "-o", "a.json", "--force")
    #expect(ended.code == 1 && ended.errors.contains("file.input"))
  }

  @Test("a file that is standard input is not written over")
  func keepsStandardInput() throws {
    let command = try real()
    let ended = try command.shell(
      #""$xindu" report - --format json -o a.json --force < a.json"#)
    #expect(ended.code == 1 && ended.errors.contains("file.input"))
    #expect(command.text("a.json").hasPrefix("{\"format\": \"consultation-submission/1\""))
  }

  @Test(
    "a full disk is told of on every way out",
    arguments: [
      "score a.json", "explain a.json", "score a.json --format json", "policy export",
      "report a.json -o -", "measure a.json -o /dev/stdout", "review list a.json -o /dev/fd/1",
    ])
  func tellsFullDisk(_ words: String) throws {
    let command = try real()
    let ended = try command.shell("\"$xindu\" \(words) > /dev/full")
    #expect(ended.code == 1 && ended.errors.contains("no room is left"))
  }

  @Test("a file that may not grow is not there at all, and the old one stays")
  func leavesNothing() throws {
    let command = try real()
    try command.write("old", to: "old.html")
    let ended = try command.shell(
      #"ulimit -f 1; "$xindu" report a.json -o new.html; "$xindu" report a.json -o old.html --force"#
    )
    #expect(ended.code == 1)
    #expect(ended.errors.contains("new.html: error: the file cannot be written: no room is left"))
    #expect(ended.errors.contains("old.html: error: the file cannot be written: no room is left"))
    #expect(try command.names() == ["a.json", "old.html"] && command.text("old.html") == "old")
  }

  @Test("errors that nobody hears keep nothing from being done")
  func survivesSilence() throws {
    let command = try real()
    let ended = try command.shell(
      #""$xindu" measure a.json none.json -o t.csv 2> /dev/full; test -s t.csv"#)
    #expect(ended.code == 0)
  }

  @Test("every obstacle has its words in both languages")
  func tellsObstacles() {
    let all: [Obstacle] = [
      .denied, .folderDenied, .noFolder, .folder, .noRegularFile, .otherNames, .owner, .mounted,
      .full, .closed, .unlockable, .changed, .other,
    ]
    for language in [Language.english, .chinese] {
      let messages = all.map { FileError.unwritable("a", $0).message(in: language) }
      #expect(Set(messages).count == all.count)
      #expect(messages.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") && !$0.hasSuffix("。") })
    }
    let disk = FileError.unwritable("a", .unlockable).message(in: .english)
    #expect(disk.contains("record on a local disk"))
  }
}
