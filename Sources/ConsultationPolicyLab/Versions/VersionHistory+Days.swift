import ConsultationIndex

extension VersionHistory {
  /// Periods whose last day no version covers, or more than one, where a version comes into force.
  ///
  /// The version is held against all earlier ones, since one may reach beyond its successor. An
  /// overlap within one that is told of a version in between is left out: what mends that one mends
  /// both.
  static func days(before later: Int, in entries: [Entry]) -> [Finding] {
    let new = entries[later]
    var found: [Finding] = []
    func tell(
      _ template: MessageTemplate, _ old: Entry, from first: CalendarDate,
      until last: CalendarDate, at path: String, in entry: Entry
    ) {
      let unit = old.standard.standard.period
      guard let period = Period(of: unit, endingFrom: first), period.lastDay <= last else { return }
      var parameters = [
        "id": new.standard.id, "earlier": old.name, "later": new.name,
        "from": first.description, "period": period.description,
      ]
      if last < .never { parameters["until"] = last.description }
      found.append(Finding(name: entry.name, issue: Issue(template, parameters, path: path)))
    }
    var longest: Entry?
    for old in entries[..<later].reversed().prefix(while: { $0.standard.id == new.standard.id }) {
      let shared = min(old.lastDay, new.lastDay)
      let isTold = longest.map { $0.lastDay >= shared } ?? false
      if new.firstDay <= shared, !isTold {
        let path = old.lastDay < .never ? "$.effective.until" : "$.effective"
        tell(.versionOverlap, old, from: new.firstDay, until: shared, at: path, in: old)
      }
      if longest.map({ $0.lastDay < old.lastDay }) ?? true { longest = old }
    }
    if let longest, longest.lastDay < new.firstDay {
      tell(
        .versionGap, longest, from: longest.lastDay.adding(days: 1),
        until: new.firstDay.adding(days: -1), at: "$.effective.from", in: new)
    }
    return found
  }
}

extension VersionHistory.Entry {
  fileprivate var firstDay: CalendarDate { standard.standard.effective.from }
  fileprivate var lastDay: CalendarDate { standard.standard.effective.until ?? .never }
}

extension CalendarDate {
  /// After every day of the calendar.
  fileprivate static let never = CalendarDate(dayNumber: .max)
}

extension Period {
  /// The first period of a length whose last day is not before a day.
  fileprivate init?(of unit: Unit, endingFrom day: CalendarDate) {
    let (year, month, _) = day.components
    self.init(year: year, unit: unit, index: (month - 1) / unit.months + 1)
  }
}
