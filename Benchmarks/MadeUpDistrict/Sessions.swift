/// Meetings, visits and written rounds (协商会议).
extension DossierWriter {
  mutating func sessions(venues: Int) {
    var number = 0
    for quarter in 0..<4 {
      for form in [0, 1] where does() {
        number += 1
        session(number, form: form, day(quarter * 91 + random.number(2...85)), venues)
      }
      if quarter % 2 == 1, does() {
        number += 1
        session(number, form: 3, day(quarter * 91 - random.below(80)), venues)
      }
    }
    let forms = plan.reach(of: Tokens.forms.count, least: 2)
    for index in 0..<plan.sessions {
      number += 1
      let held = day(index * 345 / plan.sessions + random.below(12))
      // Visits come most often; then each form that the community has got to.
      let form = index % 4 == 2 ? min(2, forms - 1) : (index * 3 + random.below(2)) % forms
      session(number, form: form, held, venues)
    }
  }

  private mutating func session(_ number: Int, form: Int, _ held: Int, _ venues: Int) {
    begin()
    let name = Tokens.forms[form]
    fields.member("title", random.pick(Names.matters))
    fields.member("heldOn", day: held)
    fields.member("form", name)
    let level = random.pick([0, 0, 1, 2, 2])
    fields.member("level", Tokens.levels[level])
    fields.member("type", Tokens.types[type(for: name)])
    fields.member("phase", Tokens.phases[random.below(plan.reach(of: 3, least: 1))])
    let mode = random.chance(plan.breadth * 22 / 100) ? random.number(1...2) : 0
    fields.member("mode", ["on-site", "online", "hybrid"][mode])
    let lead = random.pick(["party-secretary", "committee-chair"])
    fields.member("convener", does() ? ["estate-lead", "grid-head", lead][level] : "other")
    if random.chance(plan.flair * 12 / 100) { fields.member("residentConvened", true) }
    if random.chance(600) {
      fields.key("case")
      fields.id("case", random.number(1...plan.cases))
    }
    if venues > 0, random.chance(plan.care / 2) {
      fields.key("venue")
      fields.id("venue", random.number(1...venues))
    }
    switch name {
    case "visit", "questionnaire", "written": fields.member("forAbsent", does())
    case "new-media": break
    default: meeting(name, held)
    }
    if asksMore { ownDuties(of: name, held) }
    // A report may give no more than the number of visits.
    end("session", number, from: held, times: form == 2 && random.chance(60) ? 3 : 1)
  }

  /// What the standard asks of one form only.
  private mutating func ownDuties(of form: String, _ held: Int) {
    switch form {
    case "appraisal":
      fields.member("appraisalKind", random.chance(850) ? "comprehensive" : "single-task")
    case "visit": fields.member("visitTeam", Tokens.visitRoles, mask: does() ? 3 : 1)
    case "written": fields.member("asked", Tokens.writtenParties, mask: does() ? 7 : 3)
    case "new-media": if does() { fields.member("limitOn", day: held + 7) }
    default: break
    }
  }

  /// A type of consultation that fits the form, or just any.
  private mutating func type(for form: String) -> Int {
    guard does() else { return random.below(4) }
    return switch form {
    case "council": random.pick([0, 1, 2])
    case "talk": random.pick([1, 2, 3])
    case "visit": 1
    case "appraisal": 2
    case "hearing": 0
    case "written": random.pick([0, 3])
    case "expert": 3
    case "open-space": random.pick([0, 1])
    default: random.pick([0, 2, 3])
    }
  }

  private mutating func meeting(_ form: String, _ held: Int) {
    if does() {
      fields.member("announcedOn", day: held - (does() ? random.number(3...7) : 1))
    }
    fields.member("convenerPresided", does())
    let most = plan.isRural ? 8 : 9
    let parties = plan.reach(of: asksMore ? most + 1 : most, least: 3)
    let tokens = asksMore ? Tokens.partiesOf2026 : Tokens.parties
    fields.member("parties", tokens, mask: mask(of: parties, chance: 450) | 1)
    let groups = plan.reach(of: 4, least: 1)
    fields.member("groups", Tokens.groups, mask: mask(of: groups, chance: 400) | 1)
    attend("delegatesExpected", "delegatesPresent", 18...36)
    if random.chance(700) { attend("affectedInvited", "affectedPresent", 4...16) }
    fields.member("residentVoice", does())
    fields.member(
      "papers", Tokens.sessionPapers, mask: mask(of: 6, chance: min(1_000, plan.care + 20)) | 2)
    if random.chance(plan.flair * 25 / 100) {
      fields.member("openness", Tokens.openness, mask: random.number(1...3))
    }
    if random.chance(plan.breadth / 4) { fields.member("poolExperts", random.number(1...3)) }
    fields.member("expertOpinion", does())
    if form == "hearing" {
      fields.key("hearingSteps")
      fields.open("{")
      for (step, date) in zip(Tokens.hearing, [held - 9, held, held + 4]) where does() {
        fields.member(step, day: date)
      }
      fields.close("}")
    }
    if form == "open-space" || random.chance(plan.flair * 6 / 100) {
      fields.member("participatoryPlanning", form != "open-space")
      fields.member("writtenConsensus", does())
    }
  }

  private mutating func attend(_ expected: String, _ present: String, _ size: ClosedRange<Int>) {
    let all = random.number(size)
    fields.member(expected, all)
    fields.member(present, min(all, all * (plan.care + random.number(-90...60)) / 1_000))
  }
}
