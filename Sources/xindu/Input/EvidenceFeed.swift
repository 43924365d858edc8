import ConsultationIndex

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Feeds a stream with the lines of a file, on as many threads as asked for, in constant memory.
struct EvidenceFeed {
  let standard: CompiledStandard
  let asOf: CalendarDate
  var reviewsUntil: CalendarDate?
  var workers = Self.processors
  /// How many threads the machine runs at once.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// What is gathered for each worker before they start.
  private static let portion = 5 << 19

  /// Reads a file to its end; `-` is standard input.
  ///
  /// - Parameter take: Is given outcomes in the order of the lines, and how many bytes were read.
  /// - Returns: Whether it could be read to its end; else it was reported why not.
  func run(
    _ file: String, _ context: Context, _ take: ([EvidenceLine], _ bytes: Int) -> Void
  ) -> Bool {
    var limits = EvidenceStream.limits
    limits.issues = context.limits.issues
    var stream = EvidenceStream(
      for: standard, asOf: asOf, reviewsUntil: reviewsUntil, limits: limits)
    var pending: [UInt8] = []
    var bytes = 0
    do throws(FileError) {
      try context.console.readPieces(file) { piece in
        bytes += piece.count
        guard workers > 1 else {
          take(feed(&stream, piece), bytes)
          return true
        }
        pending += piece
        guard pending.count >= workers * Self.portion else { return true }
        take(feed(&stream, pending), bytes)
        pending.removeAll(keepingCapacity: true)
        return true
      }
    } catch {
      context.report(error)
      return false
    }
    take(feed(&stream, pending), bytes)
    take(finish(&stream), bytes)
    return true
  }

  /// Nothing cancels a command, so that its lines never fail to come.
  private func feed(_ stream: inout EvidenceStream, _ bytes: [UInt8]) -> [EvidenceLine] {
    guard workers > 1 else { return (try? stream.feed(bytes)) ?? [] }
    return share(&stream) { stream, workers in
      (try? await stream.feed(bytes, workers: workers)) ?? []
    }
  }

  private func finish(_ stream: inout EvidenceStream) -> [EvidenceLine] {
    guard workers > 1 else { return stream.finish() }
    return share(&stream) { stream, workers in
      (try? await stream.finish(workers: workers)) ?? []
    }
  }

  /// Waits for work on other threads.
  private func share(
    _ stream: inout EvidenceStream,
    _ work: @escaping @Sendable (inout EvidenceStream, Int) async -> [EvidenceLine]
  ) -> [EvidenceLine] {
    let (start, workers) = (stream, workers)
    let result = wait {
      var stream = start
      let lines = await work(&stream, workers)
      return (stream, lines)
    }
    guard let result else { return [] }
    stream = result.0
    return result.1
  }
}
