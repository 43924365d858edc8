/// The wording of one kind of issue in both languages, with `{name}` where a parameter goes.
package struct MessageTemplate: Sendable {
  package let code: String
  package let severity: Issue.Severity
  package let message: Wording
  package let help: Wording?

  package init(
    _ severity: Issue.Severity, _ code: String, en: String, zh: String, helpEn: String? = nil,
    helpZh: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = Wording(en: en, zh: zh)
    self.help =
      if let helpEn, let helpZh { Wording(en: helpEn, zh: helpZh) } else { nil }
  }

  /// Every wording by its code.
  package static let catalogue: [String: MessageTemplate] = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// All wordings, in the order of the rooms they come from.
  package static let all: [MessageTemplate] = syntax + structure + standard + dossier + notices
}

/// A text in both languages with places for parameters.
package struct Wording: Sendable {
  package let en: String
  package let zh: String

  /// The text with every `{name}` replaced; `{?name|before$after}` stands only if the parameter is
  /// there, with its value for `$`, so that "did you mean" needs no second wording.
  package func filled(with parameters: [String: String], in language: Language) -> String {
    let text = language == .english ? en : zh
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += Self.expansion(of: rest[rest.index(after: open)..<close], parameters)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The parameter of a place, or the optional text `?name|before$after` with `$` for its value.
  private static func expansion(of place: Substring, _ parameters: [String: String]) -> String {
    guard place.first == "?", let bar = place.firstIndex(of: "|") else {
      return parameters[String(place)] ?? ""
    }
    let name = String(place[place.index(after: place.startIndex)..<bar])
    guard let value = parameters[name] else { return "" }
    let parts = place[place.index(after: bar)...].split(
      separator: "$", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: value)
  }
}
