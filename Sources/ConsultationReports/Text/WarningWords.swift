import ConsultationGuidance
import ConsultationIndex

/// What a warning found, in words.
struct WarningWords: Sendable {
  let standard: CompiledStandard
  let language: Language

  private var isChinese: Bool { language == .chinese }
  private var comma: String { isChinese ? "、" : ", " }

  /// How many days are left, or since when it is late.
  func days(_ left: Int) -> String {
    switch left {
    case 0: return isChinese ? "今日到期" : "last day today"
    case 1...: return isChinese ? "还剩 \(left) 天" : left == 1 ? "1 day left" : "\(left) days left"
    default:
      let late = -left
      return isChinese
        ? "已逾期 \(late) 天" : late == 1 ? "1 day overdue" : "\(late) days overdue"
    }
  }

  /// One thing that a rule found about a community.
  func text(of item: EarlyWarning.Item, in entry: CommunityWarnings) -> String {
    let records = item.records.map { name(of: $0, in: entry) }.joined(separator: comma)
    switch item.detail {
    case .rhythm(let measure, let slot, let found, let needed):
      let name = standard.standard.measures[measure]?.labels?[language] ?? measure
      let counted =
        isChinese
        ? "\(slot) 已有 \(found) 次，应有 \(needed) 次，最后一天 \(slot.lastDay)（\(name)）"
        : "\(found) of \(needed) in \(slot), whose last day is \(slot.lastDay) (\(name))"
      return records.isEmpty ? counted : counted + (isChinese ? "：" : ": ") + records
    case .due: return records + deadline(of: item)
    case .amendment(let revision, let reason):
      let why = reason.map(self.reason) ?? ""
      return (isChinese ? "\(records) 第 \(revision) 版" : "\(records) revision \(revision)") + why
        + deadline(of: item)
    case .weak(let part, let indicators):
      let short = indicators.joined(separator: comma)
      let text = name(of: part) + " " + points(of: part)
      return short.isEmpty ? text : text + (isChinese ? "，失分：" : ", short of points: ") + short
    case .fall(let part, let before, let period):
      return isChinese
        ? "\(name(of: part)) \(period)为 \(points(of: before))，现为 \(points(of: part))"
        : "\(name(of: part)): \(points(of: before)) in \(period), now \(points(of: part))"
    case .reuse(let attachments, let more):
      let names = attachments.map(\.name).joined(separator: comma)
      let rest = more > 0 ? (isChinese ? " 等，另有 \(more) 件" : " and \(more) more") : ""
      return names + (isChinese ? "：" : ": ") + records + rest
    }
  }

  private func deadline(of item: EarlyWarning.Item) -> String {
    guard let day = item.dueOn, let left = item.daysLeft else { return "" }
    return isChinese ? "：期限 \(day)，\(days(left))" : ": due \(day), \(days(left))"
  }

  /// A record of the dossier by its id, of another period or community with these.
  private func name(
    of reference: EarlyWarning.RecordReference, in entry: CommunityWarnings
  ) -> String {
    if reference.community != entry.community.id {
      return "\(reference.community)/\(reference.period)/\(reference.record)"
    }
    return reference.period == entry.period
      ? reference.record : "\(reference.period)/\(reference.record)"
  }

  private func name(of part: EarlyWarning.Part) -> String {
    guard let id = part.id else { return isChinese ? "总分" : "total" }
    return "\(id) \(standard.name(of: id, in: language) ?? "")"
  }

  private func points(of part: EarlyWarning.Part) -> String { "\(part.points)/\(part.maximum)" }

  private func reason(_ id: String) -> String {
    let terms = standard.standard.reviewReasons.flatMap { standard.standard.vocabularies[$0] }
    let name = terms?.tokens.first { $0.id == id }?.labels[language] ?? id
    return isChinese ? "（\(name)）" : " (\(name))"
  }
}
