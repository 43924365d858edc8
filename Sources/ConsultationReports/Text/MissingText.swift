import ConsultationIndex

/// What is missing: which kind of record, which fields, and what it would bring.
package struct MissingText {
  private let text: AssessmentText
  private let words: MeasureText
  private let shortfalls: [String: Shortfall]

  package init(
    _ assessment: Assessment, of dossier: Dossier, standard: CompiledStandard,
    language: Language, style: TextStyle
  ) {
    text = AssessmentText(assessment, standard: standard, language: language, style: style)
    words = MeasureText(compiled: standard, language: language)
    shortfalls = standard.shortfalls(of: dossier, asOf: assessment.receipt.asOf, on: .provisional)
  }

  private var isChinese: Bool { text.isChinese }
  private var style: TextStyle { text.style }

  /// The indicators short of their points once all pending evidence is accepted, the most points
  /// first.
  ///
  /// - Parameter indicator: Only this one.
  package func list(indicator: String? = nil) -> String {
    let short = text.assessment.provisional.findings
      .filter { $0.points < $0.maximum && (indicator == nil || $0.id == indicator) }
    let sorted = short.enumerated().sorted { a, b in
      let gains = (a.element.maximum - a.element.points, b.element.maximum - b.element.points)
      return gains.0 == gains.1 ? a.offset < b.offset : gains.0 > gains.1
    }.map(\.element)
    let open = short.reduce(Points.zero) { $0 + $1.maximum - $1.points }
    var lines = text.title + [style.apply(.bold, text.headline), ""]
    lines.append(
      isChinese
        ? "待审材料全部采信后，尚有 \(short.count) 项指标未得满分，合计差 \(open) 分："
        : "with all pending accepted, short of full points: \(short.count), by \(open) in all"
    )
    for finding in sorted { lines += [""] + entry(finding) }
    return style.text(of: lines)
  }

  private func entry(_ finding: Finding) -> [String] {
    guard let indicator = text.standard.standard.indicators.first(where: { $0.id == finding.id })
    else { return [] }
    let gain = "+\((finding.maximum - finding.points).description)"
    let name = "\(finding.id) \(text.name(of: finding.id))"
    var lines = [
      style.apply(.bold, name.fitted(to: style.width - gain.displayWidth - 1)) + " "
        + style.apply(.green, gain)
    ]
    let measure = indicator.measure
    func quantity(_ value: Int?) -> String {
      text.standard.text(of: value, measure: measure, in: text.language)
    }
    var state = words.name(of: measure) + (isChinese ? "：现为 " : ": now ")
    state += quantity(finding.quantity)
    if let next = finding.next { state += effort(next, indicator, quantity) }
    lines += indented(state)
    for condition in finding.failing {
      lines += indented((isChinese ? "前置条件：" : "first: ") + words.text(of: condition))
    }
    lines += indented(needed(by: measure))
    // What a share that must be small leaves out is as it should be.
    if !indicator.falls(for: text.assessment.community) { lines += shortfall(of: measure) }
    return lines
  }

  /// What more points take: of a share how many records more or fewer, else the next quantity.
  private func effort(
    _ next: NextStep, _ indicator: Indicator, _ quantity: (Int?) -> String
  ) -> String {
    let full = quantity(next.full)
    if let shortfall = shortfalls[indicator.measure], shortfall.base > 0 {
      let (base, matching) = (shortfall.base, shortfall.matching)
      let community = text.assessment.community
      switch text.standard.gap(of: shortfall, to: next, by: indicator, for: community) {
      case .missing(let missing):
        return isChinese
          ? "，满分须 \(full)，按现有 \(base) 件再有 \(missing) 件达标即可"
          : ", all points take \(full): \(missing) more of the \(base) there are"
      case .tooMany(let count):
        return isChinese
          ? "，满分须不超过 \(full)，现有 \(base) 件中有 \(matching) 件计入占比，多出 \(count) 件"
          : ", all points take \(full) or less: \(matching) of the \(base) there are count, "
            + "\(count) too many"
      }
    }
    return isChinese
      ? "，\(quantity(next.quantity)) 可得 \(next.points)，满分须 \(full)"
      : ", \(quantity(next.quantity)) brings \(next.points), all points take \(full)"
  }

  /// The kind of record with the fields that are read.
  private func needed(by measure: String) -> String {
    guard let (kindID, fields) = text.standard.fields(readBy: measure),
      let kind = text.standard.standard.evidence.first(where: { $0.id == kindID })
    else { return (isChinese ? "口径：" : "measured: ") + words.description(of: measure) }
    let names = fields.map { kind.field($0)?.labels[text.language] ?? $0 }
      .joined(separator: isChinese ? "、" : ", ")
    return isChinese
      ? "材料：\(kind.labels.zh)（\(names)）" : "evidence: \(kind.labels.en) (\(names))"
  }

  /// The records of a share that only miss a field or two.
  private func shortfall(of measure: String) -> [String] {
    guard let records = shortfalls[measure]?.records, !records.isEmpty,
      let (kindID, _) = text.standard.fields(readBy: measure),
      let kind = text.standard.standard.evidence.first(where: { $0.id == kindID })
    else { return [] }
    let shown = records.prefix(6).map { shortfall in
      let fields = shortfall.fields.map { kind.field($0)?.labels[text.language] ?? $0 }
        .joined(separator: isChinese ? "、" : ", ")
      return "\(shortfall.record) (\(fields))"
    }
    let more = records.count - shown.count
    let rest = more > 0 ? (isChinese ? " 等 \(records.count) 件" : " and \(more) more") : ""
    return indented(
      (isChinese ? "未计入：" : "not counted: ")
        + shown.joined(separator: isChinese ? "；" : "; ") + rest)
  }

  private func indented(_ text: String) -> [String] {
    text.harmless.wrapped(to: style.width - 4).map { "    " + $0 }
  }
}
