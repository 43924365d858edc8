import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// What a change of the standard does to a population, as text: first the answer, then from which grade
/// to which, then why, then whom.
package struct ImpactText {
  let impact: Impact
  let language: Language
  let style: TextStyle
  /// The day from which the evidence was looked at.
  let asOf: CalendarDate?
  /// How many demonstrations were left out.
  let demonstrations: Int

  package init(
    _ impact: Impact, asOf: CalendarDate?, demonstrations: Int = 0, language: Language,
    style: TextStyle
  ) {
    self.impact = impact
    self.asOf = asOf
    self.demonstrations = demonstrations
    self.language = language
    self.style = style
  }

  func word(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

  /// The whole report.
  package var report: String {
    var sections = [title]
    if impact.communities.isEmpty { return style.text(of: title) }
    sections += [matrix, distribution]
    if !impact.reform.edits.isEmpty { sections += [edits, effects] }
    if !impact.decisions.isEmpty { sections.append(deciding) }
    sections += [groups(by: .kind), groups(by: .size), groups(by: .street), movers]
    return style.text(of: Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  func heading(_ zh: String, _ en: String) -> String { style.apply(.bold, word(zh, en)) }

  /// A number with its thousands set apart, as either language writes it.
  func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var parts: [String] = []
    while digits.count > 3 {
      parts.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + parts).joined(separator: ",")
  }

  /// A change with its sign.
  func signed(_ points: Points) -> String {
    points > .zero ? "+\(points)" : points == .zero ? "0.00" : points.description
  }

  func label(of grade: Int) -> String {
    grade < 0 ? impact.reform.new.standard.unrated[language] : impact.grades[grade].rawValue
  }

  private var title: [String] {
    let (tally, count) = (impact.tally, impact.communities.count)
    var lines: [String] = []
    if count == 0 {
      lines.append(word("没有可供试算的社区", "there is no community to try the change on"))
    } else {
      let unchanged = count - tally.gaining - tally.losing
      lines.append(
        word(
          "\(number(count)) 个社区中，\(number(tally.up + tally.down)) 个等级变化："
            + "升 \(number(tally.up)) 个，降 \(number(tally.down)) 个；"
            + "得分增加 \(number(tally.gaining)) 个，减少 \(number(tally.losing)) 个，"
            + "不变 \(number(unchanged)) 个",
          "\(number(tally.up + tally.down)) of \(number(count)) communities change grade: "
            + "\(number(tally.up)) up, \(number(tally.down)) down; "
            + "\(number(tally.gaining)) gain points, \(number(tally.losing)) lose some, "
            + "\(number(unchanged)) keep theirs"))
    }
    var result = lines.flatMap { $0.wrapped(to: style.width) }.map { style.apply(.bold, $0) }
    let (old, new) = (impact.reform.old, impact.reform.new)
    let basis = impact.basis == .confirmed ? word("审定", "confirmed") : word("预评", "provisional")
    let day = asOf.map { word(" · 评定日 \($0)", " · as of \($0)") } ?? ""
    result.append(
      style.apply(.faint, "\(old.id) \(old.version) → \(new.id) \(new.version) · \(basis)\(day)"))
    var notes: [String] = []
    if impact.reform.edits.isEmpty {
      notes.append(word("两份标准的评分规则相同", "the two standards score alike"))
    }
    if demonstrations > 0 {
      notes.append(
        word("演示卷宗 \(demonstrations) 份，未计入", "demonstrations left out: \(demonstrations)"))
    }
    if impact.withErrors > 0 {
      notes.append(
        word(
          "材料有错、部分未能计入的社区：\(number(impact.withErrors)) 个，详见 xindu score",
          "communities with evidence that is wrong and does not count: "
            + "\(number(impact.withErrors)); see xindu score"))
    }
    return result + notes.flatMap { $0.wrapped(to: style.width) }
  }

  /// Rows are grades before, columns grades after; what lies right of the diagonal goes up.
  private var matrix: [String] {
    let grades = Array(-1..<impact.grades.count)
    var table = TextTable(
      [.left] + grades.map { _ in .right } + [.right],
      header: [word("原等级＼新等级", "before \\ after")] + grades.map(label) + [word("合计", "all")])
    for from in grades {
      let row = impact.migration[from + 1]
      table.add(
        [label(of: from)] + row.map { $0 == 0 ? "·" : number($0) } + [number(row.reduce(0, +))])
    }
    let columns = grades.map { to in impact.migration.reduce(0) { $0 + $1[to + 1] } }
    table.add([word("合计", "all")] + columns.map(number) + [number(columns.reduce(0, +))])
    return [heading("从哪个等级到哪个等级", "from which grade to which")] + table.lines(width: style.width)
  }

  private var distribution: [String] {
    let names = Distribution.percentages.map { percentage in
      switch percentage {
      case 0: word("最低", "least")
      case 50: word("中位", "median")
      case 100: word("最高", "most")
      default: "\(percentage)%"
      }
    }
    var table = TextTable(
      [.left] + names.map { _ in .right } + [.right],
      header: [word("总分", "totals")] + names + [word("平均", "mean")])
    for (name, totals) in [
      (word("原标准", "before"), impact.before), (word("新标准", "after"), impact.after),
    ] {
      table.add([name] + totals.quantiles.map(\.description) + [totals.mean?.description ?? ""])
    }
    return table.lines(width: style.width)
  }
}
