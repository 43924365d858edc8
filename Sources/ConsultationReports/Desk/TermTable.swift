import ConsultationIndex

/// One of the names of a closed list.
struct Choice: Hashable, Sendable {
  let id: String
  let labels: Labels
}

/// The names of a closed list, found by id or by label in either language.
struct TermTable: Sendable {
  let terms: [Choice]
  private let ids: [String: Int]
  /// The terms that a word can mean.
  private let words: [String: [Int]]
  /// Labels as they are written in templates, where they mean one term only.
  private let labels: [String: Int]
  /// The most separators within a label.
  private let mostSeparators: Int

  /// The terms of the standard, such as the tokens of a vocabulary or the steps of a procedure.
  init(_ terms: [Term]) { self.init(terms.map { Choice(id: $0.id, labels: $0.labels) }) }

  init(_ terms: [Choice]) {
    self.terms = terms
    ids = Dictionary(
      terms.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    var words: [String: [Int]] = [:]
    var most = 0
    for (offset, term) in terms.enumerated() {
      for word in Set([term.id, term.labels.zh, term.labels.en].map(\.folded.matchKey)) {
        words[word, default: []].append(offset)
        most = max(most, word.filter(ListCell.isSeparator).count)
      }
    }
    self.words = words
    labels = Dictionary(
      terms.enumerated().compactMap { offset, term in
        words[term.labels.zh.folded.matchKey] == [offset] ? (term.labels.zh, offset) : nil
      }, uniquingKeysWith: { first, _ in first })
    mostSeparators = most
  }

  /// The term that a text means, nil where there is none; an id comes before any label.
  func find(_ text: String) throws(CellProblem) -> Choice? {
    let text = text.withoutApostrophe
    if let exact = ids[text] ?? labels[text] ?? ids[text.folded] { return terms[exact] }
    guard let found = words[text.folded.matchKey] else { return nil }
    guard found.count == 1 else {
      let choices = found.map { "`\(terms[$0].id)`（\(terms[$0].labels.zh)）" }
      throw CellProblem(.cellAmbiguousTerm, text, ["choices": choices.joined(separator: "、")])
    }
    return terms[found[0]]
  }

  func read(_ cell: String) throws(CellProblem) -> Choice {
    if let term = try find(cell) { return term }
    let pieces = ListCell.split(cell)
    var isList = pieces.count > 1
    for piece in pieces where try find(piece.text) == nil { isList = false }
    throw isList ? CellProblem(.cellSeveralTerms, cell) : unknown(cell)
  }

  /// The terms of a list. Labels may hold separators themselves, so that the longest run of pieces
  /// that is a term is taken; where its parts are terms as well, nothing is guessed.
  func readList(_ cell: String) throws(CellProblem) -> [Choice] {
    let pieces = ListCell.split(cell.withoutApostrophe)
    var found: [Choice] = []
    var index = 0
    while index < pieces.count {
      var match: (term: Choice, end: Int)?
      let furthest = min(pieces.count, index + mostSeparators + 1)
      for end in (index + 1...furthest).reversed() {
        if let term = try find(ListCell.join(pieces[index..<end])) {
          match = (term, end)
          break
        }
      }
      guard let match else { throw unknown(pieces[index].text) }
      if match.end > index + 1 {
        var allKnown = true
        for piece in pieces[index..<match.end] where try find(piece.text) == nil {
          allKnown = false
        }
        if allKnown {
          let text = ListCell.join(pieces[index..<match.end])
          throw CellProblem(
            .cellAmbiguousTerm, text,
            [
              "choices": "`\(match.term.id)`、"
                + pieces[index..<match.end].map { "`\($0.text)`" }
                .joined(separator: "+")
            ])
        }
      }
      found.append(match.term)
      index = match.end
    }
    return found
  }

  func unknown(_ text: String) -> CellProblem {
    var parameters = ["known": terms.prefix(12).map(\.labels.zh).joined(separator: "、")]
    parameters["known.en"] = terms.prefix(12).map(\.id).joined(separator: ", ")
    if terms.count > 12 {
      parameters["known"]? += "……"
      parameters["known.en"]? += " …"
    }
    parameters["nearest"] =
      nearestName(to: text.folded, among: terms.map(\.labels.zh))
      ?? nearestName(to: text.folded, among: terms.map(\.id))
    let isNumber = text.folded.isDigits
    if isNumber { parameters["nearest"] = nil }
    return CellProblem(isNumber ? .cellNumberForTerm : .cellUnknownTerm, text, parameters)
  }
}

/// Splits lists as people write them.
enum ListCell {
  struct Piece {
    let text: String
    /// The separator before it.
    let before: String
  }

  static func isSeparator(_ character: Character) -> Bool {
    switch character {
    case "、", "，", ",", "；", ";", "\n", "\r\n", "\r": true
    default: false
    }
  }

  /// The pieces between separators; empty ones, as behind a last separator, say nothing.
  static func split(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var piece = ""
    var before = ""
    func finish() {
      if !piece.trimmed.isEmpty { pieces.append(Piece(text: piece.trimmed, before: before)) }
    }
    for character in text {
      if isSeparator(character) {
        finish()
        piece = ""
        before = String(character)
      } else {
        piece.append(character)
      }
    }
    finish()
    return pieces
  }

  static func join(_ pieces: ArraySlice<Piece>) -> String {
    pieces.dropFirst().reduce(pieces.first?.text ?? "") { $0 + $1.before + $1.text }
  }
}
