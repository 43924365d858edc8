import ConsultationIndex
import DifferentialTesting

/// The conformance kit: cases for any engine, each named for the rule that it shows.
///
/// What is expected of a dossier is what the reference says; what is expected of a document that is
/// wrong was written down with the fault. The engines under test have no part in either.
package struct Kit: Sendable {
  package static let format = "consultation-conformance/1"

  package let rules: [Rule]

  /// A rule with the cases that show it; a file of the kit.
  package struct Rule: Sendable {
    /// The name of the file, such as `aggregate-ratio`.
    package let name: String
    /// The article and section that say the rule.
    package let article: String
    /// The rule in a sentence.
    package let says: String
    package let content: Content
  }

  package enum Content: Sendable {
    case scoring([Group])
    case documents(Documents)
    case syntax([SyntaxCase])
  }

  /// A standard with the dossiers that it scores.
  package struct Group: Sendable {
    package var standard: JSONTree
    package var cases: [ScoringCase]
  }

  package struct ScoringCase: Sendable {
    package var name: String
    package var asOf = Workshop.asOf
    package var dossier: JSONTree
  }

  /// Documents with a fault, each a splice of one that is right.
  package struct Documents: Sendable {
    /// What reads them: `standard` or `dossier`.
    package let reads: String
    package let base: PlacedText
    package var cases: [DocumentCase] = []
  }

  package struct DocumentCase: Sendable {
    package var name: String
    package var splice: Splice
    package var issues: [Expected]
  }

  /// Some bytes put in the place of others.
  package struct Splice: Sendable {
    package var from: Int
    package var count: Int
    package var put: String

    func applied(to bytes: [UInt8]) -> [UInt8] {
      bytes[..<from] + Array(put.utf8) + bytes[(from + count)...]
    }
  }

  /// An issue by its code and place.
  package struct Expected: Sendable, Hashable {
    var code: String
    var line: Int
    var column: Int
    var path: String?
  }

  /// Bytes that are JSON or are not.
  package struct SyntaxCase: Sendable {
    package var name: String
    package var bytes: [UInt8]
    package var isJSON: Bool
  }
}

extension Kit.Rule {
  /// How many cases the rule has.
  package var count: Int {
    switch content {
    case .scoring(let groups): groups.reduce(0) { $0 + $1.cases.count }
    case .documents(let documents): documents.cases.count
    case .syntax(let cases): cases.count
    }
  }
}
