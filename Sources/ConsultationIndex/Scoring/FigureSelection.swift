/// Which figures count on which basis.
struct FigureSelection {
  /// By basis, then by index of the standard's figures.
  private(set) var values: [Basis: [Int?]] = [:]
  /// The figures that wait for a decision.
  private(set) var undecided: [String] = []

  init(
    _ program: ScoringProgram, _ dossier: Dossier, _ log: ReviewLog,
    _ notices: inout NoticeCollector
  ) {
    let declared = program.standard.figures
    for basis in Basis.allCases { values[basis] = Array(repeating: nil, count: declared.count) }
    for (name, value) in dossier.submission.figures {
      // Worked out only where there is something to tell.
      var path: JSONPath { JSONPath.root.key("figures").key(name) }
      guard let index = declared.firstIndex(where: { $0.id == name }) else {
        var parameters = ["figure": name]
        parameters["nearest"] = nearestName(to: name, among: declared.map(\.id))
        notices.report(.unknownFigure, parameters, at: path)
        continue
      }
      if let most = declared[index].atMost, value > most {
        notices.report(
          .figureOutOfBounds,
          ["value": "\(value)", "most": "\(most)"]
            .naming("figure", name, declared[index].labels), at: path)
        continue
      }
      let decided = log.decision(onFigure: name, value: value)
      for basis in Basis.allCases where basis.counts(decided?.decision) {
        values[basis]?[index] = value
      }
      if let decided, decided.isContested {
        let contested = ContestedReviews(reviews: dossier.reviews, day: decided.date)
        let parameters = contested.parameters(counted: decided.decision) { review in
          if case .figure(name, value, _) = review.subject { true } else { false }
        }
        notices.report(
          .figureDecisionsDiffer,
          parameters.naming("figure", name, declared[index].labels), at: path)
      }
      if decided?.decision == .accepted { continue }
      let parameters = ["value": "\(value)"].naming("figure", name, declared[index].labels)
      guard let decided else {
        undecided.append(name)
        notices.report(.figurePending, parameters, at: path)
        continue
      }
      let review = dossier.reviews[decided.index].parameters(program.reasons)
      notices.report(
        decided.decision == .rejected ? .figureRejected : .figureReturned,
        parameters.merging(review) { own, _ in own }, at: path)
    }
  }
}
