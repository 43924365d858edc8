import Testing

@testable import ConsultationIndex

struct MessageTemplateTests {
  /// The names of the parameters that a wording has places for.
  private static func places(_ text: String) -> Set<String> {
    let pieces = text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1)
    return Set(
      pieces.map { piece in
        String(piece.drop { $0 == "?" }.prefix { $0 != "}" && $0 != "|" })
      })
  }

  @Test("Every code is unique")
  func codes() {
    let codes = MessageTemplate.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(MessageTemplate.catalogue.count == codes.count)
  }

  @Test("Every wording exists in both languages with the same places", arguments: 0...1)
  func wordings(part: Int) {
    for template in MessageTemplate.all {
      guard let wording = part == 0 ? template.message : template.help else { continue }
      #expect(!wording.en.isEmpty && !wording.zh.isEmpty, "\(template.code)")
      #expect(Self.places(wording.en) == Self.places(wording.zh), "\(template.code)")
      #expect(!wording.en.hasSuffix(".") && !wording.zh.hasSuffix("。"), "\(template.code)")
      #expect(wording.en.filter { $0 == "`" }.count % 2 == 0, "\(template.code)")
      #expect(wording.zh.filter { $0 == "`" }.count % 2 == 0, "\(template.code)")
      #expect(wording.en.first?.isUppercase == false, "\(template.code)")
    }
  }

  @Test("Every place is named for a parameter, and every guess is a question")
  func places() throws {
    let wordings = MessageTemplate.all.flatMap { [$0.message, $0.help].compactMap(\.self) }
    for text in wordings.flatMap({ [$0.en, $0.zh] }) {
      for place in Self.places(text) {
        #expect(place.wholeMatch(of: /[a-zA-Z]+/) != nil, "\(text)")
      }
      #expect(!text.contains("did you mean") || text.contains("did you mean `$`?}"), "\(text)")
      #expect(!text.contains("是否应为") || text.contains("是否应为`$`？}"), "\(text)")
    }
  }

  @Test("A place for an optional parameter vanishes without it")
  func optionalPlace() {
    let template = MessageTemplate.unknownKey
    let known = ["key": "chanel", "nearest": "channel"]
    #expect(
      template.message.filled(with: known, in: .english)
        == "unknown key `chanel`; did you mean `channel`?")
    #expect(
      template.message.filled(with: known, in: .chinese) == "未知的键`chanel`，是否应为`channel`？")
    #expect(
      template.message.filled(with: ["key": "x"], in: .english) == "unknown key `x`")
  }

  @Test("Errors beyond the limit are counted, whatever the limit", arguments: [-1, 0, 1, 5])
  func omitted(limit: Int) {
    let issues = (0..<3).map { Issue(.missingKey, ["key": "\($0)"]) }
    let errors = InputErrors(issues, limit: limit, omitted: 2)
    #expect(errors.issues.count + errors.omitted == 5)
    #expect(errors.issues.count == min(3, max(0, limit)))
  }
}
