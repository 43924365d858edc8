/// Gathers the notices of an assessment, each once, in an order that does not depend on the input's.
struct NoticeCollector {
  private var notices: [Issue] = []

  mutating func report(
    _ template: MessageTemplate, _ parameters: [String: String] = [:], about record: Record,
    at path: JSONPath? = nil
  ) {
    notices.append(
      Issue(
        template, parameters, path: path?.relative, record: record.id,
        revision: record.revision))
  }

  mutating func report(
    _ template: MessageTemplate, _ parameters: [String: String] = [:], at path: JSONPath? = nil
  ) {
    notices.append(Issue(template, parameters, path: path?.relative))
  }

  /// Tells why a revision was returned or rejected.
  mutating func report(
    _ decided: ReviewLog.Decided?, _ reviews: [Review], about record: Record
  ) {
    guard let decided else { return }
    let template: MessageTemplate = decided.decision == .rejected ? .rejected : .returned
    report(template, Self.parameters(of: reviews[decided.index]), about: record)
  }

  static func parameters(of review: Review) -> [String: String] {
    var parameters = ["date": review.date.description]
    let words = [review.reason, review.note].compactMap(\.self)
    if !words.isEmpty { parameters["reason"] = words.joined(separator: ", ") }
    parameters["amendBy"] = review.amendBy?.description
    return parameters
  }

  /// By severity, record, revision, code, path and parameters; what is the same to the byte, once.
  var sorted: [Issue] {
    var sorted: [Issue] = []
    sorted.reserveCapacity(notices.count)
    for notice in notices.sorted() {
      if let last = sorted.last, !(last < notice) { continue }
      sorted.append(notice)
    }
    return sorted
  }
}
