import ConsultationIndex

extension JSONTree {
  /// The value with one place changed in a way that may or may not be allowed there.
  package func damaged(_ chance: inout SeededGenerator) -> JSONTree {
    switch self {
    case .array(var elements) where !elements.isEmpty && !chance.once(in: 8):
      let index = chance.number(0...elements.count - 1)
      switch chance.number(0...9) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      default: elements[index] = elements[index].damaged(&chance)
      }
      return .array(elements)
    case .object(var members) where !members.isEmpty && !chance.once(in: 8):
      let index = chance.number(0...members.count - 1)
      switch chance.number(0...9) {
      case 0: members.remove(at: index)
      case 1: members.append((chance.one(of: ["status", "rating", "x"]), 1))
      case 2: members.append(members[index])
      default: members[index].value = members[index].value.damaged(&chance)
      }
      return .object(members)
    default:
      return chance.one(of: [
        nil, true, 0, -1, 1, 1.5, .number("1e2"), .number("2147483648"), .number("1e30"),
        .number("-0"), .number("9223372036854775807"), "", "x", "2024-02-30", "accepted", [], [:],
        ["x"], [5], [[]], ["p": "2024-01-01"], ["p": 5],
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
