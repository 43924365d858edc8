import ConsultationIndex

/// The words that tell events apart in a journal.
enum EventWord: String, CaseIterable {
  case opened = "journal.opened"
  case adopted = "standard.adopted"
  case submission = "submission.opened"
  case figure = "figure.reported"
  case submitted = "record.submitted"
  case amended = "record.amended"
  case withdrawn = "record.withdrawn"
  case decided = "review.decided"
  case rated = "review.rated"
  case issued = "assessment.issued"
  case superseded = "assessment.superseded"
}

extension JournalEvent {
  package static let format = "consultation-journal/1"

  /// The word of the event in a journal, such as `record.amended`.
  public var word: String { eventWord.rawValue }

  private var eventWord: EventWord {
    switch self {
    case .opened: .opened
    case .adopted: .adopted
    case .submission: .submission
    case .figure: .figure
    case .record(_, _, .submitted): .submitted
    case .record(_, _, .amended): .amended
    case .record(_, _, .withdrawn): .withdrawn
    case .review(_, let review):
      if case .rating = review.subject { .rated } else { .decided }
    case .assessment(let issued): issued.receipt.supersedes == nil ? .issued : .superseded
    }
  }

  /// The event as JSON, see <doc:JournalFormat>.
  var tree: JSONTree {
    var members: [(key: String, value: JSONTree)] = [("type", .string(word))]
    switch self {
    case .opened(let name):
      members += [("format", .string(Self.format)), ("name", .string(name))]
    case .adopted(let standard): members.append(("standard", standard.standard.tree))
    case .submission(let community, let period, let isDemonstration):
      members += [("community", community.tree), ("period", .string(period.description))]
      if isDemonstration { members.append(("demonstration", .boolean(true))) }
    case .figure(let dossier, let name, let value):
      members += dossier.members + [("figure", .string(name))]
      if let value { members.append(("value", .integer(value))) }
    case .record(let dossier, let record, _):
      members += dossier.members + [("record", record.normalized.tree)]
    case .review(let dossier, let review):
      members += dossier.members + [("review", review.tree)]
    case .assessment(let issued): members += issued.members
    }
    return .object(members)
  }
}

extension DossierKey {
  var members: [(key: String, value: JSONTree)] {
    [("community", .string(community)), ("period", .string(period.description))]
  }
}

extension IssuedAssessment {
  fileprivate var members: [(key: String, value: JSONTree)] {
    [
      ("community", .string(dossier.community)), ("receipt", receipt.tree),
      ("total", .points(total)), ("grade", (grade?.rawValue).map(JSONTree.string) ?? .null),
      ("digest", .string(digest.description)),
    ]
  }
}
