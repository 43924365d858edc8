extension Kit {
  /// The whole kit, the same each time.
  package static let all = Kit(
    rules: timeRules + measureRules + readingRules + selectionRules + reviewRules + pointRules
      + cornerRules + documentRules + standardRules + refusalRules + severalRules
      + syntaxRules)

  /// How many cases there are.
  package var count: Int { rules.reduce(0) { $0 + $1.count } }
}
