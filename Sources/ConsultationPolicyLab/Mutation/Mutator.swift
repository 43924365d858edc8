import ConsultationIndex

/// Makes every mutant of a standard, in the order of the document.
struct Mutator {
  let standard: Standard

  func mutants() -> [Mutant] {
    var mutants: [Mutant] = []
    for name in standard.measures.keys.sorted() {
      guard let measure = standard.measures[name] else { continue }
      mutants += MeasureMutator(name: name, measure: measure, standard: standard).mutants()
    }
    var index = 0
    let root = JSONPath.root.key("categories")
    for (categoryIndex, category) in standard.categories.enumerated() {
      for (elementIndex, element) in category.elements.enumerated() {
        let path = root.index(categoryIndex).key("elements").index(elementIndex)
        for (place, indicator) in element.indicators.enumerated() {
          mutants += IndicatorMutator(
            index: index, indicator: indicator, path: path.key("indicators").index(place)
          ).mutants()
          index += 1
        }
      }
    }
    for (index, grade) in standard.grades.enumerated() {
      mutants += GradeMutator(index: index, grade: grade).mutants()
    }
    return mutants
  }
}

/// A number with its neighbours, none below 0.
func neighbours(of value: Int) -> [Int] { [value - 1, value + 1].filter { $0 >= 0 } }

/// Points with their neighbours, a hundredth of a point less and more.
func neighbours(of points: Points) -> [Points] {
  neighbours(of: points.hundredths).map { Points(hundredths: $0) }
}
