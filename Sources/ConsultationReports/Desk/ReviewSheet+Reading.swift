import ConsultationIndex

extension ReviewSheet {
  /// Reads the reviews in the order of their rows; what is wrong with a row is reported, and the row
  /// is left out.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - rows: Only these rows of it.
  ///   - known: The numbers of the communities; nil where any will do.
  func read(
    _ table: SheetTable, rows: [Int]? = nil, communities known: KnownIDs?,
    _ diagnostics: inout DeskDiagnostics
  ) -> [Entry] {
    (rows ?? table.rows).compactMap { row in
      var reader = RowReader(table, row, &diagnostics)
      defer { diagnostics = reader.diagnostics }
      reader.readCommunity(Key.community, among: known)
      guard let review = read(&reader), let community = reader.community, reader.isSound else {
        return nil
      }
      return Entry(community: community, review: review, row: row)
    }
  }

  private func read(_ reader: inout RowReader) -> Review? {
    let reviewer = reader.required(Key.reviewer) { cell throws(CellProblem) in
      try Self.readName(cell, columns.header(of: Key.reviewer))
    }
    let date = reader.required(Key.date) { cell throws(CellProblem) in try DateCell.read(cell) }
    let reason = reader.optional(Key.reason) { cell throws(CellProblem) -> String in
      if let known = try self.reasons.find(cell) { return known.id }
      if NoneWord.isMeant(by: cell) { throw self.reasons.unknown(cell) }
      // A reason that the standard does not know still counts; the assessment says so.
      return cell
    }
    let amendBy = reader.optional(Key.amendBy) { cell throws(CellProblem) in
      try DateCell.read(cell)
    }
    let affiliation = readAffiliation(&reader)
    let stage = reader.optional(Key.stage) { cell throws(CellProblem) in
      try Self.stages.read(cell).id
    }.flatMap(Review.Stage.init(rawValue:))
    let digest = reader.optional(Key.digest) { cell throws(CellProblem) in
      try Self.readDigest(cell)
    }
    guard let subject = readSubject(&reader), let reviewer, let date else { return nil }
    return Review(
      subject, by: reviewer, on: date, affiliation: affiliation, reason: reason,
      note: reader.text(Key.note), amendBy: amendBy, stage: stage, digest: digest)
  }

  private static func readDigest(_ cell: String) throws(CellProblem) -> SHA256Digest {
    guard let digest = SHA256Digest(hex: cell.folded.lowercased()) else {
      throw CellProblem(.cellNotADigest, cell)
    }
    return digest
  }

  /// A name by which people are told apart.
  private static func readName(_ cell: String, _ header: String) throws(CellProblem) -> String {
    try LostDigits.check(cell)
    if let flaw = NameFlaw(cell, isID: false) {
      throw CellProblem(flaw.template, cell, flaw.parameters.adding("key", header))
    }
    return cell
  }

  /// The community of the reviewer. Full-width digits, or zeros that a spreadsheet took away, must not
  /// hide that it is the one under review.
  private func readAffiliation(_ reader: inout RowReader) -> String? {
    let community = reader.community
    let header = columns.header(of: Key.affiliation)
    return reader.optional(Key.affiliation) { cell throws(CellProblem) -> String in
      if NoneWord.isMeant(by: cell) { throw CellProblem(.cellNotAnID, cell) }
      let name = try Self.readName(cell, header)
      guard let community, name != community else { return name }
      if name.folded == community.folded { return community }
      if let core = LostDigits.core(of: name.folded), core == LostDigits.core(of: community) {
        throw CellProblem(.cellLostZeros, cell, ["other": community])
      }
      return name
    }
  }

  private func readSubject(_ reader: inout RowReader) -> Review.Subject? {
    let keys = [Key.record, Key.figure, Key.rubric]
    let given = keys.filter { reader.text($0) != nil }
    func names(_ keys: [String]) -> String {
      keys.map { "“\(columns.header(of: $0))”" }.joined(separator: "、")
    }
    guard given.count == 1, let key = given.first else {
      if given.isEmpty {
        reader.reportRow(.reviewWithoutSubject, ["choices": names(keys)])
      } else {
        reader.reportRow(.reviewOfSeveral, ["found": names(given)])
      }
      return nil
    }
    let used: [String: [String]] = [
      Key.record: [Key.revision, Key.decision, Key.digest], Key.figure: [Key.value, Key.decision],
      Key.rubric: [Key.level],
    ]
    for other in [Key.revision, Key.value, Key.level, Key.decision, Key.digest]
    where used[key]?.contains(other) == false && reader.text(other) != nil {
      // A revision of 1 beside a figure or a rating says nothing wrong: spreadsheets fill it down.
      if other == Key.revision, reader.text(other)?.folded == "1" { continue }
      reader.report(
        .reviewCellUnused, other, ["subject": columns.header(of: key), "subject.en": key.dropped])
    }
    switch key {
    case Key.record: return readRecord(&reader)
    case Key.figure: return readFigure(&reader)
    default: return readRating(&reader)
    }
  }

  private func readRecord(_ reader: inout RowReader) -> Review.Subject? {
    let id = reader.required(Key.record) { cell throws(CellProblem) in try IDCell.read(cell) }
    let revision = reader.revision(Key.revision)
    guard let decision = readDecision(&reader), let id, let revision else { return nil }
    return .record(id: id, revision: revision, decision)
  }

  private func readFigure(_ reader: inout RowReader) -> Review.Subject? {
    let figure = reader.required(Key.figure) { cell throws(CellProblem) in
      try self.figures.read(cell)
    }
    let value = reader.required(Key.value) { cell throws(CellProblem) in
      try NumberCell.read(cell, in: 0...Standard.maximumQuantity)
    }
    guard let decision = readDecision(&reader), let figure, let value else { return nil }
    return .figure(figure.id, value: value, decision)
  }

  private func readRating(_ reader: inout RowReader) -> Review.Subject? {
    let rubric = reader.required(Key.rubric) { cell throws(CellProblem) in
      try self.rubrics.read(cell)
    }
    let level = reader.required(Key.level) { cell throws(CellProblem) in
      try readLevel(cell, of: rubric.flatMap { self.levels[$0.id] } ?? [])
    }
    guard let rubric, let level else { return nil }
    return .rating(rubric: rubric.id, level: level)
  }

  /// A level by its number or its name. A number above the scale is left to the assessment to tell.
  private func readLevel(_ cell: String, of levels: [Labels]) throws(CellProblem) -> Int {
    let word = cell.folded.matchKey
    let named = levels.indices.filter { index in
      [levels[index].zh, levels[index].en].contains { $0.folded.matchKey == word }
    }
    if named.count == 1 { return named[0] }
    guard let number = Int(word), (0...Standard.maximumScale).contains(number), word.isDigits else {
      throw CellProblem(.unknownLevel, cell, ["most": "\(max(0, levels.count - 1))"])
    }
    return number
  }

  private func readDecision(_ reader: inout RowReader) -> Review.Decision? {
    reader.required(Key.decision) { cell throws(CellProblem) in
      try Self.decisions.read(cell).id
    }.flatMap(Review.Decision.init(rawValue:))
  }
}

extension String {
  /// A key without its mark.
  fileprivate var dropped: String { hasPrefix("@") ? String(dropFirst()) : self }
}
