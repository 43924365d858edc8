import ConsultationGuidance
import ConsultationIndex
import Foundation

/// A worked example of `Fixtures/Cases`, scored by the built-in standard or a variant.
struct Fixture: CustomStringConvertible, Sendable {
  let name: String

  private static let url = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The made-up examples; demonstrations are never graded.
  static let examples = ["1a", "2a", "3a", "4a", "599-99", "exactly-600", "rural", "unrated"]
    .map { Fixture(name: "example-" + $0) }

  /// Days in the period and the usual one after it.
  static let days = ["2025-03-10", "2025-09-20", "2026-01-31"].compactMap { CalendarDate($0) }

  var description: String { name }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: path)))
  }

  func dossier() throws -> Dossier {
    try Dossier(json: Self.bytes("Cases/\(name)/dossier.json"))
  }

  static func standard(_ name: String) throws -> CompiledStandard {
    try CompiledStandard(json: bytes("Standards/\(name).json"))
  }
}
