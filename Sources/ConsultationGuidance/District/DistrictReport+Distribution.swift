import ConsultationIndex

/// How many communities have a grade, or none.
package struct GradeCount: Hashable, Sendable {
  /// The grade; nil for those that are not rated.
  package let grade: GradeID?
  /// How many communities have it.
  package let count: Int
  /// How many there are in parts per thousand, rounded so that all add up to 1000.
  package let permille: Int
  /// How many have it or a better one.
  package let orBetter: Int
}

/// How many communities lie in a range of points.
package struct DistributionBin: Hashable, Sendable {
  /// The least total of the range.
  package let from: Points
  /// The total at which the next range begins; the last range includes it.
  package let upTo: Points
  /// How many communities lie in it.
  package let count: Int
  /// The place of the best grade whose cut the whole range reaches, from 0; nil below all cuts.
  package let grade: Int?
}

extension DistrictReport {
  /// How many communities have each grade, the best first and those not rated last.
  package var grades: [GradeCount] {
    Self.grades(of: ranking.map(\.member.assessment.confirmed.grade), standard)
  }

  static func grades(of all: [GradeID?], _ standard: CompiledStandard) -> [GradeCount] {
    var counts: [GradeID?: Int] = [:]
    for grade in all { counts[grade, default: 0] += 1 }
    let ladder: [GradeID?] =
      standard.standard.grades.reversed().map { GradeID(rawValue: $0.id) } + [nil]
    let numbers = ladder.map { counts[$0] ?? 0 }
    let permille = Apportionment.split(numbers, times: 1_000, over: all.count)
    var sum = 0
    return ladder.indices.map { index in
      sum += numbers[index]
      return GradeCount(
        grade: ladder[index], count: numbers[index], permille: permille[index], orBetter: sum)
    }
  }

  /// The distribution of totals in ranges that never reach across a cut.
  ///
  /// The points between two cuts are divided into equal whole points where that works out, each range
  /// a twentieth of the maximum at most. Ranges below the least total are left out.
  package var distribution: [DistributionBin] {
    let maximum = self.maximum.hundredths
    let cuts = standard.standard.grades.map(\.cut.hundredths).filter { $0 > 0 && $0 < maximum }
    let most = max(1, maximum / 20)
    let edges = [0] + cuts + [maximum]
    var starts: [Int] = []
    for (low, high) in zip(edges, edges.dropFirst()) where high > low {
      let pieces = (high - low + most - 1) / most
      for piece in 0..<pieces { starts.append(low + (high - low) * piece / pieces) }
    }
    var counts = Array(repeating: 0, count: starts.count)
    var place = 0
    for total in totals {
      while place + 1 < starts.count, starts[place + 1] <= total.hundredths { place += 1 }
      if !counts.isEmpty { counts[place] += 1 }
    }
    let first = counts.firstIndex { $0 > 0 } ?? 0
    return starts.indices.dropFirst(first).map { index in
      DistributionBin(
        from: Points(hundredths: starts[index]),
        upTo: Points(hundredths: index + 1 < starts.count ? starts[index + 1] : maximum),
        count: counts[index],
        grade: standard.standard.grades.lastIndex { $0.cut.hundredths <= starts[index] })
    }
  }
}
