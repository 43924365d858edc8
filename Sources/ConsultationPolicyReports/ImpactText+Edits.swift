import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

extension ImpactText {
  /// What was changed, numbered; the numbers stand for the edits from here on.
  var edits: [String] {
    let words = EditText(reform: impact.reform, language: language)
    let width = "\(impact.reform.edits.count)".count + 1
    var lines = [heading("改了什么", "what was changed")]
    for (index, edit) in impact.reform.edits.enumerated() {
      let own = words.text(of: edit).wrapped(to: style.width - width - 3)
      for (place, line) in own.enumerated() {
        let mark = place == 0 ? "#\(index + 1)" : ""
        lines.append("  " + mark.fitted(to: width) + " " + line)
      }
    }
    let sets = impact.decidingSets
    let idle = impact.reform.edits.indices.filter { edit in
      !sets.contains { $0.edits.contains(edit) }
        && !impact.effects.contains {
          $0.edits.contains(edit) && $0.tally.gaining + $0.tally.losing > 0
        }
    }
    if !idle.isEmpty {
      let names = idle.map { numbers([$0]) }.joined(separator: word("、", ", "))
      lines += word(
        "对这些社区没有影响的修改：\(names)", "of no effect on these communities: \(names)"
      ).wrapped(to: style.width)
    }
    return lines
  }

  /// A set of edits by their numbers, such as `#1 + #3`.
  func numbers(_ edits: [Int]) -> String {
    edits.map { "#\($0 + 1)" }.joined(separator: " + ")
  }

  /// What each set of edits does to points; cuts and requirements of grades change none.
  var effects: [String] {
    guard !impact.effects.isEmpty else { return [] }
    var table = TextTable(
      [.left, .right, .right, .right, .right, .right, .right],
      header: [
        word("修改", "edits"), word("指标数", "indicators"), word("增分社区", "gaining"),
        word("减分社区", "losing"), word("增分合计", "gains"), word("减分合计", "losses"),
        word("平均增减", "mean"),
      ])
    func row(_ name: String, _ indicators: String, _ tally: Tally) -> [String] {
      [
        name, indicators, number(tally.gaining), number(tally.losing),
        signed(Points(hundredths: tally.gains)), signed(Points(hundredths: -tally.losses)),
        signed(tally.meanChange),
      ]
    }
    let most = 20
    let shown =
      impact.effects.count <= most
      ? impact.effects
      : Array(
        impact.effects.sorted {
          let (a, b) = ($0.tally.gains + $0.tally.losses, $1.tally.gains + $1.tally.losses)
          return a == b ? $0.edits.lexicographicallyPrecedes($1.edits) : a > b
        }.prefix(most))
    for effect in shown {
      table.add(row(numbers(effect.edits), number(effect.indicators.count), effect.tally))
    }
    let left = impact.effects.count - shown.count
    table.add(row(word("合计", "all"), "", impact.tally))
    var lines = [heading("得分因何增减", "where points change")] + table.lines(width: style.width)
    if left > 0 {
      lines.append(word("另有 \(left) 组修改，增减较小", "\(left) more sets of edits change less"))
    }
    if impact.effects.contains(where: { $0.edits.count > 1 }) {
      lines += word(
        "“+”表示几项修改同时影响同一指标，无法分开计算",
        "“+”: these edits meet in one indicator, where what each does cannot be told apart"
      ).wrapped(to: style.width)
    }
    return lines
  }

  /// Which edits decide that grades change.
  var deciding: [String] {
    let sets = impact.decidingSets
    let most = 10
    var table = TextTable(
      [.left, .right, .right],
      header: [
        word("修改", "edits"), word("单独即可改变", "enough alone"),
        word("撤回即可恢复", "undone by taking back"),
      ])
    for set in sets.prefix(most) {
      table.add([numbers(set.edits), number(set.giving), number(set.restoring)])
    }
    var lines = [
      heading(
        "哪些修改决定了等级变化（共 \(number(impact.decisions.count)) 个社区）",
        "which edits decide the changed grades (of \(number(impact.decisions.count)) communities)")
    ]
    lines += table.lines(width: style.width)
    if sets.count > most {
      lines.append(word("另有 \(sets.count - most) 组", "\(sets.count - most) more sets"))
    }
    lines += word(
      "数字为社区数；有几组修改都能做到时，各组分别计数",
      "numbers are communities; where several sets would do, each is counted"
    ).wrapped(to: style.width)
    return lines
  }
}
