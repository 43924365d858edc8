/// The kinds of records that need few words.
extension DossierWriter {
  mutating func activities() {
    quarterly("contact", extra: plan.breadth / 150) { writer, held in
      writer.fields.member("heldOn", day: held)
      guard writer.asksMore else {
        writer.fields.member("type", writer.random.chance(600) ? "visit" : "reception")
        return
      }
      let kinds = writer.plan.reach(of: Tokens.contacts.count, least: 2)
      writer.fields.member("type", Tokens.contacts[writer.random.below(kinds)])
      let links = writer.plan.reach(of: Tokens.links.count, least: 1)
      writer.fields.member("link", Tokens.links[writer.random.below(links)])
    }
    quarterly("oversight", extra: 0) { writer, held in
      writer.fields.member("recordedOn", day: held)
      writer.fields.member("matter", "查阅协商档案，提出补齐签到表")
    }
    quarterly("disclosure", extra: plan.breadth / 300) { writer, published in
      writer.fields.member("publishedOn", day: published)
      let items = writer.mask(of: writer.plan.reach(of: 6, least: 3), chance: 700)
      writer.fields.member("items", Tokens.disclosureItems, mask: items | (writer.does() ? 8 : 1))
    }
    for number in stride(from: 1, through: plan.reach(of: 3, least: 0), by: 1) {
      let held = day(random.number(30...330))
      begin()
      fields.member("heldOn", day: held)
      fields.member("subject", "议事规则和主持技能")
      fields.member("participants", random.number(14...60))
      end("training", number, from: held)
    }
    feedback()
    counts()
    money()
  }

  private mutating func quarterly(
    _ kind: String, extra: Int, _ write: (inout DossierWriter, Int) -> Void
  ) {
    var days: [Int] = []
    for quarter in 0..<4 where does() { days.append(day(quarter * 91 + random.number(2...85))) }
    for _ in 0..<extra { days.append(day(random.number(10...340))) }
    for (index, held) in days.enumerated() {
      begin()
      write(&self, held)
      end(kind, index + 1, from: held)
    }
  }

  private mutating func feedback() {
    let count = 2 + plan.breadth * 9 / 1_000
    for number in 1...count {
      let raised = day(random.number(5...330))
      begin()
      let isOnline = number <= 2 || random.chance(600)
      let other = random.chance(500) ? "objection" : "self-audit"
      fields.member("source", isOnline ? "online-request" : other)
      fields.member("raisedOn", day: raised)
      if does() {
        fields.member("handledOn", day: raised + (does() ? random.number(1...5) : 9))
      }
      fields.member("matter", random.pick(Names.matters))
      end("feedback", number, from: raised)
    }
  }

  /// Participation, surveys and nil reports, as of the end of the year.
  private mutating func counts() {
    let closing = day(random.number(325...360))
    let parts = [("away-residents", 250), ("party-members", 430), ("points-scheme", 340)]
    for (index, (matter, most)) in parts.enumerated() where does() {
      begin()
      fields.member("matter", matter)
      fields.member("countedTo", day: closing)
      let registered = random.number(40...400)
      fields.member("registered", registered)
      fields.member("tookPart", registered * most * (plan.breadth + 150) / 1_150_000)
      end("participation", index + 1, from: closing)
    }
    for (index, subject) in ["satisfaction", "awareness"].enumerated() where does() {
      begin()
      fields.member("subject", subject)
      fields.member("surveyedOn", day: closing - 20)
      let answered = does() ? random.number(80...420) : random.number(20...60)
      fields.member("answered", answered)
      let share = plan.care - (index == 0 ? 40 : 130) + random.number(-40...40)
      fields.member("positive", min(answered, answered * share / 1_000))
      end("survey", index + 1, from: closing)
    }
    let matters = [
      "declined-topics", "advisory-sessions", "overdue-cases", "escalated-cases",
      "street-reports", "objections", "mediation-cases", "self-found-problems",
    ]
    for (index, matter) in matters.enumerated() where random.chance(plan.care - 60) {
      begin()
      fields.member("matter", matter)
      fields.member("coversTo", day: day(364))
      end("nil-report", index + 1, from: day(364))
    }
  }

  private mutating func money() {
    let items = ["budget-line", "spending-voucher", "social-resource"]
    for number in 1...3 + plan.breadth / 350 {
      guard number > 2 || does() else { continue }
      let booked = day(random.number(20...340))
      begin()
      fields.member("item", items[min(number, 3) - 1])
      fields.member("bookedOn", day: booked)
      fields.member("amount", random.number(2...20) * (400 + plan.breadth * 4))
      end("finance", number, from: booked)
    }
  }
}
