import ConsultationIndex

/// Says in words which records a filter lets pass.
struct FilterText {
  let standard: Standard
  let kind: EvidenceKind
  let language: Language

  private var isChinese: Bool { language == .chinese }

  func text(of filter: Filter) -> String {
    var parts = filter.tests.map(text)
    if !filter.anyOf.isEmpty {
      let options = filter.anyOf.map(text)
      let joined = options.joined(separator: isChinese ? "，或" : " or ")
      parts.append(isChinese ? "（\(joined)）" : "(\(joined))")
    }
    return parts.joined(separator: isChinese ? "且" : " and ")
  }

  func label(of field: String) -> String { kind.field(field)?.labels[language] ?? field }

  private func token(_ id: String, of field: String) -> String {
    switch kind.field(field)?.type {
    case .token(let vocabulary), .tokens(let vocabulary):
      let term = standard.vocabularies[vocabulary]?.tokens.first { $0.id == id }
      return term?.labels[language] ?? id
    default: return id
    }
  }

  private func quoted(_ text: String) -> String { isChinese ? "“\(text)”" : "“\(text)”" }

  private func literal(_ literal: Filter.Literal, of field: String) -> String {
    switch literal {
    case .token(let id): quoted(token(id, of: field))
    case .integer(let number): "\(number)"
    case .flag(true): isChinese ? "“是”" : "“yes”"
    case .flag(false): isChinese ? "“否”" : "“no”"
    }
  }

  private func list(_ tokens: [String], of field: String) -> String {
    tokens.map { quoted(token($0, of: field)) }.joined(separator: isChinese ? "、" : ", ")
  }

  private func text(of test: Filter.FieldTest) -> String {
    let field = test.field
    let name = label(of: field)
    switch test.test {
    case .equals(let value):
      return isChinese
        ? "\(name)为\(literal(value, of: field))" : "\(name) is \(literal(value, of: field))"
    case .oneOf(let values):
      let list = values.map { literal($0, of: field) }.joined(separator: isChinese ? "、" : ", ")
      return isChinese ? "\(name)为\(list)之一" : "\(name) is one of \(list)"
    case .has(let id):
      return isChinese
        ? "\(name)含\(list([id], of: field))" : "\(name) include \(list([id], of: field))"
    case .hasAny(let ids):
      return isChinese
        ? "\(name)含\(list(ids, of: field))之一" : "\(name) include one of \(list(ids, of: field))"
    case .hasAll(let ids):
      return isChinese
        ? "\(name)含全部\(list(ids, of: field))" : "\(name) include all of \(list(ids, of: field))"
    case .present(true): return isChinese ? "已填\(name)" : "\(name) is given"
    case .present(false): return isChinese ? "未填\(name)" : "\(name) is not given"
    case .between(let atLeast, let atMost):
      return name + " " + range(atLeast, atMost)
    case .days(let direction, let reference, let atLeast, let atMost):
      return days(name, direction, reference, atLeast, atMost)
    case .steps(_, let atLeast):
      return isChinese ? "\(name)完成前\(atLeast)步" : "the first \(atLeast) of \(name) followed"
    }
  }

  private func range(_ atLeast: Int?, _ atMost: Int?) -> String {
    switch (atLeast, atMost) {
    case (let low?, let high?): "\(low)–\(high)"
    case (let low?, nil): "≥ \(low)"
    case (nil, let high?): "≤ \(high)"
    case (nil, nil): ""
    }
  }

  private func days(
    _ name: String, _ direction: Filter.Direction, _ reference: Filter.DateReference,
    _ atLeast: Int?, _ atMost: Int?
  ) -> String {
    let other =
      switch reference {
      case .field(let field): label(of: field)
      case .asOf: isChinese ? "评定日" : "the day of assessment"
      }
    let isAfter = direction == .after
    guard let atMost else {
      let least = atLeast ?? 0
      if isChinese {
        return least == 0
          ? "\(name)不\(isAfter ? "早" : "晚")于\(other)"
          : "\(name)\(isAfter ? "晚" : "早")于\(other)至少\(least)天"
      }
      return least == 0
        ? "\(name) not \(isAfter ? "before" : "after") \(other)"
        : "\(name) at least \(least) days \(isAfter ? "after" : "before") \(other)"
    }
    let span = atLeast == nil || atLeast == 0 ? "\(atMost)" : range(atLeast, atMost)
    return isChinese
      ? "\(name)在\(other)\(isAfter ? "后" : "前")\(span)天内"
      : "\(name) within \(span) days \(isAfter ? "after" : "before") \(other)"
  }
}
