import Foundation
import Testing

@testable import ConsultationIndex

/// The one yardstick for published, borrowed and proposed, as the article `Published` tells it.
enum Yardstick {
  /// The standards whose marks follow it; `xindu` 1.0.0 was marked before, and stays as it is.
  static let names = ["xindu-1.1.0", "xiangzhou", "kuiwen", "haicang", "dongcheng"]

  static let documents = ["xindu", "xiangzhou", "kuiwen", "haicang", "dongcheng"]

  static func standard(_ name: String) throws -> Standard {
    try CompiledStandard(json: FixtureFolder.bytes("Standards/\(name).json")).standard
  }

  /// The sentences of a document that are quoted anywhere, one to a line.
  static func sentences(of document: String) throws -> [String] {
    let text = String(decoding: try FixtureFolder.bytes("Sources/\(document).txt"), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  static func citations(of standard: Standard) -> [(place: String, citation: Citation)] {
    let elements = standard.categories.flatMap(\.elements)
    let bases = elements.compactMap { element in element.basis.map { (element.id, $0) } }
    return bases
      + standard.indicators.flatMap { indicator in
        indicator.sources.all.compactMap { part in
          part.source.citation.map { (indicator.id + " " + part.key, $0) }
        }
      }
  }

  struct Fault: Equatable {
    let indicator: String
    let what: String
  }

  /// What is marked otherwise than its sentence allows.
  static func faults(of standard: Standard) -> [Fault] {
    standard.indicators.flatMap { indicator in
      faults(of: indicator, in: standard).map { Fault(indicator: indicator.id, what: $0) }
    }
  }

  private static func faults(of indicator: Indicator, in standard: Standard) -> [String] {
    var faults: [String] = []
    let sources = indicator.sources
    for (part, source) in sources.all {
      guard let citation = source.citation else { continue }
      // A standard's own document bears its id.
      if source.isPublished != (citation.document == standard.id) {
        faults.append("\(part): `\(citation.document)` cannot make it what it is marked")
      }
      if part == "points", !citation.quote.contains("分") {
        faults.append("points: the sentence states none")
      }
    }
    if let citation = sources.threshold.citation, !statesNumber(citation.quote) {
      faults.append("threshold: the sentence states no number")
    }
    if sources.rule == .proposed, sources.threshold != .proposed {
      faults.append("threshold: a number of something that nobody published")
    }
    if case .rating = standard.measures[indicator.measure]?.value, sources.rule != .proposed {
      faults.append("rule: reviewers' levels are this package's own")
    }
    if let citation = sources.rule.citation, statesNumber(citation.quote),
      asksForWhole(indicator, in: standard), sources.threshold == .proposed
    {
      faults.append("threshold: the sentence states the whole that is asked for")
    }
    return faults
  }

  /// Whether a sentence has a number, or a list that is closed: one that ends in 等 may go on.
  static func statesNumber(_ sentence: String) -> Bool {
    let numerals = "0123456789一二两三四五六七八九十百千万双每全"
    if sentence.contains(where: numerals.contains) { return true }
    let parts = sentence.split { "、—-,，".contains($0) }.count
    return parts >= 3 && !sentence.contains("等")
  }

  /// Whether all steps of a procedure, or all tokens of a vocabulary, are asked of each record.
  private static func asksForWhole(_ indicator: Indicator, in standard: Standard) -> Bool {
    func steps(_ procedure: String) -> Int { standard.procedures[procedure]?.steps.count ?? 0 }
    func isWhole(_ filter: Filter) -> Bool {
      filter.anyOf.contains(where: isWhole)
        || filter.tests.contains { test in
          switch test.test {
          case .steps(let procedure, let least): least == steps(procedure)
          case .hasAll(let tokens):
            standard.vocabularies.values.contains { Set($0.tokens.map(\.id)) == Set(tokens) }
          default: false
          }
        }
    }
    guard case .same(.ramp(_, let full)) = indicator.award else { return false }
    switch standard.measures[indicator.measure]?.value {
    case .share(let filter): return isWhole(filter)
    case .largest(.steps(let procedure, _)): return full == steps(procedure)
    case .ratio(.number(.steps(let procedure, _)), .records, let per, _):
      return full == steps(procedure) * per
    default: return false
    }
  }
}
