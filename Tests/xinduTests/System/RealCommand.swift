import Foundation

/// The built command as a process of its own, in a folder that is gone afterwards.
final class RealCommand {
  struct Missing: Error {}

  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private let executable: URL

  init() throws {
    guard let executable = Self.executable else { throw Missing() }
    self.executable = executable
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Tests and command are built into one folder; a bundle of tests may lie deeper.
  private static var executable: URL? {
    for word in CommandLine.arguments where word.hasPrefix("/") {
      var folder = URL(filePath: word)
      for _ in 0..<5 {
        folder.deleteLastPathComponent()
        let command = folder.appending(path: "xindu")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: command.path(), isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return command
        }
      }
    }
    return nil
  }

  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func text(_ name: String) -> String {
    String(decoding: (try? Data(contentsOf: URL(filePath: path(name)))) ?? Data(), as: UTF8.self)
  }

  /// What the folder holds, hidden files included.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
  }

  struct Ended {
    let code: Int32
    let output: String
    let errors: String
  }

  /// A process that was started and is not waited for yet.
  struct Running {
    let process: Process
    let output = Pipe()
    let errors = Pipe()

    /// Ends it at once, as a loss of power would end it.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    func end() -> Ended {
      let output = output.fileHandleForReading.readDataToEndOfFile()
      let errors = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let isKilled = process.terminationReason == .uncaughtSignal
      return Ended(
        code: isKilled ? -1 : process.terminationStatus,
        output: String(decoding: output, as: UTF8.self),
        errors: String(decoding: errors, as: UTF8.self))
    }
  }

  func start(
    _ words: [String], of program: URL? = nil, environment: [String: String] = [:]
  ) throws -> Running {
    let running = Running(process: Process())
    running.process.executableURL = program ?? executable
    running.process.arguments = words
    running.process.currentDirectoryURL = folder
    // Where coverage is measured, the command would leave its profile beside what it writes.
    running.process.environment = [
      "LANG": "C", "PATH": "/usr/bin:/bin", "LLVM_PROFILE_FILE": "/dev/null",
    ]
    .merging(environment) { $1 }
    running.process.standardOutput = running.output
    running.process.standardError = running.errors
    try running.process.run()
    return running
  }

  func run(_ words: String..., environment: [String: String] = [:]) throws -> Ended {
    try start(words, environment: environment).end()
  }

  /// Runs a line of the shell, in which `$xindu` is the command.
  func shell(_ line: String) throws -> Ended {
    try start(
      ["-c", line], of: URL(filePath: "/bin/sh"),
      environment: ["xindu": executable.path(percentEncoded: false)]
    ).end()
  }
}
