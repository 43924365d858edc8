import ConsultationGuidance
import ConsultationIndex

extension DistrictContent {
  /// The first page: grades, streets and kinds, the weakest elements.
  var overview: ReportPaper.Section {
    var section = ReportPaper.Section(heading: say(.overview))
    section.blocks = [.picture(gradesPicture), .table(gradesTable)]
    section.blocks += [.heading(say(.weakest)), .table(weakest)]
    let streets = report.streets
    if streets.count > 1 {
      section.blocks += [.heading(say(.byStreet)), .table(table(of: streets, say(.street)))]
    }
    let kinds = report.kinds
    if kinds.count > 1 {
      section.blocks += [.heading(say(.byKind)), .table(table(of: kinds, say(.kind)))]
    }
    return section
  }

  private var gradesPicture: ReportPaper.Picture {
    let grades = report.grades
    let parts = grades.map { grade in
      let place = model.grades.firstIndex { $0.id == grade.grade?.rawValue }
      return (
        label: name(of: grade.grade), count: grade.count,
        shape: GradeShape.name(place, of: model.grades.count)
      )
    }
    let list = say.list(parts.map { "\($0.label) \($0.count)" })
    return ReportPaper.Picture(
      title: say(.gradesChart), text: say(.gradesChartText, ["list": list]),
      svg: GradesDrawing(parts: parts).drawing, isWide: true)
  }

  private var gradesTable: ReportTable {
    let before = report.trend?.periods.dropLast().last?.grades
    var table = ReportTable(
      caption: say(.gradesCaption, ["margin": Self.margin.shortest]),
      columns: [
        .text(say(.grade)), .number(say(.cut)), .number(say(.number)), .number(say(.share)),
        .number(say(.orBetter), minor: true), .number(say(.below)), .number(say(.above)),
      ], hasSum: true)
    let near = report.nearCuts(within: Self.margin)
    if before != nil {
      table.columns += [.number(say(.before), minor: true), .number(say(.change))]
    }
    let grades = report.grades
    for (index, grade) in grades.enumerated() {
      let cut = model.grades.first { $0.id == grade.grade?.rawValue }?.cut
      var row = [
        name(of: grade.grade), cut?.shortest ?? "", "\(grade.count)", percent(grade.permille),
        grade.grade == nil ? "" : "\(grade.orBetter)",
      ]
      let own = near.filter { $0.grade == grade.grade }
      row +=
        grade.grade == nil
        ? ["", ""]
        : ["\(own.count { $0.distance < .zero })", "\(own.count { $0.distance >= .zero })"]
      if let before {
        row += ["\(before[index].count)", signed(grade.count - before[index].count)]
      }
      table.rows.append(row)
    }
    var sum = [
      say(.sum), "", "\(report.count)", percent(1_000), "",
      "\(near.count { $0.distance < .zero })", "\(near.count { $0.distance >= .zero })",
    ]
    if let before {
      let count = before.reduce(0) { $0 + $1.count }
      sum += ["\(count)", signed(report.count - count)]
    }
    table.rows.append(sum)
    return table
  }

  private func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// Groups side by side, with all communities below as their sum.
  private func table(of groups: [CommunityGroup], _ header: String) -> ReportTable {
    let whole = report.whole
    let hasChange = whole.medianChange != nil
    let grades = whole.grades.map(\.grade)
    var table = ReportTable(
      caption: say(.groupsCaption),
      columns: [.text(header), .number(say(.number))]
        + grades.map { .number(name(of: $0), minor: true) } + [.number(say(.median))],
      hasSum: true)
    if hasChange { table.columns.append(.number(say(.change))) }
    table.columns.append(.number(say(.pending)))
    table.rows = (groups + [whole]).map { group in
      var row = [name(of: group.name), "\(group.members.count)"]
      row += group.grades.map { $0.count == 0 ? "·" : "\($0.count)" }
      row.append(group.median.description)
      if hasChange { row.append(group.medianChange.map { ConsultationReports.signed($0) } ?? "–") }
      return row + ["\(group.backlog.pending)"]
    }
    return table
  }

  private var weakest: ReportTable {
    var table = ReportTable(
      caption: say(.weakestCaption),
      columns: [
        .text(say(.element)), .text(say(.category), minor: true), .number(say(.rate)),
        .number(say(.without)),
      ])
    table.rows = report.weakest(5, of: summaries).map { element in
      [
        "\(element.id) \(name(of: element.id))", name(of: element.category),
        percent(element.whole.permille), "\(element.withoutEvidence)",
      ]
    }
    return table
  }
}
