@testable import ConsultationIndex
@testable import ConsultationPolicyLab

/// What two small standards do, found by going through everything; written from the definitions of the
/// measures of `SmallStandard`, without anything that the comparison uses.
struct BruteForce {
  let pair: StandardPair
  /// The measures of either standard; those whose form changed are not gone through.
  let names: [String]

  init(_ pair: StandardPair) {
    self.pair = pair
    names = Set(pair.old.used + pair.new.used).sorted()
  }

  /// The quantities that are gone through: beyond 6 no award and no condition changes.
  private func values(of name: String) -> [Int?] {
    switch name {
    case "all", "some", "nil": [0, 1, 2, 3, 4, 5, 6, nil]
    case "halves": [0, 1, 2]
    case "kinds": [0, 1, 2, 3]
    case "mean", "staff", "most": [nil, 0, 1, 2, 3]
    default: [nil, 0, 1, 2]
    }
  }

  private func form(_ name: String) -> Int {
    (pair.new.used.contains(name) ? pair.new : pair.old).forms[name] ?? 0
  }

  /// Whether quantities can stand together.
  func isPossible(_ quantities: [String: Int?]) -> Bool {
    func has(_ name: String) -> Bool { quantities[name] != nil }
    func value(_ name: String) -> Int? { quantities[name] ?? nil }
    if has("all") {
      let all = value("all")
      // At least so many records; no number at all means too many to count.
      var least = 0
      if has("some") { least = max(least, value("some") ?? .max) }
      if has("kinds") { least = max(least, value("kinds") ?? 0) }
      if has("halves") { least = max(least, (value("halves") ?? 0) * (form("halves") + 1)) }
      if least > all ?? .max { return false }
      if least == .max, all != nil { return false }
    }
    guard has("mean") else { return true }
    guard form("mean") >= 2 else {
      return !has("all") || (value("all") == 0) == (value("mean") == nil)
    }
    let isWitnessed = (value("nil") ?? 0) >= 1
    if !has("all") { return value("mean") != nil || !isWitnessed }
    if value("all") != 0 { return value("mean") != nil }
    return value("mean") == (isWitnessed ? form("mean") : nil)
  }

  private static func silence(of name: String) -> Int? {
    ["all", "some", "halves", "kinds", "nil"].contains(name) ? 0 : nil
  }

  static func cost(_ quantities: [String: Int?]) -> [Int] {
    var cost = [0, 0]
    for (name, value) in quantities where value != silence(of: name) {
      cost[0] += 1
      cost[1] += value ?? Int(Int32.max)
    }
    return cost
  }

  /// Everything that can be asked of a pair.
  struct Question: Hashable {
    let isGrade: Bool
    /// Whether it is about the old standard bringing less than the new one.
    let isReversed: Bool

    static let all = [false, true].flatMap { grade in
      [false, true].map { Question(isGrade: grade, isReversed: $0) }
    }
  }

  /// What one standard gives.
  struct Result {
    let total: Int
    /// The number of the grade, by which small ladders are compared; 0 for none.
    let rank: Int

    init(total: Points, grade: String?) {
      self.total = total.hundredths
      rank = grade.flatMap { Int($0.dropLast()) } ?? 0
    }
  }

  /// Whether the one brings less than the other, in the way that a question is about.
  static func falls(_ question: Question, _ old: Result, _ new: Result) -> Bool {
    let (a, b) = question.isReversed ? (new, old) : (old, new)
    return question.isGrade ? b.rank < a.rank : b.total < a.total
  }

  /// The least cost of quantities that refute each question; every quantity is gone through.
  func leastCosts() -> [Question: [Int]] {
    var least: [Question: [Int]] = [:]
    let scorers = ["urban", "rural"].map { kind in
      [pair.before, pair.after].map { Scorer($0, kind: kind, names) }
    }
    func go(_ chosen: [Int?]) {
      guard chosen.count == names.count else {
        for value in values(of: names[chosen.count]) { go(chosen + [value]) }
        return
      }
      let quantities = Dictionary(uniqueKeysWithValues: zip(names, chosen))
      guard isPossible(quantities) else { return }
      let cost = Self.cost(quantities)
      for sides in scorers {
        let (old, new) = (sides[0].score(chosen), sides[1].score(chosen))
        for question in Question.all where Self.falls(question, old, new) {
          if let known = least[question], !cost.lexicographicallyPrecedes(known) { continue }
          least[question] = cost
        }
      }
    }
    go([])
    return least
  }

  /// The questions that some small dossier refutes.
  func refutedByDossiers() -> Set<Question> {
    var refuted: Set<Question> = []
    for kind in ["urban", "rural"] {
      let old = Scorer(pair.before, kind: kind, pair.old.used)
      let new = Scorer(pair.after, kind: kind, pair.new.used)
      for entry in SmallDossiers.all {
        func values(_ standard: SmallStandard) -> [Int?] {
          standard.used.map { (entry.quantities[$0] ?? [])[standard.forms[$0] ?? 0] }
        }
        let (a, b) = (old.score(values(pair.old)), new.score(values(pair.new)))
        for question in Question.all where Self.falls(question, a, b) { refuted.insert(question) }
      }
    }
    return refuted
  }

  /// A standard that scores quantities in the order of some names.
  struct Scorer {
    let program: ScoringProgram
    let kind: Int?
    /// By measure: its place among the names.
    let places: [Int?]

    init(_ standard: CompiledStandard, kind: String, _ names: [String]) {
      program = standard.program
      self.kind = standard.standard.kinds.firstIndex { $0.id == kind }
      places = program.measures.map { names.firstIndex(of: $0.id) }
    }

    func score(_ quantities: [Int?]) -> Result {
      let sheet = program.score(places.map { $0.flatMap { quantities[$0] } }, kind: kind)
      return Result(total: sheet.total, grade: sheet.grade.map { program.grades[$0].id })
    }
  }
}

/// What small dossiers have, by name and form of the measure: all dossiers of at most two records of
/// events, with and without a nil report, a figure and a rating.
enum SmallDossiers {
  struct Entry {
    /// By measure, by form.
    let quantities: [String: [Int?]]
  }

  static let all: [Entry] = {
    var names: [(String, Int)] = []
    var measures: [String] = []
    for (name, forms) in SmallStandard.measures {
      for (index, form) in forms.enumerated() {
        names.append((name, index))
        let renamed = form.replacing(#""measure": "nil""#, with: #""measure": "nil-0""#)
        measures.append(#""\#(name)-\#(index)": \#(renamed)"#)
      }
    }
    var plain = SmallStandard(
      indicators: [
        .init(
          id: "i", tier: 0, element: 0, points: 1, measure: "all", award: .atLeast(1),
          requires: [], onlyUrban: false)
      ], grades: [.init(id: "1A", cut: 50, requires: [])], forms: [:])
    plain.version = "1.0.0"
    let text = String(decoding: plain.json, as: UTF8.self)
      .replacing(#""measure": "all""#, with: #""measure": "all-0""#)
      .replacing(
        #""measures": {"all": {"of": "event", "count": "records"}}"#,
        with: #""measures": {\#(measures.joined(separator: ", "))}"#)
    guard let standard = try? CompiledStandard(json: Array(text.utf8)),
      let period = Period("2024"), let asOf = CalendarDate("2025-01-31")
    else { return [] }
    var table = MeasureTable(for: standard, period: period, asOf: asOf, basis: .confirmed)
    for dossier in dossiers(period, asOf) {
      guard (try? table.append(dossier)) != nil else { return [] }
    }
    return (0..<table.count).map { row in
      let found = table.quantities(at: row)
      var quantities: [String: [Int?]] = [:]
      for (column, name) in table.measures.enumerated() {
        // Columns are in the order of their names, so forms come in theirs.
        quantities[String(name.dropLast(2)), default: []].append(found[column])
      }
      return Entry(quantities: quantities)
    }
  }()

  private static func dossiers(_ period: Period, _ asOf: CalendarDate) -> [Dossier] {
    let shapes: [[String: Record.Value]] = [
      ["on": .text("2024-03-01"), "word": .text("a")],
      [
        "on": .text("2024-03-01"), "word": .text("b"), "words": .list(["a", "b"]), "n": .integer(1),
      ],
      ["on": .text("2024-09-01"), "word": .text("a"), "words": .list(["a"]), "n": .integer(3)],
      ["on": .text("2024-09-01"), "word": .text("c"), "words": .list(["a", "b", "c"])],
      ["on": .text("2024-03-01"), "words": .list(["c"]), "n": .integer(0)],
      ["on": .text("2024-09-01"), "word": .text("b"), "n": .integer(2)],
    ]
    var events: [[[String: Record.Value]]] = [[]]
    for (index, shape) in shapes.enumerated() {
      events.append([shape])
      for other in shapes[index...] {
        events.append([shape, other])
        events.append([shape, other, shapes[1]])
      }
    }
    var dossiers: [Dossier] = []
    for fields in events {
      for nils in 0...1 {
        for staff in [nil, 0, 1, 3] as [Int?] {
          for level in [nil, 0, 2] as [Int?] {
            var submission = Submission(
              community: Community(id: "c", name: "c", kind: "urban"), period: period)
            var reviews: [Review] = []
            if let staff {
              submission.figures["staff"] = staff
              reviews.append(Review(.figure("staff", value: staff, .accepted), by: "r", on: asOf))
            }
            if let level {
              reviews.append(Review(.rating(rubric: "quality", level: level), by: "r", on: asOf))
            }
            let empty = Array(repeating: ["on": Record.Value.text("2024-05-01")], count: nils)
            for (index, own) in (fields + empty).enumerated() {
              let kind = index < fields.count ? "event" : "empty"
              submission.records.append(Record(id: "r-\(index)", kind: kind, fields: own))
              reviews.append(
                Review(.record(id: "r-\(index)", revision: 1, .accepted), by: "r", on: asOf))
            }
            if let dossier = try? Dossier(submission, reviews: reviews) { dossiers.append(dossier) }
          }
        }
      }
    }
    return dossiers
  }
}
