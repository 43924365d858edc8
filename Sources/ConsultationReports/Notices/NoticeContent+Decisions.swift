import ConsultationIndex

/// A revision whose latest decision is to return or reject it.
struct Refused {
  let record: Record
  let review: Review
  let decision: Review.Decision
  /// What came after it: a later revision with its state.
  let later: RecordStanding.Latest?

  /// Whether the community can still amend it: it was returned, and nothing was handed in since.
  var isOpen: Bool { decision == .returned && later == nil }
}

extension NoticeContent {
  /// Everything returned or rejected: what can be amended first, by its last day.
  var refused: [Refused] {
    var seen: Set<[String]> = []
    let all = dossier.submission.records.compactMap { record -> Refused? in
      guard seen.insert([record.id, "\(record.revision)"]).inserted,
        let decided = standing.log.decision(on: record), decided.decision != .accepted
      else { return nil }
      let latest = standing.latest[record.id]
      return Refused(
        record: record, review: dossier.reviews[decided.index], decision: decided.decision,
        later: latest.flatMap { $0.record.revision > record.revision ? $0 : nil })
    }
    func rank(_ refused: Refused) -> Int {
      refused.isOpen ? 0 : refused.decision == .rejected ? 1 : 2
    }
    return all.sorted { a, b in
      if rank(a) != rank(b) { return rank(a) < rank(b) }
      let (first, second) = (a.review.amendBy ?? a.review.date, b.review.amendBy ?? b.review.date)
      if first != second { return first < second }
      if a.record.id != b.record.id { return a.record.id.precedes(b.record.id) }
      return a.record.revision < b.record.revision
    }
  }

  /// Returned and rejected records with reasons and days.
  var decisions: NoticePaper.Section? {
    let refused = self.refused
    var listing = NoticePaper.Listing(
      caption: say("退回补正和不予采信的材料", "Returned and rejected records"),
      header: [
        say("材料", "Record"), say("结论", "Decision"), say("日期", "Date"), say("理由", "Reason"),
        say("补正期限", "To be amended by"), say("现状", "Now"),
      ])
    listing.rows = refused.map { refused in
      [
        title(of: refused.record), refused.decision.labels[language],
        refused.review.date.description, reason(of: refused.review),
        refused.review.amendBy?.description ?? "", state(of: refused),
      ]
    }
    listing.rows += refusedFigures
    guard !listing.rows.isEmpty else { return nil }
    return NoticePaper.Section(
      heading: say("退回补正和不予采信的材料", "Returned and rejected"), blocks: [.listing(listing)])
  }

  private var refusedFigures: [[String]] {
    dossier.submission.figures.sorted { $0.key.precedes($1.key) }.compactMap { name, value in
      guard let decided = standing.log.decision(onFigure: name, value: value),
        decided.decision != .accepted
      else { return nil }
      let review = dossier.reviews[decided.index]
      let label = standard.standard.figures.first { $0.id == name }?.labels[language] ?? name
      return [
        say("基础数据：", "Figure: ") + "\(label) \(value)", decided.decision.labels[language],
        review.date.description, reason(of: review), review.amendBy?.description ?? "",
        decided.decision == .returned ? waiting(review) : "",
      ]
    }
  }

  private func state(of refused: Refused) -> String {
    if let later = refused.later {
      let revision = later.record.revision
      return switch later.state {
      case .accepted: say("第\(revision)版已采信", "revision \(revision) accepted")
      case .pending: say("第\(revision)版待审", "revision \(revision) under review")
      case .returned: say("第\(revision)版退回", "revision \(revision) returned")
      case .rejected: say("第\(revision)版不予采信", "revision \(revision) rejected")
      }
    }
    return refused.decision == .returned ? waiting(refused.review) : ""
  }

  private func waiting(_ review: Review) -> String {
    review.amendBy.map { $0 < asOf } ?? false
      ? say("逾期未补正", "not amended in time") : say("待补正", "to be amended")
  }

  /// The record by id, revision, kind and what its clerk calls it.
  func title(of record: Record) -> String {
    let kind = standard.standard.evidence.first { $0.id == record.kind }
    let texts = (kind?.fields ?? []).compactMap { field -> String? in
      guard case .text(let text)? = record.fields[field.id], !text.isEmpty else { return nil }
      switch field.type {
      case .text, .date: return text
      default: return nil
      }
    }
    let number = record.revision
    let revision = number > 1 ? say("（第\(number)版）", " (r\(number))") : ""
    return
      ([record.id + revision, kind?.labels[language] ?? record.kind] + texts.prefix(2))
      .joined(separator: " ")
  }

  func reason(of review: Review) -> String {
    [review.reason.map { standard.reasonName($0, in: language) }, review.note]
      .compactMap(\.self).joined(separator: say("；", "; "))
  }

  // MARK: What else does not count

  /// What did not count for its content or its dates, and what is worth knowing besides.
  var remarks: NoticePaper.Section? {
    let told: Set = [
      "record.rejected", "record.returned", "record.pending", "record.superseded",
      "figure.pending", "figure.returned", "figure.rejected",
    ]
    let notices = assessment.notices.filter {
      !told.contains($0.code) && !$0.code.hasPrefix("review.")
    }
    guard !notices.isEmpty else { return nil }
    var listing = NoticePaper.Listing(
      caption: say("未计入的材料和其他说明", "What does not count, and other remarks"),
      header: [say("材料", "Record"), say("说明", "Remark")])
    listing.rows = notices.map { notice in
      let subject = notice.record ?? say("本卷宗", "the dossier")
      let revision = notice.revision.map { $0 > 1 ? say("（第\($0)版）", " (r\($0))") : "" } ?? ""
      return [subject + revision, quoted(notice.message(in: language))]
    }
    return NoticePaper.Section(
      heading: say("其他未计入的材料和说明", "What else does not count"), blocks: [.listing(listing)])
  }
}

extension NoticeContent {
  /// Input that messages set between backticks stands between quotation marks on paper.
  private func quoted(_ message: String) -> String {
    let parts = message.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return message }
    return parts.enumerated().reduce("") { text, part in
      part.offset == 0
        ? String(part.element) : text + (part.offset % 2 == 1 ? "“" : "”") + part.element
    }
  }
}

extension Review {
  /// The decision, unless it is a rating.
  package var decision: Decision? {
    switch subject {
    case .record(_, _, let decision), .figure(_, _, let decision): decision
    case .rating: nil
    }
  }
}
