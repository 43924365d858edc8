import ConsultationIndex

/// What the entries of a journal amount to: the dossiers, the standards, the results.
public struct JournalState: Sendable {
  /// The name that the journal was opened under.
  public private(set) var name = ""
  /// The standards in the order in which they were adopted.
  public private(set) var standards: [CompiledStandard] = []
  private(set) var files: [DossierKey: DossierFile] = [:]
  private var isOpen = false

  /// That of a journal without entries.
  init() {}

  /// That of a journal that was opened before, and of which nothing else is known yet.
  init(openedAs name: String) {
    self.name = name
    isOpen = true
  }

  /// The dossiers that the journal knows, in their order.
  public var dossiers: [DossierKey] { files.keys.sorted() }

  /// The dossier of a community and period as the entries leave it; nil where there is none.
  ///
  /// - Complexity: O(*n*) for *n* records and reviews.
  public func dossier(_ key: DossierKey) -> Dossier? { try? files[key]?.dossier() }

  /// The assessments of a dossier in the order in which they were issued.
  public func issued(for key: DossierKey) -> [IssuedAssessment] { files[key]?.issued ?? [] }

  /// The standard in force for a period, or where none is, the one that comes closest, by the same rule
  /// as in a `StandardLibrary`; nil where none was adopted.
  ///
  /// Where the rule leaves several, such as standards of several ids, the journal itself decides: the one
  /// that was adopted last in it.
  ///
  /// - Parameters:
  ///   - period: The period; its last day decides.
  ///   - day: The day of assessment.
  public func standard(for period: Period, asOf day: CalendarDate) -> CompiledStandard? {
    let headers = standards.map(\.header)
    let inForce = headers.places(inForceFor: period, asOf: day).last
    return (inForce ?? headers.places(nearestTo: period, asOf: day).last).map { standards[$0] }
  }

  /// Assesses a dossier by the standard that is in force for its period.
  ///
  /// - Parameters:
  ///   - key: The dossier.
  ///   - asOf: The day as of which to look.
  /// - Returns: The assessment, which names the last one that was issued as the one it replaces; if
  ///   just this one was issued last, it comes out again as it was. Nil where the journal has no such
  ///   dossier or no standard for it.
  /// - Complexity: O(*n* log *n*) for *n* records and reviews.
  public func assessment(of key: DossierKey, asOf: CalendarDate) -> Assessment? {
    guard let file = files[key], let dossier = dossier(key),
      let standard = standard(for: key.period, asOf: asOf)
    else { return nil }
    var earlier = file.issued
    if let last = earlier.last?.receipt, last.asOf == asOf, last.reviewsUntil == asOf,
      last.standardDigest == standard.digest, last.dossierDigest == dossier.digest
    {
      earlier.removeLast()
    }
    return standard.assess(dossier, asOf: asOf, superseding: earlier.last?.receipt)
  }
}

extension JournalState {
  /// The standard with a digest, if it was adopted.
  private func standard(_ digest: SHA256Digest) -> CompiledStandard? {
    standards.last { $0.digest == digest }
  }

  /// What a result comes to when it is made again as the next event; nil where there is no such
  /// dossier, or no such standard.
  func remade(_ issued: IssuedAssessment) -> IssuedAssessment? {
    guard let standard = standard(issued.receipt.standardDigest), let file = files[issued.dossier],
      var dossier = dossier(issued.dossier)
    else { return nil }
    dossier.reviewsUntil = issued.receipt.reviewsUntil
    return IssuedAssessment(
      standard.assess(
        dossier, asOf: issued.receipt.asOf, superseding: file.issued.last?.receipt))
  }

  /// Looks at what is asked of a new event only. Of one that was taken down it is not asked again,
  /// since an engine that comes to other results, or takes other names, must not close a journal.
  func checkNew(_ event: JournalEvent) throws(InputErrors) {
    switch event {
    case .submission(let community, _, _): try community.checkNames()
    case .review(_, let review): try review.checkNames()
    case .assessment(let issued): try checkNew(issued)
    case .opened, .adopted, .figure, .record: break
    }
  }

  /// A result by this version of the engine must come out the same to the byte; of another version's
  /// only the points and the grade can be told.
  private func checkNew(_ issued: IssuedAssessment) throws(InputErrors) {
    guard let remade = remade(issued) else { return }
    try files[issued.dossier]?.check(issued)
    let result = RemadeResult(number: 0, issued: issued, remade: remade)
    if let issue = result.issue { throw InputErrors([issue]) }
    if result.agreement == .points, issued.receipt.engine == remade.receipt.engine {
      throw InputErrors(.journalOtherWording, ["engine": issued.receipt.engine])
    }
  }

  /// Only the standards, and what concerns some dossier.
  func limited(to key: DossierKey?) -> JournalState {
    var state = self
    state.files = [:]
    if let key { state.files[key] = files[key] }
    return state
  }

  /// Forgets a dossier.
  mutating func forget(_ key: DossierKey) { files[key] = nil }

  /// Takes in an event, or tells why it cannot have happened; then nothing has changed.
  ///
  /// - Throws: `InputErrors` without places in a text.
  /// - Complexity: Constant, but O(*n* log *n*) in the dossier for another head of it.
  mutating func apply(_ event: JournalEvent, on date: CalendarDate) throws(InputErrors) {
    if case .opened = event {} else if !isOpen { throw InputErrors(.journalNotOpened) }
    switch event {
    case .opened(let name):
      if isOpen { throw InputErrors(.journalReopened) }
      isOpen = true
      self.name = name
    case .adopted(let standard):
      if standards.last?.digest == standard.digest { throw InputErrors(.journalRepeated) }
      standards.append(standard)
    case .submission(let community, let period, let isDemonstration):
      try open(community, period, isDemonstration)
    case .figure(let key, let name, let value):
      try change(key) { file throws(InputErrors) in try file.report(value, for: name) }
    case .record(let key, let record, let change):
      try self.change(key) { file throws(InputErrors) in try file.add(record, change) }
    case .review(let key, let review):
      if review.date > date {
        throw InputErrors(
          .journalAhead, ["found": review.date.description, "date": date.description])
      }
      try change(key) { file throws(InputErrors) in try file.add(review) }
    case .assessment(let issued):
      guard standard(issued.receipt.standardDigest) != nil else {
        throw InputErrors(
          .journalUnknownStandard, ["digest": issued.receipt.standardDigest.description])
      }
      try change(issued.dossier) { file throws(InputErrors) in try file.add(issued) }
    }
  }

  private mutating func open(
    _ community: Community, _ period: Period, _ isDemonstration: Bool
  ) throws(InputErrors) {
    let key = DossierKey(community: community.id, period: period)
    let head = Submission(
      community: community, period: period, isDemonstration: isDemonstration)
    var file = files[key] ?? DossierFile(head)
    if files[key] != nil, file.head == head { throw InputErrors(.journalRepeated) }
    file.head = head
    // With another head, too, everything that was taken down must stand.
    _ = try file.dossier()
    files[key] = file
  }

  private mutating func change(
    _ key: DossierKey, _ body: (inout DossierFile) throws(InputErrors) -> Void
  ) throws(InputErrors) {
    // Looked up in place, so that no file is copied for one change to it.
    guard let index = files.index(forKey: key) else {
      throw InputErrors(
        .journalUnknownSubmission,
        ["community": key.community, "period": key.period.description])
    }
    try body(&files.values[index])
  }
}

extension InputErrors {
  /// One error without a place.
  init(_ template: MessageTemplate, _ parameters: [String: String] = [:]) {
    self.init([Issue(template, parameters)])
  }
}
