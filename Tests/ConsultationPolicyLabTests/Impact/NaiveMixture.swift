@testable import ConsultationIndex
@testable import ConsultationPolicyLab

/// Two standards mixed by choosing edits, scored straight from the documents: slow, and written without
/// looking at the engine.
struct NaiveMixture {
  let reform: Reform
  let chosen: Set<Int>
  /// By name, by the measures of each standard.
  let old: [String: Int]
  let new: [String: Int]
  let kind: String
  /// All grades from the lowest to the highest.
  let order: [String]

  private func has(_ subject: PolicyEdit.Subject) -> Bool? {
    reform.edits.firstIndex { $0.subject == subject }.map(chosen.contains)
  }

  private func quantity(_ measure: String) -> Int? {
    let isNew = reform.edits.indices.contains { index in
      guard chosen.contains(index), case .quantities(let sources) = reform.edits[index].subject
      else { return false }
      return sources.contains(.measure(measure))
    }
    let isOld = reform.old.standard.measures[measure] != nil
    return isNew || !isOld ? new[measure] : old[measure]
  }

  private struct Line {
    let indicator: Indicator
    let category: String
    let element: String
    let points: Int
  }

  private func indicators(of standard: Standard) -> [(Indicator, String, String)] {
    standard.categories.flatMap { category in
      category.elements.flatMap { element in
        element.indicators.map { ($0, category.id, element.id) }
      }
    }
  }

  private var lines: [Line] {
    let before = indicators(of: reform.old.standard)
    let after = indicators(of: reform.new.standard)
    let ids = Set(before.map(\.0.id)).union(after.map(\.0.id))
    return ids.compactMap { id in
      let isNew = has(.indicator(id)) ?? false
      guard
        let (indicator, category, element) = (isNew ? after : before).first(where: { $0.0.id == id }
        )
      else { return nil }
      var requires = indicator.requires
      if let isNew = has(.requirements(id)) {
        requires = (isNew ? after : before).first { $0.0.id == id }?.0.requires ?? []
      }
      guard indicator.applies(to: kind), ["urban", "rural"].contains(kind) else { return nil }
      var points = 0
      let isOpen = requires.allSatisfy { condition in
        guard let quantity = quantity(condition.measure) else { return false }
        return quantity >= condition.atLeast ?? 0 && quantity <= condition.atMost ?? .max
      }
      if let quantity = quantity(indicator.measure), isOpen,
        let award = indicator.award.award(for: kind)
      {
        points = award.points(for: quantity, maximum: indicator.points).hundredths
      }
      return Line(indicator: indicator, category: category, element: element, points: points)
    }
  }

  var total: Int { lines.reduce(0) { $0 + $1.points } }

  var grade: String? {
    let lines = lines
    let total = lines.reduce(0) { $0 + $1.points }
    func grades(_ standard: CompiledStandard) -> [String: Grade] {
      Dictionary(uniqueKeysWithValues: standard.standard.grades.map { ($0.id, $0) })
    }
    let (before, after) = (grades(reform.old), grades(reform.new))
    return order.last { id in
      if before[id] == nil || after[id] == nil {
        guard let grade = (has(.grade(id)) ?? false) ? after[id] : before[id] else { return false }
        return total >= grade.cut.hundredths && grade.requires.allSatisfy { holds($0, lines) }
      }
      let cut = (has(.cut(id)) ?? false) ? after[id]?.cut : before[id]?.cut
      let requires =
        (has(.gradeRequirements(id)) ?? false) ? after[id]?.requires : before[id]?.requires
      return total >= cut?.hundredths ?? .max && (requires ?? []).allSatisfy { holds($0, lines) }
    }
  }

  private func holds(_ condition: GradeCondition, _ lines: [Line]) -> Bool {
    func floor(_ floor: GradeCondition.Floor, _ own: (Line) -> Bool) -> Bool {
      let part = lines.filter(own)
      let points = part.reduce(0) { $0 + $1.points }
      let most = part.reduce(0) { $0 + $1.indicator.points.hundredths }
      switch floor {
      case .points(let least): return points >= least.hundredths
      case .share(let share): return points * 10_000 >= share * most
      }
    }
    switch condition {
    case .measure(let condition):
      guard let quantity = quantity(condition.measure) else { return false }
      return quantity >= condition.atLeast ?? 0 && quantity <= condition.atMost ?? .max
    case .floor(.tier, let id, let least): return floor(least) { $0.indicator.tier == id }
    case .floor(.category, let id, let least): return floor(least) { $0.category == id }
    case .floor(.element, let id, let least): return floor(least) { $0.element == id }
    case .every(.tier, let share):
      return ["base", "featured"].allSatisfy { id in
        floor(.share(share)) { $0.indicator.tier == id }
      }
    case .every(.category, let share):
      return ["c0", "c1"].allSatisfy { id in floor(.share(share)) { $0.category == id } }
    case .every(.element, let share):
      return ["e00", "e01", "e10", "e11"].allSatisfy { id in
        floor(.share(share)) { $0.element == id }
      }
    }
  }
}
