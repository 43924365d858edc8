import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// What the tests of a standard cover, as text and as JSON.
package struct PolicyCoverageText {
  let standard: CompiledStandard
  let language: Language
  let style: TextStyle

  /// Prepares the words for one standard.
  package init(_ standard: CompiledStandard, language: Language, style: TextStyle) {
    self.standard = standard
    self.language = language
    self.style = style
  }

  private var isChinese: Bool { language == .chinese }
  private var words: CoverageText { CoverageText(standard: standard, language: language) }

  /// What is missing, what cannot be shown, and the share that is covered.
  package func text(of coverage: PolicyCoverage) -> String {
    var lines: [String] = []
    let missing = grouped(coverage.missing.map { ($0, "") })
    if !missing.isEmpty {
      lines.append(style.apply(.bold, isChinese ? "尚未覆盖" : "not covered"))
      lines += missing
      lines.append("")
    }
    let excluded = excluded(coverage)
    if !excluded.isEmpty {
      lines.append(
        style.apply(.bold, isChinese ? "不可能出现，不计入" : "cannot come about, left out"))
      lines += excluded
      lines.append("")
    }
    lines.append(summary(of: coverage))
    return style.text(of: lines)
  }

  /// What cannot come about; the indicators whose measures always have a value in one paragraph.
  private func excluded(_ coverage: PolicyCoverage) -> [String] {
    var rest: [(item: CoverageItem, reason: String)] = []
    var ids: [String] = []
    for (item, reason) in coverage.excluded {
      guard case (.noEvidence(let index), .alwaysThere) = (item.what, reason) else {
        rest.append((item, words.text(of: reason)))
        continue
      }
      let id = standard.program.indicators[index].id
      if !ids.contains(id) { ids.append(id) }
    }
    guard !ids.isEmpty else { return grouped(rest) }
    let list = ids.joined(separator: isChinese ? "、" : ", ")
    let reason = words.text(of: .alwaysThere)
    let text = isChinese ? "无材料（\(reason)）：\(list)" : "no evidence (\(reason)): \(list)"
    return text.wrapped(to: style.width - 2).map { "  " + $0 } + grouped(rest)
  }

  /// One line each, kinds of community taken together.
  private func grouped(_ items: [(item: CoverageItem, reason: String)]) -> [String] {
    var kinds: [String: [Int]] = [:]
    var texts: [String] = []
    for (item, reason) in items {
      let text =
        words.text(of: item.what)
        + (reason.isEmpty ? "" : isChinese ? "（\(reason)）" : " (\(reason))")
      if kinds[text] == nil { texts.append(text) }
      kinds[text, default: []].append(item.kind)
    }
    let all = standard.standard.kinds
    return texts.flatMap { text -> [String] in
      let own = kinds[text] ?? []
      let prefix =
        own.count == all.count
        ? ""
        : own.map { all[$0].labels[language] }.joined(separator: isChinese ? "、" : ", ")
          + (isChinese ? "，" : ", ")
      return (prefix + text).harmless.wrapped(to: style.width - 2).map { "  " + $0 }
    }
  }

  private func summary(of coverage: PolicyCoverage) -> String {
    let share = Self.percent(coverage.covered, of: coverage.count)
    let text =
      isChinese
      ? "覆盖 \(coverage.covered)/\(coverage.count) 项（\(share)）"
      : "covered \(coverage.covered) of \(coverage.count) (\(share))"
    return style.apply(coverage.missing.isEmpty ? .green : .yellow, text)
  }

  /// A share rounded down to hundredths of a per cent, so that 100 means all.
  package static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "100.00%" }
    return Points(hundredths: part * Measure.wholeShare / whole).description + "%"
  }

  /// Counts, every item with the tests that show it, and what is left out.
  package func tree(
    of coverage: PolicyCoverage, _ run: PolicyTestRun, minimum: Int?
  ) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("covered", .integer(coverage.covered)), ("count", .integer(coverage.count)),
    ]
    if let minimum {
      members.append(("minimum", .integer(minimum)))
      members.append(("reached", .boolean(coverage.reaches(percent: minimum))))
    }
    let items = coverage.entries.map { entry -> JSONTree in
      let names = entry.tests.map { JSONTree.string(run.results[$0].test.name) }
      return .object(tree(entry.item) + [("tests", .array(names))])
    }
    let excluded = coverage.excluded.map { item, reason -> JSONTree in
      .object(tree(item) + [("reason", .string(words.text(of: reason)))])
    }
    return .object(members + [("items", .array(items)), ("excluded", .array(excluded))])
  }

  private func tree(_ item: CoverageItem) -> [(key: String, value: JSONTree)] {
    [
      ("kind", .string(standard.standard.kinds[item.kind].id)),
      ("item", .string(words.text(of: item.what))),
    ]
  }
}
