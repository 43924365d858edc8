import ConsultationIndex
import ConsultationPolicyLab

/// Writes the dossier of one community: its records kind by kind, then the reviews of them.
struct DossierWriter {
  let plan: CommunityPlan
  let year: Int
  /// The day number of the first of January.
  let start: Int
  var random: SplitMix64
  /// The fields of the record that is being written.
  var fields = LineWriter()
  private var records = LineWriter()
  private var reviews = ReviewLog()

  init(plan: CommunityPlan, year: Int, random: SplitMix64) {
    self.plan = plan
    self.year = year
    self.random = random
    start = Int(CalendarDate(year: year, month: 1, day: 1)?.dayNumber ?? 0)
  }

  /// Takes over another community, keeping the buffers.
  init(plan: CommunityPlan, random: SplitMix64, reusing other: DossierWriter) {
    self = DossierWriter(plan: plan, year: other.year, random: random)
    fields = other.fields
    records = other.records
    records.clear()
  }

  /// Whether version 1.1.0 of the standard is in force, which asks for more than 1.0.0.
  var asksMore: Bool { year >= 2026 }

  /// Whether a duty is done this time.
  mutating func does() -> Bool { random.chance(plan.care) }

  /// A day so many days into the year.
  func day(_ offset: Int) -> Int { start + offset }

  /// A bit for each of some kinds of things that is there.
  mutating func mask(of count: Int, chance: Int) -> Int {
    (0..<count).reduce(0) { $0 | (random.chance(chance) ? 1 << $1 : 0) }
  }

  mutating func begin() {
    fields.clear()
    fields.open("{")
  }

  /// Ends the record that is being written, and decides what reviewers make of it.
  ///
  /// - Parameters:
  ///   - day: The day from which on it can be reviewed.
  ///   - times: How many records it stands for.
  mutating func end(_ kind: String, _ number: Int, from day: Int, times: Int = 1) {
    fields.close("}")
    envelope(kind, number, revision: 1, times: times)
    let fate = random.below(1_000)
    // Reviewers look at things some weeks later, and close on the 25th of January.
    let closing = self.day(389)
    let seen = min(closing - random.below(8), max(day, self.day(20)) + random.number(6...40))
    guard fate >= plan.undecided else { return }
    guard fate < plan.undecided + plan.faulty else {
      reviews.decide(kind, number, 1, .accepted, on: seen, &random)
      return
    }
    let later = min(closing + 4, seen + random.number(5...16))
    switch random.below(20) {
    case 0..<12:
      reviews.decide(kind, number, 1, .returned, on: seen, &random)
      envelope(kind, number, revision: 2, times: times)
      if random.chance(880) { reviews.decide(kind, number, 2, .accepted, on: later, &random) }
    case 12..<15: reviews.decide(kind, number, 1, .returned, on: seen, &random)
    case 15..<19: reviews.decide(kind, number, 1, .rejected, on: seen, &random)
    default:
      reviews.decide(kind, number, 1, .accepted, on: seen, &random)
      envelope(kind, number, revision: 2, times: times, isWithdrawn: true)
      reviews.decide(kind, number, 2, .accepted, on: later, &random)
    }
  }

  mutating func rate(_ rubric: String, _ level: Int, by reviewer: Int, on day: Int) {
    reviews.rate(rubric, level, by: reviewer, on: day)
  }

  private mutating func envelope(
    _ kind: String, _ number: Int, revision: Int, times: Int, isWithdrawn: Bool = false
  ) {
    records.separate()
    records.open("{")
    records.key("id")
    records.id(kind, number)
    if revision > 1 { records.member("revision", revision) }
    records.member("kind", kind)
    records.key("fields")
    records.raw(fields)
    if random.chance(700) {
      records.raw(",\"attachments\":[{")
      records.member("name", revision > 1 ? "补充材料.pdf" : random.pick(Names.files))
      if random.chance(150) { digest() }
      records.raw("}]")
    }
    if times > 1 { records.member("times", times) }
    if isWithdrawn { records.member("withdrawn", true) }
    records.close("}")
  }

  private mutating func digest() {
    records.key("sha256")
    records.byte("\"")
    for _ in 0..<4 { records.hexadecimal(random.next()) }
    records.byte("\"")
  }

  /// Appends the whole dossier, on one line.
  func write(to line: inout LineWriter) {
    line.raw("{\"format\":\"consultation-dossier/1\",\"submission\":{\"community\":{\"id\":\"s")
    line.padded(plan.street + 1, width: plan.street < 999 ? 3 : 6)
    line.raw("-c")
    line.padded(plan.index + 1, width: plan.index < 99_999 ? 5 : 9)
    line.raw("\",\"name\":\"")
    line.raw(Names.community(plan))
    line.raw(plan.isRural ? "\",\"kind\":\"rural\"" : "\",\"kind\":\"urban\"")
    line.member("street", Names.street(plan.street))
    line.raw("},\"period\":\"")
    line.padded(year, width: 4)
    line.raw("\",\"records\":[")
    line.raw(records)
    line.raw("]},\"reviews\":[")
    reviews.write(to: &line)
    line.raw("]}\n")
  }
}

extension LineWriter {
  /// Such as `session-012`.
  mutating func id(_ kind: String, _ number: Int) {
    separate()
    byte("\"")
    raw(kind)
    byte("-")
    padded(number, width: 3)
    byte("\"")
  }

  mutating func hexadecimal(_ number: UInt64) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: number &>> UInt64(shift)) & 15
      byte(Unicode.Scalar(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit))
    }
  }
}
