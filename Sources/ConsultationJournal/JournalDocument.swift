import ConsultationIndex

/// What is to be taken down: events, or a dossier that events follow from.
public enum JournalDocument: Sendable {
  /// Events that are taken down as they are: of a standard, of an assessment, or one that was given
  /// as such.
  case events([JournalEvent])
  /// A dossier with everything that the journal already holds of it: see
  /// ``JournalState/events(for:)``.
  case dossier(Dossier)

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - json: An event as in <doc:JournalFormat>, a dossier or submission, a standard, or an
  ///     assessment, in UTF-8.
  ///   - limits: How much to take before refusing.
  /// - Throws: `InputErrors` with everything that is wrong.
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  public init(json: [UInt8], limits: Limits = Limits()) throws(InputErrors) {
    let document = try JSONDocument(json, limits: limits)
    switch document.root["format"]?.string {
    case Standard.format:
      self = .events([.adopted(try CompiledStandard(json: json, limits: limits))])
    case Assessment.format:
      let assessment = try Assessment(json: json, limits: limits)
      self = .events([.assessment(IssuedAssessment(assessment))])
    case Dossier.format, Submission.format:
      self = .dossier(try Dossier(json: json, limits: limits))
    default:
      var diagnostics = Diagnostics(document: document, limits: limits)
      let event = JournalEvent.read(document.root, .root, &diagnostics)
      self = .events([try diagnostics.finish(with: event)])
    }
  }
}

extension DossierKey {
  /// The key of a dossier.
  public init(_ dossier: Dossier) {
    self.init(community: dossier.submission.community.id, period: dossier.period)
  }
}

extension JournalState {
  /// What has to be taken down so that the journal holds a dossier.
  ///
  /// - Parameter dossier: The dossier with everything that the journal already holds of it.
  /// - Returns: The events in their order; none where nothing is new.
  /// - Throws: `InputErrors` for every record and review of the journal that the dossier lacks.
  /// - Complexity: O(*n* log *n*) for *n* records and reviews.
  public func events(for dossier: Dossier) throws(InputErrors) -> [JournalEvent] {
    let submission = dossier.submission
    let key = DossierKey(dossier)
    let head = Submission(
      community: submission.community, period: submission.period,
      isDemonstration: submission.isDemonstration)
    var events: [JournalEvent] = []
    var file = files[key] ?? DossierFile(head)
    if files[key] == nil || file.head != head {
      events.append(
        .submission(head.community, head.period, isDemonstration: head.isDemonstration))
    }
    try checkNothingLost(of: file, in: dossier)
    let names = Set(submission.figures.keys).union(file.figures.keys)
    for name in names.sorted(by: { $0.precedes($1) })
    where submission.figures[name] != file.figures[name] {
      events.append(.figure(key, name: name, value: submission.figures[name]))
    }
    // A stable order by revision keeps each record's own history in its order.
    for record in submission.records.enumerated().sorted(by: {
      ($0.element.revision, $0.offset) < ($1.element.revision, $1.offset)
    }).map(\.element) where file.contents[record.key] == nil {
      let change = file.change(made: record)
      events.append(.record(key, record, change))
      try file.add(record, change)
    }
    events += dossier.reviews.dropFirst(file.reviews.count).map { .review(key, $0) }
    return events
  }

  private func checkNothingLost(
    of file: DossierFile, in dossier: Dossier
  ) throws(InputErrors) {
    var issues: [Issue] = []
    var given: [Record.Key: Record] = [:]
    for record in dossier.submission.records { given[record.key] = record }
    for record in file.records {
      let parameters = ["record": record.id, "revision": "\(record.revision)"]
      guard let other = given[record.key] else {
        issues.append(Issue(.journalRecordLost, parameters, record: record.id))
        continue
      }
      if !other.isSame(as: record) {
        issues.append(Issue(.journalRecordChanged, parameters, record: record.id))
      }
    }
    for (index, review) in file.reviews.enumerated()
    where !dossier.reviews.indices.contains(index) || dossier.reviews[index] != review {
      issues.append(Issue(.journalReviewLost, ["number": "\(index + 1)"]))
      break
    }
    if !issues.isEmpty { throw InputErrors(issues) }
  }
}
