import ConsultationIndex

/// The days that entries speak of, as far as they bind the entries after them.
///
/// Days only grow along a journal, but a day that was given wrongly binds nobody: one that lies after
/// the day on which its entry was taken down; and for whoever gives a day, one that lies after the
/// day on which that is done, or that was itself given on that very day.
struct JournalDays: Sendable {
  /// A day that binds, and when it was given, if it was.
  struct Day: Hashable, Sendable {
    let date: CalendarDate
    let givenOn: CalendarDate?
  }

  /// In their order, which is that of time.
  private(set) var days: [Day] = []

  init() {}

  /// Days that were kept; nil where they are in no order.
  init?(_ days: [Day]) {
    guard zip(days, days.dropFirst()).allSatisfy({ $0.date < $1.date }) else { return nil }
    self.days = days
  }

  /// Takes in the days of an entry.
  ///
  /// - Throws: `InputErrors` where an earlier entry binds it to a later day.
  mutating func take(
    _ date: CalendarDate, takenDown: CalendarDate?
  ) throws(InputErrors) {
    let bound = days.last { day in
      guard let takenDown else { return true }
      return day.date <= takenDown && day.givenOn != takenDown
    }
    if let bound, date < bound.date {
      throw InputErrors(
        .journalBackwards, ["date": date.description, "last": bound.date.description])
    }
    // Whatever is dated later was dated wrongly, and was known on this day.
    while let last = days.last, last.date > date { days.removeLast() }
    if let takenDown, takenDown < date { return }
    guard days.last?.date == date else {
      days.append(Day(date: date, givenOn: takenDown))
      return
    }
    if takenDown == nil { days[days.count - 1] = Day(date: date, givenOn: nil) }
  }
}
