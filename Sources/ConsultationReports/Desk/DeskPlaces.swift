import ConsultationIndex

/// Where the parts of a dossier stand in the tables that it was read from.
struct DeskPlaces: Sendable {
  struct Place: Sendable {
    let source: Source
    let row: Int

    var table: SheetTable { source.table }
  }

  /// A table that many places share; a place of its own for each would weigh more than its record.
  final class Source: Sendable {
    let table: SheetTable

    init(_ table: SheetTable) { self.table = table }
  }

  let community: Place
  /// By index of the records.
  var records: [Place] = []
  /// By index of the reviews.
  var reviews: [Place] = []

  init(community: Place) { self.community = community }
}

/// Finds the places of many issues after a single pass over each table.
struct DeskLocator {
  private let places: DeskPlaces
  private let submission: Submission
  private var lines: [String: LineIndex] = [:]
  /// The first record of each revision, and of each id.
  private var revisions: [Revision: Int] = [:]
  private var ids: [String: Int] = [:]

  private struct Revision: Hashable {
    let id: String
    let revision: Int
  }

  init(_ places: DeskPlaces, _ submission: Submission) {
    self.places = places
    self.submission = submission
    for (index, record) in submission.records.enumerated().reversed() {
      revisions[Revision(id: record.id, revision: record.revision)] = index
      ids[record.id] = index
    }
  }

  /// The issue with the row and the column that its path leads to.
  mutating func located(_ issue: Issue) -> FileIssue {
    let (place, key) = find(issue)
    let table = place.table
    let column = key.flatMap { table.column(of: $0) } ?? 0
    var parameters = issue.parameters.adding("row", "\(place.row + 1)")
      .adding("column", Sheet.letters(ofColumn: column))
    if let key, table.columns.position(of: key) != nil {
      parameters["header"] = table.columns.header(of: key)
    }
    let location = lines[table.file, default: LineIndex()].location(
      of: table.sheet.offset(place.row, column), in: table.sheet.text)
    return FileIssue(
      file: table.file,
      issue: Issue(
        code: issue.code, severity: issue.severity, parameters: parameters, path: nil,
        record: issue.record, revision: issue.revision, location: location),
      community: submission.community.id)
  }

  /// The row, and the key of the column.
  private func find(_ issue: Issue) -> (place: DeskPlaces.Place, key: String?) {
    var steps = (issue.path.flatMap { JSONPath(parsing: $0) } ?? .root).steps[...]
    if let id = issue.record {
      let index = issue.revision.map { revisions[Revision(id: id, revision: $0)] } ?? ids[id]
      guard let index, places.records.indices.contains(index) else {
        return (places.community, nil)
      }
      return (places.records[index], Self.recordKey(steps))
    }
    if steps.first == .key("submission") { steps = steps.dropFirst() }
    guard case .key(let name)? = steps.popFirst() else { return (places.community, nil) }
    switch (name, steps.first) {
    case ("records", .index(let index)?) where places.records.indices.contains(index):
      return (places.records[index], Self.recordKey(steps.dropFirst()))
    case ("reviews", .index(let index)?) where places.reviews.indices.contains(index):
      return (places.reviews[index], Self.key(steps.dropFirst().first).map { "@" + $0 })
    case ("community", _): return (places.community, Self.key(steps.first).map { "@" + $0 })
    case ("figures", _): return (places.community, Self.key(steps.first))
    default: return (places.community, "@" + name)
    }
  }

  private static func key(_ step: JSONPath.Step?) -> String? {
    if case .key(let name)? = step { name } else { nil }
  }

  private static func recordKey(_ steps: ArraySlice<JSONPath.Step>) -> String? {
    switch key(steps.first) {
    case "fields": return key(steps.dropFirst().first)
    // The kind is the file's, so that the record as a whole is meant.
    case nil, "kind": return RecordSheet.Key.id
    case let name?: return "@" + name
    }
  }
}
