import ConsultationIndex

/// Finds the words of a notice. Head and closing stand here, the sections in files of their own.
struct NoticeContent {
  let assessment: Assessment
  let dossier: Dossier
  let standard: CompiledStandard
  let language: Language
  let appealDays: Int
  /// The day of the notice; of one that is issued again, that of the first.
  let date: CalendarDate
  let office: String?
  let words: MeasureText
  let standing: RecordStanding

  init(
    _ assessment: Assessment, of dossier: Dossier, standard: CompiledStandard,
    language: Language, appealDays: Int, date: CalendarDate?, office: String?
  ) {
    self.assessment = assessment
    self.dossier = dossier
    self.standard = standard
    self.language = language
    self.appealDays = max(0, appealDays)
    self.date = date ?? assessment.receipt.asOf
    self.office = office
    words = MeasureText(compiled: standard, language: language)
    standing = RecordStanding(dossier, standard, asOf: assessment.receipt.asOf)
  }

  var isChinese: Bool { language == .chinese }
  var asOf: CalendarDate { assessment.receipt.asOf }
  var reviewsUntil: CalendarDate { assessment.receipt.reviewsUntil }
  /// Whether reviews are taken into account that came after the day of the first notice.
  var isIssuedAgain: Bool { reviewsUntil > date }
  var isDemonstration: Bool { assessment.isDemonstration }

  func say(_ zh: String, _ en: String) -> String { isChinese ? zh : en }
  func name(of id: String) -> String { standard.name(of: id, in: language) ?? id }
  func joined(_ parts: [String]) -> String { parts.joined(separator: say("、", ", ")) }

  var paper: NoticePaper {
    let title = say("评定结果告知书", "Notice of result")
    let mark = isDemonstration ? say("（演示）", " (demonstration)") : ""
    var paper = NoticePaper(
      language: language, title: title + mark,
      subtitle: standard.standard.labels[language], facts: facts, verdict: verdict)
    paper.sections = [decidedSince, points, losses, missing, decisions, history, remarks]
      .compactMap(\.self)
    paper.sections.append(basis)
    if !isDemonstration {
      paper.sections.append(appeal)
      paper.signatures = signatures
    }
    paper.footer = footer
    return paper
  }

  private var facts: [NoticePaper.Fact] {
    let community = assessment.community
    let receipt = assessment.receipt
    var facts = [
      NoticePaper.Fact(say("社区", "Community"), "\(community.name) (\(community.id))")
    ]
    if let street = community.street { facts.append(.init(say("街道（镇）", "Street"), street)) }
    facts += [
      .init(say("社区类型", "Kind"), name(of: community.kind)),
      .init(say("评定周期", "Period"), receipt.period.description),
    ]
    facts += days
    if let office { facts.append(.init(say("出具单位", "Issued by"), office)) }
    facts += [
      .init(
        say("评价标准", "Standard"),
        "\(receipt.standardID) \(receipt.standardVersion) · SHA-256 "
          + "\(receipt.standardDigest.description.prefix(12))…")
    ]
    if !isDemonstration {
      facts.append(.init(say("申诉截止日", "Appeal until"), lastDayToAppeal.description))
    }
    return facts
  }

  /// One line where all is of one day.
  private var days: [NoticePaper.Fact] {
    var days: [NoticePaper.Fact] = []
    if date == asOf, !isIssuedAgain {
      days.append(.init(say("评定日、告知日", "Assessed, notice given"), asOf.description))
    } else {
      days.append(.init(say("评定日", "Assessed"), asOf.description))
      let given =
        isIssuedAgain
        ? say("首次告知日", "Notice first given") : say("告知日", "Notice given")
      days.append(.init(given, date.description))
    }
    if reviewsUntil != asOf {
      days.append(.init(say("审核意见截至", "Reviews until"), reviewsUntil.description))
    }
    return days
  }

  private var lastDayToAppeal: CalendarDate { date.adding(days: appealDays) }

  // MARK: The result

  private var verdict: NoticePaper.Verdict {
    guard !isDemonstration else { return demonstration }
    let confirmed = assessment.confirmed
    let grade =
      confirmed.grade.map { standard.name(of: $0.rawValue, in: language) ?? $0.rawValue }
      ?? standard.standard.unrated[language]
    let maximum = confirmed.tiers.reduce(Points.zero) { $0 + $1.maximum }
    return NoticePaper.Verdict(
      label: say("审定结果", "Confirmed result"), value: grade,
      detail: say(
        "\(confirmed.total) 分（满分 \(maximum)）", "\(confirmed.total) of \(maximum) points"),
      remarks: heldBack + provisional, isDemonstration: false)
  }

  /// A demonstration rests on press reports; what it shows is how far they reach.
  private var demonstration: NoticePaper.Verdict {
    let (reach, all) = (assessment.reach, assessment.confirmed.findings.count)
    return NoticePaper.Verdict(
      label: say("演示", "Demonstration"), value: say("不作评定", "No assessment"),
      detail: say(
        "所载事实涉及 \(all) 项指标中的 \(reach) 项", "its facts reach \(reach) of \(all) indicators"),
      remarks: [
        say(
          "本件据公开报道整理，只为演示告知书的样式，不是评定结论，不产生等级，也不适用申诉。",
          "Put together from press reports to show what a notice looks like. It is not an "
            + "assessment, gives no grade and cannot be appealed.")
      ], isDemonstration: true)
  }

  private var heldBack: [String] {
    assessment.confirmed.heldBackBy.map { held in
      let grade = name(of: held.grade.rawValue)
      let reasons = held.failing.map { words.text(of: $0) }.joined(separator: say("；", "; "))
      return say(
        "分数已达“\(grade)”的分数线，因以下条件未满足而未授予：\(reasons)",
        "The cut of “\(grade)” is reached; it is not given because of: \(reasons)")
    }
  }

  /// The one place where a provisional value stands; left out where nothing waits.
  private var provisional: [String] {
    let provisional = assessment.provisional
    guard assessment.pending > 0 || provisional.total != assessment.total else { return [] }
    return [
      say(
        "预评（未审定，不是评定结论）：预评 \(provisional.total) 分。这是假定尚待审核的 \(assessment.pending) 件"
          + "材料和数据全部采信、评分全部生效时的分数，以审定为准。",
        "Provisional (not confirmed, not a result): provisional \(provisional.total) points. This "
          + "supposes that all \(assessment.pending) records and figures still to be reviewed are "
          + "accepted and all ratings take effect; only the confirmed result counts.")
    ]
  }

  // MARK: What it rests on, and what can be done

  private var basis: NoticePaper.Section {
    var blocks = [
      NoticePaper.Block.paragraph(
        say(
          "得分只计已采信的材料，由评价标准逐项算出；同一份卷宗、同一标准、同一评定日，结果必然相同。",
          "Only accepted evidence counts, by the rules of the standard; the same dossier, standard "
            + "and day always give the same result."))
    ]
    let text = StandardText(standard, language: language, style: .plain)
    if let note = text.proposedNote { blocks.append(.paragraph(note)) }
    return NoticePaper.Section(heading: say("评定依据", "What the result rests on"), blocks: blocks)
  }

  private var appeal: NoticePaper.Section {
    let last = lastDayToAppeal
    let office = self.office ?? say("出具本告知书的单位", "the issuer of this notice")
    let again =
      isIssuedAgain
      ? say(
        "本告知书为重新出具，申诉期限仍自首次告知日起算，不另行延长。",
        " This notice is issued again; the days to appeal still run from the first one.") : ""
    let text = say(
      "对本结果有异议的，可自\(isIssuedAgain ? "首次" : "")告知日（\(date)）次日起 \(appealDays) 日内，即最迟 \(last)（含当日），"
        + "向\(office)提出书面申诉。申诉书写明指标编号、材料编号和理由，附佐证材料，并注明下方的结果编号。"
        + "逾期未申诉的，以本结果为准。" + again,
      "Whoever disagrees may appeal in writing to \(office) within \(appealDays) "
        + "days after the day of the notice (\(date)), that is until \(last) inclusive. Name the "
        + "indicators, the records and the reasons, enclose evidence, and quote the number of the "
        + "result below. Without an appeal by then, this result stands."
        + again)
    return NoticePaper.Section(
      heading: say("申诉", "Appeal"),
      blocks: [.paragraph(text)])
  }

  private var signatures: [[String]] {
    [
      [say("出具单位（盖章）", "Issued by (seal)"), say("经办人（签字）", "Signature"), say("日期", "Date")],
      [
        say("社区签收（盖章）", "Received by the community (seal)"), say("签收人（签字）", "Signature"),
        say("日期", "Date"),
      ],
    ]
  }

  private var footer: [String] {
    let receipt = assessment.receipt
    return [
      say("结果编号（SHA-256）：", "Number of the result (SHA-256): ") + receipt.digest.description,
      say("计分引擎 ", "engine ") + receipt.engine,
    ]
  }
}
