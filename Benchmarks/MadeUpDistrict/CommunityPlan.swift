import ConsultationPolicyLab

/// What decides how a community works: its quality, and what follows from it.
///
/// One number would make every community good or bad at everything; so each trait strays from the
/// quality by a little.
struct CommunityPlan {
  let index: Int
  let isRural: Bool
  let street: Int
  /// From 0 to 1000: how well the community works in all.
  let quality: Int
  /// In how many of a thousand cases a duty is done, and done in time.
  let care: Int
  /// From 0 to 1000: how many kinds of things are tried.
  let breadth: Int
  /// From 0 to 1000: how far featured work has come.
  let flair: Int
  /// In how many of a thousand cases a record was still undecided when the reviewers closed.
  let undecided: Int
  /// In how many of a thousand cases a record is returned or rejected at first.
  let faulty: Int

  let topics: Int
  let cases: Int
  /// Beyond those that every quarter asks for.
  let sessions: Int
  let estates: Int

  /// Ranges of quality and how many of a thousand communities fall into each.
  ///
  /// They were fitted to version 1.0.0 of the built-in standard, so that of a thousand communities about 200 are not
  /// rated, 200 get 1A, 250 2A, 200 3A, 120 4A and 30 5A.
  static let bands: [(weight: Int, quality: ClosedRange<Int>)] = [
    (195, 60...555), (228, 580...672), (255, 685...788), (178, 800...900), (117, 912...968),
    (27, 990...1_000),
  ]

  init(index: Int, _ random: inout SplitMix64) {
    self.init(index: index, quality: Self.quality(&random), &random)
  }

  init(index: Int, quality: Int, _ random: inout SplitMix64) {
    self.index = index
    self.quality = quality
    // Some twelve communities make a street.
    street = index / 12
    isRural = random.chance(380)
    // The best are good at everything: there the traits stray less.
    let spread = quality > 900 ? 10 : 70
    func trait() -> Int {
      min(1_000, max(0, quality + random.number(-spread...spread)))
    }
    let care = trait()
    let breadth = trait()
    let flair = trait()
    self.care = 480 + care * 51 / 100
    self.breadth = breadth
    self.flair = flair
    // In a few communities the reviewers came only half way.
    undecided = random.chance(40) && quality < 900 ? 300 : random.number(5...25)
    faulty = quality > 900 ? 25 : random.number(20...80)
    topics = 7 + breadth * random.number(15...42) / 1_000
    cases = 4 + breadth * random.number(9...22) / 1_000
    sessions = 6 + breadth * random.number(15...48) / 1_000
    estates = isRural ? random.number(3...9) : random.number(2...11)
  }

  private static func quality(_ random: inout SplitMix64) -> Int {
    var place = random.below(bands.reduce(0) { $0 + $1.weight })
    for band in bands {
      if place < band.weight { return random.number(band.quality) }
      place -= band.weight
    }
    return 0
  }

  /// How many of the kinds that there are a community gets to.
  func reach(of count: Int, least: Int) -> Int {
    min(count, least + (count - least + 1) * breadth / 950)
  }
}
