import ConsultationIndex

/// Reads and writes what a field holds.
struct FieldCell: Sendable {
  let field: EvidenceKind.Field
  /// The tokens or steps that it may hold.
  let terms: TermTable

  init(_ field: EvidenceKind.Field, _ standard: Standard) {
    self.field = field
    switch field.type {
    case .token(let vocabulary), .tokens(let vocabulary):
      terms = TermTable(standard.vocabularies[vocabulary]?.tokens ?? [])
    case .steps(let procedure): terms = TermTable(standard.procedures[procedure]?.steps ?? [])
    case .integer, .date, .flag, .text, .reference: terms = TermTable([Choice]())
    }
  }

  static func bounds(_ atLeast: Int?, _ atMost: Int?) -> ClosedRange<Int> {
    let least = atLeast ?? 0
    return least...max(least, atMost ?? Standard.maximumQuantity)
  }

  func read(_ cell: String) throws(CellProblem) -> Record.Value {
    // An apostrophe alone stands for a value that is there and empty, which the engine takes for
    // absent; it keeps such a dossier the same.
    if cell.isEmpty {
      switch field.type {
      case .tokens: return .list([])
      case .steps: return .steps([:])
      default: return .text("")
      }
    }
    switch field.type {
    case .token: return .text(try terms.read(cell).id)
    case .tokens:
      var ids: [String] = []
      for term in try terms.readList(cell) { ids.append(term.id) }
      return .list(ids)
    case .integer(let atLeast, let atMost):
      return .integer(try NumberCell.read(cell, in: Self.bounds(atLeast, atMost)))
    case .date: return .text(try DateCell.read(cell).description)
    case .flag: return .flag(try FlagCell.read(cell))
    case .text: return .text(cell)
    case .steps: return .steps(try StepsCell.read(cell, terms))
    case .reference: return .text(try IDCell.read(cell))
    }
  }

  /// The text that reads back as the value; nil where there is none.
  func text(of value: Record.Value) -> String? {
    texts(of: value).first { text in (try? read(text)) == value }
  }

  /// With labels first, and with ids where labels would be misunderstood.
  private func texts(of value: Record.Value) -> [String] {
    switch value {
    case .text(let text):
      if case .token = field.type { return [terms.name(of: text), text] }
      return [text]
    case .integer(let number): return ["\(number)"]
    case .flag(let flag): return [FlagCell.text(of: flag)]
    case .list(let ids):
      return [
        ids.map { terms.name(of: $0) }.joined(separator: "、"), ids.joined(separator: "；"),
      ]
    case .steps(let dates):
      return [
        StepsCell.text(of: dates, terms) { $0.labels.zh },
        StepsCell.text(of: dates, terms) { $0.id },
      ]
    }
  }
}
