import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// Says in words what is written differently in two standards.
struct StructureText {
  let comparison: StandardComparison
  let language: Language

  init(_ comparison: StandardComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
  }

  private func word(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

  func title(of difference: StructuralDifference) -> String {
    let part = part(difference.part)
    var text = change(difference.change) + word("：", ": ") + part
    if !difference.id.isEmpty {
      text += " \(difference.id)"
      if let name = name(of: difference) { text += " \(name)" }
    }
    if let key = difference.key { text += word("，", ", ") + keyWord(key) }
    return text
  }

  /// What it was, and what it is.
  func details(of difference: StructuralDifference) -> [String] {
    guard difference.key != nil else { return [] }
    let before = value(difference, difference.oldValue, in: comparison.old, isNew: false)
    let after = value(difference, difference.newValue, in: comparison.new, isNew: true)
    let single = "\(before) → \(after)"
    // Steps hold arrows of their own.
    let isPlain = single.displayWidth <= 70 && !(before + after).contains("→")
    return isPlain ? [single] : ["− \(before)", "+ \(after)"]
  }

  /// The JSON path, on both sides where it differs.
  func place(of difference: StructuralDifference) -> String {
    switch (difference.oldPath, difference.newPath) {
    case (let old?, let new?) where old != new: "\(old) → \(new)"
    case (let old?, _): old
    case (nil, let new?): new
    case (nil, nil): ""
    }
  }

  private func change(_ change: StructuralDifference.Change) -> String {
    switch change {
    case .added: word("新增", "added")
    case .removed: word("删除", "removed")
    case .renamed: word("改编号", "renamed")
    case .moved: word("移动", "moved")
    case .changed: word("修改", "changed")
    case .wording: word("措辞", "wording")
    }
  }

  private func part(_ part: StructuralDifference.Part) -> String {
    switch part {
    case .standard: word("标准", "standard")
    case .kind: word("社区类型", "kind of community")
    case .tier: word("层级", "tier")
    case .stage: word("环节", "stage")
    case .principle: word("原则", "principle")
    case .document: word("依据文件", "document")
    case .vocabulary: word("词表", "vocabulary")
    case .procedure: word("程序", "procedure")
    case .rubric: word("评审量表", "rubric")
    case .evidence: word("材料", "kind of record")
    case .figure: word("基数", "figure")
    case .measure: word("口径", "measure")
    case .category: word("类别", "category")
    case .element: word("要素", "element")
    case .indicator: word("指标", "indicator")
    case .grade: word("等级", "grade")
    case .warning: word("预警规则", "rule of warning")
    }
  }

  /// The keys of the format in words; others are shown as they are.
  private static let keys: [String: (zh: String, en: String)] = [
    "zh": ("中文名称", "Chinese name"), "en": ("英文名称", "English name"), "points": ("分值", "points"),
    "award": ("赋分规则", "award"), "measure": ("口径", "measure"),
    "requires": ("前置条件", "requirements"), "appliesTo": ("适用的社区类型", "kinds it applies to"),
    "tier": ("层级", "tier"), "cut": ("等级线", "cut"), "stage": ("环节", "stage"),
    "principles": ("原则", "principles"), "id": ("编号", "id"), "version": ("版本", "version"),
    "effective.from": ("生效日", "in force from"), "effective.until": ("截止日", "in force until"),
    "where": ("筛选条件", "filter"), "whenEmpty": ("无材料时的取值", "value when empty"),
    "round": ("取整方向", "rounding"), "order": ("顺序", "order"), "of": ("材料种类", "kind of record"),
  ]

  private func keyWord(_ key: String) -> String {
    Self.keys[key].map { word($0.zh, $0.en) } ?? key
  }

  private func name(of difference: StructuralDifference) -> String? {
    let id = difference.id
    switch difference.part {
    case .category, .element, .indicator, .tier, .kind, .stage, .principle:
      return comparison.new.name(of: id, in: language) ?? comparison.old.name(of: id, in: language)
    case .measure:
      let measures = [comparison.new.standard.measures[id], comparison.old.standard.measures[id]]
      return measures.lazy.compactMap { $0?.labels?[language] }.first
    default: return nil
    }
  }

  /// A value in words where there are some, else as JSON.
  private func value(
    _ difference: StructuralDifference, _ tree: JSONTree?, in standard: CompiledStandard,
    isNew: Bool
  ) -> String {
    guard let tree else { return word("无", "none") }
    if difference.part == .indicator, difference.key == "award" || difference.key == "requires" {
      let path = isNew ? difference.newPath : difference.oldPath
      if let text = rule(at: path, in: standard, key: difference.key ?? "") { return text }
    }
    if case .string(let text) = tree { return text }
    if case .number(let text) = tree { return text }
    if difference.part == .grade, difference.key == "requires" {
      return StandardText(standard, language: language, style: .plain)
        .requirements(ofGrade: difference.id)
    }
    return String(decoding: tree.compact(), as: UTF8.self)
  }

  /// The award or the requirements of the indicator that a path leads to.
  private func rule(at path: String?, in standard: CompiledStandard, key: String) -> String? {
    guard let path, let parsed = JSONPath(parsing: path) else { return nil }
    let places = parsed.steps.compactMap { step -> Int? in
      if case .index(let index) = step { index } else { nil }
    }
    let model = standard.standard
    guard places.count >= 3, model.categories.indices.contains(places[0]),
      model.categories[places[0]].elements.indices.contains(places[1]),
      model.categories[places[0]].elements[places[1]].indicators.indices.contains(places[2])
    else { return nil }
    let indicator = model.categories[places[0]].elements[places[1]].indicators[places[2]]
    let words = MeasureText(compiled: standard, language: language)
    let separator = word("；", "; ")
    if key == "requires" {
      return indicator.requires.map {
        words.text(measure: $0.measure, atLeast: $0.atLeast, atMost: $0.atMost)
      }.joined(separator: separator)
    }
    func text(_ award: Award) -> String {
      words.text(of: award, measure: indicator.measure, points: indicator.points)
    }
    switch indicator.award {
    case .same(let award): return text(award)
    case .byKind(let awards):
      return model.kinds.compactMap { kind in
        awards[kind.id].map { kind.labels[language] + word("：", ": ") + text($0) }
      }.joined(separator: separator)
    }
  }
}
