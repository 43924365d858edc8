import ConsultationIndex

extension ReformBuilder {
  /// The grades of both standards, with an edit for each cut and each set of requirements.
  mutating func makeLadder() -> ReformLadder {
    let ids = (old.grades.map(\.id), new.grades.map(\.id))
    let places = (Self.index(ids.0), Self.index(ids.1))
    let merged = Self.merge(ids.0, ids.1)
    let order = merged ?? ids.1 + ids.0.filter { places.1[$0] == nil }
    let whole = merged == nil ? add(.ladder, []) : nil
    let rungs = order.map { id -> ReformLadder.Rung in
      let before = places.0[id].map { side(old.grades[$0], old) }
      let after = places.1[id].map { side(new.grades[$0], new) }
      if let whole {
        return ReformLadder.Rung(
          id: id, before: before, after: after, cut: whole, requires: whole)
      }
      guard let before, let after else {
        let edit = add(.grade(id), [before == nil ? "added" : "removed"])
        return ReformLadder.Rung(id: id, before: before, after: after, cut: edit, requires: edit)
      }
      return ReformLadder.Rung(
        id: id, before: before, after: after,
        cut: before.cut == after.cut ? nil : add(.cut(id), ["cut"]),
        requires: Set(before.conditions) == Set(after.conditions)
          ? nil : add(.gradeRequirements(id), ["requires"]))
    }
    let rungIndex = Self.index(order)
    return ReformLadder(
      rungs: rungs, old: ids.0.compactMap { rungIndex[$0] },
      new: ids.1.compactMap { rungIndex[$0] }, whole: whole)
  }

  private func side(_ grade: CompiledGrade, _ program: ScoringProgram) -> ReformLadder.Side {
    ReformLadder.Side(
      cut: grade.cut.hundredths,
      conditions: grade.conditions.map { condition in
        switch condition {
        case .measure(let condition): return .measure(self.condition(condition, program))
        case .floor(_, _, let floor):
          let part = program.part(of: condition).flatMap { parts.firstIndex(of: $0) }
          // Every part that a grade names was collected.
          return .floor(part: part ?? 0, floor)
        }
      })
  }
}
