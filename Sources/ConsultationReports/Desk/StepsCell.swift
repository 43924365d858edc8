import ConsultationIndex

/// Reads and writes the dates of the steps of a procedure: `提议:2025-03-01；公示:2025-03-05`.
///
/// A step taken more than once has several dates behind it, separated by `、`. One with nothing behind its
/// colon was not taken: people leave in blanks what they have not done.
enum StepsCell {
  static func read(
    _ cell: String, _ steps: TermTable
  ) throws(CellProblem) -> [String: [String]] {
    var result: [String: [String]] = [:]
    var current: Choice?
    // Labels may hold separators, so a piece without a colon may be the beginning of a label.
    var pending: [ListCell.Piece] = []
    for piece in ListCell.split(cell.withoutApostrophe) {
      guard let colon = piece.text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
        if pending.isEmpty, let date = try? DateCell.read(piece.text) {
          guard let current else { throw problem(.cellDateWithoutStep, piece.text, steps) }
          result[current.id, default: []].append(date.description)
        } else {
          pending.append(piece)
        }
        continue
      }
      let label = String(piece.text[..<colon]).trimmed
      pending.append(ListCell.Piece(text: label, before: piece.before))
      let name = ListCell.join(pending[...])
      guard let term = try steps.find(name) else {
        // What stood before this piece is the first that could not be understood.
        if pending.count > 1, try steps.find(label) != nil { throw lost(pending[0].text, steps) }
        throw steps.unknown(name)
      }
      pending = []
      let rest = String(piece.text[piece.text.index(after: colon)...])
      current = term
      if rest.trimmed.isEmpty || NoneWord.isMeant(by: rest) { continue }
      result[term.id, default: []].append(try DateCell.read(rest).description)
    }
    if let first = pending.first { throw try lostAtEnd(ListCell.join(pending[...]), first, steps) }
    return result
  }

  /// A piece that is neither a step with its date nor a date.
  private static func lost(_ text: String, _ steps: TermTable) -> CellProblem {
    do throws(CellProblem) {
      if try steps.find(text) != nil { return problem(.cellStepWithoutDate, text, steps) }
      // A date that cannot be read says itself what is wrong with it.
      if text.folded.first?.isNumber == true { _ = try DateCell.read(text) }
    } catch {
      return error
    }
    return problem(.cellStepWithoutDate, text, steps)
  }

  private static func lostAtEnd(
    _ joined: String, _ first: ListCell.Piece, _ steps: TermTable
  ) throws(CellProblem) -> CellProblem {
    if try steps.find(joined) != nil { return problem(.cellStepWithoutDate, joined, steps) }
    return lost(first.text, steps)
  }

  private static func problem(
    _ template: MessageTemplate, _ text: String, _ steps: TermTable
  ) -> CellProblem {
    CellProblem(template, text, ["example": example(steps.terms.map(\.labels.zh))])
  }

  static func example(_ steps: [String]) -> String {
    zip(steps, ["2025-03-01", "2025-03-05"]).map { "\($0):\($1)" }.joined(separator: "；")
  }

  /// The steps in the order of the procedure, by label or by id.
  static func text(
    of dates: [String: [String]], _ steps: TermTable, _ name: (Choice) -> String
  ) -> String {
    steps.terms.compactMap { step in
      dates[step.id].map { "\(name(step)):" + $0.joined(separator: "、") }
    }.joined(separator: "；")
  }
}
