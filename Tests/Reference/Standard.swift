/// A scoring standard as `StandardFormat` describes it, without what only people read.
///
/// Whether it is sound is the compiler's business; the reference takes standards that compile.
struct Standard: Sendable {
  var effectiveFrom: Day
  var effectiveUntil: Day?
  var effectiveAdopted: Day?
  var period: Unit
  var kinds: [Text]
  var tiers: [Text]
  var stages: [Text]
  var principles: [Text]
  var vocabularies: [Text: Set<Text>]
  var procedures: [Text: [Text]]
  var rubrics: [Text: Rubric]
  var reasons: Text?
  var evidence: [Text: Kind]
  var figures: [Text: Int]
  var measures: [(name: Text, measure: Measure)]
  var categories: [Category]
  var grades: [Grade]

  struct Rubric: Sendable {
    let reviewers: Int
    let levels: Int
  }

  /// A kind of record.
  struct Kind: Sendable {
    let counts: Counts
    let fields: [Text: Field]
    let constraints: [(field: Text, atMost: Text)]
  }

  /// When the records of a kind count.
  enum Counts: Sendable {
    case at(Text)
    case standing(from: Text, until: Text?)
  }

  enum Field: Sendable {
    case token(vocabulary: Text)
    case tokens(vocabulary: Text)
    case integer(ClosedRange<Int>)
    case date(isPlanned: Bool)
    case flag
    case text
    case steps(procedure: Text)
    case reference
  }

  struct Category: Sendable {
    let id: Text
    let elements: [Element]
  }

  struct Element: Sendable {
    let id: Text
    let indicators: [Indicator]
  }

  struct Indicator: Sendable {
    let id: Text
    let tier: Text
    /// In hundredths, as all points here.
    let points: Int
    let measure: Text
    /// By kind of community.
    let awards: [Text: Award]
    let requires: [Requirement]
    let appliesTo: [Text]
    let stage: Text?
    let principles: [Text]
  }

  struct Requirement: Sendable {
    let measure: Text
    let atLeast: Int?
    let atMost: Int?

    func holds(for quantity: Int) -> Bool {
      quantity >= atLeast ?? 0 && quantity <= atMost ?? Int.max
    }
  }

  struct Grade: Sendable {
    let id: Text
    let cut: Int
    let requires: [Condition]
  }

  enum Scope: String, Sendable {
    case tier, category, element
  }

  enum Condition: Sendable {
    case floor(Scope, Text, Bar)
    case every(Scope, share: Int)
    case measure(Requirement)
  }

  /// What the points of a part have to reach.
  enum Bar: Sendable {
    case atLeast(Int)
    /// In parts per 10000 of the part's maximum.
    case share(Int)
  }
}

/// One expression for one integer.
struct Measure: Sendable {
  /// The kind of record, for measures over records.
  var of: Text?
  var filter: Filter
  var on: Text?
  var aggregate: Aggregate
  var roundsUp: Bool
  var whenEmpty: WhenEmpty?

  enum Aggregate: Sendable {
    case records
    case distinct(Text)
    case periods(Unit, each: Int)
    case sum(Number)
    case largest(Number)
    case smallest(Number)
    case share(Filter)
    case ratio(Side, Side, per: Int, cap: Int?)
    case figure(Text)
    case rating(Text)
  }

  struct WhenEmpty: Sendable {
    let use: Int
    let given: Text
    let atLeast: Int
  }
}

enum Number: Sendable {
  case integer(Text)
  case size(Text)
  case steps(procedure: Text, in: Text)
}

enum Side: Sendable {
  case number(Number)
  case records
  case measure(Text)
  case figure(Text)
}

/// Every test holds, and one of the alternatives where there are any.
struct Filter: Sendable {
  var tests: [(field: Text, test: Test)] = []
  var anyOf: [Filter] = []
}

enum Test: Sendable {
  /// A literal is a choice of one.
  case oneOfTexts([Text])
  case oneOfIntegers([Int])
  case flag(Bool)
  case hasAny([Text])
  case hasAll([Text])
  case present(Bool)
  case between(Int, Int)
  /// The days from the other date (or *asOf*) to the field's, or the other way round.
  case days(after: Bool, Text, Int, Int)
  case steps(procedure: Text, atLeast: Int)
}

/// What a quantity brings.
enum Award: Sendable {
  case atLeast(Int)
  case atMost(Int)
  case steps([(threshold: Int, points: Int)])
  case perUnit(Int)
  case lossPerUnit(Int)
  case ramp(Int, Int)
}
