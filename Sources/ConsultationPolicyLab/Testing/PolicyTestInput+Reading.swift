import ConsultationIndex

/// Reads what cases give, asking the standard for every name.
struct PolicyTestInputReader {
  let names: PolicyTestNames
  let limits: Limits
  /// The bytes of a dossier file by its path, nil where there is none.
  let file: (String) -> [UInt8]?

  /// Reads the members of an input; others are left for whoever reads the rest of the object.
  func read(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> PolicyTestInput {
    var input = readSetting(&object, &diagnostics)
    input.quantities = quantities(&object, &diagnostics)
    input.figures = named("figures", names.figures, PolicyTestNames.figure, &object, &diagnostics) {
      $0.readInteger(in: 0...Standard.maximumQuantity, at: $1, &$2)
    }
    input.ratings = named("ratings", names.rubrics, PolicyTestNames.rubric, &object, &diagnostics) {
      value, path, diagnostics in
      let levels = (names.standard.standard.rubrics[Self.lastKey(of: path)]?.levels.count ?? 1) - 1
      return ObjectReader.list(value, at: path, &diagnostics) {
        $0.readInteger(in: 0...max(0, levels), at: $1, &$2)
      }
    }
    input.records = records(&object, &diagnostics)
    input.givesRecords = object.value("records") != nil
    input.reviews = object.list("reviews", &diagnostics, Review.read)
    input.dossier = dossier(&object, &diagnostics)
    input.changes = changes(&object, &diagnostics)
    return input
  }

  /// Reads the members that a whole file may set for its cases.
  func readSetting(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> PolicyTestInput {
    var input = PolicyTestInput()
    if let name = object.optionalString("kind", &diagnostics) {
      input.kind = resolve(
        name, names.kinds, PolicyTestNames.kind, at: object.path("kind"), &diagnostics)
    }
    if let text = object.optionalString("period", &diagnostics) {
      input.period = Period(text)
      if input.period == nil {
        diagnostics.report(.impossiblePeriod, ["value": text], at: object.path("period"))
      }
    }
    input.asOf = object.optionalDate("asOf", &diagnostics)
    if let word = object.optionalString("basis", &diagnostics) {
      input.basis = Basis(rawValue: word)
      if input.basis == nil {
        PolicyTestNames.reportUnknown(
          word, PolicyTestNames.basis, among: Basis.allCases.map(\.rawValue),
          at: object.path("basis"), &diagnostics)
      }
    }
    return input
  }

  /// The index of a name; one that does not exist is reported.
  func resolve<Index>(
    _ name: String, _ table: [String: Index], _ kind: Labels, at path: JSONPath,
    _ diagnostics: inout Diagnostics
  ) -> Index? {
    if let index = table[name] { return index }
    PolicyTestNames.reportUnknown(name, kind, among: table.keys, at: path, &diagnostics)
    return nil
  }

  private static func lastKey(of path: JSONPath) -> String {
    if case .key(let key)? = path.steps.last { key } else { "" }
  }

  private func quantities(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [Int: Int?] {
    let read = object.map("quantities", &diagnostics) { value, path, diagnostics in
      Self.quantity(value, path, &diagnostics)
    }
    var result: [Int: Int?] = [:]
    for (name, value) in read.sorted(by: { $0.key < $1.key }) {
      let place = object.path("quantities").key(name)
      if let index = resolve(
        name, names.measures, PolicyTestNames.measure, at: place, &diagnostics)
      {
        result[index] = .some(value.number)
      }
    }
    return result
  }

  /// A quantity, or none.
  struct Quantity {
    let number: Int?
  }

  static func quantity(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Quantity? {
    if let word = value.string {
      if word == "none" { return Quantity(number: nil) }
      diagnostics.report(.tokenForNone, ["found": value.shown], at: path)
      return nil
    }
    return value.readInteger(in: 0...Standard.maximumQuantity, at: path, &diagnostics)
      .map { Quantity(number: $0) }
  }

  /// An object whose keys are names of the standard.
  private func named<Item>(
    _ key: String, _ known: Set<String>, _ kind: Labels, _ object: inout ObjectReader,
    _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
  ) -> [String: Item] {
    let items = object.map(key, &diagnostics, read)
    for name in items.keys.sorted() where !known.contains(name) {
      PolicyTestNames.reportUnknown(
        name, kind, among: known, at: object.path(key).key(name), &diagnostics)
    }
    return items
  }

  private func dossier(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> (dossier: Dossier, path: JSONPath)? {
    let path = object.path("dossier")
    guard let name = object.optionalString("dossier", &diagnostics) else { return nil }
    guard let bytes = file(name) else {
      diagnostics.report(.dossierMissing, ["file": name], at: path)
      return nil
    }
    do throws(InputErrors) {
      return (try Dossier(json: bytes, limits: limits), path)
    } catch {
      let parameters = ["file": name].describing(error.issues.first)
      diagnostics.report(.dossierUnsound, parameters, at: path)
      return nil
    }
  }

  private func changes(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTestInput.Change] {
    guard let value = object.value("changes") else { return [] }
    let path = object.path("changes")
    guard ObjectReader(value, at: path, &diagnostics) != nil else { return [] }
    return value.members.map { member in
      let place = path.key(member.key)
      // `false` and null both say that the record is not there.
      if member.value.kind == .null
        || member.value.boolean == false && member.value.kind == .boolean
      {
        return PolicyTestInput.Change(record: member.key, fields: nil, path: place)
      }
      let fields = fields(member.value, at: place, keepsNull: true, &diagnostics)
      return PolicyTestInput.Change(record: member.key, fields: fields, path: place)
    }
  }

  /// The fields of a record; with `keepsNull` a null takes a field out instead of saying nothing.
  func fields(
    _ value: JSONValue, at path: JSONPath, keepsNull: Bool, _ diagnostics: inout Diagnostics
  ) -> [String: Record.Value?] {
    guard ObjectReader(value, at: path, &diagnostics) != nil else { return [:] }
    var fields: [String: Record.Value?] = [:]
    for member in value.members {
      if member.value.kind == .null {
        if keepsNull { fields[member.key] = .some(nil) }
      } else if let read = Record.Value.read(member.value, path.key(member.key), &diagnostics) {
        fields[member.key] = read
      }
    }
    return fields
  }
}

extension ObjectReader {
  /// Reads a value that is to be an array whose items are all of one form.
  static func list<Item>(
    _ value: JSONValue, at path: JSONPath, _ diagnostics: inout Diagnostics,
    _ read: (JSONValue, JSONPath, inout Diagnostics) -> Item?
  ) -> [Item]? {
    guard value.kind == .array else {
      diagnostics.report(.notAnArray, ["found": value.shown], at: path)
      return nil
    }
    return value.elements.enumerated().compactMap { read($1, path.index($0), &diagnostics) }
  }
}

extension [String: String] {
  /// The parameters with the message of an issue in both languages.
  func describing(_ issue: Issue?) -> [String: String] {
    guard let issue else { return self }
    return naming(
      "message", issue.message(in: .english),
      Labels(zh: issue.message(in: .chinese), en: issue.message(in: .english)))
  }
}
