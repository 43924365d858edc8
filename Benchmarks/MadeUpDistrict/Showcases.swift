/// Featured material (特色材料) and what two or three reviewers think of it.
extension DossierWriter {
  mutating func showcases() {
    for (index, showcase) in Tokens.showcases.enumerated() {
      guard random.chance(150 + plan.flair * 86 / 100) else { continue }
      let completed = day(random.number(200...355))
      begin()
      fields.member("matter", showcase.matter)
      fields.member("title", "示例特色做法")
      fields.member("completedOn", day: completed)
      fields.member("effect", "全年持续开展，有台账、照片和居民反馈")
      end("showcase", index + 1, from: completed)
      rate(showcase.rubric)
    }
  }

  private mutating func rate(_ rubric: String) {
    // Sometimes only one came to it, which is too few for a confirmed rating.
    let reviewers = random.chance(30) ? 1 : random.number(2...3)
    let level = min(3, (plan.flair * 34 / 1_000 + random.number(-4...6)) / 10)
    let first = random.number(1...4)
    for index in 0..<reviewers {
      let own = random.chance(150) ? level + random.number(-1...1) : level
      rate(
        rubric, min(3, max(0, own)), by: (first + index) % 5 + 1,
        on: day(random.number(368...389)))
    }
  }
}
