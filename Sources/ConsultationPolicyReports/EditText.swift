import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// Says in words what an edit of a standard changes.
struct EditText {
  let reform: Reform
  let language: Language

  private func word(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }
  private var none: String { word("无", "nothing") }
  private var comma: String { word("，", ", ") }

  /// The edit in one clause.
  func text(of edit: PolicyEdit) -> String {
    switch edit.subject {
    case .quantities(let sources):
      return word("口径及其依据：", "measures and what they read: ")
        + sources.map(\.name).joined(separator: comma)
    case .kinds: return word("社区类型", "the kinds of community")
    case .ladder: return word("等级的次序", "the order of the grades")
    case .indicator(let id):
      return name(of: id) + word("：", ": ")
        + edit.keys.compactMap { change(of: id, $0) }
        .joined(separator: word("；", "; "))
    case .requirements(let id):
      return word("\(name(of: id))的前置条件：", "\(name(of: id)) requires: ")
        + arrow(requirements(of: id, reform.old), requirements(of: id, reform.new))
    case .cut(let id):
      return word("\(id) 分数线：", "cut of \(id): ") + arrow(cut(id, reform.old), cut(id, reform.new))
    case .gradeRequirements(let id):
      return word("\(id) 的其他条件：", "\(id) requires: ")
        + arrow(conditions(of: id, reform.old), conditions(of: id, reform.new))
    case .grade(let id):
      return edit.keys.contains("added")
        ? word("新增等级 \(id)，分数线 ", "new grade \(id), cut ") + cut(id, reform.new)
        : word("取消等级 \(id)，原分数线 ", "grade \(id) is gone, its cut was ") + cut(id, reform.old)
    }
  }

  private func arrow(_ old: String, _ new: String) -> String {
    // Steps hold arrows of their own.
    let isPlain = !(old + new).contains("→")
    return (old.isEmpty ? none : old) + (isPlain ? " → " : word("；改为 ", "; now "))
      + (new.isEmpty ? none : new)
  }

  private func name(of id: String) -> String {
    let label = reform.new.name(of: id, in: language) ?? reform.old.name(of: id, in: language)
    return label.map { "\(id) \($0)" } ?? id
  }

  private func indicator(_ id: String, _ standard: CompiledStandard) -> Indicator? {
    standard.standard.indicators.first { $0.id == id }
  }

  private func change(of id: String, _ key: String) -> String? {
    guard let new = indicator(id, reform.new) else {
      return indicator(id, reform.old).map {
        word("取消，原 \($0.points) 分", "gone, it brought up to \($0.points)")
      }
    }
    guard let old = indicator(id, reform.old) else {
      return word("新增，\(new.points) 分", "new, up to \(new.points)")
    }
    switch key {
    case "points": return word("分值 ", "points ") + arrow("\(old.points)", "\(new.points)")
    case "measure":
      return word("口径 ", "measure ")
        + arrow(measure(of: old, reform.old), measure(of: new, reform.new))
    case "award":
      return word("赋分 ", "award ") + arrow(award(of: old, reform.old), award(of: new, reform.new))
    case "appliesTo":
      return word("适用类型 ", "for ") + arrow(kinds(of: old, reform.old), kinds(of: new, reform.new))
    case "tier":
      return word("层级 ", "tier ")
        + arrow(
          reform.old.name(of: old.tier, in: language) ?? old.tier,
          reform.new.name(of: new.tier, in: language) ?? new.tier)
    default: return word("在指标树中的位置", "its place in the tree")
    }
  }

  private func measure(of indicator: Indicator, _ standard: CompiledStandard) -> String {
    MeasureText(compiled: standard, language: language).name(of: indicator.measure)
  }

  private func award(of indicator: Indicator, _ standard: CompiledStandard) -> String {
    let words = MeasureText(compiled: standard, language: language)
    func text(_ award: Award) -> String {
      words.text(of: award, measure: indicator.measure, points: indicator.points)
    }
    switch indicator.award {
    case .same(let award): return text(award)
    case .byKind(let awards):
      return standard.standard.kinds.compactMap { kind in
        awards[kind.id].map { kind.labels[language] + " " + text($0) }
      }.joined(separator: comma)
    }
  }

  private func kinds(of indicator: Indicator, _ standard: CompiledStandard) -> String {
    standard.standard.kinds.filter { indicator.applies(to: $0.id) }.map { $0.labels[language] }
      .joined(separator: comma)
  }

  private func requirements(of id: String, _ standard: CompiledStandard) -> String {
    let words = MeasureText(compiled: standard, language: language)
    return (indicator(id, standard)?.requires ?? []).map {
      words.text(measure: $0.measure, atLeast: $0.atLeast, atMost: $0.atMost)
    }.joined(separator: comma)
  }

  private func cut(_ id: String, _ standard: CompiledStandard) -> String {
    standard.standard.grades.first { $0.id == id }?.cut.description ?? ""
  }

  private func conditions(of id: String, _ standard: CompiledStandard) -> String {
    StandardText(standard, language: language, style: .plain).requirements(ofGrade: id)
  }
}
