import ConsultationIndex
import ConsultationPolicyLab

/// Finds and reads the tests of a standard.
struct PolicyTestFiles {
  let standard: CompiledStandard
  let context: Context

  init(_ standard: CompiledStandard, _ context: Context) {
    self.standard = standard
    self.context = context
  }

  /// The tests in files and folders, or those beside the standard where none are named.
  ///
  /// - Returns: nil after errors were reported.
  func tests(beside standardFile: String?, _ paths: [String]) -> [PolicyTest]? {
    let named = standardFile == "xindu" ? nil : standardFile ?? context.standardFile
    if paths.isEmpty, named == nil { return builtIn() }
    guard let files = files(paths.isEmpty ? [Self.folder(beside: named ?? "")] : paths) else {
      return nil
    }
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
    return isSound ? tests : nil
  }

  /// The built-in standard's own tests.
  private func builtIn() -> [PolicyTest]? {
    do throws(InputErrors) {
      return try PolicyTestFile.xindu().flatMap(\.tests)
    } catch {
      context.report(error.issues, omitted: error.omitted, in: "xindu.tests")
      return nil
    }
  }

  private func files(_ paths: [String]) -> [String]? {
    var files: [String] = []
    do throws(FileError) {
      for path in paths {
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
