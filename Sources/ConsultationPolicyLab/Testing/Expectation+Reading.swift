import ConsultationIndex

/// Reads what a case expects, asking the standard for every name.
struct ExpectationReader {
  let names: PolicyTestNames

  static let keys = [
    "points", "total", "outcomes", "quantities", "grade", "heldBackBy", "notices",
  ]

  func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    var found: [PolicyTest.Expected] = []
    let before = diagnostics.issues.count + diagnostics.omitted
    found += points(&object, &diagnostics)
    found += outcomes(&object, &diagnostics)
    found += quantities(&object, &diagnostics)
    found += grade(&object, &diagnostics)
    found += heldBackBy(&object, &diagnostics)
    found += notices(&object, &diagnostics)
    object.finish(&diagnostics)
    // Members that are null or hold nothing ask for nothing; a slip is told where it stands.
    if found.isEmpty, diagnostics.issues.count + diagnostics.omitted == before {
      let known = Self.keys.map { "`\($0)`" }.joined(separator: ", ")
      diagnostics.report(.nothingExpected, ["known": known], at: object.path)
    }
    return found
  }

  private static let pointsRange = 0...Standard.maximumPoints.hundredths
  private static let quantityRange = 0...Standard.maximumQuantity

  /// A number, or an object of bounds.
  private static func range(
    _ value: JSONValue, _ path: JSONPath, in range: ClosedRange<Int>, scale: Int,
    _ diagnostics: inout Diagnostics
  ) -> Expectation.Range? {
    guard value.kind == .object else {
      return value.readInteger(in: range, scale: scale, at: path, &diagnostics)
        .map(Expectation.Range.exactly)
    }
    guard var bounds = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let atLeast = bounds.optionalInteger("atLeast", in: range, scale: scale, &diagnostics)
    let atMost = bounds.optionalInteger("atMost", in: range, scale: scale, &diagnostics)
    if bounds.value("atLeast") == nil, bounds.value("atMost") == nil {
      diagnostics.report(.noBound, at: path)
    }
    if let atLeast, let atMost, atLeast > atMost { diagnostics.report(.emptyRange, at: path) }
    bounds.finish(&diagnostics)
    return Expectation.Range(atLeast, atMost)
  }

  private func points(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    func range(
      _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
    ) -> Expectation.Range? {
      Self.range(value, path, in: Self.pointsRange, scale: 2, &diagnostics)
    }
    var found = named(
      "points", names.parts, PolicyTestNames.part, &object, &diagnostics, range
    ) { Expectation.points($0, $1) }
    if let value = object.value("total"),
      let total = range(value, object.path("total"), &diagnostics)
    {
      found.append(
        PolicyTest.Expected(expectation: .points(.total, total), path: object.path("total")))
    }
    return found
  }

  private func outcomes(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    named("outcomes", names.indicators, PolicyTestNames.indicator, &object, &diagnostics) {
      value, path, diagnostics in
      guard let word = value.readString(at: path, &diagnostics) else { return nil }
      let outcome = Outcome(rawValue: word)
      if Outcome.all.contains(outcome) { return outcome }
      PolicyTestNames.reportUnknown(
        word, PolicyTestNames.outcome, among: Outcome.all.map(\.rawValue), at: path, &diagnostics)
      return nil
    } make: {
      Expectation.outcome($0, $1)
    }
  }

  private func quantities(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    named("quantities", names.measures, PolicyTestNames.measure, &object, &diagnostics) {
      value, path, diagnostics -> Expectation.Range?? in
      if value.kind == .string {
        return PolicyTestInputReader.quantity(value, path, &diagnostics).map { _ in nil }
      }
      return Self.range(value, path, in: Self.quantityRange, scale: 0, &diagnostics)
        .map { .some($0) }
    } make: {
      Expectation.quantity($0, $1)
    }
  }

  private func grade(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    let path = object.path("grade")
    guard let name = object.optionalString("grade", &diagnostics) else { return [] }
    if let index = names.grades[name] {
      return [PolicyTest.Expected(expectation: .grade(index), path: path)]
    }
    if name == "unrated" { return [PolicyTest.Expected(expectation: .grade(nil), path: path)] }
    PolicyTestNames.reportUnknown(
      name, PolicyTestNames.grade, among: Array(names.grades.keys) + ["unrated"], at: path,
      &diagnostics)
    return []
  }

  private func heldBackBy(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    guard object.value("heldBackBy") != nil else { return [] }
    let path = object.path("heldBackBy")
    let items = object.map("heldBackBy", &diagnostics) { value, path, diagnostics in
      ObjectReader.list(value, at: path, &diagnostics) { value, path, diagnostics -> String? in
        guard let name = value.readString(at: path, &diagnostics) else { return nil }
        if names.reasons.contains(name) { return name }
        PolicyTestNames.reportUnknown(
          name, PolicyTestNames.reason, among: names.reasons, at: path, &diagnostics)
        return nil
      }
    }
    var held: [Int: [String]] = [:]
    for (name, reasons) in items.sorted(by: { $0.key < $1.key }) {
      guard let index = names.grades[name] else {
        PolicyTestNames.reportUnknown(
          name, PolicyTestNames.grade, among: names.grades.keys, at: path.key(name), &diagnostics)
        continue
      }
      held[index] = reasons.sorted()
    }
    return [PolicyTest.Expected(expectation: .heldBackBy(held), path: path)]
  }

  private func notices(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTest.Expected] {
    object.array("notices", &diagnostics).compactMap { value, path in
      var code = value.string
      var record: String?
      if code == nil {
        guard var notice = ObjectReader(value, at: path, &diagnostics) else { return nil }
        code = notice.string("code", &diagnostics)
        record = notice.optionalString("record", &diagnostics)
        notice.finish(&diagnostics)
      }
      guard let code else { return nil }
      guard MessageTemplate.catalogue[code] != nil else {
        PolicyTestNames.reportUnknown(
          code, PolicyTestNames.notice, among: MessageTemplate.catalogue.keys, at: path,
          &diagnostics)
        return nil
      }
      return PolicyTest.Expected(expectation: .notice(code: code, record: record), path: path)
    }
  }

  /// An object whose keys are names of the standard.
  private func named<Index, Item>(
    _ key: String, _ table: [String: Index], _ kind: Labels, _ object: inout ObjectReader,
    _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?,
    make: (Index, Item) -> Expectation
  ) -> [PolicyTest.Expected] {
    let items = object.map(key, &diagnostics, read)
    return items.sorted { $0.key < $1.key }.compactMap { name, item in
      let path = object.path(key).key(name)
      guard let index = table[name] else {
        PolicyTestNames.reportUnknown(name, kind, among: table.keys, at: path, &diagnostics)
        return nil
      }
      return PolicyTest.Expected(expectation: make(index, item), path: path)
    }
  }
}
