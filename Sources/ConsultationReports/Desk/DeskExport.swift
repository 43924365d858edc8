import ConsultationIndex

/// Writes dossiers as tables, from which the same dossiers are read.
package struct DeskExport: Sendable {
  private let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// The tables of some dossiers.
  ///
  /// - Parameter dossiers: The dossiers, each with the name of the file that it came from.
  /// - Returns: The tables that are not empty, and 社区.csv in any case; or everything that tables
  ///   cannot hold, or not for this standard.
  package func files(
    of dossiers: [(file: String, dossier: Dossier)]
  ) -> (files: [DeskFile], issues: [FileIssue]) {
    var issues: [FileIssue] = []
    var communities: [[String?]] = []
    var records = Array(repeating: [[String?]](), count: desk.records.count)
    var reviews: [(community: String, review: Review)] = []
    var names: [String: String] = [:]
    for (file, dossier) in dossiers {
      let community = dossier.submission.community.id
      if let other = names.updateValue(file, forKey: community) {
        issues.append(
          FileIssue(
            file: file, issue: Issue(.communityTwice, ["value": community, "other": other])))
        continue
      }
      let row = desk.communities.row(of: dossier.submission)
      communities.append(row.cells)
      for misfit in row.misfits { issues.append(Self.misfit(misfit, nil, dossier, file)) }
      for record in dossier.submission.records {
        guard let index = desk.records.firstIndex(where: { $0.kind.id == record.kind }) else {
          issues.append(Self.misfit("kind", record, dossier, file))
          continue
        }
        let row = desk.records[index].row(of: record, in: community)
        records[index].append(row.cells)
        for misfit in row.misfits { issues.append(Self.misfit(misfit, record, dossier, file)) }
      }
      reviews += dossier.reviews.map { (community, $0) }
    }
    guard issues.isEmpty else { return ([], issues) }
    var files = [
      Self.file(CommunitySheet.fileName, [desk.communities.columns.headers] + communities)
    ]
    for (sheet, rows) in zip(desk.records, records) where !rows.isEmpty {
      files.append(Self.file(sheet.fileName, [sheet.columns.headers] + rows))
    }
    if !reviews.isEmpty {
      files.append(Self.file(ReviewSheet.fileName, desk.reviews.rows(of: reviews)))
    }
    issues = differences(files, dossiers)
    return (issues.isEmpty ? files : [], issues)
  }

  private static func file(_ name: String, _ rows: [[String?]]) -> DeskFile {
    var writer = SheetWriter()
    for row in rows { writer.append(row) }
    return DeskFile(name: name, table: writer)
  }

  /// Something that the tables of this standard have no place for.
  private static func misfit(
    _ path: String, _ record: Record?, _ dossier: Dossier, _ file: String
  ) -> FileIssue {
    let issue = Issue(
      .cellNotExpressible, ["what": "`\(path)`"], path: path, record: record?.id,
      revision: record?.revision)
    return FileIssue(file: file, issue: dossier.located(issue))
  }

  /// What is written is read at once: a table that says something else must never leave the house.
  private func differences(
    _ files: [DeskFile], _ dossiers: [(file: String, dossier: Dossier)]
  ) -> [FileIssue] {
    let reading = desk.read(files.map { ($0.name, $0.table.utf8) })
    let errors = reading.issues.filter { $0.issue.severity == .error }
    if !errors.isEmpty { return errors }
    return zip(dossiers, reading.dossiers).compactMap { original, read in
      if original.dossier.tree.canonical() == read.dossier.tree.canonical() { return nil }
      let path = Self.difference(original.dossier, read.dossier)
      return FileIssue(
        file: original.file, issue: Issue(.cellNotExpressible, ["what": "`\(path)`"], path: path))
    }
  }

  /// The first part of a dossier that did not come back the same.
  private static func difference(_ original: Dossier, _ read: Dossier) -> String {
    for (index, pair) in zip(original.submission.records, read.submission.records).enumerated()
    where pair.0 != pair.1 {
      return "records[\(index)]"
    }
    for (index, pair) in zip(original.reviews, read.reviews).enumerated() where pair.0 != pair.1 {
      return "reviews[\(index)]"
    }
    return "submission"
  }
}
