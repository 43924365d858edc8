import ConsultationIndex

/// What a row of the list says of its record, beside the id that a spreadsheet may have rewritten.
extension PendingSheet {
  /// The name of a record: the first of its texts.
  func title(of record: Record, _ kind: EvidenceKind?) -> String? {
    kind?.fields.lazy.compactMap { field -> String? in
      guard case .text = field.type, case .text(let text)? = record.fields[field.id] else {
        return nil
      }
      return text
    }.first
  }

  /// The record that a row describes, where a spreadsheet made another one's id of its id: `012` became
  /// `12`, and both are there.
  ///
  /// - Returns: The parameters of the message, or nil where the row is about the record that it names.
  func otherRecord(
    meantBy entry: ReviewSheet.Entry, in table: SheetTable, of dossier: Dossier
  ) -> [String: String]? {
    guard case .record(let id, _, _) = entry.review.subject else { return nil }
    let records = dossier.submission.records
    let others = records.filter { LostDigits.mayBe(id, from: $0.id) }
    guard !others.isEmpty, let named = records.first(where: { $0.id == id }),
      !isDescribed(named, byRow: entry.row, of: table),
      let other = others.first(where: { isDescribed($0, byRow: entry.row, of: table) })
    else { return nil }
    return ["record": id, "other": other.id]
  }

  /// Whether the kind, the name and the day in a row, as far as they are there, are those of a record.
  private func isDescribed(_ record: Record, byRow row: Int, of table: SheetTable) -> Bool {
    let kind = standard.standard.evidence.first { $0.id == record.kind }
    func agrees(_ key: String, _ own: String?) -> Bool {
      guard let cell = table.text(key, row) else { return true }
      return cell.folded.matchKey == own?.folded.matchKey
    }
    var day: String?
    if let kind {
      let field =
        switch kind.counts {
        case .at(let field): field
        case .standing(let from, _): from
        }
      if case .text(let text)? = record.fields[field] { day = text }
    }
    let written = table.text(Context.day, row).flatMap { try? DateCell.read($0).description }
    return agrees(Context.kind, kind?.labels.zh ?? record.kind)
      && agrees(Context.title, title(of: record, kind)) && (written == nil || written == day)
  }
}
