extension MessageTemplate {
  static let structure: [MessageTemplate] = []
}
