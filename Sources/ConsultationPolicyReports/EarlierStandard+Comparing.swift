import ConsultationGuidance
import ConsultationIndex
import ConsultationPolicyLab

extension EarlierStandard {
  /// An earlier standard with what a comparison finds under another id in the present one.
  package init(_ old: CompiledStandard, before new: CompiledStandard) {
    var renamed = RenamedParts()
    for difference in StandardComparison.renames(from: old, to: new) {
      guard case .string(let id)? = difference.oldValue else { continue }
      switch difference.part {
      case .category: renamed.categories[id] = difference.id
      case .element: renamed.elements[id] = difference.id
      case .indicator: renamed.indicators[id] = difference.id
      default: continue
      }
    }
    self.init(old, renamed: renamed)
  }
}
