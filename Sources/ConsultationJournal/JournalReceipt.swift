import ConsultationIndex

/// How long a journal is and how it ends: enough to tell later whether anything was cut or rebuilt.
///
/// Whoever keeps a receipt elsewhere (on paper, in a letter, in another database) can hold the
/// journal against it at any time.
///
/// ```swift
/// JournalReceipt("2:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")?.count  // 2
/// ```
public struct JournalReceipt: Hashable, Sendable {
  /// The number of entries.
  public let count: Int
  /// The hash of the last of them; zeros where there is none.
  public let hash: SHA256Digest

  /// Creates a receipt.
  public init(count: Int, hash: SHA256Digest) {
    self.count = count
    self.hash = hash
  }

  /// Reads a receipt from the form `count:hash`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(parts[0]), count >= 0,
      let hash = SHA256Digest(hex: parts[1])
    else { return nil }
    self.init(count: count, hash: hash)
  }
}

extension JournalReceipt: CustomStringConvertible {
  /// The receipt in the form `count:hash`.
  public var description: String { "\(count):\(hash)" }
}
