import Foundation
import Testing

@testable import ConsultationIndex
@testable import ConsultationReports
@testable import xindu

/// The Chinese how-to, followed by a district of 30 communities from the template to the notices.
@Suite("The evaluators' desk")
struct EvaluatorsDeskTests {
  private static func article() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = "Sources/ConsultationReports/ConsultationReports.docc/EvaluatorsDesk.md"
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The commands of all blocks, in their order.
  static func commands() throws -> [[String]] {
    try article().matches(of: /```sh\n((?:.|\n)*?)```/)
      .flatMap { $0.output.1.split(separator: "\n") }
      .map { $0.split(separator: " ").map(String.init) }
  }

  @Test("every block holds commands of this program")
  func holdsCommands() throws {
    let commands = try Self.commands()
    #expect(commands.count >= 7)
    for command in commands { #expect(command.first == "xindu") }
  }

  /// Puts what was filled in and reviewed into the folder of the year, with the settings shown.
  private func makeFolder(_ folder: String, _ console: FakeConsole) throws {
    guard !console.files.keys.contains(where: { $0.hasPrefix(folder + "/") }) else { return }
    for (path, bytes) in console.files where path.hasPrefix("填报/") {
      console.files[folder + "/" + path] = bytes
    }
    let settings = try #require(try Self.article().firstMatch(of: /```json\n((?:.|\n)*?)```/))
    console.files[folder + "/district.json"] = Array(settings.output.1.utf8)
  }

  @Test("a district of 30 communities goes from the template to the notices")
  func goesThrough() throws {
    let district = try MadeUpDistrict(communities: 30, seed: 2026, share: 12)
    let console = FakeConsole()
    console.environment = ["LANG": "zh_CN.UTF-8"]
    console.files["卷宗.json"] = try MadeUpDistrict.fixture("Cases/example-3a/dossier.json")
    var scores: [String] = []
    for command in try Self.commands() {
      let words = Array(command.dropFirst())
      if words.last == "2025年度" { try makeFolder(words[words.count - 1], console) }
      #expect(console.run(words) == .done, "\(command): \(console.errors.prefix(2000))")
      switch words.prefix(2).joined(separator: " ") {
      case "template -o": try fillIn(district, console)
      case "review list" where console.files["2025年度/待审清单.csv"] == nil: try decide(console)
      case "review record" where words.last == "2025年度":
        // Ratings that one reviewer gave twice still want another.
        #expect(console.output.contains("新增 0 条，已有 0 条"))
      case "review record": #expect(console.output.contains("尚未填写 0 行"))
      case "score 填报": scores.append(console.output)
      default: break
      }
    }
    #expect(scores.count == 2)
    // Everything was accepted and rated, so that the confirmed result is what was provisional.
    for output in scores {
      let lines = output.split(separator: "\n")
      #expect(lines.first == "收到 30 份社区材料，全部计入。")
      #expect(lines.last?.hasPrefix("共 30 个社区 · ") == true)
    }
    // At the end nothing waits any more.
    let rows = (scores.last ?? "").split(separator: "\n").dropFirst(4).prefix(30)
    #expect(rows.count == 30 && rows.allSatisfy { $0.hasSuffix(" 0") })
    #expect(console.files.keys.count { $0.hasPrefix("2025年度/告知书/") } == 30)
    let notices = console.files.filter { $0.key.hasPrefix("告知书/") }
    #expect(notices.count == 30)
    #expect(
      notices.values.allSatisfy { String(decoding: $0, as: UTF8.self).contains("评定结果告知书") })
  }

  /// The tables of the template come back filled in: in GBK, as people write.
  private func fillIn(_ district: MadeUpDistrict, _ console: FakeConsole) throws {
    for (name, bytes) in try district.tables() {
      // Opinions are not for communities to fill in.
      #expect(
        console.files["填报模板/" + name] != nil || name == ReviewSheet.fileName,
        "the template has no \(name)")
      console.files["填报/" + name] = bytes
    }
  }

  /// Two reviewers accept what is there and rate what is to be rated.
  private func decide(_ console: FakeConsole) throws {
    let sheet = try Sheet(csv: try #require(console.files["待审清单.csv"]))
    let columns = PendingSheet(.xindu).columns
    func place(_ key: String) throws -> Int { try #require(columns.position(of: key)) }
    var writer = SheetWriter()
    var rated: Set<[String]> = []
    for row in 0..<sheet.rowCount {
      var cells = (0..<columns.columns.count).map { sheet.cell(row, $0) as String? }
      if row > 1 {
        let community = sheet.cell(row, try place(ReviewSheet.Key.community))
        let rubric = sheet.cell(row, try place(ReviewSheet.Key.rubric))
        let isRating = !rubric.isEmpty
        let isFirst = rated.insert([community, rubric]).inserted
        cells[try place(isRating ? ReviewSheet.Key.level : ReviewSheet.Key.decision)] =
          isRating ? "2" : "采信"
        cells[try place(ReviewSheet.Key.reviewer)] = isRating && isFirst ? "评审甲" : "评审乙"
        cells[try place(ReviewSheet.Key.date)] = "2026/1/30"
      }
      writer.append(cells.map { $0?.isEmpty ?? true ? nil : $0 })
    }
    #expect(sheet.rowCount > 12)
    console.files["待审清单.csv"] = writer.bytes(in: .gb18030)
  }
}
