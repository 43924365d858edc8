import ConsultationGuidance
import ConsultationIndex

extension DistrictContent {
  private func text(of bin: DistributionBin) -> String {
    "\(bin.from.shortest)–\(bin.upTo.shortest)"
  }

  var cuts: [(label: String, points: Points)] { model.grades.map { ($0.id, $0.cut) } }

  /// How the totals are distributed.
  var distribution: ReportPaper.Section {
    let bins = report.distribution
    var section = ReportPaper.Section(heading: say(.distribution), startsPage: true)
    guard let fullest = bins.max(by: { $0.count < $1.count }) else { return section }
    let most = max(1, fullest.count)
    let summary = say(
      .histogramText,
      [
        "n": "\(report.count)", "low": report.total(atPercent: 0).description,
        "median": report.total(atPercent: 50).description,
        "high": report.total(atPercent: 100).description, "bin": text(of: fullest),
        "most": "\(fullest.count)",
      ])
    let ranges = bins.reduce(9) { max($0, text(of: $1).displayWidth) }
    let counts = max(5, "\(most)".count)
    let lines = bins.map { bin in
      text(of: bin).fitted(to: ranges, alignedRight: true) + "  "
        + "\(bin.count)".fitted(to: counts, alignedRight: true) + "  "
        + String(repeating: "█", count: bin.count * 40 / most)
    }
    section.blocks.append(
      .picture(
        ReportPaper.Picture(
          title: say(.histogram), text: summary,
          svg: HistogramDrawing(bins: bins, cuts: cuts, grades: model.grades.count).drawing,
          lines: lines)))
    var table = ReportTable(
      caption: say(.binsTable), columns: [.text(say(.range)), .number(say(.number))])
    table.hasSum = true
    table.rows = bins.map { [text(of: $0), "\($0.count)"] } + [[say(.sum), "\(report.count)"]]
    var quantiles = ReportTable(
      caption: say(.quantiles), columns: [.text(say(.percentile)), .number(say(.points))])
    quantiles.rows = [100, 90, 75, 50, 25, 10, 0].map { percent in
      let name =
        percent == 0
        ? say(.lowest)
        : percent == 100
          ? say(.highest)
          : percent == 50 ? say(.median) : say(.quartile, ["n": "\(percent)"])
      return [name, report.total(atPercent: percent).description]
    }
    section.blocks += [.table(quantiles), .data(table)]
    return section
  }

  /// Points by category: all, by street, and as means that add up.
  var categories: ReportPaper.Section {
    var section = ReportPaper.Section(heading: say(.categories))
    let labels = model.categories.map { $0.labels[language] }
    let median = report.categoryQuantiles(percent: 50, of: report.ranking).map(\.permille)
    let quarters = [25, 75].map { percent in
      report.categoryQuantiles(percent: percent, of: report.ranking).map(\.permille)
    }
    let list = say.list(zip(labels, median).map { "\($0) \(percent($1))" })
    section.blocks.append(
      .picture(
        ReportPaper.Picture(
          title: say(.radar), text: say(.radarText, ["list": list]),
          svg: RadarDrawing(
            labels: labels, reference: median, band: (lower: quarters[0], upper: quarters[1])
          ).large)))
    section.blocks.append(.table(means))
    let streets = report.streets
    section.blocks.append(
      .legend(
        [("reference", say(.medianLine)), ("band", say(.band))]
          + (streets.count > 1 ? [("own", say(.streetLine))] : [])))
    guard streets.count > 1 else { return section }
    section.blocks += [.heading(say(.streetRadars))]
    section.blocks += streets.prefix(24).map { street in
      let own = report.categoryQuantiles(percent: 50, of: street.members).map(\.permille)
      let list = say.list(zip(labels, own).map { "\($0) \(percent($1))" })
      let name = name(of: street.name)
      return .picture(
        ReportPaper.Picture(
          title: name, text: say(.streetRadarText, ["street": name, "list": list]),
          svg: RadarDrawing(labels: labels, reference: median, own: own).small))
    }
    if streets.count > 24 {
      section.blocks.append(.paragraph(say(.more, ["n": "\(streets.count - 24)"])))
    }
    section.blocks += heat(streets, labels)
    return section
  }

  private var means: ReportTable {
    let whole = report.whole
    var table = ReportTable(
      caption: say(.categoryMeans),
      columns: [
        .text(say(.category)), .number(say(.mean)), .number(say(.maximum)), .number(say(.rate)),
      ], hasSum: true)
    for (index, category) in model.categories.enumerated() {
      let own = summaries.filter { $0.category == category.id }
      table.rows.append([
        category.labels[language], own.reduce(.zero) { $0 + $1.mean }.description,
        own.reduce(.zero) { $0 + $1.meanMaximum }.description,
        percent(whole.categories[index].permille),
      ])
    }
    let all = whole.categories.reduce(PointShare()) {
      PointShare($0.points + $1.points, of: $0.maximum + $1.maximum)
    }
    table.rows.append([
      say(.sum), whole.mean.description,
      summaries.reduce(.zero) { $0 + $1.meanMaximum }.description,
      percent(all.permille),
    ])
    return table
  }

  private func heat(_ streets: [CommunityGroup], _ labels: [String]) -> [ReportPaper.Block] {
    let rows = streets.map { ($0, $0.categories.map(\.permille)) }
    let fields = rows.flatMap { group, values in
      values.enumerated().compactMap { index, value in
        value.map { (street: name(of: group.name), category: labels[index], permille: $0) }
      }
    }
    func text(_ field: (street: String, category: String, permille: Int)?) -> String {
      guard let field else { return "–" }
      return say(
        .heatPlace,
        ["street": field.street, "category": field.category, "share": percent(field.permille)])
    }
    let best = text(fields.max { $0.permille < $1.permille })
    let worst = text(fields.min { $0.permille < $1.permille })
    var table = ReportTable(
      caption: say(.heatTable),
      columns: [.text(say(.street))] + labels.map { .number($0) })
    table.rows = rows.map { group, values in
      [name(of: group.name)] + values.map { percent($0) }
    }
    return [
      .heading(say(.heat)),
      .picture(
        ReportPaper.Picture(
          title: say(.heat), text: say(.heatText, ["best": best, "worst": worst]),
          svg: HeatMapDrawing(
            columns: labels, rows: rows.map { (name: name(of: $0.0.name), values: $0.1) }
          ).drawing)),
      .data(table),
    ]
  }
}
