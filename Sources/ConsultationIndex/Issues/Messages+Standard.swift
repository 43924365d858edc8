extension MessageTemplate {
  static let standard: [MessageTemplate] = []
}
