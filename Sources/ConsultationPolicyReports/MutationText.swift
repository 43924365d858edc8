import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// Which slips in a standard its tests would not notice, as text and as JSON.
package struct MutationText {
  let standard: CompiledStandard
  let places: StandardPlaces
  let language: Language
  let style: TextStyle

  /// - Parameter json: The text of the standard, for telling lines.
  package init(
    _ standard: CompiledStandard, json: [UInt8], language: Language, style: TextStyle
  ) {
    self.standard = standard
    places = StandardPlaces(json)
    self.language = language
    self.style = style
  }

  private var isChinese: Bool { language == .chinese }

  /// The survivors, each with a test that would notice it, and the score.
  package func text(of run: MutationRun) -> String {
    var lines: [String] = []
    for result in run.results {
      guard case .survived(let draft) = result.verdict else { continue }
      lines += survivor(result.mutant, draft)
    }
    if !lines.isEmpty {
      lines.insert(
        style.apply(.bold, isChinese ? "没有测试能发现的改动" : "changes that no test notices"), at: 0)
      lines.append("")
    }
    lines += summary(of: run)
    return style.text(of: lines)
  }

  private func survivor(_ mutant: Mutant, _ draft: ProposedTest?) -> [String] {
    let line =
      places.line(of: mutant.path).map { isChinese ? "（第 \($0) 行）" : " (line \($0))" } ?? ""
    var lines = (mutant.path.description.harmless + line).wrapped(to: style.width - 2)
      .map { "  " + $0 }
    let change = Self.text(mutant.from, isChinese) + " → " + Self.text(mutant.to, isChinese)
    lines += change.harmless.wrapped(to: style.width - 4).map { "    " + $0 }
    guard let draft else {
      lines.append(
        "    " + style.apply(.faint, isChinese ? "未找到能发现它的测试" : "no test was found that would"))
      return lines
    }
    let test = standard.tree(of: draft, in: language).compact()
    let text = (isChinese ? "可补测试：" : "a test would: ") + String(decoding: test, as: UTF8.self)
    lines += text.harmless.truncated(to: style.width * 3).wrapped(to: style.width - 4)
      .map { "    " + style.apply(.faint, $0) }
    return lines
  }

  private static func text(_ tree: JSONTree?, _ isChinese: Bool) -> String {
    guard let tree else { return isChinese ? "（删去）" : "(left out)" }
    return String(decoding: tree.compact(), as: UTF8.self)
  }

  private func summary(of run: MutationRun) -> [String] {
    let counted = run.killed + run.survived
    let share = PolicyCoverageText.percent(run.killed, of: counted)
    let text =
      isChinese
      ? "改动 \(run.results.count) 处：测试发现 \(run.killed)/\(counted)（\(share)）"
      : "\(run.results.count) changes: tests notice \(run.killed) of \(counted) (\(share))"
    let rest =
      isChinese
      ? "不计入：评分结果完全相同 \(run.equivalent) 处，编译器已拒绝 \(run.refused) 处"
      : "not counted: \(run.equivalent) that score the same, \(run.refused) that the compiler refuses"
    return [style.apply(run.survived == 0 ? .green : .yellow, text), style.apply(.faint, rest)]
  }

  /// Counts, and every mutant that was not noticed, scores the same, or is refused.
  package func tree(of run: MutationRun, _ tests: PolicyTestRun) -> JSONTree {
    let mutants = run.results.map { result -> JSONTree in
      var members: [(key: String, value: JSONTree)] = [
        ("path", .string(result.mutant.path.description)),
        ("line", places.line(of: result.mutant.path).map(JSONTree.integer) ?? .null),
        ("what", .string(result.mutant.kind.rawValue)), ("from", result.mutant.from ?? .null),
        ("to", result.mutant.to ?? .null),
      ]
      switch result.verdict {
      case .killed(let index):
        members.append(("verdict", .string("killed")))
        members.append(("by", .string(tests.results[index].test.name)))
      case .survived(let draft):
        members.append(("verdict", .string("survived")))
        members.append(("test", draft.map { standard.tree(of: $0, in: language) } ?? .null))
      case .equivalent: members.append(("verdict", .string("equivalent")))
      case .refused(let issues):
        members.append(("verdict", .string("refused")))
        members.append(("code", (issues.first?.code).map(JSONTree.string) ?? .null))
      }
      return .object(members)
    }
    return .object([
      ("killed", .integer(run.killed)), ("survived", .integer(run.survived)),
      ("equivalent", .integer(run.equivalent)), ("refused", .integer(run.refused)),
      ("mutants", .array(mutants)),
    ])
  }
}

/// The lines of a standard's text by path.
package struct StandardPlaces: Sendable {
  private let document: JSONDocument?

  /// Places in a text, or none where it is no JSON.
  package init(_ json: [UInt8]) { document = try? JSONDocument(json) }

  /// The line of the value at a path, or of what it stands in.
  package func line(of path: JSONPath) -> Int? {
    guard let document, let value = document.value(at: path) else { return nil }
    var lines = LineIndex()
    return lines.location(of: value.offset, in: document.bytes).line
  }
}
