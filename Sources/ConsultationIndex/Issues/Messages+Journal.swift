extension MessageTemplate {
  /// What can be wrong with a journal, and with what is to be added to one.
  static let journal = chain + entries + dossiersInJournal + assessmentsInJournal

  // MARK: The chain

  private static let chain = [
    journalAltered, journalUnchained, journalNumber, journalForm, journalNotOpened, journalReopened,
    journalCut, journalRebuilt, journalTorn, journalNone, journalLineEnd, journalChanged,
    journalCheckpoint,
  ]
  private static let tampered = (
    en: "the journal was altered here; compare with a copy and with the receipts of its head",
    zh: "日志自此处起已被改动；请与副本及留存的链头回执核对"
  )
  package static let journalAltered = MessageTemplate(
    .error, "journal.altered", en: "entry {number} does not have the hash that it carries",
    zh: "第{number}条的内容与其摘要不符", helpEn: tampered.en, helpZh: tampered.zh)
  package static let journalUnchained = MessageTemplate(
    .error, "journal.unchained", en: "entry {number} does not follow the entry before it",
    zh: "第{number}条与前一条不相接", helpEn: tampered.en, helpZh: tampered.zh)
  package static let journalNumber = MessageTemplate(
    .error, "journal.number", en: "this entry has the number `{found}`, not {number}",
    zh: "此条编号为`{found}`，应为{number}", helpEn: tampered.en, helpZh: tampered.zh)
  package static let journalForm = MessageTemplate(
    .error, "journal.form", en: "entry {number} is not written as a journal writes it",
    zh: "第{number}条的书写形式与日志不符", helpEn: tampered.en, helpZh: tampered.zh)
  package static let journalNotOpened = MessageTemplate(
    .error, "journal.not-opened", en: "the first entry does not open a journal",
    zh: "首条不是开立日志的事件")
  package static let journalReopened = MessageTemplate(
    .error, "journal.reopened", en: "the journal is open already", zh: "日志已经开立")
  package static let journalCut = MessageTemplate(
    .error, "journal.cut",
    en: "the journal has {count} entries; the receipt was given when it had {number}"
      + "{?last|; the receipt of entry $ still holds}",
    zh: "日志现有{count}条，而回执出具时已有{number}条{?last|；第$条的回执仍然相符}",
    helpEn: "its end was cut off; compare with a copy", helpZh: "日志末尾已被截去；请与副本核对")
  package static let journalRebuilt = MessageTemplate(
    .error, "journal.rebuilt",
    en: "entry {number} has another hash than the receipt says"
      + "{?last|; the receipt of entry $ still holds}",
    zh: "第{number}条的摘要与回执不一致{?last|；第$条的回执仍然相符}",
    helpEn: "this entry or one before it was written anew; compare with a copy",
    helpZh: "该条或此前的某条已被重写；请与副本核对")
  package static let journalTorn = MessageTemplate(
    .note, "journal.torn",
    en: "the last entry broke off after {bytes} bytes; it was never acknowledged and is not counted"
      + "{?file|, and was set aside in `$`}",
    zh: "末条写到第{bytes}字节时中断，从未确认，不计入日志{?file|，已移存至`$`}")
  package static let journalNone = MessageTemplate(
    .error, "journal.none", en: "this is no journal", zh: "此文件不是日志",
    helpEn: "name the journal first; a new one begins with a file that is empty or not there",
    helpZh: "请先写日志文件，再写要登记的文件；新日志须从空文件或尚不存在的文件开始")
  package static let journalLineEnd = MessageTemplate(
    .error, "journal.line-end",
    en: "entry {number} is as it was, but {found} stands behind it where a line feed should",
    zh: "第{number}条内容未变，但其后应为换行符LF，现为{found}",
    helpEn: "a program changed the line ends; change them back to LF, or take a copy",
    helpZh: "行尾被其他程序改过；请改回LF换行，或改用副本")
  package static let journalChanged = MessageTemplate(
    .error, "journal.changed", en: "an entry that bears on this was altered: {reason}",
    zh: "与此有关的某条登记已被改动：{reason}", helpEn: "`xindu journal verify` tells which",
    helpZh: "请运行`xindu journal verify`查明")
  package static let journalCheckpoint = MessageTemplate(
    .warning, "journal.checkpoint",
    en:
      "the checkpoint beside the journal does not go with it; the journal may have lost its end, or "
      + "come from a copy",
    zh: "日志旁的检查点与日志不符；日志可能缺了末尾，或取自副本",
    helpEn: "compare with a receipt; the next entries are taken down without the checkpoint",
    helpZh: "请与留存的链头回执核对；此后登记不再使用该检查点")

  // MARK: Events

  private static let entries = [
    journalUnknownEvent, journalBackwards, journalAhead, journalDatedAhead, journalRepeated,
    journalChange, journalUnreadable,
  ]
  package static let journalUnknownEvent = MessageTemplate(
    .error, "journal.unknown-event",
    en: "there is no event `{name}`{?nearest|; did you mean `$`?}",
    zh: "没有名为`{name}`的事件{?nearest|，是否应为`$`？}", helpEn: "known here: {known}",
    helpZh: "可用的有：{known}")
  package static let journalBackwards = MessageTemplate(
    .error, "journal.backwards",
    en: "the day {date} is before {last}, the day of an entry that is there",
    zh: "日期{date}早于已有登记的日期{last}",
    helpEn:
      "a journal only grows forwards; if {last} lies ahead by mistake, give the right day with "
      + "`--as-of`",
    helpZh: "日志只能向后追加；如{last}系误填的未来日期，请用`--as-of`写明正确日期")
  package static let journalDatedAhead = MessageTemplate(
    .error, "journal.dated-ahead", en: "{date} lies after today, {today}",
    zh: "{date}晚于今天（{today}）", helpEn: "if that is meant, add `--dated-ahead`",
    helpZh: "如确有此意，请加`--dated-ahead`")
  package static let journalAhead = MessageTemplate(
    .error, "journal.ahead", en: "{found} lies after {date}, the day of the entry",
    zh: "{found}晚于登记日{date}")
  package static let journalRepeated = MessageTemplate(
    .error, "journal.repeated", en: "this is in the journal already", zh: "日志中已有此项")
  package static let journalChange = MessageTemplate(
    .error, "journal.change", en: "`{found}` does not fit here; it is `{expected}`",
    zh: "此处不应为`{found}`，应为`{expected}`")
  package static let journalUnreadable = MessageTemplate(
    .error, "journal.unreadable", en: "the journal could not read this again: {reason}",
    zh: "日志将无法读回此项：{reason}")

  // MARK: Dossiers

  private static let dossiersInJournal = [
    journalUnknownSubmission, journalUnknownCommunity, journalStaleRevision, journalRecordLost,
    journalRecordChanged,
    journalReviewLost,
  ]
  package static let journalUnknownSubmission = MessageTemplate(
    .error, "journal.unknown-submission",
    en: "the journal has no submission of `{community}` for {period}",
    zh: "日志中没有社区`{community}`{period}的申报", helpEn: "add `submission.opened` first",
    helpZh: "请先登记`submission.opened`事件")
  package static let journalUnknownCommunity = MessageTemplate(
    .error, "journal.unknown-community",
    en: "the journal has no community `{community}` up to {date}{?nearest|; did you mean `$`?}",
    zh: "截至{date}，日志中没有社区`{community}`{?nearest|，是否应为`$`？}")
  package static let journalStaleRevision = MessageTemplate(
    .error, "journal.stale-revision",
    en: "the record `{record}` has reached revision {last}; {revision} comes too late",
    zh: "材料`{record}`已登记到第{last}版，不能再登记第{revision}版",
    helpEn: "raise the revision", helpZh: "请使用更高的版本号")
  package static let journalRecordLost = MessageTemplate(
    .error, "journal.record-lost",
    en: "revision {revision} of the record `{record}` is in the journal but not in the dossier",
    zh: "日志中有材料`{record}`的第{revision}版，卷宗中却没有",
    helpEn: "nothing is ever taken out; withdraw it with a new revision",
    helpZh: "已登记的材料不得删除；如需撤回，请以新版本注明撤回")
  package static let journalRecordChanged = MessageTemplate(
    .error, "journal.record-changed",
    en: "revision {revision} of the record `{record}` is not what the journal holds",
    zh: "材料`{record}`第{revision}版的内容与日志不符",
    helpEn: "raise the revision to change a record", helpZh: "如需修改，请提高版本号")
  package static let journalReviewLost = MessageTemplate(
    .error, "journal.review-lost",
    en: "review {number} of the journal is not at that place in the dossier",
    zh: "日志中的第{number}条审核意见不在卷宗的相应位置",
    helpEn: "reviews are only added at the end", helpZh: "审核意见只能在末尾追加，不得改动")

  // MARK: Assessments

  private static let assessmentsInJournal = [
    journalUnknownStandard, journalUnsoundStandard, journalOtherDossier, journalNotSuperseding,
    journalOtherResult, journalOtherWording,
  ]
  package static let journalUnknownStandard = MessageTemplate(
    .error, "journal.unknown-standard",
    en: "the journal has not adopted the standard `{digest}`", zh: "日志中没有采用过标准`{digest}`",
    helpEn: "add the standard first", helpZh: "请先登记该评价标准")
  package static let journalUnsoundStandard = MessageTemplate(
    .error, "journal.unsound-standard", en: "the standard cannot be used: {reason}",
    zh: "该评价标准无法使用：{reason}", helpEn: "see `xindu policy check`",
    helpZh: "请用`xindu policy check`检查")
  package static let journalOtherDossier = MessageTemplate(
    .error, "journal.other-dossier",
    en: "the assessment is of the dossier `{found}`; the journal holds `{expected}`",
    zh: "评定结果所依据的卷宗为`{found}`，日志中的卷宗为`{expected}`",
    helpEn: "add what is new in the dossier first", helpZh: "请先登记卷宗中新增的内容")
  package static let journalNotSuperseding = MessageTemplate(
    .error, "journal.not-superseding",
    en: "the assessment must name the one that it replaces, `{expected}`",
    zh: "评定结果须注明所替代的结果`{expected}`",
    helpEn: "an assessment that was issued is never replaced in silence",
    helpZh: "已出具的评定结果不得无声替换")
  package static let journalOtherResult = MessageTemplate(
    .error, "journal.other-result",
    en:
      "engine {expectedEngine} comes to {expected} points and the grade {expectedGrade} here; the "
      + "result says {found} and {foundGrade}, by engine {foundEngine}",
    zh:
      "引擎{expectedEngine}据此得{expected}分、等级{expectedGrade}；结果所载为{found}分、{foundGrade}（引擎{foundEngine}）",
    helpEn: "the result was altered, or the two versions of the engine differ",
    helpZh: "结果可能被改动，或两个版本的引擎得分不同")
  package static let journalOtherWording = MessageTemplate(
    .error, "journal.other-wording",
    en:
      "the points are right, but what the result says besides them is not what engine {engine} says",
    zh: "分数相符，但结果的其余内容与引擎{engine}的说明不符", helpEn: "the result was altered",
    helpZh: "结果可能被改动")
}
