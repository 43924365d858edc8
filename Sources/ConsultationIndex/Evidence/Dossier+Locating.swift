extension Dossier {
  /// The same notice with its full path and its place in the text that the dossier was read from.
  ///
  /// - Complexity: O(*n*) for *n* bytes; several notices are located together at the same cost.
  package func located(_ notice: Issue) -> Issue { located([notice])[0] }

  /// The same notices with their full paths and their places in the text.
  ///
  /// - Complexity: O(*n* + *m*) for *n* bytes and *m* notices.
  package func located(_ notices: [Issue]) -> [Issue] {
    var locator = NoticeLocator(self)
    return notices.map { locator.located($0) }
  }
}

/// Finds the places of many notices after a single pass over a dossier.
private struct NoticeLocator {
  private let dossier: Dossier
  /// The places of the records among the submission's, each at its first copy.
  private var revisions: [Record.Key: Int] = [:]
  private var ids: [String: Int] = [:]
  private let records: [JSONValue]
  private let reviews: [JSONValue]
  private var lines = LineIndex()

  init(_ dossier: Dossier) {
    self.dossier = dossier
    for (index, record) in dossier.submission.records.enumerated().reversed() {
      revisions[record.key] = index
      ids[record.id] = index
    }
    func elements(_ path: JSONPath) -> [JSONValue] {
      dossier.source?.value(at: path).map { Array($0.elements) } ?? []
    }
    records = elements(dossier.submissionPath.key("records"))
    reviews = elements(JSONPath.root.key("reviews"))
  }

  mutating func located(_ notice: Issue) -> Issue {
    var located = notice
    let relative = notice.path.flatMap(JSONPath.init(parsing:)) ?? .root
    let path: JSONPath
    let value: JSONValue?
    if let record = notice.record {
      let index =
        notice.revision.map { revisions[Record.Key(id: record, revision: $0)] } ?? ids[record]
      guard let index else { return notice }
      path = dossier.submissionPath.key("records").index(index).appending(relative)
      value = records.indices.contains(index) ? records[index].value(at: relative.steps[...]) : nil
    } else if notice.path == nil {
      return notice
    } else if relative.firstKey == "reviews" {
      path = relative
      if case .index(let index) = relative.steps.dropFirst().first,
        reviews.indices.contains(index)
      {
        value = reviews[index].value(at: relative.steps.dropFirst(2))
      } else {
        value = dossier.source?.value(at: path)
      }
    } else {
      path = dossier.submissionPath.appending(relative)
      value = dossier.source?.value(at: path)
    }
    located.path = path.description
    located.location = nil
    if let source = dossier.source, let value {
      located.location = lines.location(of: value.offset, in: source.bytes)
    }
    return located
  }
}
