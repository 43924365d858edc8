import ConsultationIndex

/// The table of one kind of record: a row for each revision of a record of any community.
package struct RecordSheet: Sendable {
  package let kind: EvidenceKind
  package let fileName: String
  package let columns: SheetColumns
  let cells: [String: FieldCell]

  enum Key {
    static let community = "@community"
    static let id = "@id"
    static let revision = "@revision"
    static let times = "@times"
    static let attachments = "@attachments"
    static let document = "@source"
    static let quote = "@quote"
    static let withdrawn = "@withdrawn"
  }

  init(_ kind: EvidenceKind, fileName: String, _ standard: Standard) {
    self.kind = kind
    self.fileName = fileName
    let cells = kind.fields.map { FieldCell($0, standard) }
    self.cells = Dictionary(
      zip(kind.fields.map(\.id), cells), uniquingKeysWith: { first, _ in first })
    let counted: Set<String> =
      switch kind.counts {
      case .at(let field): [field]
      case .standing(let from, _): [from]
      }
    let fields = zip(kind.fields, cells).map { field, cell in
      SheetColumn(
        field.id, field.labels, isRequired: counted.contains(field.id),
        help: cell.help(isCounted: counted.contains(field.id)))
    }
    columns = SheetColumns(Self.first + fields + Self.last)
  }

  private static let first = [
    SheetColumn(
      Key.community, Labels(zh: "社区编号", en: "Community"), isRequired: true,
      help: Labels(zh: "与社区.csv一致，必填", en: "as in 社区.csv; required")),
    SheetColumn(
      Key.id, Labels(zh: "材料编号", en: "Record"), isRequired: true,
      help: Labels(
        zh: "本社区内不重复，字母、数字和._-，不超过64个，必填",
        en: "unique in the community; A-Z a-z 0-9 . _ -; required")),
    SheetColumn(
      Key.revision, Labels(zh: "版本", en: "Revision"),
      help: Labels(zh: "整数，修订后加一；不填为1", en: "raised by 1 when amended; 1 if left empty")),
  ]

  private static let last = [
    SheetColumn(
      Key.times, Labels(zh: "份数", en: "Times"),
      help: Labels(zh: "整数，本行代表多少份相同材料；不填为1", en: "how many alike records this row stands for")),
    SheetColumn(
      Key.attachments, Labels(zh: "附件", en: "Attachments"),
      help: Labels(
        zh: "文件名，多个以；分隔；可在文件名后写|和SHA-256摘要",
        en: "file names separated by ; with |SHA-256 behind if known")),
    SheetColumn(
      Key.document, Labels(zh: "来源文件", en: "Source"),
      help: Labels(zh: "公开报道等来源，可不填", en: "of published facts")),
    SheetColumn(
      Key.quote, Labels(zh: "来源原文", en: "Quotation"),
      help: Labels(zh: "来源文件中的原句，可不填", en: "the sentence in the source")),
    SheetColumn(
      Key.withdrawn, Labels(zh: "撤回", en: "Withdrawn"),
      help: Labels(zh: "撤回该材料的填“是”，其余留空", en: "yes if the record is taken back")),
  ]
}

extension RecordSheet {
  /// Reads the record of a row, without its community.
  func readRecord(_ reader: inout RowReader) -> Record? {
    let id = reader.required(Key.id) { cell throws(CellProblem) in try IDCell.read(cell) }
    let revision = reader.revision(Key.revision)
    let times = reader.revision(Key.times)
    let isWithdrawn = reader.optional(Key.withdrawn) { cell throws(CellProblem) in
      try FlagCell.read(cell)
    }
    let attachments = reader.optional(Key.attachments) { cell throws(CellProblem) in
      try AttachmentsCell.read(cell)
    }
    var source: Record.Source?
    if let document = reader.text(Key.document) {
      source = Record.Source(document: document, quote: reader.text(Key.quote))
    } else if reader.text(Key.quote) != nil {
      reader.report(.cellQuoteWithoutSource, Key.quote)
    }
    var fields: [String: Record.Value] = [:]
    for field in kind.fields {
      guard let cell = cells[field.id] else { continue }
      fields[field.id] = reader.optional(field.id) { text throws(CellProblem) in
        try cell.read(text)
      }
    }
    guard let id, let revision, let times, reader.isSound else { return nil }
    return Record(
      id: id, revision: revision, kind: kind.id, fields: fields, attachments: attachments ?? [],
      source: source, times: times, isWithdrawn: isWithdrawn ?? false)
  }

  /// The cells of a record in the order of the columns, or the names of what does not fit.
  func row(of record: Record, in community: String) -> (cells: [String?], misfits: [String]) {
    var cells: [String: String] = [Key.community: community, Key.id: record.id]
    cells[Key.revision] = "\(record.revision)"
    cells[Key.times] = record.times == 1 ? nil : "\(record.times)"
    cells[Key.withdrawn] = record.isWithdrawn ? FlagCell.text(of: true) : nil
    if !record.attachments.isEmpty {
      cells[Key.attachments] = AttachmentsCell.text(of: record.attachments)
    }
    cells[Key.document] = record.source?.document
    cells[Key.quote] = record.source?.quote
    var misfits: [String] = []
    for (name, value) in record.fields {
      cells[name] = self.cells[name]?.text(of: value)
      if cells[name] == nil { misfits.append("fields." + name) }
    }
    return (columns.columns.map { cells[$0.key] }, misfits.sorted())
  }
}
