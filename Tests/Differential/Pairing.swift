import ConsultationIndex
import Generators

/// A standard with several dossiers that it scores as of one day, by the reviews until one day: so many
/// pairs.
package struct Batch: Sendable {
  package let trees: Trees
  package let asOf: CalendarDate
  /// The last day of reviews; nil for the day of assessment.
  package let reviewsUntil: CalendarDate?
  package let dossiers: [[UInt8]]
  let standard: CompiledStandard
  /// The same standard after a change of awards, points, requirements and grades.
  let changed: CompiledStandard
  /// The dossiers as the engine read them, nil where it refused.
  let read: [Dossier?]
  /// Their quantities, which the bulk and the incremental engine share.
  let tables: [Tables]

  /// The standards as they are written.
  package struct Trees: Sendable {
    package var standard: JSONTree
    package var changed: JSONTree

    /// A standard, and what it is changed into.
    package init(standard: JSONTree, changed: JSONTree) {
      self.standard = standard
      self.changed = changed
    }
  }

  /// Reads and compiles what the engines have in common.
  ///
  /// - Throws: `InputErrors` where a standard does not compile.
  package init(
    _ trees: Trees, _ dossiers: [[UInt8]], asOf: CalendarDate, reviewsUntil: CalendarDate? = nil
  ) throws(InputErrors) {
    self.trees = trees
    self.asOf = asOf
    self.reviewsUntil = reviewsUntil
    self.dossiers = dossiers
    standard = try CompiledStandard(json: trees.standard.compact())
    changed =
      trees.changed == trees.standard
      ? standard : try CompiledStandard(json: trees.changed.compact())
    read = Self.read(dossiers, reviewsUntil: reviewsUntil)
    tables = Self.tables(of: read, standard, asOf: asOf, reviewsUntil: reviewsUntil)
  }

  /// The same standards with another dossier.
  package func with(_ dossier: [UInt8]) -> Batch { Batch(self, [dossier]) }

  private init(_ batch: Batch, _ dossiers: [[UInt8]]) {
    trees = batch.trees
    asOf = batch.asOf
    reviewsUntil = batch.reviewsUntil
    standard = batch.standard
    changed = batch.changed
    self.dossiers = dossiers
    read = Self.read(dossiers, reviewsUntil: reviewsUntil)
    tables = Self.tables(of: read, standard, asOf: asOf, reviewsUntil: reviewsUntil)
  }

  private static func read(_ texts: [[UInt8]], reviewsUntil: CalendarDate?) -> [Dossier?] {
    texts.map { text in
      var dossier = try? Dossier(json: text)
      dossier?.reviewsUntil = reviewsUntil
      return dossier
    }
  }

  /// The batch of a number in the family of a seed.
  package init(seed: Int, number: Int, pairs: Int) throws(InputErrors) {
    var chance = SeededGenerator(state: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15)
    chance.state ^= UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03
    let own = Int(truncatingIfNeeded: chance.next() >> 2)
    let pair = RandomStandard.pair(seed: own)
    let plan = RandomDossier.Plan(pair.standard)
    let day = CalendarDate(RandomDossier.dayOfAssessment(seed: own))
    let dossiers = (0..<pairs).map { index in
      Self.dossier(seed: own &+ index, plan)
    }
    try self.init(
      Trees(standard: pair.standard, changed: pair.changed), dossiers,
      asOf: day ?? CalendarDate(dayNumber: 0),
      reviewsUntil: RandomDossier.lastDayOfReviews(seed: own).flatMap { CalendarDate($0) })
  }

  /// The text of a dossier; some are damaged, and some written by an unsteady hand.
  private static func dossier(seed: Int, _ plan: RandomDossier.Plan) -> [UInt8] {
    var chance = SeededGenerator(seed: ~seed)
    var tree = RandomDossier.tree(seed: seed, for: plan)
    if chance.once(in: 20) { tree = tree.damaged(&chance) }
    return chance.once(in: 6) ? tree.scrawled(&chance) : tree.compact()
  }
}
