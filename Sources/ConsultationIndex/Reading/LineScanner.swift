/// Keeps count of lines while it moves forward through a text.
///
/// Lines end with `\n`, `\r\n` or `\r`. The text need not be UTF-8.
struct LineScanner {
  /// Lines of more bytes than this are measured in code points except for their last part, so that
  /// a place far into a line of hundreds of megabytes is found as quickly as any other. A million
  /// records that are all wrong may stand on one line, and each has a place.
  static let exact = 1 << 12

  private(set) var offset = 0
  private(set) var line = 1
  private(set) var lineStart = 0
  /// The code points of the line before the offset.
  private(set) var scalars = 0

  /// Moves forward, at most to the end of the text.
  mutating func advance(to target: Int, in bytes: Span<UInt8>) {
    let target = min(target, bytes.count)
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
        line += 1
        lineStart = offset
        scalars = 0
      } else if !JSONText.isContinuation(byte) {
        scalars += 1
      }
    }
  }

  /// The place that the scanner has reached.
  func location(in bytes: [UInt8]) -> SourceLocation {
    let span = bytes.span
    var near = max(lineStart, offset - Self.exact)
    while near > lineStart, near < offset, JSONText.isContinuation(span[near]) { near += 1 }
    var far = 0
    if near > lineStart {
      far = scalars
      for place in near..<offset where !JSONText.isContinuation(span[place]) { far -= 1 }
    }
    let isASCII = !(near..<offset).contains { span[$0] >= 0x80 }
    let characters =
      isASCII ? offset - near : String(decoding: bytes[near..<offset], as: UTF8.self).count
    let column = far + characters + 1
    let (excerpt, caret) = excerpt(of: bytes)
    return SourceLocation(
      offset: offset, line: line, column: column, excerpt: excerpt, caret: caret)
  }

  /// The bytes on either side that an excerpt is made of.
  private static let window = 800
  /// The characters of an excerpt altogether, and before the place where there are more after it.
  private static let width = 100, widthBefore = 60

  private func excerpt(of bytes: [UInt8]) -> (text: String, caret: Int) {
    var start = max(lineStart, offset - Self.window)
    while start > lineStart, start < offset, JSONText.isContinuation(bytes[start]) { start += 1 }
    var end = offset
    while end < bytes.count, end - offset < Self.window, bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += 1
    }
    // A sequence that the window cuts off must not look like a broken one.
    while end > offset, end < bytes.count, JSONText.isContinuation(bytes[end]) { end -= 1 }
    let before = JSONText.harmless(String(decoding: bytes[start..<offset], as: UTF8.self))
    let after = JSONText.harmless(String(decoding: bytes[offset..<end], as: UTF8.self))
    let head = before.suffix(max(Self.widthBefore, Self.width - after.count))
    let tail = after.prefix(Self.width - head.count)
    return (String(head) + tail, head.count)
  }
}

extension SourceLocation {
  /// The place of an offset, moved into the text if it lies outside.
  init(of offset: Int, in bytes: [UInt8]) {
    var scanner = LineScanner()
    scanner.advance(to: offset, in: bytes.span)
    self = scanner.location(in: bytes)
  }
}

extension JSONDocument {
  /// The line and column of an offset, with the text around it.
  ///
  /// - Complexity: Linear in the offset.
  package func location(at offset: Int) -> SourceLocation {
    SourceLocation(of: offset, in: bytes)
  }
}

/// Finds many places in one text after a single pass over it.
package struct LineIndex: Sendable {
  private static let stride = LineScanner.exact
  /// The scanner at every multiple of the stride, as far as was needed.
  private var marks = [LineScanner()]

  package init() {}

  /// The place of an offset, moved into the text if it lies outside.
  package mutating func location(of offset: Int, in bytes: [UInt8]) -> SourceLocation {
    let offset = min(max(0, offset), bytes.count)
    let span = bytes.span
    var mark = marks[marks.count - 1]
    while mark.offset + Self.stride <= offset {
      mark.advance(to: mark.offset + Self.stride, in: span)
      marks.append(mark)
    }
    var scanner = marks[offset / Self.stride]
    scanner.advance(to: offset, in: span)
    return scanner.location(in: bytes)
  }
}
