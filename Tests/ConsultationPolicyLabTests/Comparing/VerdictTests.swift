import ConsultationIndex
import Foundation
import Testing

@testable import ConsultationPolicyLab

/// Every answer of a comparison is checked against everything there is.
///
/// `COMPARISON_PAIRS=10000` checks so many pairs of standards instead of eighty.
@Suite("Answers about totals and grades")
struct VerdictTests {
  /// In batches, so that they run side by side and a failure names its seed.
  static let batches: [Range<Int>] = {
    let wanted = ProcessInfo.processInfo.environment["COMPARISON_PAIRS"].flatMap { Int($0) } ?? 80
    return stride(from: 0, to: wanted, by: 40).map { $0..<min($0 + 40, wanted) }
  }()

  @Test("what is proven holds and what is refuted fails, by brute force", arguments: batches)
  func agrees(seeds: Range<Int>) throws {
    var counts: [String: Int] = [:]
    for seed in seeds {
      let pair = StandardPair(seed: seed)
      let comparison = StandardComparison(from: pair.before, to: pair.after)
      let force = BruteForce(pair)
      let refuted = force.refutedByDossiers()
      let least = pair.isTied ? nil : force.leastCosts()
      for question in BruteForce.Question.all {
        let check = AnswerCheck(force: force, comparison: comparison, question: question)
        let problems = check.problems(
          isRefuted: refuted.contains(question), least: least?[question])
        #expect(problems.isEmpty, "seed \(seed), \(question): \(problems)")
        let name = question.isGrade ? "grade" : "total"
        counts["\(name) \(check.answer.status)\(pair.isTied ? " (tied)" : "")", default: 0] += 1
      }
    }
    if Self.isLong { print("pairs \(seeds):", counts.sorted { $0.key < $1.key }) }
  }

  @Test("brute force has small dossiers to go through")
  func smallDossiers() {
    #expect(SmallDossiers.all.count > 1000)
  }

  private static let isLong = ProcessInfo.processInfo.environment["COMPARISON_PAIRS"] != nil

  @Test(
    "kinds that differ in their smallest witness, and conditions of one side, are told apart",
    arguments: [578, 733, 1421, 2067, 2436])
  func agreesOnHardPairs(seed: Int) throws {
    try agrees(seeds: seed..<seed + 1)
  }

  @Test("the same pair gives the same answers, to the last byte", arguments: 0..<4)
  func repeats(seed: Int) {
    func answers() -> [String] {
      let pair = StandardPair(seed: seed)
      let comparison = StandardComparison(from: pair.before, to: pair.after)
      let dossiers = comparison.witnesses.map { $0.witness.dossier?.json ?? [] }
      return [
        "\(comparison.structure)", "\(comparison.indicators)", "\(comparison.total)",
        "\(comparison.grade)", "\(dossiers)",
      ]
    }
    #expect(answers() == answers())
  }
}

/// One answer with what brute force says about it.
struct AnswerCheck {
  let force: BruteForce
  let comparison: StandardComparison
  let question: BruteForce.Question

  private var pair: StandardPair { force.pair }

  var answer: Verdict.Answer {
    let verdict = question.isGrade ? comparison.grade : comparison.total
    return question.isReversed ? verdict.neverHigher : verdict.neverLower
  }

  /// What brute force has against the answer.
  ///
  /// - Parameters:
  ///   - isRefuted: Whether some small dossier refutes it.
  ///   - least: What the cheapest quantities that refute it cost, where that was asked.
  func problems(isRefuted: Bool, least: [Int]?) -> [String] {
    var problems: [String] = []
    if case .proven = answer, isRefuted { problems.append("a dossier refutes what is proven") }
    if let witness = answer.witness { problems += check(witness) }
    guard !pair.isTied else { return problems }
    switch answer {
    case .proven: if let least { problems.append("quantities of cost \(least) refute it") }
    case .refutedByDossier(let witness), .refutedInQuantities(let witness):
      let own = [
        witness.values.count,
        witness.values.reduce(0) { $0 + ($1.quantity ?? Int(Int32.max)) },
      ]
      if witness.isSmallest, own != least {
        problems.append("the witness costs \(own), the least is \(least ?? [])")
      }
    case .undecided(let reason): problems.append("undecided: \(reason)")
    }
    return problems
  }

  private func check(_ witness: Witness) -> [String] {
    var problems: [String] = []
    if let dossier = witness.dossier {
      guard let read = try? Dossier(json: dossier.json) else {
        return ["the dossier cannot be read"]
      }
      let results = [pair.before, pair.after].map { standard in
        let assessment = standard.assess(read, asOf: dossier.asOf)
        return BruteForce.Result(total: assessment.total, grade: assessment.grade?.rawValue)
      }
      if !BruteForce.falls(question, results[0], results[1]) {
        problems.append("the dossier does not refute it")
      }
      for (told, found) in zip([dossier.old, dossier.new], results)
      where told.total.hundredths != found.total {
        problems.append("the dossier's scores are told wrong")
      }
    }
    guard !pair.isTied else {
      if witness.dossier == nil,
        witness.values.contains(where: { pair.changed.contains($0.measure) })
      {
        problems.append("refuted by quantities of changed measures")
      }
      return problems
    }
    let counts = ["all", "some", "halves", "kinds", "nil"]
    var quantities = Dictionary(
      uniqueKeysWithValues: force.names.map { ($0, counts.contains($0) ? 0 : Int?.none) })
    for value in witness.values { quantities[value.measure] = .some(value.quantity) }
    if !force.isPossible(quantities) { problems.append("impossible quantities \(quantities)") }
    let chosen = force.names.map { quantities[$0] ?? nil }
    let results = [pair.before, pair.after].map {
      BruteForce.Scorer($0, kind: witness.kind, force.names).score(chosen)
    }
    if !BruteForce.falls(question, results[0], results[1]) {
      problems.append("the quantities do not refute it: \(quantities)")
    }
    return problems
  }
}
