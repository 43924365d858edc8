extension Dossier {
  /// The canonical form, see <doc:DossierFormat>, written without building a tree of it first.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  package var canonical: [UInt8] {
    var writer = CanonicalWriter()
    writer.object { writer in
      writer.string("format", Self.format)
      if !reviews.isEmpty {
        writer.array("reviews", reviews) { $0.review($1) }
      }
      writer.key("submission")
      writer.submission(submission)
    }
    return writer.bytes
  }
}

extension Record {
  /// The SHA-256 of the record's canonical form, which is its part of that of a dossier: what a
  /// decision names to say what was looked at.
  ///
  /// - Complexity: O(*n*) for the size of the record.
  public var digest: SHA256Digest {
    var writer = CanonicalWriter()
    writer.record(self)
    return SHA256.hash(writer.bytes)
  }
}

/// Writes members in the order of their names, which those who call it keep.
private struct CanonicalWriter {
  private var writer = JSONWriter()
  /// Whether a comma must come before the next item.
  private var needsComma = false

  var bytes: [UInt8] { writer.bytes }

  mutating func object(_ write: (inout CanonicalWriter) -> Void) {
    separate()
    writer.raw(UInt8(ascii: "{"))
    needsComma = false
    write(&self)
    writer.raw(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array<Items: Sequence>(
    _ key: String, _ items: Items, _ write: (inout CanonicalWriter, Items.Element) -> Void
  ) {
    self.key(key)
    writer.raw(UInt8(ascii: "["))
    for item in items {
      write(&self, item)
      needsComma = true
    }
    writer.raw(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func key(_ key: String) {
    separate()
    writer.string(key)
    writer.raw(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    writer.string(text)
    needsComma = true
  }

  mutating func string(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  mutating func integer(_ key: String, _ value: Int, unless omitted: Int? = nil) {
    if value == omitted { return }
    self.key(key)
    writer.raw("\(value)".utf8)
    needsComma = true
  }

  mutating func flag(_ key: String, _ flag: Bool) {
    self.key(key)
    writer.raw((flag ? "true" : "false").utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { writer.raw(UInt8(ascii: ",")) }
    needsComma = false
  }
}

extension CanonicalWriter {
  mutating func submission(_ submission: Submission) {
    let community = submission.community
    object { writer in
      writer.key("community")
      writer.object {
        $0.string("id", community.id)
        $0.string("kind", community.kind)
        $0.string("name", community.name)
        $0.string("street", community.street)
      }
      if submission.isDemonstration { writer.flag("demonstration", true) }
      if !submission.figures.isEmpty {
        writer.key("figures")
        writer.object { writer in
          for (name, value) in submission.figures.sorted(by: { $0.key.precedes($1.key) }) {
            writer.integer(name, value)
          }
        }
      }
      writer.string("period", submission.period.description)
      if !submission.records.isEmpty {
        writer.array("records", submission.canonicalPlaces) {
          $0.record(submission.records[$1])
        }
      }
    }
  }

  mutating func record(_ record: Record) {
    object { writer in
      if !record.attachments.isEmpty {
        writer.array("attachments", record.sortedAttachments) { writer, attachment in
          writer.object {
            $0.string("name", attachment.name)
            $0.string("sha256", attachment.sha256?.description)
          }
        }
      }
      if !record.fields.isEmpty {
        writer.key("fields")
        writer.object { writer in
          for (name, value) in record.fields.sortedByName {
            writer.field(name, value)
          }
        }
      }
      writer.string("id", record.id)
      writer.string("kind", record.kind)
      writer.integer("revision", record.revision, unless: 1)
      if let source = record.source {
        writer.key("source")
        writer.object {
          $0.string("document", source.document)
          $0.string("quote", source.quote)
        }
      }
      writer.integer("times", record.times, unless: 1)
      if record.isWithdrawn { writer.flag("withdrawn", true) }
    }
  }

  private mutating func field(_ name: String, _ value: Record.Value) {
    switch value {
    case .text(let text): string(name, text)
    case .integer(let number): integer(name, number)
    case .flag(let flag): self.flag(name, flag)
    case .list(let tokens): array(name, Record.distinct(tokens)) { $0.string($1) }
    case .steps(let steps):
      key(name)
      object { writer in
        for (step, dates) in steps.sorted(by: { $0.key.precedes($1.key) }) {
          writer.array(step, Record.distinct(dates)) { $0.string($1) }
        }
      }
    }
  }

  mutating func review(_ review: Review) {
    var (record, revision, figure, value): (String?, Int?, String?, Int?)
    var (rubric, level, decision): (String?, Int?, Review.Decision?)
    switch review.subject {
    case .record(let id, let number, let decided):
      (record, revision, decision) = (id, number == 1 ? nil : number, decided)
    case .figure(let name, let number, let decided):
      (figure, value, decision) = (name, number, decided)
    case .rating(let name, let number): (rubric, level) = (name, number)
    }
    object { writer in
      writer.string("affiliation", review.affiliation)
      writer.string("amendBy", review.amendBy?.description)
      writer.string("date", review.date.description)
      writer.string("decision", decision?.rawValue)
      if record != nil { writer.string("digest", review.digest?.description) }
      writer.string("figure", figure)
      if let level { writer.integer("level", level) }
      writer.string("note", review.note)
      writer.string("reason", review.reason)
      writer.string("record", record)
      writer.string("reviewer", review.reviewer)
      if let revision { writer.integer("revision", revision) }
      writer.string("rubric", rubric)
      writer.string("stage", review.stage?.rawValue)
      if let value { writer.integer("value", value) }
    }
  }
}

extension Submission {
  /// The places of the records as the canonical form has them: by kind, id and revision by bytes, each
  /// revision once.
  fileprivate var canonicalPlaces: [Int] {
    let ofKind = Dictionary(grouping: RecordOrder.places(of: records)) { records[$0].kind }
    var places: [Int] = []
    places.reserveCapacity(records.count)
    for kind in ofKind.keys.sorted(by: { $0.precedes($1) }) {
      for place in ofKind[kind] ?? [] {
        if let last = places.last, records[last].revision == records[place].revision,
          records[last].id == records[place].id
        {
          continue
        }
        places.append(place)
      }
    }
    return places
  }
}
