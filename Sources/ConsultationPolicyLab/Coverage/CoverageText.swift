import ConsultationIndex

/// Says what an item of coverage is, which names drafts and lists what is missing.
package struct CoverageText {
  let standard: CompiledStandard
  let language: Language
  private var program: ScoringProgram { standard.program }
  private var isChinese: Bool { language == .chinese }

  /// Words for the items of one standard.
  package init(standard: CompiledStandard, language: Language) {
    self.standard = standard
    self.language = language
  }

  /// The item in one clause.
  package func text(of what: CoverageItem.What) -> String {
    switch what {
    case .quantity(let index, let quantity, let role):
      return label(index) + (isChinese ? "：" : ": ") + text(of: role, quantity)
    case .noEvidence(let index):
      return label(index) + (isChinese ? "：无材料" : ": no evidence")
    case .notApplicable(let index):
      return label(index) + (isChinese ? "：不适用" : ": not applicable")
    case .requirement(let index, let place, let quantity, let holds):
      let id = program.measures[program.indicators[index].requires[place].measure].id
      let name = standard.standard.measures[id]?.labels?[language] ?? id
      let verdict = holds ? (isChinese ? "满足" : "met") : (isChinese ? "不满足" : "not met")
      return isChinese
        ? "\(label(index))：前置条件“\(name)”为 \(quantity)，\(verdict)"
        : "\(label(index)): requirement “\(name)” at \(quantity), \(verdict)"
    case .cut(let grade, let total, let isReached):
      let (id, points) = (program.grades[grade].id, Points(hundredths: total))
      return isReached
        ? (isChinese ? "\(id)：总分 \(points)，达到分数线" : "\(id): total \(points) reaches the cut")
        : (isChinese ? "\(id)：总分 \(points)，未达分数线" : "\(id): total \(points) misses the cut")
    case .condition(let grade, let place, let holds):
      let id = program.grades[grade].id
      let name = name(of: program.grades[grade].conditions[place])
      let verdict = holds ? (isChinese ? "满足" : "met") : (isChinese ? "不满足" : "not met")
      return isChinese
        ? "\(id)：已达分数线，条件“\(name)”\(verdict)" : "\(id): cut reached, condition “\(name)” \(verdict)"
    }
  }

  private func label(_ index: Int) -> String {
    let id = program.indicators[index].id
    return "\(id) \(standard.name(of: id, in: language) ?? "")"
  }

  private func text(of role: AwardFunction.Landmark.Role, _ quantity: Int) -> String {
    switch role {
    case .at: isChinese ? "实际值 \(quantity)" : "quantity \(quantity)"
    case .justBelow(let threshold):
      isChinese
        ? "实际值 \(quantity)，差一点到 \(threshold)" : "quantity \(quantity), just below \(threshold)"
    case .justAbove(let threshold):
      isChinese
        ? "实际值 \(quantity)，刚超过 \(threshold)" : "quantity \(quantity), just above \(threshold)"
    }
  }

  private func name(of condition: CompiledGrade.Condition) -> String {
    switch condition {
    case .measure(let condition):
      let id = program.measures[condition.measure].id
      return standard.standard.measures[id]?.labels?[language] ?? id
    case .floor(let scope, let index, _):
      let id =
        switch scope {
        case .tier: standard.standard.tiers[index].id
        case .category: standard.standard.categories[index].id
        case .element: program.elements[index].id
        }
      return standard.name(of: id, in: language) ?? id
    }
  }

  /// Why an item cannot be shown.
  package func text(of reason: CoverageExclusion) -> String {
    switch reason {
    case .beyondBound(let bound):
      isChinese ? "该口径最大为 \(bound)" : "the measure is at most \(bound)"
    case .alwaysThere: isChinese ? "该口径总有实际值" : "the measure always has a value"
    case .nothingAtStake: isChinese ? "此时本来不得分" : "there are no points to lose"
    case .ruledOut: isChinese ? "与另一前置条件矛盾" : "another requirement rules it out"
    case .noSuchTotal: isChinese ? "没有这样的总分" : "there is no such total"
    case .impliedByCut: isChinese ? "达到分数线即必然满足" : "whoever reaches the cut satisfies it"
    }
  }
}
