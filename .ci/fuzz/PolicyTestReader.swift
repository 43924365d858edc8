import ConsultationIndex
import ConsultationPolicyLab

/// The entry of libFuzzer: no file of tests traps; what is read can be run, twice with the same
/// result, and reads the same when it is laid out anew.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPolicyTestReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  guard let first = results(of: bytes) else { return 0 }
  hold(results(of: bytes) == first, "a run is not repeatable")
  guard let document = try? JSONDocument(bytes) else {
    fatalError("tests that are no JSON were read")
  }
  let tree = JSONTree(document.root)
  hold(results(of: tree.compact()) == first, "white space changes a result")
  hold(results(of: tree.pretty()) == first, "white space changes a result")
  return 0
}

/// Each test with whether it passed; nil where the file is refused.
private func results(of bytes: [UInt8]) -> [String]? {
  let file: PolicyTestFile
  do throws(InputErrors) {
    file = try PolicyTestFile(json: bytes, name: "fuzz.json", for: fuzzStandard) { path in
      path == "small.json" ? Array(dossierText.utf8) : nil
    }
  } catch {
    check(error, in: bytes)
    return nil
  }
  let run = fuzzStandard.run(file.tests)
  hold(run.results.count == file.tests.count, "a test was not run")
  return run.results.map { result in
    hold(result.test.location != nil, "a test without a place")
    return "\(result.test.name): \(result.failures.count)"
  }
}

/// A dossier that tests may name.
private let dossierText = """
  {"format": "consultation-submission/1", "period": "2025",
    "community": {"id": "c-1", "name": "c", "kind": "urban"},
    "records": [{"id": "a", "kind": "case", "fields": {"on": "2025-05-05", "n": 3}}]}
  """
