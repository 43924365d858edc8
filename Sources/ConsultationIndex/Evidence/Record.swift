/// One piece of evidence of a kind that the standard declares: a session, a topic, a rule.
///
/// What the fields mean is asked of the standard when the record is scored; until then they are held
/// as they were written. See <doc:DossierFormat>.
public struct Record: Hashable, Sendable {
  /// What a field holds.
  public enum Value: Hashable, Sendable {
    /// A token, a date (`YYYY-MM-DD`), free text, or the id of another record.
    case text(String)
    /// A whole number: a count of people, days, or yuan.
    case integer(Int)
    /// Yes or no.
    case flag(Bool)
    /// Several tokens; order and repetition mean nothing.
    case list([String])
    /// The dates (`YYYY-MM-DD`) on which each step of a procedure was taken.
    case steps([String: [String]])
  }

  /// A file that goes with the record.
  public struct Attachment: Hashable, Sendable {
    /// The file's name.
    public var name: String
    /// The SHA-256 of its content, if known.
    public var sha256: SHA256Digest?

    /// Creates an attachment.
    public init(name: String, sha256: SHA256Digest? = nil) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Where a published fact was taken from.
  public struct Source: Hashable, Sendable {
    /// The document.
    public var document: String
    /// The sentence in it.
    public var quote: String?

    /// Creates a source.
    public init(document: String, quote: String? = nil) {
      self.document = document
      self.quote = quote
    }
  }

  /// The identifier, unique in the submission but for the record's revisions.
  public var id: String
  /// The revision, from 1.
  public var revision: Int
  /// The kind of record, such as `session`.
  public var kind: String
  /// The fields by name.
  public var fields: [String: Value]
  /// The files that go with it.
  public var attachments: [Attachment]
  /// Where it was taken from, for published facts.
  public var source: Source?
  /// How many alike records it stands for, when a report only gives a count; from 1.
  public var times: Int
  /// Whether the record is taken back from this revision on.
  public var isWithdrawn: Bool

  /// Creates a record.
  public init(
    id: String, revision: Int = 1, kind: String, fields: [String: Value] = [:],
    attachments: [Attachment] = [], source: Source? = nil, times: Int = 1,
    isWithdrawn: Bool = false
  ) {
    self.id = id
    self.revision = revision
    self.kind = kind
    self.fields = fields
    self.attachments = attachments
    self.source = source
    self.times = times
    self.isWithdrawn = isWithdrawn
  }

  /// The greatest revision and the greatest number of alike records.
  package static let maximumCount = 1_000_000
}

extension Record {
  /// What one revision of a record is told apart by.
  package struct Key: Hashable, Sendable {
    package let id: String
    package let revision: Int
  }

  package var key: Key { Key(id: id, revision: revision) }
}
