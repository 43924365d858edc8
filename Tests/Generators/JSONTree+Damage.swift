import ConsultationIndex

extension JSONTree {
  /// The value with one place changed in a way that may or may not be allowed there.
  ///
  /// All places are as likely, so that those deep within are no rarer than they are in documents.
  package func damaged(_ chance: inout SeededGenerator) -> JSONTree {
    var place = chance.number(0...placeCount - 1)
    return damaged(at: &place, &chance)
  }

  /// How many values there are, with all those within.
  private var placeCount: Int {
    switch self {
    case .array(let elements): elements.reduce(1) { $0 + $1.placeCount }
    case .object(let members): members.reduce(1) { $0 + $1.value.placeCount }
    default: 1
    }
  }

  /// Counts a place down on the way through all values, and spoils the one at which it is 0.
  private func damaged(at place: inout Int, _ chance: inout SeededGenerator) -> JSONTree {
    place -= 1
    if place < 0 { return place == -1 ? spoiled(&chance) : self }
    switch self {
    case .array(let elements):
      return .array(elements.map { $0.damaged(at: &place, &chance) })
    case .object(let members):
      return .object(members.map { ($0.key, $0.value.damaged(at: &place, &chance)) })
    default: return self
    }
  }

  private func spoiled(_ chance: inout SeededGenerator) -> JSONTree {
    switch self {
    case .array(var elements) where !elements.isEmpty && chance.once(in: 2):
      let index = chance.number(0...elements.count - 1)
      if chance.once(in: 2) {
        elements.remove(at: index)
      } else {
        elements.append(elements[index])
      }
      return .array(elements)
    case .object(var members) where !members.isEmpty && !chance.once(in: 4):
      let index = chance.number(0...members.count - 1)
      switch chance.number(0...2) {
      case 0: members.remove(at: index)
      case 1:
        members.append((chance.one(of: ["status", "rating", "x"]), chance.one(of: [1, nil])))
      default: members.append(members[index])
      }
      return .object(members)
    default:
      return chance.one(of: [
        nil, true, 0, -1, 1, 1.5, .number("1e2"), .number("2147483648"), .number("1e30"),
        .number("-0"), .number("9223372036854775807"), "", "x", "2024-02-30", "accepted", "c-1",
        .string(String(repeating: "A0", count: 32)), [], [:], ["x"], [5], [[]],
        ["p": "2024-01-01"], ["p": 5],
      ])
    }
  }

  /// The value as text with white space and escapes wherever someone might have put them.
  package func scrawled(_ chance: inout SeededGenerator) -> [UInt8] {
    var text: [UInt8] = []
    scrawl(&text, &chance)
    return text
  }

  private func scrawl(_ text: inout [UInt8], _ chance: inout SeededGenerator) {
    func space(_ chance: inout SeededGenerator) -> [UInt8] {
      Array(chance.one(of: ["", "", "", " ", "\n", "\t \r\n"]).utf8)
    }
    text += space(&chance)
    switch self {
    case .array(let elements):
      text += Array("[".utf8)
      for (index, element) in elements.enumerated() {
        if index > 0 { text += Array(",".utf8) }
        element.scrawl(&text, &chance)
      }
      text += space(&chance) + Array("]".utf8)
    case .object(let members):
      text += Array("{".utf8)
      for (index, member) in members.enumerated() {
        if index > 0 { text += Array(",".utf8) }
        text += space(&chance)
        Self.scrawl(member.key, &text, &chance)
        text += space(&chance) + Array(":".utf8)
        member.value.scrawl(&text, &chance)
      }
      text += space(&chance) + Array("}".utf8)
    case .string(let string): Self.scrawl(string, &text, &chance)
    default: text += compact()
    }
    text += space(&chance)
  }

  private static func scrawl(
    _ string: String, _ text: inout [UInt8], _ chance: inout SeededGenerator
  ) {
    guard chance.once(in: 4) else {
      text += JSONTree.string(string).compact()
      return
    }
    text += Array("\"".utf8)
    for unit in string.utf16 {
      let digits = String(unit, radix: 16, uppercase: chance.once(in: 2))
      text += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }
    text += Array("\"".utf8)
  }
}
