import ConsultationIndex
import Foundation
import Testing

@testable import ConsultationPolicyLab

/// Every answer of a comparison is checked against everything there is.
///
/// `COMPARISON_PAIRS=10000` checks so many pairs of standards instead of a few hundred.
@Suite("Answers about totals and grades")
struct VerdictTests {
  /// In batches, so that they run side by side and a failure names its seed.
  static let batches: [Range<Int>] = {
    let wanted = ProcessInfo.processInfo.environment["COMPARISON_PAIRS"].flatMap { Int($0) } ?? 240
    return stride(from: 0, to: wanted, by: 40).map { $0..<min($0 + 40, wanted) }
  }()

  @Test("what is proven holds and what is refuted fails, by brute force", arguments: batches)
  func agrees(seeds: Range<Int>) throws {
    var counts: [String: Int] = [:]
    for seed in seeds {
      let pair = StandardPair(seed: seed)
      let comparison = StandardComparison(from: pair.before, to: pair.after)
      for kind in AnswerCheck.Thing.allCases {
        for isReversed in [false, true] {
          let check = AnswerCheck(
            pair: pair, comparison: comparison, thing: kind, isReversed: isReversed)
          let problems = check.problems()
          #expect(problems.isEmpty, "seed \(seed), \(kind), reversed \(isReversed): \(problems)")
          counts["\(kind) \(check.answer.status)", default: 0] += 1
        }
      }
    }
    if seeds.lowerBound == 0 || ProcessInfo.processInfo.environment["COMPARISON_PAIRS"] != nil {
      print("pairs \(seeds):", counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    }
  }
}

/// One answer with what brute force says about it.
struct AnswerCheck {
  enum Thing: CaseIterable { case total, grade }

  let pair: StandardPair
  let comparison: StandardComparison
  let thing: Thing
  /// Whether it is about the old standard bringing less than the new one.
  let isReversed: Bool

  var answer: Verdict.Answer {
    let verdict = thing == .total ? comparison.total : comparison.grade
    return isReversed ? verdict.neverHigher : verdict.neverLower
  }

  /// Grades by their number; the ladders of small standards are the same but for their length.
  private func rank(_ grade: String?) -> Int? { grade.map { Int($0.dropLast()) } ?? 0 }

  /// Whether what was looked for happens, from old and new.
  private func falls(_ old: (Points, String?), _ new: (Points, String?)) -> Bool {
    let (a, b) = isReversed ? (new, old) : (old, new)
    switch thing {
    case .total: return b.0 < a.0
    case .grade: return rank(b.1) ?? 0 < rank(a.1) ?? 0
    }
  }

  private func falls(_ quantities: ([String: Int?], [String: Int?]), kind: String, _ force: BruteForce) -> Bool {
    func result(_ standard: CompiledStandard, _ values: [String: Int?]) -> (Points, String?) {
      let sheet = force.score(standard, values, kind: kind)
      return (sheet.total, sheet.grade.map { standard.program.grades[$0].id })
    }
    return falls(result(pair.before, quantities.0), result(pair.after, quantities.1))
  }

  /// What brute force has against the answer.
  func problems() -> [String] {
    let force = BruteForce(pair)
    var problems: [String] = []
    let kinds = ["urban", "rural"]
    var dossier: String?
    for kind in kinds {
      for entry in SmallDossiers.all where dossier == nil {
        func values(_ standard: SmallStandard) -> [String: Int?] {
          Dictionary(
            uniqueKeysWithValues: standard.used.map {
              ($0, (entry.quantities[$0] ?? [])[standard.forms[$0] ?? 0])
            })
        }
        if falls((values(pair.old), values(pair.new)), kind: kind, force) { dossier = "\(entry)" }
      }
    }
    if case .proven = answer, let dossier { problems.append("a dossier refutes what is proven: \(dossier)") }
    if let witness = answer.witness { problems += check(witness, force) }
    guard pair.changed.isEmpty else { return problems }
    // Where all measures are the same, all quantities can be gone through.
    var least: [Int]?
    for kind in kinds {
      force.forEach { quantities in
        let cost = BruteForce.cost(quantities)
        if let least, !cost.lexicographicallyPrecedes(least) { return }
        if falls((quantities, quantities), kind: kind, force) { least = cost }
      }
    }
    switch answer {
    case .proven: if let least { problems.append("quantities of cost \(least) refute what is proven") }
    case .refutedByDossier(let witness), .refutedInQuantities(let witness):
      let own = [witness.values.count, witness.values.reduce(0) { $0 + ($1.quantity ?? Int(Int32.max)) }]
      if least == nil { problems.append("no quantities refute it") }
      if witness.isSmallest, let least, own != least, witness.dossier == nil {
        problems.append("the witness costs \(own), the least is \(least)")
      }
      if witness.isSmallest, let least, own.lexicographicallyPrecedes(least) {
        problems.append("the witness costs \(own), less than the least, \(least)")
      }
    case .undecided(let reason): problems.append("undecided: \(reason)")
    }
    return problems
  }

  private func check(_ witness: Witness, _ force: BruteForce) -> [String] {
    var problems: [String] = []
    if let dossier = witness.dossier {
      guard let read = try? Dossier(json: dossier.json) else { return ["the dossier cannot be read"] }
      let old = pair.before.assess(read, asOf: dossier.asOf)
      let new = pair.after.assess(read, asOf: dossier.asOf)
      let before = (old.total, old.grade?.rawValue)
      let after = (new.total, new.grade?.rawValue)
      if !falls(before, after) { problems.append("the dossier does not refute it") }
      if dossier.old.total != before.0 || dossier.new.total != after.0
        || dossier.old.grade?.rawValue != before.1 || dossier.new.grade?.rawValue != after.1
      {
        problems.append("the dossier's scores are told wrong")
      }
    }
    guard pair.changed.isEmpty else {
      if witness.dossier == nil, !witness.values.allSatisfy({ !pair.changed.contains($0.measure) }) {
        problems.append("refuted by quantities of changed measures")
      }
      return problems
    }
    var quantities: [String: Int?] = [:]
    for name in force.names { quantities[name] = .some(nil) }
    for name in ["all", "some", "halves", "kinds", "nil"] where quantities[name] != nil {
      quantities[name] = .some(0)
    }
    for value in witness.values { quantities[value.measure] = .some(value.quantity) }
    if !force.isPossible(quantities) { problems.append("impossible quantities \(quantities)") }
    if !falls((quantities, quantities), kind: witness.kind, force) {
      problems.append("the quantities do not refute it: \(quantities)")
    }
    return problems
  }
}
