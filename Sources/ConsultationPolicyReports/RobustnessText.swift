import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// How robust the grades of a population are, as text.
package struct RobustnessText {
  let robustness: Robustness
  let language: Language
  let style: TextStyle

  package init(_ robustness: Robustness, language: Language, style: TextStyle) {
    self.robustness = robustness
    self.language = language
    self.style = style
  }

  private func word(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

  private func heading(_ zh: String, _ en: String) -> [String] {
    word(zh, en).wrapped(to: style.width).map { style.apply(.bold, $0) }
  }

  /// The whole report.
  package var report: String {
    guard !robustness.communities.isEmpty else { return "" }
    let sections = [title, grades, fragile, spread, candidates, bunching]
    return style.text(of: Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  private var title: [String] {
    let (count, variants) = (robustness.communities.count, robustness.variants)
    let always = robustness.kept.count { $0 == variants }
    let seldom = robustness.kept.count { $0 * 5 < variants * 4 }
    let answer = word(
      "稳健性：\(count) 个社区中，\(always) 个在全部变体中等级不变；\(seldom) 个在不到八成的变体中保持等级",
      "robustness: \(always) of \(count) communities keep their grade in every variant; \(seldom) in "
        + "fewer than four of five")
    let standard = robustness.standard
    let how = word(
      "\(standard.id) \(standard.version) · \(variants) 个变体，种子 \(robustness.seed) · "
        + "分值和门槛上下浮动至多 \(robustness.percent)%，各层级总分和分数线不变",
      "\(standard.id) \(standard.version) · \(variants) variants of seed \(robustness.seed) · points "
        + "and thresholds move by up to \(robustness.percent)%; sums of tiers and cuts stay")
    return heading(answer, answer) + how.wrapped(to: style.width).map { style.apply(.faint, $0) }
  }

  private func label(_ grade: Int) -> String {
    let standard = robustness.standard.standard
    return grade < 0 ? standard.unrated[language] : standard.grades[grade].id
  }

  /// By grade: how many communities keep it in how many of the variants.
  private var grades: [String] {
    let bounds = [100, 95, 80, 50, 0]
    let names = [
      word("全部", "always"), "≥ 95%", "≥ 80%", "≥ 50%", word("更少", "less"),
    ]
    var table = TextTable(
      [.left] + names.map { _ in .right } + [.right],
      header: [word("等级，保持的变体占比", "grade, kept in")] + names + [word("合计", "all")])
    for grade in -1..<robustness.standard.standard.grades.count {
      let rows = robustness.grades.indices.filter { robustness.grades[$0] == grade }
      guard !rows.isEmpty else { continue }
      var counts = bounds.map { _ in 0 }
      for row in rows {
        let place = bounds.firstIndex { robustness.kept[row] * 100 >= $0 * robustness.variants }
        counts[place ?? bounds.count - 1] += 1
      }
      table.add(
        [label(grade)] + counts.map { $0 == 0 ? "·" : "\($0)" } + ["\(rows.count)"])
    }
    return table.lines(width: style.width)
  }

  /// The communities whose grade hangs most on the exact numbers.
  private var fragile: [String] {
    let variants = robustness.variants
    let rows = robustness.kept.indices.filter { robustness.kept[$0] < variants }.sorted { a, b in
      let (first, second) = (robustness.kept[a], robustness.kept[b])
      let (x, y) = (robustness.communities[a].id, robustness.communities[b].id)
      return first == second ? x.precedes(y) : first < second
    }
    guard !rows.isEmpty else { return [] }
    var table = TextTable(
      [.left, .left, .right, .right],
      header: [
        word("等级最不稳的社区", "least certain"), word("等级", "grade"), word("总分", "total"),
        word("保持的变体", "kept in"),
      ])
    for row in rows.prefix(5) {
      let community = robustness.communities[row]
      table.add([
        (community.name.isEmpty ? community.id : community.name).harmless,
        label(robustness.grades[row]), Points(hundredths: robustness.totals[row]).description,
        "\(robustness.kept[row])/\(variants)",
      ])
    }
    return lines(table)
  }

  /// The lines of a table with its header set off.
  private func lines(_ table: TextTable) -> [String] {
    let lines = table.lines(width: style.width)
    return lines.prefix(1).map { style.apply(.bold, $0) } + lines.dropFirst()
  }

  private func name(_ indicator: IndicatorRobustness) -> String {
    indicator.id + " " + (robustness.standard.name(of: indicator.id, in: language) ?? "")
  }

  /// The indicators that most of the spread of totals comes with.
  private var spread: [String] {
    let known = robustness.indicators.compactMap { indicator in
      indicator.shareOfSpread.map { (indicator: indicator, share: $0) }
    }
    guard !known.isEmpty else { return [] }
    let order = known.enumerated().sorted { a, b in
      a.element.share == b.element.share ? a.offset < b.offset : a.element.share > b.element.share
    }.map(\.element)
    var table = TextTable(
      [.left, .right],
      header: [word("总分波动主要来自哪些指标", "where the spread of totals comes from"), word("占比", "share")])
    for entry in order.prefix(8) {
      table.add([name(entry.indicator), Points(hundredths: entry.share).description + "%"])
    }
    return lines(table)
      + word(
        "占比为方差占比，各指标之和为 100%，显示时舍去尾数",
        "shares of the variance; those of all indicators add up to 100%, cut off when shown"
      ).wrapped(to: style.width)
  }

  /// The indicators that could go without a change of grades.
  private var candidates: [String] {
    let idle = robustness.indicators.filter { $0.gradesWithout == 0 }
    if !idle.isEmpty { return removable(idle) }
    // In the order of the standard, and stably by the count.
    var ordered: [(indicator: IndicatorRobustness, count: Int)] = []
    for indicator in robustness.indicators {
      guard let count = indicator.gradesWithout else { continue }
      let place = ordered.firstIndex { $0.count > count } ?? ordered.count
      ordered.insert((indicator, count), at: place)
    }
    guard !ordered.isEmpty else { return [] }
    var table = TextTable(
      [.left, .right],
      header: [
        word("去掉后等级变化最少的指标", "indicators whose removal changes fewest grades"),
        word("变化社区", "changed"),
      ])
    for entry in ordered.prefix(5) { table.add([name(entry.indicator), "\(entry.count)"]) }
    return lines(table)
      + word(
        "逐项单独试算，其分值按比例分给同层级其他指标",
        "each tried alone, its points spread over the rest of its tier in proportion"
      ).wrapped(to: style.width)
  }

  private func removable(_ idle: [IndicatorRobustness]) -> [String] {
    let most = 12
    var names = idle.prefix(most).map(name).joined(separator: word("、", ", "))
    if idle.count > most { names += word("等", " and \(idle.count - most) more") }
    let how = word(
      "逐项单独试算，其分值按比例分给同层级其他指标；可考虑精简，以减轻填报负担。同时去掉几项是另一项改革，须另行试算",
      "each tried alone, its points spread over the rest of its tier in proportion; candidates "
        + "for removal, to lighten paperwork. Removing several at once is another reform: try it")
    var lines = heading(
      "去掉后任何社区的等级都不变的指标：\(idle.count) 项",
      "indicators without which no grade changes: \(idle.count)")
    lines += names.wrapped(to: style.width)
    lines += how.wrapped(to: style.width)
    return lines
  }

  /// How many communities lie just below and just above each cut.
  private var bunching: [String] {
    guard !robustness.bunching.isEmpty else { return [] }
    var table = TextTable(
      [.left, .right, .right, .right, .left],
      header: [
        word("分数线两侧", "around the cuts"), word("分数线", "cut"), word("低 10 分以内", "10 below"),
        word("高不到 10 分", "10 above"), "",
      ])
    for entry in robustness.bunching {
      table.add([
        entry.grade.rawValue, entry.cut.description, "\(entry.below)", "\(entry.above)",
        entry.isMarked ? word("偏多", "marked") : "",
      ])
    }
    let meaning =
      robustness.bunching.contains(where: \.isMarked)
      ? word(
        "标“偏多”处，刚过线的明显多于差一点的，超出偶然的范围：可能有社区为过线而补材料，公布前应抽查最后几分的来源",
        "marked: far more just above than just below, by more than chance explains; some may have been "
          + "brought over the line, so look at how the last points were earned before publishing")
      : word(
        "各分数线两侧数量相当，看不出为过线而凑分的迹象",
        "about as many on either side: no sign of totals that were brought over a line")
    return lines(table) + meaning.wrapped(to: style.width)
  }
}
