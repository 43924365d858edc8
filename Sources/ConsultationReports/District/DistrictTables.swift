import ConsultationGuidance
import ConsultationIndex

/// The report as tables for Excel and WPS.
struct DistrictTables {
  private let report: DistrictReport
  private let say: DistrictWords
  private let content: DistrictContent

  init(_ content: DistrictContent) {
    self.content = content
    report = content.report
    say = content.say
  }

  private var model: Standard { report.standard.standard }

  var all: [(name: String, bytes: [UInt8])] {
    [("ranking.csv", ranking), ("groups.csv", groups), ("elements.csv", elements)]
      + (report.trend.map { [("trend.csv", trend($0))] } ?? [])
  }

  private func finished(_ writer: SheetWriter) -> [UInt8] { TextEncoding.utf8.mark + writer.utf8 }

  /// A row for each community, with its points by category and element.
  var ranking: [UInt8] {
    var writer = SheetWriter()
    let elements = model.categories.flatMap(\.elements)
    let changes = Dictionary(
      (report.trend?.changes ?? []).map { ($0.community.id, $0) },
      uniquingKeysWith: { first, _ in first })
    writer.append(
      [
        say(.rank), say(.id), say(.community), say(.kind), say(.street), say(.grade), say(.total),
        say(.provisional), say(.percentile), say(.pending), say(.returned), say(.overdue),
        say(.appeals), say(.before), say(.change),
      ] + model.categories.map { content.name(of: $0.id) }
        + elements.map { "\($0.id) \(content.name(of: $0.id))" } + reasons.header)
    for community in report.ranking {
      let assessment = community.member.assessment
      let backlog = community.member.backlog
      let change = changes[assessment.community.id]
      let categories = assessment.confirmed.categories
      let parts =
        categories.map(\.points) + categories.flatMap { $0.elements.map(\.points) }
      writer.append(
        [
          "\(community.rank)", assessment.community.id, assessment.community.name,
          content.name(of: assessment.community.kind), assessment.community.street,
          content.name(of: assessment.grade), assessment.total.description,
          assessment.provisional.total.description,
          "\(community.percentile(of: report.count))", "\(backlog.pending)",
          "\(backlog.returned)", "\(backlog.overdue)", "\(backlog.openAppeals)",
          change?.before.total.description, change?.difference.description,
        ] + parts.map(\.description), number: 14)
    }
    let empty = model.categories.count + elements.count
    for left in reasons.rows {
      writer.append(
        [nil, left.id, left.name] + Array(repeating: nil, count: 12 + empty) + [left.reason])
    }
    return finished(writer)
  }

  /// Why a community has no rank, below all that have one: nobody adds up a column without them in sight.
  private var reasons: (header: [String], rows: [(id: String?, name: String?, reason: String)]) {
    guard let attendance = content.attendance, !attendance.isComplete else { return ([], []) }
    let left = attendance.leftOut.map { left in
      (
        id: left.community, name: left.name,
        reason: left.place + say.colon + left.reason[say.language]
      )
    }
    let missing = attendance.missing.map {
      (
        id: Optional($0.id), name: Optional($0.name),
        reason: AttendanceText.nothingCame[say.language]
      )
    }
    return ([say(.notCounted)], left + missing)
  }

  /// A row for all communities, for each street and for each kind.
  private var groups: [UInt8] {
    var writer = SheetWriter()
    let whole = report.whole
    writer.append(
      [say(.street), say(.kind), say(.number)] + whole.grades.map { content.name(of: $0.grade) }
        + [say(.median), say(.mean), say(.change), say(.pending), say(.appeals)])
    for group in [whole] + report.streets + report.kinds {
      let name = content.name(of: group.name)
      let isKind = if case .kind = group.name { true } else { false }
      let counts = group.grades.map { "\($0.count)" }
      writer.append(
        [isKind ? nil : name, isKind ? name : nil, "\(group.members.count)"] + counts
          + [
            group.median.description, group.mean.description, group.medianChange?.description,
            "\(group.backlog.pending)", "\(group.backlog.openAppeals)",
          ], number: counts.count + 5)
    }
    return finished(writer)
  }

  /// A row for each element.
  private var elements: [UInt8] {
    var writer = SheetWriter()
    writer.append(
      [say(.category), say(.id), say(.element)] + model.tiers.map { content.name(of: $0.id) }
        + [say(.mean), say(.maximum), say(.rate), say(.without)])
    for element in content.summaries {
      writer.append(
        [content.name(of: element.category), element.id, content.name(of: element.id)]
          + (element.means + [element.mean, element.meanMaximum]).map(\.description)
          + [percent(element.whole.permille), "\(element.withoutEvidence)"])
    }
    return finished(writer)
  }

  /// A row for each period.
  private func trend(_ trend: Trend) -> [UInt8] {
    var writer = SheetWriter()
    let grades = model.grades.reversed().map { GradeID(rawValue: $0.id) }
    writer.append(
      [
        say(.period), say(.communities), say(.lowerQuartile), say(.median), say(.upperQuartile),
      ] + grades.map { say(.atLeast, ["grade": $0.rawValue]) })
    for period in trend.periods {
      writer.append(
        [
          period.period.description, "\(period.count)", period.lowerQuartile.description,
          period.median.description, period.upperQuartile.description,
        ] + grades.map { percent(period.permille(atOrAbove: $0)) })
    }
    return finished(writer)
  }
}
