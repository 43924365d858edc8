import ConsultationIndex
import Foundation
import MadeUpDistrict

/// How much memory something takes at its peak, over what the process held before.
enum PeakMemory {
  /// That of a stream, in megabytes; nil where the system does not tell.
  ///
  /// The dossiers are made up while they are read, so that nothing but the stream holds them.
  static func ofStream(
    _ communities: Int, workers: Int, _ sample: Sample, seed: UInt64
  ) async throws -> (peak: Double, fed: Double)? {
    guard reset(), let before = status("VmRSS") else { return nil }
    var district = District(seed: seed, year: 2025)
    var stream = EvidenceStream(for: .xindu, asOf: sample.asOf)
    var (fed, count) = (0, 0)
    for community in 0..<communities {
      let line = district.dossier(community)
      fed += line.count
      count += try await stream.feed(line, workers: workers).count
    }
    count += try await stream.finish(workers: workers).count
    guard count == communities else {
      throw Disagreement(description: "\(count) outcomes of \(communities) lines")
    }
    guard let peak = status("VmHWM") else { return nil }
    return (max(0, peak - before), Double(fed) / 1e6)
  }

  /// The same for a table and its scores.
  static func ofTable(_ communities: Int, _ sample: Sample, seed: UInt64) throws -> Double? {
    guard reset(), let before = status("VmRSS") else { return nil }
    let table = sample.table(of: communities, seed: seed)
    let scores = try CompiledStandard.xindu.score(table)
    guard scores.count == communities else {
      throw Disagreement(description: "\(scores.count) scores for \(communities) rows")
    }
    return status("VmHWM").map { max(0, $0 - before) }
  }

  /// The same in a process of its own, which has not held anything else before.
  static func ofTableAlone(_ communities: Int, seed: UInt64) throws -> Double? {
    let own = "/proc/self/exe"
    guard FileManager.default.fileExists(atPath: own) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: own).resolvingSymlinksInPath()
    process.arguments = ["--peak-of-table", "\(communities)", "--seed", "\(seed)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Makes the peak what is held now; only Linux can.
  private static func reset() -> Bool {
    do {
      try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
      return true
    } catch {
      return false
    }
  }

  /// A line of the process's status in megabytes.
  private static func status(_ name: String) -> Double? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
      .map { $0 * 1_024 / 1e6 }
  }
}
