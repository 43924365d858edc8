import Testing

@testable import ConsultationIndex

struct JSONLimitsTests {
  @Test("Nesting is allowed up to the limit", arguments: [1, 2, 64, 512])
  func nesting(limit: Int) throws {
    let limits = Limits(nesting: limit)
    let fitting = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    let tree = JSONTree(try document(fitting, limits: limits).root)
    #expect(text(tree.canonical()) == fitting)
    #expect(JSONTree(try JSONDocument(tree.pretty(), limits: limits).root) == tree)
    let issue = refusal("[" + fitting + "]", limits: limits)
    #expect(issue?.code == "json.too-deep")
    #expect(issue?.column == limit + 1)
  }

  @Test("Input that is nested absurdly deep is an error, whatever the limits say")
  func absurdNesting() {
    for text in ["[", "{\"a\":"] {
      let issue = refusal(
        String(repeating: text, count: 100_000), limits: Limits(nesting: .max))
      #expect(issue?.code == "json.too-deep")
      #expect(issue?.parameters["limit"] == "512")
    }
    #expect(refusal("[]", limits: Limits(nesting: -1))?.code == "json.too-deep")
  }

  @Test("A string may have as many bytes as the limit says")
  func strings() {
    let limits = Limits(stringBytes: 6)
    #expect(refusal("[\"议事\"]", limits: limits) == nil)
    let issue = refusal("[1, \"议事厅\"]", limits: limits)
    #expect(issue?.code == "json.string-too-long")
    #expect(issue?.column == 5)
    #expect(issue?.parameters == ["count": "9", "limit": "6"])
    #expect(refusal("{\"1234567\": 1}", limits: limits)?.code == "json.string-too-long")
  }

  @Test("A document may have as many bytes as the limit says", arguments: [-5, 0, 3])
  func documents(limit: Int) {
    let issue = refusal("1234", limits: Limits(bytes: limit))
    #expect(issue?.code == "json.too-many-bytes")
    #expect(issue?.parameters["limit"] == "\(max(0, limit))")
    #expect(refusal("1234", limits: Limits(bytes: 4)) == nil)
  }

  @Test("No mutation of a document is a trap")
  func mutations() throws {
    let sample = Array(
      #"""
      {"community": "星都路社区 👩‍💻", "year": 2025, "share": -12.50e+2, "ok": [true, false, null],
       "esc\u0061pe": "\ud83d\ude00\n\"\\", "records": [{"id": "s-1", "on": "2025-02-28"}, {}]}
      """#.utf8)
    let bytes: [UInt8] = Array(#"{}[]",:\u0129-.eE+tfn/' d8"#.utf8) + [0, 10, 13, 0x80, 0xE4, 0xFF]
    let seed: UInt64 = 20_250_308
    print("seed of the mutations: \(seed)")
    var generator = SeededGenerator(state: seed)
    var accepted = 0
    for _ in 0..<4_000 {
      var text = sample
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard !text.isEmpty else { break }
        let place = Int.random(in: 0..<text.count, using: &generator)
        let byte = bytes.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: text.removeSubrange(place...)
        case 1...6: text[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 7...10: text.remove(at: place)
        case 11...15: text.insert(byte, at: place)
        default: text[place] = byte
        }
      }
      do throws(InputErrors) {
        let document = try JSONDocument(text)
        accepted += 1
        walk(document)
      } catch {
        let issue = try #require(error.issues.first)
        #expect(error.issues.count == 1)
        #expect(!issue.message(in: .chinese).isEmpty && !issue.message(in: .english).isEmpty)
        // What is no JSON at all is told for what it is, as a whole.
        guard issue.code != MessageTemplate.otherKind.code else { continue }
        let location = try #require(issue.location)
        #expect(location.excerpt.count <= 100 && location.caret <= location.excerpt.count)
      }
    }
    #expect(accepted > 20)
  }

  /// Reads everything in a document in every way.
  private func walk(_ document: JSONDocument) {
    var diagnostics = Diagnostics(document: document, limits: Limits(issues: 3))
    let tree = JSONTree(document.root)
    #expect((try? JSONDocument(tree.compact())).map { JSONTree($0.root) } == tree)
    #expect(refusal(tree.canonical()) == nil)
    #expect(refusal(tree.pretty()) == nil)
    guard var reader = ObjectReader(document.root, at: .root, &diagnostics) else { return }
    _ = reader.string("community", &diagnostics)
    _ = reader.integer("year", in: 1...9999, &diagnostics)
    _ = reader.optionalInteger("share", in: 0...10, scale: 2, &diagnostics)
    for (value, path) in reader.array("records", &diagnostics) {
      var record = ObjectReader(value, at: path, &diagnostics)
      _ = record?.date("on", &diagnostics)
      record?.finish(&diagnostics)
    }
    reader.finish(&diagnostics)
  }
}
