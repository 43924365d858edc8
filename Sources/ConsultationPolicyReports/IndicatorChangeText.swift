import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// Says in words for which quantities an indicator brings other points than before.
struct IndicatorChangeText {
  let comparison: StandardComparison
  let language: Language

  init(_ comparison: StandardComparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// How many ranges are listed.
  private static let shown = 8

  private func word(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

  private func standard(with measure: String) -> CompiledStandard {
    comparison.new.standard.measures[measure] == nil ? comparison.old : comparison.new
  }

  func title(of indicator: IndicatorComparison) -> String {
    let name =
      comparison.new.name(of: indicator.id, in: language)
      ?? comparison.old.name(of: indicator.id, in: language) ?? ""
    let isAll = indicator.kinds.count == comparison.kinds.count
    let kinds = indicator.kinds.map { comparison.new.name(of: $0, in: language) ?? $0 }
    let only = kinds.joined(separator: word("、", ", "))
    return "\(indicator.id) \(name)" + (isAll ? "" : word("（\(only)）", " (\(only))"))
  }

  func details(of indicator: IndicatorComparison) -> [String] {
    switch indicator.obstacle {
    case .added: return [word("新增", "new")]
    case .removed: return [word("已删除", "removed")]
    case .measure:
      return [word("口径不同，不能逐值比较", "reads another quantity, so not compared one by one")]
    case .limit: return [word("区间太多，未列出", "too many ranges to list")]
    case nil: break
    }
    guard let measure = indicator.measure else { return [] }
    let compiled = standard(with: measure)
    let words = MeasureText(compiled: compiled, language: language)
    var result: [String] = []
    if !indicator.ranges.isEmpty {
      result.append(words.name(of: measure) + word("：", ":"))
    }
    for range in indicator.ranges.prefix(Self.shown) {
      let place = text(range.lower, range.upper, measure, compiled)
      result.append("  \(place)\(word("：", ": "))\(change(range))")
    }
    if indicator.ranges.count > Self.shown {
      let more = indicator.ranges.count - Self.shown
      result.append(word("  另有 \(more) 个区间", "  and \(more) more ranges"))
    }
    for gate in indicator.gates {
      let compiled = standard(with: gate.measure)
      let words = MeasureText(compiled: compiled, language: language)
      let place = text(gate.lower, gate.upper, gate.measure, compiled)
      let side =
        gate.opensNew
        ? word("只有新标准给分", "only the new standard gives points")
        : word("只有旧标准给分", "only the old standard gives points")
      result.append("\(words.name(of: gate.measure)) \(place)\(word("：", ": "))\(side)")
    }
    return result
  }

  private func text(
    _ lower: Int, _ upper: Int?, _ measure: String, _ compiled: CompiledStandard
  ) -> String {
    let low = compiled.text(of: lower, measure: measure, in: language)
    guard let upper else { return word("\(low) 及以上", "\(low) or more") }
    return upper == lower
      ? low : "\(low) – \(compiled.text(of: upper, measure: measure, in: language))"
  }

  private func change(_ range: IndicatorComparison.QuantityRange) -> String {
    let isGain = range.least > .zero
    let sizes = [range.least, range.greatest].map { Points(hundredths: abs($0.hundredths)) }
      .sorted()
    let size =
      sizes[0] == sizes[1]
      ? "\(sizes[0])" : word("\(sizes[0]) 至 \(sizes[1])", "\(sizes[0]) to \(sizes[1])")
    return isGain ? word("多 \(size) 分", "\(size) more") : word("少 \(size) 分", "\(size) less")
  }
}
