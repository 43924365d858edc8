import ConsultationIndex

/// A made-up record of each kind that any standard accepts, for showing how tables are filled in.
struct ExampleRecords {
  private let standard: Standard
  private let period: Period?

  init(_ desk: Desk) {
    standard = desk.standard.standard
    period = CommunitySheet.example(of: standard)
  }

  /// Communities, one of each kind, with all figures.
  var submissions: [Submission] {
    guard let period else { return [] }
    return standard.kinds.map { kind in
      Submission(
        community: Community(
          id: "example-" + kind.id, name: "示例" + kind.labels.zh, kind: kind.id, street: "示例街道"),
        period: period,
        figures: Dictionary(
          standard.figures.map { ($0.id, min(10, $0.atMost ?? 10)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  /// The example of a kind of record.
  func record(of kind: String) -> Record? {
    guard let index = standard.evidence.firstIndex(where: { $0.id == kind }) else { return nil }
    let kind = standard.evidence[index]
    let integers = integers(of: kind)
    var record = Record(id: Self.id(ofKind: index), kind: kind.id)
    for field in kind.fields where field.id != kind.untilField {
      record.fields[field.id] = value(of: field, integers: integers)
    }
    record.attachments = [Record.Attachment(name: "示例附件.pdf")]
    return record
  }

  private static func id(ofKind index: Int) -> String { "example-\(index + 1)" }

  private func value(of field: EvidenceKind.Field, integers: [String: Int]) -> Record.Value? {
    switch field.type {
    case .token(let vocabulary):
      return (standard.vocabularies[vocabulary]?.tokens.first?.id).map(Record.Value.text)
    case .tokens(let vocabulary):
      let tokens = standard.vocabularies[vocabulary]?.tokens.prefix(2).map(\.id) ?? []
      return tokens.isEmpty ? nil : .list(tokens)
    case .integer: return integers[field.id].map(Record.Value.integer)
    // All dates are the same day, so that whatever must not come before another does not.
    case .date: return day.map { .text($0.description) }
    case .flag: return .flag(true)
    case .text: return .text("示例")
    case .steps(let procedure):
      guard let day, let steps = standard.procedures[procedure]?.steps, !steps.isEmpty else {
        return nil
      }
      return .steps(
        Dictionary(
          steps.map { ($0.id, [day.description]) }, uniquingKeysWith: { first, _ in first }))
    case .reference(let kind):
      return standard.evidence.firstIndex { $0.id == kind }.map { .text(Self.id(ofKind: $0)) }
    }
  }

  private var day: CalendarDate? { period.map { $0.firstDay.adding(days: 14) } }

  /// Numbers within their bounds, raised until what must be at most another is. Where that cannot
  /// be, they are left out.
  private func integers(of kind: EvidenceKind) -> [String: Int] {
    var values: [String: Int] = [:]
    var most: [String: Int] = [:]
    for field in kind.fields {
      guard case .integer(let atLeast, let atMost) = field.type else { continue }
      let bounds = FieldCell.bounds(atLeast, atMost)
      values[field.id] = min(max(bounds.lowerBound, 10), bounds.upperBound)
      most[field.id] = bounds.upperBound
    }
    for _ in kind.constraints {
      for constraint in kind.constraints {
        guard let lower = values[constraint.field], let upper = values[constraint.atMost] else {
          continue
        }
        values[constraint.atMost] = max(lower, upper)
      }
    }
    return values.filter { name, value in value <= most[name] ?? 0 }
  }
}

extension EvidenceKind {
  /// The date that ends a standing record; an example is still in force.
  fileprivate var untilField: String? {
    if case .standing(_, let until) = counts { until } else { nil }
  }
}
