import ConsultationIndex

/// Makes dossiers that yield wanted quantities, as far as a few plain constructions go.
///
/// What comes out is a proposal; whoever uses it measures and scores it.
struct DossierMaker {
  let maker: RecordMaker
  let kind: String
  /// Whether records are spread over the period one by one, so that records made for different
  /// measures can become one; else few records stand for many.
  let spreads: Bool

  private(set) var drafts: [RecordDraft] = []
  private(set) var figures: [String: Int] = [:]
  private(set) var ratings: [String: Int] = [:]

  var program: ScoringProgram { maker.program }

  /// The most records to make for one wish: a standard may ask for billions, and hundreds of
  /// dossiers are tried. Records that may become one with others are held against each of these.
  private var mostDrafts: Int { spreads ? 1_000 : 10_000 }

  init(_ maker: RecordMaker, kind: String, spreads: Bool) {
    self.maker = maker
    self.kind = kind
    self.spreads = spreads
  }

  /// Puts records as they are beside the others, so many times each.
  mutating func add(_ records: [TypedRecord], times: Int) {
    drafts += records.map {
      RecordDraft(record: TypedRecord(kind: $0.kind, times: times, values: $0.values))
    }
  }

  mutating func remove(draft index: Int) { drafts.remove(at: index) }

  /// Takes a figure or a rating away.
  mutating func remove(named name: String) {
    figures[name] = nil
    ratings[name] = nil
  }

  /// What a measure is to yield.
  struct Wish {
    let measure: Int
    let quantity: Int
    /// How large the base of a share, or the second side of a ratio, must be.
    var base = 1
  }

  /// Makes records for a wish; false where no way is found.
  @discardableResult
  mutating func fulfil(_ wish: Wish) -> Bool {
    let measure = program.measures[wish.measure]
    switch measure.source {
    case .figure(let figure):
      figures[program.standard.figures[figure].id] = wish.quantity
    case .rating(let rubric): ratings[program.rubrics[rubric].id] = wish.quantity
    case .ratio(let ratio):
      guard
        let (x, y) = Self.sides(wish, per: ratio.per, cap: ratio.cap, roundsUp: measure.roundsUp)
      else { return false }
      return fulfil(ratio.first, x) && fulfil(ratio.second, y)
    case .records(let records): return fulfil(wish, records, roundsUp: measure.roundsUp)
    }
    return true
  }

  private mutating func fulfil(_ side: CompiledSide, _ quantity: Int) -> Bool {
    switch side {
    case .figure(let figure):
      let id = program.standard.figures[figure].id
      if let known = figures[id], known != quantity { return false }
      figures[id] = quantity
      return true
    case .measure(let index): return fulfil(Wish(measure: index, quantity: quantity))
    case .number, .records: return false
    }
  }

  private mutating func fulfil(
    _ wish: Wish, _ records: CompiledMeasure.Records, roundsUp: Bool
  ) -> Bool {
    let count = wish.quantity
    switch records.aggregate {
    case .count:
      return spreads && count <= 24
        ? add(count, records) : count == 0 || add(1, records, times: count)
    case .periods(let unit, _, let each):
      guard count <= mostDrafts, !spreads || each <= mostDrafts / max(1, count) else {
        return false
      }
      let slots = program.standard.period.count(of: unit)
      for slot in 0..<max(0, count) {
        guard add(1, records, times: spreads ? 1 : each, slots: (slot, slots)) else { return false }
        if spreads, each > 1 {
          for _ in 1..<each where !add(1, records, slots: (slot, slots), alone: true) {
            return false
          }
        }
      }
      return true
    case .distinct(let field): return fulfilDistinct(count, field, records)
    case .sum(let number):
      guard count > 0 else { return true }
      let most = limit(of: number, records.kind)
      guard most > 0 else { return false }
      let (whole, rest) = (count / most, count % most)
      if whole > 0, !add(1, records, times: whole, numbers: [(number, most)]) { return false }
      return rest == 0 || add(1, records, numbers: [(number, rest)])
    case .largest(let number), .smallest(let number):
      return add(1, records, numbers: [(number, count)])
    case .share(let filter):
      guard
        let (x, y) = Self.sides(
          wish, per: Measure.wholeShare, cap: nil, roundsUp: roundsUp, atMostWhole: true)
      else { return false }
      return addParts(x, records, matching: filter) && addParts(y - x, records, failing: filter)
    case .ratio(let ratio): return fulfil(wish, ratio, records, roundsUp: roundsUp)
    }
  }

  private mutating func addParts(
    _ count: Int, _ records: CompiledMeasure.Records, matching: CompiledFilter? = nil,
    failing: CompiledFilter? = nil
  ) -> Bool {
    if count == 0 { return true }
    return spreads && count <= 24
      ? add(count, records, matching: matching, failing: failing)
      : add(1, records, times: count, matching: matching, failing: failing)
  }

  private mutating func fulfil(
    _ wish: Wish, _ ratio: CompiledMeasure.Ratio, _ records: CompiledMeasure.Records,
    roundsUp: Bool
  ) -> Bool {
    guard let (x, y) = Self.sides(wish, per: ratio.per, cap: ratio.cap, roundsUp: roundsUp) else {
      return false
    }
    switch (ratio.first, ratio.second) {
    case (.number(let first), .number(let second)):
      return add(1, records, numbers: [(first, x), (second, y)])
    case (.number(let first), .records):
      // As even as can be, so that no record holds more than it may.
      let (each, more) = (x / y, x % y)
      return addEach(more, records, first, each + 1) && addEach(y - more, records, first, each)
    case (.number(let first), let other):
      return fulfil(other, y) && add(1, records, numbers: [(first, x)])
    case (.records, .number(let second)):
      let (each, more) = (y / max(1, x), y % max(1, x))
      return x > 0 && addEach(more, records, second, each + 1)
        && addEach(x - more, records, second, each)
    case (.records, .records): return addParts(y, records)
    case (.records, let other): return fulfil(other, y) && addParts(x, records)
    case (let other, .number(let second)):
      return fulfil(other, x) && add(1, records, numbers: [(second, y)])
    case (let other, .records): return fulfil(other, x) && addParts(y, records)
    case (let first, let second): return fulfil(first, x) && fulfil(second, y)
    }
  }

  private mutating func addEach(
    _ count: Int, _ records: CompiledMeasure.Records, _ number: CompiledNumber, _ value: Int
  ) -> Bool {
    if count == 0 { return true }
    return spreads && count <= 24
      ? add(count, records, numbers: [(number, value)])
      : add(1, records, times: count, numbers: [(number, value)])
  }

  private mutating func fulfilDistinct(
    _ count: Int, _ field: Int, _ records: CompiledMeasure.Records
  ) -> Bool {
    guard count <= mostDrafts else { return false }
    let type = program.evidence[records.kind].fields[field].type
    var found = 0
    let values: [TypedValue]
    switch type {
    case .token(let members): values = members.values.sorted().map { .token($0) }
    case .tokens(let members): values = members.values.sorted().map { .tokens([$0]) }
    case .date: values = (0..<count).map { .date(maker.date(slot: $0, of: count)) }
    case .text, .reference: values = (0..<count).map { .text("x\($0)") }
    case .integer, .flag, .steps: return false
    }
    for (place, value) in values.enumerated() where found < count {
      let date: CalendarDate? = if case .date(let date) = value { date } else { nil }
      guard
        var draft = base(records, at: date ?? maker.date(slot: place % 4, of: 4), times: 1)
      else { continue }
      if draft.record.values[field] != value {
        draft.record.values[field] = value
        guard maker.isSound(draft) else { continue }
      }
      put(draft, alone: false)
      found += 1
    }
    return found == count
  }

  /// A record of a measure's base.
  private func base(
    _ records: CompiledMeasure.Records, at date: CalendarDate, times: Int
  ) -> RecordDraft? {
    let start = maker.draft(of: records.kind, on: records.on, at: date, times: times)
    return maker.extend(start, toMatch: records.filter)
  }

  private mutating func add(
    _ count: Int, _ records: CompiledMeasure.Records, times: Int = 1,
    matching: CompiledFilter? = nil, failing: CompiledFilter? = nil,
    numbers: [(CompiledNumber, Int)] = [], slots: (slot: Int, of: Int)? = nil, alone: Bool = false
  ) -> Bool {
    let rounds = max(0, times - 1) / Record.maximumCount + 1
    guard rounds <= mostDrafts / max(1, count) else { return false }
    var left = times
    while left > 0 {
      let now = min(left, Record.maximumCount)
      left -= now
      // Records made for one wish must not become one.
      var own: [Int] = []
      for number in 0..<count {
        let date =
          slots.map { maker.date(slot: $0.slot, of: $0.of) }
          ?? maker.date(slot: number % 4, of: 4)
        guard var draft = base(records, at: date, times: now) else { return false }
        // The larger side first, since constraints keep the smaller one below it.
        for (number, value) in numbers.sorted(by: { $0.1 > $1.1 }) {
          guard let changed = maker.set(number, to: value, in: draft) else { return false }
          draft = changed
        }
        if let matching {
          guard let changed = maker.extend(draft, toMatch: matching) else { return false }
          draft = changed
        }
        if let failing {
          guard let changed = maker.extend(draft, toFail: failing) else { return false }
          draft = changed
        }
        own.append(put(draft, alone: alone, except: own))
      }
    }
    return true
  }

  /// Puts a record among the others, as one with another where that is allowed.
  @discardableResult
  private mutating func put(
    _ draft: RecordDraft, alone: Bool, except: [Int] = []
  ) -> Int {
    if spreads, !alone {
      for index in drafts.indices where !except.contains(index) {
        if let merged = drafts[index].merged(with: draft, maker) {
          drafts[index] = merged
          return index
        }
      }
    }
    drafts.append(draft)
    return drafts.count - 1
  }

  /// Lets records that a share looks at match it as well, where that contradicts nothing.
  mutating func enrich(_ wishes: [Wish]) {
    for wish in wishes {
      guard let records = program.measures[wish.measure].records,
        case .share(let filter) = records.aggregate
      else { continue }
      for index in drafts.indices where drafts[index].record.kind == records.kind {
        let draft = drafts[index]
        guard draft.record.matches(records.filter, asOf: maker.asOf),
          records.on.map({ draft.record.values[$0].isPresent }) ?? true,
          !draft.record.matches(filter, asOf: maker.asOf)
        else { continue }
        if let extended = maker.extend(draft, toMatch: filter) { drafts[index] = extended }
      }
    }
  }

  private func limit(of number: CompiledNumber, _ kind: Int) -> Int {
    switch program.evidence[kind].fields[number.field].type {
    case .integer(let range): range.upperBound
    case .tokens(let members), .steps(let members): members.count
    default: 0
    }
  }
}
