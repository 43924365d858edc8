import ConsultationIndex

extension PolicyTestInputReader {
  /// Reads records by kind: fields alone, or the long form with `fields`, `id`, `times` and so on.
  func records(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> [PolicyTestInput.Placed] {
    guard let value = object.value("records") else { return [] }
    let path = object.path("records")
    guard ObjectReader(value, at: path, &diagnostics) != nil else { return [] }
    var records: [PolicyTestInput.Placed] = []
    for member in value.members where member.value.kind != .null {
      let place = path.key(member.key)
      if !names.evidence.contains(member.key) {
        PolicyTestNames.reportUnknown(
          member.key, PolicyTestNames.evidence, among: names.evidence, at: place, &diagnostics)
        continue
      }
      records +=
        ObjectReader.list(member.value, at: place, &diagnostics) { item, path, diagnostics in
          record(item, kind: member.key, path, &diagnostics)
            .map { PolicyTestInput.Placed(record: $0, path: path) }
        } ?? []
    }
    return records
  }

  private func record(
    _ value: JSONValue, kind: String, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Record? {
    guard value.kind == .object, value["fields"]?.kind == .object else {
      let fields = fields(value, at: path, keepsNull: false, &diagnostics)
      return Record(id: "", kind: kind, fields: fields.compactMapValues { $0 })
    }
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let counts = 1...Record.maximumCount
    let id = object.optionalString("id", &diagnostics) ?? ""
    let revision = object.optionalInteger("revision", in: counts, &diagnostics) ?? 1
    let times = object.optionalInteger("times", in: counts, &diagnostics) ?? 1
    let isWithdrawn = object.optionalBoolean("withdrawn", &diagnostics) ?? false
    let content = object.value("fields").map {
      fields($0, at: object.path("fields"), keepsNull: false, &diagnostics)
    }
    return Record(
      id: id, revision: revision, kind: kind, fields: (content ?? [:]).compactMapValues { $0 },
      times: times, isWithdrawn: isWithdrawn)
  }
}
