import ConsultationGuidance
import ConsultationIndex

/// Warnings as text for a terminal or a file: community by community, the most severe first.
public struct WarningText: Sendable {
  private let communities: [CommunityWarnings]
  private let asOf: CalendarDate
  private let standard: CompiledStandard
  private let language: Language
  private let style: TextStyle
  private let words: WarningWords

  /// Prepares the text of warnings.
  ///
  /// - Parameters:
  ///   - communities: What the communities are warned of.
  ///   - asOf: The day on which things were looked at.
  ///   - standard: The standard whose rules these are, for the names.
  ///   - language: The language of the text.
  ///   - usesColor: Whether to colour the text with ANSI escape sequences.
  ///   - width: The width of the lines in cells; a Chinese character takes two.
  public init(
    _ communities: [CommunityWarnings], asOf: CalendarDate, standard: CompiledStandard,
    language: Language, usesColor: Bool = false, width: Int = 80
  ) {
    self.init(
      communities, asOf: asOf, standard: standard, language: language,
      style: TextStyle(usesColor: usesColor, width: width))
  }

  package init(
    _ communities: [CommunityWarnings], asOf: CalendarDate, standard: CompiledStandard,
    language: Language, style: TextStyle
  ) {
    self.communities = communities
    self.asOf = asOf
    self.standard = standard
    self.language = language
    self.style = style
    words = WarningWords(standard: standard, language: language)
  }

  private var isChinese: Bool { language == .chinese }

  /// The whole text; a district begins with how many communities each rule concerns.
  public var text: String {
    var lines = [style.apply(.faint, header)]
    if standard.standard.warnings.isEmpty {
      lines.append(isChinese ? "该标准没有预警规则" : "the standard has no rules of warning")
    } else if communities.count > 1 {
      lines += [""] + district
    }
    for community in communities { lines += [""] + section(community) }
    return style.text(of: lines)
  }

  private var header: String {
    let day = isChinese ? "预警，截至 \(asOf)" : "warnings as of \(asOf)"
    return "\(standard.id) \(standard.version) · \(day)"
  }

  /// By rule: how many communities it concerns and how many things it found.
  private var district: [String] {
    let header =
      isChinese ? ["预警事项", "级别", "社区", "事项数"] : ["warning", "severity", "communities", "items"]
    var table = TextTable([.left, .left, .right, .right], header: header)
    let all = communities.flatMap(\.warnings)
    let rules = standard.standard.warnings.enumerated().sorted { a, b in
      a.element.severity == b.element.severity
        ? a.offset < b.offset : a.element.severity < b.element.severity
    }
    for (_, rule) in rules {
      let found = all.filter { $0.rule == rule.id }
      guard !found.isEmpty else { continue }
      table.add([
        rule.labels[language].harmless, rule.severity.labels[language], "\(found.count)",
        "\(found.reduce(0) { $0 + $1.items.count })",
      ])
    }
    let concerned = communities.count { !$0.warnings.isEmpty }
    let summary =
      isChinese
      ? "\(communities.count) 个社区中，\(concerned) 个有预警"
      : "\(concerned) of \(communities.count) communities have warnings"
    return [style.apply(.bold, summary)] + (concerned > 0 ? table.lines(width: style.width) : [])
  }

  private func section(_ entry: CommunityWarnings) -> [String] {
    let community = entry.community
    let street = community.street.map { " · \($0)" } ?? ""
    let title = "\(community.name) (\(community.id))\(street) · \(entry.period)"
    var lines = title.harmless.wrapped(to: style.width).map { style.apply(.bold, $0) }
    guard !entry.warnings.isEmpty else {
      return lines + [isChinese ? "没有预警" : "nothing to warn of"]
    }
    let counts = WarningSeverity.allCases.compactMap { severity -> String? in
      let count = entry.warnings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let name = severity.labels[language]
      return isChinese ? "\(name) \(count) 项" : "\(count) \(name)"
    }
    lines.append(counts.joined(separator: isChinese ? "，" : ", "))
    for warning in entry.warnings { lines += [""] + block(warning, of: entry) }
    return lines
  }

  private func block(_ warning: EarlyWarning, of entry: CommunityWarnings) -> [String] {
    let severity = warning.severity.labels[language]
    let title = warning.title[language].harmless
    let left = warning.daysLeft.map { words.days($0) } ?? ""
    let gap = isChinese ? "  " : ": "
    let room = style.width - left.displayWidth - (left.isEmpty ? 0 : 2)
    var heading = (severity + gap + title).wrapped(to: room)
    if let first = heading.first, !left.isEmpty {
      heading[0] = first.fitted(to: room) + "  " + left
    }
    var lines = heading.map { style.apply(Self.emphasis(of: warning.severity), $0) }
    for item in warning.items {
      lines += indented(words.text(of: item, in: entry))
    }
    lines += indented((isChinese ? "办法：" : "do: ") + warning.action[language])
    return lines
  }

  private static func emphasis(of severity: WarningSeverity) -> TextStyle.Emphasis {
    switch severity {
    case .urgent: .red
    case .important: .yellow
    case .notice: .cyan
    }
  }

  private func indented(_ text: String) -> [String] {
    text.harmless.wrapped(to: style.width - 4).map { "    " + $0 }
  }
}
