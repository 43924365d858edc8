import ConsultationIndex
import ConsultationReference

/// Bytes that are JSON or are not, after the kinds of cases that public suites for JSON have.
///
/// Whether they are is what the reference says, whose reader was written from RFC 8259.
extension Kit {
  static var syntaxRules: [Rule] { [truncated, exchanged, scalars, encodings] }

  private static func rule(_ name: String, _ says: String, _ texts: [(String, [UInt8])]) -> Rule {
    Rule(
      name: name, article: "RFC 8259", says: says,
      content: .syntax(
        texts.map { SyntaxCase(name: $0.0, bytes: $0.1, isJSON: Reference.isJSON($0.1)) }))
  }

  private static let sample = ##"{"a":[1,-2.5e+3,true,null],"é\u00e9":{"":"x\n"}, "b" :false}"##

  private static var truncated: Rule {
    let bytes = Array(sample.utf8)
    return rule(
      "syntax-truncated", "no text is JSON that ends too early",
      (0...bytes.count).map { ("the first \($0) bytes", Array(bytes.prefix($0))) })
  }

  private static var exchanged: Rule {
    let bytes = Array(#"{"k":[10,"s\t",{}]}"#.utf8)
    var texts: [(String, [UInt8])] = []
    for place in bytes.indices {
      for other in Array(#"{}[]:,"\ 0e-."#.utf8) + [0x00, 0x0A, 0x1F, 0x7F, 0xC3, 0xFF]
      where other != bytes[place] {
        var changed = bytes
        changed[place] = other
        texts.append(("byte \(place) is \(other)", changed))
      }
      var shorter = bytes
      shorter.remove(at: place)
      texts.append(("without byte \(place)", shorter))
      var longer = bytes
      longer.insert(bytes[place], at: place)
      texts.append(("byte \(place) twice", longer))
    }
    return rule("syntax-exchanged", "one byte decides whether a text is JSON", texts)
  }

  private static var scalars: Rule {
    let numbers = [
      "0", "-0", "1", "-1", "10", "1.0", "1.10", "0.5", "1e1", "1E1", "1e+1", "1e-1", "-0.0e-0",
      "0e0", "1e400", "1e-400", "123456789012345678901234567890", "00", "01", "-01", "1.", ".1",
      "-.1", "1.e1", "1e", "1e+", "1e1.5", "+1", "--1", "-", "0x1", "1_0", "1,0", "1 0", "Infinity",
      "-Infinity", "NaN", "１", "1f", "1e1e1", "1.2.3", "- 1", "0b1", "1d", "∞", "½",
    ]
    let words = [
      "true", "false", "null", "True", "TRUE", "tru", "truee", "true1", "t", "f", "n", "nul",
      "None", "undefined", "nil", "yes", "true false", "nulll",
    ]
    let strings = [
      "", "a", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u0041",
      "\\uD83D\\uDE00", "\\ud83d\\ude00", "\\uFFFF", "\\u", "\\u1", "\\u12", "\\u123", "\\u12G4",
      "\\U0041", "\\x41", "\\a", "\\0", "\\'", "\\ ", "\\", "\\uD800", "\\uDC00", "\\uD800a",
      "\\uD800\\u0041", "\\uDE00\\uD83D", "\\uD83D\\", "\\u{41}", "\u{0}", "\u{1}", "\u{1F}", "\t",
      "\n", "\r", "\u{7F}", "\u{80}", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "😀",
      "\\n\\r\\t\\b\\f", "//", "/*x*/", "'",
    ]
    let structures = [
      "[]", "[ ]", "{}", "{ }", "[[]]", "[1,2]", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1;2]",
      "[", "]", "{", "}", "[}", "{]", "[1]]", "{}{}", "[],", "[][]", "{\"a\":1}", "{\"a\":1,}",
      "{,\"a\":1}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\"::1}", "{:1}", "{a:1}", "{1:1}",
      "{'a':1}", "{null:1}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{\"a\",1}", "{[]:1}",
      "{\"\":0}", "{\"a\":{\"b\":[{}]}}", "[\"a\":1]", "1 //x", "/**/1", "#1", "1#", "(1)", "<1>",
      "\u{A0}1", "\u{2003}1", "\u{0C}1", "\u{0B}1", "\t1\n", "\r\n[\r\n]\r\n", " ", "", "\n",
      "\u{FEFF}1", "1\u{0}", "[1\u{0}]", "[1]x", "“a”", "[“a”]", "{\"a\"：1}", "[1，2]", "*", "&",
      "=1",
      "[<null>]", "[a]", "[1:2]", "\"a", "a\"", "\"\"\"\"", "\"a\" \"b\"",
    ]
    let all =
      (numbers + words).map { $0 } + numbers.map { "[\($0)]" } + words.map { "[\($0)]" }
      + strings.map { "\"\($0)\"" } + strings.map { "{\"\($0)\":0}" } + structures
      + (60...64).map { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    return rule(
      "syntax-values", "numbers, words, strings and structures are written as RFC 8259 says",
      all.enumerated().map { ("text \($0)", Array($1.utf8)) })
  }

  private static var encodings: Rule {
    let sequences: [(String, [UInt8])] = [
      ("a lone continuation byte", [0x80]), ("a lone lead byte", [0xC3]),
      ("an overlong slash of two bytes", [0xC0, 0xAF]),
      ("an overlong slash of three", [0xE0, 0x80, 0xAF]),
      ("an overlong slash of four", [0xF0, 0x80, 0x80, 0xAF]), ("an overlong null", [0xC0, 0x80]),
      ("a surrogate", [0xED, 0xA0, 0x80]), ("the last surrogate", [0xED, 0xBF, 0xBF]),
      ("before the surrogates", [0xED, 0x9F, 0xBF]), ("after the surrogates", [0xEE, 0x80, 0x80]),
      ("the last code point", [0xF4, 0x8F, 0xBF, 0xBF]),
      ("beyond the last", [0xF4, 0x90, 0x80, 0x80]),
      ("a lead of five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("FE", [0xFE]), ("FF", [0xFF]),
      ("two bytes", [0xC3, 0xA9]), ("three bytes", [0xE5, 0xB1, 0x85]),
      ("cut after one of three", [0xE5]),
      ("cut after two of three", [0xE5, 0xB1]), ("cut after three of four", [0xF0, 0x9F, 0x98]),
      ("the least of two bytes", [0xC2, 0x80]), ("C1", [0xC1, 0xBF]),
      ("the least of three bytes", [0xE0, 0xA0, 0x80]),
      ("too small for three", [0xE0, 0x9F, 0xBF]),
      ("the least of four bytes", [0xF0, 0x90, 0x80, 0x80]),
      ("too small for four", [0xF0, 0x8F, 0xBF, 0xBF]),
      ("Latin-1", [0xE9]), ("GBK", [0xBE, 0xD3, 0xC3, 0xF1]), ("UTF-16", [0x61, 0x00]),
    ]
    var texts: [(String, [UInt8])] = []
    for (name, bytes) in sequences {
      texts.append(("\(name) in a string", [0x22] + bytes + [0x22]))
      texts.append(("\(name) in a key", [0x7B, 0x22] + bytes + [0x22, 0x3A, 0x30, 0x7D]))
      texts.append(("\(name) after a backslash", [0x22, 0x5C] + bytes + [0x22]))
      texts.append(("\(name) outside of strings", [0x5B] + bytes + [0x5D]))
      texts.append(("\(name) at the end", [0x22] + bytes))
    }
    return rule("syntax-encoding", "a text is UTF-8 without a byte order mark", texts)
  }
}
