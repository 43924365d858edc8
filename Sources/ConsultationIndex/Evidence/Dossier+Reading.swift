extension Dossier {
  /// Reads a dossier or a bare submission.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8, see <doc:DossierFormat>.
  ///   - limits: How much to take before refusing.
  /// - Throws: ``InputErrors`` with the first error of syntax, or with all other errors.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    let document = try JSONDocument(json, limits: limits)
    var diagnostics = Diagnostics(document: document, limits: limits)
    let reader = DossierReader(limits: limits)
    let found = reader.read(document.root, &diagnostics)
    let read = try diagnostics.finish(with: found)
    DossierCheck(read.submission, read.reviews, at: read.path).run(&diagnostics)
    try diagnostics.throwIfErrors()
    self.init(read.submission, read.reviews, source: document, submissionPath: read.path)
  }
}

/// Reads the form of a dossier, collecting everything that is wrong with it.
struct DossierReader {
  let limits: Limits

  func read(
    _ value: JSONValue, _ diagnostics: inout Diagnostics
  ) -> (submission: Submission, reviews: [Review], path: JSONPath)? {
    // Looked at before the object is opened, so that what is wrong with it is reported once.
    if value["format"]?.string == Submission.format {
      return readSubmission(value, at: .root, &diagnostics).map { ($0, [], .root) }
    }
    guard var object = ObjectReader(value, at: .root, &diagnostics) else { return nil }
    let formats = "\(Dossier.format)`, `\(Submission.format)"
    guard object.isOfFormat(Dossier.format, among: formats, &diagnostics) else { return nil }
    let path = object.path("submission")
    let submission = object.required("submission", &diagnostics).flatMap {
      readSubmission($0, at: path, &diagnostics)
    }
    if let count = object.value("reviews")?.count, count > limits.reviews {
      diagnostics.report(
        .tooMany, ["key": "reviews", "found": "\(count)", "most": "\(limits.reviews)"],
        at: object.path("reviews"))
      return nil
    }
    let reviews = object.list("reviews", &diagnostics, Review.read)
    object.finish(&diagnostics)
    return submission.map { ($0, reviews, path) }
  }

  private func readSubmission(
    _ value: JSONValue, at path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Submission? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    object.refuseJudgements(&diagnostics)
    if let format = object.optionalString("format", &diagnostics), format != Submission.format {
      diagnostics.report(
        .wrongFormat, ["found": format, "expected": Submission.format],
        at: object.path("format"))
    }
    let community = object.required("community", &diagnostics).flatMap {
      Community.read($0, object.path("community"), &diagnostics)
    }
    var period: Period?
    if let text = object.string("period", &diagnostics) {
      period = Period(text)
      if period == nil {
        diagnostics.report(.impossiblePeriod, ["value": text], at: object.path("period"))
      }
    }
    let isDemonstration = object.optionalBoolean("demonstration", &diagnostics) ?? false
    let figures = object.map("figures", &diagnostics) { value, path, diagnostics in
      value.readInteger(in: 0...Standard.maximumQuantity, at: path, &diagnostics)
    }
    if let count = object.value("records")?.count, count > limits.records {
      diagnostics.report(
        .tooMany, ["key": "records", "found": "\(count)", "most": "\(limits.records)"],
        at: object.path("records"))
      return nil
    }
    let records = object.list("records", &diagnostics, Record.read)
    object.finish(&diagnostics)
    guard let community, let period else { return nil }
    return Submission(
      community: community, period: period, isDemonstration: isDemonstration, figures: figures,
      records: records)
  }
}

extension Community {
  /// Reads a community; nil, with issues, where it is none.
  package static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Community? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    object.refuseJudgements(&diagnostics)
    let id = object.string("id", &diagnostics)
    let name = object.string("name", &diagnostics)
    let kind = object.string("kind", &diagnostics)
    let street = object.optionalString("street", &diagnostics)
    guard let id, let name, let kind else { return nil }
    return Community(id: id, name: name, kind: kind, street: street)
  }
}

extension ObjectReader {
  /// Nobody judges their own case: a submission carries no review, no rating and no status.
  mutating func refuseJudgements(_ diagnostics: inout Diagnostics) {
    for key in ["review", "reviews", "rating", "ratings", "status", "decision", "accepted"]
    where forbidden(key) != nil {
      diagnostics.report(.judgesItself, ["key": key], at: path(key))
    }
  }
}
