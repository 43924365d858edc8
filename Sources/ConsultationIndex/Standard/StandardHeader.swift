/// What decides which of several standards scores a period; the rule stands here and nowhere else.
///
/// The rule: of the standards of one id that score periods of this length and are adopted by the day
/// of assessment, the one with the latest beginning on or before the period's last day is in force, and
/// of several with that beginning the one adopted last. Its own `until` can end it; that of an earlier
/// one decides nothing any more. So a successor ends its predecessor, and a correction of the same
/// beginning takes the place of what it corrects, while no document has to be changed.
package struct StandardHeader: Hashable, Sendable {
  package var id: String
  package var version: String
  package var effective: Standard.Effective
  /// The length of the periods that the standard scores.
  package var unit: Period.Unit

  package init(id: String, version: String, effective: Standard.Effective, unit: Period.Unit) {
    self.id = id
    self.version = version
    self.effective = effective
    self.unit = unit
  }
}

extension [StandardHeader] {
  /// The places of the standards that are in force for a period: more than one where ids differ, or
  /// where two versions begin and are adopted on the same day.
  ///
  /// - Complexity: O(*n*) for *n* standards.
  package func places(inForceFor period: Period, asOf day: CalendarDate) -> [Int] {
    let begun = indices.filter {
      self[$0].unit == period.unit && self[$0].effective.isAdopted(by: day)
        && self[$0].effective.from <= period.lastDay
    }
    return latest(among: begun).filter { self[$0].effective.covers(period) }
  }

  /// The places of the standards that come closest to being in force for a period.
  ///
  /// Those of the right length of period go first, then those that are adopted, or will be soonest,
  /// then the latest that has begun, or else the one that begins first.
  ///
  /// - Complexity: O(*n*) for *n* standards.
  package func places(nearestTo period: Period, asOf day: CalendarDate) -> [Int] {
    let ofUnit = indices.filter { self[$0].unit == period.unit }
    let fitting = ofUnit.isEmpty ? [Int](indices) : ofUnit
    let present = earliest(fitting, upTo: day) { $0.adopted ?? .always }
    return latest(among: earliest(present, upTo: period.lastDay) { $0.from })
  }

  /// Those with a day up to another one; where there is none, those with the earliest.
  private func earliest(
    _ places: [Int], upTo last: CalendarDate, _ day: (Standard.Effective) -> CalendarDate
  ) -> [Int] {
    let bound = Swift.max(last, places.map { day(self[$0].effective) }.min() ?? last)
    return places.filter { day(self[$0].effective) <= bound }
  }

  /// Of each id those that begin last, and of these those that are adopted last.
  private func latest(among places: [Int]) -> [Int] {
    var best: [String: (from: CalendarDate, adopted: CalendarDate)] = [:]
    for place in places {
      let own = rank(of: self[place])
      if let other = best[self[place].id], other >= own { continue }
      best[self[place].id] = own
    }
    return places.filter { place in
      best[self[place].id].map { $0 == rank(of: self[place]) } ?? false
    }
  }

  private func rank(of header: StandardHeader) -> (from: CalendarDate, adopted: CalendarDate) {
    (header.effective.from, header.effective.adopted ?? .always)
  }
}

extension CalendarDate {
  /// Before every day of the calendar.
  fileprivate static let always = CalendarDate(dayNumber: .min)
}
