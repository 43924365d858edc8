import Foundation
import Testing

@Suite("The day of the machine")
struct LocalDayTests {
  /// Whatever the hour, the zones here are on two days or three: a zone that is not understood is
  /// the wrong day in one spelling at least.
  private static let zones = [
    "Pacific/Kiritimati", ":Pacific/Kiritimati", "/usr/share/zoneinfo/Pacific/Kiritimati",
    "LINT-14", "<+14>-14", "Etc/GMT+12", "<-12>12", "UTC", "",
  ]

  private func days(_ command: RealCommand, _ environment: [String: String]) throws -> (
    ours: String, dates: Set<String>
  ) {
    func date() throws -> String {
      let running = try command.start(
        ["date", "+%Y-%m-%d"], of: URL(filePath: "/usr/bin/env"), environment: environment)
      return running.end().output.filter { !$0.isNewline }
    }
    // Midnight may come in between.
    let before = try date()
    let ended = try command.run("score", "a.json", environment: environment)
    let line = try #require(ended.output.split(separator: "\n").dropFirst().first)
    return (String(line.suffix(10)), [before, try date()])
  }

  @Test("today is the day that `date` gives, however the zone is spelt", arguments: zones)
  func followsZones(_ zone: String) throws {
    let command = try RealCommand()
    try command.write(FakeConsole.submission.replacing("councl", with: "council"), to: "a.json")
    let days = try days(command, ["TZ": zone])
    #expect(days.dates.contains(days.ours))
  }

  @Test("and without one it is that of the machine")
  func followsMachine() throws {
    let command = try RealCommand()
    try command.write(FakeConsole.submission.replacing("councl", with: "council"), to: "a.json")
    let days = try days(command, [:])
    #expect(days.dates.contains(days.ours))
  }

  /// Only an administrator may mount, and not in every container.
  private static var canMount: Bool {
    let line = "unshare -m mount --bind /usr/share/zoneinfo/UTC /etc/localtime"
    return (try? RealCommand().shell(line).code) == 0
  }

  @Test(
    "a zone that is mounted over the machine's own is its zone",
    .enabled(if: canMount), arguments: ["Pacific/Kiritimati", "Etc/GMT+12"])
  func followsMount(_ zone: String) throws {
    let command = try RealCommand()
    try command.write(FakeConsole.submission.replacing("councl", with: "council"), to: "a.json")
    let mount = "mount --bind /usr/share/zoneinfo/\(zone) /etc/localtime"
    let line = """
      unshare -m sh -c '\(mount); date +%Y-%m-%d; "$xindu" score a.json | sed -n "2s/.* //p"; \
      date +%Y-%m-%d'
      """
    let days = try command.shell(line).output.split(separator: "\n")
    #expect(days.count == 3 && (days[1] == days[0] || days[1] == days[2]), "\(days)")
  }
}
