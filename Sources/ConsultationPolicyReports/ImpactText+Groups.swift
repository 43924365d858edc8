import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

extension ImpactText {
  /// Gainers and losers by kind, street or size; the streets that fare worst and best.
  func groups(by grouping: Impact.Grouping) -> [String] {
    let groups = impact.groups(by: grouping)
    if grouping == .size, groups.isEmpty {
      return word(
        "卷宗中没有表示社区规模的数字；可用 --size 数字名 指定",
        "nothing tells the size of a community; --size FIGURE names a figure that does"
      ).wrapped(to: style.width)
    }
    if grouping == .size, groups.allSatisfy({ $0.sizes == nil }) {
      let figure = (impact.sizeFigure ?? "").harmless
      return word("没有社区填报数字`\(figure)`，无法按规模分组", "no community gives the figure `\(figure)`")
        .wrapped(to: style.width)
    }
    // One group is everyone, who were told of above.
    guard groups.count > 1 else { return [] }
    var table = TextTable(
      [.left, .right, .right, .right, .right, .right, .right],
      header: [
        title(of: grouping), word("社区", "all"), word("升级", "up"), word("降级", "down"),
        word("增分", "gaining"), word("减分", "losing"), word("平均增减", "mean"),
      ])
    let most = 6
    let isLong = groups.count > 2 * most + 1
    for (index, group) in groups.enumerated() {
      if isLong, index == most {
        table.add([word("……另 \(groups.count - 2 * most) 个", "… \(groups.count - 2 * most) more")])
      }
      if isLong, (most..<groups.count - most).contains(index) { continue }
      let tally = group.tally
      table.add([
        name(of: group, grouping), number(tally.communities), number(tally.up),
        number(tally.down), number(tally.gaining), number(tally.losing),
        signed(tally.meanChange),
      ])
    }
    return table.lines(width: style.width).enumerated().map {
      $0.offset == 0 ? style.apply(.bold, $0.element) : $0.element
    }
  }

  private func title(of grouping: Impact.Grouping) -> String {
    switch grouping {
    case .kind: return word("按社区类型", "by kind")
    case .street: return word("按街道（镇）", "by street")
    case .size:
      let figure = impact.sizeFigure ?? ""
      let label = (impact.reform.new.standard.figures + impact.reform.old.standard.figures)
        .first { $0.id == figure }?.labels[language]
      return word("按规模：", "by size: ") + (label ?? figure.harmless)
    }
  }

  private func name(of group: Impact.Group, _ grouping: Impact.Grouping) -> String {
    if let sizes = group.sizes {
      return sizes.count == 1
        ? number(sizes.lowerBound) : "\(number(sizes.lowerBound))–\(number(sizes.upperBound))"
    }
    guard let name = group.name else { return word("不详", "not known") }
    guard grouping == .kind else { return name.harmless }
    let labels = impact.reform.new.labels(of: name) ?? impact.reform.old.labels(of: name)
    return labels?[language] ?? name.harmless
  }

  /// The communities that lose and gain most, each with the edits that it owes that to.
  var movers: [String] {
    let movers = impact.largestMovers(5)
    return section(word("减分最多", "largest losses"), movers.losing)
      + (movers.losing.isEmpty || movers.gaining.isEmpty ? [] : [""])
      + section(word("增分最多", "largest gains"), movers.gaining)
  }

  private func section(_ title: String, _ rows: [Int]) -> [String] {
    guard !rows.isEmpty else { return [] }
    var table = TextTable(
      [.left, .right, .right, .right, .left, .left],
      header: [
        title, word("原", "before"), word("新", "after"), word("增减", "change"),
        word("等级", "grade"), word("因修改", "by edits"),
      ])
    for row in rows {
      let change = impact.change(at: row)
      let grades = [impact.ranks.before[row], impact.ranks.after[row]].map(label)
      let parts = change.effects.sorted {
        let (a, b) = ($0.change.hundredths.magnitude, $1.change.hundredths.magnitude)
        return a == b ? $0.effect < $1.effect : a > b
      }.map { "\(numbers(impact.effects[$0.effect].edits)) \(signed($0.change))" }
      let reasons =
        parts.prefix(2).joined(separator: " ") + (parts.count > 2 ? " …" : "")
      let community = change.community
      table.add([
        (community.name.isEmpty ? community.id : community.name).harmless,
        change.before.description, change.after.description, signed(change.change),
        grades[0] == grades[1] ? grades[0] : grades.joined(separator: " → "), reasons,
      ])
    }
    let lines = table.lines(width: style.width)
    return [style.apply(.bold, lines[0])] + lines.dropFirst()
  }
}
