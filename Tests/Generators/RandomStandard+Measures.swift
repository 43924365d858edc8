import ConsultationIndex

extension RandomStandard {
  private static let dates = ["on", "later", "due"]

  /// Every aggregate once and some again, then measures that name others.
  mutating func makeMeasures() {
    add(["of": "event", "count": "records"], Traits(speaksInSilence: true, countsRecords: true))
    for aggregate in 0..<9 { addOverRecords(aggregate) }
    for _ in 0..<chance.number(0...6) { addOverRecords(chance.number(0...8)) }
    add(["figure": "households"], Traits())
    add(["figure": "staff"], Traits(bound: 40))
    add(["rating": "quality"], Traits(bound: 2))
    plain = measures.indices.filter { !measures[$0].traits.namesMeasures }
    for _ in 0..<2 { addOfMeasures() }
  }

  private mutating func add(_ tree: JSONTree, _ traits: Traits) {
    measures.append(("m\(measures.count)", tree, traits))
  }

  private mutating func addOverRecords(_ aggregate: Int) {
    let kind = chance.one(of: ["event", "event", "rule"])
    var members: [(key: String, value: JSONTree)] = [("of", .string(kind))]
    var traits = Traits()
    if chance.once(in: 2) { members.append(("where", filter(depth: 0))) }
    var on: String?
    if chance.once(in: 4) { on = chance.one(of: Self.dates) }
    switch aggregate {
    case 0:
      members.append(("count", "records"))
      traits.countsRecords = true
      traits.speaksInSilence = true
    case 1:
      let field = chance.one(of: ["word", "words", "on", "note", "see"])
      members.append(("count", ["distinct": .string(field)]))
      // A filter on the same field may leave only one value.
      traits.bound = field == "word" || field == "words" ? 1 : nil
      traits.speaksInSilence = true
    case 2:
      let months = Self.units.first { $0.name == unit }?.months ?? 12
      let shorter = Self.units.filter { $0.months <= months && $0.name != "year" }
      members.append(
        (
          "count",
          [
            "periods": .string(chance.one(of: shorter).name),
            "each": .integer(chance.number(1...2)),
          ]
        ))
      if kind == "rule" { on = on ?? "on" }
      traits.bound = 1
      traits.speaksInSilence = true
    case 3, 4, 5:
      let (number, bound) = number()
      members.append((["sum", "largest", "smallest"][aggregate - 3], number))
      traits.speaksInSilence = aggregate == 3
      traits.bound = aggregate == 3 ? nil : bound
    case 6:
      members.append(("share", filter(depth: 0)))
      traits.bound = 10_000
      traits.mayFall = roundUp(&members)
    default:
      let sides: [JSONTree] = [side(), side()]
      traits.namesMeasures = sides.contains { $0["measure"] != nil }
      members.append(("ratio", .array(sides)))
      members.append(("per", .integer(chance.one(of: [1, 10, 10_000]))))
      traits.bound = chance.number(0...5000)
      members.append(("cap", .integer(traits.bound ?? 0)))
      // Records over records, or a small number over records, end below the cap.
      if sides[1] == "records" { traits.bound = 0 }
      traits.mayFall = roundUp(&members)
    }
    if let on { members.append(("on", .string(on))) }
    if aggregate >= 6, chance.once(in: 3) {
      traits.namesMeasures = true
      let use = JSONTree.integer(chance.number(0...10_000))
      members.append(("whenEmpty", ["use": use, "given": ["measure": "m0", "atLeast": 1]]))
    }
    add(.object(members), traits)
  }

  private mutating func roundUp(_ members: inout [(key: String, value: JSONTree)]) -> Bool {
    let up = chance.once(in: 2)
    if up {
      members.append(("round", "up"))
    } else if chance.once(in: 3) {
      members.append(("round", "down"))
    }
    return up
  }

  private mutating func addOfMeasures() {
    var sides: [JSONTree] = []
    // At-most tests may read a quotient of quotients only if these are rounded the right way.
    var isPlain = true
    for _ in 0..<2 {
      let figure = chance.one(of: ["households", "staff"])
      let index = chance.one(of: plain)
      let measure = measures[index].name
      isPlain = isPlain && measures[index].traits.countsRecords
      sides.append(
        chance.once(in: 3) ? ["figure": .string(figure)] : ["measure": .string(measure)])
    }
    var members: [(key: String, value: JSONTree)] = [
      ("ratio", .array(sides)), ("per", .integer(chance.one(of: [1, 1000, 1_000_000]))),
    ]
    let isUp = roundUp(&members)
    add(.object(members), Traits(mayFall: isUp && isPlain))
  }

  private mutating func number() -> (JSONTree, bound: Int?) {
    switch chance.number(0...4) {
    case 0: (["size": "words"], Self.tokens.count)
    case 1: (["steps": "walk", "in": "path"], Self.steps.count)
    case 2: ("n", 100_000)
    case 3: ("low", 9)
    default: ("big", nil)
    }
  }

  private mutating func side() -> JSONTree {
    switch chance.number(0...4) {
    case 0: "records"
    case 1: ["measure": "m0"]
    case 2: ["figure": "households"]
    default: number().0
    }
  }
}
