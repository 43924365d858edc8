import ConsultationIndex

/// What all communities have in common when a reform is tried on them edit by edit.
struct ReformStudy: Sendable {
  let reform: Reform
  /// The indicators that some edit touches.
  let touched: [ReformIndicator]
  /// By kind of community of the old standard, the last one for unknown kinds, then by part: the most
  /// that the part can bring.
  let maxima: [[Int]]
  /// By part: its index in the old standard.
  let oldParts: [Int?]

  init(_ reform: Reform) {
    let program = reform.old.program
    let parts = reform.parts.map { program.index(of: $0) }
    let kinds = program.standard.kinds.indices.map(Int?.some) + [nil]
    maxima = kinds.map { kind in
      zip(reform.parts, parts).map { part, index in
        index.map { program.maximum(of: part.scope, $0, kind: kind).hundredths } ?? 0
      }
    }
    oldParts = parts
    touched = reform.indicators.filter { !$0.edits.isEmpty }
    self.reform = reform
  }
}

/// One community under any choice of a reform's edits, which are made and taken back one by one.
struct ReformCase {
  /// Hundredths of a point that an indicator brings, and the most it can.
  private struct Contribution: Equatable {
    var points = 0
    var maximum = 0
    var parts: [Int] = []
  }

  /// What making an edit adds to one of the values.
  private struct Addition {
    let value: Int
    let amount: Int
  }

  private let study: ReformStudy
  private let quantities: (old: Quantities, new: Quantities)
  private let kinds: (old: Int?, new: Int?)
  /// The edits that can change anything for this community, in rising order.
  private(set) var relevant: [Int] = []
  private var isApplied: [Bool]
  /// The total, then for each part its points and the most it can bring.
  private var values: [Int]
  /// By edit: what it alone decides.
  private var additions: [Int: [Addition]] = [:]
  /// The indicators that several edits decide together, with what they bring at present.
  private var joint: [(indicator: ReformIndicator, now: Contribution)] = []
  private var jointOfEdit: [Int: [Int]] = [:]

  private var reform: Reform { study.reform }

  /// The community as under the old standard.
  init(_ study: ReformStudy, old: (Quantities, kind: Int?), new: (Quantities, kind: Int?)) {
    self.study = study
    quantities = (old.0, new.0)
    kinds = (old.kind, new.kind)
    isApplied = Array(repeating: false, count: study.reform.edits.count)
    let program = study.reform.old.program
    let sheet = program.score(old.0, kind: old.kind)
    let maxima = study.maxima[old.kind ?? study.maxima.count - 1]
    values = [sheet.total.hundredths]
    for (part, index) in study.oldParts.enumerated() {
      let scope = study.reform.parts[part].scope
      values.append(index.map { program.points(of: scope, $0, sheet).hundredths } ?? 0)
      values.append(maxima[part])
    }
    collect()
  }

  private mutating func collect() {
    var found: Set<Int> = []
    for indicator in study.touched {
      let now = contribution(of: indicator)
      if indicator.edits.count == 1 {
        let edit = indicator.edits[0]
        isApplied[edit] = true
        let then = contribution(of: indicator)
        isApplied[edit] = false
        guard then != now else { continue }
        found.insert(edit)
        additions[edit, default: []] += Self.additions(of: now, sign: -1)
        additions[edit, default: []] += Self.additions(of: then, sign: 1)
      } else if varies(indicator, from: now) {
        found.formUnion(indicator.edits)
        for edit in indicator.edits { jointOfEdit[edit, default: []].append(joint.count) }
        joint.append((indicator, now))
      }
    }
    for rung in reform.ladder.rungs {
      found.formUnion([rung.cut, rung.requires].compactMap(\.self))
      for side in [rung.before, rung.after].compactMap(\.self) {
        for case .measure(let condition) in side.conditions {
          let measure = reform.measures[condition.measure]
          guard let edit = measure.edit else { continue }
          if measure.old.map({ quantities.old[$0] }) != measure.new.map({ quantities.new[$0] }) {
            found.insert(edit)
          }
        }
      }
    }
    relevant = found.sorted()
  }

  /// Whether any choice of its edits changes what an indicator brings.
  private mutating func varies(_ indicator: ReformIndicator, from now: Contribution) -> Bool {
    let edits = indicator.edits
    // More edits than can be tried are taken to matter.
    guard edits.count <= 10 else { return true }
    defer { for edit in edits { isApplied[edit] = false } }
    for choice in 1..<(1 << edits.count) {
      for (place, edit) in edits.enumerated() { isApplied[edit] = choice >> place & 1 == 1 }
      if contribution(of: indicator) != now { return true }
    }
    return false
  }

  private static func additions(of contribution: Contribution, sign: Int) -> [Addition] {
    var result: [Addition] = []
    if contribution.points != 0 {
      result.append(Addition(value: 0, amount: sign * contribution.points))
    }
    for part in contribution.parts {
      result.append(Addition(value: 1 + 2 * part, amount: sign * contribution.points))
      result.append(Addition(value: 2 + 2 * part, amount: sign * contribution.maximum))
    }
    return result
  }

  /// Makes an edit, or takes it back.
  mutating func toggle(_ edit: Int) {
    isApplied[edit].toggle()
    let sign = isApplied[edit] ? 1 : -1
    for addition in additions[edit] ?? [] { values[addition.value] += sign * addition.amount }
    for index in jointOfEdit[edit] ?? [] {
      for addition in Self.additions(of: joint[index].now, sign: -1) {
        values[addition.value] += addition.amount
      }
      joint[index].now = contribution(of: joint[index].indicator)
      for addition in Self.additions(of: joint[index].now, sign: 1) {
        values[addition.value] += addition.amount
      }
    }
  }
}

extension ReformCase {
  /// The total as it is now, in hundredths of a point.
  var total: Int { values[0] }

  /// The rung of the ladder that is held now; nil where there is none.
  var grade: Int? {
    let ladder = reform.ladder
    if let whole = ladder.whole {
      return (isApplied[whole] ? ladder.new : ladder.old).last(where: holds)
    }
    return ladder.rungs.indices.last(where: holds)
  }

  private func holds(_ index: Int) -> Bool {
    let rung = reform.ladder.rungs[index]
    let cut = isMade(rung.cut) ? rung.after : rung.before
    let requires = isMade(rung.requires) ? rung.after : rung.before
    guard let cut, let requires, values[0] >= cut.cut else { return false }
    return requires.conditions.allSatisfy { condition in
      switch condition {
      case .measure(let condition): condition.holds(for: quantity(condition.measure))
      case .floor(let part, let floor):
        floor.holds(
          points: Points(hundredths: values[1 + 2 * part]),
          maximum: Points(hundredths: values[2 + 2 * part]))
      }
    }
  }

  private func isMade(_ edit: Int?) -> Bool { edit.map { isApplied[$0] } ?? false }

  /// A measure that only one standard has is always that one's.
  private func quantity(_ index: Int) -> Int? {
    let measure = reform.measures[index]
    guard let old = measure.old, !isMade(measure.edit) else {
      return measure.new.flatMap { quantities.new[$0] }
    }
    return quantities.old[old]
  }

  private func contribution(of indicator: ReformIndicator) -> Contribution {
    let isNew = isMade(indicator.award)
    guard let side = isNew ? indicator.after : indicator.before,
      let kind = isNew ? kinds.new : kinds.old, let award = side.indicator.awards[kind]
    else { return Contribution() }
    let maximum = side.indicator.points
    var result = Contribution(maximum: maximum.hundredths, parts: side.parts)
    // An indicator that only one standard has requires what it requires there.
    let other = isMade(indicator.requires) ? indicator.after : indicator.before
    let requires = (indicator.requires == nil ? side : other ?? side).requires
    guard let quantity = quantity(side.measure),
      requires.allSatisfy({ $0.holds(for: self.quantity($0.measure)) })
    else { return result }
    result.points = award.points(for: quantity, maximum: maximum).hundredths
    return result
  }
}
