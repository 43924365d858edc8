/// A standard as evidence is scanned by it: names as bytes, types as numbers, measures as steps.
///
/// Everything that is looked at for each record lies in a few flat arrays of plain values, and the
/// whole is an object, so that handing it on costs one count and no copies.
final class EvidencePlan: Sendable {
  let standard: CompiledStandard
  let asOf: CalendarDate
  /// The last day of reviews that are taken into account.
  let reviewsUntil: CalendarDate
  let names: ByteNames
  let keys: DossierKeys
  let communityKinds: ByteNames.Table
  let figures: ByteNames.Table
  /// The most that a figure may be, by its index.
  let mostOfFigures: [Int]
  let rubrics: ByteNames.Table
  /// The number of levels of each rubric.
  let levels: [Int]
  let evidenceNames: ByteNames.Table
  let evidence: [Kind]
  let fields: [Field]
  let constraints: [CompiledEvidence.Constraint]
  let measures: [Measure]
  /// By index of the standard's measures: the place among those over records, or −1.
  let places: [Int]
  /// The fields that a record needs to enter the base of a measure, measure after measure.
  let needed: [Int]
  let filters: FilterSteps
  /// How many measures count values that have no bits of their own, and how many count periods.
  let lists: Int
  let calendars: Int

  init(_ standard: CompiledStandard, asOf: CalendarDate, reviewsUntil: CalendarDate) {
    self.standard = standard
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil
    let program = standard.program
    let model = program.standard
    var builder = EvidencePlanBuilder(measures: program.measures.count)
    keys = DossierKeys(&builder.names)
    communityKinds = builder.names.add(model.kinds.map(\.id))
    figures = builder.names.add(model.figures.map(\.id))
    mostOfFigures = model.figures.map { $0.atMost ?? Standard.maximumQuantity }
    rubrics = builder.names.add(program.rubrics.map(\.id))
    levels = program.rubrics.map(\.rubric.levels.count)
    evidenceNames = builder.names.add(program.evidence.map(\.id))
    for (index, kind) in program.evidence.enumerated() {
      builder.add(kind, index, program.measures)
    }
    names = builder.names
    evidence = builder.evidence
    fields = builder.fields
    constraints = builder.constraints
    measures = builder.measures
    places = builder.places
    needed = builder.needed
    filters = builder.filters
    lists = builder.lists
    calendars = builder.calendars
  }

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
