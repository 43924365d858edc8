/// A language in which the package speaks to people.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Simplified Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"
}

/// A name in both languages of the package.
public struct Labels: Hashable, Sendable {
  /// The name in simplified Chinese.
  public var zh: String
  /// The name in English.
  public var en: String

  /// Creates a name in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The name in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
