import ConsultationIndex

/// How one community came from an earlier assessment to a later one.
public struct CommunityChange: Sendable {
  /// Its rank now.
  public let rank: Int
  /// The earlier assessment.
  public let before: Assessment
  /// The later assessment.
  public let after: Assessment

  /// The community as it is called now.
  public var community: Community { after.community }
  /// The points gained, negative where lost, confirmed.
  public var difference: Points { after.total - before.total }

  /// The elements whose points changed, the greatest change first, with the findings behind it.
  ///
  /// The differences of the findings add up to that of their element, and those of the elements to
  /// ``difference``. What only one of two standards has counts as 0 in the other.
  ///
  /// - Complexity: O(*n* log *n*) for *n* indicators.
  public var elements: [ElementDifference] {
    var earlier: [String: Finding] = [:]
    for finding in before.confirmed.findings { earlier[finding.id] = finding }
    var result: [ElementDifference] = []
    for element in after.confirmed.categories.flatMap(\.elements) {
      var own = ElementDifference(id: element.id)
      for finding in element.indicators {
        own.add(FindingDifference(before: earlier.removeValue(forKey: finding.id), after: finding))
      }
      result.append(own)
    }
    // What is left belongs to indicators that the later standard does not have.
    for element in before.confirmed.categories.flatMap(\.elements) {
      let gone = element.indicators.filter { earlier[$0.id] != nil }
      guard !gone.isEmpty else { continue }
      let place = result.firstIndex { $0.id == element.id }
      var own = place.map { result[$0] } ?? ElementDifference(id: element.id)
      for finding in gone { own.add(FindingDifference(before: finding, after: nil)) }
      if let place { result[place] = own } else { result.append(own) }
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
  /// What it was; nil where the earlier standard did not have the indicator.
  public let before: Finding?
  /// What it is; nil where the later standard does not have the indicator.
  public let after: Finding?

  /// The indicator.
  public var id: String { after?.id ?? before?.id ?? "" }
  /// The points gained, negative where lost.
  public var difference: Points { (after?.points ?? .zero) - (before?.points ?? .zero) }
}
