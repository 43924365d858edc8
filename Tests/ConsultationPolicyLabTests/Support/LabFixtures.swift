import ConsultationIndex
import Foundation
import Testing

@testable import ConsultationPolicyLab

/// Files of the package that the tests of the lab read.
enum LabFixtures {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: package.appending(path: path)))
  }

  /// The names of what a folder holds, sorted.
  static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: package.appending(path: folder).path(percentEncoded: false))
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The blocks of JSON in an article of the lab.
  static func blocks(_ article: String) throws -> [String] {
    let path = "Sources/ConsultationPolicyLab/ConsultationPolicyLab.docc/\(article)"
    let text = String(decoding: try bytes(path), as: UTF8.self)
    return text.matches(of: /```json\n((?:.|\n)*?)```/).map { String($0.output.1) }
  }

  /// Tests of a text, for the built-in standard if no other is named.
  static func tests(
    _ text: String, for standard: CompiledStandard = .xindu, files: [String: [UInt8]] = [:]
  ) throws(InputErrors) -> [PolicyTest] {
    try PolicyTestFile(json: Array(text.utf8), name: "t.json", for: standard) { files[$0] }.tests
  }

  /// What is wrong with the tests of a text.
  static func issues(
    _ text: String, for standard: CompiledStandard = .xindu, files: [String: [UInt8]] = [:]
  ) -> [ConsultationIndex.Issue] {
    do throws(InputErrors) {
      _ = try tests(text, for: standard, files: files)
      return []
    } catch {
      return error.issues
    }
  }
}
