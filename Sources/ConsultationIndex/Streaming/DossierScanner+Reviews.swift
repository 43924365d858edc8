/// Reviews, which may stand before or after the records that they are about.
extension DossierScanner {
  mutating func reviews(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    try Scan.take(UInt8(ascii: "["), bytes, &at)
    if Scan.takes(UInt8(ascii: "]"), bytes, &at) { return }
    var count = 0
    repeat {
      count = count &+ 1
      guard count <= limits.reviews else { throw Unusual() }
      try review(bytes, &at)
    } while try Scan.hasMore(before: UInt8(ascii: "]"), bytes, &at)
  }

  /// The places of the keys in the table of them.
  private enum Key {
    static let record = 0
    static let revision = 1
    static let figure = 2
    static let value = 3
    static let rubric = 4
    static let level = 5
    static let decision = 6
    static let reviewer = 7
    static let date = 8
    static let affiliation = 9
    static let amendBy = 12
    static let stage = 13

    static func bits(_ keys: Int...) -> UInt64 { keys.reduce(0) { $0 | 1 << UInt64($1) } }
  }

  /// The keys that say what a review is about: what it must have, and what it may have.
  private static let ofRecord = Key.bits(Key.record, Key.decision)
  private static let ofFigure = Key.bits(Key.figure, Key.value, Key.decision)
  private static let ofRubric = Key.bits(Key.rubric, Key.level)
  private static let ofSubjects = ofRecord | ofFigure | ofRubric | Key.bits(Key.revision)
  private static let signed = Key.bits(Key.reviewer, Key.date)

  private mutating func review(_ bytes: Span<UInt8>, _ at: inout Int) throws(Unusual) {
    var (subject, revision, value, level, reviewer) = (-1, 1, 0, 0, ScannedText.none)
    var decision = Review.Decision.accepted
    var (day, amendBy): (Int64?, Int64?)
    let seen = try members(of: plan.keys.review, bytes, &at) {
      scanner, key, at throws(Unusual) in
      switch key {
      case Key.revision: revision = try scanner.tally(bytes, &at)
      case Key.value: value = try Scan.digits(bytes, &at)
      case Key.level: level = try Scan.digits(bytes, &at)
      default:
        let text = try scanner.text(bytes, &at)
        switch key {
        case Key.record:
          // No record has another id, but some texts are equal to one that is not their bytes.
          guard text.isPlain else { throw Unusual() }
          subject = try scanner.number(of: text, bytes)
        case Key.figure:
          subject = scanner.plan.names.value(of: text, in: scanner.plan.figures, bytes)
        case Key.rubric:
          subject = scanner.plan.names.value(of: text, in: scanner.plan.rubrics, bytes)
        case Key.decision:
          let table = scanner.plan.keys.decisions
          switch scanner.plan.names.value(of: text, in: table, bytes) {
          case 0: decision = .accepted
          case 1: decision = .returned
          case 2: decision = .rejected
          default: throw Unusual()
          }
        case Key.reviewer: reviewer = text
        case Key.date: day = text.dayNumber
        case Key.affiliation: scanner.affiliations.append(text)
        case Key.amendBy:
          amendBy = text.dayNumber
          if amendBy == nil { throw Unusual() }
        case Key.stage:
          let stages = scanner.plan.keys.stages
          if scanner.plan.names.value(of: text, in: stages, bytes) < 0 { throw Unusual() }
        default: break  // A reason or a note changes nothing.
        }
      }
    }
    guard let day, subject >= 0, seen & Self.signed == Self.signed else { throw Unusual() }
    try checkName(reviewer, bytes)
    if let amendBy, decision != .returned || amendBy < day { throw Unusual() }
    switch seen & Self.ofSubjects {
    case Self.ofRecord, Self.ofRecord | Key.bits(Key.revision):
      let previous = lastDecision[subject]
      lastDecision[subject] = Int32(truncatingIfNeeded: decisions.count)
      decisions.append(
        ScannedDecision(
          id: subject, revision: revision, decision: decision, day: day, previous: previous))
    case Self.ofFigure:
      guard value <= Standard.maximumQuantity else { throw Unusual() }
      figureDecisions.append(
        ScannedFigureDecision(figure: subject, value: value, decision: decision, day: day))
    case Self.ofRubric:
      guard level < plan.levels[subject] else { throw Unusual() }
      ratings.append(
        ScannedRating(
          rubric: subject, reviewer: try number(of: reviewer, bytes), level: level, day: day))
    default: throw Unusual()
    }
  }
}
