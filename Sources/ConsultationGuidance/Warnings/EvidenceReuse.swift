import ConsultationIndex

/// Attachments that serve several records, communities or periods, told by their digests.
struct EvidenceReuse {
  /// How many records of others are listed; the rest are counted.
  static let listed = 20

  /// A record that an attachment goes with; one that carries it twice is named once.
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
  /// By digest, in the order of the dossiers' communities, periods and records, so that those of a
  /// community stand side by side.
  private var uses: [SHA256Digest: [Use]] = [:]
  /// By dossier: the digests of its attachments, in the order of its records, each with the place
  /// of its first use.
  private var digests: [[(digest: SHA256Digest, first: Int)]]

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
      for counted in files[index].records.all {
        for attachment in counted.record.attachments {
          guard let digest = attachment.sha256 else { continue }
          let last = uses[digest]?.last
          if let last, last.file == index, last.record.id == counted.record.id { continue }
          if last?.file != index {
            digests[index].append((digest: digest, first: uses[digest]?.count ?? 0))
          }
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
    for (digest, first) in digests[index] {
      let all = uses[digest] ?? []
      for (sharing, attachment) in sharings(in: all, from: first, across: scope) {
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

  /// - Parameters:
  ///   - all: All uses of an attachment.
  ///   - first: The place of the first one by the dossier that is looked at.
  private func sharings(
    in all: [Use], from first: Int, across scope: ReuseScope
  ) -> [(Sharing, Record.Attachment)] {
    let dossier = files[all[first].file]
    let own = all[first...].prefix { $0.file == all[first].file }
    func isElsewhere(_ use: Use) -> Bool { files[use.file].community != dossier.community }
    switch scope {
    case .records:
      let kinds = Dictionary(grouping: own, by: \.kind).sorted { $0.key < $1.key }
      return kinds.compactMap { _, uses in
        uses.count > 1 ? (Sharing(records: references(uses), more: 0), uses[0].attachment) : nil
      }
    case .communities:
      // The others stand before and after the community's own. Only the first of them are looked
      // at, so that an attachment that all communities share costs each of them no more.
      let before = all[..<first].lastIndex(where: isElsewhere).map { all[...$0] } ?? []
      let after = all[own.endIndex...].firstIndex(where: isElsewhere).map { all[$0...] } ?? []
      return sharing(
        own, before.prefix(Self.listed) + after.prefix(Self.listed),
        count: before.count + after.count)
    case .periods:
      let start = all[..<first].lastIndex(where: isElsewhere).map { $0 + 1 } ?? 0
      let others = all[start...].prefix { !isElsewhere($0) }
        .filter { files[$0.file].period != dossier.period && isDated[$0.kind] }
      return sharing(own.filter { isDated[$0.kind] }, others, count: others.count)
    }
  }

  /// - Parameter count: How many others there are; those that are given may be the first only.
  private func sharing(
    _ own: some Collection<Use>, _ others: some Collection<Use>, count: Int
  ) -> [(Sharing, Record.Attachment)] {
    guard let first = own.first, count > 0 else { return [] }
    let sharing = Sharing(
      records: references(own) + references(others.prefix(Self.listed)),
      more: max(0, count - Self.listed))
    return [(sharing, first.attachment)]
  }

  private func references(_ uses: some Collection<Use>) -> [EarlyWarning.RecordReference] {
    uses.map { files[$0.file].reference(to: $0.record) }
  }
}
