import Testing

@testable import ConsultationIndex

struct JSONSyntaxTests {
  @Test(
    "What RFC 8259 allows is read",
    arguments: [
      "null", " true ", "false", "0", "-0", "-1.5e-7", "1E+2", "1e400", "123456789012345678901",
      #""""#, #""a""#, "\"\u{7F}\"", "\"\u{10FFFF}\u{E000}\u{2028}\"", #""\"\\\/\b\f\n\r\t""#,
      #""\u0000\ud83d\ude00\uD83D\uDE00\uffff""#, "[]", "[ ]", "{}", "{ }", "[[],{}]",
      "[1,2 , 3]", "{\"\":0}", "{\"a\":{\"b\":[null]}}", "\t\r\n[\t\r\n1\t\r\n]\t\r\n",
      ##"{"a":1,"a":2}"##, ##"["/*","//","#"]"##, "\"\u{1F469}\u{200D}\u{1F4BB}居民会议\"",
    ])
  func accepted(text: String) {
    #expect(refusal(text) == nil)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let code: String
    let line: Int
    let column: Int

    init(_ text: String, _ code: String, _ line: Int, _ column: Int) {
      (self.text, self.code, self.line, self.column) = (text, code, line, column)
    }

    var testDescription: String { "\(text.prefix(30).debugDescription) is \(code)" }
  }

  @Test("What RFC 8259 forbids in structure is refused at its place", arguments: structure)
  func refusedStructure(example: Case) {
    expect(example)
  }

  @Test("What RFC 8259 forbids in values is refused at its place", arguments: scalars)
  func refusedScalar(example: Case) {
    expect(example)
  }

  private func expect(_ example: Case) {
    let issue = refusal(example.text)
    #expect(issue?.code == "json." + example.code)
    #expect(issue?.line == example.line)
    #expect(issue?.column == example.column)
    for language in Language.allCases {
      let message = issue?.message(in: language) ?? ""
      // Every parameter of the wording is filled.
      #expect(!message.isEmpty && !message.contains("``") && !message.contains("line  "))
      #expect(issue?.help(in: language)?.isEmpty == false)
    }
  }

  static let structure = [
    Case("", "empty", 1, 1), Case(" \n ", "empty", 2, 2),
    Case("\u{FEFF}{}", "byte-order-mark", 1, 1),
    Case("[1,]", "trailing-comma", 1, 3), Case("{\n  \"a\": 1 ,\n}", "trailing-comma", 2, 10),
    Case("[,1]", "missing-value", 1, 2), Case("[1,,2]", "missing-value", 1, 4),
    Case(",", "missing-value", 1, 1), Case("]", "missing-value", 1, 1),
    Case("{\"a\":}", "missing-value", 1, 6), Case("{\"a\"::1}", "missing-value", 1, 6),
    Case("[1,}", "missing-value", 1, 4), Case("*", "missing-value", 1, 1),
    Case("[1 2]", "missing-comma", 1, 4), Case("[\"a\":1]", "missing-comma", 1, 5),
    Case("{\"a\":1 \"b\":2}", "missing-comma", 1, 8), Case("[1;2]", "missing-comma", 1, 3),
    Case("{\"a\" 1}", "missing-colon", 1, 6), Case("{\"a\"}", "missing-colon", 1, 5),
    Case("{\"a\"=1}", "missing-colon", 1, 5), Case("{\"a\",\"b\"}", "missing-colon", 1, 5),
    Case("{a:1}", "unquoted-key", 1, 2), Case("{1:1}", "unquoted-key", 1, 2),
    Case("{\"a\":1,b:2}", "unquoted-key", 1, 8), Case("{,}", "expected-key", 1, 2),
    Case("{[]:1}", "expected-key", 1, 2), Case("{\"a\":1,]", "expected-key", 1, 8),
    Case("{'a':1}", "single-quotes", 1, 2), Case("['a']", "single-quotes", 1, 2),
    Case("[1}", "mismatched-bracket", 1, 3), Case("{\"a\":1]", "mismatched-bracket", 1, 7),
    Case("[", "unexpected-end", 1, 2), Case("[1", "unexpected-end", 1, 3),
    Case("[1,", "unexpected-end", 1, 4), Case("{", "unexpected-end", 1, 2),
    Case("{\"a\"", "unexpected-end", 1, 5), Case("{\"a\":\n", "unexpected-end", 2, 1),
    Case("{\"a\":1,", "unexpected-end", 1, 8), Case("[[]", "unexpected-end", 1, 4),
    Case("1 2", "content-after-value", 1, 3), Case("{}}", "content-after-value", 1, 3),
    Case("[],", "content-after-value", 1, 3), Case("[]\n\n[]", "content-after-value", 3, 1),
    Case("null\u{0}", "content-after-value", 1, 5),
    Case("[1 // one\n]", "comment", 1, 4), Case("/* x */ 1", "comment", 1, 1),
    Case("{# x\n}", "comment", 1, 2), Case("1 // end", "comment", 1, 3),
    Case("{\"a\"：1}", "foreign-punctuation", 1, 5), Case("[1，2]", "foreign-punctuation", 1, 3),
    Case("{“a”:1}", "foreign-punctuation", 1, 2), Case("[\u{3000}1]", "foreign-punctuation", 1, 2),
    Case("［1]", "foreign-punctuation", 1, 1), Case("[\u{A0}1]", "foreign-punctuation", 1, 2),
    Case("[好]", "missing-value", 1, 2), Case("[1好]", "missing-comma", 1, 3),
    Case("[\u{0C}1]", "missing-value", 1, 2), Case("[\u{0B}]", "missing-value", 1, 2),
  ]

  static let scalars = [
    Case("[\"a]", "unclosed-string", 1, 2), Case("\"", "unclosed-string", 1, 1),
    Case("\"\\", "unclosed-string", 1, 1), Case("[\"\\\"]", "unclosed-string", 1, 2),
    Case("[\"ab\n\"]", "line-break-in-string", 1, 5), Case("\"\r\"", "line-break-in-string", 1, 2),
    Case("\"a\tb\"", "control-character", 1, 3), Case("\"\u{0}\"", "control-character", 1, 2),
    Case("\"\u{1F}\"", "control-character", 1, 2),
    Case(#""\x""#, "bad-escape", 1, 2), Case(#""a\'""#, "bad-escape", 1, 3),
    Case(#""\U0041""#, "bad-escape", 1, 2), Case("\"\\\u{0}\"", "bad-escape", 1, 2),
    Case("\"\\😀\"", "bad-escape", 1, 2), Case("\"\\\n\"", "bad-escape", 1, 2),
    Case(#""\u00A""#, "bad-unicode-escape", 1, 2), Case(#""\u""#, "bad-unicode-escape", 1, 2),
    Case(#""\u00G0""#, "bad-unicode-escape", 1, 2), Case(#""\u-123""#, "bad-unicode-escape", 1, 2),
    Case(#""\ud800""#, "lone-surrogate", 1, 2), Case(#""\uDC00""#, "lone-surrogate", 1, 2),
    Case(#""\ud800\n""#, "lone-surrogate", 1, 2), Case(#""\ud83d\ud83d""#, "lone-surrogate", 1, 2),
    Case(#""\udc00\ud800""#, "lone-surrogate", 1, 2), Case(#""\ud800\u"#, "lone-surrogate", 1, 2),
    Case(#""x\ud800\u0041""#, "lone-surrogate", 1, 3),
    Case("01", "leading-zero", 1, 1), Case("[-012]", "leading-zero", 1, 2),
    Case("00", "leading-zero", 1, 1), Case("[2025, 08]", "leading-zero", 1, 8),
    Case("-", "bad-number", 1, 1), Case("[-a]", "bad-number", 1, 2), Case("+1", "bad-number", 1, 1),
    Case(".5", "bad-number", 1, 1), Case("1.", "bad-number", 1, 1),
    Case("1.e3", "bad-number", 1, 1),
    Case("1e", "bad-number", 1, 1), Case("1e+", "bad-number", 1, 1),
    Case("1eE2", "bad-number", 1, 1),
    Case("0x10", "bad-number", 1, 1), Case("1.2.3", "bad-number", 1, 1),
    Case("[2025-03-08]", "bad-number", 1, 2), Case("1_000", "bad-number", 1, 1),
    Case("--1", "bad-number", 1, 1), Case("12abc", "bad-number", 1, 1),
    Case("- 1", "bad-number", 1, 1),
    Case("NaN", "not-finite", 1, 1), Case("[-Infinity]", "not-finite", 1, 2),
    Case("Infinity", "not-finite", 1, 1), Case("[+inf]", "not-finite", 1, 2),
    Case("[-nan]", "not-finite", 1, 2),
    Case("True", "unknown-word", 1, 1), Case("[nul]", "unknown-word", 1, 2),
    Case("tru", "unknown-word", 1, 1), Case("truex", "unknown-word", 1, 1),
    Case("undefined", "unknown-word", 1, 1), Case("[abc]", "unknown-word", 1, 2),
    Case("nulls", "unknown-word", 1, 1), Case("fals", "unknown-word", 1, 1),
    Case("falsey", "unknown-word", 1, 1), Case("t", "unknown-word", 1, 1),
  ]

  @Test(
    "Bytes that are not UTF-8 are refused, inside of strings and outside",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE4, 0xB8],
      [0xE4, 0x41, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xB9, 0xAB],
    ] as [[UInt8]])
  func encoding(bytes: [UInt8]) {
    for text in [[0x22, 0x61] + bytes + [0x22], [0x22, 0x61] + bytes, [0x5B, 0x20] + bytes] {
      let issue = refusal(text)
      #expect(issue?.code == "json.not-utf8")
      #expect(issue?.location?.offset == 2)
      #expect(issue?.column == 3)
    }
  }

  @Test("A wrong word comes with the right one")
  func words() {
    #expect(
      refusal("[None]")?.message(in: .english)
        == "`None` is not a value of JSON; did you mean `null`?")
    #expect(refusal("True")?.parameters["nearest"] == "true")
    #expect(refusal("[hello]")?.message(in: .english) == "`hello` is not a value of JSON")
  }

  @Test("An unclosed bracket is named with its line")
  func unclosed() {
    #expect(
      refusal("[\n{\"a\": [1, 2]\n")?.message(in: .english)
        == "the document ends, but the `{` of line 2 is not closed")
    #expect(
      refusal("[\n{\"a\":\n [1, 2}\n")?.message(in: .chinese)
        == "此处应以`]`与第3行的`[`对应，实际为`}`")
  }
}
