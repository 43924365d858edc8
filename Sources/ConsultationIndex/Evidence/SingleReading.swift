extension Record {
  /// Reads a single record, as it stands in a submission.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8, see <doc:DossierFormat>.
  ///   - limits: How much to take before refusing.
  /// - Throws: ``InputErrors`` with the first error of syntax, or with all errors of form; a record
  ///   that carries a status or a decision is one of these.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    self = try readAlone(json, limits, Record.read)
  }
}

extension Review {
  /// Reads a single review, as it stands in a dossier.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8, see <doc:DossierFormat>.
  ///   - limits: How much to take before refusing.
  /// - Throws: ``InputErrors`` with the first error of syntax, or with all errors of form.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    self = try readAlone(json, limits, Review.read)
  }
}

/// Reads a document that is nothing but one item of a list.
private func readAlone<Item>(
  _ json: [UInt8], _ limits: Limits,
  _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
) throws(InputErrors) -> Item {
  let document = try JSONDocument(json, limits: limits)
  var diagnostics = Diagnostics(document: document, limits: limits)
  let item = read(document.root, .root, &diagnostics)
  return try diagnostics.finish(with: item)
}
