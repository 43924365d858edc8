import ConsultationIndex
import ConsultationReports

/// Scores a table of measures: reads it piece by piece, and writes the results likewise.
struct TableScoring {
  let standard: CompiledStandard
  let asOf: CalendarDate?
  let showsIndicators: Bool
  let workers: Int
  /// How many rows are written at once.
  private static let portion = 1_000

  /// - Parameter tell: Is given the table before anything of it is written.
  func run(_ file: String, _ context: Context, tell: (MeasureTable) -> Void) -> ExitCode {
    let read = context.measureTable(in: file, for: standard)
    guard let table = read.table else { return .inputErrors }
    do throws(InputErrors) {
      if let asOf, asOf != table.asOf {
        throw InputErrors([
          Issue(.otherDay, ["table": table.asOf.description, "asOf": asOf.description])
        ])
      }
      if let last = context.reviewsUntil, last != table.reviewsUntil {
        throw InputErrors([
          Issue(
            .otherReviewDay,
            ["table": table.reviewsUntil.description, "other": last.description])
        ])
      }
      let scores = try score(table)
      tell(table)
      write(scores, table, context)
      return read.isSound ? .done : .inputErrors
    } catch {
      context.report(error.issues, omitted: error.omitted, in: file)
      return .inputErrors
    }
  }

  private func score(_ table: MeasureTable) throws(InputErrors) -> ScoreTable {
    // Below that the table stays on one thread anyway, and there is nothing to wait for.
    guard workers > 1, table.count > 20_000 else {
      return try standard.score(table, indicators: showsIndicators)
    }
    let (standard, workers, indicators) = (standard, workers, showsIndicators)
    let shared = wait {
      try? await standard.score(table, workers: workers, indicators: indicators)
    }
    if let scores = shared ?? nil { return scores }
    // What went wrong goes wrong again here, and is told.
    return try standard.score(table, indicators: indicators)
  }

  private func write(_ scores: ScoreTable, _ table: MeasureTable, _ context: Context) {
    let portions = stride(from: 0, to: scores.count, by: Self.portion).map {
      $0..<min($0 + Self.portion, scores.count)
    }
    let data = ScoreTableData(scores, of: table, standard: standard)
    func write(_ bytes: [UInt8]) {
      context.console.write(String(decoding: bytes, as: UTF8.self))
    }
    if context.wantsCSV {
      write(data.csvHeader)
      for rows in portions { write(data.csv(rows)) }
      return
    }
    switch context.format {
    case .json: for rows in portions { write(data.json(rows)) }
    case .text:
      let text = ScoreTableText(
        scores, of: table, standard: standard, language: context.language,
        style: context.console.style())
      context.console.write(text.heading)
      for rows in portions { context.console.write(text.rows(rows)) }
      context.console.write(text.summary)
    }
  }
}
