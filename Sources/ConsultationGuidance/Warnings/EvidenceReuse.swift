import ConsultationIndex

/// Attachments that serve several records, communities or periods, told by their digests.
struct EvidenceReuse {
  /// How many records of others are listed; the rest are counted.
  static let listed = 20

  /// A record that an attachment goes with.
  private struct Use {
    /// The place of its dossier.
    let file: Int
    let kind: Int
    let record: Record
    let attachment: Record.Attachment
  }

  private let files: [WarnedDossier]
  /// The kinds whose records count at a date; a rule or a venue rightly shows the same paper again.
  private let isDated: [Bool]
  /// By digest, in the order of the dossiers' communities, periods and records.
  private var uses: [SHA256Digest: [Use]] = [:]
  /// By dossier: the digests of its attachments, in the order of its records.
  private var digests: [[SHA256Digest]]

  init(_ files: [WarnedDossier], by standard: CompiledStandard) {
    self.files = files
    isDated = standard.program.evidence.map { kind in
      if case .at = kind.timing { true } else { false }
    }
    digests = Array(repeating: [], count: files.count)
    let asks = standard.program.warnings.contains { warning in
      if case .reuse = warning.trigger { true } else { false }
    }
    guard asks else { return }
    for index in files.indices.sorted(by: { files[$0].comesBefore(files[$1]) }) {
      var seen: Set<SHA256Digest> = []
      for counted in files[index].records.all {
        for attachment in counted.record.attachments {
          guard let digest = attachment.sha256 else { continue }
          if seen.insert(digest).inserted { digests[index].append(digest) }
          uses[digest, default: []].append(
            Use(
              file: index, kind: counted.fields.kind, record: counted.record,
              attachment: attachment))
        }
      }
    }
  }

  /// What one dossier shares with itself, other communities or other periods: attachments that the
  /// same records share make one item.
  func items(of index: Int, across scope: ReuseScope) -> [EarlyWarning.Item] {
    var order: [Sharing] = []
    var attachments: [Sharing: [Record.Attachment]] = [:]
    for digest in digests[index] {
      for (sharing, attachment) in sharings(of: digest, in: index, across: scope) {
        if attachments[sharing] == nil { order.append(sharing) }
        attachments[sharing, default: []].append(attachment)
      }
    }
    return order.map { sharing in
      EarlyWarning.Item(
        records: sharing.records, dueOn: nil, daysLeft: nil,
        detail: .reuse(attachments[sharing] ?? [], more: sharing.more))
    }
  }

  /// The records that share an attachment, the dossier's own first.
  private struct Sharing: Hashable {
    var records: [EarlyWarning.RecordReference]
    var more: Int
  }

  private func sharings(
    of digest: SHA256Digest, in index: Int, across scope: ReuseScope
  ) -> [(Sharing, Record.Attachment)] {
    let all = uses[digest] ?? []
    let own = all.filter { $0.file == index }
    switch scope {
    case .records:
      let kinds = Dictionary(grouping: own, by: \.kind).sorted { $0.key < $1.key }
      return kinds.compactMap { _, uses in
        let records = references(uses)
        guard records.count > 1 else { return nil }
        return uses.first.map { (Sharing(records: records, more: 0), $0.attachment) }
      }
    case .communities:
      let others = all.filter { files[$0.file].community != files[index].community }
      return sharing(own, others)
    case .periods:
      let others = all.filter {
        $0.file != index && files[$0.file].community == files[index].community
          && files[$0.file].period != files[index].period && isDated[$0.kind]
      }
      return sharing(own.filter { isDated[$0.kind] }, others)
    }
  }

  private func sharing(_ own: [Use], _ others: [Use]) -> [(Sharing, Record.Attachment)] {
    guard let first = own.first, !others.isEmpty else { return [] }
    let other = references(others)
    let sharing = Sharing(
      records: references(own) + other.prefix(Self.listed), more: max(0, other.count - Self.listed))
    return [(sharing, first.attachment)]
  }

  /// A record that carries the same attachment twice is named once.
  private func references(_ uses: [Use]) -> [EarlyWarning.RecordReference] {
    var seen: Set<EarlyWarning.RecordReference> = []
    return uses.map { files[$0.file].reference(to: $0.record) }
      .filter { seen.insert($0).inserted }
  }
}
