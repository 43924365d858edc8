extension MessageTemplate {
  static let notices: [MessageTemplate] = []
}
