import ConsultationIndex

/// What a line says of a dossier that was scored.
package struct ScoredLine: Sendable {
  typealias Score = (total: Points, grade: GradeID?)

  package let community: Community
  let isDemonstration: Bool
  let confirmed: Score
  let provisional: Score
  let pending: Int
  /// Where the order of rows decided, which nobody may take for a decision; none where lines are
  /// measured without notices.
  private(set) var contested: [Issue] = []
  /// How many further warnings there are.
  private(set) var warnings = 0

  package init(_ dossier: MeasuredDossier) {
    community = dossier.community
    isDemonstration = dossier.isDemonstration
    confirmed = (dossier.confirmed.total, dossier.confirmed.grade)
    provisional = (dossier.provisional.total, dossier.provisional.grade)
    pending = dossier.pending
  }

  package init(_ assessment: Assessment) {
    community = assessment.community
    isDemonstration = assessment.isDemonstration
    confirmed = (assessment.confirmed.total, assessment.confirmed.grade)
    provisional = (assessment.provisional.total, assessment.provisional.grade)
    pending = assessment.pending
    let warnings = assessment.notices.filter { $0.severity == .warning }
    contested = warnings.filter { $0.code.hasSuffix(".decisions-differ") }
    self.warnings = warnings.count - contested.count
  }
}

/// The scores of many dossiers as they come, a line of a terminal for each.
package struct ScoredLinesText {
  private let standard: CompiledStandard
  private let asOf: CalendarDate
  private let reviewsUntil: CalendarDate
  private let language: Language
  private let style: TextStyle
  /// Of the id, a grade, points, and the number that is pending.
  private let widths: (id: Int, grade: Int, points: Int, pending: Int)
  private let nameWidth: Int
  private var counts: [GradeID?: Int] = [:]
  private var demonstrations = 0

  private var isChinese: Bool { language == .chinese }

  /// Starts a listing.
  package init(
    _ standard: CompiledStandard, asOf: CalendarDate, reviewsUntil: CalendarDate? = nil,
    language: Language, style: TextStyle
  ) {
    self.standard = standard
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil ?? asOf
    self.language = language
    self.style = style
    let model = standard.standard
    let grades = model.grades.map(\.id) + [model.unrated[language], Self.demonstration(language)]
    let grade = min(12, grades.map(\.displayWidth).max() ?? 0)
    widths = (14, grade, 7, Self.headers(language).pending.displayWidth)
    // Two cells between columns, one between a grade and its points.
    nameWidth = max(8, style.width - widths.id - (grade + 8) * 2 - widths.pending - 8)
  }

  private static func demonstration(_ language: Language) -> String {
    language == .chinese ? "演示" : "demo"
  }

  private static func headers(
    _ language: Language
  ) -> (name: String, id: String, confirmed: String, provisional: String, pending: String) {
    language == .chinese
      ? ("社区", "编号", "审定", "预评", "待审")
      : ("community", "id", "confirmed", "provisional", "pending")
  }

  /// By what is scored, and the headers of the columns.
  package var heading: String {
    let days = DaysText.text(asOf: asOf, reviewsUntil: reviewsUntil, in: language)
    var lines = [style.apply(.faint, "\(standard.id) \(standard.version) · \(days)")]
    if let note = StandardText(standard, language: language, style: style).proposedNote {
      lines += note.wrapped(to: style.width).map { style.apply(.faint, $0) }
    }
    let headers = Self.headers(language)
    let width = widths.grade + 1 + widths.points
    lines += [
      "",
      [
        headers.name.fitted(to: nameWidth), headers.id.fitted(to: widths.id),
        headers.confirmed.fitted(to: width), headers.provisional.fitted(to: width),
        headers.pending,
      ].joined(separator: "  "),
    ]
    return style.text(of: lines)
  }

  /// The line of a dossier, which is counted.
  package mutating func row(_ line: ScoredLine) -> String {
    if line.isDemonstration {
      demonstrations += 1
    } else {
      counts[line.confirmed.grade, default: 0] += 1
    }
    func text(_ score: ScoredLine.Score) -> String {
      let grade =
        line.isDemonstration
        ? Self.demonstration(language)
        : score.grade?.rawValue ?? standard.standard.unrated[language].harmless
      return grade.fitted(to: widths.grade) + " "
        + score.total.description.fitted(to: widths.points, alignedRight: true)
    }
    return [
      line.community.name.harmless.fitted(to: nameWidth),
      line.community.id.harmless.fitted(to: widths.id), text(line.confirmed),
      text(line.provisional),
      "\(line.pending)".fitted(to: widths.pending, alignedRight: true),
    ].joined(separator: "  ") + "\n"
  }

  /// How many communities have each grade, from the highest, and how many lines were refused.
  package func summary(refused: Int) -> String {
    let ids = standard.standard.grades.reversed().map { GradeID(rawValue: $0.id) }
    var parts = ids.map { "\($0) \(counts[$0] ?? 0)" }
    parts.append("\(standard.standard.unrated[language]) \(counts[nil] ?? 0)")
    if demonstrations > 0 { parts.append("\(Self.demonstration(language)) \(demonstrations)") }
    if refused > 0 { parts.append(isChinese ? "读不了 \(refused) 行" : "\(refused) lines refused") }
    let count = counts.values.reduce(demonstrations, +)
    let all = isChinese ? "共 \(count) 个社区" : "\(count) communities"
    let text = ([all] + parts).joined(separator: " · ").harmless
    return "\n" + text.wrapped(to: style.width).joined(separator: "\n") + "\n"
  }

  /// Where two who decided on one day contradict each other, and that there is more to be seen.
  package func warnings(of lines: [ScoredLine]) -> String {
    var texts: [String] = []
    for line in lines {
      for issue in line.contested {
        let place = [line.community.name, issue.record].compactMap(\.self)
        texts.append(
          (place + [issue.message(in: language)]).joined(separator: isChinese ? "：" : ": "))
      }
    }
    let further = lines.reduce(0) { $0 + $1.warnings }
    if further > 0 {
      texts.append(
        isChinese
          ? "另有\(further)条警告，用`--community 编号`逐个查看"
          : "further warnings: \(further); `--community ID` shows those of one")
    }
    guard !texts.isEmpty else { return "" }
    let shown = texts.flatMap { $0.harmless.wrapped(to: style.width) }
    return "\n" + shown.joined(separator: "\n") + "\n"
  }
}
