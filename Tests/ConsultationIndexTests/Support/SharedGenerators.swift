import ConsultationIndex
import Generators

// The generators that all test targets share, by their short names.

typealias SeededGenerator = Generators.SeededGenerator
typealias RandomStandard = Generators.RandomStandard
typealias RandomDossier = Generators.RandomDossier

extension RandomDossier {
  /// The dossier of a seed for a standard that is at hand as a value.
  static func tree(seed: Int, for standard: Standard) -> JSONTree {
    tree(seed: seed, for: RandomDossier.Plan(standard.tree))
  }

  /// A day of assessment that lies before, in, at the end of or after the period.
  static func asOf(seed: Int) -> CalendarDate { day(RandomDossier.dayOfAssessment(seed: seed)) }
}
