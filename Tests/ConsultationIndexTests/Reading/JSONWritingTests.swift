import Testing

@testable import ConsultationIndex

struct JSONWritingTests {
  @Test(
    "Canonical numbers are the shortest exact ones",
    arguments: [
      ("1.0", "1"), ("1e2", "100"), ("12.50", "12.5"), ("-0", "0"), ("-0.00e5", "0"),
      ("0.10", "0.1"),
      ("1E-2", "0.01"), ("-1.5e3", "-1500"), ("123.456e1", "1234.56"), ("100", "100"),
      ("1e400", "1e400"), ("10e399", "1e400"), ("1e-500", "1e-500"), ("0.1e-499", "1e-500"),
      ("1e99999999999999999999", "1e99999999999999999999"),
      ("12345678901234567890123", "12345678901234567890123"),
    ])
  func numbers(written: String, canonical: String) {
    #expect(text(JSONTree.number(written).canonical()) == canonical)
    #expect(text(JSONTree.number(written).compact()) == written)
  }

  @Test("The canonical form has one order, no nulls and as few escapes as can be")
  func canonical() throws {
    let sample = try document(
      #"""
      {"z": null, "é": 1.0, "e\u0301": 2, "a": [null, {"q": null, "b": true, "B": false}], "\ud83d\ude00": 3,
       "\uffee": 4, "": "\u0000\u001F\u007f\/\"\\\b\f\n\r\t\u00e9\u2028"}
      """#)
    let expected =
      #"{"":"\u0000\u001f\#u{7F}/\"\\\b\f\n\r\té\#u{2028}","a":[null,{"B":false,"b":true}],"#
      + #""e\#u{301}":2,"é":1,"\#u{FFEE}":4,"😀":3}"#
    let bytes = JSONTree(sample.root).canonical()
    #expect(text(bytes).utf8.elementsEqual(expected.utf8))
    // Writing it again changes nothing.
    #expect(JSONTree(try JSONDocument(bytes).root).canonical() == bytes)
  }

  @Test("Compact text keeps order, nulls and numbers as they are")
  func compact() throws {
    let sample = #"{"b":1.50,"a":null,"c":[],"d":{},"e":["x",true,false]}"#
    #expect(text(JSONTree(try document(sample).root).compact()) == sample)
    let tree = JSONTree.object([
      ("total", .points(Points(hundredths: 61_250))), ("n", .integer(-3)),
      ("max", .points(Points(1000))),
    ])
    #expect(text(tree.compact()) == #"{"total":612.5,"n":-3,"max":1000}"#)
  }

  @Test("Pretty text breaks what is long or deep and keeps the rest on its line")
  func pretty() throws {
    let tree = JSONTree.object([
      ("empty", .array([])), ("none", .object([])),
      ("steps", .array((1...3).map { .array([.integer($0), .integer($0 * 4)]) })),
      ("long", .array((0..<3).map { _ in .string(String(repeating: "议", count: 20)) })),
      ("deep", .array([.array([.array([.array([.integer(1)])])])])),
    ])
    let line = "    \"" + String(repeating: "议", count: 20) + "\""
    let expected = """
      {
        "empty": [],
        "none": {},
        "steps": [[1, 4], [2, 8], [3, 12]],
        "long": [
      \(line),
      \(line),
      \(line)
        ],
        "deep": [
          [[[1]]]
        ]
      }

      """
    #expect(text(tree.pretty()) == expected)
    #expect(text(JSONTree.string("a").pretty()) == "\"a\"\n")
    #expect(JSONTree(try JSONDocument(tree.pretty()).root) == tree)
  }

  @Test("No pretty line that could be broken is wider than 100 columns")
  func width() throws {
    for count in 20...40 {
      let tree = JSONTree.object([("numbers", .array((0..<count).map { .integer($0 % 10) }))])
      let lines = text(tree.pretty()).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 100 })
      #expect((lines.count == 1) == (3 * count + 13 + 1 <= 100))
    }
  }

  @Test("Trees are equal when they are written alike")
  func equality() {
    #expect(JSONTree.string("é") != .string("e\u{301}"))
    #expect(JSONTree.number("1") != .number("1.0"))
    #expect(JSONTree.object([("a", .null)]) == .object([("a", .null)]))
    #expect(
      JSONTree.object([("a", .null), ("b", .null)]) != .object([("b", .null), ("a", .null)]))
    #expect(JSONTree.array([]) != .object([]))
  }
}
