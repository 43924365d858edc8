/// A kind of record: its fields, when it counts, and which records are impossible.
package struct EvidenceKind: Hashable, Sendable {
  package var id: String
  package var labels: Labels
  package var counts: Timing
  package var fields: [Field]
  package var constraints: [Constraint]

  /// What decides whether a record counts in a period.
  package enum Timing: Hashable, Sendable {
    /// The date field must lie in the period.
    case at(String)
    /// The record counts while it is in force.
    case standing(from: String, until: String?)
  }

  /// Where both fields are present, the one is at most the other.
  package struct Constraint: Hashable, Sendable {
    package var field: String
    package var atMost: String
  }

  /// A field of a record.
  package struct Field: Hashable, Sendable {
    package var id: String
    package var labels: Labels
    package var help: Labels?
    package var type: FieldType
  }

  /// What a field holds.
  package enum FieldType: Hashable, Sendable {
    case token(vocabulary: String)
    case tokens(vocabulary: String)
    case integer(atLeast: Int?, atMost: Int?)
    /// A planned date may rightly lie after the day of the assessment.
    case date(planned: Bool)
    case flag
    case text
    case steps(procedure: String)
    case reference(kind: String)

    /// The word for the type in documents.
    package var name: String {
      switch self {
      case .token: "token"
      case .tokens: "tokens"
      case .integer: "integer"
      case .date: "date"
      case .flag: "flag"
      case .text: "text"
      case .steps: "steps"
      case .reference: "reference"
      }
    }

    /// What to write in such a field, for people.
    package var labels: Labels {
      switch self {
      case .token: Labels(zh: "一个选项（文字）", en: "token")
      case .tokens: Labels(zh: "选项的列表", en: "list of tokens")
      case .integer: Labels(zh: "整数", en: "integer")
      case .date: Labels(zh: "日期（文字）", en: "date")
      case .flag: Labels(zh: "`true`或`false`", en: "flag")
      case .text: Labels(zh: "文字", en: "text")
      case .steps: Labels(zh: "各步骤的日期", en: "dated steps")
      case .reference: Labels(zh: "材料编号（文字）", en: "reference")
      }
    }
  }

  package func field(_ id: String) -> Field? { fields.first { $0.id == id } }
}
