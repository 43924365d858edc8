import ConformanceKit
import Foundation

/// Runs the conformance kit through all engines, or writes it anew.
///
/// `swift run -c release conformance` or `… conformance --record`, in the folder of the package.
@main
struct Conformance {
  static func main() throws {
    let folder = URL(filePath: "Fixtures/Conformance")
    if CommandLine.arguments.dropFirst() == ["--record"] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in try Kit.all.files() {
        try Data(file.bytes).write(to: folder.appending(path: file.name))
      }
      print("\(Kit.all.count) cases of \(Kit.all.rules.count) rules")
      return
    }
    var run = KitRun()
    for rule in Kit.all.rules {
      let url = folder.appending(path: rule.name + ".json")
      try run.run([UInt8](Data(contentsOf: url)))
    }
    for failure in run.failures.prefix(40) { print(failure) }
    print("\(run.passed) of \(run.cases) cases, \(run.answers) answers")
    if !run.failures.isEmpty || run.cases != Kit.all.count { exit(1) }
  }
}
