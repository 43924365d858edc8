import ConsultationIndex

/// The names of a standard that a test may use, by what they stand for.
struct PolicyTestNames {
  let standard: CompiledStandard
  let kinds: [String: Int]
  let measures: [String: Int]
  let indicators: [String: Int]
  let parts: [String: Expectation.Part]
  let grades: [String: Int]
  let figures: Set<String>
  let rubrics: Set<String>
  let evidence: Set<String>
  /// What a grade can be held back by: tiers, categories, elements and measures.
  let reasons: Set<String>

  init(_ standard: CompiledStandard) {
    self.standard = standard
    let program = standard.program
    let model = program.standard
    func indices(_ names: [String]) -> [String: Int] {
      Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }
    kinds = indices(model.kinds.map(\.id))
    measures = indices(program.measures.map(\.id))
    indicators = indices(program.indicators.map(\.id))
    grades = indices(model.grades.map(\.id))
    figures = Set(model.figures.map(\.id))
    rubrics = Set(model.rubrics.keys)
    evidence = Set(model.evidence.map(\.id))
    var parts: [String: Expectation.Part] = [:]
    for (id, index) in indicators { parts[id] = .indicator(index) }
    for (index, element) in program.elements.enumerated() { parts[element.id] = .element(index) }
    for (index, category) in model.categories.enumerated() { parts[category.id] = .category(index) }
    for (index, tier) in model.tiers.enumerated() { parts[tier.id] = .tier(index) }
    reasons = Set(parts.keys).subtracting(indicators.keys).union(measures.keys)
    self.parts = parts
  }

  /// Reports a name that does not exist, with the nearest one that does.
  static func reportUnknown(
    _ name: String, _ kind: Labels, among known: some Sequence<String>, at path: JSONPath,
    _ diagnostics: inout Diagnostics
  ) {
    diagnostics.report(.unknownInTest, offset: nil) {
      let sorted = known.sorted()
      var parameters = ["name": name, "kind.zh": kind.zh, "kind.en": kind.en, "kind": kind.en]
      parameters["nearest"] = nearestName(to: name, among: sorted)
      let shown = sorted.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
      parameters[sorted.isEmpty ? "none" : "known"] = sorted.count > 12 ? shown + ", …" : shown
      return (parameters, path)
    }
  }

  static let kind = Labels(zh: "社区类型", en: "kind of community")
  static let measure = Labels(zh: "统计口径", en: "measure")
  static let indicator = Labels(zh: "指标", en: "indicator")
  static let part = Labels(zh: "指标、要素、类别或层级", en: "indicator, element, category or tier")
  static let grade = Labels(zh: "等级", en: "grade")
  static let outcome = Labels(zh: "单项结论", en: "outcome")
  static let figure = Labels(zh: "基础数据", en: "figure")
  static let rubric = Labels(zh: "评分量表", en: "rubric")
  static let evidence = Labels(zh: "材料种类", en: "kind of record")
  static let reason = Labels(
    zh: "可限制等级的层级、类别、要素或口径", en: "tier, category, element or measure")
  static let base = Labels(zh: "基准情形", en: "base case")
  static let record = Labels(zh: "材料", en: "record")
  static let notice = Labels(zh: "说明代码", en: "code of a notice")
  static let basis = Labels(zh: "口径（审定或预评）", en: "basis")
}
