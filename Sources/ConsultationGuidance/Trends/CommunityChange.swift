import ConsultationIndex

/// How one community came from an earlier assessment to a later one.
public struct CommunityChange: Sendable {
  /// Its rank now.
  public let rank: Int
  /// The earlier assessment.
  public let before: Assessment
  /// The later assessment.
  public let after: Assessment
  /// What the later standard calls the parts of the earlier one that have another id now.
  let renamed: RenamedParts

  /// The community as it is called now.
  public var community: Community { after.community }
  /// The points gained, negative where lost, confirmed.
  public var difference: Points { after.total - before.total }

  /// The elements whose points changed, the greatest change first, with the findings behind it.
  ///
  /// The differences of the findings add up to that of their element, and those of the elements to
  /// ``difference``. What only one of two standards has counts as 0 in the other; an indicator that
  /// moved to another element is lost in the one and gained in the other. What has another id is
  /// followed where both standards are known.
  ///
  /// - Complexity: O(*n* log *n*) for *n* indicators.
  public var elements: [ElementDifference] {
    var order: [String] = []
    var earlier: [String: [(id: String, finding: Finding)]] = [:]
    for element in before.confirmed.categories.flatMap(\.elements) {
      let id = renamed.elements[element.id] ?? element.id
      if earlier[id] == nil { order.append(id) }
      earlier[id, default: []] += element.indicators.map {
        (id: renamed.indicators[$0.id] ?? $0.id, finding: $0)
      }
    }
    var result: [ElementDifference] = []
    for element in after.confirmed.categories.flatMap(\.elements) {
      var own = ElementDifference(id: element.id)
      var gone = earlier.removeValue(forKey: element.id) ?? []
      for finding in element.indicators {
        let place = gone.firstIndex { $0.id == finding.id }
        let before = place.map { gone.remove(at: $0).finding }
        own.add(FindingDifference(id: finding.id, before: before, after: finding))
      }
      // What is left belongs to indicators that the later standard does not have here.
      own.addGone(gone)
      result.append(own)
    }
    for id in order {
      guard let gone = earlier[id] else { continue }
      var own = ElementDifference(id: id)
      own.addGone(gone)
      result.append(own)
    }
    return result.filter { !$0.findings.isEmpty }.map(\.sorted).enumerated().sorted { a, b in
      let (first, second) = (
        abs(a.element.difference.hundredths), abs(b.element.difference.hundredths)
      )
      return first == second ? a.offset < b.offset : first > second
    }.map(\.element)
  }
}

/// How the points of an element changed.
public struct ElementDifference: Hashable, Sendable {
  /// The element.
  public let id: String
  /// The findings whose points changed, the greatest change first.
  public internal(set) var findings: [FindingDifference] = []

  /// The points gained, negative where lost.
  public var difference: Points { findings.reduce(.zero) { $0 + $1.difference } }

  init(id: String) { self.id = id }

  mutating func add(_ finding: FindingDifference) {
    if finding.difference != .zero { findings.append(finding) }
  }

  mutating func addGone(_ findings: [(id: String, finding: Finding)]) {
    for gone in findings {
      add(FindingDifference(id: gone.id, before: gone.finding, after: nil))
    }
  }

  var sorted: ElementDifference {
    var copy = self
    copy.findings.sort { a, b in
      let (first, second) = (abs(a.difference.hundredths), abs(b.difference.hundredths))
      return first == second ? a.id.precedes(b.id) : first > second
    }
    return copy
  }
}

/// How one finding changed.
public struct FindingDifference: Hashable, Sendable {
  /// The indicator, as the later standard calls it where it has it.
  public let id: String
  /// What it was; nil where the earlier standard did not have the indicator in this element.
  public let before: Finding?
  /// What it is; nil where the later standard does not have the indicator in this element.
  public let after: Finding?

  /// The points gained, negative where lost.
  public var difference: Points { (after?.points ?? .zero) - (before?.points ?? .zero) }
}
