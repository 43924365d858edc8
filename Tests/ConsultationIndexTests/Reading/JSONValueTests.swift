import Testing

@testable import ConsultationIndex

struct JSONValueTests {
  @Test(
    "Integers are exact however they are written",
    arguments: [
      ("16", 0, 16), ("16.0", 0, 16), ("1.6e1", 0, 16), ("-0", 0, 0), ("-0.0e9", 0, 0),
      ("1E+2", 0, 100), ("0.1e1", 0, 1), ("1e-0", 0, 1), ("12.5", 2, 1250), ("12.50", 2, 1250),
      ("12.505", 2, nil), ("0.5", 0, nil), ("1e-1", 0, nil), ("100e-2", 0, 1), ("100e-3", 0, nil),
      ("1600", -2, 16), ("1650", -2, nil), ("0e99999999999999999999", 0, 0), ("1e400", 0, nil),
      ("1e-400", 0, nil), ("1e99999999999999999999", 0, nil), ("1e-99999999999999999999", 0, nil),
      ("9223372036854775807", 0, Int.max), ("9223372036854775808", 0, nil),
      ("-9223372036854775808", 0, Int.min), ("-9223372036854775809", 0, nil),
      ("922337203685477580.7e1", 0, Int.max), ("92233720368547758.07", 2, Int.max),
      ("10000000000000000000", 0, nil), ("1000000000000000000", 0, 1_000_000_000_000_000_000),
      ("0.000000000000000000000001e24", 0, 1), ("5", Int.max, nil), ("5", Int.min, nil),
      ("0", Int.max, 0), ("999999999999999999", 0, 999_999_999_999_999_999),
    ] as [(String, Int, Int?)])
  func integers(text: String, scale: Int, expected: Int?) throws {
    #expect(try document(text).root.integer(scale: scale) == expected)
    #expect(try document("[\(text)]").root.elements.map { $0.numberText } == [text])
  }

  @Test("Numbers of a million digits cost no more than their length")
  func longNumbers() throws {
    let nines = String(repeating: "9", count: 1_000_000)
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(try document(nines).root.integer() == nil)
    #expect(try document("3." + zeros).root.integer() == 3)
    #expect(try document("0." + zeros + "5e1000001").root.integer() == 5)
    #expect(try document("1e" + nines).root.integer() == nil)
    #expect(try document("7e" + zeros + "1").root.integer() == 70)
  }

  @Test("Values know their kind and nothing else")
  func kinds() throws {
    let root = try document(#"[null, true, false, 1, "a", [2, 3], {"k": 4}]"#).root
    let values = Array(root.elements)
    #expect(
      values.map(\.kind) == [.null, .boolean, .boolean, .number, .string, .array, .object])
    #expect(values.map(\.boolean) == [nil, true, false, nil, nil, nil, nil])
    #expect(values.map(\.string) == [nil, nil, nil, nil, "a", nil, nil])
    #expect(values.map { $0.integer() } == [nil, nil, nil, 1, nil, nil, nil])
    #expect(values.map(\.count) == [0, 0, 0, 0, 0, 2, 1])
    #expect(values.map { Array($0.elements).count } == [0, 0, 0, 0, 0, 2, 0])
    #expect(values.map { $0.members.isEmpty } == [true, true, true, true, true, true, false])
    #expect(values.map { $0["k"]?.integer() } == [nil, nil, nil, nil, nil, nil, 4])
    #expect(values.map(\.offset) == [1, 7, 13, 20, 23, 28, 36])
  }

  @Test("Escapes are decoded")
  func escapes() throws {
    let value = try document(#""\"\\\/\b\f\n\r\tA\u0041\u00e9\u4e2d\ud83d\ude00\u0000中""#).root
    #expect(value.string == "\"\\/\u{8}\u{C}\n\r\tAAé中😀\u{0}中")
  }

  @Test("Members keep the order of the text and their places")
  func members() throws {
    let root = try document(#"{"b": 1, "\u0061": [2], "b": 3, "好": {}}"#).root
    #expect(root.members.map(\.key) == ["b", "a", "b", "好"])
    #expect(root.members.map(\.keyOffset) == [1, 9, 24, 32])
    #expect(root["b"]?.integer() == 1)
    #expect(root["a"]?.count == 1)
    #expect(root["好"]?.kind == .object)
    #expect(root["\\u0061"] == nil)
    #expect(root.count == 4)
  }

  @Test(
    "A path is found, or as much of it as there is",
    arguments: [
      (JSONPath.root, 0), (.root.key("records"), 12), (.root.key("records").index(1), 17),
      (.root.key("records").index(1).key("on"), 24), (.root.key("records").index(1).key("off"), 17),
      (.root.key("records").index(9).key("on"), 12), (.root.key("records").index(-1), 12),
      (.root.key("x").key("y"), 0), (.root.index(0), 0),
    ])
  func paths(path: JSONPath, offset: Int) throws {
    let sample = try document(#"{"records": [{}, {"on": 1}]}"#)
    #expect(sample.value(at: path)?.offset == offset)
  }

  @Test("A path reads as in a program, unusual keys in brackets")
  func pathDescription() {
    #expect(JSONPath.root.description == "$")
    #expect(
      JSONPath.root.key("records").index(3).key("fields").key("filed-on_2").description
        == "$.records[3].fields.filed-on_2")
    #expect(
      JSONPath.root.key("").key("2x").key("a b").key("\"\n").key("社区").description
        == #"$[""]["2x"]["a b"]["\"\n"]["社区"]"#)
  }
}
