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
