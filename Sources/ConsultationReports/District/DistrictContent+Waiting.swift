import ConsultationGuidance
import ConsultationIndex

extension DistrictContent {
  /// Who is close to a cut.
  var close: ReportPaper.Section {
    let near = report.nearCuts(within: Self.margin)
    let margin = ["margin": Self.margin.shortest]
    var section = ReportPaper.Section(heading: say(.near))
    guard !near.isEmpty else {
      section.blocks = [.paragraph(say(.nearNone, margin))]
      return section
    }
    section.blocks = [.table(listing(of: near))]
    return section
  }

  private func listing(of near: [NearCut]) -> ReportTable {
    var table = ReportTable(
      caption: say(.nearCaption, ["margin": Self.margin.shortest]),
      columns: [
        .text(say(.community)), .text(say(.street), minor: true), .text(say(.cut)),
        .number(say(.total)), .number(say(.distance)), .number(say(.provisional), minor: true),
      ], textLimit: 20)
    let hasHeldBack = near.contains(where: \.isHeldBack)
    if hasHeldBack { table.columns.append(.text(say(.remark))) }
    table.rows = near.map { near in
      let assessment = near.community.member.assessment
      return [
        assessment.community.name, assessment.community.street ?? "", near.grade.rawValue,
        assessment.total.description, signed(near.distance),
        assessment.provisional.total.description,
      ] + (hasHeldBack ? [near.isHeldBack ? say(.heldBack) : ""] : [])
    }
    return table
  }

  /// What waits for reviewers and for communities, and what is under appeal.
  var waiting: ReportPaper.Section {
    let backlog = report.backlog
    var section = ReportPaper.Section(heading: say(.backlog))
    section.blocks = [
      .paragraph(
        say(
          .backlogText,
          [
            "pending": "\(backlog.pending)", "returned": "\(backlog.returned)",
            "overdue": "\(backlog.overdue)", "appeals": "\(backlog.openAppeals)",
          ]))
    ]
    let pending = report.pending
    if pending.isEmpty {
      section.blocks.append(.paragraph(say(.backlogNone)))
    } else {
      section.blocks.append(.table(table(of: Array(pending.prefix(10)), say(.backlogCaption))))
    }
    let appealing = report.appealing
    if !appealing.isEmpty {
      section.blocks.append(.table(table(of: appealing, say(.appealsCaption))))
    }
    return section
  }

  private func table(of communities: [RankedCommunity], _ caption: String) -> ReportTable {
    var table = ReportTable(
      caption: caption,
      columns: [
        .text(say(.community)), .text(say(.street), minor: true), .number(say(.pending)),
        .number(say(.returned)), .number(say(.overdue)), .number(say(.appeals)),
      ], textLimit: 20)
    table.rows = communities.map { community in
      let backlog = community.member.backlog
      return [
        community.member.community.name, community.member.community.street ?? "",
        "\(backlog.pending)", "\(backlog.returned)", "\(backlog.overdue)",
        "\(backlog.openAppeals)",
      ]
    }
    return table
  }
}
