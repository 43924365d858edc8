import ConsultationIndex
import Foundation

@testable import ConsultationReports

/// Numbers that are the same in every run, so that what fails can be seen again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The folder of the data that tests share.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// What a folder holds, sorted.
  static func names(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: path).path(percentEncoded: false))
    return (names ?? []).sorted()
  }

  static func standard(_ name: String) throws -> CompiledStandard {
    if name == "smallest" { return try smallest() }
    return try CompiledStandard(json: bytes(of: "Fixtures/Standards/\(name)"))
  }

  /// The standard by which a case of the folder of cases is scored.
  static func standard(ofCase name: String) throws -> CompiledStandard {
    let about = try JSONDocument(bytes(of: "Fixtures/Cases/\(name)/case.json"))
    return try standard((about.root["standard"]?.string ?? "") + ".json")
  }

  /// The standard at the end of the article on the format.
  private static func smallest() throws -> CompiledStandard {
    let article = "Sources/ConsultationIndex/ConsultationIndex.docc/StandardFormat.md"
    let text = String(decoding: try bytes(of: article), as: UTF8.self)
    let block = text.split(separator: "```json").last?.split(separator: "```").first ?? ""
    return try CompiledStandard(json: Array(block.utf8))
  }
}

/// A standard with a field of every type, and with names that are hard to tell apart.
enum DeskStandard {
  static let compiled: CompiledStandard? = try? CompiledStandard(json: Array(json.utf8))

  static var desk: Desk { Desk(compiled ?? .xindu) }

  static let json = """
    {
      "format": "consultation-standard/1", "id": "desk", "version": "1.0.0",
      "zh": "表格示例", "en": "Desk", "effective": {"from": "2020-01-01"}, "period": "year",
      "declares": {"categories": 1, "elements": 1, "indicators": 1},
      "kinds": [{"id": "urban", "zh": "城市社区", "en": "Urban"}, {"id": "rural", "zh": "村", "en": "Rural"}],
      "tiers": [{"id": "base", "zh": "基础", "en": "Base", "points": 10}],
      "vocabularies": {
        "form": {"zh": "形式", "en": "Form", "tokens": [
          {"id": "council", "zh": "议事会", "en": "Council"},
          {"id": "talk", "zh": "恳谈、协商", "en": "Talk, consult"},
          {"id": "vote", "zh": "表决", "en": "Vote"},
          {"id": "vote-2", "zh": "表决", "en": "Second vote"},
          {"id": "a", "zh": "甲", "en": "A"}, {"id": "b", "zh": "乙", "en": "B"},
          {"id": "ab", "zh": "甲、乙", "en": "A and B"}]},
        "why": {"zh": "理由", "en": "Why", "tokens": [
          {"id": "illegible", "zh": "模糊不清", "en": "Illegible"}]}
      },
      "procedures": {"five": {"zh": "程序", "en": "Procedure", "steps": [
        {"id": "propose", "zh": "提议", "en": "Propose"},
        {"id": "discuss", "zh": "商议、讨论", "en": "Discuss"},
        {"id": "publish", "zh": "公示", "en": "Publish"}]}},
      "rubrics": {"quality": {"zh": "质量", "en": "Quality", "reviewers": 1, "levels": [
        {"zh": "差", "en": "Poor"}, {"zh": "中", "en": "Fair"}, {"zh": "好", "en": "Good"}]}},
      "reviews": {"reasons": "why"},
      "figures": [{"id": "households", "zh": "户数", "en": "Households", "atMost": 5000}],
      "evidence": [
        {"id": "session", "zh": "会议/活动", "en": "Session", "counts": {"at": "heldOn"}, "fields": [
          {"id": "heldOn", "zh": "日期", "en": "Held on", "type": "date"},
          {"id": "dueOn", "zh": "期限", "en": "Due", "type": "date", "planned": true},
          {"id": "form", "zh": "形式", "en": "Form", "type": "token", "vocabulary": "form"},
          {"id": "forms", "zh": "各种形式", "en": "Forms", "type": "tokens", "vocabulary": "form"},
          {"id": "present", "zh": "人数", "en": "Present", "type": "integer"},
          {"id": "few", "zh": "少数", "en": "Few", "type": "integer", "atLeast": 2, "atMost": 9},
          {"id": "percent", "zh": "比例", "en": "Percent", "type": "integer", "atMost": 100},
          {"id": "share", "zh": "占比", "en": "Share", "type": "integer", "atMost": 10000},
          {"id": "open", "zh": "公开", "en": "Open", "type": "flag"},
          {"id": "source", "zh": "版本", "en": "Note", "type": "text"},
          {"id": "steps", "zh": "程序", "en": "Steps", "type": "steps", "procedure": "five"},
          {"id": "follows", "zh": "前次", "en": "Follows", "type": "reference", "kind": "session"}],
          "constraints": [{"field": "few", "atMost": "present"}]},
        {"id": "session-2", "zh": "会议/活动", "en": "Session", "counts": {"standing": {"from": "on"}},
          "fields": [{"id": "on", "zh": "日期", "en": "On", "type": "date"}]},
        {"id": "con", "zh": "CON", "en": "Con", "counts": {"at": "on"},
          "fields": [{"id": "on", "zh": "日期", "en": "On", "type": "date"}]}
      ],
      "measures": {"sessions": {"of": "session", "count": "records"},
        "rated": {"rating": "quality"}, "houses": {"figure": "households"}},
      "categories": [{"id": "A", "zh": "甲", "en": "A", "elements": [
        {"id": "A1", "zh": "甲一", "en": "A1", "indicators": [
          {"id": "A1.b1", "zh": "会议", "en": "Sessions", "tier": "base", "points": 10,
            "measure": "sessions", "award": {"atLeast": 1},
            "sources": {"rule": "proposed", "threshold": "proposed", "points": "proposed"}}]}]}],
      "grades": [{"id": "1A", "zh": "1A级", "en": "1A", "cut": 6}],
      "unrated": {"zh": "不评级", "en": "unrated"}
    }
    """
}

/// Tables in memory, for reading as a folder.
struct TableFolder {
  static let communities = "社区编号,社区名称,社区类型,期间,户数\nc-1,甲社区,城市社区,2025,\nc-2,乙村,村,2025年,\n"

  var files: [String: String]

  init(_ files: [String: String] = [:]) {
    self.files = ["社区.csv": Self.communities].merging(files) { _, own in own }
  }

  func read(_ desk: Desk = DeskStandard.desk) -> DeskReading {
    desk.read(files.map { ($0.key, Array($0.value.utf8)) })
  }
}

/// A text as a cell of a CSV file.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\"", with: "\"\"") + "\""
}
