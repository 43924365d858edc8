/// A value of JSON as RFC 8259 describes it.
enum JSON: Equatable, Sendable {
  case null
  case boolean(Bool)
  /// A number, exactly as it was written.
  case number(Text)
  case string(Text)
  case array([JSON])
  case object([Member])

  /// A key with its value, in the order of the text.
  struct Member: Equatable, Sendable {
    let key: Text
    let value: JSON
  }
}

/// Why the reference refuses a document.
package struct ReferenceRefusal: Error, CustomStringConvertible, Equatable {
  package let description: String

  init(_ description: String) { self.description = description }
}

extension JSON {
  /// The value of a key of an object; a key whose value is `null` counts as absent.
  subscript(key: Text) -> JSON? {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.key == key })?.value, value != .null
    else { return nil }
    return value
  }

  /// The members of an object that are not `null`.
  func members() throws -> [Member] {
    guard case .object(let members) = self else { throw ReferenceRefusal("not an object") }
    return members.filter { $0.value != .null }
  }

  func elements() throws -> [JSON] {
    guard case .array(let elements) = self else { throw ReferenceRefusal("not an array") }
    return elements
  }

  func text() throws -> Text {
    guard case .string(let text) = self else { throw ReferenceRefusal("not a string") }
    return text
  }

  func texts() throws -> [Text] { try elements().map { try $0.text() } }

  func flag() throws -> Bool {
    guard case .boolean(let flag) = self else { throw ReferenceRefusal("not true or false") }
    return flag
  }

  /// A whole number in a range; `1e2` and `100.0` are 100.
  func integer(in range: ClosedRange<Int> = Int.min...Int.max) throws -> Int {
    guard let value = try decimal(times: 0), let integer = Int(exactly: value) else {
      throw ReferenceRefusal("not a whole number")
    }
    guard range.contains(integer) else { throw ReferenceRefusal("\(integer) is out of range") }
    return integer
  }

  /// Points, in hundredths.
  func points() throws -> Int {
    guard let value = try decimal(times: 2), let hundredths = Int(exactly: value) else {
      throw ReferenceRefusal("not points")
    }
    return hundredths
  }

  /// The value of a key that has to be there.
  func required(_ key: Text) throws -> JSON {
    guard let value = self[key] else { throw ReferenceRefusal("`\(key.string)` is missing") }
    return value
  }

  /// Refuses keys other than these.
  func allow(_ keys: Text...) throws {
    guard case .object(let members) = self else { throw ReferenceRefusal("not an object") }
    for member in members where !keys.contains(member.key) {
      throw ReferenceRefusal("unknown key `\(member.key.string)`")
    }
  }

  /// The number moved to the left by some decimal places, where that is a whole number; none where
  /// it is not, or is beyond all numbers that mean anything.
  private func decimal(times places: Int) throws -> Int128? {
    guard case .number(let text) = self else { throw ReferenceRefusal("not a number") }
    let parts = text.string.lowercased().split(separator: "e")
    guard var exponent = parts.count > 1 ? Int(parts[1]) : 0 else {
      return parts[0].contains { ("1"..."9").contains($0) } ? nil : 0
    }
    let decimals = parts[0].split(separator: ".")
    var digits = String(decimals[0])
    if decimals.count > 1 {
      digits += decimals[1]
      let (moved, overflow) = exponent.subtractingReportingOverflow(decimals[1].count)
      if overflow { return digits.contains { ("1"..."9").contains($0) } ? nil : 0 }
      exponent = moved
    }
    if !digits.contains(where: { ("1"..."9").contains($0) }) { return 0 }
    (exponent, _) = exponent.addingReportingOverflow(places)
    while exponent < 0, digits.hasSuffix("0") {
      digits.removeLast()
      exponent += 1
    }
    guard (0..<40).contains(exponent) else { return nil }
    return Int128(digits + String(repeating: "0", count: exponent))
  }
}
