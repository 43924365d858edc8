import Foundation
import Testing

@testable import ConsultationIndex

/// The folder of data that tests, benchmarks and the README share.
enum FixtureFolder {
  static let url = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// Whether expected results are written anew: only on purpose, with `RECORD_FIXTURES=1`.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: path)))
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: url.appending(path: path))
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: url.appending(path: folder).path(percentEncoded: false))
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}

/// One folder of `Fixtures/Cases`: a dossier, the standard and day it is scored by, what it shows.
struct FixtureCase: CustomStringConvertible {
  let name: String

  static let all = FixtureFolder.names(in: "Cases").map(FixtureCase.init)

  var description: String { name }

  func dossier() throws -> Dossier {
    try Dossier(json: FixtureFolder.bytes("Cases/\(name)/dossier.json"))
  }

  private func about(_ key: String) throws -> String {
    let document = try JSONDocument(FixtureFolder.bytes("Cases/\(name)/case.json"))
    return try #require(document.root[key]?.string)
  }

  func asOf() throws -> CalendarDate { try #require(CalendarDate(about("asOf"))) }

  func standardName() throws -> String { try about("standard") }

  func standard() throws -> CompiledStandard { try #require(Self.standards[standardName()]) }

  /// By name; each is compiled once for all of its cases.
  private static let standards = Dictionary(
    uniqueKeysWithValues: FixtureFolder.names(in: "Standards").compactMap { file in
      let standard = try? CompiledStandard(json: FixtureFolder.bytes("Standards/\(file)"))
      return standard.map { (String(file.dropLast(".json".count)), $0) }
    })

  func assess() throws -> Assessment { try standard().assess(dossier(), asOf: asOf()) }
}
