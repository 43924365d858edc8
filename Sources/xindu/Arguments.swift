import ConsultationIndex

/// The words of a command line, taken one by one; what nobody takes is an error.
struct Arguments {
  private var options: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  private var flags: Set<String> = []
  private(set) var operands: [String] = []
  /// What the settings of a district's folder give where the words give nothing.
  private var defaults: [String: String] = [:]
  /// Where the dossiers of that folder lie.
  private(set) var submissions: [String] = []

  private static let optionNames: Set = [
    "--lang", "--standard", "--as-of", "--format", "--indicator", "-o", "--encoding",
    "--appeal-days", "--reviews", "--basis", "--workers", "--name", "--community",
    "--filter", "--minimum", "--period", "--size", "--seed", "--variants", "--target",
    "--reviews-until", "--notice-date", "--office", "--errors", "--roster",
  ]
  /// Options that may be given more than once.
  private static let listNames: Set = ["--input", "--previous", "--head"]
  private static let flagNames: Set = [
    "--help", "-h", "--version", "--missing", "--force", "--examples", "--html",
    "--text", "--indicators", "--coverage", "--propose", "--mutate", "--sensitivity",
    "--warnings", "--each", "--dated-ahead",
  ]
  private static let groups: Set = ["policy", "review", "journal"]
  static let commands = [
    "score", "explain", "advise", "report", "measure", "template", "convert", "review list",
    "review record", "notify", "journal append", "journal verify", "journal replay",
    "policy check", "policy test", "policy show", "policy export", "policy diff",
    "policy versions", "policy impact", "help",
  ]

  /// Sorts the words into options with a value (`--lang zh` or `--lang=zh`), flags and operands;
  /// after `--` all are operands.
  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if Self.flagNames.contains(name), parts.count == 1 {
        flags.insert(name)
      } else if Self.optionNames.contains(name) || Self.listNames.contains(name) {
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
          throw .missingValue(name)
        }
        if Self.listNames.contains(name) {
          lists[name, default: []].append(value)
          continue
        }
        guard options.updateValue(value, forKey: name) == nil else { throw .repeated(name) }
      } else {
        throw .unknownOption(
          name, known: Self.optionNames.union(Self.flagNames).union(Self.listNames))
      }
    }
  }

  /// The value that a line gives an option, however wrong the rest of it is.
  static func value(of name: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix(name + "=") { return String(word.dropFirst(name.utf8.count + 1)) }
      if word == name, index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }

  /// The command's name: one word, or two for the commands of a group.
  mutating func takeCommand() -> String? {
    guard let first = operands.first else { return nil }
    operands.removeFirst()
    guard Self.groups.contains(first), let second = operands.first else { return first }
    operands.removeFirst()
    return first + " " + second
  }

  /// Takes up the settings of a district's folder, which may stand among the operands.
  mutating func adopt(_ settings: DistrictSettings, for command: String) {
    defaults = settings.options(of: command)
    submissions = settings.submissions
    let usual = settings.operands(of: command)
    if let place = operands.firstIndex(of: settings.folder) {
      operands.replaceSubrange(place...place, with: usual)
    } else if command == "policy impact", operands.count == 2 {
      // OLD and NEW are never left out.
      operands += usual
    } else if operands.isEmpty, command != "policy impact" {
      operands = usual
    }
  }

  mutating func takeOption(_ name: String) -> String? {
    options.removeValue(forKey: name) ?? defaults[name]
  }

  mutating func takeList(_ name: String) -> [String] { lists.removeValue(forKey: name) ?? [] }

  mutating func takeFlag(_ name: String) -> Bool { flags.remove(name) != nil }

  mutating func takeOperands() -> [String] {
    defer { operands = [] }
    return operands
  }

  mutating func language() throws(UsageError) -> Language? {
    try choice("--lang", Language.init(rawValue:), "`zh`, `en`")
  }

  mutating func choice<Value>(
    _ name: String, _ read: (String) -> Value?, _ known: String
  ) throws(UsageError) -> Value? {
    guard let word = takeOption(name) else { return nil }
    guard let value = read(word) else { throw .wrongValue(name, word, known: known) }
    return value
  }

  /// Refuses whatever the command did not take.
  func finish() throws(UsageError) {
    if let left = (Array(options.keys) + lists.keys + flags).sorted().first { throw .notHere(left) }
    if let left = operands.first { throw .unexpected(left) }
  }
}

/// What is wrong with a command line.
enum UsageError: Error, Equatable {
  case unknownCommand(String)
  case unknownOption(String, known: Set<String>)
  case missingValue(String)
  case wrongValue(String, String, known: String)
  case repeated(String)
  case notHere(String)
  case unexpected(String)
  case noFile
  case missingOption(String)
  case textOnly(String)
  case notForText(String)
  case csvOfTables
  case htmlOfReports
  case severalFolders([String])
  /// A name says that something is in a file which is not written.
  case wrongEnding(String, known: [String])
  /// The name of a file stands where files are put into a folder.
  case fileForFolder(String)

  /// A community was asked for that is not there.
  static func noCommunity(_ id: String, among known: [String]) -> UsageError {
    let nearest = nearestName(to: id, among: known).map { "`\($0.harmless)`" }
    return .wrongValue(
      "--community", id.harmless,
      known: nearest ?? known.prefix(3).map(\.harmless).joined(separator: ", ") + " …")
  }

  /// The stable name of the error.
  var code: String {
    switch self {
    case .unknownCommand: "unknown-command"
    case .unknownOption: "unknown-option"
    case .missingValue: "missing-value"
    case .wrongValue: "wrong-value"
    case .repeated: "repeated"
    case .notHere: "not-here"
    case .unexpected: "unexpected"
    case .noFile: "no-file"
    case .missingOption: "missing-option"
    case .textOnly: "text-only"
    case .notForText: "not-for-text"
    case .csvOfTables: "csv-of-tables"
    case .htmlOfReports: "html-of-reports"
    case .severalFolders: "several-folders"
    case .wrongEnding: "wrong-ending"
    case .fileForFolder: "file-for-folder"
    }
  }

  func message(in language: Language) -> String {
    let isChinese = language == .chinese
    func guess(_ name: String, _ known: some Sequence<String>) -> String {
      guard let nearest = nearestName(to: name, among: known) else { return "" }
      return isChinese ? "，是否应为`\(nearest)`？" : "; did you mean `\(nearest)`?"
    }
    switch self {
    case .notForText(let name):
      return isChinese
        ? "选项`\(name)`须与`--format csv`或`--format json`同用"
        : "the option `\(name)` needs `--format csv` or `--format json`"
    case .csvOfTables:
      return isChinese
        ? "只有统计口径数据表的得分和`report`可用`--format csv`输出"
        : "`--format csv` is for the scores of tables of measures and for `report`"
    case .htmlOfReports:
      return isChinese ? "只有`report`可用`--format html`输出" : "`--format html` is for `report`"
    case .severalFolders(let folders):
      let list = folders.map { "`\($0.harmless)`" }.joined(separator: isChinese ? "、" : ", ")
      return isChinese
        ? "一次只能用一个年度文件夹的设置，这里有\(list)"
        : "each of \(list) has settings of its own; name one such folder at a time"
    case .wrongEnding(let name, let known):
      let list = known.map { "`.\($0)`" }
      return isChinese
        ? "`\(name.harmless)`：此命令不写这种文件，文件名可用的结尾为"
          + list.joined(separator: "、")
        : "`\(name.harmless)`: this command writes no such files; a name can end in "
          + list.joined(separator: ", ")
    case .fileForFolder(let name):
      return isChinese
        ? "`\(name.harmless)`：此处须写文件夹，结果有多个文件；确是文件夹的，请在末尾加`/`"
        : "`\(name.harmless)`: several files are written, into a folder; if that is its name, put `/` "
          + "behind it"
    case .textOnly(let name):
      return isChinese ? "选项`\(name)`只用于文本格式" : "the option `\(name)` is for text only"
    case .unknownCommand(let name) where Arguments.commands.contains { $0.hasPrefix(name + " ") }:
      let list = Arguments.commands.filter { $0.hasPrefix(name + " ") }
        .map { "`\($0)`" }.joined(separator: isChinese ? "、" : ", ")
      return isChinese ? "`\(name)`之后请写明要做什么：\(list)" : "`\(name)` needs one of: \(list)"
    case .unknownCommand(let name):
      return (isChinese ? "没有命令`\(name)`" : "there is no command `\(name)`")
        + guess(name, Arguments.commands)
    case .unknownOption(let name, let known):
      return (isChinese ? "没有选项`\(name)`" : "there is no option `\(name)`") + guess(name, known)
    case .missingValue(let name):
      return isChinese ? "选项`\(name)`缺少取值" : "the option `\(name)` needs a value"
    case .wrongValue(let name, let value, let known):
      return isChinese
        ? "选项`\(name)`不能取`\(value)`，可取：\(known)"
        : "the option `\(name)` cannot be `\(value)`; it can be \(known)"
    case .repeated(let name):
      return isChinese ? "选项`\(name)`重复" : "the option `\(name)` is given twice"
    case .notHere(let name):
      return isChinese ? "此命令不用选项`\(name)`" : "this command has no option `\(name)`"
    case .unexpected(let word):
      return isChinese ? "多余的参数`\(word)`" : "`\(word)` is one word too many"
    case .noFile: return isChinese ? "请给出文件" : "name at least one file"
    case .missingOption(let name):
      return isChinese ? "请给出选项`\(name)`" : "the option `\(name)` is needed"
    }
  }
}
