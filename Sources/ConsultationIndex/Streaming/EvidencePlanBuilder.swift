/// Puts the flat arrays of a plan together.
struct EvidencePlanBuilder {
  typealias Kind = EvidencePlan.Kind
  typealias Field = EvidencePlan.Field
  typealias Measure = EvidencePlan.Measure
  typealias Aggregate = EvidencePlan.Aggregate

  var names = ByteNames()
  private(set) var evidence: [Kind] = []
  private(set) var fields: [Field] = []
  private(set) var constraints: [CompiledEvidence.Constraint] = []
  private(set) var measures: [Measure] = []
  private(set) var places: [Int]
  private(set) var needed: [Int] = []
  private(set) var filters = FilterSteps()
  private(set) var lists = 0
  private(set) var calendars = 0

  init(measures: Int) { places = Array(repeating: -1, count: measures) }

  mutating func add(
    _ kind: CompiledEvidence, _ index: Int, _ all: [CompiledMeasure]
  ) {
    let counted = Set(
      all.compactMap { measure -> Int? in
        guard let records = measure.records, records.kind == index,
          case .distinct(let field) = records.aggregate
        else { return nil }
        return field
      })
    let (firstField, firstConstraint, firstMeasure) =
      (fields.count, constraints.count, measures.count)
    for (place, field) in kind.fields.enumerated() {
      var hidesFuture = false
      if case .date(planned: false) = field.type { hidesFuture = place != kind.untilField }
      fields.append(
        Field(
          type: type(of: field, isCounted: counted.contains(place)), hidesFuture: hidesFuture))
    }
    constraints += kind.constraints
    for (place, measure) in all.enumerated() {
      guard let records = measure.records, records.kind == index else { continue }
      add(records, place, kind)
    }
    var (from, isStanding, until) = (0, false, -1)
    switch kind.timing {
    case .at(let field): from = field
    case .standing(let first, let last): (from, isStanding, until) = (first, true, last ?? -1)
    }
    evidence.append(
      Kind(
        names: names.add(kind.fieldIndex), fields: firstField..<fields.count,
        constraints: firstConstraint..<constraints.count,
        measures: firstMeasure..<measures.count, from: from, isStanding: isStanding,
        until: until))
  }

  private mutating func type(of field: CompiledField, isCounted: Bool) -> Field.FieldType {
    switch field.type {
    case .token(let members) where members.count <= FieldBits.mostTokens:
      .token(names.add(members))
    case .tokens(let members) where members.count <= FieldBits.mostTokens:
      .tokens(names.add(members))
    case .steps(let members) where members.count <= FieldBits.mostTokens:
      .steps(names.add(members), count: members.count)
    case .token, .tokens, .steps: .other
    case .integer(let range): .integer(least: range.lowerBound, most: range.upperBound)
    case .date: .date
    case .flag: .flag
    case .text, .reference: isCounted ? .countedText : .text
    }
  }

  private mutating func add(
    _ records: CompiledMeasure.Records, _ index: Int, _ kind: CompiledEvidence
  ) {
    let firstNeeded = needed.count
    needed += records.measured
    places[index] = measures.count
    measures.append(
      Measure(
        index: index, filter: filters.add(records.filter), on: records.on ?? -1,
        needed: firstNeeded..<needed.count, aggregate: aggregate(of: records, kind)))
  }

  private mutating func aggregate(
    of records: CompiledMeasure.Records, _ kind: CompiledEvidence
  ) -> Aggregate {
    switch records.aggregate {
    case .count: return .count
    case .distinct(let field):
      switch kind.fields[field].type {
      case .token: return .distinctToken(field)
      case .tokens: return .distinctTokens(field)
      case .date, .text, .reference:
        lists += 1
        return .distinctOther(field, list: lists - 1)
      case .integer, .flag, .steps: return .count
      }
    case .periods(let unit, let date, let each):
      calendars += 1
      return .periods(date: date, calendar: calendars - 1, months: unit.months, each: each)
    case .sum(let number): return .sum(number)
    case .largest(let number): return .largest(number)
    case .smallest(let number): return .smallest(number)
    case .share(let filter): return .share(filters.add(filter))
    case .ratio(let ratio): return .ratio(ratio.first, ratio.second)
    }
  }
}
