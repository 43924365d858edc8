import ConsultationIndex

/// The tables of a standard: what evaluators fill in, hand in and score.
///
/// ```swift
/// let desk = Desk(.xindu)
/// let reading = desk.read([("社区.csv", bytes), ("协商会议（活动）.csv", more)])
/// reading.dossiers.map { CompiledStandard.xindu.assess($0.dossier, asOf: today) }
/// ```
package struct Desk: Sendable {
  package let standard: CompiledStandard
  package let communities: CommunitySheet
  package let records: [RecordSheet]
  package let reviews: ReviewSheet
  /// The tables by what their files may be called.
  private let tables: [String: Table]

  /// One of the tables of a standard.
  enum Table: Hashable, Sendable {
    case communities
    case records(Int)
    case reviews
  }

  package init(_ standard: CompiledStandard) {
    self.standard = standard
    let model = standard.standard
    communities = CommunitySheet(model)
    reviews = ReviewSheet(standard)
    let own = [CommunitySheet.fileName, ReviewSheet.fileName].map { FileNames.parts(of: $0).stem }
    let kinds = model.evidence.map { Choice(id: $0.id, labels: $0.labels) }
    let names = FileNames.names(for: kinds, besides: own)
    records = zip(model.evidence, names).map { kind, name in
      RecordSheet(kind, fileName: name + ".csv", model)
    }
    var tables: [String: Table] = [:]
    // An id comes before any label, and a label that two kinds share means neither.
    for (index, kind) in kinds.enumerated() {
      let label = FileNames.key(kind.labels.en)
      if kinds.filter({ FileNames.key($0.labels.en) == label }).count == 1 {
        tables[label] = .records(index)
      }
    }
    for (index, kind) in kinds.enumerated() { tables[FileNames.key(kind.id)] = .records(index) }
    for (index, name) in names.enumerated() { tables[FileNames.key(name)] = .records(index) }
    tables[FileNames.key(own[0])] = .communities
    tables[FileNames.key(own[1])] = .reviews
    self.tables = tables
  }

  /// The table that a file holds by its name, whatever its ending.
  func table(named file: String) -> Table? {
    tables[FileNames.key(FileNames.parts(of: file).stem)]
  }

  /// The names of the files, in the order in which they are shown.
  package var fileNames: [String] {
    [CommunitySheet.fileName] + records.map(\.fileName) + [ReviewSheet.fileName]
  }

  func columns(of table: Table) -> SheetColumns {
    switch table {
    case .communities: communities.columns
    case .records(let index): records[index].columns
    case .reviews: reviews.columns
    }
  }
}

extension Desk {
  /// Whether a file of this name is of interest: whatever else lies in a folder is left alone, but
  /// a table under a wrong name, or one that was not saved as CSV, must not be lost in silence.
  package static func isTable(_ file: String) -> Bool {
    // The list of what is to be reviewed is made of the tables and no part of them.
    guard !file.hasPrefix("."), !file.hasPrefix("~"), file != PendingSheet.fileName else {
      return false
    }
    return texts.contains(FileNames.parts(of: file).ending) || isWorkbook(file)
  }

  /// Whether a file that is no table may hold evidence all the same, by its name.
  package static func mayHoldEvidence(_ file: String) -> Bool {
    others.contains(FileNames.parts(of: file).ending)
  }

  private static let others: Set = ["json", "ndjson", "jsonl", "zip", "rar", "7z", "docx", "doc"]

  static func isWorkbook(_ file: String) -> Bool {
    workbooks.contains(FileNames.parts(of: file).ending)
  }

  private static let texts: Set = ["csv", "tsv", "txt"]
  private static let workbooks: Set = ["xlsx", "xls", "xlsm", "et", "ods", "numbers"]
}
