import ConsultationIndex

/// Says in words what a measure takes and what an award gives for it.
package struct MeasureText {
  let compiled: CompiledStandard
  let language: Language

  package init(compiled: CompiledStandard, language: Language) {
    self.compiled = compiled
    self.language = language
  }

  private var standard: Standard { compiled.standard }
  private var isChinese: Bool { language == .chinese }

  /// The measure's own name, or else what it takes.
  package func name(of id: String) -> String {
    standard.measures[id]?.labels?[language] ?? description(of: id)
  }

  /// What the measure takes, in one clause.
  package func description(of id: String) -> String {
    guard let measure = standard.measures[id] else { return id }
    switch measure.value {
    case .figure(let figure): return figureName(figure)
    case .rating(let rubric):
      let name = standard.rubrics[rubric]?.labels[language] ?? rubric
      return isChinese ? "“\(name)”评审档次（中位数）" : "reviewers' rating of “\(name)” (median)"
    case .ratio(let first, let second, _, _) where measure.of == nil:
      return side(first, nil) + " ÷ " + side(second, nil)
    default: return recordsDescription(measure)
    }
  }

  /// A quoted sentence, with the id of its document.
  func text(of citation: Citation) -> String {
    isChinese
      ? "“\(citation.quote)”（\(citation.document)）" : "“\(citation.quote)” (\(citation.document))"
  }

  private func figureName(_ figure: String) -> String {
    standard.figures.first { $0.id == figure }?.labels[language] ?? figure
  }

  private func recordsDescription(_ measure: Measure) -> String {
    guard let kind = standard.evidence.first(where: { $0.id == measure.of }) else { return "" }
    let words = FilterText(standard: standard, kind: kind, language: language)
    let name = kind.labels[language]
    let subject =
      measure.filter.isEverything
      ? name
      : isChinese
        ? "\(words.text(of: measure.filter))的\(name)"
        : "\(name) where \(words.text(of: measure.filter))"
    switch measure.value {
    case .records: return isChinese ? "\(subject)的件数" : "number of: \(subject)"
    case .distinct(let field):
      let label = words.label(of: field)
      return isChinese ? "\(subject)中不同“\(label)”的个数" : "different \(label) among: \(subject)"
    case .periods(let unit, let each):
      let period = Self.name(of: unit)[language]
      if each == 1 { return isChinese ? "有\(subject)的\(period)数" : "\(period)s with: \(subject)" }
      return isChinese
        ? "至少有\(each)件\(subject)的\(period)数" : "\(period)s with at least \(each) of: \(subject)"
    case .sum(let number):
      return isChinese
        ? "\(subject)的\(text(number, words))合计" : "total \(text(number, words)) of: \(subject)"
    case .largest(let number):
      return isChinese
        ? "\(subject)的最大\(text(number, words))" : "largest \(text(number, words)) of: \(subject)"
    case .smallest(let number):
      return isChinese
        ? "\(subject)的最小\(text(number, words))" : "smallest \(text(number, words)) of: \(subject)"
    case .share(let filter):
      let matching = words.text(of: filter)
      return isChinese ? "\(subject)中，\(matching)的占比" : "share with \(matching) among: \(subject)"
    case .ratio(let first, let second, _, _):
      let quotient = side(first, words) + " ÷ " + side(second, words)
      return isChinese ? "\(subject)：\(quotient)" : "\(quotient) over: \(subject)"
    case .figure, .rating: return ""
    }
  }

  static func name(of unit: Period.Unit) -> Labels {
    switch unit {
    case .month: Labels(zh: "月份", en: "month")
    case .quarter: Labels(zh: "季度", en: "quarter")
    case .half: Labels(zh: "半年", en: "half-year")
    case .year: Labels(zh: "年度", en: "year")
    }
  }

  private func text(_ number: Measure.Number, _ words: FilterText) -> String {
    switch number {
    case .field(let field): words.label(of: field)
    case .size(let field):
      isChinese ? "\(words.label(of: field))项数" : "count of \(words.label(of: field))"
    case .steps(_, let field):
      isChinese ? "\(words.label(of: field))完成步数" : "steps of \(words.label(of: field))"
    }
  }

  private func side(_ side: Measure.Side, _ words: FilterText?) -> String {
    switch side {
    case .records: isChinese ? "件数" : "records"
    case .measure(let measure): name(of: measure)
    case .figure(let figure): figureName(figure)
    case .number(let number): words.map { text(number, $0) } ?? ""
    }
  }

  /// What an award gives, in one clause.
  package func text(of award: Award, measure: String, points: Points) -> String {
    func quantity(_ value: Int) -> String {
      compiled.text(of: value, measure: measure, in: language)
    }
    switch award {
    case .atLeast(let threshold):
      return isChinese
        ? "达到 \(quantity(threshold)) 得满分" : "full at \(quantity(threshold)) or more"
    case .atMost(let threshold):
      return isChinese
        ? "不超过 \(quantity(threshold)) 得满分" : "full at \(quantity(threshold)) or less"
    case .steps(let steps):
      return steps.map { "\(quantity($0.threshold)) → \($0.points)" }
        .joined(separator: isChinese ? "，" : ", ")
    case .perUnit(let each):
      return isChinese ? "每 1 得 \(each) 分，至满分止" : "\(each) points each, up to the maximum"
    case .lossPerUnit(let each):
      return isChinese ? "每 1 扣 \(each) 分，扣完为止" : "minus \(each) points each, down to 0"
    case .ramp(let from, let to):
      return isChinese
        ? "\(quantity(from)) 及以下不得分，达到 \(quantity(to)) 得满分，其间按比例"
        : "nothing up to \(quantity(from)), full at \(quantity(to)), in proportion between"
    }
  }

  /// A condition on a measure, in one clause.
  package func text(measure: String, atLeast: Int?, atMost: Int?) -> String {
    var bounds: [String] = []
    if let atLeast {
      bounds.append("≥ " + compiled.text(of: atLeast, measure: measure, in: language))
    }
    if let atMost {
      bounds.append("≤ " + compiled.text(of: atMost, measure: measure, in: language))
    }
    let separator = isChinese ? "，" : ", "
    return name(of: measure) + " " + bounds.joined(separator: separator)
  }
}
