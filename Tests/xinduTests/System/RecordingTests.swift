import Foundation
import Testing

/// Several reviewers at one file, as processes of their own; `.ci/review-kills` does it for longer.
@Suite("Recording at the same time")
struct RecordingTests {
  private static let date = ["--as-of", "2026-01-31"]

  private func reviewers() throws -> RealCommand {
    let command = try RealCommand()
    try command.write(ReviewCommandTests.dossier, to: "a.json")
    return command
  }

  /// Starts to record a decision of a reviewer on a record.
  private func record(
    _ record: String, by reviewer: String, _ command: RealCommand
  ) throws -> RealCommand.Running {
    let row = "c-1,\(record),1,,,采信,,\(reviewer),,2026-01-09,,,"
    try command.write(ReviewCommandTests.header + "\n" + row + "\n", to: reviewer + ".csv")
    return try command.start(
      ["review", "record", reviewer + ".csv", "--reviews", "log.csv", "--input", "a.json"]
        + Self.date)
  }

  @Test("no decision is lost that was acknowledged, whoever else records or is killed")
  func keepsAcknowledged() throws {
    let command = try reviewers()
    let seed: UInt64 = 20_260_131
    var hand = MessyHand(seed: seed)
    var acknowledged: [String] = []
    var kills = 0
    for round in 1...24 {
      let pair = [("s-2", "a-\(round)"), ("s-3", "b-\(round)")]
      let running = try pair.map { try record($0.0, by: $0.1, command) }
      if round % 3 != 0 {
        Thread.sleep(forTimeInterval: Double(hand.number(below: 150)) / 1_000)
        running[round % 2].kill()
        kills += 1
      }
      for (ended, (_, reviewer)) in zip(running.map({ $0.end() }), pair) where ended.code == 0 {
        acknowledged.append(reviewer)
      }
      let log = command.text("log.csv")
      let widths = log.split(whereSeparator: \.isNewline)
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
      // Every row is whole, and so is the last one.
      #expect(Set(widths).count <= 1 && (log.isEmpty || log.hasSuffix("\r\n")))
      for reviewer in acknowledged {
        let count =
          log.split(separator: ",\(reviewer),", omittingEmptySubsequences: false).count - 1
        #expect(count == 1, "round \(round) (seed \(seed)): \(reviewer) was acknowledged")
      }
    }
    #expect(kills == 16 && acknowledged.count >= 24)
    // Whoever comes next clears away what one who was killed may have left.
    #expect(try record("s-3", by: "last", command).end().code == 0)
    #expect(try command.names().filter { !$0.hasSuffix(".csv") } == ["a.json"])
  }

  @Test("whoever has to wait is told so, and records when it is their turn")
  func waits() throws {
    let command = try reviewers()
    #expect(try record("s-2", by: "first", command).end().code == 0)
    let log = open(command.path("log.csv"), O_RDONLY)
    #expect(log >= 0 && flock(log, LOCK_EX) == 0)
    let running = try record("s-3", by: "second", command)
    let told = running.errors.fileHandleForReading.availableData
    #expect(
      String(decoding: told, as: UTF8.self)
        == "log.csv: note: another process is writing to this file; waiting until it is done\n")
    #expect(running.process.isRunning)
    close(log)
    #expect(running.end().code == 0)
    #expect(command.text("log.csv").contains(",second,"))
  }

  @Test("a log behind a link is written where it is, with the mode that it has")
  func followsLinks() throws {
    let command = try reviewers()
    try FileManager.default.createDirectory(
      atPath: command.path("shared"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: command.path("log.csv"), withDestinationPath: "shared/reviews.csv")
    #expect(try record("s-2", by: "first", command).end().code == 0)
    #expect(chmod(command.path("shared/reviews.csv"), 0o640) == 0)
    #expect(try record("s-3", by: "second", command).end().code == 0)
    let type = try FileManager.default.attributesOfItem(atPath: command.path("log.csv"))[.type]
    #expect(type as? FileAttributeType == .typeSymbolicLink)
    let attributes = try FileManager.default.attributesOfItem(
      atPath: command.path("shared/reviews.csv"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let log = command.text("shared/reviews.csv")
    #expect(log.contains(",first,") && log.contains(",second,"))
  }

  @Test("the list of decisions cannot be the log that it is recorded in")
  func refusesItself() throws {
    let command = try reviewers()
    let list = ReviewCommandTests.header + "\nc-1,s-2,1,,,采信,,r-1,,2026-01-09,,,\n"
    try command.write(list, to: "list.csv")
    try FileManager.default.createSymbolicLink(
      atPath: command.path("log.csv"), withDestinationPath: "list.csv")
    let ended = try command.run(
      "review", "record", "list.csv", "--reviews", "log.csv", "--input", "a.json")
    #expect(ended.code == 1 && ended.errors.contains("one of those that were read"))
    #expect(command.text("list.csv") == list)
  }
}
