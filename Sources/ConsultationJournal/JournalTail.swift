import ConsultationIndex

/// What stands behind the last line feed of a journal, or where a line is no entry.
enum JournalTail {
  /// Whether bytes are the beginning of the next entry, and not all of it.
  ///
  /// Only such a tail is one that broke off while it was written. Anything else was put there by
  /// somebody, and is not for the journal to move.
  static func isBeginning(_ bytes: ArraySlice<UInt8>, after head: JournalReceipt) -> Bool {
    var matcher = Matcher(rest: bytes)
    let isFirst = head.count == 0
    let next = #","number":\#(head.count + 1),"previous":"\#(head.hash)""#
    let steps: [(inout Matcher) -> Matcher.Result] = [
      { $0.text(#"{"date":""#) }, { $0.date() }, { $0.text(#"","event":{"#) },
      { $0.anyText(isFirst ? [#""format":""#] : [#""community":"#, #""standard":"#]) },
      // Notes may happen to begin like an entry; of a first one the format must be there.
      { isFirst ? $0.text(JournalEvent.format + #"","#) : .matched },
      { $0.restOfObject() }, { $0.text(next) },
      { $0.anyText([#","hash":""#, #","takenDown":""#]) },
    ]
    for (index, step) in steps.enumerated() {
      switch step(&matcher) {
      case .matched: continue
      case .ended: return !isFirst || index > 4
      case .failed: return false
      }
    }
    // The day and the hash, whose letters are all that can still come.
    let letters = Set(#""-:{},0123456789abcdefhs"#.utf8)
    return matcher.rest.allSatisfy(letters.contains)
      && matcher.rest.last != UInt8(ascii: "}")
  }

  /// Whether a line that is no entry is one that was changed: it has two at least of three marks.
  static func looksLikeOpening(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = [
      line.starts(with: #"{"date":""#.utf8),
      String(decoding: line.prefix(100), as: UTF8.self).contains(JournalEvent.format),
      line.suffix(75).starts(with: #","hash":""#.utf8),
    ]
    return marks.count { $0 } > 1
  }

  /// How many bytes the object has that a text begins with; nil where it does not end.
  static func objectLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "{") else { return nil }
    var matcher = Matcher(rest: bytes.dropFirst())
    guard matcher.restOfObject() == .matched else { return nil }
    return matcher.rest.startIndex - bytes.startIndex
  }
}

/// Holds bytes against what an entry looks like.
private struct Matcher {
  enum Result { case matched, ended, failed }

  var rest: ArraySlice<UInt8>

  mutating func text(_ text: String) -> Result { anyText([text]) }

  mutating func anyText(_ texts: [String]) -> Result {
    for text in texts {
      let length = min(text.utf8.count, rest.count)
      guard rest.prefix(length).elementsEqual(text.utf8.prefix(length)) else { continue }
      rest = rest.dropFirst(length)
      return length == text.utf8.count ? .matched : .ended
    }
    return .failed
  }

  mutating func date() -> Result {
    let text = rest.prefix(10)
    rest = rest.dropFirst(10)
    if text.count == 10 {
      return CalendarDate(String(decoding: text, as: UTF8.self)) == nil ? .failed : .matched
    }
    let isOne = text.enumerated().allSatisfy { place, byte in
      place == 4 || place == 7
        ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return isOne ? .ended : .failed
  }

  /// Passes over what is left of an object whose first brace is behind; without blanks outside of
  /// texts, as a journal writes it.
  mutating func restOfObject() -> Result {
    var depth = 1
    var (isQuoted, isEscaped) = (false, false)
    for index in rest.indices {
      let byte = rest[index]
      if byte < 0x20 { return .failed }
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        if byte == UInt8(ascii: "\"") { isQuoted = false }
        isEscaped = byte == UInt8(ascii: "\\")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isQuoted = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case 0x20, 0x7F...: return .failed
        default: break
        }
        if depth == 0 {
          rest = rest[(index + 1)...]
          return .matched
        }
      }
    }
    rest = rest[rest.endIndex...]
    return .ended
  }
}
