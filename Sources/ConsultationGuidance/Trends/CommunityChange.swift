import ConsultationIndex

/// How one community came from an earlier assessment to a later one.
public struct CommunityChange: Sendable {
  /// Its rank now.
  public let rank: Int
  /// The earlier result.
  public let before: ConfirmedScore
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
  /// ``difference``. Where the earlier result does not tell indicators apart, elements have no findings. What only one of two standards has counts as 0 in the other; an indicator that
  /// moved to another element is lost in the one and gained in the other. What has another id is
  /// followed where both standards are known.
  ///
  /// - Complexity: O(*n* log *n*) for *n* indicators.
  public var elements: [ElementDifference] {
    typealias Named = (id: String, part: ScoreSummary.Part)
    let hasFindings = before.hasIndicators
    var order: [String] = []
    var earlier: [String: (points: Points, parts: [Named])] = [:]
    for element in before.elements {
      let id = renamed.elements[element.id] ?? element.id
      if earlier[id] == nil { order.append(id) }
      earlier[id, default: (.zero, [])].points += element.points
      earlier[id, default: (.zero, [])].parts += element.parts.map {
        (id: renamed.indicators[$0.id] ?? $0.id, part: $0)
      }
    }
    var result: [ElementDifference] = []
    for element in after.confirmed.categories.flatMap(\.elements) {
      let old = earlier.removeValue(forKey: element.id)
      var own = ElementDifference(
        id: element.id, difference: element.points - (old?.points ?? .zero))
      var gone = old?.parts ?? []
      for finding in element.indicators where hasFindings {
        let place = gone.firstIndex { $0.id == finding.id }
        let before = place.map { gone.remove(at: $0).part }
        own.add(FindingDifference(id: finding.id, before: before, after: finding))
      }
      // What is left belongs to indicators that the later standard does not have here.
      for gone in gone { own.add(FindingDifference(id: gone.id, before: gone.part, after: nil)) }
      result.append(own)
    }
    for id in order {
      guard let gone = earlier[id] else { continue }
      var own = ElementDifference(id: id, difference: .zero - gone.points)
      for gone in gone.parts {
        own.add(FindingDifference(id: gone.id, before: gone.part, after: nil))
      }
      result.append(own)
    }
    return result.filter { $0.difference != .zero || !$0.findings.isEmpty }.map(\.sorted)
      .enumerated().sorted { a, b in
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
  public let difference: Points

  init(id: String, difference: Points) {
    self.id = id
    self.difference = difference
  }

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
  /// The indicator, as the later standard calls it where it has it.
  public let id: String
  /// What it was; nil where the earlier standard did not have the indicator in this element.
  public let before: ScoreSummary.Part?
  /// What it is; nil where the later standard does not have the indicator in this element.
  public let after: Finding?

  /// The points gained, negative where lost.
  public var difference: Points { (after?.points ?? .zero) - (before?.points ?? .zero) }
}
