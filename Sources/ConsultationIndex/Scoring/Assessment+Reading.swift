extension Assessment {
  /// Reads back what ``json(in:)`` wrote.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8, see <doc:AssessmentFormat>.
  ///   - limits: How much to take before refusing.
  /// - Throws: ``InputErrors`` with everything that is wrong.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    let document = try JSONDocument(json, limits: limits)
    var diagnostics = Diagnostics(document: document, limits: limits)
    let assessment = Self.read(document.root, &diagnostics)
    self = try diagnostics.finish(with: assessment)
  }

  private static func read(
    _ value: JSONValue, _ diagnostics: inout Diagnostics
  ) -> Assessment? {
    guard var object = ObjectReader(value, at: .root, &diagnostics) else { return nil }
    guard object.isOfFormat(format, &diagnostics) else { return nil }
    let community = object.required("community", &diagnostics).flatMap {
      Community.read($0, object.path("community"), &diagnostics)
    }
    let isDemonstration = object.optionalBoolean("demonstration", &diagnostics) ?? false
    let receipt = Receipt.read(&object, &diagnostics)
    let confirmed = Score.read(&object, &diagnostics)
    var provisional: Score?
    var pending = 0
    if let value = object.required("provisional", &diagnostics),
      var nested = ObjectReader(value, at: object.path("provisional"), &diagnostics)
    {
      pending = nested.integer("pending", in: 0...Int.max, &diagnostics) ?? 0
      provisional = Score.read(&nested, &diagnostics)
      nested.finish(&diagnostics)
    }
    let notices = object.requiredList("notices", &diagnostics, Issue.readNotice)
    object.finish(&diagnostics)
    guard let community, let receipt, let provisional else { return nil }
    return Assessment(
      receipt: receipt, community: community, isDemonstration: isDemonstration,
      confirmed: confirmed, provisional: provisional, pending: pending, notices: notices)
  }
}

extension Receipt {
  /// Reads a receipt that is an object of its own; nil, with issues, where it is none.
  package static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Receipt? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    return read(&object, &diagnostics)
  }

  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Receipt? {
    let standard = object.standardName(&diagnostics)
    let period = object.period(&diagnostics)
    let asOf = object.date("asOf", &diagnostics)
    let reviewsUntil = object.optionalDate("reviewsUntil", &diagnostics)
    let dossier = object.digest("dossierDigest", &diagnostics)
    let engine = object.string("engine", &diagnostics)
    let supersedes =
      object.value("supersedes") == nil ? nil : object.digest("supersedes", &diagnostics)
    guard let standard, let period, let asOf, let dossier, let engine else { return nil }
    return Receipt(
      standardID: standard.id, standardVersion: standard.version, standardDigest: standard.digest,
      dossierDigest: dossier, period: period, asOf: asOf, reviewsUntil: reviewsUntil,
      engine: engine, supersedes: supersedes)
  }
}

extension ObjectReader {
  /// What a result says of the standard that it was made with.
  mutating func standardName(
    _ diagnostics: inout Diagnostics
  ) -> (id: String, version: String, digest: SHA256Digest)? {
    guard let value = required("standard", &diagnostics),
      var standard = ObjectReader(value, at: path("standard"), &diagnostics)
    else { return nil }
    defer { standard.finish(&diagnostics) }
    let id = standard.string("id", &diagnostics)
    let version = standard.string("version", &diagnostics)
    let digest = standard.digest("digest", &diagnostics)
    guard let id, let version, let digest else { return nil }
    return (id, version, digest)
  }

  /// The period of a result.
  mutating func period(_ diagnostics: inout Diagnostics) -> Period? {
    guard let text = string("period", &diagnostics) else { return nil }
    let period = Period(text)
    if period == nil {
      diagnostics.report(.impossiblePeriod, ["value": text], at: path("period"))
    }
    return period
  }

  /// A SHA-256 that must be there.
  package mutating func digest(
    _ key: String, _ diagnostics: inout Diagnostics
  ) -> SHA256Digest? {
    guard let text = string(key, &diagnostics) else { return nil }
    let digest = SHA256Digest(hex: text)
    if digest == nil { diagnostics.report(.impossibleDigest, at: path(key)) }
    return digest
  }
}

extension Issue {
  fileprivate static func readNotice(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Issue? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let code = object.string("code", &diagnostics)
    var severity: Severity?
    if let word = object.string("severity", &diagnostics) {
      severity = Severity(rawValue: word)
      if severity == nil {
        let known = Severity.allCases.map(\.rawValue)
        diagnostics.reportUnknown(word, as: .severity, among: known, at: object.path("severity"))
      }
    }
    let record = object.optionalString("record", &diagnostics)
    let revision = object.optionalInteger("revision", in: 1...Int.max, &diagnostics)
    let place = object.optionalString("path", &diagnostics)
    // The message is made anew from code and parameters, in whatever language is asked for.
    _ = object.optionalString("message", &diagnostics)
    let parameters = object.map("parameters", &diagnostics, JSONValue.string)
    guard let code, let severity else { return nil }
    return Issue(
      code: code, severity: severity, parameters: parameters, path: place, record: record,
      revision: revision)
  }
}
