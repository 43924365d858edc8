extension MessageTemplate {
  /// What can be wrong with decisions that are to be recorded, besides what is wrong with a table.
  static let reviewing = reviewSubjects + reviewConflicts + reviewers + reviewFile

  // MARK: What is reviewed

  private static let reviewSubjects = [
    decisionOnOtherRecord, decisionOnUnknownRevision, decisionOnSuperseded, decisionOnOtherValue,
    decisionOnNoFigure, decisionOnOtherContent, decisionReason, decisionWithoutReason,
    decisionLevel,
  ]
  package static let decisionOnOtherRecord = cell(
    .error, "recording.other-record",
    en: "the row describes the record `{other}`, not `{record}`",
    zh: "本行所列的是材料`{other}`，不是`{record}`",
    helpEn: "a spreadsheet took digits away; set the column to text and write the number again",
    helpZh: "编号被表格软件改写，请将该列设为文本格式后重新填写")
  package static let decisionOnUnknownRevision = cell(
    .error, "recording.unknown-revision",
    en: "there is no revision {revision} of the record `{record}`{?nearest|; did you mean `$`?}",
    zh: "材料`{record}`没有第{revision}版{?nearest|，是否应为`$`？}")
  package static let decisionOnSuperseded = cell(
    .error, "recording.superseded",
    en: "revision {revision} of `{record}` was superseded by revision {latest}",
    zh: "材料`{record}`的第{revision}版已由第{latest}版取代",
    helpEn: "look at the later revision and decide on that", helpZh: "请查看最新版，就最新版作出结论")
  package static let decisionOnOtherValue = cell(
    .error, "recording.other-value",
    en: "`{figure}` is {actual} now, not {value}", zh: "`{figure}`现为{actual}，不是{value}",
    helpEn: "look at the present value and decide on that", helpZh: "请核对现值后再作结论")
  package static let decisionOnNoFigure = cell(
    .error, "recording.no-figure", en: "the community gives no figure `{figure}`",
    zh: "该社区没有填报`{figure}`")
  package static let decisionOnOtherContent = cell(
    .warning, "recording.other-content",
    en: "`{record}` was rewritten since the list was made; the decision is about what it said then",
    zh: "导出清单之后材料`{record}`的内容已改动，该结论只针对改动前的内容，现有内容仍为待审",
    helpEn: "make the list again and decide on what stands there now",
    helpZh: "请重新导出待审清单，就现有内容作出结论")
  package static let decisionWithoutReason = cell(
    .error, "recording.no-reason", en: "what is {decision} needs a reason or a note",
    zh: "{decision}须写明理由或备注", helpEn: "the notice tells the community why",
    helpZh: "告知书会将理由告知社区")
  package static let decisionReason = cell(
    .error, "recording.unknown-reason",
    en: "the standard has no reason `{value}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有理由`{value}`{?nearest|，是否应为`$`？}", helpEn: "known here: {known}",
    helpZh: "可填：{known}；其他说明写入备注")
  package static let decisionLevel = cell(
    .error, "recording.impossible-level",
    en: "the scale `{rubric}` ends at level {most}, not {level}",
    zh: "量表`{rubric}`最高为{most}档，没有{level}档")

  // MARK: What is there already

  private static let reviewConflicts = [
    decisionRepeated, decisionContradicts, decisionWithoutEffect,
  ]
  package static let decisionRepeated = row(
    .note, "recording.repeated", en: "recorded already, skipped", zh: "已记录过相同意见，跳过")
  package static let decisionContradicts = row(
    .error, "recording.contradicts",
    en: "`{reviewer}` has already given another opinion on `{subject}` on {date}",
    zh: "审核人`{reviewer}`{date}对`{subject}`已有不同意见",
    helpEn: "what is recorded stays; give the new opinion a later day",
    helpZh: "已记录的意见不改动；如需变更，请以新的日期另行提出")
  package static let decisionWithoutEffect = cell(
    .warning, "recording.without-effect",
    en: "a decision of {date} on `{subject}` is later and stays in force",
    zh: "`{subject}`已有{date}的较晚结论，仍以该结论为准")

  // MARK: Who and when

  private static let reviewers = [
    decisionOnOwnCase, decisionByMember, reviewerName, decisionAhead, decisionAmendTooEarly,
    decisionAmendWithoutReturn,
  ]
  package static let decisionOnOwnCase = cell(
    .error, "recording.own-case", en: "`{reviewer}` belongs to the community under review",
    zh: "审核人`{reviewer}`属于被评社区", helpEn: "nobody judges their own case; let someone else decide",
    helpZh: "本社区人员须回避，请由他人审核")
  package static let decisionByMember = cell(
    .error, "recording.member",
    en: "`{reviewer}` belongs to the community under review, as other opinions say",
    zh: "其他审核意见显示，审核人`{reviewer}`属于被评社区",
    helpEn: "nobody judges their own case; let someone else decide",
    helpZh: "本社区人员须回避，请由他人审核")
  package static let reviewerName = cell(
    .warning, "recording.reviewer-name",
    en: "`{reviewer}` looks like a name; reviewers are known by a code",
    zh: "审核人`{reviewer}`像是姓名，应写代号", helpEn: "write a code such as r-01",
    helpZh: "请改用代号，如 r-01、评审甲")
  package static let decisionAhead = cell(
    .error, "recording.ahead", en: "{date} lies after {today}", zh: "{date}晚于{today}",
    helpEn: "a decision cannot be dated ahead", helpZh: "审核日期不能晚于今天（或 --as-of 的日期）")
  package static let decisionAmendTooEarly = cell(
    .error, "recording.amend-too-early",
    en: "the day to amend by, {amendBy}, is before the review of {date}",
    zh: "补正期限{amendBy}早于审核日期{date}")
  package static let decisionAmendWithoutReturn = cell(
    .error, "recording.amend-without-return", en: "only what is returned has a day to amend it by",
    zh: "只有退回补正的才有补正期限")

  // MARK: The file

  private static let reviewFile = [reviewColumnMissing, reviewsUnbound, reviewNotAppended]
  package static let reviewsUnbound = MessageTemplate(
    .warning, "recording.unbound",
    en: "without the column “{header}” these decisions stand even if a record is rewritten",
    zh: "缺少“{header}”列，材料内容改动后这些结论仍会沿用",
    helpEn: "add it behind the last column, empty for older rows",
    helpZh: "请在最后一列之后补上该列，以前的行留空")
  package static let reviewColumnMissing = MessageTemplate(
    .error, "recording.column-missing", en: "the column “{header}” is missing and needed",
    zh: "缺少“{header}”列，无法记录", helpEn: "add it behind the last column, empty for older rows",
    helpZh: "请在最后一列之后补上该列，以前的行留空")
  package static let reviewNotAppended = MessageTemplate(
    .error, "recording.not-appended",
    en: "rows added behind this table would not read back as they are meant",
    zh: "在此表之后追加的内容无法原样读回", helpEn: "save the table again as CSV UTF-8",
    helpZh: "请将表格重新另存为“CSV UTF-8（逗号分隔）”格式")
}
