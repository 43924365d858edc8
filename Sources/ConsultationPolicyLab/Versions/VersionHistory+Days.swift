import ConsultationIndex

extension VersionHistory {
  /// What is wrong with the days of a version, held against the one before it.
  ///
  /// A version ends its predecessor, so that no two overlap; but periods can lie between the end of
  /// one and the beginning of the next, and two can claim the same days with equal right.
  static func days(before later: Int, in entries: [Entry]) -> [Finding] {
    let (old, new) = (entries[later - 1], entries[later])
    var parameters = ["id": new.standard.id, "earlier": old.name, "later": new.name]
    if old.rank == new.rank {
      let path = "$.effective"
      return [Finding(name: new.name, issue: Issue(.versionsTied, parameters, path: path))]
    }
    guard let until = old.effective.until, old.effective.from < new.effective.from else {
      return []
    }
    let (first, last) = (until.adding(days: 1), new.effective.from.adding(days: -1))
    let unit = old.standard.standard.period
    guard let period = Period(of: unit, endingFrom: first), period.lastDay <= last else {
      return []
    }
    parameters.merge([
      "from": first.description, "until": last.description, "period": period.description,
    ]) { $1 }
    let issue = Issue(.versionGap, parameters, path: "$.effective.from")
    return [Finding(name: new.name, issue: issue)]
  }
}

extension VersionHistory.Entry {
  package var effective: Standard.Effective { standard.standard.effective }

  /// Two of equal rank cannot be told apart by their days.
  var rank: [CalendarDate] { [effective.from] + (effective.adopted.map { [$0] } ?? []) }

  /// Whether the version takes the place of another from the same beginning on.
  func corrects(_ other: Self) -> Bool { effective.from == other.effective.from }
}

extension Period {
  /// The first period of a length whose last day is not before a day.
  fileprivate init?(of unit: Unit, endingFrom day: CalendarDate) {
    let (year, month, _) = day.components
    self.init(year: year, unit: unit, index: (month - 1) / unit.months + 1)
  }
}
