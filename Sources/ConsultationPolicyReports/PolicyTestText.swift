import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// How the tests of a standard came out, as text: each failure with what led to it.
package struct PolicyTestText {
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
  private var words: MeasureText { MeasureText(compiled: standard, language: language) }

  /// The failures and a line that counts all.
  package func text(of run: PolicyTestRun) -> String {
    var lines = run.failures.flatMap { failure(of: $0) + [""] }
    lines.append(summary(of: run))
    return style.text(of: lines)
  }

  private func summary(of run: PolicyTestRun) -> String {
    let failed = run.failures.count
    let passed = run.results.count - failed
    let isGreen = failed == 0
    var text =
      isChinese
      ? "\(run.results.count) 个测试，通过 \(passed)，未通过 \(failed)"
      : "\(run.results.count) \(run.results.count == 1 ? "test" : "tests"), "
        + "\(passed) passed, \(failed) failed"
    if run.unconfirmed > 0 {
      text +=
        isChinese
        ? "；其中 \(run.unconfirmed) 个为待确认的草稿" : "; \(run.unconfirmed) of them drafts to be confirmed"
    }
    return style.apply(isGreen ? .green : .red, text)
  }

  private func failure(of result: PolicyTestResult) -> [String] {
    let test = result.test
    let place = test.file.harmless + (test.location.map { ":\($0.line)" } ?? "")
    let word = isChinese ? "未通过" : "failed"
    var lines = (style.apply(.red, word) + " " + style.apply(.bold, test.name.harmless))
      .wrapped(to: style.width)
    lines.append("  " + style.apply(.faint, place))
    var groups: [(texts: [String], kinds: [Int], failure: PolicyTestFailure)] = []
    for failure in result.failures {
      let text = text(of: failure)
      if let index = groups.firstIndex(where: { $0.texts == [text] }) {
        groups[index].kinds.append(failure.kind)
      } else {
        groups.append(([text], [failure.kind], failure))
      }
    }
    for (place, group) in groups.enumerated() {
      let kinds =
        group.kinds.count == standard.standard.kinds.count
        ? ""
        : group.kinds.map { standard.standard.kinds[$0].labels[language] }
          .joined(separator: isChinese ? "、" : ", ") + (isChinese ? "：" : ": ")
      lines += (kinds + group.texts.joined()).wrapped(to: style.width - 2).map { "  " + $0 }
      // What led to points and outcome of one indicator is the same, and told once.
      let next = groups.dropFirst(place + 1).first
      if next?.kinds != group.kinds || next.map(\.failure).flatMap(indicator) == nil
        || next.map(\.failure).flatMap(indicator) != indicator(group.failure)
      {
        lines += derivation(of: group.failure, in: test)
      }
    }
    return lines
  }

  /// The indicator whose points or outcome were not as expected.
  private func indicator(_ failure: PolicyTestFailure) -> Int? {
    switch failure.expected.expectation {
    case .points(.indicator(let index), _), .outcome(let index, _): index
    default: nil
    }
  }

  private func text(of failure: PolicyTestFailure) -> String {
    let expectation = failure.expected.expectation
    let subject = subject(of: expectation)
    let (expected, actual) = (expected(expectation), actual(failure.actual, expectation))
    return isChinese
      ? "\(subject)：预期 \(expected)，实际 \(actual)"
      : "\(subject): expected \(expected), actual \(actual)"
  }

  private func subject(of expectation: Expectation) -> String {
    let program = standard.program
    switch expectation {
    case .points(let part, _):
      guard let id = program.id(of: part) else { return isChinese ? "总分" : "total" }
      return "\(id) \(standard.name(of: id, in: language) ?? "")"
    case .outcome(let index, _):
      let id = program.indicators[index].id
      return "\(id) \(standard.name(of: id, in: language) ?? "")"
    case .quantity(let index, _):
      let id = program.measures[index].id
      return "\(id) (\(words.name(of: id)))"
    case .grade: return isChinese ? "等级" : "grade"
    case .heldBackBy: return isChinese ? "受限等级" : "held back by"
    case .notice: return isChinese ? "说明" : "notices"
    }
  }

  private func expected(_ expectation: Expectation) -> String {
    switch expectation {
    case .points(_, let range):
      return range.text { Points(hundredths: $0).description }
    case .outcome(_, let outcome): return outcome.labels[language]
    case .quantity(let index, let range):
      return range?.text { quantity($0, of: index) } ?? quantity(nil, of: index)
    case .grade(let grade): return name(ofGrade: grade)
    case .heldBackBy(let held): return text(of: held)
    case .notice(let code, let record): return code + (record.map { " (\($0.harmless))" } ?? "")
    }
  }

  private func actual(
    _ actual: PolicyTestFailure.Actual, _ expectation: Expectation
  ) -> String {
    switch actual {
    case .points(let points): return points.description
    case .outcome(let outcome): return outcome.labels[language]
    case .quantity(let value):
      guard case .quantity(let index, _) = expectation else { return "" }
      return quantity(value, of: index)
    case .grade(let grade): return name(ofGrade: grade)
    case .heldBackBy(let held): return text(of: held)
    case .notices(let codes):
      return codes.isEmpty ? (isChinese ? "无" : "none") : codes.joined(separator: ", ")
    }
  }

  private func quantity(_ value: Int?, of measure: Int) -> String {
    let text = standard.text(
      of: value, measure: standard.program.measures[measure].id, in: language)
    guard let value, text != "\(value)" else { return text }
    return "\(value) (\(text))"
  }

  private func name(ofGrade grade: Int?) -> String {
    grade.map { standard.program.grades[$0].id } ?? standard.standard.unrated[language]
  }

  private func text(of held: [Int: [String]]) -> String {
    if held.isEmpty { return isChinese ? "无" : "none" }
    return held.sorted { $0.key < $1.key }.map { grade, reasons in
      "\(standard.program.grades[grade].id) (\(reasons.joined(separator: ", ")))"
    }.joined(separator: isChinese ? "、" : ", ")
  }

  // MARK: What led to it

  private func derivation(of failure: PolicyTestFailure, in test: PolicyTest) -> [String] {
    guard let (assessment, dossier) = standard.assessment(of: test, kind: failure.kind) else {
      return []
    }
    let narrow = TextStyle(usesColor: style.usesColor, width: style.width - 4)
    let explanation = ExplanationText(
      assessment, of: dossier, standard: standard, language: language, style: narrow)
    let score = test.basis == .confirmed ? assessment.confirmed : assessment.provisional
    let lines: [String]
    switch failure.expected.expectation {
    case .points(.indicator(let index), _), .outcome(let index, _):
      lines = explanation.derivation(of: standard.program.indicators[index].id, on: test.basis)
    case .quantity(let measure, _): lines = reading(measure, explanation, test, narrow)
    case .points(let part, _): lines = sums(standard.program.findings(of: part, in: score), narrow)
    case .grade, .heldBackBy: lines = standing(score, narrow)
    case .notice: lines = []
    }
    return lines.map { "    " + $0 }
  }

  /// What a measure takes, by an indicator that reads it where there is one.
  private func reading(
    _ measure: Int, _ explanation: ExplanationText, _ test: PolicyTest, _ style: TextStyle
  ) -> [String] {
    let program = standard.program
    if let indicator = program.indicators.first(where: { $0.measure == measure })
      ?? program.indicators.first(where: { $0.requires.contains { $0.measure == measure } })
    {
      return explanation.derivation(of: indicator.id, on: test.basis)
    }
    return words.description(of: program.measures[measure].id).wrapped(to: style.width)
  }

  /// The parts of a sum; of many only those that bring some of their points, and how many bring all.
  private func sums(_ findings: [Finding], _ style: TextStyle) -> [String] {
    let bringing = findings.filter { $0.points > .zero }
    let partly = bringing.filter { $0.points < $0.maximum }
    let isLong = bringing.count > 8
    let full = bringing.count - partly.count
    let nothing = findings.count - bringing.count
    let rest =
      isChinese
      ? "另有 \(full) 项得满分，\(nothing) 项不得分"
      : "besides, \(full) bring all their points and \(nothing) bring none"
    return lines(of: isLong ? partly : bringing, style) + (isLong ? [rest] : [])
  }

  private func lines(of findings: [Finding], _ style: TextStyle) -> [String] {
    findings.map { finding in
      let right = "\(finding.points)/\(finding.maximum)"
      let left = "\(finding.id) \(standard.name(of: finding.id, in: language) ?? "")"
      return left.fitted(to: style.width - right.displayWidth - 1) + " " + right
    }
  }

  private func standing(_ score: Score, _ style: TextStyle) -> [String] {
    var lines = [(isChinese ? "总分 " : "total ") + score.total.description]
    lines.append(
      score.tiers.map { "\(standard.name(of: $0.id, in: language) ?? $0.id) \($0.points)" }
        .joined(separator: isChinese ? "，" : ", "))
    for held in score.heldBackBy {
      let reasons = held.failing.map { words.text(of: $0) }
        .joined(separator: isChinese ? "；" : "; ")
      lines += "\(held.grade): \(reasons)".wrapped(to: style.width)
    }
    return lines
  }
}

extension Expectation.Range {
  /// The number, or its bounds.
  func text(_ show: (Int) -> String) -> String {
    if isExact, let atLeast { return show(atLeast) }
    return [atLeast.map { "≥ " + show($0) }, atMost.map { "≤ " + show($0) }].compactMap(\.self)
      .joined(separator: ", ")
  }
}
