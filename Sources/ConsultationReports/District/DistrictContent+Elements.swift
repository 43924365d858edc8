import ConsultationGuidance
import ConsultationIndex

extension DistrictContent {
  /// The elements by tier.
  var elements: ReportPaper.Section {
    var section = ReportPaper.Section(heading: say(.elements))
    let elements = summaries
    let longest = max(1, elements.map(\.whole.maximum.hundredths).max() ?? 1)
    var table = ReportTable(
      caption: say(.elementsCaption),
      columns: [.text(say(.element))]
        + model.tiers.map { .number($0.labels[language], minor: true) }
        + [.number(say(.mean)), .number(say(.maximum), minor: true), .number(say(.rate))],
      hasSum: true)
    var bars: [[BarPart]] = []
    for element in elements {
      table.rows.append(
        ["\(element.id) \(name(of: element.id))"]
          + (element.means + [element.mean, element.meanMaximum]).map(\.description)
          + [percent(element.whole.permille)])
      bars.append(
        zip(model.tiers.indices, element.tiers).map { place, share in
          BarPart(
            shape: "t\(place % 3)", width: share.maximum.hundredths * 1_000 / longest,
            filled: share.points.hundredths * 1_000 / longest)
        })
    }
    let sums = model.tiers.indices.map { tier in
      elements.reduce(Points.zero) { $0 + $1.means[tier] }
    }
    let all = elements.reduce(PointShare()) {
      PointShare($0.points + $1.whole.points, of: $0.maximum + $1.whole.maximum)
    }
    table.rows.append(
      [say(.sum)] + sums.map(\.description)
        + [
          sums.reduce(.zero, +).description,
          elements.reduce(Points.zero) { $0 + $1.meanMaximum }.description, percent(all.permille),
        ])
    table.bars = (say(.barColumn), bars)
    let legend = model.tiers.enumerated().map { ("t\($0 % 3)", $1.labels[language]) }
    section.blocks = [
      .legend(legend), .table(table), .paragraph(say(.elementsNote)),
    ]
    return section
  }

  /// The further views.
  var views: ReportPaper.Section {
    func table(
      _ caption: DistrictPhrase, _ name: DistrictPhrase, _ parts: [(id: String, share: PointShare)]
    ) -> ReportTable {
      var table = ReportTable(
        caption: say(caption), columns: [.text(say(name)), .number(say(.rate))])
      table.rows = parts.map { [self.name(of: $0.id), percent($0.share.permille)] }
      table.bars = (
        say(.barColumn),
        parts.map { [BarPart(shape: "t0", width: 1_000, filled: $0.share.permille ?? 0)] }
      )
      return table
    }
    return ReportPaper.Section(
      heading: say(.views),
      blocks: [
        .paragraph(say(.viewsNote)), .table(table(.stagesCaption, .stage, report.stages)),
        .table(table(.principlesCaption, .principle, report.principles)),
      ])
  }

  /// For what there is evidence.
  var coverage: ReportPaper.Section {
    let all = report.coverage.filter { $0.applicable > 0 }
    let text = say(
      .coverageText,
      [
        "all": "\(all.count)", "full": "\(all.count { $0.reached == $0.applicable })",
        "none": "\(all.count { $0.reached == 0 })",
      ])
    func table(_ caption: String, _ rows: [IndicatorCoverage]) -> ReportTable {
      var table = ReportTable(
        caption: caption,
        columns: [
          .text(say(.indicator)), .number(say(.applicable), minor: true), .number(say(.reached)),
          .number(say(.morePending)), .number(say(.rate)),
        ])
      table.rows = rows.map { indicator in
        [
          "\(indicator.id) \(name(of: indicator.id))", "\(indicator.applicable)",
          "\(indicator.reached)", "\(indicator.pending)", percent(indicator.share.permille),
        ]
      }
      return table
    }
    // By the share of communities that have it, compared without rounding.
    let least = all.enumerated().sorted { a, b in
      let first = a.element.reached * b.element.applicable
      let second = b.element.reached * a.element.applicable
      return first == second ? a.offset < b.offset : first < second
    }.prefix(10).map(\.element)
    return ReportPaper.Section(
      heading: say(.coverage),
      blocks: [
        .paragraph(text), .table(table(say(.coverageCaption), least)),
        .data(table(say(.coverageAll), all)),
      ])
  }
}
