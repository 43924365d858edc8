extension MessageTemplate {
  /// What can be wrong with a text as JSON.
  static let syntax: [MessageTemplate] = []
}
