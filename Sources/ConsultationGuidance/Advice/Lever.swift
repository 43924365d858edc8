import ConsultationIndex

/// How far one measure's own quantity can be moved: upwards only, in whole units.
///
/// A measure without a quantity gets one with its first unit, or for one unit with none above 0.
package struct Lever: Sendable {
  package enum Form: Sendable, Hashable {
    /// Each unit adds 1.
    case direct(Int?)
    /// Each unit adds 1 to the first side of a quotient whose second side stays.
    ///
    /// `isNew`: there is no quotient yet, and `second` is the base that is made for it.
    case quotient(first: Int, second: Int, QuotientScale, isNew: Bool)
    /// The quantity of another measure, divided by a number that stays; nil where there is none.
    case derived(from: Int, by: Int?, QuotientScale)
  }

  package var form: Form
  /// The most units that can be added; nil where nothing can be done.
  package var most: Int?
  /// What one unit takes.
  package var effort: Int
  /// What it takes besides to make the records of a base that is not there yet.
  package var beginning = 0
  /// Whether units only fill in fields of records that stand.
  package var isFilling: Bool

  package init(_ form: Form, most: Int?, effort: Int = 1, isFilling: Bool = false) {
    self.form = form
    self.most = most
    self.effort = effort
    self.isFilling = isFilling
  }

  /// Whether there is no quantity before anything is done.
  package var startsEmpty: Bool {
    switch form {
    case .direct(let quantity): quantity == nil
    case .quotient(_, let second, _, let isNew): isNew || second <= 0
    case .derived: false
    }
  }

  /// The quantity after so many units were added to what there is, or to a new beginning.
  package func quantity(adding units: Int) -> Int? {
    switch form {
    case .direct(let quantity): (quantity ?? 0) + units
    case .quotient(let first, let second, let scale, _): scale.quantity(first + units, second)
    case .derived: nil
    }
  }

  /// The quantity as it stands.
  package var now: Int? { startsEmpty ? nil : quantity(adding: 0) }

  /// The least units that bring at least a quantity, or nil where it is out of reach.
  func units(reaching quantity: Int) -> Int? {
    guard let most else { return nil }
    let units: Int
    switch form {
    case .direct(let now): units = max(0, quantity - (now ?? 0))
    case .quotient(let first, let second, let scale, _):
      units = max(0, scale.first(reaching: quantity, over: second) - first)
    case .derived: return nil
    }
    guard units <= most, let reached = self.quantity(adding: units), reached >= quantity else {
      return nil
    }
    return units
  }

  /// What it takes to add so many units.
  package func effort(adding units: Int) -> Int {
    let (product, overflow) = effort.multipliedReportingOverflow(
      by: startsEmpty ? max(1, units) : units)
    let (sum, tooMuch) = product.addingReportingOverflow(startsEmpty ? beginning : 0)
    return overflow || tooMuch ? .max : sum
  }
}

/// One thing that can be done with a lever: nothing, or adding units.
struct Move: Hashable {
  /// nil: the lever stays as it is.
  let units: Int?
  /// The measure's own quantity after it.
  let quantity: Int?
  let effort: Int
}
