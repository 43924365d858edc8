import ConsultationIndex

/// What the tables of a folder hold.
package struct DeskReading: Sendable {
  /// The dossiers in the order of 社区.csv; a community with errors in its rows is left out, and all
  /// are where the tables themselves are wrong.
  package let dossiers: [DeskDossier]
  /// The communities of 社区.csv that are left out, each with the first thing that is wrong.
  package let leftOut: [LeftOut]
  /// Everything that is wrong or worth a warning.
  package let issues: [FileIssue]
  /// How many further errors there are.
  package let omitted: Int
}

/// A dossier that was read from tables, and where everything in it stands.
package struct DeskDossier: Sendable {
  package let dossier: Dossier
  let places: DeskPlaces

  /// Issues of the dossier, each with the file, the row and the column where it stands.
  ///
  /// - Complexity: O(*n* + *m*) for *n* bytes of tables and *m* issues.
  package func located(_ issues: [Issue]) -> [FileIssue] {
    var locator = DeskLocator(places, dossier.submission)
    return issues.map { locator.located($0) }
  }
}

extension Desk {
  /// Reads the tables of a folder.
  ///
  /// - Parameter files: The files by name, without their folder.
  /// - Complexity: Linear in the bytes of the files.
  package func read(
    _ files: [(name: String, bytes: [UInt8])], limits: Limits = Limits()
  ) -> DeskReading {
    var reader = DeskReader(desk: self, limits: limits)
    return reader.read(files)
  }
}

/// Reads a folder step by step.
struct DeskReader {
  let desk: Desk
  var diagnostics: DeskDiagnostics
  private let limits: Limits
  private var communities: [String] = []
  /// By number of the community.
  private var names: [String: String] = [:]
  private var submissions: [String: Submission] = [:]
  private var reviews: [String: [Review]] = [:]
  private var places: [String: DeskPlaces] = [:]
  private var revisions: [Revision: Int] = [:]

  private struct Revision: Hashable {
    let community: String
    let id: String
    let revision: Int
  }

  init(desk: Desk, limits: Limits) {
    self.desk = desk
    self.limits = limits
    diagnostics = DeskDiagnostics(limits: limits)
  }

  mutating func read(_ files: [(name: String, bytes: [UInt8])]) -> DeskReading {
    let tables = readTables(files)
    if let table = tables[.communities] {
      readCommunities(table)
      let known = KnownIDs(communities.map { ($0, names[$0] ?? "") })
      for (index, sheet) in desk.records.enumerated() {
        if let table = tables[.records(index)] { readRecords(table, sheet, among: known) }
      }
      if let table = tables[.reviews] { readReviews(table, among: known) }
    }
    let dossiers = makeDossiers()
    let order = Dictionary(
      desk.fileNames.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let sorted = diagnostics.issues.enumerated().sorted { a, b in
      let (first, second) = (order[a.element.file] ?? -1, order[b.element.file] ?? -1)
      if first != second { return first < second }
      let (offset, other) = (
        a.element.issue.location?.offset ?? 0, b.element.issue.location?.offset ?? 0
      )
      return (offset, a.offset) < (other, b.offset)
    }.map(\.element)
    return DeskReading(
      dossiers: dossiers, leftOut: leftOut(besides: dossiers, sorted), issues: sorted,
      omitted: diagnostics.omitted)
  }

  /// What is wrong with a community, or else what concerns everybody's material.
  private func leftOut(besides dossiers: [DeskDossier], _ issues: [FileIssue]) -> [LeftOut] {
    let taken = Set(dossiers.map(\.dossier.submission.community.id))
    let errors = Dictionary(
      grouping: issues.filter { $0.issue.severity == .error }, by: \.community)
    return communities.filter { !taken.contains($0) }.map { id in
      let own = errors[id] ?? errors[nil] ?? []
      return LeftOut(
        id, name: names[id], place: own.first?.file ?? CommunitySheet.fileName,
        issues: own.map(\.issue))
    }
  }

  // MARK: Files

  private mutating func readTables(
    _ files: [(name: String, bytes: [UInt8])]
  ) -> [Desk.Table: SheetTable] {
    var tables: [Desk.Table: SheetTable] = [:]
    var names: [Desk.Table: String] = [:]
    for (file, bytes) in files.sorted(by: { $0.name.precedes($1.name) }) where Desk.isTable(file) {
      if Desk.isWorkbook(file) {
        let kind = FileKind(bytes) ?? .workbook
        diagnostics.report(.error, in: file) { _ in Issue(.notATable, kind.parameters) }
        continue
      }
      guard let kind = desk.table(named: file) else {
        let nearest = nearestName(to: file, among: desk.fileNames)
        diagnostics.report(.error, in: file) { _ in
          Issue(.unknownTable, [:].adding("nearest", nearest))
        }
        continue
      }
      if let other = names[kind] {
        diagnostics.report(.error, in: file) { _ in Issue(.sameTable, ["other": other]) }
        continue
      }
      names[kind] = file
      tables[kind] = table(file, bytes, desk.columns(of: kind))
    }
    if names[.communities] == nil {
      diagnostics.report(.error, in: CommunitySheet.fileName) { _ in
        Issue(.noCommunityTable, ["file": CommunitySheet.fileName])
      }
    }
    return tables
  }

  private mutating func table(
    _ file: String, _ bytes: [UInt8], _ columns: SheetColumns
  ) -> SheetTable? {
    do throws(InputErrors) {
      let sheet = try Sheet(csv: bytes, limits: limits)
      guard let table = SheetTable(file, sheet, columns, &diagnostics) else { return nil }
      table.reportPersonalData(&diagnostics)
      return table
    } catch {
      diagnostics.report(error, in: file)
      return nil
    }
  }

  // MARK: Rows

  private mutating func readCommunities(_ table: SheetTable) {
    let source = DeskPlaces.Source(table)
    var rows: [String: Int] = [:]
    for row in table.rows {
      var reader = RowReader(table, row, &diagnostics)
      reader.readCommunity(CommunitySheet.Key.id, among: nil)
      if let id = reader.community {
        if let first = rows[id] {
          reader.report(
            .repeatedCommunity, CommunitySheet.Key.id, ["value": id, "first": "\(first + 1)"])
        } else {
          rows[id] = row
          // Rows of other tables may name it, even where something of its own is wrong.
          communities.append(id)
          names[id] = reader.text(CommunitySheet.Key.name)
          submissions[id] = desk.communities.readSubmission(&reader)
          places[id] = DeskPlaces(community: DeskPlaces.Place(source: source, row: row))
        }
      }
      diagnostics = reader.diagnostics
    }
    LostDigits.reportShort(CommunitySheet.Key.id, in: table, &diagnostics)
    if table.rows.isEmpty {
      diagnostics.report(.warning, in: table.file) { _ in Issue(.noRows) }
    }
    let examples = Set(ExampleRecords(desk).submissions.map(\.community.name))
    reportMarked(table) { reader in
      reader.text(CommunitySheet.Key.name).map(examples.contains) ?? false
    }
  }

  private mutating func readRecords(
    _ table: SheetTable, _ sheet: RecordSheet, among known: KnownIDs
  ) {
    let source = DeskPlaces.Source(table)
    for row in table.rows {
      var reader = RowReader(table, row, &diagnostics)
      reader.readCommunity(RecordSheet.Key.community, among: known)
      if let record = sheet.readRecord(&reader), let community = reader.community {
        let revision = Revision(community: community, id: record.id, revision: record.revision)
        if let first = revisions[revision], submissions[community]?.records[first] == record,
          let place = places[community]?.records[first]
        {
          reader.reportRow(
            .repeatedRow, ["record": record.id, "first": "\(place.row + 1)"])
        }
        let count = places[community]?.records.count ?? 0
        revisions[revision] = revisions[revision] ?? count
        submissions[community]?.records.append(record)
        places[community]?.records.append(DeskPlaces.Place(source: source, row: row))
      }
      diagnostics = reader.diagnostics
    }
    LostDigits.reportShort(RecordSheet.Key.id, in: table, &diagnostics)
    let example = ExampleRecords(desk).record(of: sheet.kind.id)
    reportMarked(table) { reader in sheet.readRecord(&reader) == example }
  }

  private mutating func readReviews(_ table: SheetTable, among known: KnownIDs) {
    let source = DeskPlaces.Source(table)
    for entry in desk.reviews.read(table, communities: known, &diagnostics) {
      reviews[entry.community, default: []].append(entry.review)
      places[entry.community]?.reviews.append(DeskPlaces.Place(source: source, row: entry.row))
    }
    reportMarked(table) { _ in false }
  }

  /// Rows that are marked are not read; where they are not the template's own, that is said.
  private mutating func reportMarked(
    _ table: SheetTable, _ isExample: (inout RowReader) -> Bool
  ) {
    for row in table.markedRows {
      let mark = table.sheet.cell(row, 0).folded
      if mark.hasPrefix(Template.helpMark) { continue }
      if mark.hasPrefix(Template.exampleMark) {
        // What is wrong with an example need not be told.
        var untold = DeskDiagnostics(limits: limits)
        var reader = RowReader(table, row, &untold)
        if isExample(&reader) { continue }
      }
      let template: MessageTemplate =
        mark.hasPrefix(Template.exampleMark) ? .exampleChanged : .markedRow
      table.report(template, [:], row: row, column: 0, &diagnostics)
    }
  }

  // MARK: Dossiers

  private mutating func makeDossiers() -> [DeskDossier] {
    var dossiers: [DeskDossier] = []
    for id in communities {
      guard let submission = submissions[id], let places = places[id] else { continue }
      do throws(InputErrors) {
        let dossier = try Dossier(submission, reviews: reviews[id] ?? [])
        dossiers.append(DeskDossier(dossier: dossier, places: places))
      } catch {
        var locator = DeskLocator(places, submission)
        for issue in error.issues {
          let located = locator.located(issue)
          diagnostics.report(located.issue.severity, in: located.file, community: id) { _ in
            located.issue
          }
        }
      }
    }
    if diagnostics.failsAltogether { return [] }
    return dossiers.filter {
      !diagnostics.failedCommunities.contains($0.dossier.submission.community.id)
    }
  }
}
