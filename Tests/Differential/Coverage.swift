import ConsultationIndex
import Generators

/// How often each construct of the formats, each outcome and each notice occurred.
package struct Coverage: Sendable {
  package private(set) var counts: [String: Int] = [:]

  package init() {}

  mutating func note(_ name: String) { counts[name, default: 0] += 1 }

  /// Notes everything about a batch, given what the reference says of it.
  package mutating func add(_ batch: Batch) throws {
    add(standard: batch.trees.standard)
    for (bytes, verdict) in zip(batch.dossiers, try Engine.reference.judge(batch)) {
      if let document = try? JSONTree(String(decoding: bytes, as: UTF8.self)) {
        add(dossier: document)
      }
      guard let verdict else { continue }
      if verdict.isRefused { note("refused") }
      for notice in verdict.notices ?? [] { note("notice " + notice.code) }
      for facts in [verdict.confirmed, verdict.provisional] { add(facts) }
    }
  }

  private mutating func add(_ facts: Verdict.Facts) {
    if let grade = facts.grade { note(grade == nil ? "unrated" : "graded") }
    for held in facts.heldBackBy ?? [] {
      for failing in held.failing { note("held back by " + failing.scope) }
    }
    for finding in facts.findings ?? [] {
      note("outcome " + finding.outcome)
      if finding.next != nil { note("next step") }
      if !finding.unmatched.isEmpty { note("unmatched records") }
      if !finding.failing.isEmpty { note("failing requirement") }
      if finding.quantity ?? 0 > Int(UInt16.max) { note("quantity beyond 16 bits") }
    }
    if facts.total ?? 0 > Int(UInt16.max) { note("total beyond 16 bits") }
  }

  /// The names of all constructs that random standards and dossiers are to show.
  package static let constructs: [String] = [
    "period year", "period half", "period quarter", "period month", "effective until",
    "effective adopted",
    "stages",
    "principles", "reasons", "kinds 1", "kinds 2", "kinds 3",
    "field token", "field tokens", "field integer", "field date", "field flag", "field text",
    "field steps", "field reference", "field planned", "field atLeast", "field atMost",
    "counts at", "counts standing", "counts until", "constraint",
    "measure where", "measure on", "measure records", "measure distinct", "measure periods month",
    "measure periods quarter", "measure periods half", "measure sum", "measure largest",
    "measure smallest", "measure share", "measure ratio", "measure cap", "measure round up",
    "measure round down", "measure whenEmpty", "measure figure", "measure rating",
    "measure ratio of others", "number integer", "number size", "number steps", "side records",
    "side measure", "side figure", "side integer", "side size", "side steps",
    "test token", "test integer", "test flag", "test oneOf", "test has", "test hasAny",
    "test hasAll", "test present", "test atLeast", "test atMost", "test daysAfter",
    "test daysBefore", "test steps", "test asOf", "test anyOf",
    "award atLeast", "award atMost", "award steps", "award perUnit", "award lossPerUnit",
    "award ramp", "award byKind", "requires atLeast", "requires atMost", "applies to some",
    "grade tier atLeast", "grade category atLeast", "grade element atLeast", "grade tier share",
    "grade category share", "grade element share", "grade every tier", "grade every category",
    "grade every element", "grade measure",
    "submission alone", "submission demonstration", "submission street", "submission figures",
    "record revision", "record times", "record withdrawn", "record source", "record attachments",
    "value text", "value empty text", "value integer", "value flag", "value list",
    "value empty list", "value object", "value empty object", "review record", "review figure",
    "review rubric", "review accepted", "review returned", "review rejected", "review amendBy",
    "review first", "review appeal", "review second", "review reason", "review affiliation",
    "review note",
  ]

  /// What scoring is to show, but for the notices, whose codes the article lists.
  package static let results: [String] = [
    "refused", "graded", "unrated", "held back by tier", "held back by category",
    "held back by element", "held back by measure", "outcome met", "outcome partly-met",
    "outcome unmet", "outcome gated", "outcome no-evidence", "outcome not-applicable", "next step",
    "unmatched records", "failing requirement", "quantity beyond 16 bits", "total beyond 16 bits",
  ]

  /// The table for people, the rarest first.
  package var table: String {
    counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { "\($0.value)\t\($0.key)\n" }.joined()
  }
}
