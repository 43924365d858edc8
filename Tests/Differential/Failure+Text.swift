import ConsultationIndex

extension Failure {
  /// The failure with its shrunk case as a test that can be pasted.
  package func text(shrunk: Case, seed: Int) -> String {
    let differences = Engine.all.first { $0.name == engine }.map(shrunk.differences) ?? []
    let lines = differences.isEmpty ? self.differences : differences
    func literal(_ bytes: [UInt8]) -> String {
      "try JSONTree(\n#\"\"\"\n\(String(decoding: bytes, as: UTF8.self))\n\"\"\"#)"
    }
    let last = shrunk.reviewsUntil.map { ", reviewsUntil: \"\($0)\"" } ?? ""
    return """
      \(engine) differs from the reference: seed \(seed), batch \(batch), pair \(pair)
      \(lines.map { "  " + $0 }.joined(separator: "\n"))

      @Test("…")
      func seed\(seed)_\(batch)_\(pair)() throws {
      let standard = \(literal(shrunk.trees.standard.pretty()))
      let changed = \(literal(shrunk.trees.changed.pretty()))
      let dossier = #\"\"\"
      \(String(decoding: shrunk.dossier, as: UTF8.self))
      \"\"\"#
      try expectAgreement(standard, changed: changed, dossier, asOf: "\(shrunk.asOf)"\(last))
      }

      """
  }
}
