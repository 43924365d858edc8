import ConsultationIndex
import Foundation
import MadeUpDistrict

/// How much memory a stream takes at its peak, over what the process held before.
enum PeakMemory {
  /// In megabytes; nil where the system does not tell.
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
