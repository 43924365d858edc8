/// A dossier as `DossierFormat` describes it.
struct Dossier: Sendable {
  var community: Community
  var period: Period
  var isDemonstration = false
  var figures: [Text: Int] = [:]
  /// As they were handed in, repeated ones as well.
  var records: [Record] = []
  var reviews: [Review] = []

  struct Community: Sendable {
    let id: Text
    let kind: Text
  }
}

struct Record: Sendable {
  let id: Text
  let revision: Int
  let kind: Text
  let fields: [Text: Value]
  let times: Int
  let isWithdrawn: Bool
  let attachments: [Attachment]
  let source: Source?

  enum Value: Equatable, Sendable {
    case text(Text)
    case integer(Int)
    case flag(Bool)
    case list([Text])
    case steps([Text: [Text]])
  }

  struct Attachment: Equatable, Sendable {
    let name: Text
    let sha256: Text?
  }

  struct Source: Equatable, Sendable {
    let document: Text
    let quote: Text?
  }

  var key: Key { Key(id: id, revision: revision) }

  struct Key: Hashable, Sendable {
    let id: Text
    let revision: Int
  }

  /// Whether both say the same, whatever the order of what has no order.
  func hasContent(of other: Record) -> Bool {
    kind == other.kind && times == other.times && isWithdrawn == other.isWithdrawn
      && source == other.source
      && fields.mapValues(\.canonical) == other.fields.mapValues(\.canonical)
      && attachments.sorted(by: Attachment.precedes)
        == other.attachments.sorted(by: Attachment.precedes)
  }
}

extension Record.Value {
  /// Lists with each value once, sorted.
  var canonical: Record.Value {
    switch self {
    case .list(let items): .list(Set(items).sorted())
    case .steps(let steps): .steps(steps.mapValues { Set($0).sorted() })
    default: self
    }
  }
}

extension Record.Attachment {
  static func precedes(_ a: Self, _ b: Self) -> Bool {
    a.name != b.name ? a.name < b.name : a.sha256 ?? "" < b.sha256 ?? ""
  }
}

struct Review: Sendable {
  let subject: Subject
  let reviewer: Text
  let date: Day
  let reason: Text?
  /// Of a decision on a record: the digest of the content that was looked at.
  let digest: Text?

  enum Subject: Sendable {
    case record(Record.Key, Decision)
    case figure(Text, value: Int, Decision)
    case rating(rubric: Text, level: Int)
  }
}

enum Decision: String, Sendable {
  case accepted, returned, rejected
}
