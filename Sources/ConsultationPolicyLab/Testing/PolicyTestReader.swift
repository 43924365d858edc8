import ConsultationIndex

/// Reads the cases of a file and puts a dossier together for each.
struct PolicyTestReader {
  let names: PolicyTestNames
  let file: String
  let document: JSONDocument
  private let inputs: PolicyTestInputReader
  private let expectations: ExpectationReader

  init(
    names: PolicyTestNames, limits: Limits, file: String, document: JSONDocument,
    dossier: @escaping (String) -> [UInt8]?
  ) {
    self.names = names
    self.file = file
    self.document = document
    inputs = PolicyTestInputReader(names: names, limits: limits, file: dossier)
    expectations = ExpectationReader(names: names)
  }

  /// What is remembered from one case to the next.
  private struct State {
    var names: Set<String> = []
    var told: Set<String> = []
  }

  func read(_ diagnostics: inout Diagnostics) -> [PolicyTest]? {
    guard var object = ObjectReader(document.root, at: .root, &diagnostics) else { return nil }
    guard object.isOfFormat(PolicyTestFile.format, &diagnostics) else { return nil }
    let setting = inputs.readSetting(&object, &diagnostics)
    let bases = object.map("bases", &diagnostics) {
      value, path, diagnostics -> PolicyTestInput? in
      guard var base = ObjectReader(value, at: path, &diagnostics) else { return nil }
      _ = base.optionalString("note", &diagnostics)
      let input = inputs.read(&base, &diagnostics)
      base.finish(&diagnostics)
      return input
    }
    _ = object.optionalString("note", &diagnostics)
    var state = State()
    _ = object.required("tests", &diagnostics)
    let tests = object.list("tests", &diagnostics) { value, path, diagnostics in
      test(value, path, setting, bases, &state, &diagnostics)
    }
    object.finish(&diagnostics)
    return tests
  }

  private func test(
    _ value: JSONValue, _ path: JSONPath, _ setting: PolicyTestInput,
    _ bases: [String: PolicyTestInput], _ state: inout State,
    _ diagnostics: inout Diagnostics
  ) -> PolicyTest? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let name = object.string("name", &diagnostics)
    if let name, name.isEmpty {
      diagnostics.report(.emptyText, ["key": "name"], at: object.path("name"))
    } else if let name, !state.names.insert(name).inserted {
      diagnostics.report(.repeatedTest, ["name": name], at: object.path("name"))
    }
    _ = object.optionalString("note", &diagnostics)
    let isProposed = object.optionalBoolean("proposed", &diagnostics) ?? false
    var input = setting
    if let base = object.optionalString("base", &diagnostics),
      let found = inputs.resolve(
        base, bases, PolicyTestNames.base, at: object.path("base"), &diagnostics)
    {
      input = input.overlaid(by: found)
    }
    input = input.overlaid(by: inputs.read(&object, &diagnostics))
    var expected: [PolicyTest.Expected] = []
    if let value = object.required("expect", &diagnostics),
      var reader = ObjectReader(value, at: object.path("expect"), &diagnostics)
    {
      expected = expectations.read(&reader, &diagnostics)
    }
    object.finish(&diagnostics)
    guard let name, !name.isEmpty else { return nil }
    return build(
      name, input, expected, isProposed: isProposed, at: path, &state, &diagnostics)
  }

  /// Puts the dossier together and has its evidence read, so that slips of the pen are found.
  private func build(
    _ name: String, _ input: PolicyTestInput, _ expected: [PolicyTest.Expected],
    isProposed: Bool, at path: JSONPath, _ state: inout State, _ diagnostics: inout Diagnostics
  ) -> PolicyTest? {
    let records = input.completeRecords()
    let ids = Set(records.map(\.record.id))
    let removed = Set(input.changes.filter { $0.fields == nil }.map(\.record))
    let known = ids.union(removed.intersection(input.idsBeforeChanges))
    for change in input.changes where !known.contains(change.record) {
      PolicyTestNames.reportUnknown(
        change.record, PolicyTestNames.record, among: known, at: change.path, &diagnostics)
    }
    guard let period = input.dossier?.dossier.period ?? input.period ?? names.standard.firstPeriod
    else { return nil }
    let asOf = input.asOf(in: period)
    let kinds = input.kind.map { [$0] } ?? input.kindOfDossier(names) ?? Array(names.kinds.values)
    guard let first = kinds.min() else { return nil }
    let submission = Submission(
      community: Community(
        id: "test", name: name, kind: names.standard.standard.kinds[first].id),
      period: period,
      figures: (input.dossier?.dossier.submission.figures ?? [:])
        .merging(input.figures) { $1 }, records: records.map(\.record))
    let reviews =
      (input.dossier?.dossier.reviews ?? []) + input.reviews + input.ratingReviews(on: asOf)
    let dossier: Dossier
    do throws(InputErrors) {
      dossier = try Dossier(submission, reviews: reviews)
    } catch {
      diagnostics.report(.caseUnsound, [:].describing(error.issues.first), at: path)
      return nil
    }
    let places = Dictionary(
      records.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    check(dossier, asOf: asOf, expected, places, at: path, &state, &diagnostics)
    return PolicyTest(
      name: name, file: file, isProposed: isProposed, document: document, path: path,
      kinds: kinds.sorted(), dossier: dossier, asOf: asOf, basis: input.effectiveBasis,
      given: AssumedQuantities(input.quantities, isComplete: !input.hasEvidence),
      expected: expected)
  }

  /// Reports evidence that would not be read as it is written, unless the notice is expected.
  private func check(
    _ dossier: Dossier, asOf: CalendarDate, _ expected: [PolicyTest.Expected],
    _ places: [String: PolicyTestInput.Placed], at path: JSONPath, _ state: inout State,
    _ diagnostics: inout Diagnostics
  ) {
    let expectedCodes = expected.compactMap { read -> String? in
      if case .notice(let code, _) = read.expectation { code } else { nil }
    }
    let read = ReadDossier(dossier, by: names.standard.program, asOf: asOf)
    for notice in read.notices
    where notice.severity == .error && !expectedCodes.contains(notice.code) {
      let place =
        notice.record.flatMap { places[$0] }.map { self.place(of: notice, in: $0) } ?? path
      // What is wrong in a base case is told once, however many cases stand on it.
      guard state.told.insert(place.description + notice.code).inserted else { continue }
      diagnostics.report(
        .recordUnsound, ["code": notice.code].describing(notice), at: place)
    }
  }

  /// Where in the file a notice about a record belongs.
  private func place(of notice: Issue, in record: PolicyTestInput.Placed) -> JSONPath {
    let steps = notice.path.flatMap(JSONPath.init(parsing:))?.steps ?? []
    let inField = JSONPath(steps: Array(steps.dropFirst()))
    if case .key(let field)? = inField.steps.first, let change = record.changes[field] {
      return change.appending(inField)
    }
    // In the short form the fields stand without `fields` before them.
    let isShort = document.root.value(at: record.path, has: "fields") == false
    return record.path.appending(isShort ? inField : JSONPath(steps: steps))
  }
}

extension JSONValue {
  /// Whether the object at a path has a member of that name; nil where there is no such object.
  fileprivate func value(at path: JSONPath, has key: String) -> Bool? {
    var value: JSONValue? = self
    for step in path.steps {
      switch step {
      case .key(let name): value = value?[name]
      case .index(let index): value = value?.elements.dropFirst(index).first { _ in true }
      }
    }
    return value.map { $0[key]?.kind == .object }
  }
}

extension PolicyTestInput {
  /// The ids of the records before any is taken out.
  fileprivate var idsBeforeChanges: Set<String> {
    var input = self
    input.changes = []
    return Set(input.completeRecords().map(\.record.id))
  }

  fileprivate func kindOfDossier(_ names: PolicyTestNames) -> [Int]? {
    dossier.flatMap { names.kinds[$0.dossier.submission.community.kind] }.map { [$0] }
  }
}

extension CompiledStandard {
  /// The first period that the standard scores.
  var firstPeriod: Period? {
    let from = standard.effective.from.components
    let index = (from.month - 1) / standard.period.months + 1
    return Period(year: from.year, unit: standard.period, index: index)
  }
}
