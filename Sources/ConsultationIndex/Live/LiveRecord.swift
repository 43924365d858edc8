/// The revisions of one record, and which of them count.
struct LiveRecord: Sendable {
  /// What a revision says under the standard.
  enum Content: Sendable {
    /// It never counted so far, so that nobody has looked.
    case unread
    /// It does not count because of what it says, or because it withdraws the record.
    case nothing
    case read(TypedRecord, isInTime: Bool)
  }

  let kind: String
  /// The revisions with their places among the submission's records, rising; of copies the first.
  private(set) var revisions: [(number: Int, place: Int)] = []
  /// The places of the revisions taken.
  private(set) var confirmed: Int?
  private(set) var provisional: Int?
  /// Whether the revision taken for the provisional score waits for a decision.
  private(set) var isUndecided = false

  init(kind: String) { self.kind = kind }

  /// The place of a revision.
  func place(of number: Int) -> Int? { revisions.first { $0.number == number }?.place }

  mutating func add(_ number: Int, at place: Int) {
    guard self.place(of: number) == nil else { return }
    let next = revisions.firstIndex { $0.number > number } ?? revisions.endIndex
    revisions.insert((number, place), at: next)
  }

  /// Takes the revisions that count as the log of reviews stands.
  mutating func select(_ decision: (_ place: Int) -> Review.Decision?) {
    func taken(_ basis: Basis) -> Int? {
      revisions.last { basis.counts(decision($0.place)) }?.place
    }
    confirmed = taken(.confirmed)
    provisional = taken(.provisional)
    isUndecided = provisional.map { decision($0) == nil } ?? false
  }
}
