/// The topics that residents bring up (议题).
extension DossierWriter {
  mutating func topics() {
    let channels = plan.reach(of: Tokens.channels.count, least: 2)
    for number in 1...plan.topics {
      // Spread over the year, so that grid officers have something in every quarter.
      let proposed = day((number - 1) * 335 / plan.topics + random.below(12))
      begin()
      fields.member("title", random.pick(Names.matters))
      fields.member("proposedOn", day: proposed)
      let channel = number % 4 == 1 ? 0 : random.below(channels)
      fields.member("channel", Tokens.channels[channel])
      let isPublic = random.chance(300 + plan.care * 65 / 100)
      let publicCategories =
        asksMore && channel != 7 ? Tokens.commonCategories : Tokens.publicCategories
      fields.member(
        "category",
        isPublic || channel == 2 && does()
          ? random.pick(publicCategories) : random.pick(Tokens.otherCategories))
      if channel == 2 {
        fields.member("signatories", does() ? random.number(10...60) : random.number(4...9))
        fields.member("allAdults", does())
      }
      if channel == 3 || channel == 6 { fields.member("inWriting", does()) }
      if random.chance(40 + plan.breadth * 15 / 100) {
        fields.member("concerns", Tokens.concernedGroups, mask: 1 << random.below(4))
      }
      conclude(proposed)
      end("topic", number, from: proposed)
    }
  }

  private mutating func conclude(_ proposed: Int) {
    if does() { fields.member("loggedOn", day: proposed + random.below(3)) }
    guard does() else { return }
    let reviewed = proposed + (does() ? random.number(1...7) : random.number(8...25))
    fields.member("reviewedOn", day: reviewed)
    let conclusion = random.below(100)
    if does() { fields.member("proposerAnsweredOn", day: reviewed + random.below(5)) }
    if conclusion < 10 {
      fields.member("conclusion", "declined")
      if does() { fields.member("declineReason", "不属于协商范围，已转告办理途径") }
      fields.member("answeredInWriting", does())
    } else if conclusion < 20 {
      fields.member("conclusion", "referred")
    } else {
      fields.member("conclusion", "adopted")
      adopt(reviewed)
    }
  }

  private mutating func adopt(_ reviewed: Int) {
    let isMajor = random.chance(40 + plan.breadth * 16 / 100)
    if isMajor {
      fields.member("major", true)
      if random.chance(plan.flair) {
        fields.member("preStudyOn", day: reviewed + 2)
        fields.member("preStudyBy", Tokens.preStudyParties, mask: random.number(1...7))
      }
    }
    let first = reviewed + random.number(5...15)
    if does() { fields.member("partyStudiedOn", day: reviewed + random.number(1...5)) }
    if random.chance(900) { fields.member("firstSessionOn", day: first) }
  }
}
