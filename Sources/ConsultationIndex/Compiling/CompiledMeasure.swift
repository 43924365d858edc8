/// A measure with its names resolved to indices.
package struct CompiledMeasure: Sendable {
  package let id: String
  package let source: Source
  package let roundsUp: Bool
  package let whenEmpty: WhenEmpty?

  package enum Source: Sendable {
    case records(Records)
    case ratio(Ratio)
    case figure(Int)
    case rating(Int)
  }

  /// What is taken from the records of one kind.
  package struct Records: Sendable {
    package let kind: Int
    package let filter: CompiledFilter
    /// The date field that decides in place of the kind's own.
    package let on: Int?
    /// The fields that a record of the base must have.
    package let measured: [Int]
    package let aggregate: Aggregate
  }

  package enum Aggregate: Sendable {
    case count
    case distinct(Int)
    case periods(Period.Unit, date: Int, each: Int)
    case sum(CompiledNumber)
    case largest(CompiledNumber)
    case smallest(CompiledNumber)
    case share(CompiledFilter)
    case ratio(Ratio)
  }

  package struct Ratio: Sendable {
    package let first: CompiledSide
    package let second: CompiledSide
    package let per: Int
    package let cap: Int?
  }

  package struct WhenEmpty: Sendable {
    package let use: Int
    package let measure: Int
    package let atLeast: Int
  }

  package var records: Records? {
    if case .records(let records) = source { records } else { nil }
  }

  package var ratio: Ratio? {
    switch source {
    case .ratio(let ratio): ratio
    case .records(let records):
      if case .ratio(let ratio) = records.aggregate { ratio } else { nil }
    case .figure, .rating: nil
    }
  }

  /// Whether it is a share or a ratio, which are rounded.
  package var isQuotient: Bool {
    if case .share? = records?.aggregate { return true }
    return ratio != nil
  }

  /// The measures that this one names.
  package var references: [Int] {
    var measures: [Int] = []
    if let ratio {
      for case .measure(let index) in [ratio.first, ratio.second] { measures.append(index) }
    }
    if let whenEmpty { measures.append(whenEmpty.measure) }
    return measures
  }
}

/// What a single record contributes.
package enum CompiledNumber: Sendable, Hashable {
  case field(Int)
  case size(Int)
  case steps(Int)

  package var field: Int {
    switch self {
    case .field(let field), .size(let field), .steps(let field): field
    }
  }

  /// The field without which there is no number; a list or steps that are absent are 0.
  package var neededField: Int? {
    if case .field(let field) = self { field } else { nil }
  }
}

/// One side of a ratio.
package enum CompiledSide: Sendable, Hashable {
  case number(CompiledNumber)
  case records
  case measure(Int)
  case figure(Int)
}

/// A condition on the fields of a record, by index.
package struct CompiledFilter: Sendable {
  package let tests: [FieldTest]
  package let anyOf: [CompiledFilter]

  package struct FieldTest: Sendable {
    package let field: Int
    package let test: Test
  }

  package enum Test: Sendable {
    case token([Int])
    case integer([Int])
    case flag(Bool)
    case hasAny([Int])
    case hasAll([Int])
    case present(Bool)
    case between(Int, Int)
    /// Days after (or before) another field's date, or the day of the assessment where it is nil.
    case days(Filter.Direction, field: Int?, Int, Int)
    case steps(atLeast: Int)
  }
}
