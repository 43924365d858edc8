import Testing

@testable import ConsultationIndex

struct ObjectReaderTests {
  /// Reads the root of a text and returns the lines of what is wrong with it.
  private func problems(
    _ text: String, limits: Limits = Limits(),
    _ read: (inout ObjectReader, inout Diagnostics) -> Void
  ) throws -> [String] {
    let sample = try document(text)
    var diagnostics = Diagnostics(document: sample, limits: limits)
    if var reader = ObjectReader(sample.root, at: .root, &diagnostics) {
      read(&reader, &diagnostics)
      reader.finish(&diagnostics)
    }
    return diagnostics.issues.map(\.description)
  }

  @Test("A right object is read without a word")
  func right() throws {
    let sample = try document(
      #"{"on": "2024-02-29", "name": "社区", "n": 16.0, "p": 12.5, "ok": false, "list": [1, 2], "x": null}"#
    )
    var diagnostics = Diagnostics(document: sample, limits: Limits())
    let started = ObjectReader(sample.root, at: .root, &diagnostics)
    var reader = try #require(started)
    #expect(reader.string("name", &diagnostics) == "社区")
    #expect(reader.optionalString("other", &diagnostics) == nil)
    #expect(reader.integer("n", in: 0...16, &diagnostics) == 16)
    #expect(reader.optionalInteger("p", in: 0...1250, scale: 2, &diagnostics) == 1250)
    #expect(reader.optionalInteger("x", in: 0...1, &diagnostics) == nil)
    #expect(reader.optionalBoolean("ok", &diagnostics) == false)
    #expect(reader.date("on", &diagnostics)?.description == "2024-02-29")
    #expect(reader.optionalDate("off", &diagnostics) == nil)
    let list = reader.array("list", &diagnostics)
    #expect(list.map { $0.0.integer() } == [1, 2])
    #expect(list.map(\.1.description) == ["$.list[0]", "$.list[1]"])
    #expect(reader.array("none", &diagnostics).isEmpty)
    reader.finish(&diagnostics)
    #expect(!diagnostics.hasErrors)
    try diagnostics.throwIfErrors()
  }

  @Test("Missing, unknown and repeated keys are all reported at their places")
  func keys() throws {
    let found = try problems(
      #"{"kind": "a", "idd": 1, "kind": "b", "\u006bind": "c", "x": null}"#
    ) { reader, diagnostics in
      #expect(reader.string("kind", &diagnostics) == "a")
      _ = reader.string("id", &diagnostics)
      #expect(reader.value("x") == nil)
      _ = reader.required("x", &diagnostics)
    }
    #expect(
      found == [
        "error: 1:25: $.kind: the key `kind` is given more than once",
        "error: 1:38: $.kind: the key `kind` is given more than once",
        "error: 1:1: $: the key `id` is missing",
        "error: 1:61: $.x: the key `x` is missing",
        "error: 1:15: $.idd: unknown key `idd`; did you mean `id`?",
      ])
  }

  @Test("An unknown key that resembles nothing names the known ones")
  func unknown() throws {
    let sample = try document(#"{"kind": 1, "score": 5}"#)
    var diagnostics = Diagnostics(document: sample, limits: Limits())
    var reader = ObjectReader(sample.root, at: .root, &diagnostics)
    _ = reader?.value("kind")
    _ = reader?.value("id")
    reader?.finish(&diagnostics)
    reader?.finish(&diagnostics)
    #expect(diagnostics.issues.count == 1)
    #expect(
      diagnostics.issues.first?.help(in: .english) == "the keys known here are `id`, `kind`")
  }

  @Test(
    "A value of the wrong type is reported as it was written",
    arguments: [
      ("[]", "an array", "1:7: $.v: expected an object, found `[]`"),
      ("12", "string", "1:7: $.v: expected a text in double quotes, found `12`"),
      ("\"12\"", "integer", "1:7: $.v: expected a number, found `\"12\"`"),
      ("{\"a\": 1}", "integer", "1:7: $.v: expected a number, found `{…}`"),
      ("1.5", "integer", "1:7: $.v: `1.5` is not a whole number"),
      ("11", "integer", "1:7: $.v: the number `11` is out of range, at least 0, at most 10"),
      ("-1", "integer", "1:7: $.v: the number `-1` is out of range, at least 0, at most 10"),
      ("1e300", "integer", "1:7: $.v: the number `1e300` is out of range, at least 0, at most 10"),
      ("1.255", "scaled", "1:7: $.v: `1.255` has more decimals than the 2 that are allowed"),
      ("12.51", "scaled", "1:7: $.v: the number `12.51` is out of range, at least 0, at most 12.5"),
      ("-1", "open", "1:7: $.v: the number `-1` is out of range, at least 0"),
      ("1", "boolean", "1:7: $.v: expected `true` or `false`, found `1`"),
      ("true", "array", "1:7: $.v: expected an array, found `true`"),
      ("\"2023-02-30\"", "date", "1:7: $.v: the date `2023-02-30` does not exist"),
      ("\"2023/02/03\"", "date", "1:7: $.v: expected a date, found `\"2023/02/03\"`"),
      ("20230203", "date", "1:7: $.v: expected a date, found `20230203`"),
    ])
  func types(value: String, type: String, expected: String) throws {
    let found = try problems("{\"v\": \(value)}") { reader, diagnostics in
      switch type {
      case "string": #expect(reader.string("v", &diagnostics) == nil)
      case "integer": #expect(reader.integer("v", in: 0...10, &diagnostics) == nil)
      case "scaled": #expect(reader.integer("v", in: 0...1250, scale: 2, &diagnostics) == nil)
      case "open": #expect(reader.optionalInteger("v", in: 0...Int.max, &diagnostics) == nil)
      case "boolean": #expect(reader.optionalBoolean("v", &diagnostics) == nil)
      case "date": #expect(reader.optionalDate("v", &diagnostics) == nil)
      case "array": #expect(reader.array("v", &diagnostics).isEmpty)
      default:
        let object = reader.value("v").flatMap {
          ObjectReader($0, at: reader.path("v"), &diagnostics)
        }
        #expect(object == nil)
      }
    }
    #expect(found == ["error: " + expected])
  }

  @Test(
    "A date that does not exist comes with the reason",
    arguments: [
      ("2023-02-30", "that month has 28 days"), ("2024-02-30", "that month has 29 days"),
      ("2024-13-01", "a year has 12 months"), ("2024-00-01", "a year has 12 months"),
      ("0000-01-01", "years run from 0001"), ("2024-04-00", "that month has 30 days"),
    ])
  func dates(text: String, reason: String) throws {
    let sample = try document("\"\(text)\"")
    var diagnostics = Diagnostics(document: sample, limits: Limits())
    #expect(sample.root.readDate(at: .root, &diagnostics) == nil)
    #expect(diagnostics.issues.first?.help(in: .english) == reason)
  }

  @Test("Errors beyond the limit are counted, and warnings do not crowd them out")
  func limit() throws {
    let sample = try document("[" + (0..<50).map { "\"\($0)\"" }.joined(separator: ",\n") + "]")
    var diagnostics = Diagnostics(document: sample, limits: Limits(issues: 10))
    let warning = MessageTemplate(.warning, "test.warning", en: "w", zh: "w")
    for _ in 0..<20 { diagnostics.report(warning, at: .root) }
    #expect(!diagnostics.hasErrors)
    for (index, value) in sample.root.elements.enumerated() {
      _ = value.readInteger(in: 0...1, at: .root.index(index), &diagnostics)
    }
    let errors = #expect(throws: InputErrors.self) { try diagnostics.throwIfErrors() }
    #expect(errors?.issues.count == 10)
    #expect(errors?.omitted == 40)
    #expect(errors?.issues.map(\.line) == (1...10).map { $0 })
  }

  @Test("Places come from the offset, else from the path, else there are none")
  func places() throws {
    let sample = try document("{\"a\":\n [1,\n 2]}")
    var diagnostics = Diagnostics(document: sample, limits: Limits())
    diagnostics.report(.notAString, ["found": "2"], at: .root.key("a").index(1))
    diagnostics.report(.notAString, ["found": "2"], at: .root.key("a").index(7))
    diagnostics.report(.notAString, ["found": "2"], at: .root.key("a"), offset: 1)
    #expect(diagnostics.issues.map(\.line) == [3, 2, 1])
    var blind = Diagnostics(document: nil, limits: Limits())
    blind.report(.missingKey, ["key": "a"], at: .root)
    #expect(blind.issues.map(\.path) == ["$"] && blind.issues.first?.location == nil)
  }

  @Test("Keys by the hundred thousand are checked in linear time")
  func manyKeys() throws {
    let keys = (0..<100_000).map { "\"k\($0)\":0" } + ["\"k5\":1"]
    let sample = try document("{" + keys.joined(separator: ",") + "}")
    var diagnostics = Diagnostics(document: sample, limits: Limits())
    let started = ObjectReader(sample.root, at: .root, &diagnostics)
    var reader = try #require(started)
    #expect(diagnostics.issues.map(\.code) == ["structure.duplicate-key"])
    #expect(reader.value("k5")?.integer() == 0)
    reader.finish(&diagnostics)
    #expect(diagnostics.issues.count == 100 && diagnostics.omitted == 99_900)
  }
}
