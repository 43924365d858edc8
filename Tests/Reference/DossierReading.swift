extension Dossier {
  /// Reads a dossier, or a bare submission, and refuses whatever the article does not allow.
  init(_ json: JSON) throws {
    var submission = json
    if try json.required("format").text() == "consultation-submission/1" {
      try self.init(submission: json)
    } else {
      guard try json.required("format").text() == "consultation-dossier/1" else {
        throw ReferenceRefusal("not a dossier")
      }
      try json.allow("format", "submission", "reviews")
      submission = try json.required("submission")
      try self.init(submission: submission)
    }
    let community = community.id
    reviews = try (json["reviews"]?.elements() ?? []).map { try Review($0, of: community) }
  }

  private init(submission json: JSON) throws {
    try json.allow("format", "community", "period", "demonstration", "figures", "records")
    if let format = json["format"], try format.text() != "consultation-submission/1" {
      throw ReferenceRefusal("not a submission")
    }
    community = try Community(json.required("community"))
    guard let period = Period(try json.required("period").text()) else {
      throw ReferenceRefusal("no such period")
    }
    self.period = period
    isDemonstration = try json["demonstration"]?.flag() ?? false
    for figure in try json["figures"]?.members() ?? [] {
      figures[figure.key] = try figure.value.integer(in: 0...Reference.greatest)
    }
    records = try (json["records"]?.elements() ?? []).map(Record.init)
    try checkRevisions()
  }

  /// One revision has one content, and all revisions of a record are of one kind.
  private func checkRevisions() throws {
    for (id, revisions) in Dictionary(grouping: records, by: \.id) {
      for (index, revision) in revisions.enumerated() {
        guard revision.kind == revisions[0].kind else {
          throw ReferenceRefusal("`\(id.string)` is of two kinds")
        }
        for other in revisions[..<index] where other.revision == revision.revision {
          guard revision.hasContent(of: other) else {
            throw ReferenceRefusal("`\(id.string)` has two contents")
          }
        }
      }
    }
  }
}

extension Dossier.Community {
  fileprivate init(_ json: JSON) throws {
    try json.allow("id", "name", "kind", "street")
    id = try json.required("id").filled().name(isID: true)
    kind = try json.required("kind").filled()
    _ = try json.required("name").filled()
    _ = try json["street"]?.text()
  }
}

extension JSON {
  /// A text that is not empty.
  fileprivate func filled() throws -> Text {
    let text = try text()
    guard text != "" else { throw ReferenceRefusal("empty") }
    return text
  }

  /// 64 hexadecimal digits, of which either case is the same.
  fileprivate func sha256() throws -> Text {
    let digits = try text().string.lowercased()
    guard digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
      throw ReferenceRefusal("no digest")
    }
    return Text(digits)
  }

  /// 1 to 64 of `A-Z a-z 0-9 . _ -`, starting with a letter or digit.
  fileprivate func identifier() throws -> Text {
    let text = try text()
    let bytes = Array(text.string.utf8)
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard (1...64).contains(bytes.count), isAlphanumeric(bytes[0]),
      bytes.allSatisfy({ isAlphanumeric($0) || [0x2E, 0x5F, 0x2D].contains($0) })
    else { throw ReferenceRefusal("`\(text.string)` is no identifier") }
    return text
  }
}

extension Record {
  fileprivate init(_ json: JSON) throws {
    try json.allow(
      "id", "revision", "kind", "fields", "attachments", "source", "times", "withdrawn")
    id = try json.required("id").identifier()
    revision = try json["revision"]?.integer(in: 1...1_000_000) ?? 1
    kind = try json.required("kind").text()
    times = try json["times"]?.integer(in: 1...1_000_000) ?? 1
    isWithdrawn = try json["withdrawn"]?.flag() ?? false
    attachments = try (json["attachments"]?.elements() ?? []).map(Attachment.init)
    source = try json["source"].map(Source.init)
    let members = try json["fields"]?.members() ?? []
    fields = Dictionary(
      uniqueKeysWithValues: try members.map { ($0.key, try Record.Value($0.value)) })
  }
}

extension Record.Value {
  /// A string, an integer, `true` or `false`, a list of strings, or an object of dates or lists of
  /// dates.
  fileprivate init(_ json: JSON) throws {
    switch json {
    case .string(let text): self = .text(text)
    case .number: self = .integer(try json.integer())
    case .boolean(let flag): self = .flag(flag)
    case .array: self = .list(try json.texts())
    case .object:
      var steps: [Text: [Text]] = [:]
      for step in try json.members() {
        if case .string(let date) = step.value {
          steps[step.key] = [date]
        } else {
          steps[step.key] = try step.value.texts()
        }
      }
      self = .steps(steps)
    case .null: throw ReferenceRefusal("no value")
    }
  }
}

extension Record.Attachment {
  fileprivate init(_ json: JSON) throws {
    try json.allow("name", "sha256")
    name = try json.required("name").text()
    sha256 = try json["sha256"].map { try $0.sha256() }
  }
}

extension Record.Source {
  fileprivate init(_ json: JSON) throws {
    try json.allow("document", "quote")
    document = try json.required("document").text()
    quote = try json["quote"]?.text()
  }
}

extension Review {
  fileprivate init(_ json: JSON, of community: Text) throws {
    let subjects = ["record", "figure", "rubric"].filter { json[Text($0)] != nil }
    guard subjects.count == 1 else { throw ReferenceRefusal("not about one thing") }
    var looked: Text?
    switch subjects[0] {
    case "record":
      try json.allow(
        "record", "revision", "digest", "decision", "reviewer", "affiliation", "date", "reason",
        "note",
        "amendBy", "stage")
      let key = Record.Key(
        id: try json.required("record").text().composed,
        revision: try json["revision"]?.integer(in: 1...1_000_000) ?? 1)
      subject = .record(key, try Decision(json.required("decision")))
      looked = try json["digest"].map { try $0.sha256() }
    case "figure":
      try json.allow(
        "figure", "value", "decision", "reviewer", "affiliation", "date", "reason", "note",
        "amendBy", "stage")
      subject = .figure(
        try json.required("figure").text(),
        value: try json.required("value").integer(in: 0...Reference.greatest),
        try Decision(json.required("decision")))
    default:
      try json.allow(
        "rubric", "level", "reviewer", "affiliation", "date", "reason", "note", "stage")
      subject = .rating(
        rubric: try json.required("rubric").text(),
        level: try json.required("level").integer(in: 0...Reference.greatest))
    }
    digest = looked
    reviewer = try json.required("reviewer").filled().name(isID: false)
    date = try Day.read(json.required("date"))
    reason = try json["reason"]?.text()
    _ = try json["note"]?.text()
    if try json["affiliation"]?.text().name(isID: false) == community {
      throw ReferenceRefusal("nobody judges their own case")
    }
    if let stage = json["stage"], !["first", "appeal", "second"].contains(try stage.text()) {
      throw ReferenceRefusal("no such stage")
    }
    if let amendBy = try json["amendBy"].map(Day.read) {
      guard subject.isReturned, amendBy >= date else {
        throw ReferenceRefusal("no day by which to amend")
      }
    }
  }
}

extension Review.Subject {
  /// Whether a record or a figure is given back to be amended.
  fileprivate var isReturned: Bool {
    switch self {
    case .record(_, let decision), .figure(_, _, let decision): decision == .returned
    case .rating: false
    }
  }
}

extension Decision {
  fileprivate init(_ json: JSON) throws {
    guard let decision = Decision(rawValue: try json.text().string) else {
      throw ReferenceRefusal("no such decision")
    }
    self = decision
  }
}
