import ConsultationIndex

extension ReviewSheet {
  /// The header and a row for each review, in their order.
  package func rows(of reviews: [(community: String, review: Review)]) -> [[String?]] {
    [columns.headers] + reviews.map { row(of: $0.review, in: $0.community) }
  }

  /// The cells of one review in the order of the columns.
  package func row(of review: Review, in community: String) -> [String?] {
    var cells: [String: String] = [
      Key.community: community, Key.reviewer: review.reviewer, Key.date: review.date.description,
    ]
    cells[Key.affiliation] = review.affiliation
    cells[Key.note] = review.note
    cells[Key.amendBy] = review.amendBy?.description
    cells[Key.stage] = review.stage?.labels.zh
    cells[Key.reason] = review.reason.map { reasons.name(of: $0) }
    switch review.subject {
    case .record(let id, let revision, let decision):
      cells[Key.record] = id
      cells[Key.revision] = "\(revision)"
      cells[Key.decision] = decision.labels.zh
      cells[Key.digest] = review.digest?.description
    case .figure(let figure, let value, let decision):
      cells[Key.figure] = figures.name(of: figure)
      cells[Key.value] = "\(value)"
      cells[Key.decision] = decision.labels.zh
    case .rating(let rubric, let level):
      cells[Key.rubric] = rubrics.name(of: rubric)
      cells[Key.level] = "\(level)"
    }
    return columns.columns.map { cells[$0.key] }
  }
}

extension TermTable {
  /// The label of a term, or its id where the label would not read back as the term.
  func name(of id: String) -> String {
    guard let term = terms.first(where: { $0.id == id }), readsBack(term) else { return id }
    return term.labels.zh
  }

  /// Whether the Chinese label means this term and no other.
  func readsBack(_ term: Choice) -> Bool {
    let read = try? find(term.labels.zh)
    return read?.id == term.id
  }
}
