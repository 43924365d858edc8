import ConsultationIndex
import XinduPlatform

/// The command: picks what to do, and answers with an exit code.
@main
struct Xindu {
  static func main() {
    let names = ForeignNames()
    let words = names.words()
    exit(with: Xindu(console: .system(names)).run(words))
  }

  let console: Console

  /// Runs one command line without the name of the program.
  ///
  /// - Returns: 0 done, 1 the input has errors, 2 the command line is wrong.
  func run(_ words: [String]) -> ExitCode {
    do throws(UsageError) {
      return try dispatch(words)
    } catch {
      report(error, in: words)
      return .usage
    }
  }

  /// Tells of a wrong command line in the language and format that it asks for, as far as they can be
  /// made out.
  private func report(_ error: UsageError, in words: [String]) {
    let chosen = Arguments.value(of: "--lang", in: words).flatMap(Language.init(rawValue:))
    if Arguments.value(of: "--format", in: words) == "json" {
      let message = error.message(in: chosen ?? .english)
      let issue = JSONTree.object([
        ("code", .string("usage.\(error.code)")), ("severity", .string("error")),
        ("file", .null), ("line", .null), ("column", .null), ("path", .null),
        ("message", .string(message)),
      ])
      let tree = JSONTree.object([("issues", .array([issue]))])
      console.writeError(String(decoding: tree.compact(), as: UTF8.self) + "\n")
      return
    }
    let language = console.language(named: chosen)
    console.writeError("xindu: " + error.message(in: language) + "\n")
    console.writeError(HelpText.hint(in: language) + "\n")
  }

  /// Tells, in the same way, that something cannot be written at all.
  func report(_ error: FileError, in words: [String]) {
    let chosen = Arguments.value(of: "--lang", in: words).flatMap(Language.init(rawValue:))
    if Arguments.value(of: "--format", in: words) == "json" {
      console.writeError(IssueJSON.line(error, language: chosen ?? .english))
    } else {
      console.writeError(error.text(in: console.language(named: chosen)))
    }
  }

  private func dispatch(_ words: [String]) throws(UsageError) -> ExitCode {
    var arguments = try Arguments(words)
    let chosen = try arguments.language()
    let language = console.language(named: chosen)
    if arguments.takeFlag("--version") {
      console.write("xindu \(CompiledStandard.engineVersion)\n")
      return .done
    }
    let wantsHelp = arguments.takeFlag("--help") || arguments.takeFlag("-h")
    let name = arguments.takeCommand()
    if wantsHelp || name == nil || name == "help" {
      console.write(HelpText.text(in: language))
      return name == nil && !wantsHelp ? .usage : .done
    }
    var context = try Context(
      console: console, language: language, chosen: chosen, &arguments)
    guard try context.adoptSettings(of: name ?? "", &arguments) else { return .inputErrors }
    if context.wantsCSV, name != "score", name != "report" { throw .csvOfTables }
    if context.formatWord == "html", name != "report" { throw .htmlOfReports }
    return context.finish(try run(name, context, &arguments))
  }

  private func run(
    _ name: String?, _ context: Context, _ arguments: inout Arguments
  ) throws(UsageError) -> ExitCode {
    switch name {
    case "measure": return try MeasureCommand(&arguments).run(context)
    case "score": return try ScoreCommand(&arguments).run(context)
    case "explain": return try ExplainCommand(&arguments).run(context)
    case "advise":
      return arguments.takeFlag("--warnings")
        ? try WarningsCommand(&arguments).run(context) : try AdviseCommand(&arguments).run(context)
    case "report": return try ReportCommand(&arguments).run(context)
    case "template": return try TemplateCommand(&arguments).run(context)
    case "convert": return try ConvertCommand(&arguments).run(context)
    case "review list": return try ReviewListCommand(&arguments).run(context)
    case "review record": return try ReviewRecordCommand(&arguments).run(context)
    case "notify": return try NotifyCommand(&arguments).run(context)
    case "journal append": return try JournalAppendCommand(&arguments).run(context)
    case "journal verify": return try JournalVerifyCommand(&arguments).run(context)
    case "journal replay": return try JournalReplayCommand(&arguments).run(context)
    case "policy check": return try PolicyCheckCommand(&arguments).run(context)
    case "policy test": return try PolicyTestCommand(&arguments).run(context)
    case "policy show": return try PolicyShowCommand(&arguments).run(context)
    case "policy export": return try PolicyExportCommand(&arguments).run(context)
    case "policy diff": return try PolicyDiffCommand(&arguments).run(context)
    case "policy versions": return try PolicyVersionsCommand(&arguments).run(context)
    case "policy impact": return try PolicyImpactCommand(&arguments).run(context)
    default: throw UsageError.unknownCommand(name ?? "")
    }
  }
}

/// How a command ended.
enum ExitCode: Int32 {
  case done = 0
  case inputErrors = 1
  case usage = 2
}

/// Ends the process.
func exit(with code: ExitCode) -> Never { Platform.exit(code.rawValue) }
