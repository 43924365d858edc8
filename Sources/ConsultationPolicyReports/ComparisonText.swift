import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// A comparison of two standards as people read it: the answers first, then what is behind them.
package struct ComparisonText {
  let comparison: StandardComparison
  let files: [String: String]
  let language: Language
  let style: TextStyle

  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - files: By question the file that its dossier was written to.
  package init(
    _ comparison: StandardComparison, files: [String: String] = [:], language: Language,
    style: TextStyle
  ) {
    self.comparison = comparison
    self.files = files
    self.language = language
    self.style = style
  }

  var isChinese: Bool { language == .chinese }

  func word(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

  package var text: String {
    func name(_ standard: CompiledStandard) -> String { "\(standard.id) \(standard.version)" }
    var lines = [style.apply(.bold, "\(name(comparison.old)) → \(name(comparison.new))".harmless)]
    if comparison.isIdentical {
      lines.append(word("两份标准完全相同", "the two standards are the same to the last letter"))
      return style.text(of: lines)
    }
    lines += verdict(comparison.total, "total", word("总分", "total"))
    lines += verdict(comparison.grade, "grade", word("等级", "grade"))
    lines += notes
    lines += points
    lines += structure
    return style.text(of: lines)
  }

  func heading(_ text: String) -> [String] { ["", style.apply(.bold, text)] }

  /// Lines within the width, the first with some indent and the others with two cells more.
  func lines(_ text: String, indent: Int, more: Int = 2) -> [String] {
    let wrapped = text.harmless.wrapped(to: style.width - indent - more)
    return wrapped.enumerated().map { index, line in
      String(repeating: " ", count: indent + (index == 0 ? 0 : more)) + line
    }
  }

  /// What the answers leave out.
  private var notes: [String] {
    var notes: [String] = []
    if !comparison.changedMeasures.isEmpty {
      let labels = comparison.new.standard.measures
      let names = comparison.changedMeasures.map { labels[$0]?.labels?[language] ?? $0 }
        .joined(separator: word("、", ", "))
      notes.append(
        word(
          "口径有变，只能用卷宗比较：\(names)", "measures that changed are compared by dossiers only: \(names)"))
    }
    let all = comparison.old.standard.kinds.map(\.id) + comparison.new.standard.kinds.map(\.id)
    var left: [String] = []
    for kind in all where !comparison.kinds.contains(kind) && !left.contains(kind) {
      left.append(kind)
    }
    if !left.isEmpty {
      let names = left.joined(separator: word("、", ", "))
      notes.append(
        word(
          "仅一份标准有此社区类型，未比较：\(names)",
          "kinds of community in one standard only, not compared: \(names)"))
    }
    return notes.isEmpty ? [] : [""] + notes.flatMap { lines($0, indent: 0) }
  }

  /// The points of indicators, quantity by quantity.
  private var points: [String] {
    var result = heading(word("各项指标的得分变化", "points of indicators"))
    if comparison.indicators.isEmpty {
      let same =
        word("  所有指标在任何实际值下得分不变", "  every indicator gives the same points for every quantity")
      return result + [same]
    }
    let words = IndicatorChangeText(comparison, language)
    for indicator in comparison.indicators {
      result += lines(words.title(of: indicator), indent: 2)
      for line in words.details(of: indicator) { result += lines(line, indent: 6) }
    }
    return result
  }

  private var structure: [String] {
    var result = heading(word("文本上的改动", "what is written differently"))
    let words = StructureText(comparison, language)
    for difference in comparison.structure {
      result += lines(words.title(of: difference), indent: 2)
      for line in words.details(of: difference) { result += lines(line, indent: 6) }
      for line in lines(words.place(of: difference), indent: 6) {
        result.append(style.apply(.faint, line))
      }
    }
    return result
  }
}
