import ConsultationIndex

extension DossierMaker {
  /// The figures and rubrics that have a value, sorted.
  var givenNames: [String] {
    (Array(figures.keys) + ratings.keys).sorted { $0.precedes($1) }
  }

  /// What one or two makers made whose programs read records alike.
  static func made(_ first: DossierMaker, _ other: DossierMaker?) -> MadeRecords {
    var made = MadeRecords(
      first.drafts.map(\.record), figures: first.figures, ratings: first.ratings)
    guard let other else { return made }
    made.records += other.drafts.map(\.record)
    made.figures.merge(other.figures) { own, _ in own }
    made.ratings.merge(other.ratings) { own, _ in own }
    return made
  }

  /// The dossier of what one or two makers made, with everything accepted on the day of the
  /// assessment; nil where the engine's reader would refuse it.
  static func dossier(_ first: DossierMaker, _ other: DossierMaker?) -> Dossier? {
    let maker = first.maker
    let makers = [first] + [other].compactMap(\.self)
    let given = made(first, other)
    let (figures, ratings) = (given.figures, given.ratings)
    var submission = Submission(
      community: Community(id: "witness", name: "witness", kind: first.kind),
      period: maker.period, figures: figures)
    var reviews: [Review] = []
    for (source, draft) in makers.flatMap({ maker in maker.drafts.map { (maker, $0) } }) {
      let id = "r-\(submission.records.count + 1)"
      submission.records.append(Record(draft.record, id: id, by: source.program))
      reviews.append(
        Review(.record(id: id, revision: 1, .accepted), by: "reviewer-1", on: maker.asOf))
    }
    for (name, value) in figures.sorted(by: { $0.key.precedes($1.key) }) {
      reviews.append(
        Review(.figure(name, value: value, .accepted), by: "reviewer-1", on: maker.asOf))
    }
    for (rubric, level) in ratings.sorted(by: { $0.key.precedes($1.key) }) {
      let reviewers =
        makers.map { $0.program.standard.rubrics[rubric]?.reviewers ?? 1 }.max() ?? 1
      for reviewer in 1...max(1, min(reviewers, 1000)) {
        reviews.append(
          Review(
            .rating(rubric: rubric, level: level), by: "reviewer-\(reviewer)", on: maker.asOf))
      }
    }
    do {
      return try Dossier(submission, reviews: reviews)
    } catch {
      return nil
    }
  }
}
