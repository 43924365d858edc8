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
  private(set) var revisions: [(number: Int, place: Int, decision: Review.Decision?)] = []
  /// What is taken of the record.
  struct Taken {
    /// The places of the revisions that count.
    var confirmed: Int?
    var provisional: Int?
    /// Whether the revision taken for the provisional score waits for a decision.
    var isUndecided = false
  }
  private(set) var taken = Taken()

  init(kind: String) { self.kind = kind }

  /// The place of a revision.
  func place(of number: Int) -> Int? {
    let index = index(of: number)
    return index < revisions.count && revisions[index].number == number
      ? revisions[index].place : nil
  }

  mutating func add(_ number: Int, at place: Int) {
    guard self.place(of: number) == nil else { return }
    revisions.insert((number, place, nil), at: index(of: number))
  }

  /// Where a revision stands, or would stand.
  private func index(of number: Int) -> Int {
    revisions.count.partitionPoint { revisions[$0].number < number }
  }

  /// Takes the revisions that count as the log of reviews stands.
  mutating func select(_ decision: (_ place: Int) -> Review.Decision?) {
    for index in revisions.indices { revisions[index].decision = decision(revisions[index].place) }
    let confirmed = revisions.last { Basis.confirmed.counts($0.decision) }
    let provisional = revisions.last { Basis.provisional.counts($0.decision) }
    taken.confirmed = confirmed?.place
    taken.provisional = provisional?.place
    taken.isUndecided = provisional.map { $0.decision == nil } ?? false
  }
}
