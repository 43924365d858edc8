import Testing

@testable import xindu

@Suite("Command lines")
struct UsageTests {
  @Test(
    "a wrong command line is answered with what is wrong and exit code 2",
    arguments: [
      (["scor", "a.json"], "there is no command `scor`; did you mean `score`?"),
      (["policy", "shwo"], "there is no command `policy shwo`; did you mean `policy show`?"),
      (["score"], "name at least one file"),
      (["score", "--foo", "a.json"], "there is no option `--foo`"),
      (["score", "--formt", "json"], "there is no option `--formt`; did you mean `--format`?"),
      (["score", "a.json", "--as-of"], "the option `--as-of` needs a value"),
      (
        ["score", "a.json", "--as-of", "2023-02-30"],
        "the option `--as-of` cannot be `2023-02-30`; it can be YYYY-MM-DD"
      ),
      (["score", "a.json", "--format", "xml"], "`--format` cannot be `xml`"),
      (["score", "a.json", "--lang", "de"], "`--lang` cannot be `de`"),
      (["score", "a.json", "--missing"], "this command has no option `--missing`"),
      (["policy", "show", "a.json"], "`a.json` is one word too many"),
      (["explain", "a.json", "--indicator", "F1.b9"], "`--indicator` cannot be `F1.b9`"),
      (["score", "--format", "json", "--format", "json"], "`--format` is given twice"),
    ])
  func refuses(_ words: [String], with message: String) {
    let console = FakeConsole.withSubmission()
    #expect(console.run(words) == .usage)
    #expect(console.errors.contains(message))
    #expect(console.output.isEmpty)
  }

  @Test("usage errors keep to the language and format that the line asks for")
  func keepsToRequest() {
    let console = FakeConsole()
    #expect(console.run("score", "--format", "json") == .usage)
    #expect(console.errors.hasPrefix(#"{"issues":[{"code":"usage.no-file","severity":"error""#))
    #expect(console.run("score", "--lang=zh") == .usage)
    #expect(console.errors.contains("请给出文件"))
    #expect(console.run("policy") == .usage)
    #expect(console.errors.contains("`policy` needs one of: `policy check`, `policy test`"))
    #expect(console.run("explain", "a.json", "--missing", "--format=json") == .usage)
    #expect(console.errors.contains("usage.text-only"))
  }

  @Test("usage errors come in Chinese where the locale is Chinese")
  func speaksChinese() {
    let console = FakeConsole()
    console.environment = ["LANG": "zh_CN.UTF-8"]
    #expect(console.run("scor") == .usage)
    #expect(console.errors.contains("没有命令`scor`，是否应为`score`？"))
  }

  @Test("help comes in both languages and names every command", arguments: ["zh", "en"])
  func helps(in language: String) {
    let console = FakeConsole()
    #expect(console.run("help", "--lang", language) == .done)
    for command in Arguments.commands { #expect(console.output.contains(command)) }
    #expect(console.output.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    #expect(console.run("--help", "--lang=\(language)") == .done)
  }

  @Test("without a command the help is shown, and the exit code says it was not done")
  func needsCommand() {
    let console = FakeConsole()
    #expect(console.run() == .usage)
    #expect(console.output.contains("usage:"))
  }

  @Test("the version is told")
  func tellsVersion() {
    let console = FakeConsole()
    #expect(console.run("--version") == .done)
    #expect(console.output.hasPrefix("xindu "))
  }

  @Test("the locale decides the language unless it is asked for")
  func choosesLanguage() {
    let console = FakeConsole()
    console.environment = ["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"]
    #expect(console.run("help") == .done)
    #expect(console.output.contains("usage:"))
    #expect(console.run("help", "--lang", "zh") == .done)
    #expect(console.output.contains("用法"))
  }
}
