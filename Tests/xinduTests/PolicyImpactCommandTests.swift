import ConsultationIndex
import ConsultationReports
import Testing

@testable import xindu

@Suite("xindu policy impact")
struct PolicyImpactCommandTests {
  @Test("the answer comes first, in 80 columns and either language", arguments: ["zh", "en"])
  func answers(in language: String) throws {
    let console = try SmallDistrict.console()
    let code = console.run(
      "policy", "impact", "xindu", "new.json", "district.ndjson", "--lang", language)
    #expect(code == .done && console.errors.isEmpty)
    let lines = console.output.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.first)
    #expect(first.contains(language == "zh" ? "12 个社区中" : "of 12 communities change grade"))
    #expect(lines.filter { $0.displayWidth > 80 } == [])
    let headings =
      language == "zh"
      ? ["从哪个等级到哪个等级", "改了什么", "得分因何增减", "哪些修改决定了等级变化"]
      : [
        "from which grade to which", "what was changed", "where points change",
        "which edits decide",
      ]
    for heading in headings {
      #expect(console.output.contains(heading), "\(heading)")
    }
  }

  @Test("the JSON adds up: every community's parts to its change, and the matrix to all")
  func addsUp() throws {
    let console = try SmallDistrict.console()
    #expect(
      console.run(
        "policy", "impact", "xindu", "new.json", "district.ndjson", "--format", "json") == .done)
    let root = try JSONDocument(Array(console.output.utf8)).root
    func hundredths(_ value: JSONValue?) throws -> Int {
      let text = try #require(value?.numberText)
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      let fraction = parts.count > 1 ? (parts[1] + "00").prefix(2) : "00"
      let size = try #require(Int(parts[0].drop { $0 == "-" } + fraction))
      return text.hasPrefix("-") ? -size : size
    }
    var changed = 0
    for community in try #require(root["communities"]).elements {
      let change = try hundredths(community["change"])
      let indicators = try #require(community["indicators"])
      #expect(try indicators.members.reduce(0) { try $0 + hundredths($1.value) } == change)
      #expect(
        try #require(community["effects"]).elements
          .reduce(0) { try $0 + hundredths($1["change"]) } == change)
      changed += 1
    }
    #expect(changed > 0)
    let cells = try #require(root["migration"]).elements.flatMap { Array($0.elements) }
    #expect(try cells.reduce(0) { try $0 + hundredths($1) } == 1_200)
    #expect(root["robustness"] == nil)
  }

  @Test("the JSON says how firm grades are where that is asked")
  func addsRobustness() throws {
    let console = try SmallDistrict.fewIndicators()
    #expect(
      console.run(
        "policy", "impact", "few.json", "few.json", "table.csv", "--format", "json",
        "--sensitivity", "--variants", "2", "--seed", "5") == .done)
    let robustness = try JSONDocument(Array(console.output.utf8)).root["robustness"]
    #expect(robustness?["variants"]?.numberText == "2")
    #expect(robustness?["seed"]?.numberText == "5")
  }

  @Test("one community is explained by indicator and by edit", arguments: ["zh", "en"])
  func explains(in language: String) throws {
    let console = try SmallDistrict.console()
    #expect(
      console.run(
        "policy", "impact", "xindu", "new.json", "district.ndjson", "--community", "510114001",
        "--lang", language) == .done)
    #expect(console.output.contains("510114001"))
    #expect(console.output.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    #expect(
      console.run(
        "policy", "impact", "xindu", "new.json", "district.ndjson", "--community", "51011401")
        == .usage)
    #expect(console.errors.contains("510114"))
  }

  @Test("the same seed prints the same bytes, another one others", arguments: ["zh", "en"])
  func repeats(in language: String) throws {
    let console = try SmallDistrict.fewIndicators()
    func output(_ seed: String) -> String {
      let words = ["policy", "impact", "few.json", "few.json", "table.csv", "--lang", language]
      #expect(
        console.run(words + ["--sensitivity", "--variants", "20", "--seed", seed]) == .done)
      return console.output
    }
    let first = output("7")
    #expect(first == output("7") && first != output("8"))
    #expect(first.split(separator: "\n").filter { $0.displayWidth > 80 } == [])
    #expect(first.contains(language == "zh" ? "稳健性：6 个社区中" : "robustness: "))
  }

  @Test("a standard against itself changes nobody, and says so")
  func changesNobody() throws {
    let console = try SmallDistrict.console(communities: 3)
    #expect(console.run("policy", "impact", "xindu", "xindu", "district.ndjson") == .done)
    #expect(console.output.hasPrefix("0 of 3 communities change grade"))
    #expect(console.output.contains("the two standards score alike"))
    #expect(console.output.contains("nothing tells the size of a community"))
    #expect(
      console.run(
        "policy", "impact", "xindu", "xindu", "district.ndjson", "--size", "households") == .done)
    #expect(console.output.contains("no community gives the figure `households`"))
  }

  @Test("a broken line, a community twice and a demonstration are told; the rest is measured")
  func reportsInput() throws {
    let console = try SmallDistrict.console(communities: 3)
    let lines = try #require(console.files["district.ndjson"])
    let first = lines.prefix { $0 != UInt8(ascii: "\n") }
    let demonstration = String(decoding: first, as: UTF8.self)
      .replacing("510114001", with: "demo-1")
      .replacing(#""period":"#, with: #""demonstration":true,"period":"#)
    console.files["district.ndjson"] =
      lines + first + Array("\n\n{\"format\": 5}\n".utf8) + Array(demonstration.utf8)
    #expect(console.run("policy", "impact", "xindu", "new.json", "district.ndjson") == .inputErrors)
    #expect(console.errors.contains("the community `510114001` is there twice"))
    #expect(console.errors.contains("district.ndjson:6:1"))
    #expect(console.output.contains("of 3 communities"))
    #expect(console.output.contains("demonstrations left out: 1"))
  }

  @Test("a demonstration that comes first does not decide the period of the others")
  func leavesPeriodOpen() throws {
    let console = try SmallDistrict.console(communities: 3)
    console.files["demo.json"] = Array(
      FakeConsole.submission.replacing(
        #""period": "2025""#, with: #""demonstration": true, "period": "2024""#
      ).utf8)
    let words = ["policy", "impact", "xindu", "new.json", "demo.json"]
    #expect(console.run(words + ["district.ndjson"]) == .done)
    #expect(console.errors.isEmpty)
    #expect(console.output.contains("of 3 communities"))
    #expect(console.output.contains("demonstrations left out: 1"))
    #expect(console.run(words) == .done)
    #expect(console.output.contains("there is no community to try the change on"))
  }

  @Test(
    "one table is taken, and only before everything else",
    arguments: [
      ("en", "a table of measures cannot join communities that were read before it"),
      ("zh", "数据表不能并入此前读入的社区"),
    ])
  func takesOneTable(_ language: String, _ message: String) throws {
    let console = try SmallDistrict.console(communities: 2)
    _ = console.run("measure", "district.ndjson", "-o", "t.csv")
    let words = ["policy", "impact", "xindu", "xindu", "--lang", language]
    #expect(console.run(words + ["t.csv"]) == .done)
    for before in ["t.csv", "district.ndjson"] {
      #expect(console.run(words + [before, "t.csv"]) == .inputErrors)
      #expect(console.errors.hasPrefix("t.csv: "))
      #expect(console.errors.contains(message))
    }
  }

  @Test("files and standards that are missing, and options that mean nothing, are errors")
  func refuses() throws {
    let console = try SmallDistrict.console(communities: 1)
    #expect(console.run("policy", "impact", "xindu", "new.json") == .usage)
    #expect(
      console.run("policy", "impact", "xindu", "none.json", "district.ndjson") == .inputErrors)
    #expect(console.run("policy", "impact", "xindu", "new.json", "none.ndjson") == .inputErrors)
    #expect(
      console.run("policy", "impact", "xindu", "new.json", "district.ndjson", "--seed", "1")
        == .usage)
    #expect(
      console.run(
        "policy", "impact", "xindu", "new.json", "district.ndjson", "--sensitivity", "--variants",
        "0") == .usage)
    #expect(
      console.run("policy", "impact", "xindu", "new.json", "district.ndjson", "--basis", "best")
        == .usage)
  }
}
