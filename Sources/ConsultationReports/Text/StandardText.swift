import ConsultationIndex

/// A standard as text: its tree, its grades, and which parts of it are proposed.
package struct StandardText {
  let standard: CompiledStandard
  let language: Language
  let style: TextStyle

  package init(_ standard: CompiledStandard, language: Language, style: TextStyle) {
    self.standard = standard
    self.language = language
    self.style = style
  }

  var isChinese: Bool { language == .chinese }
  var model: Standard { standard.standard }

  /// Says how much of the standard is published, how much borrowed, and that the rest is proposed;
  /// nil where all is published.
  var proposedNote: String? {
    let sources = model.indicators.map(\.sources)
    func counts(_ holds: (Source) -> Bool) -> [Int] {
      [\Indicator.Sources.rule, \.threshold, \.points].map { part in
        sources.count { holds($0[keyPath: part]) }
      }
    }
    let (published, borrowed) = (counts(\.isPublished), counts(\.isBorrowed))
    guard published.contains(where: { $0 < sources.count }) else { return nil }
    let isBorrowing = borrowed.contains { $0 > 0 }
    return isChinese
      ? "注意：\(sources.count) 项指标中，规则已公布 \(published[0]) 项、门槛 \(published[1]) 项、"
        + "分值 \(published[2]) 项，"
        + (isBorrowing
          ? "借鉴其他文件的规则 \(borrowed[0]) 项、门槛 \(borrowed[1]) 项、分值 \(borrowed[2]) 项，" : "")
        + "其余为拟定"
      : "note: of \(sources.count) indicators the rule is published for \(published[0]), the "
        + "threshold for \(published[1]), the points for \(published[2]); "
        + (isBorrowing
          ? "borrowed from other documents are \(borrowed[0]), \(borrowed[1]) and \(borrowed[2]); "
          : "")
        + "the rest is proposed"
  }

  /// Counts and totals, for `policy check`.
  package var summary: String {
    let counts = model.declares
    var lines = model.labels[language].wrapped(to: style.width).map { style.apply(.bold, $0) }
    let contents =
      isChinese
      ? "\(counts.categories) 个类别，\(counts.elements) 个要素，\(counts.indicators) 项指标；"
        + "\(model.measures.count) 个口径，\(model.evidence.count) 种材料"
      : "\(counts.categories) categories, \(counts.elements) elements, "
        + "\(counts.indicators) indicators; \(model.measures.count) measures, "
        + "\(model.evidence.count) kinds of record"
    let version = "\(model.id) \(model.version)" + (isChinese ? "：" : ": ")
    lines += (version + contents).wrapped(to: style.width)
    for kind in model.kinds {
      let tiers = model.tiers.map { tier in
        let points = model.indicators.filter { $0.tier == tier.id && $0.applies(to: kind.id) }
          .reduce(Points.zero) { $0 + $1.points }
        return "\(tier.labels[language]) \(points)"
      }
      lines.append(
        "\(kind.labels[language])\(isChinese ? "：" : ": ")"
          + tiers.joined(separator: isChinese ? "，" : ", "))
    }
    lines.append("SHA-256 \(standard.digest)")
    if let note = proposedNote { lines += note.wrapped(to: style.width) }
    return style.text(of: lines)
  }

  /// The whole tree with measures, awards and the sentences they rest on, then the procedures and
  /// vocabularies, for `policy show`.
  package var tree: String {
    var lines = summary.split(separator: "\n").map(String.init)
    lines += ["", isChinese ? "等级" : "grades"]
    let words = MeasureText(compiled: standard, language: language)
    for grade in model.grades.reversed() {
      let conditions = grade.requires.map { condition(of: $0, words) }
      let cut = "\(grade.id)  ≥ \(grade.cut)"
      let all = ([cut] + conditions).joined(separator: isChinese ? "，" : ", ")
      lines += all.wrapped(to: style.width - 2).map { "  " + $0 }
    }
    for category in model.categories {
      lines += ["", style.apply(.bold, "\(category.id) \(category.labels[language])")]
      for element in category.elements {
        lines.append(style.apply(.cyan, "\(element.id) \(element.labels[language])"))
        if let basis = element.basis {
          lines += words.text(of: basis).wrapped(to: style.width - 4)
            .map { style.apply(.faint, "    " + $0) }
        }
        for indicator in element.indicators { lines += entry(indicator, words) }
      }
    }
    lines += procedures + vocabularies + documents
    if !model.warnings.isEmpty { lines += ["", isChinese ? "预警规则" : "rules of warning"] }
    for rule in model.warnings {
      let text = "\(rule.id)  \(rule.severity.labels[language])  \(rule.labels[language])"
      lines += text.wrapped(to: style.width - 2).map { "  " + $0 }
    }
    return style.text(of: lines)
  }

  private func entry(_ indicator: Indicator, _ words: MeasureText) -> [String] {
    let tier = model.tiers.first { $0.id == indicator.tier }?.labels[language] ?? indicator.tier
    let right = "\(tier) \(indicator.points.description.fitted(to: 6, alignedRight: true))"
    let left = "  \(indicator.id) \(indicator.labels[language])"
    var lines = [left.fitted(to: style.width - right.displayWidth - 1) + " " + right]
    var details = [words.description(of: indicator.measure)]
    details += awards(of: indicator, words)
    details += indicator.requires.map {
      (isChinese ? "前置条件：" : "requires ")
        + words.text(measure: $0.measure, atLeast: $0.atLeast, atMost: $0.atMost)
    }
    details += marks(of: indicator)
    for detail in details {
      lines += detail.wrapped(to: style.width - 6).map { style.apply(.faint, "      " + $0) }
    }
    return lines
  }

  private func awards(of indicator: Indicator, _ words: MeasureText) -> [String] {
    func text(_ award: Award) -> String {
      words.text(of: award, measure: indicator.measure, points: indicator.points)
    }
    switch indicator.award {
    case .same(let award): return [text(award)]
    case .byKind(let awards):
      return model.kinds.compactMap { kind in
        awards[kind.id].map { kind.labels[language] + (isChinese ? "：" : ": ") + text($0) }
      }
    }
  }

  /// What a grade asks for besides its cut, in one line.
  package func requirements(ofGrade id: String) -> String {
    let words = MeasureText(compiled: standard, language: language)
    let requires = model.grades.first { $0.id == id }?.requires ?? []
    return requires.map { condition(of: $0, words) }.joined(separator: isChinese ? "，" : ", ")
  }

  private func condition(of condition: GradeCondition, _ words: MeasureText) -> String {
    func floor(_ floor: GradeCondition.Floor) -> String {
      switch floor {
      case .points(let points): points.description
      case .share(let share): Points(hundredths: share).description + "%"
      }
    }
    switch condition {
    case .measure(let needed):
      return words.text(
        measure: needed.measure, atLeast: needed.atLeast, atMost: needed.atMost)
    case .floor(_, let id, let least):
      return "\(standard.name(of: id, in: language) ?? id) ≥ \(floor(least))"
    case .every(let scope, let share):
      let names: [GradeScope: Labels] = [
        .tier: Labels(zh: "各层级", en: "every tier"),
        .category: Labels(zh: "各类别", en: "every category"),
        .element: Labels(zh: "各要素", en: "every element"),
      ]
      return "\(names[scope]?[language] ?? scope.rawValue) ≥ \(floor(.share(share)))"
    }
  }
}
