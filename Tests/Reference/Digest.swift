/// The digest of a record's canonical form, as `DossierFormat` describes it.
extension Record {
  var digest: Text { Text(SHA256.hexadecimal(Array(canonical.utf8))) }

  /// Members by the bytes of their keys, without what is left out.
  private var canonical: String {
    var members: [String] = []
    func add(_ key: Text, _ value: String) { members.append(key.quoted + ":" + value) }
    if !attachments.isEmpty {
      add("attachments", Self.list(attachments.sorted(by: Attachment.precedes).map(\.canonical)))
    }
    if !fields.isEmpty { add("fields", Self.object(fields) { $0.canonicalText }) }
    add("id", id.quoted)
    add("kind", kind.quoted)
    if revision != 1 { add("revision", "\(revision)") }
    if let source {
      let quote = source.quote.map { ",\"quote\":" + $0.quoted } ?? ""
      add("source", "{\"document\":" + source.document.quoted + quote + "}")
    }
    if times != 1 { add("times", "\(times)") }
    if isWithdrawn { add("withdrawn", "true") }
    return "{" + members.joined(separator: ",") + "}"
  }

  fileprivate static func list(_ items: [String]) -> String {
    "[" + items.joined(separator: ",") + "]"
  }

  fileprivate static func object<Value>(
    _ members: [Text: Value], _ text: (Value) -> String
  ) -> String {
    "{"
      + members.sorted { $0.key < $1.key }.map { $0.key.quoted + ":" + text($0.value) }
      .joined(separator: ",") + "}"
  }
}

extension Record.Attachment {
  fileprivate var canonical: String {
    "{\"name\":" + name.quoted + (sha256.map { ",\"sha256\":" + $0.quoted } ?? "") + "}"
  }
}

extension Record.Value {
  fileprivate var canonicalText: String {
    switch canonical {
    case .text(let text): text.quoted
    case .integer(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .list(let items): Record.list(items.map(\.quoted))
    case .steps(let steps): Record.object(steps) { Record.list($0.map(\.quoted)) }
    }
  }
}

extension Text {
  /// The text as a string of JSON, with no more escapes than that asks for.
  fileprivate var quoted: String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\" + String(scalar)
      case 0x08: result += "\\b"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0C: result += "\\f"
      case 0x0D: result += "\\r"
      case 0..<0x10: result += "\\u000" + String(scalar.value, radix: 16)
      case 0x10..<0x20: result += "\\u00" + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// SHA-256 step by step, as FIPS 180-4 tells it.
enum SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes.map { fraction(of: $0, root: 3) }
  private static let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }

  static func hexadecimal(_ message: [UInt8]) -> String {
    // Of the square roots of the first eight primes.
    var hash = primes.prefix(8).map { fraction(of: $0, root: 2) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(bits >> shift & 0xFF)) }
    for block in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[block + word * 4 + $1]) }
      }
      for t in 16..<64 {
        let (a, b) = (words[t - 15], words[t - 2])
        let s0 = rotated(a, 7) ^ rotated(a, 18) ^ a >> 3
        let s1 = rotated(b, 17) ^ rotated(b, 19) ^ b >> 10
        words.append(words[t - 16] &+ s0 &+ words[t - 7] &+ s1)
      }
      var v = hash
      for t in 0..<64 {
        let s1 = rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let first = v[7] &+ s1 &+ choice &+ constants[t] &+ words[t]
        let s0 = rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      hash = zip(hash, v).map { $0 &+ $1 }
    }
    return hash.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// 32 bits behind the point of a root: the greatest integer whose power is at most `n` moved to the
  /// left by 32 bits for each factor.
  private static func fraction(of n: Int, root: Int) -> UInt32 {
    var value: UInt128 = 0
    for bit in stride(from: 40, through: 0, by: -1) {
      let trial = value | 1 << bit
      let power = (0..<root).reduce(UInt128(1)) { product, _ in product * trial }
      if power <= UInt128(n) << (32 * root) { value = trial }
    }
    return UInt32(truncatingIfNeeded: value)
  }
}
