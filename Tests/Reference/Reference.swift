/// A second engine, written from the articles on the formats and on scoring and from nothing else.
///
/// It shares no code with the engine, goes through everything again for every question, and is meant
/// to be read next to `ScoringSemantics`: the files `Section1…` to `Section7…` are its sections.
///
/// ```swift
/// let reference = try Reference(standard: standardBytes)
/// try reference.assess(dossierBytes, asOf: "2026-01-31").confirmed.total  // in hundredths
/// ```
package struct Reference: Sendable {
  /// The greatest quantity, figure and integer.
  static let greatest = 2_147_483_647

  let standard: Standard

  /// Reads a standard that is known to compile.
  package init(standard json: [UInt8]) throws {
    standard = try Standard(JSONReader.read(json))
  }

  /// The names of the measures, in the order of ``ReferenceScore/quantities``.
  package var measures: [String] { standard.measures.map(\.name.string) }

  /// What a dossier scores as of a day, with the reviews until another or the same, both written
  /// `YYYY-MM-DD`.
  package func assess(
    _ json: [UInt8], asOf text: String, reviewsUntil last: String? = nil
  ) throws -> ReferenceAssessment {
    let dossier = try Dossier(JSONReader.read(json))
    guard let asOf = Day(Text(text)), let reviewsUntil = Day(Text(last ?? text)) else {
      throw ReferenceRefusal("no such day")
    }
    var notices: Set<ReferenceNotice> = []
    let selection = Selection(dossier, asOf: asOf, reviewsUntil: reviewsUntil)
    let ids = Set(dossier.records.map(\.id))
    let readings = selection.takenRevisions().map {
      Reading(of: $0, by: standard, among: ids, asOf: asOf)
    }
    func evaluation(_ basis: Basis) -> Evaluation {
      Evaluation(
        of: standard, dossier, asOf: asOf, basis: basis, selection: selection, readings: readings)
    }
    let evaluations = (confirmed: evaluation(.confirmed), provisional: evaluation(.provisional))
    noteDossier(dossier, asOf: asOf, &notices)
    noteReviews(dossier, selection, &notices)
    noteContested(dossier, selection, &notices)
    noteFigures(dossier, selection, &notices)
    noteRecords(
      dossier, selection, readings, [evaluations.confirmed, evaluations.provisional], &notices)
    noteMeasures([evaluations.confirmed, evaluations.provisional], &notices)
    return ReferenceAssessment(
      confirmed: score(dossier, evaluations.confirmed),
      provisional: score(dossier, evaluations.provisional),
      pending: selection.pendingRecords.count
        + selection.pendingFigures(declaredBy: standard).count,
      notices: notices)
  }
}

/// Which of the two scores is computed.
enum Basis: Sendable {
  /// What a reviewer accepted.
  case confirmed
  /// All that is not rejected or returned.
  case provisional
}
