import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// `xindu policy test [STANDARD [TESTS…]]`: whether a standard decides its test cases as expected.
struct PolicyTestCommand {
  let standardFile: String?
  let paths: [String]
  let filter: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    filter = arguments.takeOption("--filter")
    var operands = arguments.takeOperands()
    standardFile = operands.isEmpty ? nil : operands.removeFirst()
    paths = operands
    try arguments.finish()
  }

  func run(_ context: Context) -> ExitCode {
    guard let standard = standard(context), let tests = tests(for: standard, context) else {
      return .inputErrors
    }
    let run = standard.run(tests)
    switch context.format {
    case .json:
      let tree = JSONTree.object(PolicyTestJSON(standard).members(of: run))
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      let text = PolicyTestText(
        standard, language: context.language, style: context.console.style())
      context.console.write(text.text(of: run))
    }
    return run.failures.isEmpty ? .done : .inputErrors
  }

  private func standard(_ context: Context) -> CompiledStandard? {
    guard let standardFile, standardFile != "xindu" else { return context.standard() }
    return context.read(standardFile) { bytes throws(InputErrors) in
      try CompiledStandard(json: bytes)
    }
  }

  /// The tests that were asked for; nil after their errors were reported.
  private func tests(
    for standard: CompiledStandard, _ context: Context
  ) -> [PolicyTest]? {
    guard let files = files(context) else { return nil }
    var tests: [PolicyTest] = []
    var isSound = true
    for file in files {
      let read = context.read(file) { bytes throws(InputErrors) in
        try PolicyTestFile(json: bytes, name: file, for: standard) { path in
          try? context.console.read(Context.path(path, besides: file))
        }
      }
      if let read { tests += read.tests } else { isSound = false }
    }
    guard isSound else { return nil }
    return filter.map { filter in tests.filter { $0.name.contains(filter) } } ?? tests
  }

  /// The files with tests: those that are named, or all of the folder beside the standard.
  private func files(_ context: Context) -> [String]? {
    let named = paths.isEmpty ? [Self.folder(beside: standardFile ?? "xindu")] : paths
    var files: [String] = []
    do throws(FileError) {
      for path in named {
        guard let names = try context.console.list(path) else {
          files.append(path)
          continue
        }
        files += names.filter { $0.hasSuffix(".json") }.map { Context.path($0, in: path) }
      }
    } catch {
      context.report(error)
      return nil
    }
    return files
  }

  /// `NAME.tests` beside `NAME.json`.
  static func folder(beside file: String) -> String {
    (file.hasSuffix(".json") ? String(file.dropLast(5)) : file) + ".tests"
  }
}
