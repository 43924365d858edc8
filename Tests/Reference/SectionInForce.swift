/// StandardFormat, "Which standard scores a period".
extension Reference {
  /// The places of the standards that are in force for a period, by their `id`, `period` and
  /// `effective` alone.
  ///
  /// - Parameters:
  ///   - json: A list of objects with these keys.
  ///   - period: The period as it is written.
  ///   - day: The day of assessment, written `YYYY-MM-DD`.
  package static func inForce(
    among json: [UInt8], for period: String, asOf day: String
  ) throws -> [Int] {
    guard let period = Period(Text(period)), let day = Day(Text(day)) else {
      throw ReferenceRefusal("no such period or day")
    }
    let standards = try JSONReader.read(json).elements().map(Claim.init)
    return standards.indices.filter { place in
      let own = standards[place]
      guard own.canScore(period, asOf: day) else { return false }
      let isSucceeded = standards.contains { other in
        other.id == own.id && other.canScore(period, asOf: day) && other.succeeds(own)
      }
      return !isSucceeded && own.until.map { period.last <= $0 } ?? true
    }
  }

  /// What a standard says of when it is in force.
  private struct Claim {
    let id: Text
    let unit: Unit
    let from: Day
    let until: Day?
    let adopted: Day?

    init(_ json: JSON) throws {
      id = try json.required("id").text()
      unit = try Unit.read(json.required("period"))
      let effective = try json.required("effective")
      from = try Day.read(effective.required("from"))
      until = try effective["until"].map(Day.read)
      adopted = try effective["adopted"].map(Day.read)
    }

    /// Whether it scores such periods, is adopted, and has begun.
    func canScore(_ period: Period, asOf day: Day) -> Bool {
      unit == period.unit && from <= period.last && adopted.map { $0 <= day } ?? true
    }

    /// Whether it begins later than another, or corrects it.
    func succeeds(_ other: Claim) -> Bool {
      if from != other.from { return from > other.from }
      guard let adopted else { return false }
      return other.adopted.map { adopted > $0 } ?? true
    }
  }
}
