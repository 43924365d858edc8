extension Review {
  /// Reads a review; nil, with issues, where it is none.
  package static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Review? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let reviewer = object.string("reviewer", &diagnostics)
    let date = object.date("date", &diagnostics)
    let affiliation = object.optionalString("affiliation", &diagnostics)
    let reason = object.optionalString("reason", &diagnostics)
    let note = object.optionalString("note", &diagnostics)
    let amendBy = object.optionalDate("amendBy", &diagnostics)
    let stage = readStage(&object, &diagnostics)
    var digest: SHA256Digest?
    let subject = Subject.read(&object, &digest, &diagnostics)
    guard let subject, let reviewer, let date else { return nil }
    return Review(
      subject, by: reviewer, on: date, affiliation: affiliation, reason: reason, note: note,
      amendBy: amendBy, stage: stage, digest: digest)
  }

  private static func readStage(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Stage? {
    guard let word = object.optionalString("stage", &diagnostics) else { return nil }
    if let stage = Stage(rawValue: word) { return stage }
    let known = Stage.allCases.map(\.rawValue)
    var parameters = ["name": word, "known": known.map { "`\($0)`" }.joined(separator: ", ")]
    parameters["nearest"] = nearestName(to: word, among: known)
    diagnostics.report(.unknownStage, parameters, at: object.path("stage"))
    return nil
  }
}

extension Review.Subject {
  /// What is said of a subject.
  private static let keys = ["revision", "digest", "decision", "value", "level"]

  fileprivate static func read(
    _ object: inout ObjectReader, _ digest: inout SHA256Digest?,
    _ diagnostics: inout Diagnostics
  ) -> Self? {
    var found: [String] = []
    for key in ["record", "figure", "rubric"] {
      if object.value(key) != nil { found.append(key) }
    }
    guard found.count == 1 else {
      // Which of these belong is open, so none of them is called unknown besides.
      object.passOver(Self.keys)
      diagnostics.report(
        .notExactlyOne, ["keys": "`record`, `figure`, `rubric`"], at: object.path)
      return nil
    }
    guard let name = object.string(found[0], &diagnostics) else {
      object.passOver(Self.keys)
      return nil
    }
    switch found[0] {
    case "record":
      let revision =
        object.optionalInteger("revision", in: 1...Record.maximumCount, &diagnostics) ?? 1
      if object.value("digest") != nil { digest = object.digest("digest", &diagnostics) }
      return readDecision(&object, &diagnostics).map {
        .record(id: name, revision: revision, $0)
      }
    case "figure":
      let value = object.integer("value", in: 0...Standard.maximumQuantity, &diagnostics)
      guard let decision = readDecision(&object, &diagnostics), let value else { return nil }
      return .figure(name, value: value, decision)
    default:
      return object.integer("level", in: 0...Standard.maximumQuantity, &diagnostics).map {
        .rating(rubric: name, level: $0)
      }
    }
  }

  private static func readDecision(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Review.Decision? {
    guard let word = object.string("decision", &diagnostics) else { return nil }
    if let decision = Review.Decision(rawValue: word) { return decision }
    let known = Review.Decision.allCases.map(\.rawValue)
    var parameters = ["name": word, "known": known.map { "`\($0)`" }.joined(separator: ", ")]
    parameters["nearest"] = nearestName(to: word, among: known)
    diagnostics.report(.unknownDecision, parameters, at: object.path("decision"))
    return nil
  }
}
