/// Reads records as the standard declares them, telling of everything that does not fit.
struct RecordReader {
  let program: ScoringProgram
  let asOf: CalendarDate
  /// The ids of all records of the dossier, for telling which references dangle.
  let ids: Set<String>

  /// The typed record, or nil where it does not count because of its content.
  func read(_ record: Record, _ notices: inout NoticeCollector) -> TypedRecord? {
    guard let kindIndex = program.evidenceIndex[record.kind] else {
      var parameters = ["kind": record.kind]
      parameters["nearest"] = nearestName(to: record.kind, among: program.evidenceIndex.keys)
      notices.report(
        .unknownKind, parameters, about: record, at: JSONPath.root.key("kind"))
      return nil
    }
    let kind = program.evidence[kindIndex]
    var typed = TypedRecord(
      kind: kindIndex, times: record.times,
      values: Array(repeating: .absent, count: kind.fields.count))
    var isSound = true
    for (name, value) in record.fields {
      guard let index = kind.fieldIndex[name] else {
        var parameters = ["field": name]
        parameters["nearest"] = nearestName(to: name, among: kind.fieldIndex.keys)
        notices.report(.unknownField, parameters, about: record, at: Self.path(of: name))
        continue
      }
      if let read = read(value, of: index, kind, record, &notices) {
        typed.values[index] = read
      } else {
        isSound = false
      }
    }
    guard isSound, holdsConstraints(typed, of: record, kind, &notices) else { return nil }
    hideFuture(&typed, of: record, kind, &notices)
    return typed
  }

  private static func path(of field: String) -> JSONPath {
    JSONPath.root.key("fields").key(field)
  }

  /// The typed value; nil, with a notice, where it does not fit the field.
  private func read(
    _ value: Record.Value, of field: Int, _ kind: CompiledEvidence, _ record: Record,
    _ notices: inout NoticeCollector
  ) -> TypedValue? {
    // Names and paths are worked out only where something is wrong, which is seldom.
    func refuse(
      _ template: MessageTemplate, _ parameters: [String: String], in step: String? = nil
    ) -> TypedValue? {
      let path = Self.path(of: kind.fields[field].id)
      notices.report(
        template, parameters.merging(kind.fields[field].named) { own, _ in own },
        about: record, at: step.map(path.key) ?? path)
      return nil
    }
    switch (kind.fields[field].type, value) {
    case (_, .text("")), (_, .list([])), (_, .steps([:])): return .absent
    case (.token(let members), .text(let token)):
      if let index = members[token] { return .token(index) }
      return refuse(.unknownToken, unknown(token, members))
    case (.tokens(let members), .list(let tokens)):
      var indices: [Int] = []
      indices.reserveCapacity(tokens.count)
      var isSound = true
      for token in tokens {
        if let member = members[token] {
          indices.append(member)
        } else {
          // The path is the list's, since the order of its items means nothing.
          _ = refuse(.unknownToken, unknown(token, members))
          isSound = false
        }
      }
      return isSound ? .tokens(indices.risingAndOnce()) : nil
    case (.integer(let range), .integer(let number)):
      if range.contains(number) { return .integer(number) }
      return refuse(
        .outOfBounds,
        ["value": "\(number)", "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    case (.date, .text(let text)):
      if let date = CalendarDate(text) { return .date(date) }
      return refuse(.impossibleDate, ["value": text])
    case (.flag, .flag(let flag)): return .flag(flag)
    case (.text, .text(let text)): return .text(text)
    case (.reference, .text(let id)):
      if !ids.contains(id) {
        _ = refuse(.dangling, ["value": id])
      }
      return .text(id)
    case (.steps(let members), .steps(let steps)):
      return readSteps(steps, members, refuse: refuse)
    default:
      let type = kind.fields[field].declared
      return refuse(.wrongType, [:].naming("expected", type.name, type.labels))
    }
  }

  private func readSteps(
    _ steps: [String: [String]], _ members: [String: Int],
    refuse: (MessageTemplate, [String: String], String?) -> TypedValue?
  ) -> TypedValue? {
    var dates = [[CalendarDate]](repeating: [], count: members.count)
    var isSound = true
    for (step, texts) in steps {
      guard let index = members[step] else {
        _ = refuse(.unknownToken, unknown(step, members), step)
        isSound = false
        continue
      }
      for text in texts {
        if let date = CalendarDate(text) {
          dates[index].append(date)
        } else {
          _ = refuse(.impossibleDate, ["value": text], step)
          isSound = false
        }
      }
      dates[index].sort()
    }
    guard isSound else { return nil }
    return dates.allSatisfy(\.isEmpty) ? .absent : .steps(dates)
  }

  private func unknown(_ token: String, _ members: [String: Int]) -> [String: String] {
    var parameters = ["value": token]
    parameters["nearest"] = nearestName(to: token, among: members.keys)
    return parameters
  }

  private func holdsConstraints(
    _ typed: TypedRecord, of record: Record, _ kind: CompiledEvidence,
    _ notices: inout NoticeCollector
  ) -> Bool {
    var holds = true
    for constraint in kind.constraints {
      let texts: (first: String, second: String)
      switch (typed.values[constraint.field], typed.values[constraint.atMost]) {
      case (.integer(let a), .integer(let b)) where a > b: texts = ("\(a)", "\(b)")
      case (.date(let a), .date(let b)) where a > b: texts = (a.description, b.description)
      default: continue
      }
      let (field, atMost) = (kind.fields[constraint.field], kind.fields[constraint.atMost])
      notices.report(
        .constraint,
        ["first": texts.first, "second": texts.second]
          .naming("field", field.id, field.labels).naming("atMost", atMost.id, atMost.labels),
        about: record, at: Self.path(of: field.id))
      holds = false
    }
    return holds
  }

  /// Dates after the day of the assessment read as absent, unless they are planned or end a
  /// standing record.
  private func hideFuture(
    _ typed: inout TypedRecord, of record: Record, _ kind: CompiledEvidence,
    _ notices: inout NoticeCollector
  ) {
    for index in kind.hidingFields {
      func tell(_ date: CalendarDate) {
        let field = kind.fields[index]
        notices.report(
          .dateAhead, field.named.merging(["date": date.description]) { own, _ in own },
          about: record, at: Self.path(of: field.id))
      }
      switch typed.values[index] {
      case .date(let date) where date > asOf:
        tell(date)
        typed.values[index] = .absent
      case .steps(let steps) where steps.contains { $0.last.map { $0 > asOf } ?? false }:
        for date in steps.joined() where date > asOf { tell(date) }
        let known = steps.map { $0.filter { $0 <= asOf } }
        typed.values[index] = known.allSatisfy(\.isEmpty) ? .absent : .steps(known)
      default: break
      }
    }
  }
}

extension [Int] {
  /// The numbers in rising order, each once.
  func risingAndOnce() -> [Int] {
    var rising = sorted()
    var kept = 0
    for place in rising.indices where kept == 0 || rising[kept - 1] != rising[place] {
      rising[kept] = rising[place]
      kept += 1
    }
    rising.removeLast(rising.count - kept)
    return rising
  }
}

extension CompiledField {
  /// The parameters that name the field in a message.
  var named: [String: String] { [:].naming("field", id, labels) }
}
