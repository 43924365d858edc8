import ConsultationIndex

extension NoticeContent {
  /// The list of lost points (失分清单): every indicator short of its maximum, with what there is,
  /// what was needed, and the records in the way.
  var losses: NoticePaper.Section? {
    guard !isDemonstration else { return nil }
    let short = assessment.confirmed.findings.filter { $0.points < $0.maximum }
    let heading = say("失分清单", "Points lost")
    guard !short.isEmpty else {
      return NoticePaper.Section(
        heading: heading,
        blocks: [.paragraph(say("各项指标均得满分。", "Every indicator has all its points."))])
    }
    let obstacles = Obstacles(self)
    var listing = NoticePaper.Listing(
      caption: say("未得满分的指标", "Indicators short of their maximum"),
      header: [
        say("指标", "Indicator"), say("失分", "Lost"), say("满分", "Maximum"),
        say("实际值", "Actual"), say("满分要求", "What was needed"), say("相关材料", "Records in the way"),
      ], amount: 1)
    for finding in short {
      guard let indicator = standard.standard.indicators.first(where: { $0.id == finding.id })
      else { continue }
      listing.rows.append([
        "\(finding.id) \(name(of: finding.id))",
        (finding.maximum - finding.points).description,
        finding.maximum.description,
        standard.text(of: finding.quantity, measure: indicator.measure, in: language),
        needed(for: finding, indicator, obstacles), obstacles.text(for: finding, indicator),
      ])
    }
    let lost = short.reduce(Points.zero) { $0 + $1.maximum - $1.points }
    let sum = say(
      "\(short.count) 项指标未得满分，合计失 \(lost) 分。",
      "\(short.count) indicators are short of their maximum, by \(lost) points in all.")
    return NoticePaper.Section(heading: heading, blocks: [.paragraph(sum), .listing(listing)])
  }

  private func needed(
    for finding: Finding, _ indicator: Indicator, _ obstacles: Obstacles
  ) -> String {
    var parts = [words.name(of: indicator.measure)]
    if let award = indicator.award.award(for: assessment.community.kind) {
      parts[0] +=
        say("：", ": ")
        + words.text(of: award, measure: indicator.measure, points: indicator.points)
    }
    if let next = finding.next, let shortfall = obstacles.shortfalls[indicator.measure],
      shortfall.base > 0
    {
      let gap = standard.gap(of: shortfall, to: next, by: indicator, for: assessment.community)
      parts.append(text(of: gap, shortfall))
    }
    parts += finding.failing.map { say("前置条件：", "first: ") + words.text(of: $0) }
    return parts.joined(separator: say("；", "; "))
  }

  private func text(of gap: ShareGap, _ shortfall: Shortfall) -> String {
    let (base, matching) = (shortfall.base, shortfall.matching)
    switch gap {
    case .missing(let more):
      return say(
        "按现有 \(base) 件，再有 \(more) 件达到要求可得满分",
        "\(more) more of the \(base) there are would bring all points")
    case .tooMany(let count):
      return say(
        "现有 \(base) 件中有 \(matching) 件计入占比，比得满分所限多 \(count) 件",
        "\(matching) of the \(base) there are count, \(count) too many for all points")
    }
  }
}

/// Which records stand between an indicator and its points.
struct Obstacles {
  let content: NoticeContent
  /// Why records of a share's base do not count in it now.
  let shortfalls: [String: Shortfall]
  /// By indicator, the records that would enter if everything were accepted.
  private let candidates: [String: [String]]

  init(_ content: NoticeContent) {
    self.content = content
    shortfalls = content.standard.shortfalls(
      of: content.dossier, asOf: content.asOf, on: .confirmed)
    let accepted = content.standing.accepted(asOf: content.asOf).map {
      content.standard.assess($0, asOf: content.asOf).confirmed.findings
    }
    candidates = Dictionary(
      (accepted ?? []).map { ($0.id, $0.records) }, uniquingKeysWith: { first, _ in first })
  }

  func text(for finding: Finding, _ indicator: Indicator) -> String {
    let waiting = Dictionary(
      grouping: candidates[finding.id] ?? [], by: { content.standing.latest[$0]?.state })
    let groups: [(RecordStanding.State, String)] = [
      (.returned, content.say("退回补正", "returned")),
      (.rejected, content.say("不予采信", "rejected")),
      (.pending, content.say("待审", "under review")),
    ]
    var parts: [String] = []
    let unmatched = unmatched(finding, indicator)
    if !unmatched.isEmpty {
      parts.append(content.say("计入但未达要求：", "counted, but short: ") + shown(unmatched))
    }
    for (state, label) in groups {
      guard let ids = waiting[state], !ids.isEmpty else { continue }
      parts.append(label + content.say("：", ": ") + shown(ids))
    }
    return parts.joined(separator: content.say("；", "; "))
  }

  /// The records of a share that count in its base only, with the fields in their way; none where
  /// that is to their credit, as in a share that must be small.
  private func unmatched(_ finding: Finding, _ indicator: Indicator) -> [String] {
    guard !indicator.falls(for: content.assessment.community) else { return [] }
    guard let shortfall = shortfalls[indicator.measure] else { return finding.unmatched }
    let kind = content.standard.fields(readBy: indicator.measure).flatMap { read in
      content.standard.standard.evidence.first { $0.id == read.kind }
    }
    return shortfall.records.map { record in
      let all = record.fields.map { kind?.field($0)?.labels[content.language] ?? $0 }
      // Of alternatives that all fail every field is named; the first few show what is meant.
      let fields = all.count > 3 ? Array(all.prefix(2)) + ["…"] : all
      return fields.isEmpty
        ? record.record
        : record.record + content.say("（", " (") + content.joined(fields) + content.say("）", ")")
    }
  }

  private func shown(_ ids: [String]) -> String {
    let most = 5
    let rest =
      ids.count > most ? content.say(" 等 \(ids.count) 件", " and \(ids.count - most) more") : ""
    return content.joined(Array(ids.prefix(most))) + rest
  }
}
