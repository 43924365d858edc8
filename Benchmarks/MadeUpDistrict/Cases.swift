/// The matters that were taken up and followed to their end (事项).
extension DossierWriter {
  mutating func cases() {
    for number in 1...plan.cases {
      let opened = day((number - 1) * 285 / plan.cases + random.below(18))
      begin()
      fields.member("title", random.pick(Names.matters))
      fields.key("topic")
      fields.id("topic", random.number(1...plan.topics))
      fields.member("openedOn", day: opened)
      let type = number <= 4 ? [0, 0, 1, 0][number - 1] : random.pick([0, 0, 0, 1, 1, 2, 3])
      fields.member("type", Tokens.types[type])
      let level = number <= 3 ? number - 1 : random.pick([0, 0, 1, 2, 2])
      fields.member("level", Tokens.levels[level])
      let scope = Tokens.levels[does() ? level : (level + 1) % 3]
      let isMajor = asksMore && scope == "community" && random.chance(300)
      fields.member("scope", isMajor ? "major" : scope)
      if level > 0, random.chance(80) { fields.member("fromBelow", true) }
      let first = opened + random.number(3...9)
      fields.member("firstSessionOn", day: first)
      if does() { fields.member("progressVisible", true) }
      if random.chance(100 + plan.breadth * 3 / 10) {
        fields.member("jointPartners", Tokens.partners, mask: random.number(1...3))
      }
      let outcome = random.below(1_000)
      let concluded = first + random.number(2...14)
      if outcome < 60 {
        escalate(level, concluded)
      } else if outcome < 110 {
        fields.member("rounds", 1)
        if does() {
          fields.member("outcome", "deferred")
          fields.member("concludedOn", day: concluded)
          if does() { fields.member("deferReason", "等待相邻地块施工结束") }
        }
      } else if outcome >= 140 || does() {
        settle(opened, first, concluded, isDecision: type == 0)
      }
      end("case", number, from: opened + 30)
    }
  }

  private mutating func escalate(_ level: Int, _ concluded: Int) {
    let isProper = does()
    fields.member("rounds", isProper ? 2 : 1)
    fields.member("outcome", "escalated")
    fields.member("concludedOn", day: concluded)
    let reporters = ["estate-lead", "grid-head", "party-secretary"]
    fields.member("reportedBy", isProper ? reporters[level] : "other")
    if level == 2, does() { fields.member("streetRepliedOn", day: concluded + 9) }
  }

  private mutating func settle(
    _ opened: Int, _ first: Int, _ concluded: Int, isDecision: Bool
  ) {
    fields.member("rounds", random.number(1...3))
    fields.member("outcome", "settled")
    fields.member("concludedOn", day: concluded)
    if isDecision {
      fields.member("decidedOn", day: does() ? concluded : max(opened, first - 2))
      if does() { fields.member("legalCheckedOn", day: max(opened, concluded - 2)) }
    }
    if does() { fields.member("filedOn", day: concluded + (does() ? 5 : 12)) }
    fields.member(
      "actionItems", Tokens.actionItems, mask: mask(of: 3, chance: plan.care) | 1)
    let deadline = concluded + random.number(12...30)
    fields.member("deadline", day: deadline)
    if does() { fields.member("followedUpOn", day: concluded + random.number(3...12)) }
    var published: Int?
    if does() {
      let day = concluded + (does() ? random.number(1...5) : random.number(6...15))
      published = day
      fields.member("publishedOn", day: day)
    }
    close(deadline)
    steps(opened, first, published ?? concluded + 6)
    let papers = does() ? 63 : mask(of: 6, chance: plan.care)
    if papers > 0 { fields.member("filePapers", Tokens.filePapers, mask: papers) }
  }

  private mutating func close(_ deadline: Int) {
    guard does() else { return }
    let implemented = deadline - (does() ? random.number(1...8) : -random.number(1...9))
    fields.member("implementedOn", day: implemented)
    guard does() else { return }
    fields.member("closedOn", day: implemented + random.below(2))
    if does() { fields.member("appraisedOn", day: implemented + random.number(3...12)) }
  }

  private mutating func steps(_ opened: Int, _ first: Int, _ used: Int) {
    let form = asksMore ? random.pick(Tokens.procedures) : Tokens.procedures[0]
    if asksMore { fields.member("form", form.form) }
    let all = [opened - 4, opened - 2, opened - 1, opened, first, used]
    let dates = form.places.map { all[$0] }
    fields.key(form.field)
    fields.open("{")
    // Whoever leaves out a step mostly leaves out the last ones too.
    let isComplete = does()
    for (step, date) in zip(form.steps, dates) {
      guard isComplete || random.chance(plan.care) else { continue }
      fields.member(step, day: date)
    }
    fields.close("}")
  }
}
