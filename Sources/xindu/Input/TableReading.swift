import ConsultationIndex

extension Context {
  /// Reads a table of measures piece by piece.
  ///
  /// - Returns: The table of all sound rows, nil where there is none; and whether nothing was wrong.
  ///   What was wrong was reported.
  func measureTable(
    in file: String, for standard: CompiledStandard
  ) -> (table: MeasureTable?, isSound: Bool) {
    let progress = Progress(console, language)
    var reader = MeasureTableReader(for: standard, limits: Limits(bytes: .max))
    var failure: InputErrors?
    do throws(FileError) {
      try console.readPieces(file) { piece in
        do throws(InputErrors) {
          try reader.feed(piece)
          progress.tell(communities: reader.count, bytes: reader.byteCount)
          return true
        } catch {
          failure = error
          return false
        }
      }
      progress.clear()
    } catch {
      progress.clear()
      refuse(.file(error), of: nil, in: file)
      return (nil, false)
    }
    do throws(InputErrors) {
      if let failure { throw failure }
      let table = try reader.finish()
      report(reader.issues, omitted: reader.omitted, in: file)
      let rows = Dictionary(
        grouping: reader.issues.filter { $0.severity == .error }, by: \.line)
      for (line, issues) in rows.sorted(by: { ($0.key ?? 0) < ($1.key ?? 0) }) {
        leaveOut(.issues(issues, omitted: 0), of: nil, in: file, line: line)
      }
      let hasErrors = reader.omitted > 0 || reader.issues.contains { $0.severity == .error }
      return (table, !hasErrors)
    } catch {
      refuse(Refusal(error), of: nil, in: file)
      return (nil, false)
    }
  }
}
