import ConsultationIndex

extension FieldCell {
  /// What is to be filled in: type, values, bounds and the standard's own words.
  func help(isCounted: Bool) -> Labels {
    var help = format
    if isCounted {
      help.zh += "；缺此日期不计入"
      help.en += "; without it the record does not count"
    }
    if let own = field.help {
      help.zh += "；" + own.zh
      help.en += "; " + own.en
    }
    return help
  }

  private var format: Labels {
    let zh = terms.terms.map(\.labels.zh)
    let en = terms.terms.map(\.labels.en)
    switch field.type {
    case .token:
      return Labels(
        zh: "单选：" + zh.joined(separator: "／"), en: "one of: " + en.joined(separator: " / "))
    case .tokens:
      return Labels(
        zh: "可多选，以、分隔：" + zh.joined(separator: "／"),
        en: "any of, separated by commas: " + en.joined(separator: " / "))
    case .integer(let atLeast, let atMost):
      let least = atLeast ?? 0
      guard let atMost else {
        return Labels(zh: "整数，不小于\(least)，不写单位", en: "whole number from \(least), without unit")
      }
      return Labels(
        zh: "整数，\(least)至\(atMost)，不写单位", en: "whole number, \(least) to \(atMost), without unit")
    case .date(let planned):
      return planned
        ? Labels(zh: "日期，如2025-03-05，可为将来日期", en: "date such as 2025-03-05, may lie ahead")
        : Labels(zh: "日期，如2025-03-05", en: "date such as 2025-03-05")
    case .flag: return Labels(zh: "是／否", en: "yes / no")
    case .text: return Labels(zh: "文字，不写个人信息", en: "text without personal data")
    case .steps:
      return Labels(
        zh: "各步日期，如" + StepsCell.example(zh) + "；步骤依次为：" + zh.joined(separator: "／"),
        en: "dates of steps, such as " + StepsCell.example(en) + "; the steps: "
          + en.joined(separator: " / "))
    case .reference:
      return Labels(zh: "所对应材料的材料编号", en: "the record's number in the other table")
    }
  }
}
