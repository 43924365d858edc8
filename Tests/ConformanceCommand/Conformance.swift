import ConformanceKit
import Foundation

/// Runs the conformance kit through all engines and looks whether its files are what the generator
/// writes, or writes them anew.
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
    let stale = try Kit.all.files().filter { file in
      (try? Data(contentsOf: folder.appending(path: file.name))) != Data(file.bytes)
    }
    for file in stale {
      print("\(file.name) is not what the generator writes; run `conformance --record` on purpose")
    }
    if !run.failures.isEmpty || run.cases != Kit.all.count || !stale.isEmpty { exit(1) }
  }
}
