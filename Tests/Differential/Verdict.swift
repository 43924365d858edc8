import ConsultationReference

/// What an engine says of one pair; whatever it does not say is nil, and not compared.
package struct Verdict: Sendable {
  /// Whether the dossier is refused; then there is nothing else to say.
  var isRefused = false
  var confirmed = Facts()
  var provisional = Facts()
  var pending: Int?
  var notices: Set<Note>?

  /// What is said of one basis, in the order of the standard, points in hundredths.
  package struct Facts: Sendable {
    var total: Int?
    /// Nil: nothing is said; none: the community is not rated.
    var grade: String??
    var tiers: [Int]?
    var categories: [Int]?
    var elements: [Int]?
    /// The most that tiers, categories and elements can bring, and the views by stage and principle.
    var further: [ReferencePart]?
    /// By the names of the measures.
    var quantities: [Int?]?
    var findings: [ReferenceFinding]?
    var heldBackBy: [ReferenceHeldBack]?
  }

  /// A notice by its code and record.
  package struct Note: Hashable, Sendable, Comparable, CustomStringConvertible {
    let code: String
    let record: String?
    let revision: Int?

    package var description: String {
      code + (record.map { " of \($0)" } ?? "") + (revision.map { ", revision \($0)" } ?? "")
    }

    package static func < (a: Note, b: Note) -> Bool { a.description < b.description }
  }

  static let refused = Verdict(isRefused: true)
}

extension Verdict {
  /// In what two verdicts differ, said for people; empty where they agree.
  package func differences(from other: Verdict) -> [String] {
    if isRefused != other.isRefused {
      return [isRefused ? "the dossier is refused" : "the dossier is not refused"]
    }
    var found = Difference()
    found.compare("pending", pending, other.pending)
    for (basis, own, other) in [
      ("confirmed", confirmed, other.confirmed), ("provisional", provisional, other.provisional),
    ] {
      found.compare(basis + " total", own.total, other.total)
      found.compare(basis + " grade", own.grade, other.grade)
      found.compare(basis + " tiers", own.tiers, other.tiers)
      found.compare(basis + " categories", own.categories, other.categories)
      found.compare(basis + " elements", own.elements, other.elements)
      found.compareEach(basis + " part", own.further, other.further)
      found.compareEach(basis + " quantity", own.quantities, other.quantities)
      found.compareEach(basis + " finding", own.findings, other.findings)
      found.compareEach(basis + " held back", own.heldBackBy, other.heldBackBy)
    }
    if let own = notices, let others = other.notices, own != others {
      for note in own.subtracting(others).sorted() { found.lines.append("\(note) is told") }
      for note in others.subtracting(own).sorted() { found.lines.append("\(note) is missing") }
    }
    return found.lines
  }
}

/// Collects what differs.
private struct Difference {
  var lines: [String] = []

  mutating func compare<Value: Equatable>(_ name: String, _ a: Value?, _ b: Value?) {
    if let a, let b, a != b { lines.append("\(name): \(a) instead of \(b)") }
  }

  mutating func compareEach<Value: Equatable>(_ name: String, _ a: [Value]?, _ b: [Value]?) {
    guard let a, let b, a != b else { return }
    if a.count != b.count { return lines.append("\(name): \(a.count) instead of \(b.count)") }
    for (index, pair) in zip(a, b).enumerated() where pair.0 != pair.1 {
      lines.append("\(name) \(index): \(pair.0) instead of \(pair.1)")
    }
  }
}
