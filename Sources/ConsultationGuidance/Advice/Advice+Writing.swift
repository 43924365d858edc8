import ConsultationIndex

extension Advice {
  /// The advice as JSON: `consultation-advice/1`, told in <doc:LeastEffort>.
  package var tree: JSONTree {
    .object([
      ("format", .string(Self.format)), ("status", .string(status.rawValue)),
      ("target", (target?.rawValue).map(JSONTree.string) ?? .null),
      ("basis", .string(basis.rawValue)), ("period", .string(period.description)),
      ("asOf", .string(asOf.description)), ("daysLeft", .integer(daysLeft)),
      ("now", Self.standing(totalNow, gradeNow)), ("effort", .integer(effort)),
      ("lowerBound", .integer(lowerBound)), ("steps", .array(steps.map(\.tree))),
      ("result", Self.standing(total, grade)), ("obstacles", .array(obstacles.map(\.tree))),
      ("lost", .array(lost.map(\.tree))),
    ])
  }

  private static func standing(_ total: Points, _ grade: GradeID?) -> JSONTree {
    .object([
      ("total", .points(total)), ("grade", (grade?.rawValue).map(JSONTree.string) ?? .null),
    ])
  }
}

extension AdviceStep {
  fileprivate var tree: JSONTree {
    .members([
      "measure": .string(measure), "from": from.map(JSONTree.integer) ?? .null,
      "to": to.map(JSONTree.integer) ?? .null, "units": .integer(units),
      "effort": .integer(effort), "points": .points(points),
      "nature": .string(nature.rawValue),
      "by": (by?.description).map(JSONTree.string) ?? .null,
      "deadlines": deadlines.isEmpty ? nil : .strings(deadlines.map(\.description)),
      "records": records.isEmpty ? nil : .strings(records),
      "completions": completions.isEmpty ? nil : .array(completions.map(\.tree)),
      "asked": asked.isEmpty ? nil : .strings(asked), "serves": .strings(serves),
    ])
  }
}

extension Completion {
  fileprivate var tree: JSONTree {
    .members([
      "record": .string(record), "kind": .string(kind),
      "fields": .map(fields, \.tree) ?? .object([]),
      "alsoFor": alsoFor.isEmpty ? nil : .strings(alsoFor),
      "lostFor": lostFor.isEmpty ? nil : .strings(lostFor),
    ])
  }
}

extension Obstacle {
  fileprivate var tree: JSONTree {
    switch self {
    case .points(let id, let needed, let most):
      .object([
        ("part", id.map(JSONTree.string) ?? .null), ("needed", .points(needed)),
        ("most", .points(most)),
      ])
    case .measure(let measure, let atLeast, let atMost, let most):
      .members([
        "measure": .string(measure), "atLeast": atLeast.map(JSONTree.integer),
        "atMost": atMost.map(JSONTree.integer), "most": most.map(JSONTree.integer) ?? .null,
      ])
    case .conflict: .object([("conflict", .boolean(true))])
    }
  }
}

extension LostChance {
  fileprivate var tree: JSONTree {
    .members([
      "measure": .string(measure),
      "missedPeriods": missedPeriods > 0 ? .integer(missedPeriods) : nil,
      "records": records.isEmpty ? nil : .strings(records),
    ])
  }
}
