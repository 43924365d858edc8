extension Standard {
  /// Reads the form of a standard; names are not yet resolved.
  ///
  /// - Returns: The standard, or nil where the value is not even an object. It is to be used only if
  ///   `diagnostics` holds no errors.
  init?(_ value: JSONValue, _ diagnostics: inout Diagnostics) {
    guard var object = ObjectReader(value, at: .root, &diagnostics) else { return nil }
    guard object.isOfFormat(Self.format, &diagnostics) else { return nil }
    id = object.string("id", &diagnostics) ?? ""
    version = object.string("version", &diagnostics) ?? ""
    labels = object.labels(&diagnostics)
    effective = Self.readEffective(&object, &diagnostics)
    period =
      object.string("period", &diagnostics).flatMap { name in
        Period.Unit.read(name, at: object.path("period"), &diagnostics)
      } ?? .year
    effort = object.value("effort").flatMap {
      Labels.read($0, object.path("effort"), &diagnostics)
    }
    declares = Self.readDeclaration(&object, &diagnostics)
    documents = object.map("documents", &diagnostics, Labels.read)
    kinds = object.requiredList("kinds", &diagnostics, Term.read)
    tiers = object.requiredList("tiers", &diagnostics, Tier.read)
    stages = object.list("stages", &diagnostics, Term.read)
    principles = object.list("principles", &diagnostics, Term.read)
    vocabularies = object.map("vocabularies", &diagnostics, Vocabulary.read)
    procedures = object.map("procedures", &diagnostics, Procedure.read)
    rubrics = object.map("rubrics", &diagnostics, Rubric.read)
    reviewReasons = Self.readReviewReasons(&object, &diagnostics)
    evidence = object.list("evidence", &diagnostics, EvidenceKind.read)
    figures = object.list("figures", &diagnostics, Figure.read)
    _ = object.required("measures", &diagnostics)
    measures = object.map("measures", &diagnostics, Measure.read)
    categories = object.requiredList("categories", &diagnostics, Category.read)
    grades = object.requiredList("grades", &diagnostics, Grade.read)
    unrated =
      object.required("unrated", &diagnostics)
      .flatMap { Labels.read($0, object.path("unrated"), &diagnostics) } ?? Labels(zh: "", en: "")
    warnings = object.list("warnings", &diagnostics, WarningRule.read)
    object.finish(&diagnostics)
  }

  private static func readEffective(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Effective {
    var from: CalendarDate?
    var until: CalendarDate?
    var adopted: CalendarDate?
    if let value = object.required("effective", &diagnostics),
      var range = ObjectReader(value, at: object.path("effective"), &diagnostics)
    {
      from = range.date("from", &diagnostics)
      until = range.optionalDate("until", &diagnostics)
      adopted = range.optionalDate("adopted", &diagnostics)
      range.finish(&diagnostics)
    }
    return Effective(from: from ?? CalendarDate(dayNumber: 0), until: until, adopted: adopted)
  }

  private static func readDeclaration(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Declaration {
    var declaration = Declaration(categories: 0, elements: 0, indicators: 0)
    if let value = object.required("declares", &diagnostics),
      var counts = ObjectReader(value, at: object.path("declares"), &diagnostics)
    {
      let range = 0...maximumScale
      declaration.categories = counts.integer("categories", in: range, &diagnostics) ?? 0
      declaration.elements = counts.integer("elements", in: range, &diagnostics) ?? 0
      declaration.indicators = counts.integer("indicators", in: range, &diagnostics) ?? 0
      counts.finish(&diagnostics)
    }
    return declaration
  }

  private static func readReviewReasons(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> String? {
    guard let value = object.value("reviews"),
      var reviews = ObjectReader(value, at: object.path("reviews"), &diagnostics)
    else { return nil }
    let reasons = reviews.string("reasons", &diagnostics)
    reviews.finish(&diagnostics)
    return reasons
  }
}

extension Period.Unit {
  static func read(
    _ name: String, at path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Period.Unit? {
    if let unit = Period.Unit(rawValue: name) { return unit }
    diagnostics.reportUnknown(name, as: .period, among: allCases.map(\.rawValue), at: path)
    return nil
  }
}
