import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// What a change does to a population, as JSON for other programs; points are exact decimals.
package enum ImpactJSON {
  /// The format that the JSON names.
  package static let format = "consultation-impact/1"

  /// The whole result; communities that nothing changes for are left out.
  package static func tree(
    _ impact: Impact, asOf: CalendarDate?, demonstrations: Int, robustness: Robustness?,
    language: Language
  ) -> JSONTree {
    let words = EditText(reform: impact.reform, language: language)
    let rows = impact.communities.indices.filter {
      impact.totals.before[$0] != impact.totals.after[$0]
        || impact.ranks.before[$0] != impact.ranks.after[$0]
    }
    var members: [(key: String, value: JSONTree)] = [
      ("format", .string(format)), ("old", standard(impact.reform.old)),
      ("new", standard(impact.reform.new)), ("basis", .string(impact.basis.rawValue)),
      ("asOf", asOf.map { .string($0.description) } ?? .null), ("tally", tally(impact.tally)),
      ("demonstrations", .integer(demonstrations)), ("withErrors", .integer(impact.withErrors)),
      ("grades", .array(impact.grades.map { .string($0.rawValue) })),
      ("migration", .array(impact.migration.map { .array($0.map(JSONTree.integer)) })),
      ("before", distribution(impact.before)), ("after", distribution(impact.after)),
      (
        "edits",
        .array(
          impact.reform.edits.map { edit in
            .object([
              ("edit", .string(edit.name)), ("keys", .array(edit.keys.map(JSONTree.string))),
              ("text", .string(words.text(of: edit))),
            ])
          })
      ),
      ("effects", .array(impact.effects.map { effect($0, impact) })),
      ("deciding", .array(impact.decidingSets.map { deciding($0, impact) })),
      ("sizeFigure", impact.sizeFigure.map(JSONTree.string) ?? .null),
    ]
    for grouping in Impact.Grouping.allCases {
      members.append(
        (grouping.rawValue + "s", .array(impact.groups(by: grouping).map(group))))
    }
    members.append(("communities", .array(rows.map { community($0, impact) })))
    if let robustness { members.append(("robustness", RobustnessJSON.tree(robustness))) }
    return .object(members)
  }

  private static func standard(_ standard: CompiledStandard) -> JSONTree {
    .object([
      ("id", .string(standard.id)), ("version", .string(standard.version)),
      ("digest", .string(standard.digest.description)),
    ])
  }

  private static func tally(_ tally: Tally) -> JSONTree {
    .object([
      ("communities", .integer(tally.communities)), ("up", .integer(tally.up)),
      ("down", .integer(tally.down)), ("gaining", .integer(tally.gaining)),
      ("losing", .integer(tally.losing)), ("gains", .points(Points(hundredths: tally.gains))),
      ("losses", .points(Points(hundredths: tally.losses))),
    ])
  }

  private static func distribution(_ totals: Distribution) -> JSONTree {
    let quantiles = zip(Distribution.percentages, totals.quantiles).map {
      (key: "\($0)", value: JSONTree.points($1))
    }
    return .object([
      ("count", .integer(totals.count)), ("sum", .points(Points(hundredths: totals.sum))),
      ("mean", totals.mean.map(JSONTree.points) ?? .null), ("quantiles", .object(quantiles)),
    ])
  }

  private static func names(_ edits: [Int], _ impact: Impact) -> JSONTree {
    .array(edits.map { .string(impact.reform.edits[$0].name) })
  }

  private static func effect(_ effect: Impact.Effect, _ impact: Impact) -> JSONTree {
    // Grades hang on totals, so ups and downs are not of one effect.
    let own = effect.tally
    return .object([
      ("edits", names(effect.edits, impact)),
      ("indicators", .array(effect.indicators.map(JSONTree.string))),
      ("gaining", .integer(own.gaining)), ("losing", .integer(own.losing)),
      ("gains", .points(Points(hundredths: own.gains))),
      ("losses", .points(Points(hundredths: own.losses))),
    ])
  }

  private static func deciding(_ set: Impact.DecidingSet, _ impact: Impact) -> JSONTree {
    .object([
      ("edits", names(set.edits, impact)), ("giving", .integer(set.giving)),
      ("restoring", .integer(set.restoring)),
    ])
  }

  private static func group(_ group: Impact.Group) -> JSONTree {
    .object([
      ("name", group.name.map(JSONTree.string) ?? .null),
      (
        "from", group.sizes.map { .integer($0.lowerBound) } ?? .null
      ), ("to", group.sizes.map { .integer($0.upperBound) } ?? .null),
      ("tally", tally(group.tally)),
    ])
  }

  private static func sets(_ sets: Decision.Sets, _ impact: Impact) -> JSONTree {
    .object([
      ("sets", .array(sets.sets.map { names($0, impact) })),
      ("exhaustive", .boolean(sets.isExhaustive)),
    ])
  }

  private static func community(_ row: Int, _ impact: Impact) -> JSONTree {
    let change = impact.change(at: row)
    func grade(_ grade: GradeID?) -> JSONTree { grade.map { .string($0.rawValue) } ?? .null }
    var members: [(key: String, value: JSONTree)] = [
      ("id", .string(change.community.id)), ("name", .string(change.community.name)),
      ("before", .points(change.before)), ("after", .points(change.after)),
      ("change", .points(change.change)), ("oldGrade", grade(change.oldGrade)),
      ("newGrade", grade(change.newGrade)),
      ("indicators", .object(change.indicators.map { ($0.id, .points($0.change)) })),
      (
        "effects",
        .array(
          change.effects.map { part in
            .object([
              ("edits", names(impact.effects[part.effect].edits, impact)),
              ("change", .points(part.change)),
            ])
          })
      ),
    ]
    if let decision = change.decision {
      members.append(("giving", sets(decision.giving, impact)))
      members.append(("restoring", sets(decision.restoring, impact)))
    }
    return .object(members)
  }
}

/// How robust grades are, as JSON.
package enum RobustnessJSON {
  /// The result with every community and indicator.
  package static func tree(_ robustness: Robustness) -> JSONTree {
    .object([
      ("variants", .integer(robustness.variants)), ("seed", .number("\(robustness.seed)")),
      ("percent", .integer(robustness.percent)),
      (
        "communities",
        .array(
          zip(robustness.communities, robustness.kept).map { community, kept in
            .object([("id", .string(community.id)), ("kept", .integer(kept))])
          })
      ),
      (
        "indicators",
        .array(
          robustness.indicators.map { indicator in
            .object([
              ("id", .string(indicator.id)),
              ("shareOfSpread", indicator.shareOfSpread.map(JSONTree.integer) ?? .null),
              ("gradesWithout", indicator.gradesWithout.map(JSONTree.integer) ?? .null),
            ])
          })
      ),
      (
        "bunching",
        .array(
          robustness.bunching.map { entry in
            .object([
              ("grade", .string(entry.grade.rawValue)), ("cut", .points(entry.cut)),
              ("below", .integer(entry.below)), ("above", .integer(entry.above)),
              ("marked", .boolean(entry.isMarked)),
            ])
          })
      ),
    ])
  }
}
