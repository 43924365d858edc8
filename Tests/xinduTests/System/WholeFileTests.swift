import Foundation
import Testing

@testable import XinduPlatform

/// On real files, since what the system makes of them is what this is about.
@Suite("Files that are written as a whole")
struct WholeFileTests {
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    func make(_ text: String, _ name: String, mode: mode_t = 0o644) throws {
      try Data(text.utf8).write(to: URL(filePath: path(name)))
      #expect(chmod(path(name), mode) == 0)
    }

    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: path(name), withDestinationPath: target)
    }

    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
    }

    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false)).sorted()
    }

    func write(_ text: String, _ name: String) throws(Obstacle) {
      try WholeFile(path(name)).write { $0(Array(text.utf8)) }
    }
  }

  // MARK: Links

  @Test("links are followed to the end, and stay")
  func followsLinks() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path("deep"), withIntermediateDirectories: false)
    try folder.make("old", "deep/file")
    try folder.link("deep/first", to: "file")
    try folder.link("second", to: "deep/first")
    try folder.link("whole", to: "deep")
    try folder.write("one", "second")
    #expect(try folder.text("deep/file") == "one")
    try folder.write("two", "whole/first")
    #expect(try folder.text("deep/file") == "two")
    #expect(try folder.names() == ["deep", "second", "whole"])
    let type = try FileManager.default.attributesOfItem(atPath: folder.path("second"))[.type]
    #expect(type as? FileAttributeType == .typeSymbolicLink)
  }

  @Test("a link to nothing makes the file that it names, but no folder for it")
  func followsDanglingLinks() throws {
    let folder = try Folder()
    try folder.link("link", to: "file")
    try folder.write("new", "link")
    #expect(try folder.text("file") == "new")
    try folder.link("far", to: "nowhere/file")
    #expect(throws: Obstacle.noFolder) { try folder.write("new", "far") }
    try folder.link("round", to: "round")
    #expect(throws: Obstacle.other) { try folder.write("new", "round") }
    #expect(try folder.names() == ["far", "file", "link", "round"])
  }

  @Test("a file with a second name is left alone, since only one of the two would change")
  func refusesHardLinks() throws {
    let folder = try Folder()
    try folder.make("old", "one")
    try FileManager.default.linkItem(atPath: folder.path("one"), toPath: folder.path("two"))
    #expect(throws: Obstacle.otherNames) { try folder.write("new", "one") }
    #expect(try folder.text("two") == "old")
    #expect(try folder.names() == ["one", "two"])
  }

  // MARK: Modes

  @Test(
    "what is replaced leaves its mode to what takes its place", arguments: [0o600, 0o664, 0o755])
  func keepsMode(_ mode: Int) throws {
    let folder = try Folder()
    try folder.make("old", "file", mode: mode_t(mode))
    try folder.write("new", "file")
    let status = try #require(FileStatus(at: folder.path("file")))
    #expect(status.mode == mode_t(mode))
    #expect(try folder.text("file") == "new" && folder.names() == ["file"])
  }

  @Test("the administrator leaves a file to its owner", .enabled(if: geteuid() == 0))
  func keepsOwner() throws {
    let folder = try Folder()
    try folder.make("old", "file", mode: 0o600)
    #expect(chown(folder.path("file"), 1_234, 2_345) == 0)
    try folder.write("new", "file")
    let status = try #require(FileStatus(at: folder.path("file")))
    #expect(status.owner == 1_234 && status.group == 2_345 && status.mode == 0o600)
  }

  @Test("a file that may not be written stays as it is", .enabled(if: geteuid() != 0))
  func respectsMode() throws {
    let folder = try Folder()
    try folder.make("old", "file", mode: 0o444)
    #expect(throws: Obstacle.denied) { try folder.write("new", "file") }
    #expect(try folder.text("file") == "old")
  }

  // MARK: What is no file

  @Test("folders and devices are refused")
  func refusesOthers() throws {
    let folder = try Folder()
    #expect(throws: Obstacle.folder) { try WholeFile(folder.path(".")).write { $0([1]) } }
    #expect(throws: Obstacle.noRegularFile) { try WholeFile("/dev/full").write { $0([1]) } }
    #expect(try WholeFile("/dev/full").place == .device)
    #expect(FileStatus(at: "/dev/full")?.type == .other)
  }

  @Test("a pipe is written through, by its name and by that of its descriptor")
  func writesThrough() throws {
    let folder = try Folder()
    let pipe = Pipe()
    let name = "/dev/fd/\(pipe.fileHandleForWriting.fileDescriptor)"
    #expect(try WholeFile(name).place == .stream)
    try WholeFile(name).write { write in
      write(Array("one ".utf8))
      write(Array("two".utf8))
    }
    try pipe.fileHandleForWriting.close()
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("one two".utf8))
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    // Open for both, so that nobody waits.
    let reader = open(folder.path("pipe"), O_RDWR)
    try folder.write("three", "pipe")
    var bytes = [UInt8](repeating: 0, count: 5)
    #expect(read(reader, &bytes, 5) == 5 && bytes == Array("three".utf8))
    close(reader)
    #expect(FileStatus(at: folder.path("pipe"))?.type == .pipe)
  }

  @Test("a file behind a descriptor is added to, not replaced")
  func keepsRedirection() throws {
    let folder = try Folder()
    try folder.make("old ", "file")
    let descriptor = open(folder.path("file"), O_WRONLY | O_APPEND)
    try WholeFile("/dev/fd/\(descriptor)").write { $0(Array("new".utf8)) }
    close(descriptor)
    #expect(try folder.text("file") == "old new")
  }

  // MARK: What was left behind

  @Test("what a killed writer left beside a file is cleared away by the next one")
  func clearsAway() throws {
    let folder = try Folder()
    try folder.make("old", "file")
    try folder.make("half", ".file.part")
    try folder.write("new", "file")
    #expect(try folder.names() == ["file"])
    #expect(try folder.text("file") == "new")
  }

  @Test("a name as long as names may be is written and replaced")
  func takesLongNames() throws {
    let folder = try Folder()
    let name = String(repeating: "社", count: 85)
    try folder.write("old", name)
    try folder.write("new", name)
    #expect(try folder.names() == [name] && folder.text(name) == "new")
  }

  // MARK: Updating

  @Test("an update gets what is there, and makes the file where there is none")
  func updates() throws {
    let folder = try Folder()
    let file = try WholeFile(folder.path("file"))
    try file.update(waiting: {}) { bytes in
      #expect(bytes == nil)
      return [1]
    }
    try file.update(waiting: {}) { ($0 ?? []) + [2] }
    try file.update(waiting: {}) { _ in nil }
    #expect(try Data(contentsOf: URL(filePath: folder.path("file"))) == Data([1, 2]))
    #expect(try folder.names() == ["file"])
  }

  @Test("where somebody else makes or replaces the file first, an update begins anew")
  func beginsAnew() throws {
    let folder = try Folder()
    let file = try WholeFile(folder.path("file"))
    var seen: [[UInt8]?] = []
    try file.update(waiting: {}) { bytes in
      seen.append(bytes)
      if bytes == nil { try? folder.make("a", "file") }
      return (bytes ?? []) + Array("b".utf8)
    }
    #expect(seen == [nil, Array("a".utf8)])
    #expect(try folder.text("file") == "ab")
  }

  @Test("what a program without locks saves meanwhile is not written over")
  func tellsChange() throws {
    let folder = try Folder()
    try folder.make("old", "file")
    #expect(throws: Obstacle.changed) {
      try WholeFile(folder.path("file")).update(waiting: {}) { _ in
        try? folder.make("others", "file")
        return [1]
      }
    }
    #expect(try folder.text("file") == "others" && folder.names() == ["file"])
  }

  @Test("a pipe cannot be updated")
  func refusesPipes() throws {
    let folder = try Folder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for path in [folder.path("pipe"), "-", "/dev/null"] {
      #expect(throws: Obstacle.noRegularFile) {
        try WholeFile(path).update(waiting: {}) { _ in [1] }
      }
    }
  }
}
