import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

/// The versions of a standard as text: days in force, and how large each step is.
package struct VersionsText {
  let history: VersionHistory
  let language: Language
  let style: TextStyle

  package init(_ history: VersionHistory, language: Language, style: TextStyle) {
    self.history = history
    self.language = language
    self.style = style
  }

  private func word(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

  package var text: String {
    var lines: [String] = []
    for (index, entry) in history.entries.enumerated() {
      let effective = entry.standard.standard.effective
      let until = effective.until?.description ?? word("今后", "onwards")
      var days = word("\(effective.from) 至 \(until)", "\(effective.from) – \(until)")
      if let adopted = effective.adopted {
        days += word("，\(adopted) 起采用", ", adopted \(adopted)")
      }
      let name = "\(entry.standard.id) \(entry.standard.version)  \(days)  \(entry.name)"
      if let step = history.steps.first(where: { $0.later == index }) {
        for line in describe(step).wrapped(to: style.width - 4) { lines.append("  ↓ " + line) }
      }
      lines += name.harmless.wrapped(to: style.width).map { style.apply(.bold, $0) }
    }
    return style.text(of: lines)
  }

  private func describe(_ step: VersionHistory.Step) -> String {
    let declared = step.declared.map(name) ?? word("倒退", "backwards")
    let needed = name(step.needed)
    return word(
      "应升\(needed)（\(why(step.needed))）；标明的是\(declared)",
      "calls for \(needed) (\(why(step.needed))); declared as \(declared)")
  }

  private func name(_ bump: VersionBump) -> String {
    switch bump {
    case .none: word("不变", "no step")
    case .patch: word("修订号", "patch")
    case .minor: word("次版本号", "minor")
    case .major: word("主版本号", "major")
    }
  }

  private func why(_ bump: VersionBump) -> String {
    switch bump {
    case .none: word("内容相同", "the same content")
    case .patch: word("得分与等级都不变", "points and grades stay")
    case .minor: word("得分可能变化，等级不会降低", "points can change, no grade can fall")
    case .major: word("等级可能降低，或尚不能断定", "a grade can fall, or that is undecided")
    }
  }

  /// The same as JSON.
  package static func tree(_ history: VersionHistory, inForce: CompiledStandard?) -> JSONTree {
    func text(_ date: CalendarDate?) -> JSONTree {
      (date?.description).map(JSONTree.string) ?? .null
    }
    var members: [(key: String, value: JSONTree)] = [
      ("format", .string("consultation-versions/1")),
      (
        "versions",
        .array(
          history.entries.map { entry in
            .object([
              ("file", .string(entry.name)), ("id", .string(entry.standard.id)),
              ("version", .string(entry.standard.version)),
              ("from", text(entry.standard.standard.effective.from)),
              ("until", text(entry.standard.standard.effective.until)),
              ("adopted", text(entry.standard.standard.effective.adopted)),
              ("digest", .string(entry.standard.digest.description)),
            ])
          })
      ),
      (
        "steps",
        .array(
          history.steps.map { step in
            .object([
              ("earlier", .string(history.entries[step.earlier].name)),
              ("later", .string(history.entries[step.later].name)),
              ("needed", .string(step.needed.rawValue)),
              ("declared", (step.declared?.rawValue).map(JSONTree.string) ?? .null),
              ("total", .string(step.comparison.total.relation.rawValue)),
              ("grade", .string(step.comparison.grade.relation.rawValue)),
            ])
          })
      ),
    ]
    if let inForce {
      members.append(
        (
          "inForce",
          .object([("id", .string(inForce.id)), ("version", .string(inForce.version))])
        ))
    }
    return .object(members)
  }
}
