/// Gathers the notices of an assessment, each once, in an order that does not depend on the input's.
struct NoticeCollector {
  private var notices: [Issue] = []

  /// Whether anything could not be counted because it is wrong.
  var hasErrors: Bool { notices.contains { $0.severity == .error } }

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
    _ decision: Review.Decision, by review: Review, _ reasons: [String: Labels]?,
    about record: Record
  ) {
    let template: MessageTemplate = decision == .rejected ? .rejected : .returned
    report(template, review.parameters(reasons), about: record)
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

extension Review {
  /// The parameters that tell when and why it was decided.
  func parameters(_ reasons: [String: Labels]?) -> [String: String] {
    var parameters = ["date": date.description]
    parameters["note"] = note
    parameters["amendBy"] = amendBy?.description
    guard let reason else { return parameters }
    return parameters.naming("reason", reason, reasons?[reason])
  }
}
