/// A kind of record with its names resolved to indices.
package struct CompiledEvidence: Sendable {
  package let id: String
  package let fields: [CompiledField]
  package let fieldIndex: [String: Int]
  package let timing: Timing
  package let constraints: [Constraint]
  /// The fields whose dates read as absent while they lie ahead.
  let hidingFields: [Int]

  init(
    id: String, fields: [CompiledField], fieldIndex: [String: Int], timing: Timing,
    constraints: [Constraint]
  ) {
    self.id = id
    self.fields = fields
    self.fieldIndex = fieldIndex
    self.timing = timing
    self.constraints = constraints
    hidingFields = fields.indices.filter { index in
      switch (fields[index].type, timing) {
      case (.date(planned: false), .standing(_, until: index)): false
      case (.date(planned: false), _), (.steps, _): true
      default: false
      }
    }
  }

  package enum Timing: Sendable {
    case at(Int)
    case standing(from: Int, until: Int?)
  }

  /// Where both fields are present, the one is at most the other.
  package struct Constraint: Sendable {
    package let field: Int
    package let atMost: Int
  }

  /// The field by which a standing record ends, which a later day of assessment leaves alone.
  package var untilField: Int? {
    if case .standing(_, let until) = timing { until } else { nil }
  }
}

/// A field with the tokens or steps that it may hold.
package struct CompiledField: Sendable {
  package let id: String
  package let labels: Labels
  package let declared: EvidenceKind.FieldType
  package let type: FieldType

  package enum FieldType: Sendable {
    case token([String: Int])
    case tokens([String: Int])
    case integer(ClosedRange<Int>)
    case date(planned: Bool)
    case flag
    case text
    case steps([String: Int])
    case reference
  }

  /// The most different values, or the greatest number, that the field can hold.
  package var bound: Int {
    switch type {
    case .token(let members), .tokens(let members), .steps(let members): members.count
    case .integer(let range): range.upperBound
    case .flag: 2
    case .date, .text, .reference: Standard.maximumQuantity
    }
  }
}
