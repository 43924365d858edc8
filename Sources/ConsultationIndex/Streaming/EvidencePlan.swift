/// A standard as evidence is scanned by it: names as bytes, types as numbers, measures as steps.
///
/// Everything that is looked at for each record lies in a few flat arrays of plain values.
struct EvidencePlan: Sendable {
  let standard: CompiledStandard
  let asOf: CalendarDate
  private(set) var names = ByteNames()
  let keys: DossierKeys
  let communityKinds: ByteNames.Table
  let figures: ByteNames.Table
  /// The most that a figure may be, by its index.
  let mostOfFigures: [Int]
  let rubrics: ByteNames.Table
  /// The number of levels of each rubric.
  let levels: [Int]
  let evidenceNames: ByteNames.Table
  private(set) var evidence: [Kind] = []
  private(set) var fields: [Field] = []
  private(set) var constraints: [CompiledEvidence.Constraint] = []
  private(set) var measures: [Measure] = []
  /// By index of the standard's measures: the place among those over records, or −1.
  private(set) var places: [Int]
  /// The fields that a record needs to enter the base of a measure, measure after measure.
  private(set) var needed: [Int] = []
  private(set) var filters = FilterSteps()
  /// How many measures count values that have no bits of their own, and how many count periods.
  private(set) var lists = 0
  private(set) var calendars = 0

  var program: ScoringProgram { standard.program }

  /// A kind of record, with the ranges of what belongs to it.
  struct Kind: Sendable {
    let names: ByteNames.Table
    let fields: Range<Int>
    let constraints: Range<Int>
    let measures: Range<Int>
    /// The date by which a record counts, or from which on it is in force.
    let from: Int
    let isStanding: Bool
    /// The date until which it is in force, or −1.
    let until: Int
  }

  struct Field: Sendable {
    enum FieldType: Sendable {
      case token(ByteNames.Table)
      case tokens(ByteNames.Table)
      case integer(least: Int, most: Int)
      case date
      case flag
      /// Some measure counts the different texts.
      case countedText
      case text
      case steps(ByteNames.Table, count: Int)
      /// More tokens than there are bits.
      case other
    }

    let type: FieldType
    /// Whether a date after the day of assessment reads as absent.
    let hidesFuture: Bool
  }

  struct Measure: Sendable {
    /// Its index in the standard.
    let index: Int
    let filter: FilterSteps.Entry
    /// The date field that decides in place of the kind's own, or −1.
    let on: Int
    let needed: Range<Int>
    let aggregate: Aggregate
  }

  enum Aggregate: Sendable {
    case count
    case distinctToken(Int)
    case distinctTokens(Int)
    case distinctOther(Int, list: Int)
    case periods(date: Int, calendar: Int, months: Int, each: Int)
    case sum(CompiledNumber)
    case largest(CompiledNumber)
    case smallest(CompiledNumber)
    case share(FilterSteps.Entry)
    case ratio(CompiledSide, CompiledSide)
  }

  init(_ standard: CompiledStandard, asOf: CalendarDate) {
    self.standard = standard
    self.asOf = asOf
    let program = standard.program
    let model = program.standard
    places = Array(repeating: -1, count: program.measures.count)
    keys = DossierKeys(&names)
    communityKinds = names.add(model.kinds.map(\.id))
    figures = names.add(model.figures.map(\.id))
    mostOfFigures = model.figures.map { $0.atMost ?? Standard.maximumQuantity }
    rubrics = names.add(program.rubrics.map(\.id))
    levels = program.rubrics.map(\.rubric.levels.count)
    evidenceNames = names.add(program.evidence.map(\.id))
    for (index, kind) in program.evidence.enumerated() { add(kind, index, program.measures) }
  }

  private mutating func add(
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

/// The keys of a dossier's objects, and the words that some of them take.
struct DossierKeys: Sendable {
  let root, submission, community, record, attachment, source, review: ByteNames.Table
  let formats, decisions, stages: ByteNames.Table

  init(_ names: inout ByteNames) {
    root = names.add(["format", "submission", "reviews"])
    submission = names.add([
      "format", "community", "period", "demonstration", "figures", "records",
    ])
    community = names.add(["id", "name", "kind", "street"])
    record = names.add([
      "id", "revision", "kind", "fields", "attachments", "source", "times", "withdrawn",
    ])
    attachment = names.add(["name", "sha256"])
    source = names.add(["document", "quote"])
    review = names.add([
      "record", "revision", "figure", "value", "rubric", "level", "decision", "reviewer", "date",
      "affiliation", "reason", "note", "amendBy", "stage",
    ])
    formats = names.add([Dossier.format, Submission.format])
    decisions = names.add(Review.Decision.allCases.map(\.rawValue))
    stages = names.add(Review.Stage.allCases.map(\.rawValue))
  }
}
