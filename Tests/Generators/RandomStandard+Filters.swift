import ConsultationIndex

extension RandomStandard {
  /// A filter on a few fields, with alternatives once in a while.
  mutating func filter(depth: Int) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = []
    let fields = [
      "word", "words", "n", "low", "big", "yes", "on", "later", "due", "path", "note", "see",
    ]
    for field in chance.some(of: fields).prefix(chance.number(1...2)) {
      members.append((field, test(field)))
    }
    if depth < 2, chance.once(in: 4) {
      var alternatives: [JSONTree] = []
      for _ in 0..<chance.number(1...3) { alternatives.append(filter(depth: depth + 1)) }
      members.append(("anyOf", .array(alternatives)))
    }
    return .object(members)
  }

  private mutating func test(_ field: String) -> JSONTree {
    if chance.once(in: 4) { return ["present": .boolean(chance.once(in: 2))] }
    let some = JSONTree.strings(chance.some(of: Self.tokens))
    switch field {
    case "word": return chance.once(in: 2) ? .string(chance.one(of: Self.tokens)) : ["oneOf": some]
    case "words":
      return chance.one(of: [["has": "b"], ["hasAny": some], ["hasAll": some]])
    case "n", "low", "big":
      let least = chance.number(0...40)
      return chance.one(of: [
        .integer(least), ["oneOf": [.integer(least), 7]], ["atLeast": .integer(least)],
        ["atMost": .integer(least)], ["atLeast": .integer(least), "atMost": .integer(least + 30)],
      ])
    case "yes": return .boolean(chance.once(in: 2))
    case "on", "later", "due":
      let other = chance.one(of: ["on", "later", "due", "asOf"])
      let direction = chance.one(of: ["daysAfter", "daysBefore"])
      let least = chance.number(-30...10)
      return chance.one(of: [
        .object([(direction, .string(other)), ("atMost", .integer(chance.number(0...90)))]),
        .object([(direction, .string(other)), ("atLeast", .integer(least)), ("atMost", 200)]),
        .object([(direction, .string(other))]),
      ])
    case "path": return ["steps": "walk", "atLeast": .integer(chance.number(1...3))]
    default: return ["present": true]
    }
  }
}
