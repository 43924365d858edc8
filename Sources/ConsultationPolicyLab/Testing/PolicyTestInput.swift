import ConsultationIndex

/// What a case, a base case or a whole file gives: each member only where it is said.
struct PolicyTestInput {
  var kind: Int?
  var period: Period?
  var asOf: CalendarDate?
  var basis: Basis?
  var quantities: [Int: Int?] = [:]
  var figures: [String: Int] = [:]
  var ratings: [String: [Int]] = [:]
  var records: [Placed] = []
  /// Whether records were spoken of, if only to say that there are none.
  var givesRecords = false
  var reviews: [Review] = []
  var dossier: (dossier: Dossier, path: JSONPath)?
  var changes: [Change] = []

  /// A record with its place in the file.
  struct Placed {
    var record: Record
    let path: JSONPath
    /// By field: the place of the change that gave it its value.
    var changes: [String: JSONPath] = [:]
  }

  /// What is to be changed in a record, or nil where it is taken out.
  struct Change {
    let record: String
    /// By field; an inner nil takes the field out.
    let fields: [String: Record.Value?]?
    let path: JSONPath
  }

  /// The input with what another one says put over it.
  func overlaid(by other: PolicyTestInput) -> PolicyTestInput {
    var result = self
    result.kind = other.kind ?? kind
    result.period = other.period ?? period
    result.asOf = other.asOf ?? asOf
    result.basis = other.basis ?? basis
    result.quantities.merge(other.quantities) { $1 }
    result.figures.merge(other.figures) { $1 }
    result.ratings.merge(other.ratings) { $1 }
    result.records += other.records
    result.givesRecords = givesRecords || other.givesRecords
    result.reviews += other.reviews
    result.dossier = other.dossier ?? dossier
    result.changes += other.changes
    return result
  }

  /// Whether there is evidence to measure, so that measures that are not given are measured.
  var hasEvidence: Bool {
    givesRecords || !figures.isEmpty || !ratings.isEmpty || dossier != nil
  }
}

extension PolicyTestInput {
  /// The day as of which the case is looked at: the last of its period where nothing is said.
  func asOf(in period: Period) -> CalendarDate { asOf ?? period.lastDay }

  /// Without reviews nothing can be confirmed, so the provisional score is what is asked for.
  var effectiveBasis: Basis {
    if let basis { return basis }
    return reviews.isEmpty && dossier == nil ? .provisional : .confirmed
  }

  /// The records with ids for those that have none, changed as asked for.
  func completeRecords() -> [Placed] {
    var records = self.records
    if let dossier {
      records =
        dossier.dossier.submission.records.map { Placed(record: $0, path: dossier.path) } + records
    }
    var counts: [String: Int] = [:]
    for index in records.indices where records[index].record.id.isEmpty {
      let kind = records[index].record.kind
      counts[kind, default: 0] += 1
      records[index].record.id = "\(kind)-\(counts[kind] ?? 0)"
    }
    for change in changes {
      guard let fields = change.fields else {
        records.removeAll { $0.record.id == change.record }
        continue
      }
      for index in records.indices where records[index].record.id == change.record {
        for (name, value) in fields {
          records[index].record.fields[name] = value
          records[index].changes[name] = change.path
        }
      }
    }
    return records
  }

  /// The entries of the log that stand for the ratings: one reviewer for each level.
  func ratingReviews(on day: CalendarDate) -> [Review] {
    ratings.sorted { $0.key < $1.key }.flatMap { rubric, levels in
      levels.enumerated().map { index, level in
        Review(.rating(rubric: rubric, level: level), by: "rater-\(index + 1)", on: day)
      }
    }
  }
}
