import ConsultationPolicyLab

/// A made-up district: any number of communities, each the same for a seed whichever others are made.
///
/// ```swift
/// var district = District(seed: 1, year: 2025)
/// let line = district.dossier(0)  // UTF-8, with a line feed at its end
/// ```
package struct District {
  private let seed: UInt64
  private let year: Int
  private var line = LineWriter()
  private var writer: DossierWriter

  package init(seed: UInt64, year: Int) {
    self.seed = seed
    self.year = year
    var random = SplitMix64(seed: seed)
    writer = DossierWriter(
      plan: CommunityPlan(index: 0, quality: 0, &random), year: year, random: random)
  }

  /// The dossier of a community as one line of JSON.
  package mutating func dossier(_ index: Int) -> [UInt8] {
    line.clear()
    write(index, quality: nil)
    return line.bytes
  }

  /// The same for a community of a given quality, by which the plan's bands were fitted.
  package mutating func dossier(_ index: Int, quality: Int) -> [UInt8] {
    line.clear()
    write(index, quality: quality)
    return line.bytes
  }

  private mutating func write(_ index: Int, quality: Int?) {
    var random = SplitMix64(seed: seed, stream: index)
    let plan =
      if let quality {
        CommunityPlan(index: index, quality: quality, &random)
      } else {
        CommunityPlan(index: index, &random)
      }
    writer = DossierWriter(plan: plan, random: random, reusing: writer)
    let venues = writer.venues()
    writer.estates(venues: venues)
    writer.bodies()
    writer.rules()
    writer.topics()
    writer.cases()
    writer.sessions(venues: venues)
    writer.activities()
    writer.showcases()
    writer.write(to: &line)
  }
}
