import ConsultationIndex

/// An assessment as text for a terminal or a file.
public struct AssessmentText: Sendable {
  let assessment: Assessment
  let standard: CompiledStandard
  let language: Language
  let style: TextStyle

  /// Prepares the text of an assessment.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - standard: The standard that it was made with, for the names.
  ///   - language: The language of the text.
  ///   - usesColor: Whether to colour the text with ANSI escape sequences.
  ///   - width: The width of the lines in cells; a Chinese character takes two.
  public init(
    _ assessment: Assessment, standard: CompiledStandard, language: Language,
    usesColor: Bool = false, width: Int = 80
  ) {
    self.init(
      assessment, standard: standard, language: language,
      style: TextStyle(usesColor: usesColor, width: width))
  }

  package init(
    _ assessment: Assessment, standard: CompiledStandard, language: Language, style: TextStyle
  ) {
    self.assessment = assessment
    self.standard = standard
    self.language = language
    self.style = style
  }

  var isChinese: Bool { language == .chinese }

  func name(of id: String) -> String { standard.name(of: id, in: language) ?? id }

  /// Grade and points on both bases, in one line; a provisional grade never stands without that
  /// word, and a demonstration is never given a grade.
  public var headline: String {
    let confirmed = assessment.confirmed
    let provisional = assessment.provisional
    if assessment.isDemonstration {
      let (reach, all) = (assessment.reach, confirmed.findings.count)
      return isChinese
        ? "演示（据公开报道整理，非评定结论）|涉及 \(reach)/\(all) 项指标"
        : "demonstration from press reports, not an assessment | \(reach) of \(all) indicators"
    }
    func grade(_ score: Score) -> String {
      score.grade?.rawValue ?? standard.standard.unrated[language].harmless
    }
    return isChinese
      ? "审定 \(grade(confirmed))(\(confirmed.total))|预评 \(grade(provisional))(\(provisional.total))|待审 \(assessment.pending) 件"
      : "confirmed \(grade(confirmed)) (\(confirmed.total)) | "
        + "provisional \(grade(provisional)) (\(provisional.total)) | \(assessment.pending) pending"
  }

  /// Community, headline, tiers, categories, what holds a better grade back, and the notices by
  /// kind.
  public var overview: String {
    var lines = title
    lines.append(style.apply(.bold, headline))
    lines.append("")
    lines += tiers
    lines.append("")
    lines += categories
    let heldBack = heldBackBy
    if !heldBack.isEmpty { lines += [""] + heldBack }
    let notices = noticeSummary
    if !notices.isEmpty { lines += [""] + notices }
    return style.text(of: lines)
  }

  /// Who was assessed, for what, by what.
  var title: [String] {
    let community = assessment.community
    let receipt = assessment.receipt
    let kind = name(of: community.kind)
    let street = community.street.map { " · \($0.harmless)" } ?? ""
    let community1 =
      "\(community.name.harmless) (\(community.id.harmless))\(street) · \(kind.harmless)"
    let days = DaysText.text(
      asOf: receipt.asOf, reviewsUntil: receipt.reviewsUntil, in: language)
    let label = "\(standard.id) \(standard.version) · \(receipt.period) · \(days)"
    var lines = community1.wrapped(to: style.width).map { style.apply(.bold, $0) }
    lines.append(style.apply(.faint, label))
    if let proposed = StandardText(standard, language: language, style: style).proposedNote {
      lines += proposed.wrapped(to: style.width).map { style.apply(.faint, $0) }
    }
    return lines
  }

  private var tiers: [String] {
    let header =
      isChinese ? ["层级", "审定", "预评", "满分"] : ["tier", "confirmed", "provisional", "maximum"]
    var table = TextTable([.left, .right, .right, .right], header: header)
    let pairs = zip(assessment.confirmed.tiers, assessment.provisional.tiers)
    for (confirmed, provisional) in pairs {
      table.add([
        name(of: confirmed.id), confirmed.points.description, provisional.points.description,
        confirmed.maximum.description,
      ])
    }
    let maximum = assessment.confirmed.tiers.reduce(Points.zero) { $0 + $1.maximum }
    table.add([
      isChinese ? "合计" : "total", assessment.total.description,
      assessment.provisional.total.description, maximum.description,
    ])
    return table.lines(width: style.width)
  }

  private var categories: [String] {
    let header =
      isChinese
      ? ["类别", "", "审定", "预评", "满分"] : ["category", "", "confirmed", "provisional", "max"]
    var table = TextTable([.left, .left, .right, .right, .right], header: header)
    let pairs = zip(assessment.confirmed.categories, assessment.provisional.categories)
    for (confirmed, provisional) in pairs {
      let bar = Bar(
        filled: confirmed.points, pending: provisional.points, maximum: confirmed.maximum)
      table.add([
        name(of: confirmed.id), bar.text(width: 24), confirmed.points.description,
        provisional.points.description, confirmed.maximum.description,
      ])
    }
    let legend =
      isChinese ? "█ 审定  ▒ 待审材料可增加  · 未得" : "█ confirmed  ▒ more if pending is accepted  · open"
    return table.lines(width: style.width) + [style.apply(.faint, legend)]
  }

  private var heldBackBy: [String] {
    let texts = MeasureText(compiled: standard, language: language)
    func lines(_ score: Score, _ basis: String) -> [String] {
      score.heldBackBy.map { held in
        let reasons = held.failing.map { texts.text(of: $0) }
          .joined(separator: isChinese ? "；" : "; ")
        return isChinese
          ? "\(basis)已达 \(held.grade) 分数线，但未满足：\(reasons)"
          : "\(basis): the cut of \(held.grade) is reached, but not: \(reasons)"
      }
    }
    let all =
      lines(assessment.confirmed, isChinese ? "审定" : "confirmed")
      + lines(assessment.provisional, isChinese ? "预评" : "provisional")
    return all.flatMap { $0.wrapped(to: style.width) }
  }

  /// How many notices of each kind there are, the most serious first.
  private var noticeSummary: [String] {
    var counts: [String: Int] = [:]
    var first: [String: Issue] = [:]
    for notice in assessment.notices {
      counts[notice.code, default: 0] += 1
      first[notice.code] = first[notice.code] ?? notice
    }
    let codes = first.values.sorted { ($0.severity, $0.code) < ($1.severity, $1.code) }
    guard !codes.isEmpty else { return [] }
    var table = TextTable([.left, .right, .left])
    for notice in codes {
      let example = [notice.record, notice.message(in: language)].compactMap(\.self)
        .joined(separator: isChinese ? "：" : ": ")
      table.add([
        IssueText.word(for: notice.severity, in: language),
        "\(counts[notice.code] ?? 0)",
        example.harmless.truncated(to: style.width - 14),
      ])
    }
    let heading = isChinese ? "说明（按类计数，举一例）" : "notices (counted by kind, with one example)"
    return [heading] + table.lines(width: style.width)
  }
}

/// A bar of cells: confirmed, what pending evidence could add, and what is open.
struct Bar {
  let filled: Points
  let pending: Points
  let maximum: Points

  /// Rounded down, so that only full points fill the bar.
  func text(width: Int) -> String {
    guard maximum > .zero else { return String(repeating: " ", count: width) }
    let full = min(width, filled.hundredths * width / maximum.hundredths)
    let more = max(full, min(width, pending.hundredths * width / maximum.hundredths))
    return String(repeating: "█", count: full) + String(repeating: "▒", count: more - full)
      + String(repeating: "·", count: width - more)
  }
}
