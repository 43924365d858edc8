import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

extension ImpactText {
  /// Everything about one community: its change by indicator, and the edits that decide its grade.
  package func community(at row: Int) -> String {
    let change = impact.change(at: row)
    let community = change.community
    let grades = [impact.ranks.before[row], impact.ranks.after[row]].map(label)
    var lines = "\(community.name.harmless) (\(community.id.harmless))".wrapped(to: style.width)
    lines.append(
      word("总分 ", "total ") + "\(change.before) → \(change.after) (\(signed(change.change)))"
        + word("，等级 ", ", grade ")
        + (grades[0] == grades[1] ? grades[0] : grades.joined(separator: " → ")))
    lines = lines.map { style.apply(.bold, $0) }
    if change.indicators.isEmpty {
      lines += ["", word("各项指标得分不变", "no indicator brings more or less than before")]
    } else {
      var table = TextTable(
        [.left, .right, .left],
        header: [word("指标", "indicator"), word("增减", "change"), word("因修改", "by edits")])
      for indicator in change.indicators {
        let standard =
          impact.reform.new.labels(of: indicator.id) ?? impact.reform.old.labels(of: indicator.id)
        let effect = impact.differences.first { $0.indicator.id == indicator.id }?.effect
        table.add([
          indicator.id + " " + (standard?[language] ?? ""), signed(indicator.change),
          effect.map { numbers(impact.effects[$0].edits) } ?? "",
        ])
      }
      table.add([word("合计", "all"), signed(change.change), ""])
      lines += [""] + table.lines(width: style.width)
    }
    if let decision = change.decision { lines += [""] + decisionLines(decision) }
    if !impact.reform.edits.isEmpty { lines += [""] + edits }
    return style.text(of: lines)
  }

  private func decisionLines(_ decision: Decision) -> [String] {
    func text(_ sets: Decision.Sets) -> String {
      let shown = sets.sets.prefix(4).map(numbers).joined(separator: word("，或 ", ", or "))
      let more = sets.sets.count - 4
      return shown + (more > 0 ? word("，另有 \(more) 组", ", or \(more) other sets") : "")
        + (sets.isExhaustive ? "" : word("（可能有更小的组合）", " (there may be smaller sets)"))
    }
    let giving = word("单独做这些修改即得新等级：", "enough for the new grade: ") + text(decision.giving)
    let restoring =
      word("撤回这些修改即恢复原等级：", "taken back, the old grade returns: ")
      + text(decision.restoring)
    return [giving, restoring].flatMap { $0.wrapped(to: style.width) }
  }
}
