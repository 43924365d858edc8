import Foundation

/// The Chinese national encoding, with a place for what cannot be decoded.
///
/// Foundation has the tables but decodes a text whole or not at all, so the structure of the bytes
/// is walked here.
enum GB18030 {
  /// `kCFStringEncodingGB_18030_2000` behind the mark of encodings that Foundation takes from
  /// Core Foundation; the neighbouring GBK (0x80000631) never decodes on Linux.
  private static let foundation = String.Encoding(rawValue: 0x8000_0632)

  static func decode(_ bytes: [UInt8], from start: Int) -> TextEncoding.Partial {
    if let text = whole(bytes[start...]) { return (text, nil) }
    // A bad structure ends the text early; what is before it may still hold unassigned codes.
    var boundaries: [Int] = [start]
    var end = start
    while end < bytes.count, let length = length(of: bytes, at: end) {
      end += length
      boundaries.append(end)
    }
    var bad = end..<min(bytes.count, end + 1)
    // The text grows by what decodes; each step halves what is left, so all steps are linear.
    var text: [UInt8] = []
    var low = 0
    var high = boundaries.count - 1
    var isSuspect = false
    if let all = whole(bytes[start..<end]) {
      text = all
    } else {
      isSuspect = true
      while high - low > 1 {
        let middle = (low + high) / 2
        if let part = whole(bytes[boundaries[low]..<boundaries[middle]]) {
          text += part
          low = middle
        } else {
          high = middle
        }
      }
    }
    if isSuspect { bad = boundaries[low]..<boundaries[high] }
    return (text, bad)
  }

  static func encode(_ text: [UInt8]) -> [UInt8]? {
    String(decoding: text, as: UTF8.self).data(using: foundation).map { [UInt8]($0) }
  }

  private static func whole(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    String(data: Data(bytes), encoding: foundation).map { Array($0.utf8) }
  }

  /// The number of bytes of the character at an offset, nil where there is none.
  private static func length(of bytes: [UInt8], at offset: Int) -> Int? {
    // Zero is part of no longer character, so it stands for the end of the text as well.
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < bytes.count ? bytes[offset + distance] : 0
    }
    switch bytes[offset] {
    // 0x80 is the euro sign of Windows.
    case 0x00...0x80: return 1
    case 0xFF: return nil
    default:
      switch byte(1) {
      case 0x40...0x7E, 0x80...0xFE: return 2
      case 0x30...0x39:
        let isWhole = (0x81...0xFE).contains(byte(2)) && (0x30...0x39).contains(byte(3))
        return isWhole ? 4 : nil
      default: return nil
      }
    }
  }
}
