import ConsultationIndex
import ConsultationReports

/// What every command is told: where to write, in what language and format, by which standard.
struct Context {
  enum Format: String {
    case text, json
  }

  let console: Console
  let language: Language
  /// The language of JSON is that of `--lang` or else English, so that no locale changes bytes.
  let jsonLanguage: Language
  /// Tables are for people in the district; only `--lang` makes their instructions English.
  let tableLanguage: Language
  let format: Format
  /// Whether results are asked for as CSV, which only the scores of tables come in.
  let wantsCSV: Bool
  /// The format as it was asked for, if it was.
  let formatWord: String?
  private(set) var standardFile: String?
  /// What the district's folder says that the command runs in or on.
  private(set) var settings: DistrictSettings?
  /// The log of reviews that stands beside dossiers, if there is one.
  private(set) var reviewsFile: String?
  /// The table of the communities that are to hand something in, if there is one.
  private(set) var rosterFile: String?
  /// What is not in the result of the command.
  let roll = Roll()
  /// The last day of reviews that are taken into account; nil for the day of assessment.
  private(set) var reviewsUntil: CalendarDate?
  /// Where everything that is wrong is written, if that was asked for.
  let issueFile: IssueFile?

  init(
    console: Console, language: Language, chosen: Language?, _ arguments: inout Arguments
  ) throws(UsageError) {
    self.console = console
    self.language = language
    jsonLanguage = chosen ?? .english
    tableLanguage = chosen ?? .chinese
    let word = try arguments.choice(
      "--format", { ["csv", "html"].contains($0) || Format(rawValue: $0) != nil ? $0 : nil },
      "`text`, `json`, `csv`, `html`")
    formatWord = word
    wantsCSV = word == "csv"
    format = word.flatMap(Format.init(rawValue:)) ?? .text
    standardFile = arguments.takeOption("--standard")
    issueFile = arguments.takeOption("--errors").map { IssueFile($0, language) }
  }

  /// How much is taken: all that is wrong where it is written to a file, and else so much that repetitions
  /// hide no other mistake.
  var limits: Limits { Limits(issues: issueFile == nil ? 10_000 : .max) }

  /// Ends the command: writes the file of issues.
  func finish(_ code: ExitCode) -> ExitCode {
    guard let issueFile else { return code }
    return issueFile.write(self) ? code : .inputErrors
  }

  /// Takes up what the settings of a district's folder say, where the command line says nothing.
  mutating func adopt(_ settings: DistrictSettings, _ arguments: inout Arguments) {
    self.settings = settings
    standardFile = standardFile ?? arguments.takeOption("--standard")
  }

  /// Takes up which reviews count besides those that dossiers hold, and until when.
  mutating func takeReviews(_ arguments: inout Arguments) throws(UsageError) {
    reviewsFile = arguments.takeOption("--reviews")
    reviewsUntil = try arguments.day("--reviews-until")
  }

  /// Takes up who is expected.
  mutating func takeRoster(_ arguments: inout Arguments) {
    rosterFile = arguments.takeOption("--roster")
  }

  /// The standard of `--standard`, or the built-in one; nil after its errors were reported.
  func standard() -> CompiledStandard? {
    guard let standardFile else { return .xindu }
    return standard(named: standardFile)
  }

  /// The standard of a file, or a built-in one by its name, `xindu` or `xindu-1.1.0`; nil after its
  /// errors were reported.
  func standard(named name: String) -> CompiledStandard? {
    if name == CompiledStandard.xindu.id, !console.exists(name) { return .xindu }
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    if parts.count == 2, !console.exists(name),
      let standard = StandardLibrary.xindu[parts[0], parts[1]]
    {
      return standard
    }
    return read(name) { bytes throws(InputErrors) in try CompiledStandard(json: bytes) }
  }

  /// Reads a file into a value; nil after its errors were reported.
  func read<Value>(_ file: String, _ make: ([UInt8]) throws(InputErrors) -> Value) -> Value? {
    switch attempt(file, make) {
    case .success(let value): return value
    case .failure(.file(let error)): report(error)
    case .failure(.issues(let issues, let omitted)): report(issues, omitted: omitted, in: file)
    }
    return nil
  }

  /// Reads a file into a value, or tells why it cannot be read.
  ///
  /// - Parameter note: Is given the bytes before anything is made of them.
  func attempt<Value>(
    _ file: String, _ make: ([UInt8]) throws(InputErrors) -> Value,
    note: ([UInt8]) -> Void = { _ in }
  ) -> Result<Value, Refusal> {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try console.read(file)
    } catch {
      return .failure(.file(error))
    }
    note(bytes)
    if let kind = FileKind(bytes), kind != .journal {
      return .failure(.issues([Issue(.otherKind, kind.parameters)], omitted: 0))
    }
    do throws(InputErrors) {
      return .success(try make(bytes))
    } catch {
      return .failure(Refusal(error))
    }
  }

  /// How many issues are told at once; the rest is counted.
  private static let most = Limits().issues

  /// Reports issues of one file on the stream for errors.
  func report(_ issues: [Issue], omitted: Int = 0, in file: String) {
    report(issues.map { FileIssue(file: file, issue: $0) }, omitted: omitted, in: nil)
  }

  /// Reports issues that each have a file of their own: errors first, each cause once.
  func report(_ issues: [FileIssue], omitted: Int = 0, in folder: String?) {
    guard !issues.isEmpty || omitted > 0 else { return }
    let placed = folder.map { folder in
      issues.map {
        FileIssue(file: Self.path($0.file, in: folder), issue: $0.issue, community: $0.community)
      }
    }
    issueFile?.note(placed ?? issues)
    let digest = IssueDigest(placed ?? issues).issues
    let omitted = omitted + max(0, digest.count - Self.most)
    var rest = digest.prefix(Self.most)
    repeat {
      let file = rest.first?.file ?? folder ?? ""
      let group = rest.prefix { $0.file == file }
      rest = rest.dropFirst(group.count)
      tell(group.map(\.issue), omitted: rest.isEmpty ? omitted : 0, in: file)
    } while !rest.isEmpty
  }

  private func tell(_ issues: [Issue], omitted: Int, in file: String) {
    switch format {
    case .json:
      console.writeError(
        IssueJSON.line(issues, omitted: omitted, file: file, language: jsonLanguage))
    case .text:
      let text = IssueText(language: language, style: console.style(onErrors: true))
      for issue in issues { console.writeError(text.text(of: issue, in: file.harmless) + "\n") }
      if omitted > 0 {
        console.writeError(
          language == .chinese
            ? "另有 \(omitted) 处；加 --errors 文件.csv 可写出全部\n"
            : "and \(omitted) more; --errors FILE.csv writes all of them\n")
      }
    }
  }

  /// The path of a file in a folder.
  static func path(_ file: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }

  /// The path of a file that another file names from its own folder.
  static func path(_ file: String, besides other: String) -> String {
    guard !file.hasPrefix("/"), let slash = other.lastIndex(of: "/") else { return file }
    return path(file, in: String(other[...slash]))
  }

  func report(_ error: FileError) {
    issueFile?.note(error)
    switch format {
    case .json: console.writeError(IssueJSON.line(error, language: jsonLanguage))
    case .text: console.writeError(error.text(in: language))
    }
  }
}

/// Issues as one line of JSON.
enum IssueJSON {
  static func line(
    _ issues: some Sequence<Issue>, omitted: Int, file: String, language: Language
  ) -> String {
    let items = issues.map { tree($0, file: file, language: language) }
    var members: [(key: String, value: JSONTree)] = [("issues", .array(items))]
    if omitted > 0 { members.append(("omitted", .integer(omitted))) }
    return String(decoding: JSONTree.object(members).compact(), as: UTF8.self) + "\n"
  }

  static func line(_ error: FileError, language: Language) -> String {
    let tree = JSONTree.object([("issues", .array([tree(error, language: language)]))])
    return String(decoding: tree.compact(), as: UTF8.self) + "\n"
  }

  static func tree(_ error: FileError, language: Language) -> JSONTree {
    .object([
      ("code", .string(error.code)), ("severity", .string(error.severity.rawValue)),
      ("file", .string(error.path)),
      ("line", .null), ("column", .null), ("path", .null),
      ("message", .string(error.message(in: language))),
    ])
  }

  static func tree(_ issue: Issue, file: String?, language: Language) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("code", .string(issue.code)), ("severity", .string(issue.severity.rawValue)),
      ("file", file.map(JSONTree.string) ?? .null),
      ("line", issue.line.map { JSONTree.integer($0) } ?? .null),
      ("column", issue.column.map { JSONTree.integer($0) } ?? .null),
      ("path", issue.path.map(JSONTree.string) ?? .null),
      ("message", .string(issue.message(in: language))),
      ("help", issue.help(in: language).map(JSONTree.string) ?? .null),
    ]
    // The place in a table, as a spreadsheet shows it.
    if let row = issue.parameters["row"].flatMap({ Int($0) }),
      let column = issue.parameters["column"]
    {
      members.append(
        (
          "cell",
          .object([
            ("row", .integer(row)), ("column", .string(column)),
            ("header", issue.parameters["header"].map(JSONTree.string) ?? .null),
          ])
        ))
    }
    return .object(members)
  }
}
