import ConsultationIndex
import Generators

extension Failure {
  /// The smallest case found on which the engine still differs from the reference.
  ///
  /// Lists and objects lose members as long as the difference stays; what the standard says about
  /// itself (its counts and the tiers' points) is put right after each step.
  package func shrunk(_ engines: [Engine] = Engine.all, tries: Int = 5000) -> Case {
    guard let engine = engines.first(where: { $0.name == self.engine }) else { return pairing }
    guard let batch = try? pairing.batch() else { return pairing }
    var shrinker = Shrinker(engine: engine, batch: batch, best: pairing, tries: tries)
    shrinker.run()
    return shrinker.best
  }
}

private struct Shrinker {
  let engine: Engine
  /// The best case, compiled.
  var batch: Batch
  var best: Failure.Case
  var tries: Int

  mutating func run() {
    var alike = best
    alike.trees.changed = best.trees.standard
    _ = keep(alike)
    guard let dossier = try? JSONTree(String(decoding: best.dossier, as: UTF8.self)) else { return }
    // A difference that rests on how the text is written stays as it was written.
    var plain = best
    plain.dossier = dossier.compact()
    guard keep(plain) else { return }
    var before = -1
    while before != size, tries > 0 {
      before = size
      shrink(
        { try? JSONTree(String(decoding: $0.dossier, as: UTF8.self)) },
        { $0.dossier = $1($0.tree).compact() })
      shrink(
        { $0.trees.standard },
        { pairing, edit in
          pairing.trees.standard = edit(pairing.trees.standard).withSums()
          pairing.trees.changed = edit(pairing.trees.changed).withSums()
        })
      shrink(
        { $0.trees.standard },
        { pairing, edit in pairing.trees.standard = edit(pairing.trees.standard).withSums() })
    }
  }

  private var size: Int {
    best.dossier.count + best.trees.standard.compact().count + best.trees.changed.compact().count
  }

  private mutating func keep(_ candidate: Failure.Case) -> Bool {
    tries -= 1
    var other: Batch?
    if candidate.trees.standard == best.trees.standard,
      candidate.trees.changed == best.trees.changed
    {
      other = batch.with(candidate.dossier)
    } else {
      other = try? candidate.batch()
    }
    guard let other, !other.differences(engine).isEmpty else { return false }
    batch = other
    best = candidate
    return true
  }

  /// Tries all edits of one tree, from the outermost places inwards.
  private mutating func shrink(
    _ tree: (Failure.Case) -> JSONTree?,
    _ apply: (inout Failure.Case, (JSONTree) -> JSONTree) -> Void
  ) {
    var places: [[Int]] = [[]]
    while let place = places.popLast(), tries > 0 {
      guard let current = tree(best)?.at(place[...]) else { continue }
      // Whole stretches of a list go before single items.
      var length = current.childCount
      while length > 0, tries > 0 {
        var start = 0
        while let count = tree(best)?.at(place[...])?.childCount, start < count, tries > 0 {
          let range = start..<min(start + length, count)
          var candidate = best
          apply(&candidate) { $0.editing(place[...]) { $0.without(range) } }
          if !keep(candidate) { start += length }
        }
        length /= 2
      }
      for simpler in tree(best)?.at(place[...])?.simpler ?? [] {
        var candidate = best
        apply(&candidate) { $0.editing(place[...]) { _ in simpler } }
        if keep(candidate) { break }
      }
      let count = tree(best)?.at(place[...])?.childCount ?? 0
      places += (0..<count).reversed().map { place + [$0] }
    }
  }
}

extension Failure.Case {
  fileprivate var tree: JSONTree {
    (try? JSONTree(String(decoding: dossier, as: UTF8.self))) ?? .null
  }
}

extension JSONTree {
  fileprivate var childCount: Int {
    switch self {
    case .array(let elements): elements.count
    case .object(let members): members.count
    default: 0
    }
  }

  fileprivate func at(_ place: ArraySlice<Int>) -> JSONTree? {
    guard let index = place.first else { return self }
    guard index < childCount else { return nil }
    let child: JSONTree? =
      switch self {
      case .array(let elements): elements[index]
      case .object(let members): members[index].value
      default: nil
      }
    return child?.at(place.dropFirst())
  }

  fileprivate func editing(
    _ place: ArraySlice<Int>, _ edit: (JSONTree) -> JSONTree
  ) -> JSONTree {
    guard let index = place.first else { return edit(self) }
    guard index < childCount else { return self }
    switch self {
    case .array(var elements):
      elements[index] = elements[index].editing(place.dropFirst(), edit)
      return .array(elements)
    case .object(var members):
      members[index].value = members[index].value.editing(place.dropFirst(), edit)
      return .object(members)
    default: return self
    }
  }

  fileprivate func without(_ range: Range<Int>) -> JSONTree {
    let range = range.clamped(to: 0..<childCount)
    switch self {
    case .array(var elements):
      elements.removeSubrange(range)
      return .array(elements)
    case .object(var members):
      members.removeSubrange(range)
      return .object(members)
    default: return self
    }
  }

  /// Simpler values to put in the place of this one.
  fileprivate var simpler: [JSONTree] {
    switch self {
    case .number(let text): ["0", "1"].prefix { $0 != text }.map { .number($0) }
    case .array(let elements) where elements.count == 1: elements
    default: []
    }
  }

  /// A standard with its counts and the tiers' points as its tree has them.
  fileprivate func withSums() -> JSONTree {
    guard let kind = self["kinds"]?.elements.first?["id"]?.text else { return self }
    let categories = (self["categories"]?.elements ?? []).map { category in
      category.setting(
        "elements",
        to: .array(
          (category["elements"]?.elements ?? []).filter {
            $0["indicators"]?.elements.isEmpty == false
          }))
    }.filter { $0["elements"]?.elements.isEmpty == false }
    let elements = categories.flatMap { $0["elements"]?.elements ?? [] }
    let indicators = elements.flatMap { $0["indicators"]?.elements ?? [] }
    let tiers = (self["tiers"]?.elements ?? []).map { tier -> JSONTree in
      let own = indicators.filter { indicator in
        guard indicator["tier"]?.text == tier["id"]?.text else { return false }
        return indicator["appliesTo"]?.elements.contains { $0.text == kind } ?? true
      }
      return tier.setting(
        "points", to: .points(Points(hundredths: own.reduce(0) { $0 + $1.hundredths })))
    }.filter { $0["points"]?.hundredthsText != "0" }
    return setting("categories", to: .array(categories)).setting("tiers", to: .array(tiers))
      .setting("declares.categories", to: .integer(categories.count))
      .setting("declares.elements", to: .integer(elements.count))
      .setting("declares.indicators", to: .integer(indicators.count))
  }

  private var hundredthsText: String? { if case .number(let text) = self { text } else { nil } }

  /// The points of an indicator.
  private var hundredths: Int {
    guard case .number(let text)? = self["points"] else { return 0 }
    let parts = text.split(separator: ".")
    let fraction =
      parts.count > 1 ? parts[1] + String(repeating: "0", count: 2 - parts[1].count) : "00"
    return (Int(parts.first ?? "0") ?? 0) * 100 + (Int(fraction) ?? 0)
  }
}
