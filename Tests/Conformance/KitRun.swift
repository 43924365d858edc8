import ConsultationIndex
import ConsultationReference
import DifferentialTesting
import Generators

/// One run of the kit's files through all engines.
package struct KitRun: Sendable {
  /// How many cases there were.
  package private(set) var cases = 0
  /// How often an engine, or the reader, was asked and answered.
  package private(set) var answers = 0
  /// What was not as expected, with the names of rule and case.
  package private(set) var failures: [String] = []
  /// How many cases are as expected.
  package private(set) var passed = 0

  package init() {}

  /// Runs the cases of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - step: Which cases: all by default, or every so many, from the first.
  /// - Throws: What is wrong with the file.
  package mutating func run(_ bytes: [UInt8], every step: Int = 1) throws {
    let file = JSONTree(try JSONDocument(bytes).root)
    let rule = file["rule"]?.text ?? ""
    let all = file["cases"]?.elements ?? []
    let cases = stride(from: 0, to: all.count, by: step).map { all[$0] }
    guard file["format"]?.text == Kit.format, !cases.isEmpty else {
      failures.append("\(rule): no file of the kit")
      return
    }
    switch file["shows"]?.text {
    case "scoring": try score(cases, rule, file["standards"]?.elements ?? [])
    case "documents":
      let base = Array((file["base"]?.text ?? "").utf8)
      for example in cases { read(example, rule, base, as: file["reads"]?.text ?? "") }
    default: for example in cases { parse(example, rule) }
    }
  }

  private mutating func end(_ differences: [String], _ rule: String, _ example: JSONTree) {
    cases += 1
    if differences.isEmpty { passed += 1 }
    failures += differences.map { "\(rule): \(example["name"]?.text ?? ""): \($0)" }
  }

  private mutating func score(
    _ cases: [JSONTree], _ rule: String, _ standards: [JSONTree]
  ) throws {
    var batches: [Int: Batch] = [:]
    for example in cases {
      let number = example["standard"]?.whole ?? 0
      let asOf = CalendarDate(example["asOf"]?.text ?? "") ?? CalendarDate(dayNumber: 0)
      let bytes = (example["dossier"] ?? .null).compact()
      let batch: Batch
      // A standard is compiled once for the cases of one day.
      if let known = batches[number], known.asOf == asOf {
        batch = known.with(bytes)
      } else {
        let standard = standards[number]
        batch = try Batch(
          Batch.Trees(standard: standard, changed: standard), [bytes], asOf: asOf)
      }
      batches[number] = batch
      let expected = Verdict(example["expected"] ?? .null)
      var differences: [String] = []
      for engine in [Engine.reference] + Engine.all {
        guard let verdict = try engine.judge(batch)[0] else { continue }
        answers += 1
        differences += verdict.differences(from: expected).map { "\(engine.name): \($0)" }
      }
      end(differences, rule, example)
    }
  }

  private mutating func read(
    _ example: JSONTree, _ rule: String, _ base: [UInt8], as kind: String
  ) {
    let splice = Kit.Splice(
      from: example["from"]?.whole ?? 0, count: example["count"]?.whole ?? 0,
      put: example["put"]?.text ?? "")
    let bytes = splice.applied(to: base)
    let expected = (example["issues"]?.elements ?? []).map {
      Kit.Expected(
        code: $0["code"]?.text ?? "", line: $0["line"]?.whole ?? 0,
        column: $0["column"]?.whole ?? 0, path: $0["path"]?.text)
    }
    var found: [Kit.Expected] = []
    do throws(InputErrors) {
      if kind == "standard" {
        _ = try CompiledStandard(json: bytes)
      } else {
        _ = try Dossier(json: bytes)
      }
    } catch {
      found = error.issues.map {
        Kit.Expected(code: $0.code, line: $0.line ?? 0, column: $0.column ?? 0, path: $0.path)
      }
    }
    answers += 1
    var differences = found == expected ? [] : ["\(found) instead of \(expected)"]
    if kind == "dossier" {
      answers += 1
      if Reference.isDossier(bytes) { differences.append("the reference takes it") }
    }
    end(differences, rule, example)
  }

  private mutating func parse(_ example: JSONTree, _ rule: String) {
    let bytes =
      example["text"]?.text.map { Array($0.utf8) } ?? Self.bytes(example["hex"]?.text ?? "")
    let expected = example["json"] == .boolean(true)
    var differences: [String] = []
    if ((try? JSONDocument(bytes)) != nil) != expected { differences.append("the reader differs") }
    if Reference.isJSON(bytes) != expected { differences.append("the reference differs") }
    answers += 2
    end(differences, rule, example)
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] * 16 + digits[$0 + 1])
    }
  }
}
