/// What must hold in every dossier, whatever the standard.
struct DossierCheck {
  let submission: Submission
  let reviews: [Review]
  let path: JSONPath

  init(_ submission: Submission, _ reviews: [Review], at path: JSONPath) {
    self.submission = submission
    self.reviews = reviews
    self.path = path
  }

  /// Asks for everything, as is due where a dossier comes in.
  func run(_ diagnostics: inout Diagnostics) {
    Self.checkNames(of: submission.community, at: path.key("community"), &diagnostics)
    runButForNames(&diagnostics)
    for (index, review) in reviews.enumerated() {
      Self.checkNames(of: review, at: Self.place(ofReview: index), &diagnostics)
    }
  }

  /// Leaves out the names, which an earlier edition may have taken in as they are.
  func runButForNames(_ diagnostics: inout Diagnostics) {
    let community = submission.community
    for (key, text) in [("id", community.id), ("name", community.name), ("kind", community.kind)]
    where text.isEmpty {
      diagnostics.report(.emptyText, ["key": key], at: path.key("community").key(key))
    }
    for (name, value) in submission.figures.sorted(by: { $0.key < $1.key }) {
      Self.check(value, ofFigure: name, at: path, &diagnostics)
    }
    checkRecords(&diagnostics)
    for (index, review) in reviews.enumerated() {
      Self.checkButForNames(
        review, of: community, at: Self.place(ofReview: index), &diagnostics)
    }
  }

  private static func place(ofReview index: Int) -> JSONPath {
    JSONPath.root.key("reviews").index(index)
  }

  private func checkRecords(_ diagnostics: inout Diagnostics) {
    var kinds: [String: String] = [:]
    var contents: [Record.Key: Int] = [:]
    for (index, record) in submission.records.enumerated() {
      let first = contents[record.key]
      Self.check(
        record, kind: kinds[record.id], copy: first.map { ($0, submission.records[$0]) },
        at: path.key("records").index(index), &diagnostics)
      kinds[record.id] = kinds[record.id] ?? record.kind
      if first == nil { contents[record.key] = index }
    }
  }

  /// What must hold of a record, beside what the submission holds before it.
  ///
  /// - Parameters:
  ///   - kind: The kind that the record's id had so far.
  ///   - copy: The same revision, if it is there already, with its place.
  static func check(
    _ record: Record, kind: String?, copy: (index: Int, record: Record)?, at place: JSONPath,
    _ diagnostics: inout Diagnostics
  ) {
    if !record.id.isIdentifier {
      diagnostics.report(.invalidIdentifier, ["id": record.id], at: place.key("id"))
    }
    check(record.revision, key: "revision", at: place, &diagnostics)
    check(record.times, key: "times", at: place, &diagnostics)
    if let kind, kind != record.kind {
      diagnostics.report(
        .kindChanged, ["record": record.id, "kind": record.kind, "before": kind],
        at: place.key("kind"))
    }
    if let copy, !copy.record.isSame(as: record) {
      diagnostics.report(
        .revisionConflict,
        ["record": record.id, "revision": "\(record.revision)", "first": "\(copy.index)"],
        at: place)
    }
  }

  private static func check(
    _ value: Int, key: String, in range: ClosedRange<Int> = 1...Record.maximumCount,
    at path: JSONPath, _ diagnostics: inout Diagnostics
  ) {
    if range.contains(value) { return }
    diagnostics.report(
      .outOfRange,
      ["value": "\(value)", "least": "\(range.lowerBound)", "most": "\(range.upperBound)"],
      at: path.key(key))
  }

  /// What must hold of a figure.
  static func check(
    _ value: Int, ofFigure name: String, at path: JSONPath, _ diagnostics: inout Diagnostics
  ) {
    check(
      value, key: name, in: 0...Standard.maximumQuantity, at: path.key("figures"), &diagnostics)
  }

  /// What must hold of a review of a community's dossier, its names included.
  static func check(
    _ review: Review, of community: Community, at place: JSONPath,
    _ diagnostics: inout Diagnostics
  ) {
    checkButForNames(review, of: community, at: place, &diagnostics)
    checkNames(of: review, at: place, &diagnostics)
  }

  private static func checkButForNames(
    _ review: Review, of community: Community, at place: JSONPath,
    _ diagnostics: inout Diagnostics
  ) {
    if review.reviewer.isEmpty {
      diagnostics.report(.emptyText, ["key": "reviewer"], at: place.key("reviewer"))
    }
    if review.affiliation == community.id {
      diagnostics.report(
        .reviewsOwnCase, ["reviewer": review.reviewer, "community": community.id],
        at: place.key("affiliation"))
    }
    switch review.subject {
    case .record(_, let revision, _): check(revision, key: "revision", at: place, &diagnostics)
    case .figure(_, let value, _):
      check(value, key: "value", in: 0...Standard.maximumQuantity, at: place, &diagnostics)
    case .rating(_, let level):
      check(level, key: "level", in: 0...Standard.maximumQuantity, at: place, &diagnostics)
    }
    let isReturned =
      switch review.subject {
      case .record(_, _, .returned), .figure(_, _, .returned): true
      default: false
      }
    if review.amendBy != nil && !isReturned {
      diagnostics.report(.amendByNotReturned, at: place.key("amendBy"))
    }
    if let amendBy = review.amendBy, amendBy < review.date {
      diagnostics.report(
        .amendByTooEarly, ["amendBy": amendBy.description, "date": review.date.description],
        at: place.key("amendBy"))
    }
  }
}

extension Record {
  /// The record with what means nothing made alike: order and repetition in lists, lists of one,
  /// order of attachments, and what reads as absent.
  package var normalized: Record {
    var record = self
    record.fields = fields.mapValues { value in
      switch value {
      case .list(let tokens): .list(Self.distinct(tokens))
      case .steps(let steps): .steps(steps.mapValues(Self.distinct))
      case .text, .integer, .flag: value
      }
    }
    record.attachments = sortedAttachments
    return record
  }

  /// The attachments by name, then digest.
  var sortedAttachments: [Attachment] {
    attachments.sorted { a, b in
      a.name.utf8.elementsEqual(b.name.utf8)
        ? (a.sha256?.description ?? "").precedes(b.sha256?.description ?? "")
        : a.name.precedes(b.name)
    }
  }

  /// Whether two records have the same canonical form, in which texts are compared by their bytes.
  package func isSame(as other: Record) -> Bool {
    normalized.tree == other.normalized.tree
  }

  /// The texts by their bytes, each once.
  static func distinct(_ texts: [String]) -> [String] {
    if texts.count < 2 { return texts }
    var distinct: [String] = []
    for text in texts.sorted(by: { $0.precedes($1) })
    where !(distinct.last?.utf8.elementsEqual(text.utf8) ?? false) {
      distinct.append(text)
    }
    return distinct
  }
}
