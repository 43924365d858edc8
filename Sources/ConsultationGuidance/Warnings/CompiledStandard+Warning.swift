import ConsultationIndex

extension CompiledStandard {
  /// Warns communities of what they should see to before it is too late, by the rules of the standard.
  ///
  /// Of several dossiers of a community the one of the latest period is looked at; earlier ones serve
  /// to tell a fall and evidence that is used again. Everything is looked at as it stands with all
  /// pending evidence accepted, since what waits for a reviewer is nothing for the community to do.
  ///
  /// ```swift
  /// for community in CompiledStandard.xindu.earlyWarnings(for: dossiers, asOf: today) {
  ///   for warning in community.warnings { notify(community.community, warning.title.zh) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - dossiers: The dossiers of a community or a district, in any order, one for each community
  ///     and period.
  ///   - asOf: The day on which things are looked at; what is dated later is not there yet.
  /// - Returns: One entry for each community, ordered by the ids of the communities.
  /// - Complexity: O(*n* log *n*) for *n* records and reviews, with two assessments for each community
  ///   where the standard has rules about points.
  public func earlyWarnings(for dossiers: [Dossier], asOf: CalendarDate) -> [CommunityWarnings] {
    let files = dossiers.map { WarnedDossier($0, by: self, asOf: asOf) }
    let order = files.indices.sorted { files[$0].comesBefore(files[$1]) }
    let reuse = EvidenceReuse(files, by: self)
    var result: [CommunityWarnings] = []
    // The last dossier of the same community and another period.
    var earlier: WarnedDossier?
    for (place, index) in order.enumerated() {
      let file = files[index]
      if place > 0 {
        let last = files[order[place - 1]]
        if last.community != file.community {
          earlier = nil
        } else if last.period != file.period {
          earlier = last
        }
      }
      let next = place + 1 < order.count ? files[order[place + 1]] : nil
      // Only the latest period of a community is warned; the one before it is what it fell from.
      if let next, next.community == file.community, next.period != file.period { continue }
      let finder = WarningFinder(
        standard: self, file: file, index: index, earlier: earlier, asOf: asOf, reuse: reuse)
      result.append(finder.warnings)
    }
    return result
  }
}

/// A dossier with its records that count when all that is pending is accepted.
struct WarnedDossier {
  let dossier: Dossier
  let records: CountedRecords

  init(_ dossier: Dossier, by standard: CompiledStandard, asOf: CalendarDate) {
    self.dossier = dossier
    records = CountedRecords(dossier, by: standard, asOf: asOf, on: .provisional)
  }

  var community: String { dossier.submission.community.id }
  var period: Period { dossier.period }

  func reference(to record: Record) -> EarlyWarning.RecordReference {
    EarlyWarning.RecordReference(community: community, period: period, record: record.id)
  }

  /// By community, then by period.
  func comesBefore(_ other: WarnedDossier) -> Bool {
    if community != other.community { return community.precedes(other.community) }
    let (own, others) = (period, other.period)
    return own.lastDay == others.lastDay
      ? own.firstDay < others.firstDay : own.lastDay < others.lastDay
  }
}
