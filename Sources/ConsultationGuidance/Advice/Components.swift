import ConsultationIndex

/// The indicators in groups that no lever connects, each with the ways to treat it.
///
/// Indicators belong together when they read the same lever that can move: as their measure, in a
/// requirement, as a witness or as the side of a ratio. So do the target's conditions on measures.
struct Components {
  /// By component, by cost; empty where a condition of the target cannot be met.
  private(set) var options: [[Option]] = []
  /// Whether the limit ended the enumeration, so that ways may be missing.
  private(set) var isCut: Bool
  /// How many ways were looked at.
  private(set) var nodes = 0

  private let problem: AdviceProblem
  private let moves: [[Move]]
  private let limit: Int
  /// By node: the needs that its points serve.
  private let masks: [[Bool]]
  private let nodesOfProblem: [Node]

  private enum Node {
    case indicator(Int)
    case condition(CompiledCondition)
  }

  init(_ problem: AdviceProblem, _ candidates: Candidates, limit: Int) {
    self.problem = problem
    moves = candidates.moves
    self.limit = limit
    isCut = candidates.isThinned
    let indicators = problem.program.indicators.indices.filter {
      problem.program.indicators[$0].awards[problem.kind] != nil
    }
    nodesOfProblem =
      indicators.map(Node.indicator) + problem.conditions.map(Node.condition)
    masks = nodesOfProblem.map { node in
      problem.needs.map { need in
        guard case .indicator(let index) = node else { return false }
        return need.part.holds(problem.program.indicators[index])
      }
    }
    for group in grouped() { options.append(enumerate(group)) }
  }

  // MARK: Grouping

  /// The levers that can move and that a node reads.
  private func levers(of node: Node) -> [Int] {
    let measures: [Int]
    switch node {
    case .indicator(let index):
      let indicator = problem.program.indicators[index]
      measures = [indicator.measure] + indicator.requires.map(\.measure)
    case .condition(let condition): measures = [condition.measure]
    }
    return Set(measures.flatMap(problem.sources(of:))).filter { moves[$0].count > 1 }.sorted()
  }

  /// The nodes in groups, each in the order of the standard; those without a lever stand alone.
  private func grouped() -> [[Int]] {
    var groupOfLever = [Int](repeating: -1, count: moves.count)
    var groups: [[Int]] = []
    for node in nodesOfProblem.indices {
      let levers = levers(of: nodesOfProblem[node])
      let joined = Set(levers.map { groupOfLever[$0] }).subtracting([-1]).sorted()
      let home: Int
      if let first = joined.first {
        home = first
        for other in joined.dropFirst() {
          groups[home] += groups[other]
          groups[other] = []
          for lever in groupOfLever.indices where groupOfLever[lever] == other {
            groupOfLever[lever] = home
          }
        }
        groups[home].append(node)
      } else {
        home = groups.count
        groups.append([node])
      }
      for lever in levers { groupOfLever[lever] = home }
    }
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  // MARK: Ways to treat a group

  private mutating func enumerate(_ group: [Int]) -> [Option] {
    let leversOfNode = group.map { levers(of: nodesOfProblem[$0]) }
    var readers = [Int: Int]()
    for lever in leversOfNode.joined() { readers[lever, default: 0] += 1 }
    let shared = readers.filter { $0.value > 1 }.keys.sorted()
    var own = problem.levers.map(\.now)
    var all: [Option] = []
    var places = [Int](repeating: 0, count: shared.count)
    repeat {
      for (lever, place) in zip(shared, places) { own[lever] = moves[lever][place].quantity }
      var ways = [option(moving: shared, to: places)]
      for (index, node) in group.enumerated() where !ways.isEmpty {
        let alone = leversOfNode[index].filter { readers[$0] == 1 }
        ways = join(ways, treat(node, alone, &own))
      }
      all += ways
      if nodes > limit {
        isCut = true
        break
      }
    } while advance(&places, shared)
    return all.unbeaten()
  }

  /// What a node gains for each way to move the levers that it alone reads.
  private mutating func treat(_ node: Int, _ levers: [Int], _ own: inout [Int?]) -> [Option] {
    var ways: [Option] = []
    var places = [Int](repeating: 0, count: levers.count)
    repeat {
      for (lever, place) in zip(levers, places) { own[lever] = moves[lever][place].quantity }
      var way = option(moving: levers, to: places)
      nodes += 1
      switch nodesOfProblem[node] {
      case .indicator(let index):
        let gain = gain(of: index, own)
        for (need, serves) in masks[node].enumerated() where serves { way.gains[need] = gain }
        ways.append(way)
      case .condition(let condition):
        if condition.holds(for: quantity(of: condition.measure, own)) { ways.append(way) }
      }
      if nodes > limit {
        isCut = true
        break
      }
    } while advance(&places, levers)
    for lever in levers { own[lever] = moves[lever][0].quantity }
    return ways.unbeaten()
  }

  private mutating func join(_ ways: [Option], _ others: [Option]) -> [Option] {
    if others.count == 1, ways.count == 1 { return [ways[0].joined(with: others[0])] }
    nodes += ways.count * others.count
    return ways.flatMap { way in others.map { way.joined(with: $0) } }.unbeaten()
  }

  private func option(moving levers: [Int], to places: [Int]) -> Option {
    var option = Option(
      cost: 0, gains: Array(repeating: 0, count: problem.needs.count), choices: [])
    for (lever, place) in zip(levers, places) where place > 0 {
      option.cost += Option.cost(
        effort: moves[lever][place].effort,
        fillings: problem.levers[lever].isFilling ? 1 : 0)
      option.choices.append(Option.Choice(lever: lever, move: place))
    }
    return option
  }

  /// The next combination of moves; false after the last.
  private func advance(_ places: inout [Int], _ levers: [Int]) -> Bool {
    for (index, lever) in levers.enumerated() {
      places[index] += 1
      if places[index] < moves[lever].count { return true }
      places[index] = 0
    }
    return false
  }

  private func quantity(of measure: Int, _ own: [Int?]) -> Int? {
    AdviceProblem.quantity(problem.program, problem.levers, of: measure, own: own)
  }

  private func gain(of index: Int, _ own: [Int?]) -> Int {
    let program = problem.program
    let indicator = program.indicators[index]
    guard let award = indicator.awards[problem.kind],
      let quantity = quantity(of: indicator.measure, own),
      indicator.requires.allSatisfy({ $0.holds(for: self.quantity(of: $0.measure, own)) })
    else { return -problem.start.results[index].points.hundredths }
    return
      (award.points(for: quantity, maximum: indicator.points)
      - problem.start.results[index].points).hundredths
  }
}
