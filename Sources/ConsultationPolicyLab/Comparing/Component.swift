import ConsultationIndex

/// Something that is added to one or more sums, and depends on some variables.
struct Contribution {
  let variables: Set<Int>
  /// The places of the sums.
  let sums: [Int]
  let amount: (_ value: (Int) -> Int?) -> Int

  init(_ term: ScoringTerm, sums: [Int], sign: Int = 1) {
    variables = term.variables
    self.sums = sums
    amount = { sign * term.points($0) }
  }

  /// One where a condition holds.
  init(_ requirement: ScoringTerm.Requirement, sum: Int) {
    variables = [requirement.variable]
    sums = [sum]
    amount = { requirement.holds(for: $0(requirement.variable)) ? 1 : 0 }
  }
}

/// Variables that must be decided together, since contributions or relations tie them.
///
/// Hubs are chosen so that everything names at most one other variable, a leaf. Once the hubs have
/// values, the leaves are independent of each other: so nothing is enumerated but the values of the
/// hubs times the sum, not the product, of the values of the leaves.
struct Component {
  let hubs: [Int]
  let leaves: [Int]
  /// What depends on hubs alone, and by leaf what depends on that leaf as well.
  let ofHubs: [Contribution]
  let ofLeaf: [[Contribution]]
  let relationsOfHubs: [QuantityRelation]
  let relationsOfLeaf: [[QuantityRelation]]

  /// All components of contributions, in the order of their first variables.
  static func all(_ contributions: [Contribution], _ choices: QuantityChoices) -> [Component] {
    let ties = contributions.map(\.variables) + choices.relations.map { Set($0.variables) }
    var groups: [Set<Int>] = []
    for tie in ties where !tie.isEmpty {
      var merged = tie
      groups.removeAll { group in
        guard !group.isDisjoint(with: merged) else { return false }
        merged.formUnion(group)
        return true
      }
      groups.append(merged)
    }
    return groups.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }.map { group in
      Component(
        group, contributions.filter { !$0.variables.isDisjoint(with: group) },
        choices.relations.filter { !group.isDisjoint(with: $0.variables) }, choices)
    }
  }

  private init(
    _ group: Set<Int>, _ contributions: [Contribution], _ relations: [QuantityRelation],
    _ choices: QuantityChoices
  ) {
    var open = (contributions.map(\.variables) + relations.map { Set($0.variables) })
      .filter { $0.count > 1 }
    var hubs: Set<Int> = []
    while !open.isEmpty {
      var degrees: [Int: Int] = [:]
      for variable in open.joined() { degrees[variable, default: 0] += 1 }
      // The variable that ties most, of these the one with the fewest values.
      let hub = degrees.min {
        (-$0.value, choices[$0.key].count, $0.key) < (-$1.value, choices[$1.key].count, $1.key)
      }
      guard let hub else { break }
      hubs.insert(hub.key)
      open = open.map { $0.subtracting([hub.key]) }.filter { $0.count > 1 }
    }
    self.hubs = hubs.sorted()
    let leaves = group.subtracting(hubs).sorted()
    self.leaves = leaves
    ofHubs = contributions.filter { $0.variables.isSubset(of: hubs) }
    ofLeaf = leaves.map { leaf in contributions.filter { $0.variables.contains(leaf) } }
    relationsOfHubs = relations.filter { hubs.isSuperset(of: $0.variables) }
    relationsOfLeaf = leaves.map { leaf in relations.filter { $0.variables.contains(leaf) } }
  }

  /// How many values are looked at.
  func size(_ choices: QuantityChoices) -> Int {
    var product = 1
    for hub in hubs {
      let (next, overflow) = product.multipliedReportingOverflow(by: choices[hub].count)
      if overflow { return .max }
      product = next
    }
    let sum = leaves.reduce(1) { $0 + choices[$1].count }
    let (size, overflow) = product.multipliedReportingOverflow(by: sum)
    return overflow ? .max : size
  }

  /// One value of a leaf with what it adds.
  struct Option {
    let value: Int?
    let amounts: [Int]
    let cost: WitnessCost
  }

  /// The hubs with values, and what is left to choose then.
  struct Case {
    let hubs: [(variable: Int, value: Int?)]
    let amounts: [Int]
    let cost: WitnessCost
    /// By leaf: its values, of those that add the same the cheapest.
    let options: [[Option]]
  }

  /// Goes through all values of the hubs that keep to the relations.
  func forEachCase(
    _ space: QuantitySpace, _ choices: QuantityChoices, sums: Int, _ body: (Case) -> Bool
  ) {
    var indices = [Int](repeating: 0, count: hubs.count)
    while true {
      let values = zip(hubs, indices).map { ($0, choices[$0][$1]) }
      if let found = makeCase(values, space, choices, sums: sums), !body(found) { return }
      // The next assignment, counting like a number with the last hub as its lowest digit.
      var place = hubs.count - 1
      while place >= 0 {
        indices[place] += 1
        if indices[place] < choices[hubs[place]].count { break }
        indices[place] = 0
        place -= 1
      }
      if place < 0 { return }
    }
  }

  private func makeCase(
    _ values: [(Int, Int?)], _ space: QuantitySpace, _ choices: QuantityChoices, sums: Int
  ) -> Case? {
    func lookUp(_ variable: Int) -> Int? { values.first { $0.0 == variable }?.1 }
    guard relationsOfHubs.allSatisfy({ $0.holds(lookUp) }) else { return nil }
    var amounts = [Int](repeating: 0, count: sums)
    for contribution in ofHubs {
      let amount = contribution.amount(lookUp)
      for sum in contribution.sums { amounts[sum] += amount }
    }
    var options: [[Option]] = []
    for (place, leaf) in leaves.enumerated() {
      let domain = space.variables[leaf].domain
      var cheapest: [[Int]: Int] = [:]
      var own: [Option] = []
      for value in choices[leaf] {
        func lookUp(_ variable: Int) -> Int? {
          variable == leaf ? value : values.first { $0.0 == variable }?.1
        }
        guard relationsOfLeaf[place].allSatisfy({ $0.holds(lookUp) }) else { continue }
        var amounts = [Int](repeating: 0, count: sums)
        for contribution in ofLeaf[place] {
          let amount = contribution.amount(lookUp)
          for sum in contribution.sums { amounts[sum] += amount }
        }
        let option = Option(value: value, amounts: amounts, cost: .of(value, in: domain))
        if let known = cheapest[amounts] {
          if option.cost < own[known].cost { own[known] = option }
        } else {
          cheapest[amounts] = own.count
          own.append(option)
        }
      }
      if own.isEmpty { return nil }
      options.append(own)
    }
    let cost = values.reduce(WitnessCost.none) {
      $0 + .of($1.1, in: space.variables[$1.0].domain)
    }
    return Case(
      hubs: values.map { (variable: $0.0, value: $0.1) }, amounts: amounts, cost: cost,
      options: options)
  }
}
