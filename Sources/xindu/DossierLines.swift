import ConsultationIndex
import ConsultationReports

extension Context {
  /// Hands over the dossiers of a file, a folder of tables, or a file with a dossier on each line
  /// (NDJSON), one by one; false after something in it could not be read and was reported.
  func eachDossier(
    in path: String, for standard: CompiledStandard, _ take: (Dossier) -> Void
  ) -> Bool {
    guard Self.isLines(path), let bytes = bytes(of: path) else {
      let loaded = dossiers(in: path, for: standard)
      for dossier in loaded.dossiers { take(dossier.dossier) }
      return loaded.isComplete
    }
    var isComplete = true
    for (index, line) in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated() where !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) {
      do throws(InputErrors) {
        take(try Dossier(json: Array(line)))
      } catch {
        // The place is told within its line.
        report(error.issues, omitted: error.omitted, in: "\(path)#\(index + 1)")
        isComplete = false
      }
    }
    return isComplete
  }

  private static func isLines(_ path: String) -> Bool {
    path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
  }
}
