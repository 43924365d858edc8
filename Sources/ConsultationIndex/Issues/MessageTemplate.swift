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
  package static let all: [MessageTemplate] =
    syntax + structure + standard + dossier + notices + tables + measureTables + cells
    + reviewing + journal + policyTests + impact + versions + district
}

/// A text in both languages with places for parameters.
package struct Wording: Sendable {
  package let en: String
  package let zh: String

  /// The text with every `{name}` replaced; `{?name|before$after}` stands only if the parameter is
  /// there, with its value for `$`, so that "did you mean" needs no second wording. A parameter may
  /// come in both languages, as `name.zh` and `name.en`, besides its code as `name`.
  package func filled(with parameters: [String: String], in language: Language) -> String {
    let text = language == .english ? en : zh
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += Self.expansion(of: rest[rest.index(after: open)..<close]) {
        parameters["\($0).\(language.rawValue)"] ?? parameters[$0]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The parameter of a place, or the optional text `?name|before$after` with `$` for its value.
  private static func expansion(of place: Substring, _ value: (String) -> String?) -> String {
    guard place.first == "?", let bar = place.firstIndex(of: "|") else {
      return value(String(place)) ?? ""
    }
    let name = String(place[place.index(after: place.startIndex)..<bar])
    guard let value = value(name) else { return "" }
    let parts = place[place.index(after: bar)...].split(
      separator: "$", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: value)
  }
}

extension [String: String] {
  /// The parameters with a name in both languages, besides its identifier.
  package func naming(_ parameter: String, _ id: String, _ labels: Labels?) -> [String: String] {
    var named = self
    named[parameter] = id
    if let labels {
      named["\(parameter).zh"] = labels.zh
      named["\(parameter).en"] = labels.en
    }
    return named
  }
}
