import ConsultationIndex

/// Changes the cut and the conditions of one grade.
struct GradeMutator {
  let index: Int
  let grade: Grade
  private var path: JSONPath { JSONPath.root.key("grades").index(index) }

  init(index: Int, grade: Grade) {
    self.index = index
    self.grade = grade
  }

  func mutants() -> [Mutant] {
    var mutants = neighbours(of: grade.cut).map { cut in
      mutant(.cut, path.key("cut"), .points(grade.cut), .points(cut)) { $0.cut = cut }
    }
    for (place, condition) in grade.requires.enumerated() {
      mutants += self.mutants(of: condition, at: place)
    }
    return mutants
  }

  private func mutant(
    _ kind: Mutant.Kind, _ path: JSONPath, _ from: JSONTree?, _ to: JSONTree?,
    _ change: (inout Grade) -> Void
  ) -> Mutant {
    var changed = grade
    change(&changed)
    return Mutant(kind: kind, path: path, from: from, to: to, edit: .grade(index, changed))
  }

  private func mutants(of condition: GradeCondition, at place: Int) -> [Mutant] {
    let path = path.key("requires").index(place)
    var mutants: [Mutant] = []
    func shares(_ share: Int, _ make: (Int) -> GradeCondition) {
      for changed in neighbours(of: share) where changed <= Measure.wholeShare {
        let new = make(changed)
        mutants.append(
          mutant(.floor, path.key("share"), .integer(share), .integer(changed)) {
            $0.requires[place] = new
          })
      }
    }
    switch condition {
    case .measure(let needed):
      mutants += needed.changes(at: path).map { change in
        mutant(.requirement, change.path, change.from, change.to) {
          $0.requires[place] = .measure(change.condition)
        }
      }
    case .every(let scope, let share): shares(share) { .every(scope, share: $0) }
    case .floor(let scope, let id, .share(let share)):
      shares(share) { .floor(scope, id: id, .share($0)) }
    case .floor(let scope, let id, .points(let points)):
      mutants += neighbours(of: points).map { changed in
        mutant(.floor, path.key("atLeast"), .points(points), .points(changed)) {
          $0.requires[place] = .floor(scope, id: id, .points(changed))
        }
      }
    }
    mutants.append(
      mutant(.floor, path, condition.tree, nil) { $0.requires.remove(at: place) })
    return mutants
  }
}
