/// What was set up once and stays: places, rosters, bodies, rules, lists, teams.
extension DossierWriter {
  /// Returns how many venues there are.
  mutating func venues() -> Int {
    let count = does() ? plan.reach(of: 4, least: 1) : 0
    for number in stride(from: 1, through: count, by: 1) {
      let opened = earlier()
      begin()
      fields.member("type", Tokens.venueTypes[(number - 1) % 3])
      fields.member("openedOn", day: opened)
      fields.member("items", Tokens.venueItems, mask: mask(of: 4, chance: plan.care) | 1)
      end("venue", number, from: opened)
    }
    return count
  }

  mutating func estates(venues: Int) {
    for number in 1...plan.estates {
      begin()
      fields.member("name", plan.isRural ? "第\(number)村民小组" : "示例花园\(number)期")
      let registered = earlier()
      fields.member("registeredOn", day: registered)
      if venues > 0, random.chance(plan.breadth) {
        fields.key("venue")
        fields.id("venue", random.number(1...venues))
      }
      end("estate", number, from: registered)
    }
  }

  mutating func bodies() {
    for (index, level) in ["community", "grid", "estate"].enumerated() where index == 0 || does() {
      let established = earlier()
      begin()
      fields.member("level", level)
      fields.member("establishedOn", day: established)
      attendance("members", "activeMembers", 15...35)
      if asksMore {
        fields.member("platform", Tokens.platforms[index])
        if index == 0, does() { fields.member("reportedOn", day: day(random.number(20...340))) }
      }
      end("body", index + 1, from: established)
    }
    for (index, type) in ["facilitators", "experts"].enumerated() where does() {
      let formed = earlier()
      begin()
      fields.member("type", type)
      fields.member("formedOn", day: formed)
      let members = 3 + plan.breadth / 80 + random.below(3)
      fields.member("members", members)
      fields.member("trained", max(1, members * plan.breadth / 1_500))
      if asksMore, type == "experts" {
        fields.member("expertKinds", Tokens.expertKinds, mask: does() ? 7 : 3)
      }
      end("team", index + 1, from: formed)
    }
  }

  mutating func rules() {
    for (index, type) in Tokens.rules.enumerated() where does() {
      let inForce = earlier()
      begin()
      fields.member("type", type)
      fields.member("inForceFrom", day: inForce)
      if random.chance(plan.breadth / 2) {
        fields.member("revisedOn", day: day(random.number(20...330)))
      }
      end("rule", index + 1, from: inForce)
    }
    for (index, type) in Tokens.lists.enumerated() where does() {
      let published = earlier()
      begin()
      fields.member("type", type)
      fields.member("publishedOn", day: published)
      end("list", index + 1, from: published)
    }
    let started = earlier()
    begin()
    fields.member("startedOn", day: started)
    fields.key("steps")
    fields.open("{")
    let reached = min(6, 2 + plan.breadth / 180)
    for (index, step) in Tokens.covenant.prefix(reached).enumerated() {
      fields.member(step, day: started + 10 + index * 14)
    }
    fields.close("}")
    end("covenant", 1, from: started)
  }

  /// A day in the four years before.
  private mutating func earlier() -> Int { start - random.number(120...1_400) }

  mutating func attendance(_ all: String, _ some: String, _ size: ClosedRange<Int>) {
    let count = random.number(size)
    fields.member(all, count)
    fields.member(some, min(count, count * (plan.care + random.number(-60...40)) / 1_000))
  }
}
