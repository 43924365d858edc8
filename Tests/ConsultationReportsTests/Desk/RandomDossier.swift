import ConsultationIndex

@testable import ConsultationReports

/// Makes up dossiers that use whatever a standard and the dossier format have to offer.
struct RandomDossier {
  let standard: Standard
  var random: SeededGenerator
  private static let letters = Array("社区ab1=+-@'\",;；、|\\\r\n\t 　😀《》:：".unicodeScalars)

  init(_ standard: CompiledStandard, seed: UInt64) {
    self.standard = standard.standard
    random = SeededGenerator(seed: seed)
  }

  mutating func dossier(_ id: String) throws -> Dossier {
    var submission = Submission(
      community: Community(
        id: id, name: text(1...8), kind: standard.kinds.randomElement(using: &random)?.id ?? "",
        street: chance(2) ? text(0...5) : nil),
      period: try existing(Period("2025")), isDemonstration: chance(4))
    for figure in standard.figures where chance(2) {
      submission.figures[figure.id] = Int.random(in: 0...(figure.atMost ?? 9999), using: &random)
    }
    for kind in standard.evidence {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let record = "r-\(submission.records.count)"
        for revision in 1...Int.random(in: 1...2, using: &random) {
          submission.records.append(self.record(record, revision, kind))
        }
      }
    }
    if let first = submission.records.first, chance(4) { submission.records.append(first) }
    let reviews =
      try submission.records.map { try review(.record($0)) }
      + submission.figures.sorted { $0.key < $1.key }.map { try review(.figure($0.key, $0.value)) }
      + standard.rubrics.sorted { $0.key < $1.key }.map { try review(.rubric($0.key, $0.value)) }
    return try Dossier(submission, reviews: reviews.shuffled(using: &random))
  }

  private mutating func record(_ id: String, _ revision: Int, _ kind: EvidenceKind) -> Record {
    var record = Record(id: id, revision: revision, kind: kind.id)
    for field in kind.fields where !chance(4) {
      record.fields[field.id] = value(of: field.type)
    }
    if chance(3) {
      record.attachments = (0...Int.random(in: 0...2, using: &random)).map { index in
        Record.Attachment(
          name: text(0...6), sha256: chance(2) ? SHA256.hash([UInt8(index)]) : nil)
      }
    }
    if chance(4) {
      record.source = Record.Source(document: text(0...6), quote: chance(2) ? text(0...6) : nil)
    }
    if chance(5) { record.times = Int.random(in: 1...1_000_000, using: &random) }
    record.isWithdrawn = chance(8)
    return record
  }

  private mutating func value(of type: EvidenceKind.FieldType) -> Record.Value? {
    switch type {
    case .token(let vocabulary):
      return chance(9)
        ? .text("")
        : (standard.vocabularies[vocabulary]?.tokens.randomElement(using: &random)?.id)
          .map(Record.Value.text)
    case .tokens(let vocabulary):
      let tokens = standard.vocabularies[vocabulary]?.tokens ?? []
      return .list(
        (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
          tokens.randomElement(using: &random)?.id
        })
    case .integer(let atLeast, let atMost):
      return .integer(Int.random(in: FieldCell.bounds(atLeast, atMost), using: &random))
    case .date: return .text(date)
    case .flag: return .flag(chance(2))
    case .text: return .text(text(0...9))
    case .reference: return .text(chance(2) ? "r-0" : "nobody.x_1")
    case .steps(let procedure):
      var steps: [String: [String]] = [:]
      for step in standard.procedures[procedure]?.steps ?? [] where chance(2) {
        steps[step.id] = (0...Int.random(in: 0...1, using: &random)).map { _ in date }
      }
      return .steps(steps)
    }
  }

  private enum Subject {
    case record(Record)
    case figure(String, Int)
    case rubric(String, Rubric)
  }

  private mutating func review(_ subject: Subject) throws -> Review {
    let decision = Review.Decision.allCases.randomElement(using: &random) ?? .accepted
    let day = try existing(CalendarDate(date))
    let reasons = standard.reviewReasons.flatMap { standard.vocabularies[$0]?.tokens } ?? []
    var review: Review
    switch subject {
    case .record(let record):
      review = Review(.record(id: record.id, revision: record.revision, decision), by: "r", on: day)
    case .figure(let name, let value):
      review = Review(.figure(name, value: value, decision), by: "r", on: day)
    case .rubric(let name, let rubric):
      let level = Int.random(in: 0...rubric.levels.count, using: &random)
      return Review(.rating(rubric: name, level: level), by: reviewer(), on: day)
    }
    review.reviewer = reviewer()
    review.affiliation = chance(3) ? "elsewhere" : nil
    review.reason = chance(2) ? reasons.randomElement(using: &random)?.id ?? "none" : nil
    review.note = chance(2) ? text(0...9) : nil
    if decision == .returned, chance(2) { review.amendBy = day.adding(days: 30) }
    return review
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }

  private var date: String {
    mutating get {
      CalendarDate(dayNumber: Int32.random(in: 19_900...20_500, using: &random)).description
    }
  }

  /// A text that people can be told apart by: nothing in it is hidden or blank.
  private mutating func reviewer() -> String {
    let scalars = text(1...4).unicodeScalars.filter { !$0.isBlank && $0.value > 0x20 }
    let name = String(String.UnicodeScalarView(scalars))
    return NameFlaw(name, isID: false) == nil && !name.isEmpty ? name : "r"
  }

  private mutating func text(_ length: ClosedRange<Int>) -> String {
    let scalars = (0..<Int.random(in: length, using: &random)).compactMap { _ in
      Self.letters.randomElement(using: &random)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// What a seed can never lead to.
private struct Missing: Error {}

private func existing<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}
