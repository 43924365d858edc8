import ConsultationGuidance
import ConsultationIndex

extension DistrictContent {
  /// How things changed from earlier periods.
  func section(of trend: Trend) -> ReportPaper.Section {
    var section = ReportPaper.Section(heading: say(.trend), startsPage: true)
    guard let last = trend.periods.dropLast().last else { return section }
    section.blocks.append(
      .paragraph(
        say(
          .trendText,
          [
            "period": last.period.description, "both": "\(trend.changes.count)",
            "arrived": "\(trend.arrived)", "left": "\(trend.left)",
          ])))
    section.blocks += remarks(on: trend)
    let list = say.list(trend.periods.map { "\($0.period) \($0.median)" })
    section.blocks.append(
      .picture(
        ReportPaper.Picture(
          title: say(.trendChart), text: say(.trendChartText, ["list": list]),
          svg: TrendDrawing(periods: trend.periods, cuts: cuts).drawing)))
    section.blocks += [
      .legend([("reference", say(.median)), ("band", say(.band))]), .table(levels(of: trend)),
      .table(elements(of: trend)),
    ]
    section.blocks += improved(trend) + fallen(trend) + risks(trend)
    return section
  }

  private func levels(of trend: Trend) -> ReportTable {
    let grades = model.grades.reversed().map { GradeID(rawValue: $0.id) }
    var table = ReportTable(
      caption: say(.levels),
      columns: [.text(say(.period)), .number(say(.communities)), .number(say(.median))]
        + grades.map { .number(say(.atLeast, ["grade": name(of: $0)])) }
        + [.text(say(.standard))])
    table.rows = trend.periods.map { period in
      [period.period.description, "\(period.count)", period.median.description]
        + grades.map { percent(period.permille(atOrAbove: $0)) }
        + [say.list(period.standards)]
    }
    return table
  }

  private func elements(of trend: Trend) -> ReportTable {
    var table = ReportTable(
      caption: say(.elementChanges),
      columns: [
        .text(say(.element)), .number(say(.before)), .number(say(.now)), .number(say(.change)),
        .text(say(.causes)),
      ])
    let alone = trend.changes.count == 1 ? trend.changes.first : nil
    // An indicator that moved stands in two elements.
    var findings: [String: [String: FindingDifference]] = [:]
    for element in alone?.elements ?? [] {
      for finding in element.findings { findings[element.id, default: [:]][finding.id] = finding }
    }
    table.rows = trend.elements.map { element in
      let causes = element.causes.prefix(alone == nil ? 2 : 4).map { cause in
        if let finding = findings[element.id]?[cause.id] {
          return say(
            .causeOne,
            [
              "indicator": title(of: cause.id, in: trend),
              "before": (finding.before?.points ?? .zero).description,
              "after": (finding.after?.points ?? .zero).description,
            ])
        }
        return say(
          .cause,
          [
            "indicator": title(of: cause.id, in: trend), "change": signed(cause.difference),
            "gained": "\(cause.gained)", "lost": "\(cause.lost)",
          ])
      }
      return [
        title(of: element.id, in: trend), percent(element.before.permille),
        percent(element.after.permille), signed(element.difference),
        causes.joined(separator: language == .chinese ? "；" : "; "),
      ]
    }
    let difference = trend.elements.reduce(Points.zero) { $0 + $1.difference }
    func share(_ side: KeyPath<ElementChange, PointShare>) -> String {
      let all = trend.elements.reduce(PointShare()) {
        PointShare(
          $0.points + $1[keyPath: side].points, of: $0.maximum + $1[keyPath: side].maximum)
      }
      return percent(all.permille)
    }
    table.rows.append([say(.sum), share(\.before), share(\.after), signed(difference), ""])
    table.hasSum = true
    return table
  }

  /// An id with its name; what only an earlier standard had is said to be gone.
  private func title(of id: String, in trend: Trend) -> String {
    if let name = standard.name(of: id, in: language) { return "\(id) \(name)" }
    let names = trend.standards.reversed().lazy.compactMap {
      $0.standard.name(of: id, in: language)
    }
    return say(.removed, ["id": names.first.map { "\(id) \($0)" } ?? id])
  }

  /// What whoever compares periods must know: other rules, other names, results that were made again.
  private func remarks(on trend: Trend) -> [ReportPaper.Block] {
    var texts: [String] = []
    if !trend.hasOneStandard { texts.append(say(.otherStandard)) }
    for period in trend.periods where period.scoredAgain > 0 {
      texts.append(
        say(
          .scoredAgain,
          [
            "period": period.period.description, "n": "\(period.scoredAgain)",
            "standard": say.list(period.standards),
          ]))
    }
    let renamed = trend.standards.flatMap(\.renamed.pairs).map { "\($0.old) → \($0.new)" }
    if !renamed.isEmpty { texts.append(say(.renamed, ["list": say.list(renamed)])) }
    if !trend.unknownStandards.isEmpty {
      texts.append(say(.unknownStandard, ["list": say.list(trend.unknownStandards)]))
    }
    if !trend.departed.isEmpty {
      let names = trend.departed.map { say(.named, ["name": $0.name, "id": $0.id]) }
      texts.append(say(.departed, ["list": say.list(names)]))
    }
    return texts.map(ReportPaper.Block.paragraph) + relabelled(trend)
  }

  /// The communities that are called otherwise, or are of another kind and are asked for other things.
  private func relabelled(_ trend: Trend) -> [ReportPaper.Block] {
    let changes = trend.relabelled
    guard !changes.isEmpty else { return [] }
    func text(_ community: Community) -> String {
      ([community.name, name(of: community.kind)] + (community.street.map { [$0] } ?? []))
        .joined(separator: " · ")
    }
    var table = ReportTable(
      caption: say(.relabelled),
      columns: [.text(say(.id)), .text(say(.before)), .text(say(.now))], textLimit: 20)
    table.rows = changes.map { change in
      [change.community.id, text(change.before.community), text(change.after.community)]
    }
    return [.table(table)]
  }

  private func table(of changes: [CommunityChange], _ caption: String, spare: Bool) -> ReportTable {
    var table = ReportTable(
      caption: caption,
      columns: [
        .text(say(.community)), .text(say(.street), minor: true), .number(say(.before)),
        .number(say(.now)), .number(say(.change)),
      ], textLimit: 20)
    let cuts = Dictionary(
      model.grades.map { ($0.id, $0.cut) }, uniquingKeysWith: { first, _ in first })
    if spare { table.columns.append(.number(say(.spare))) }
    table.rows = changes.map { change in
      var row = [
        change.community.name, change.community.street ?? "",
        "\(name(of: change.before.grade)) \(change.before.total)",
        "\(name(of: change.after.grade)) \(change.after.total)", signed(change.difference),
      ]
      if spare {
        let cut = change.after.grade.flatMap { cuts[$0.rawValue] }
        row.append(cut.map { (change.after.total - $0).description } ?? "–")
      }
      return row
    }
    return table
  }

  private func improved(_ trend: Trend) -> [ReportPaper.Block] {
    let most = trend.mostImproved(10)
    guard !most.isEmpty else { return [.paragraph(say(.improvedNone))] }
    return [.table(table(of: most, say(.improved), spare: false))]
  }

  private func fallen(_ trend: Trend) -> [ReportPaper.Block] {
    let most = trend.mostFallen(10)
    guard !most.isEmpty else { return [.paragraph(say(.fallenNone))] }
    return [.table(table(of: most, say(.fallen), spare: false))]
  }

  private func risks(_ trend: Trend) -> [ReportPaper.Block] {
    let risks = trend.atRisk(by: standard)
    guard !risks.isEmpty else { return [.paragraph(say(.riskNone))] }
    return [
      .heading(say(.risk)), .paragraph(say(.riskText)),
      .table(table(of: risks, say(.risk), spare: true)),
    ]
  }
}
