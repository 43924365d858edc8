import ConsultationGuidance
import ConsultationIndex

/// What one community is told, as a plan: where it stands, what to do in order, what that proves.
package struct AdviceText {
  private let text: AssessmentText
  private let guidance: Guidance

  package init(
    _ guidance: Guidance, _ assessment: Assessment, standard: CompiledStandard,
    language: Language, style: TextStyle
  ) {
    self.guidance = guidance
    text = AssessmentText(assessment, standard: standard, language: language, style: style)
  }

  private var advice: Advice { guidance.advice }
  private var standard: CompiledStandard { text.standard }
  private var words: MeasureText { MeasureText(compiled: standard, language: text.language) }
  private var style: TextStyle { text.style }
  private var isChinese: Bool { text.isChinese }

  /// The title, the boundary card, the plan or why there is none, and what is lost.
  package var all: String {
    var lines = text.title
    let card = BoundaryText(standard: standard, language: text.language, style: style)
    let boundary = card.lines(guidance.confirmed, guidance.provisional)
    if boundary.isEmpty { lines.append(text.headline) } else { lines += [""] + boundary }
    lines += [""] + headline.wrapped(to: style.width).map { style.apply(.bold, $0) }
    for (index, step) in advice.steps.enumerated() { lines += entry(step, number: index + 1) }
    lines += result
    for obstacle in advice.obstacles { lines += indented(words(of: obstacle)) }
    lines += lost
    return style.text(of: lines)
  }

  // MARK: What is answered

  private func name(_ grade: GradeID?) -> String {
    grade?.rawValue ?? standard.standard.unrated[text.language]
  }

  private func effort(_ amount: Int) -> String {
    let unit = standard.standard.effort?[text.language]
    if isChinese { return unit.map { "\(amount) \($0)" } ?? "工作量 \(amount)" }
    return unit.map { "\(amount) \($0)" } ?? "effort \(amount)"
  }

  private var timeLeft: String {
    if advice.daysLeft > 0 {
      return isChinese
        ? "本期还剩 \(advice.daysLeft) 天" : "\(advice.daysLeft) days left in \(advice.period)"
    }
    return isChinese ? "本期已结束" : "\(advice.period) is over"
  }

  private var headline: String {
    let target = name(advice.target)
    switch advice.status {
    case .held: return isChinese ? "\(target) 已达到，无须再做" : "\(target) is held: nothing is needed"
    case .optimal:
      return isChinese
        ? "达到 \(target) 的最小工作量（\(timeLeft)；以待审材料全部采信为起点）"
        : "the least effort to \(target) (\(timeLeft); taking all pending as accepted)"
    case .bestFound:
      return isChinese
        ? "达到 \(target) 的方案，未证明为最省（\(timeLeft)；以待审材料全部采信为起点）"
        : "a plan for \(target), not proven to be the least (\(timeLeft); taking all pending as "
          + "accepted)"
    case .impossible:
      return isChinese
        ? "\(target) 已无法达到（\(timeLeft)）：" : "\(target) is out of reach (\(timeLeft)):"
    case .notFound:
      return isChinese
        ? "在所考虑的办法之内未能达到 \(target)（\(timeLeft)）："
        : "\(target) is not reached by what advice considers (\(timeLeft)):"
    case .undecided:
      return isChinese ? "在限定的搜索范围内未能判定 \(target) 能否达到" : "undecided within the limit: \(target)"
    case .notApplicable:
      return isChinese
        ? "不出具建议：没有更高的等级，或不予评级" : "no advice: there is no higher grade, or none is given"
    }
  }

  /// The total and what it proves.
  private var result: [String] {
    guard !advice.steps.isEmpty else { return [] }
    let gained = advice.total - advice.totalNow
    var summary =
      isChinese
      ? "合计 \(advice.steps.count) 步，\(effort(advice.effort))，+\(gained) 分：\(advice.totalNow) → \(advice.total)，经复算为 \(name(advice.grade))"
      : "in all \(advice.steps.count) steps, \(effort(advice.effort)), +\(gained): "
        + "\(advice.totalNow) → \(advice.total), which scores \(name(advice.grade))"
    if advice.status == .bestFound, advice.lowerBound > 0 {
      summary +=
        isChinese
        ? "；任何方案不低于 \(effort(advice.lowerBound))"
        : "; no plan takes less than \(effort(advice.lowerBound))"
    }
    return [""] + summary.wrapped(to: style.width).map { style.apply(.bold, $0) }
  }

  // MARK: Steps

  private func entry(_ step: AdviceStep, number: Int) -> [String] {
    func quantity(_ value: Int?) -> String {
      standard.text(of: value, measure: step.measure, in: text.language)
    }
    let gain =
      step.points > .zero
      ? "+\(step.points)" : step.points < .zero ? "\(step.points)" : isChinese ? "前置" : "opens"
    let place = "\(number)".fitted(to: 2, alignedRight: true)
    let head = "\(place). \(words.name(of: step.measure))"
    let first =
      head.harmless.fitted(to: style.width - gain.displayWidth - 1) + " "
      + style.apply(.green, gain)
    let arrow = "\(quantity(step.from)) → \(quantity(step.to))"
    var parts = [arrow, units(of: step), effort(step.effort)]
    if step.deadlines.isEmpty, let by = step.by {
      parts.append(isChinese ? "不晚于 \(by)" : "by \(by)")
    }
    let separator = isChinese ? "，" : ", "
    var lines = [first] + indented(parts.joined(separator: separator))
    if !step.deadlines.isEmpty {
      let days = step.deadlines.map(\.description).joined(separator: isChinese ? "、" : ", ")
      lines += indented((isChinese ? "期限：" : "by: ") + days)
    }
    switch step.nature {
    case .work: break
    case .nilReport:
      lines += indented(isChinese ? "零报告：确无此类事项方可出具" : "a nil report: only where there were none")
    case .filling:
      lines += indented(
        isChinese ? "仅补填字段：确已做到方可补填" : "only fills in fields: where the facts bear it out")
    }
    if !step.records.isEmpty {
      lines += indented((isChinese ? "材料：" : "records: ") + list(step.records, most: 6))
    }
    for completion in step.completions { lines += self.lines(on: completion) }
    if !step.asked.isEmpty {
      let names = list(step.asked.map(words.name(of:)), most: 3)
      lines += indented(
        (isChinese ? "每项新增材料还须计入：" : "each new one must also count for: ") + names)
    }
    return lines + indented((isChinese ? "指标：" : "serves: ") + list(step.serves, most: 10))
  }

  /// How many more, with the counter that Chinese asks for.
  private func units(of step: AdviceStep) -> String {
    guard isChinese else { return "\(step.units) more" }
    let counter =
      switch standard.standard.measures[step.measure]?.value {
      case .share, .ratio: "件"
      case .periods: "期"
      case .rating: "档"
      default: "项"
      }
    return "增加 \(step.units) \(counter)"
  }

  /// What a record needs, what it then needs besides, and what that costs for certain.
  private func lines(on completion: Completion) -> [String] {
    let kind = standard.standard.evidence.first { $0.id == completion.kind }
    let fields = (kind?.fields ?? []).filter { completion.fields[$0.id] != nil }
      .map { $0.labels[text.language] }
    let joint = isChinese ? "、" : ", "
    let colon = isChinese ? "：" : ": "
    var lines: [String] = []
    if !fields.isEmpty {
      let wanted = isChinese ? "须填 " : "needs "
      lines += indented(completion.record + colon + wanted + fields.joined(separator: joint))
    }
    func add(_ measures: [String], _ chinese: String, _ english: String) {
      guard !measures.isEmpty else { return }
      let names = list(measures.map(words.name(of:)), most: 3)
      lines += indented(completion.record + colon + (isChinese ? chinese : english) + names)
    }
    add(completion.alsoFor, "由此还须计入 ", "then also counts for ")
    add(completion.lostFor, "由此必然失分 ", "then certainly loses in ")
    return lines
  }

  private func list(_ names: [String], most: Int) -> String {
    let shown = names.prefix(most).joined(separator: isChinese ? "、" : ", ")
    guard names.count > most else { return shown }
    return shown + (isChinese ? " 等 \(names.count) 项" : " and \(names.count - most) more")
  }

  private func indented(_ text: String) -> [String] {
    text.harmless.wrapped(to: style.width - 4).map { "    " + $0 }
  }

  // MARK: Why not, and what is lost

  private func words(of obstacle: Obstacle) -> String {
    switch obstacle {
    case .points(let id, let needed, let most):
      let part = id.map(text.name(of:)) ?? (isChinese ? "总分" : "the total")
      return isChinese
        ? "\(part)须 \(needed)，最多只能达到 \(most)"
        : "\(part) must be \(needed) and can be \(most) at most"
    case .measure(let measure, let atLeast, let atMost, let most):
      let needed = words.text(measure: measure, atLeast: atLeast, atMost: atMost)
      let reach = standard.text(of: most, measure: measure, in: text.language)
      return isChinese ? "\(needed)，最多只能达到 \(reach)" : "\(needed), and at most \(reach) can be had"
    case .conflict:
      return isChinese ? "各项条件可分别达到，但不能同时达到" : "each can be reached, and not all together"
    }
  }

  /// What can no longer be done, where points are still missing.
  private var lost: [String] {
    guard !advice.lost.isEmpty else { return [] }
    let heading = isChinese ? "已无法补救（错过的期次、已过的期限、已成事实的记录）：" : "what can no longer be done:"
    var lines = ["", heading]
    for chance in advice.lost {
      var parts: [String] = []
      if chance.missedPeriods > 0 {
        parts.append(
          isChinese ? "错过 \(chance.missedPeriods) 期" : "missed \(chance.missedPeriods)")
      }
      if !chance.records.isEmpty { parts.append(list(chance.records, most: 4)) }
      let colon = isChinese ? "：" : ": "
      lines += indented(words.name(of: chance.measure) + colon + parts.joined(separator: "; "))
    }
    return lines
  }
}
