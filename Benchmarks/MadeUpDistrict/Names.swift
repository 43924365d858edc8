/// Made-up names; none is that of a real place.
enum Names {
  private static let stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
  private static let branches = [
    "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥",
  ]

  /// Such as 示例甲子街道; beyond the sixty of the cycle with a number.
  static func street(_ index: Int) -> String {
    let cycle = index / 60
    return "示例" + stems[index % 10] + branches[index % 12]
      + (cycle > 0 ? String(cycle + 1) : "") + (index % 5 == 4 ? "镇" : "街道")
  }

  /// Such as 示例甲子三号社区.
  static func community(_ plan: CommunityPlan) -> String {
    "示例" + stems[plan.street % 10] + branches[plan.street % 12] + String(plan.index + 1)
      + (plan.isRural ? "号村" : "号社区")
  }

  static let matters = [
    "院落绿化补植", "单元门禁更换", "停车位重新划线", "垃圾分类投放点调整", "老旧电梯更新",
    "楼道杂物清理", "充电桩增设", "老年助餐点选址", "儿童活动区围栏", "雨污管网疏通",
    "广场舞时间约定", "宠物文明饲养", "路灯损坏维修", "农田灌溉用水次序", "村道会车点加宽",
    "红白事操办约定", "公共收益使用", "物业服务标准", "快递柜安放", "坝坝会场地遮阴",
    "租住人员登记服务", "河岸护栏加固", "文化活动室开放时间", "楼顶防水维修", "集体林地看护",
  ]

  static let files = [
    "现场照片.jpg", "会议纪要（已脱敏）.pdf", "公示栏照片.jpg", "登记表（已脱敏）.xlsx",
    "盖章材料.pdf", "平台截图.png",
  ]
}

/// The tokens of the built-in standard's vocabularies, in its order.
enum Tokens {
  static let channels = [
    "grid-officers", "council-members", "joint-petition", "social-organisations",
    "party-delegates", "online-platform", "resident-units", "deputies",
  ]
  static let publicCategories = ["public-service", "public-welfare", "common-problem"]
  /// Those that residents, organisations and units may raise; public services are for deputies.
  static let commonCategories = ["public-welfare", "common-problem"]
  static let otherCategories = ["neighbour-dispute", "individual-request", "other"]
  static let concernedGroups = ["elderly", "children", "disabled", "needy"]
  static let preStudyParties = ["experts", "party-delegates", "deputies"]
  static let forms = [
    "council", "talk", "visit", "appraisal", "questionnaire", "hearing", "written", "new-media",
    "expert", "open-space",
  ]
  static let levels = ["estate", "grid", "community"]
  static let types = ["decision", "mediation", "oversight", "advisory"]
  static let phases = ["before", "during", "after"]
  static let parties = [
    "party-branch", "committee", "resident-delegates", "oversight-committee",
    "deliberation-committee", "affected-parties", "resident-units", "deputies",
    "owners-committee",
  ]
  static let partiesOf2026 = [
    "party-branch", "committee", "resident-delegates", "oversight-committee",
    "deliberation-committee", "affected-parties", "resident-units", "deputies",
    "willing-residents", "owners-committee",
  ]
  static let contacts = ["visit", "reception", "liaison", "promise"]
  static let links = ["members-residents", "branch-delegates", "delegates-members"]
  static let visitRoles = ["host", "note-taker"]
  static let writtenParties = ["units", "organisations", "representatives"]
  /// Of the community, the grid and the estate.
  static let platforms = ["community-council", "grid-council", "estate-council"]
  static let expertKinds = ["specialists", "department-heads", "organisation-staff"]
  static let groups = ["elderly", "women", "youth", "migrants"]
  static let sessionPapers = ["notice", "sign-in", "agenda", "minutes", "resolution", "images"]
  static let openness = ["observers", "broadcast"]
  static let actionItems = ["person", "deadline", "measure"]
  static let partners = ["departments", "resident-units"]
  static let filePapers = [
    "proposal", "notice", "minutes", "resolution", "implementation", "disclosure",
  ]
  /// The forms that cases are settled in from 2026 on, with the steps that are measured and their
  /// places among six days of a case; the first is that of the years before.
  static let procedures: [(form: String, field: String, steps: [String], places: [Int])] = [
    ("council", "steps", fiveSteps, [0, 1, 3, 4, 5]),
    ("talk", "steps", fiveSteps, [0, 1, 3, 4, 5]),
    ("hearing", "hearingSteps", hearing, [3, 4, 5]),
    (
      "expert", "expertSteps", ["raise", "accept", "announce", "meet", "feed-back"],
      [0, 1, 3, 4, 5]
    ),
    ("open-space", "openSpaceSteps", ["fix-topic", "display", "meet", "agree"], [1, 3, 4, 5]),
    (
      "questionnaire", "questionnaireSteps",
      ["research", "draft", "survey", "analyse", "conclude", "display"], [0, 1, 2, 3, 4, 5]
    ),
  ]
  static let fiveSteps = ["collect", "fix-topic", "announce", "consult", "use-result"]
  static let hearing = ["announce", "meet", "publish-result"]
  static let covenant = ["discuss", "display", "opinions", "vote", "sign", "in-force"]
  static let rules = ["council", "notice", "filing", "disclosure", "appraisal"]
  static let lists = ["responsibility", "deliberation", "assistance"]
  static let disclosureItems = ["proposal", "procedure", "result", "funds", "notice", "plan"]
  static let venueTypes = ["hall", "corner", "corridor"]
  static let venueItems = ["sign", "rules-on-wall", "files", "barrier-free"]
  /// Each with the rubric by which reviewers rate it.
  static let showcases: [(matter: String, rubric: String)] = [
    ("signature-intake", "T1.f1"), ("partnership-pact", "T3.f1"), ("signature-topic", "O1.f1"),
    ("micro-unit", "O2.f1"), ("type-casebook", "O3.f1"), ("hybrid-case", "F3.f1"),
    ("party-brand", "M1.f1"), ("local-process", "M2.f1"), ("three-tier-link", "M4.f1"),
    ("replicated", "E1.f1"), ("open-ledger", "E2.f1"), ("third-party-evaluation", "E3.f1"),
    ("signature-venue", "S1.f1"), ("data-use", "S2.f1"), ("local-rules", "G1.f1"),
    ("adopted-advice", "G2.f1"), ("community-fund", "G3.f1"), ("index-report", "G4.f1"),
  ]
  static let reasons = [
    "missing-attachment", "missing-field", "illegible", "missing-seal", "inconsistent",
  ]
  static let rejections = ["duplicate", "not-relevant", "unverifiable", "backdated"]
}
