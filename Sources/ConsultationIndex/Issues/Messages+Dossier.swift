extension MessageTemplate {
  static let dossier: [MessageTemplate] = []
}
