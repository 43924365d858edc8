extension Assessment {
  /// The assessment as one line of JSON, see <doc:AssessmentFormat>.
  ///
  /// - Parameter language: The language of the notices' messages. Programs read their codes.
  /// - Complexity: O(*n*) for the size of the result.
  public func json(in language: Language = .english) -> [UInt8] { tree(in: language).compact() }

  package func tree(in language: Language) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("format", .string(Self.format)),
      ("community", community.tree),
    ]
    if isDemonstration { members.append(("demonstration", .boolean(true))) }
    members += receipt.members
    members += confirmed.members
    var provisional = self.provisional.members
    // The headline of the provisional score stands first: total, grade, pending.
    provisional.insert(("pending", .integer(pending)), at: 2)
    members.append(("provisional", .object(provisional)))
    members.append(("notices", .array(notices.map { $0.noticeTree(in: language) })))
    return .object(members)
  }
}

extension Receipt {
  package var tree: JSONTree { .object(members) }

  fileprivate var members: [(key: String, value: JSONTree)] {
    [("period", .string(period.description))]
      + JSONTree.days(asOf: asOf, reviewsUntil: reviewsUntil) + [
        (
          "standard",
          .members([
            "id": .string(standardID), "version": .string(standardVersion),
            "digest": .string(standardDigest.description),
          ])
        ),
        ("dossierDigest", .string(dossierDigest.description)), ("engine", .string(engine)),
        ("supersedes", (supersedes?.description).map(JSONTree.string) ?? .null),
      ]
  }
}

extension Score {
  fileprivate var members: [(key: String, value: JSONTree)] {
    [
      ("total", .points(total)), ("grade", (grade?.rawValue).map(JSONTree.string) ?? .null),
      ("heldBackBy", .array(heldBackBy.map(\.tree))),
      ("tiers", .object(tiers.map { ($0.id, .points($0.points)) })),
      ("tierMaximums", .object(tiers.map { ($0.id, .points($0.maximum)) })),
      ("categories", .array(categories.map(\.tree))), ("stages", .array(stages.map(\.tree))),
      ("principles", .array(principles.map(\.tree))),
    ]
  }
}

extension HeldBack {
  fileprivate var tree: JSONTree {
    .members(["grade": .string(grade.rawValue), "failing": .array(failing.map(\.tree))])
  }
}

extension FailedCondition {
  package var tree: JSONTree {
    switch self {
    case .measure(let measure, let atLeast, let atMost, let actual):
      .members([
        "measure": .string(measure), "atLeast": atLeast.map(JSONTree.integer),
        "atMost": atMost.map(JSONTree.integer),
        "actual": actual.map(JSONTree.integer) ?? .null,
      ])
    case .part(let scope, let id, let points, let share, let actual, let maximum):
      .object(
        [(key: scope, value: JSONTree.string(id))]
          + (points.map { [("atLeast", .points($0))] } ?? [])
          + (share.map { [("share", .integer($0))] } ?? [])
          + [("actual", .points(actual)), ("maximum", .points(maximum))])
    }
  }
}

extension PartScore {
  fileprivate var tree: JSONTree {
    .members(["id": .string(id), "points": .points(points), "maximum": .points(maximum)])
  }
}

extension CategoryScore {
  fileprivate var tree: JSONTree {
    .members([
      "id": .string(id), "points": .points(points), "maximum": .points(maximum),
      "elements": .array(elements.map(\.tree)),
    ])
  }
}

extension ElementScore {
  fileprivate var tree: JSONTree {
    .members([
      "id": .string(id), "points": .points(points), "maximum": .points(maximum),
      "indicators": .array(indicators.map(\.tree)),
    ])
  }
}

extension Finding {
  fileprivate var tree: JSONTree {
    .members([
      "id": .string(id), "tier": .string(tier), "points": .points(points),
      "maximum": .points(maximum), "outcome": .string(outcome.rawValue),
      "quantity": quantity.map(JSONTree.integer) ?? .null, "records": .strings(records),
      "unmatched": unmatched.isEmpty ? nil : .strings(unmatched),
      "failing": failing.isEmpty ? nil : .array(failing.map(\.tree)),
      "next": next.map {
        .members([
          "quantity": .integer($0.quantity), "points": .points($0.points),
          "full": .integer($0.full),
        ])
      },
    ])
  }
}

extension Issue {
  /// A notice of an assessment: code and parameters for programs, a message for people.
  fileprivate func noticeTree(in language: Language) -> JSONTree {
    .members([
      "code": .string(code), "severity": .string(severity.rawValue),
      "record": record.map(JSONTree.string) ?? .null,
      "revision": revision.map(JSONTree.integer),
      "path": path.map(JSONTree.string) ?? .null, "message": .string(message(in: language)),
      "parameters": .map(parameters, JSONTree.string),
    ])
  }
}

extension JSONTree {
  /// The members that say when something was looked at; the last day of reviews stands only where it is
  /// another one, so that results without keep their bytes.
  package static func days(
    asOf: CalendarDate, reviewsUntil: CalendarDate
  ) -> [(key: String, value: JSONTree)] {
    [("asOf", .string(asOf.description))]
      + (reviewsUntil == asOf ? [] : [("reviewsUntil", .string(reviewsUntil.description))])
  }
}
