import ConsultationIndex

extension Engine {
  /// A dossier that grows: half of the records stand at the start, the others and all reviews come
  /// one by one.
  static let live = Engine("live") { batch in
    try batch.read.map { dossier in
      guard let dossier else { return .refused }
      var submission = dossier.submission
      let late = submission.records.suffix(submission.records.count / 2)
      submission.records.removeLast(late.count)
      var begun = try Dossier(submission)
      begun.reviewsUntil = batch.reviewsUntil
      var live = LiveDossier(begun, by: batch.standard, asOf: batch.asOf)
      for record in late { _ = try live.add(record) }
      for review in dossier.reviews { _ = try live.add(review) }
      return Verdict(
        confirmed: Verdict.Facts(live, .confirmed), provisional: Verdict.Facts(live, .provisional),
        pending: live.pending)
    }
  }
}

extension Verdict.Facts {
  fileprivate init(_ live: LiveDossier, _ basis: Basis) {
    total = live.total(on: basis).hundredths
    grade = .some(live.grade(on: basis)?.rawValue)
  }
}
