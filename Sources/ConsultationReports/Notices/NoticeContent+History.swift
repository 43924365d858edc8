import ConsultationIndex

/// What was decided more than once, and since the first notice.
extension NoticeContent {
  private var headers: [String] {
    [
      say("材料", "Record"), say("日期", "Date"), say("类别", "Stage"), say("结论", "Decision"),
      say("理由", "Reason"),
    ]
  }

  private func row(of review: Review, _ subject: String) -> [String] {
    let said: String
    if case .rating(let rubric, let level) = review.subject {
      let levels = standard.standard.rubrics[rubric]?.levels ?? []
      said = levels.indices.contains(level) ? levels[level][language] : "\(level)"
    } else {
      said = review.decision?.labels[language] ?? ""
    }
    return [
      subject, review.date.description, review.stage?.labels[language] ?? "", said,
      reason(of: review),
    ]
  }

  /// The reviews that are taken into account and came after the day of the first notice.
  var decidedSince: NoticePaper.Section? {
    guard isIssuedAgain else { return nil }
    let since = dossier.reviews.enumerated()
      .filter { $0.element.date > date && $0.element.date <= reviewsUntil }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    let heading = say("首次告知之后的审核意见", "Decided since the first notice")
    let text = say(
      "本告知书取代 \(date) 出具的告知书，已计入此后至 \(reviewsUntil) 作出的审核意见。",
      "This notice replaces that of \(date) and takes into account what was decided since, until "
        + "\(reviewsUntil).")
    var blocks = [NoticePaper.Block.paragraph(text)]
    if since.isEmpty {
      blocks.append(.paragraph(say("其间没有新的审核意见。", "Nothing was decided meanwhile.")))
    } else {
      var listing = NoticePaper.Listing(caption: heading, header: headers)
      listing.rows = since.map { row(of: $0, subject(of: $0)) }
      blocks.append(.listing(listing))
    }
    return NoticePaper.Section(heading: heading, blocks: blocks)
  }

  private func subject(of review: Review) -> String {
    switch review.subject {
    case .record(let id, let revision, _):
      let record = dossier.submission.records.first { $0.id == id && $0.revision == revision }
      return record.map(title) ?? id
    case .figure(let name, let value, _):
      let label = standard.standard.figures.first { $0.id == name }?.labels[language] ?? name
      return "\(label) \(value)"
    case .rating(let rubric, _):
      return standard.standard.rubrics[rubric]?.labels[language] ?? rubric
    }
  }

  /// All reviews of what was appealed, looked at a second time, or decided differently later on.
  var history: NoticePaper.Section? {
    var listing = NoticePaper.Listing(
      caption: say("有申诉、复核或者改变结论的材料的全部审核记录", "All reviews of what was looked at again"),
      header: headers)
    for (subject, reviews) in contested {
      listing.rows += reviews.map { row(of: $0, subject) }
    }
    guard !listing.rows.isEmpty else { return nil }
    return NoticePaper.Section(
      heading: say("申诉和复核经过", "Appeals and second reviews"), blocks: [.listing(listing)])
  }

  /// By record revision or figure, in the order of their names, each with its reviews by date.
  private var contested: [(subject: String, reviews: [Review])] {
    struct Key: Hashable {
      var name: String
      var number: Int
      var isFigure: Bool
    }
    var bySubject: [Key: [Review]] = [:]
    for review in dossier.reviews where review.date <= reviewsUntil {
      switch review.subject {
      case .record(let id, let revision, _):
        bySubject[Key(name: id, number: revision, isFigure: false), default: []].append(review)
      case .figure(let name, let value, _):
        bySubject[Key(name: name, number: value, isFigure: true), default: []].append(review)
      case .rating: break
      }
    }
    let contested = bySubject.filter { _, reviews in
      Set(reviews.map(\.decision)).count > 1
        || reviews.contains { $0.stage == .appeal || $0.stage == .second }
    }
    let sorted = contested.sorted { a, b in
      a.key.name == b.key.name ? a.key.number < b.key.number : a.key.name.precedes(b.key.name)
    }
    guard !sorted.isEmpty else { return [] }
    let records = Dictionary(
      dossier.submission.records.map {
        (Key(name: $0.id, number: $0.revision, isFigure: false), $0)
      }, uniquingKeysWith: { first, _ in first })
    return sorted.map { key, reviews in
      let byDate = reviews.enumerated()
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
      if key.isFigure {
        let label =
          standard.standard.figures.first { $0.id == key.name }?.labels[language] ?? key.name
        return ("\(label) \(key.number)", byDate)
      }
      return (records[key].map(title) ?? key.name, byDate)
    }
  }
}
