extension MessageTemplate {
  /// What can be wrong with a dossier, whatever the standard.
  static let dossier = [
    emptyText, hiddenCharacter, blankAtEnd, pathInName, outOfRange, kindChanged, revisionConflict,
    reviewsOwnCase, amendByNotReturned,
    amendByTooEarly, judgesItself, tooMany, impossiblePeriod, impossibleDigest, unknownDecision,
    unknownStage, noSuchRecord,
  ]
  package static let emptyText = MessageTemplate(
    .error, "dossier.empty", en: "`{key}` is empty", zh: "`{key}`为空")
  package static let hiddenCharacter = MessageTemplate(
    .error, "dossier.hidden-character",
    en: "`{key}` holds a character that nobody sees: {character}",
    zh: "`{key}`含有看不见的字符{character}",
    helpEn: "write it again by hand instead of pasting it", helpZh: "请删去后手工重新输入，不要粘贴")
  package static let blankAtEnd = MessageTemplate(
    .error, "dossier.blank-at-end", en: "`{key}` begins or ends with a blank: {character}",
    zh: "`{key}`的开头或结尾有空白字符{character}", helpEn: "remove the blank", helpZh: "请删去空白")
  package static let pathInName = MessageTemplate(
    .error, "dossier.path-in-id",
    en: "`{key}` holds a character of paths, and files are named after it: {character}",
    zh: "`{key}`含有路径符号{character}，而文件以它命名",
    helpEn: "use letters, digits, `.`, `_` and `-`, and not dots alone",
    helpZh: "请只用文字、数字和`.`、`_`、`-`，且不能只有点号")
  static let outOfRange = MessageTemplate(
    .error, "dossier.out-of-range", en: "`{value}` is not between {least} and {most}",
    zh: "`{value}`不在{least}至{most}之间")
  static let kindChanged = MessageTemplate(
    .error, "dossier.kind-changed",
    en: "the record `{record}` is of kind `{kind}` here and of `{before}` before",
    zh: "材料`{record}`此前的种类为`{before}`，此处为`{kind}`",
    helpEn: "give the other record an id of its own", helpZh: "请为另一份材料另编编号")
  static let revisionConflict = MessageTemplate(
    .error, "dossier.revision-conflict",
    en: "the record `{record}` has revision {revision} twice, with different content",
    zh: "材料`{record}`的第{revision}版出现两次且内容不同",
    helpEn: "raise the revision of the later one; another record needs an id of its own",
    helpZh: "修改后再报的，请将版本号加一；如为另一份材料，请另行编号")
  static let reviewsOwnCase = MessageTemplate(
    .error, "dossier.reviews-own-case",
    en: "`{reviewer}` belongs to the community `{community}` that is under review",
    zh: "审核人`{reviewer}`属于被评社区`{community}`",
    helpEn: "nobody judges their own case; let someone else decide",
    helpZh: "本社区人员须回避，请由他人审核")
  static let amendByNotReturned = MessageTemplate(
    .error, "dossier.amend-by-not-returned", en: "only what is returned has a day to amend it by",
    zh: "只有退回补正时才填写补正期限")
  static let amendByTooEarly = MessageTemplate(
    .error, "dossier.amend-by-too-early",
    en: "the day to amend by, {amendBy}, is before the review of {date}",
    zh: "补正期限{amendBy}早于审核日期{date}")
  static let judgesItself = MessageTemplate(
    .error, "dossier.judges-itself", en: "a submission may not carry `{key}`",
    zh: "申报材料不得自带`{key}`",
    helpEn: "nobody judges their own case; reviews stand beside the submission, in a dossier",
    helpZh: "审核意见由审核人另行填写，与申报材料一并归入评定卷宗")
  static let tooMany = MessageTemplate(
    .error, "dossier.too-many", en: "there are {found} `{key}`, more than the {most} allowed",
    zh: "`{key}`有{found}条，超过上限{most}条")
  package static let impossiblePeriod = MessageTemplate(
    .error, "dossier.impossible-period", en: "`{value}` is not a period",
    zh: "`{value}`不是有效的期间",
    helpEn: "write `2025`, `2025-H1`, `2025-Q3` or `2025-03`",
    helpZh: "请写作`2025`、`2025-H1`、`2025-Q3`或`2025-03`")
  static let impossibleDigest = MessageTemplate(
    .error, "dossier.impossible-digest", en: "this is not a SHA-256", zh: "此处不是SHA-256摘要",
    helpEn: "write 64 hexadecimal digits", helpZh: "请写64位十六进制数字")
  static let unknownDecision = MessageTemplate(
    .error, "dossier.unknown-decision",
    en: "there is no decision `{name}`{?nearest|; did you mean `$`?}",
    zh: "没有名为`{name}`的审核结论{?nearest|，是否应为`$`？}",
    helpEn: "known here: {known}", helpZh: "可用的有：{known}")
  static let unknownStage = MessageTemplate(
    .error, "dossier.unknown-stage",
    en: "there is no stage `{name}` of a review{?nearest|; did you mean `$`?}",
    zh: "没有名为`{name}`的审核类别{?nearest|，是否应为`$`？}",
    helpEn: "known here: {known}", helpZh: "可用的有：{known}")
  static let noSuchRecord = MessageTemplate(
    .error, "dossier.no-such-record",
    en: "there is no record `{record}`{?nearest|; did you mean `$`?}",
    zh: "没有编号为`{record}`的材料{?nearest|，是否应为`$`？}")
}
