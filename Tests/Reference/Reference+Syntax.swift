extension Reference {
  /// Whether bytes are JSON by RFC 8259, with every key of an object once and 64 levels at most.
  package static func isJSON(_ bytes: [UInt8]) -> Bool { (try? JSONReader.read(bytes)) != nil }

  /// Whether bytes are a dossier.
  package static func isDossier(_ bytes: [UInt8]) -> Bool {
    guard let json = try? JSONReader.read(bytes) else { return false }
    return (try? Dossier(json)) != nil
  }
}
