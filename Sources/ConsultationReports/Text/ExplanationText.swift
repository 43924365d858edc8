import ConsultationIndex

/// The reason for every point: what was measured, what it brought, and what more would take.
package struct ExplanationText {
  private let text: AssessmentText
  private let dossier: Dossier
  private let words: MeasureText
  /// The revision of each record that is taken, and the reviews of each record, by id.
  private let records: [String: Record]
  private let reviews: [String: [Review]]

  package init(
    _ assessment: Assessment, of dossier: Dossier, standard: CompiledStandard,
    language: Language, style: TextStyle
  ) {
    text = AssessmentText(assessment, standard: standard, language: language, style: style)
    self.dossier = dossier
    words = MeasureText(compiled: standard, language: language)
    records = standard.recordsTaken(from: dossier, asOf: assessment.receipt.asOf)
    reviews = Dictionary(grouping: dossier.reviews) { $0.recordID ?? "" }
  }

  private var isChinese: Bool { text.isChinese }
  private var style: TextStyle { text.style }
  private var assessment: Assessment { text.assessment }
  private var standard: CompiledStandard { text.standard }

  // MARK: All indicators

  /// Every indicator by category and element, two lines each.
  package var all: String {
    var lines = text.title + [style.apply(.bold, text.headline)]
    let provisional = Dictionary(
      assessment.provisional.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for category in assessment.confirmed.categories {
      lines += ["", heading(category.id, category.points, category.maximum, .bold)]
      for element in category.elements {
        lines.append(heading(element.id, element.points, element.maximum, .cyan))
        for finding in element.indicators {
          lines += brief(finding, provisional[finding.id] ?? finding)
        }
      }
    }
    return style.text(of: lines)
  }

  private func heading(
    _ id: String, _ points: Points, _ maximum: Points, _ emphasis: TextStyle.Emphasis
  ) -> String {
    let score = "\(points)/\(maximum)"
    let width = style.width - score.displayWidth - 1
    return style.apply(emphasis, "\(id) \(text.name(of: id))".fitted(to: width)) + " " + score
  }

  private func brief(_ confirmed: Finding, _ provisional: Finding) -> [String] {
    let outcome = confirmed.outcome.labels[text.language]
    let score = "\(confirmed.points)/\(confirmed.maximum)"
    let right = outcome + " " + score.fitted(to: 12, alignedRight: true)
    let left = "  \(confirmed.id) \(text.name(of: confirmed.id))"
    let first =
      left.fitted(to: style.width - right.displayWidth - 1) + " "
      + style.apply(emphasis(for: confirmed.outcome), right)
    guard confirmed.outcome != .notApplicable else { return [first] }
    let measure = measure(of: confirmed.id)
    var facts = [
      words.name(of: measure) + " = "
        + standard.text(of: confirmed.quantity, measure: measure, in: text.language)
    ]
    if provisional.points != confirmed.points {
      facts.append((isChinese ? "预评 " : "provisional ") + provisional.points.description)
    }
    if !confirmed.records.isEmpty {
      let count = confirmed.records.count
      facts.append(isChinese ? "材料 \(count) 件" : "\(count) record" + (count == 1 ? "" : "s"))
    }
    facts += confirmed.failing.map { (isChinese ? "须 " : "needs ") + words.text(of: $0) }
    let separator = isChinese ? "；" : "; "
    return [first]
      + facts.joined(separator: separator).wrapped(to: style.width - 6)
      .map { style.apply(.faint, "      " + $0) }
  }

  private func emphasis(for outcome: Outcome) -> TextStyle.Emphasis {
    switch outcome {
    case .met: .green
    case .partlyMet: .yellow
    case .notApplicable: .faint
    default: .red
    }
  }

  private func indicator(_ id: String) -> Indicator? {
    standard.standard.indicators.first { $0.id == id }
  }

  private func measure(of id: String) -> String { indicator(id)?.measure ?? id }

  // MARK: One indicator

  /// Everything about one indicator; nil where the standard has none of that id.
  package func detail(of id: String) -> String? {
    guard let indicator = indicator(id), let confirmed = assessment.confirmed.finding(of: id),
      let provisional = assessment.provisional.finding(of: id)
    else { return nil }
    var lines = text.title
    lines.append("")
    lines.append(heading(id, confirmed.points, confirmed.maximum, .bold))
    lines += rule(of: indicator)
    lines += field(isChinese ? "审定" : "confirmed", summary(of: confirmed, indicator))
    lines += field(isChinese ? "预评" : "provisional", summary(of: provisional, indicator))
    lines += next(provisional, indicator)
    for (key, source) in indicator.sources.all { lines += self.source(key, source) }
    lines += records(behind: provisional)
    return style.text(of: lines)
  }

  /// The measure, the award and what is required.
  private func rule(of indicator: Indicator) -> [String] {
    var lines = field(isChinese ? "口径" : "measure", words.description(of: indicator.measure))
    if let award = indicator.award.award(for: assessment.community.kind) {
      lines += field(
        isChinese ? "赋分" : "award",
        words.text(of: award, measure: indicator.measure, points: indicator.points))
    }
    for condition in indicator.requires {
      let needed = words.text(
        measure: condition.measure, atLeast: condition.atLeast, atMost: condition.atMost)
      lines += field(isChinese ? "前置条件" : "requires", needed)
    }
    return lines
  }

  /// How the points of an indicator came about on one basis: its rule, the quantity with the step
  /// that it reaches, and the records; nothing where the standard has none of that id.
  package func derivation(of id: String, on basis: Basis) -> [String] {
    let score = basis == .confirmed ? assessment.confirmed : assessment.provisional
    guard let indicator = indicator(id), let finding = score.finding(of: id) else { return [] }
    var lines = rule(of: indicator)
    if case .steps(let steps)? = indicator.award.award(for: assessment.community.kind),
      let quantity = finding.quantity
    {
      let step = steps.last { $0.threshold <= quantity }
      let reached = step.map {
        standard.text(of: $0.threshold, measure: indicator.measure, in: text.language)
          + " → \($0.points)"
      }
      lines += field(
        isChinese ? "达到" : "step", reached ?? (isChinese ? "未达第一档" : "below the first"))
    }
    let name =
      basis == .confirmed
      ? (isChinese ? "审定" : "confirmed") : (isChinese ? "预评" : "provisional")
    lines += field(name, summary(of: finding, indicator))
    return lines + records(behind: finding).filter { !$0.isEmpty }
  }

  private func field(_ name: String, _ value: String) -> [String] {
    let label = name.fitted(to: isChinese ? 10 : 12)
    let lines = value.wrapped(to: style.width - label.displayWidth)
    let indent = String(repeating: " ", count: label.displayWidth)
    return lines.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element }
  }

  private func summary(of finding: Finding, _ indicator: Indicator) -> String {
    let quantity = standard.text(
      of: finding.quantity, measure: indicator.measure, in: text.language)
    var parts = [
      "\(finding.outcome.labels[text.language]) \(finding.points)/\(finding.maximum)",
      words.name(of: indicator.measure) + " = " + quantity,
    ]
    parts += finding.failing.map { words.text(of: $0) }
    return parts.joined(separator: isChinese ? "；" : "; ")
  }

  private func next(_ finding: Finding, _ indicator: Indicator) -> [String] {
    guard let next = finding.next else { return [] }
    let quantity = standard.text(
      of: next.quantity, measure: indicator.measure, in: text.language)
    let full = standard.text(of: next.full, measure: indicator.measure, in: text.language)
    return field(
      isChinese ? "下一步" : "next step",
      isChinese
        ? "\(quantity) 可得 \(next.points)；\(full) 得满分 \(finding.maximum)"
        : "\(quantity) brings \(next.points); \(full) brings all \(finding.maximum)")
  }

  private func source(_ key: String, _ source: Source) -> [String] {
    let names =
      isChinese
      ? ["rule": "规则依据", "threshold": "门槛依据", "points": "分值依据"]
      : ["rule": "rule", "threshold": "threshold", "points": "points"]
    switch source {
    case .proposed:
      return field(names[key] ?? key, isChinese ? "本软件拟定，未见官方公布" : "proposed by this package")
    case .borrowed(let citation):
      let mark = isChinese ? "借鉴其他文件：" : "borrowed: "
      return field(names[key] ?? key, mark + words.text(of: citation))
    case .published(let citation):
      return field(names[key] ?? key, words.text(of: citation))
    }
  }

  /// The records behind a finding with their state and the history of their reviews.
  private func records(behind finding: Finding) -> [String] {
    guard !finding.records.isEmpty else { return [] }
    var lines = ["", isChinese ? "所依据的材料：" : "records behind it:"]
    let unmatched = Set(finding.unmatched)
    for id in finding.records {
      let mark = unmatched.contains(id) ? "✗" : "✓"
      // A long title is set in lines, so that the date behind it is never cut off.
      let title = "\(id)  \(title(of: id))".wrapped(to: style.width - 4)
      lines += title.enumerated().map { ($0.offset == 0 ? "  \(mark) " : "      ") + $0.element }
      lines += history(of: id)
    }
    if !unmatched.isEmpty {
      let falls = indicator(finding.id)?.falls(for: assessment.community) ?? false
      let chinese = falls ? "✗ 计入基数，不计入占比" : "✗ 计入基数但未达要求"
      lines.append(
        style.apply(.faint, isChinese ? chinese : "✗ in the base, but not counted"))
    }
    return lines
  }

  /// The first text of a record, which is what its clerk calls it, and the date by which it counts.
  private func title(of id: String) -> String {
    guard let record = records[id],
      let kind = standard.standard.evidence.first(where: { $0.id == record.kind })
    else { return "" }
    let texts = kind.fields.compactMap { field -> String? in
      switch (field.type, record.fields[field.id]) {
      case (.text, .text(let text)?), (.date, .text(let text)?): text
      default: nil
      }
    }
    return ([kind.labels[text.language]] + texts.prefix(2)).joined(separator: " ").harmless
  }

  private func history(of id: String) -> [String] {
    (reviews[id] ?? []).compactMap { review in
      guard case .record(_, let revision, let decision) = review.subject else { return nil }
      let reason = review.reason.map { standard.reasonName($0, in: text.language) }
      let stage = review.stage?.labels[text.language]
      let words = [stage, reason, review.note].compactMap(\.self).joined(separator: " ")
      let line =
        "      \(review.date) r\(revision) \(decision.labels[text.language]) "
        + "\(review.reviewer) \(words)".harmless
      return style.apply(.faint, line.truncated(to: style.width))
    }
  }
}

extension Review {
  /// The record that is decided on.
  fileprivate var recordID: String? {
    if case .record(let id, _, _) = subject { id } else { nil }
  }
}

extension MeasureText {
  /// A condition that does not hold, with what there is instead.
  package func text(of condition: FailedCondition) -> String {
    let isChinese = language == .chinese
    switch condition {
    case .measure(let measure, let atLeast, let atMost, let actual):
      let needed = text(measure: measure, atLeast: atLeast, atMost: atMost)
      let now = compiled.text(of: actual, measure: measure, in: language)
      return isChinese ? "\(needed)，现为 \(now)" : "\(needed), now \(now)"
    case .part(_, let id, let points, let share, let actual, let maximum):
      let name = compiled.name(of: id, in: language) ?? id
      let floor =
        points?.description
        ?? (share.map { Points(hundredths: $0).description + "%" } ?? "")
      return isChinese
        ? "\(name) ≥ \(floor)，现为 \(actual)/\(maximum)"
        : "\(name) ≥ \(floor), now \(actual) of \(maximum)"
    }
  }
}
