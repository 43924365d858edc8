import ConsultationIndex

extension CommunityWarnings {
  package static let format = "consultation-warnings/1"

  /// The warnings of a community or a district as one line of JSON.
  ///
  /// ```json
  /// {"format":"consultation-warnings/1","asOf":"2025-12-20","standard":{"id":"xindu","version":…},
  ///  "communities":[{"community":{"id":"c-1",…},"period":"2025","warnings":[
  ///   {"rule":"filing-due","severity":"important","title":"…","do":"…","daysLeft":2,"items":[
  ///    {"kind":"due","records":[…],"dueOn":"2025-12-22","daysLeft":2}]}]}]}
  /// ```
  ///
  /// - Parameters:
  ///   - communities: What the communities are warned of.
  ///   - standard: The standard whose rules these are.
  ///   - asOf: The day on which things were looked at.
  ///   - language: The language of what is written for people; programs read the ids of the rules.
  public static func json(
    _ communities: [CommunityWarnings], by standard: CompiledStandard, asOf: CalendarDate,
    in language: Language = .english
  ) -> [UInt8] {
    JSONTree.members([
      "format": .string(format), "asOf": .string(asOf.description),
      "standard": .members([
        "id": .string(standard.id), "version": .string(standard.version),
        "digest": .string(standard.digest.description),
      ]),
      "communities": .array(communities.map { $0.tree(in: language) }),
    ]).compact()
  }

  private func tree(in language: Language) -> JSONTree {
    .members([
      "community": .members([
        "id": .string(community.id), "name": .string(community.name),
        "kind": .string(community.kind), "street": community.street.map(JSONTree.string),
      ]),
      "period": .string(period.description),
      "warnings": .array(warnings.map { $0.tree(in: language) }),
    ])
  }
}

extension EarlyWarning {
  fileprivate func tree(in language: Language) -> JSONTree {
    .members([
      "rule": .string(rule), "severity": .string(severity.rawValue),
      "title": .string(title[language]), "do": .string(action[language]),
      "daysLeft": daysLeft.map { JSONTree.integer($0) }, "items": .array(items.map(\.tree)),
    ])
  }
}

extension EarlyWarning.Item {
  fileprivate var tree: JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("kind", .string(detail.name)),
      (
        "records",
        .array(
          records.map {
            .members([
              "community": .string($0.community), "period": .string($0.period.description),
              "record": .string($0.record),
            ])
          })
      ),
    ]
    if let dueOn { members.append(("dueOn", .string(dueOn.description))) }
    if let daysLeft { members.append(("daysLeft", .integer(daysLeft))) }
    return .object(members + detail.members)
  }
}

extension EarlyWarning.Part {
  fileprivate var members: [(key: String, value: JSONTree)] {
    [
      ("part", .string(id ?? "total")), ("points", .points(points)),
      ("maximum", .points(maximum)),
    ]
  }
}

extension EarlyWarning.Detail {
  fileprivate var name: String {
    switch self {
    case .rhythm: "rhythm"
    case .due: "due"
    case .amendment: "amendment"
    case .weak: "weak"
    case .fall: "fall"
    case .reuse: "reuse"
    }
  }

  fileprivate var members: [(key: String, value: JSONTree)] {
    switch self {
    case .rhythm(let measure, let slot, let found, let needed):
      return [
        ("measure", .string(measure)), ("in", .string(slot.description)),
        ("found", .integer(found)), ("needed", .integer(needed)),
      ]
    case .due: return []
    case .amendment(let revision, let reason):
      return [("revision", .integer(revision))] + (reason.map { [("reason", .string($0))] } ?? [])
    case .weak(let part, let indicators):
      return part.members + [("indicators", .strings(indicators))]
    case .fall(let part, let before, let period):
      return part.members + [
        ("before", .object(before.members.filter { $0.key != "part" })),
        ("in", .string(period.description)),
      ]
    case .reuse(let attachments, let more):
      return [
        (
          "attachments",
          .array(
            attachments.map {
              .members([
                "name": .string($0.name),
                "sha256": ($0.sha256?.description).map(JSONTree.string),
              ])
            })
        ), ("more", .integer(more)),
      ]
    }
  }
}
