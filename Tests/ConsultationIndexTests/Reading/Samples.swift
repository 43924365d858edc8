@testable import ConsultationIndex

/// The document of a text that is known to be right.
func document(_ text: String, limits: Limits = Limits()) throws -> JSONDocument {
  try JSONDocument(Array(text.utf8), limits: limits)
}

/// What is wrong with a text, nil if nothing is.
func refusal(_ text: String, limits: Limits = Limits()) -> Issue? {
  refusal(Array(text.utf8), limits: limits)
}

func refusal(_ bytes: [UInt8], limits: Limits = Limits()) -> Issue? {
  do throws(InputErrors) {
    _ = try JSONDocument(bytes, limits: limits)
    return nil
  } catch {
    return error.issues.first
  }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
