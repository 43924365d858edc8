import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// A comparison of two standards as JSON.
package enum ComparisonJSON {
  package static let format = "consultation-comparison/1"

  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - files: By question the file that its dossier was written to.
  package static func tree(
    _ comparison: StandardComparison, files: [String: String] = [:]
  ) -> JSONTree {
    .object([
      ("format", .string(format)), ("old", name(comparison.old)), ("new", name(comparison.new)),
      ("kinds", .array(comparison.kinds.map(JSONTree.string))),
      ("structure", .array(comparison.structure.map(tree))),
      ("indicators", .array(comparison.indicators.map(tree))),
      ("changedMeasures", .array(comparison.changedMeasures.map(JSONTree.string))),
      ("total", tree(comparison.total, "total", files)),
      ("grade", tree(comparison.grade, "grade", files)),
    ])
  }

  private static func name(_ standard: CompiledStandard) -> JSONTree {
    .object([
      ("id", .string(standard.id)), ("version", .string(standard.version)),
      ("digest", .string(standard.digest.description)),
    ])
  }

  private static func tree(_ difference: StructuralDifference) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("change", .string(difference.change.rawValue)), ("part", .string(difference.part.rawValue)),
      ("id", .string(difference.id)),
    ]
    if let key = difference.key { members.append(("key", .string(key))) }
    members.append(("oldPath", difference.oldPath.map(JSONTree.string) ?? .null))
    members.append(("newPath", difference.newPath.map(JSONTree.string) ?? .null))
    if difference.key != nil {
      members.append(("old", difference.oldValue ?? .null))
      members.append(("new", difference.newValue ?? .null))
    }
    return .object(members)
  }

  private static func tree(_ indicator: IndicatorComparison) -> JSONTree {
    func range(_ lower: Int, _ upper: Int?) -> JSONTree {
      .array([.integer(lower), upper.map { .integer($0) } ?? .null])
    }
    return .object([
      ("id", .string(indicator.id)), ("kinds", .array(indicator.kinds.map(JSONTree.string))),
      ("measure", indicator.measure.map(JSONTree.string) ?? .null),
      ("obstacle", (indicator.obstacle?.rawValue).map(JSONTree.string) ?? .null),
      (
        "ranges",
        .array(
          indicator.ranges.map {
            .object([
              ("quantities", range($0.lower, $0.upper)), ("least", .points($0.least)),
              ("greatest", .points($0.greatest)),
            ])
          })
      ),
      (
        "gates",
        .array(
          indicator.gates.map {
            .object([
              ("measure", .string($0.measure)), ("quantities", range($0.lower, $0.upper)),
              ("old", .boolean($0.opensOld)), ("new", .boolean($0.opensNew)),
            ])
          })
      ),
    ])
  }

  private static func tree(
    _ verdict: Verdict, _ name: String, _ files: [String: String]
  ) -> JSONTree {
    .object([
      ("relation", .string(verdict.relation.rawValue)),
      ("neverLower", tree(verdict.neverLower, files["\(name)-lower"])),
      ("neverHigher", tree(verdict.neverHigher, files["\(name)-higher"])),
    ])
  }

  private static func tree(_ answer: Verdict.Answer, _ file: String?) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [("status", .string(answer.status))]
    if case .undecided(let reason) = answer { members.append(("reason", .string("\(reason)"))) }
    guard let witness = answer.witness else { return .object(members) }
    members.append(("kind", .string(witness.kind)))
    members.append(
      (
        "quantities",
        .object(
          witness.values.map {
            ($0.measure, $0.quantity.map { JSONTree.integer($0) } ?? .null)
          })
      ))
    members.append(("smallest", .boolean(witness.isSmallest)))
    members.append(("old", tree(witness.old)))
    members.append(("new", tree(witness.new)))
    if let dossier = witness.dossier {
      var about: [(key: String, value: JSONTree)] = [
        ("digest", .string(dossier.digest.description)), ("records", .integer(dossier.records)),
        ("asOf", .string(dossier.asOf.description)), ("old", tree(dossier.old)),
        ("new", tree(dossier.new)),
      ]
      if let file { about.append(("file", .string(file))) }
      members.append(("dossier", .object(about)))
    }
    return .object(members)
  }

  private static func tree(_ result: Witness.Result) -> JSONTree {
    .object([
      ("total", .points(result.total)),
      ("grade", (result.grade?.rawValue).map(JSONTree.string) ?? .null),
    ])
  }
}
