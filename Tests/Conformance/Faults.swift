import ConsultationIndex
import Generators

/// Puts faults into a document and notes where they are.
struct Faults {
  private(set) var documents: Kit.Documents

  init(_ documents: Kit.Documents) { self.documents = documents }

  private var base: PlacedText { documents.base }

  /// Adds a case whose one issue stands at an offset of the damaged text.
  private mutating func add(
    _ name: String, _ splice: Kit.Splice, _ code: String, at offset: Int, _ path: String
  ) {
    let place = PlacedText.place(offset, in: splice.applied(to: base.bytes))
    documents.cases.append(
      Kit.DocumentCase(
        name: name, splice: splice,
        issues: [
          Kit.Expected(code: code, line: place.line, column: place.column, path: path)
        ]))
  }

  /// Puts a value in the place of another one.
  mutating func put(_ text: String, at path: String, _ code: String, _ what: String) {
    guard let range = base.values[path] else { return }
    add(
      "\(what) at \(path)",
      Kit.Splice(from: range.lowerBound, count: range.count, put: text), code,
      at: range.lowerBound, path)
  }

  /// Puts a member before the first one of an object.
  mutating func insert(
    _ key: String, _ value: String, into path: String, _ code: String, atValue: Bool = false
  ) {
    guard let range = base.values[path] else { return }
    let start = range.lowerBound + 1
    let name = "\"\(key)\":"
    add(
      "the key `\(key)` in \(path)",
      Kit.Splice(from: start, count: 0, put: "\(name)\(value),"), code,
      at: atValue ? start + name.utf8.count : start, PlacedText.path(path, key))
  }

  /// Days that are none, and texts that are no days.
  mutating func dates(at path: String) {
    for text in [
      "2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01",
    ] {
      put("\"\(text)\"", at: path, "structure.no-such-date", "the day `\(text)`")
    }
    for text in ["", "2025/01/01", "2025-1-1", "20250101", "2025-01-01 ", "2025-01-01T00:00:00"] {
      put("\"\(text)\"", at: path, "structure.not-a-date", "the text `\(text)`")
    }
  }

  /// Wrong types, nulls, repeated and unknown keys at every place of the document.
  ///
  /// - Parameters:
  ///   - required: The paths of members that must be there.
  ///   - isOpen: Whether a value may be of several types.
  mutating func everywhere(required: [String], isOpen: (String) -> Bool) {
    // Objects whose keys are names, and members that say what kind of object it is.
    let maps = [
      "figures", "fields", "measures", "vocabularies", "procedures", "rubrics", "documents", "path",
      "share",
    ]
    let telling = ["record", "figure", "rubric", "type"]
    func key(_ path: String) -> String { path.split(separator: ".").last.map(String.init) ?? "" }
    func isDate(_ range: Range<Int>) -> Bool {
      let text = String(decoding: base.bytes[range].dropFirst().dropLast(), as: UTF8.self)
      return text.utf8.count == 10 && CalendarDate(text) != nil
    }
    let samples = ["\"x\"", "7", "true", "[]", "{}"]
    for path in base.paths {
      guard let range = base.values[path] else { continue }
      let own = Self.sample(base.bytes[range.lowerBound])
      if !isOpen(path), !telling.contains(key(path)) {
        let code = isDate(range) ? "structure.not-a-date" : Self.code(for: own)
        for sample in samples where sample != own {
          put(sample, at: path, code, "\(sample) in the place of a value")
        }
      }
      if own == "{}", !isOpen(path), !maps.contains(key(path)) {
        insert("zz", "1", into: path, "structure.unknown-key")
      }
      guard let key = base.keys[path] else { continue }
      // The same member once more: the second one is the mistake.
      let member = String(decoding: base.bytes[key..<range.upperBound], as: UTF8.self)
      add(
        "\(path) twice", Kit.Splice(from: range.upperBound, count: 0, put: ",\(member)"),
        "structure.duplicate-key", at: range.upperBound + 1, path)
      if required.contains(path) {
        put("null", at: path, "structure.missing-key", "null")
        remove(path, key, range)
      }
    }
  }

  /// Takes a member away; the object is where it is missing.
  private mutating func remove(_ path: String, _ key: Int, _ range: Range<Int>) {
    guard
      let parent = base.values.filter({
        $0.value.lowerBound < key && $0.value.upperBound > range.upperBound
      }).max(by: { $0.value.lowerBound < $1.value.lowerBound })
    else { return }
    var (from, end) = (key, range.upperBound)
    if base.bytes[end] == UInt8(ascii: ",") {
      end += 1
    } else if let comma = base.bytes[..<from].lastIndex(of: UInt8(ascii: ",")),
      comma > parent.value.lowerBound,
      base.bytes[comma..<from].allSatisfy({ $0 == 0x2C || $0 <= 0x20 })
    {
      from = comma
    }
    add(
      "\(path) is missing", Kit.Splice(from: from, count: end - from, put: ""),
      "structure.missing-key", at: parent.value.lowerBound, parent.key)
  }

  /// The sample that is of the same type as a value that starts with a byte.
  private static func sample(_ first: UInt8) -> String {
    switch first {
    case UInt8(ascii: "\""): "\"x\""
    case UInt8(ascii: "["): "[]"
    case UInt8(ascii: "{"): "{}"
    case UInt8(ascii: "t"), UInt8(ascii: "f"): "true"
    default: "7"
    }
  }

  private static func code(for sample: String) -> String {
    switch sample {
    case "\"x\"": "structure.not-a-string"
    case "[]": "structure.not-an-array"
    case "{}": "structure.not-an-object"
    case "true": "structure.not-a-boolean"
    default: "structure.not-a-number"
    }
  }
}
