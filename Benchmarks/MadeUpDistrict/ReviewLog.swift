import ConsultationPolicyLab

/// The reviews of one dossier, written in the order of their dates.
struct ReviewLog {
  enum Decision: String {
    case accepted
    case returned
    case rejected
  }

  private enum Subject {
    case record(kind: String, number: Int, revision: Int, Decision, reason: String?)
    case rating(rubric: String, level: Int)
  }

  private struct Entry {
    let day: Int
    let sequence: Int
    let reviewer: Int
    let subject: Subject
  }

  private var entries: [Entry] = []

  init() { entries.reserveCapacity(300) }

  mutating func decide(
    _ kind: String, _ number: Int, _ revision: Int, _ decision: Decision, on day: Int,
    _ random: inout SplitMix64
  ) {
    let reason: String? =
      switch decision {
      case .accepted: nil
      case .returned: random.pick(Tokens.reasons)
      case .rejected: random.pick(Tokens.rejections)
      }
    entries.append(
      Entry(
        day: day, sequence: entries.count, reviewer: random.number(1...4),
        subject: .record(
          kind: kind, number: number, revision: revision, decision, reason: reason)))
  }

  mutating func rate(_ rubric: String, _ level: Int, by reviewer: Int, on day: Int) {
    entries.append(
      Entry(
        day: day, sequence: entries.count, reviewer: reviewer,
        subject: .rating(rubric: rubric, level: level)))
  }

  func write(to line: inout LineWriter) {
    // The sequence makes the order total, so that it does not rest on a stable sort.
    let sorted = entries.sorted { ($0.day, $0.sequence) < ($1.day, $1.sequence) }
    for entry in sorted {
      line.separate()
      line.open("{")
      switch entry.subject {
      case .record(let kind, let number, let revision, let decision, let reason):
        line.key("record")
        line.id(kind, number)
        if revision > 1 { line.member("revision", revision) }
        line.member("decision", decision.rawValue)
        if let reason { line.member("reason", reason) }
        if decision == .returned { line.member("amendBy", day: entry.day + 14) }
      case .rating(let rubric, let level):
        line.member("rubric", rubric)
        line.member("level", level)
      }
      line.key("reviewer")
      line.raw("\"r-")
      line.padded(entry.reviewer)
      line.byte("\"")
      line.member("date", day: entry.day)
      line.close("}")
    }
  }
}
