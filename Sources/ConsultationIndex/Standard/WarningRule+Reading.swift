extension WarningRule {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> WarningRule? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let labels = object.labels(&diagnostics)
    let action = object.required("do", &diagnostics)
      .flatMap { Labels.read($0, object.path("do"), &diagnostics) }
    let severity: WarningSeverity? = object.choice("severity", as: .severity, &diagnostics)
    let trigger = Trigger.read(&object, &diagnostics)
    object.finish(&diagnostics)
    guard let action, let severity, let trigger else { return nil }
    return WarningRule(
      id: id, labels: labels, action: action, severity: severity, trigger: trigger)
  }
}

extension WarningRule.Trigger {
  private static let days = 0...Standard.maximumScale
  private static let share = 1...Measure.wholeShare

  static func read(_ object: inout ObjectReader, _ diagnostics: inout Diagnostics) -> Self? {
    var found: [Key] = []
    for key in Key.allCases where object.value(key.rawValue) != nil { found.append(key) }
    guard found.count == 1, let key = found.first, let value = object.value(key.rawValue) else {
      let keys = Key.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      diagnostics.report(.notExactlyOne, ["keys": keys], at: object.path)
      return nil
    }
    guard var inner = ObjectReader(value, at: object.path(key.rawValue), &diagnostics) else {
      return nil
    }
    defer { inner.finish(&diagnostics) }
    switch key {
    case .rhythm:
      let within = inner.optionalInteger("within", in: days, &diagnostics)
      return inner.string("measure", &diagnostics).map { .rhythm(measure: $0, within: within) }
    case .due: return WarningRule.Due.read(&inner, &diagnostics).map(Self.due)
    case .amend:
      return inner.integer("within", in: days, &diagnostics).map { .amend(within: $0) }
    case .weak, .fall:
      let scope: WarningScope? = inner.choice("in", as: .scope, &diagnostics)
      let least = inner.integer("share", in: share, &diagnostics)
      let within = inner.optionalInteger("within", in: days, &diagnostics)
      guard let scope, let least else { return nil }
      return key == .weak
        ? .weak(scope, share: least, within: within) : .fall(scope, share: least, within: within)
    case .reuse:
      return inner.choice("across", as: .scope, &diagnostics).map { .reuse(across: $0) }
    }
  }

  /// The key that says when a rule warns.
  enum Key: String, CaseIterable {
    case rhythm, due, amend, weak, fall, reuse
  }
}

extension WarningRule.Due {
  fileprivate static func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> Self? {
    let range = 0...Standard.maximumScale
    let of = object.string("of", &diagnostics)
    let filter = object.value("where").flatMap {
      Filter.read($0, object.path("where"), &diagnostics)
    }
    let from = object.string("from", &diagnostics)
    let days = object.integer("days", in: range, &diagnostics)
    let unless = object.required("unless", &diagnostics)
      .flatMap { Filter.read($0, object.path("unless"), &diagnostics) }
    // Every record satisfies an empty filter, so that the rule could never warn.
    if unless?.isEverything == true {
      diagnostics.report(.emptyList, ["key": "unless"], at: object.path("unless"))
    }
    let within = object.integer("within", in: range, &diagnostics)
    guard let of, let from, let days, let unless, let within else { return nil }
    return Self(
      of: of, filter: filter ?? .everything, from: from, days: days, unless: unless,
      within: within)
  }
}

extension ObjectReader {
  /// Reads one of the names of a closed list.
  fileprivate mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as kind: NameKind, _ diagnostics: inout Diagnostics
  ) -> Choice? where Choice.RawValue == String {
    guard let name = string(key, &diagnostics) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    diagnostics.reportUnknown(
      name, as: kind, among: Choice.allCases.map(\.rawValue), at: path(key))
    return nil
  }
}
