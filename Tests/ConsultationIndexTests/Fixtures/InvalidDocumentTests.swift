import Testing

@testable import ConsultationIndex

@Suite("The invalid documents of Fixtures")
struct InvalidDocumentTests {
  /// One file with what it is and what is to be said of it.
  struct Expectation: CustomStringConvertible {
    let file: String
    let reads: String
    let found: [String: JSONTree]

    var description: String { file }
  }

  private static let path = "Invalid/expected.json"

  private static func expectations() throws -> [Expectation] {
    let document = try JSONDocument(FixtureFolder.bytes(path))
    return (document.root["files"]?.elements).map(Array.init)?.map { file in
      var found: [String: JSONTree] = [:]
      for member in file.members where member.key != "file" && member.key != "reads" {
        found[member.key] = JSONTree(member.value)
      }
      return Expectation(
        file: file["file"]?.string ?? "", reads: file["reads"]?.string ?? "", found: found)
    } ?? []
  }

  @Test("each is refused, or its content noted, at the expected place")
  func isRefused() throws {
    let expectations = try Self.expectations()
    #expect(expectations.count > 150)
    var found: [JSONTree] = []
    for expectation in expectations {
      let issues = try Self.issues(of: expectation)
      if !FixtureFolder.isRecording {
        #expect(issues == expectation.found, "\(expectation.file)")
      }
      let keys = ["issues", "notices", "warnings"].compactMap { key in
        issues[key].map { (key: key, value: $0) }
      }
      found.append(
        .object(
          [("file", .string(expectation.file)), ("reads", .string(expectation.reads))] + keys))
    }
    if FixtureFolder.isRecording {
      let tree = JSONTree.object([
        ("format", .string("consultation-invalid/1")), ("asOf", .string("2026-01-31")),
        ("files", .array(found)),
      ])
      try FixtureFolder.write(tree.pretty(), to: Self.path)
    }
  }

  @Test("every file of the folder is expected to be wrong")
  func isComplete() throws {
    let files = Set(FixtureFolder.names(in: "Invalid")).subtracting(["expected.json"])
    #expect(files == Set(try Self.expectations().map(\.file)))
  }

  private static func issues(of expectation: Expectation) throws -> [String: JSONTree] {
    let bytes = try FixtureFolder.bytes("Invalid/\(expectation.file)")
    do throws(InputErrors) {
      if expectation.reads == "standard" {
        let standard = try CompiledStandard(json: bytes)
        return trees("warnings", standard.warnings)
      }
      let dossier = try Dossier(json: bytes)
      let asOf = CalendarDate("2026-01-31") ?? CalendarDate(dayNumber: 0)
      // That a record is pending is true of nearly all of them and beside the point.
      let notices = CompiledStandard.xindu.assess(dossier, asOf: asOf).notices
        .filter { $0.code != "record.pending" }
      return trees("notices", notices.map(dossier.located).sorted())
    } catch {
      return trees("issues", error.issues)
    }
  }

  private static func trees(_ key: String, _ issues: [ConsultationIndex.Issue]) -> [String:
    JSONTree]
  {
    let items = issues.map { issue in
      JSONTree.members([
        "code": .string(issue.code),
        "severity": key == "notices" ? .string(issue.severity.rawValue) : nil,
        "record": issue.record.map(JSONTree.string),
        "line": issue.line.map { .integer($0) }, "column": issue.column.map { .integer($0) },
        "path": issue.path.map(JSONTree.string),
      ])
    }
    return items.isEmpty ? [:] : [key: .array(items)]
  }
}
