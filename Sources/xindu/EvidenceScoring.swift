import ConsultationIndex
import ConsultationReports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Scores dossiers that stand one on a line, while they are read, in constant memory.
struct EvidenceScoring {
  let standard: CompiledStandard
  let asOf: CalendarDate
  let workers: Int
  /// How many threads the machine runs at once.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// What is gathered for each worker before they start.
  private static let portion = 5 << 19

  /// Scores all lines of a file; `-` is standard input.
  func run(_ file: String, _ context: Context) -> ExitCode {
    var output = EvidenceOutput(file, standard, asOf: asOf, context)
    var stream = EvidenceStream(for: standard, asOf: asOf)
    var pending: [UInt8] = []
    do throws(FileError) {
      try context.console.readPieces(file) { piece in
        if workers > 1 {
          pending += piece
          guard pending.count >= workers * Self.portion else { return true }
          output.write(feed(&stream, pending))
          pending.removeAll(keepingCapacity: true)
        } else {
          output.write(feed(&stream, piece))
        }
        return true
      }
    } catch {
      output.finish()
      context.report(error)
      return .inputErrors
    }
    output.write(feed(&stream, pending))
    output.write(finish(&stream))
    output.finish()
    return output.isSound ? .done : .inputErrors
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

/// Writes what became of lines: scores to standard output, what is wrong to standard error.
private struct EvidenceOutput {
  private let file: String
  private let context: Context
  private var text: ScoredLinesText
  private var refused = 0
  private(set) var isSound = true
  private var hasBegun = false

  init(_ file: String, _ standard: CompiledStandard, asOf: CalendarDate, _ context: Context) {
    self.file = file
    self.context = context
    text = ScoredLinesText(
      standard, asOf: asOf, language: context.language, style: context.console.style())
  }

  mutating func write(_ lines: [EvidenceLine]) {
    var output = ""
    for line in lines {
      switch line.result {
      case .success(let dossier):
        if context.format == .text, !hasBegun { output += text.heading }
        hasBegun = true
        switch context.format {
        case .json:
          output += String(decoding: dossier.json(line: line.number), as: UTF8.self)
          output += "\n"
        default: output += text.row(dossier)
        }
        report(dossier.errors, omitted: 0)
      case .failure(let errors):
        refused += 1
        report(errors.issues, omitted: errors.omitted)
      }
    }
    if !output.isEmpty { context.console.write(output) }
  }

  private mutating func report(_ issues: [Issue], omitted: Int) {
    guard !issues.isEmpty || omitted > 0 else { return }
    isSound = false
    let most = Limits().issues
    context.report(
      Array(issues.prefix(most)), omitted: omitted + max(0, issues.count - most), in: file)
  }

  func finish() {
    guard context.format == .text, hasBegun || refused > 0 else { return }
    context.console.write(text.summary(refused: refused))
  }
}
