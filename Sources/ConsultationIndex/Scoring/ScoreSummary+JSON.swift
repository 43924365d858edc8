extension ScoreSummary {
  private typealias Members = [(key: String, value: JSONTree)]

  /// The summary as one line of JSON, see <doc:AssessmentFormat>.
  ///
  /// - Complexity: O(*n*) for the size of the result.
  public func json() -> [UInt8] {
    var members: Members = [("format", .string(Self.format)), ("community", community.tree)]
    if isDemonstration { members.append(("demonstration", .boolean(true))) }
    if let line { members.append(("line", .integer(line))) }
    members.append(("period", .string(period.description)))
    members += JSONTree.days(asOf: asOf, reviewsUntil: reviewsUntil)
    members.append(
      (
        "standard",
        .members([
          "id": .string(standardID), "version": .string(standardVersion),
          "digest": .string(standardDigest.description),
        ])
      ))
    if let confirmed { members += Self.members(confirmed) }
    if let provisional {
      var own = Self.members(provisional)
      if let pending { own.insert(("pending", .integer(pending)), at: 2) }
      members.append(("provisional", .object(own)))
    }
    if let errors { members.append(("errors", .integer(errors))) }
    return JSONTree.object(members).compact()
  }

  private static func members(_ sums: Sums) -> Members {
    [
      ("total", .points(sums.total)), ("grade", sums.grade.map { .string($0.rawValue) } ?? .null),
      ("tiers", .object(sums.tiers.map { ($0.id, .points($0.points)) })),
      ("tierMaximums", .object(sums.tiers.map { ($0.id, .points($0.maximum)) })),
      ("categories", .array(sums.categories.map { tree($0, Self.levels[...]) })),
    ]
  }

  /// What the parts of a category, and those of these, are called.
  fileprivate static let levels = ["elements", "indicators"]

  private static func tree(_ part: Part, _ levels: ArraySlice<String>) -> JSONTree {
    var members: Members = [
      ("id", .string(part.id)), ("points", .points(part.points)),
      ("maximum", .points(part.maximum)),
    ]
    if let level = levels.first, !part.parts.isEmpty {
      members.append((level, .array(part.parts.map { tree($0, levels.dropFirst()) })))
    }
    return .object(members)
  }

  /// Reads whatever `xindu score --format json` writes: a summary, or the summary of an assessment.
  ///
  /// - Parameters:
  ///   - json: The text in UTF-8, see <doc:AssessmentFormat>.
  ///   - limits: How much to take before refusing.
  /// - Throws: ``InputErrors`` with everything that is wrong.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    let document = try JSONDocument(json, limits: limits)
    if document.root["format"]?.string == Assessment.format {
      self.init(try Assessment(json: json, limits: limits))
      return
    }
    var diagnostics = Diagnostics(document: document, limits: limits)
    let summary = Self.read(document.root, &diagnostics)
    self = try diagnostics.finish(with: summary)
  }

  private static func read(
    _ value: JSONValue, _ diagnostics: inout Diagnostics
  ) -> ScoreSummary? {
    guard var object = ObjectReader(value, at: .root, &diagnostics) else { return nil }
    guard object.isOfFormat(format, &diagnostics) else { return nil }
    let community = object.required("community", &diagnostics).flatMap {
      Community.read($0, object.path("community"), &diagnostics)
    }
    let isDemonstration = object.optionalBoolean("demonstration", &diagnostics) ?? false
    let line = object.optionalInteger("line", in: 1...Int.max, &diagnostics)
    let period = object.period(&diagnostics)
    let asOf = object.date("asOf", &diagnostics)
    let reviewsUntil = object.optionalDate("reviewsUntil", &diagnostics)
    let standard = object.standardName(&diagnostics)
    // A table that was measured provisionally has no confirmed sums.
    let hasConfirmed = object.value("total") != nil || object.value("provisional") == nil
    let confirmed = hasConfirmed ? Sums.read(&object, &diagnostics) : nil
    var provisional: Sums?
    var pending: Int?
    if let value = object.value("provisional"),
      var nested = ObjectReader(value, at: object.path("provisional"), &diagnostics)
    {
      pending = nested.optionalInteger("pending", in: 0...Int.max, &diagnostics)
      provisional = Sums.read(&nested, &diagnostics)
      nested.finish(&diagnostics)
    }
    let errors = object.optionalInteger("errors", in: 0...Int.max, &diagnostics)
    object.finish(&diagnostics)
    guard let community, let period, let asOf, let standard else { return nil }
    return ScoreSummary(
      community: community, isDemonstration: isDemonstration, period: period, asOf: asOf,
      reviewsUntil: reviewsUntil ?? asOf, standardID: standard.id,
      standardVersion: standard.version, standardDigest: standard.digest, confirmed: confirmed,
      provisional: provisional, pending: pending, line: line, errors: errors)
  }

  fileprivate static func part(
    _ levels: ArraySlice<String>
  ) -> (JSONValue, JSONPath, inout Diagnostics) -> Part? {
    { value, path, diagnostics in
      guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
      defer { object.finish(&diagnostics) }
      let id = object.string("id", &diagnostics)
      let points = object.points("points", &diagnostics)
      let maximum = object.points("maximum", &diagnostics)
      let parts =
        levels.first.map { object.list($0, &diagnostics, Self.part(levels.dropFirst())) } ?? []
      return id.map { Part(id: $0, points: points, maximum: maximum, parts: parts) }
    }
  }
}

extension ScoreSummary.Sums {
  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> ScoreSummary.Sums {
    ScoreSummary.Sums(
      total: object.points("total", &diagnostics),
      grade: object.optionalString("grade", &diagnostics).map(GradeID.init),
      tiers: Score.tiers(&object, &diagnostics),
      categories: object.requiredList(
        "categories", &diagnostics, ScoreSummary.part(ScoreSummary.levels[...])))
  }
}
