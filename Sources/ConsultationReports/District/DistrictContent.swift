import ConsultationGuidance
import ConsultationIndex

/// Finds the words and numbers of a district report. Head and notes stand here, the sections in
/// files of their own.
struct DistrictContent {
  let report: DistrictReport
  let language: Language
  let say: DistrictWords
  let summaries: [ElementSummary]
  let attendance: Attendance?
  /// How close to a cut a community is named.
  static let margin = Points(10)

  init(_ report: DistrictReport, language: Language, attendance: Attendance? = nil) {
    self.report = report
    self.attendance = attendance
    self.language = language
    say = DistrictWords(language: language)
    summaries = report.elements
  }

  var standard: CompiledStandard { report.standard }
  var model: Standard { standard.standard }

  func name(of id: String) -> String { standard.name(of: id, in: language) ?? id }
  func name(of grade: GradeID?) -> String { grade?.rawValue ?? model.unrated[language] }
  func name(of name: CommunityGroup.Name) -> String {
    switch name {
    case .all: say(.whole)
    case .street(let street): street ?? say(.noStreet)
    case .kind(let kind): self.name(of: kind)
    }
  }

  var paper: ReportPaper {
    var paper = ReportPaper(
      language: language, title: say(report.count == 1 ? .communityTitle : .title),
      subtitle: model.labels[language])
    if let note = StandardText(standard, language: language, style: .plain).proposedNote {
      paper.banner = [say(.banner), note]
    }
    paper.attendance = attendance.map { AttendanceText($0, language: language) }
    paper.facts = facts
    paper.headlines = headlines
    paper.sections = [
      overview, close, waiting, distribution, categories, elements, views, coverage,
    ]
    if let trend = report.trend { paper.sections.append(section(of: trend)) }
    paper.sections += [ranking, notes]
    paper.footer = footer
    return paper
  }

  private var facts: [ReportPaper.Fact] {
    let reviews = ReportPaper.Fact(
      name: say(.reviewsUntil), value: report.reviewsUntil.description)
    return [
      .init(name: say(.period), value: report.period.description),
      .init(name: say(.asOf), value: report.asOf.description),
    ] + (report.reviewsUntil == report.asOf ? [] : [reviews]) + [
      .init(name: say(.standard), value: "\(standard.id) \(standard.version)")
    ]
  }

  private var headlines: [ReportPaper.Fact] {
    let backlog = report.backlog
    let rated = report.ranking.count { $0.member.assessment.grade != nil }
    var list: [ReportPaper.Fact] = [
      .init(name: say(.communities), value: "\(report.count)"),
      .init(
        name: say(.rated), value: "\(rated)",
        detail: say(.ofAll, ["share": percent(rated * 1_000 / max(1, report.count))])),
      .init(
        name: say(.median), value: report.total(atPercent: 50).description,
        detail: say(.ofMaximum, ["maximum": report.maximum.shortest])),
    ]
    if let trend = report.trend, let change = report.whole.medianChange,
      let last = trend.periods.dropLast().last
    {
      list.append(
        .init(
          name: say(.since, ["period": last.period.description]), value: signed(change)))
    }
    list += [
      .init(
        name: say(.pendingItems), value: "\(backlog.pending)",
        detail: say(.inCommunities, ["n": "\(report.pending.count)"])),
      .init(
        name: say(.appeals), value: "\(backlog.openAppeals)",
        detail: say(.inCommunities, ["n": "\(report.appealing.count)"])),
    ]
    return list
  }

  private var notes: ReportPaper.Section {
    let lines: [DistrictPhrase] = [.noteBasis, .noteRounding, .noteMedian, .noteAppeals]
    var blocks = lines.map { ReportPaper.Block.paragraph(say($0)) }
    if report.demonstrations > 0 {
      blocks.append(.paragraph(say(.demonstrations, ["n": "\(report.demonstrations)"])))
    }
    return ReportPaper.Section(heading: say(.notes), blocks: blocks)
  }

  private var footer: [String] {
    [
      "\(standard.id) \(standard.version) · SHA-256 \(standard.digest)",
      say(.engine, ["version": CompiledStandard.engineVersion]),
    ]
  }
}
