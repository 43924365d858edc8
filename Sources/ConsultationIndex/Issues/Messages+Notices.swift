extension MessageTemplate {
  /// What an assessment says of a dossier.
  static let notices = decisions + contents + timing + figureNotices + reviewNotices + fit

  // MARK: Decisions

  private static let decisions = [
    rejected, returned, pending, superseded, withdrawn, repeated, decisionsDiffer,
  ]
  static let rejected = MessageTemplate(
    .warning, "record.rejected", en: "rejected on {date}{?reason|: $}{?note|, $}",
    zh: "{date}不予采信{?reason|：$}{?note|，$}")
  static let returned = MessageTemplate(
    .warning, "record.returned",
    en: "returned on {date}{?reason|: $}{?note|, $}{?amendBy|; to be amended by $}",
    zh: "{date}退回补正{?reason|：$}{?note|，$}{?amendBy|，请于$前（含当日）补正}")
  static let pending = MessageTemplate(
    .note, "record.pending", en: "not yet reviewed", zh: "待审")
  static let superseded = MessageTemplate(
    .note, "record.superseded", en: "revision {by} counts in its place", zh: "已由第{by}版取代")
  static let withdrawn = MessageTemplate(
    .note, "record.withdrawn", en: "withdrawn by the community", zh: "社区已撤回")
  static let repeated = MessageTemplate(
    .warning, "record.repeated", en: "handed in {count} times, counted once",
    zh: "重复提交{count}次，只计一次")

  static let decisionsDiffer = MessageTemplate(
    .warning, "record.decisions-differ",
    en: "decided differently on {date}: {found}; {counted} counts, as it stands last in the log",
    zh: "{date}的结论不一致：{found}；以记录在后的“{counted}”为准",
    helpEn: "give the decision that is to count a later day",
    helpZh: "请将应当采用的结论以较晚的日期另行记录")

  // MARK: Contents

  private static let contents = [
    unknownKind, unknownField, wrongType, unknownToken, impossibleDate, outOfBounds, constraint,
    dangling,
  ]
  static let unknownKind = MessageTemplate(
    .error, "record.unknown-kind",
    en: "the standard has no records of kind `{kind}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有`{kind}`这种材料{?nearest|，是否应为`$`？}")
  static let unknownField = MessageTemplate(
    .error, "record.unknown-field",
    en: "records of this kind have no field `{field}`{?nearest|; did you mean `$`?}",
    zh: "这种材料没有字段`{field}`{?nearest|，是否应为`$`？}")
  static let wrongType = MessageTemplate(
    .error, "record.wrong-type", en: "`{field}` is not of type {expected}",
    zh: "`{field}`应填写{expected}")
  static let unknownToken = MessageTemplate(
    .error, "record.unknown-token",
    en: "`{value}` is not one of the values of `{field}`{?nearest|; did you mean `$`?}",
    zh: "`{value}`不是`{field}`的可选值{?nearest|，是否应为`$`？}")
  static let impossibleDate = MessageTemplate(
    .error, "record.impossible-date", en: "`{value}` is not a date", zh: "`{value}`不是有效日期",
    helpEn: "write an existing day as YYYY-MM-DD", helpZh: "请按YYYY-MM-DD填写真实存在的日期")
  static let outOfBounds = MessageTemplate(
    .error, "record.out-of-bounds", en: "`{value}` is not between {least} and {most}",
    zh: "`{value}`不在{least}至{most}之间")
  static let constraint = MessageTemplate(
    .error, "record.constraint",
    en: "`{field}` ({first}) must not be above or after `{atMost}` ({second})",
    zh: "`{field}`（{first}）不得大于或晚于`{atMost}`（{second}）")
  static let dangling = MessageTemplate(
    .warning, "record.dangling", en: "refers to the record `{value}`, which is not there",
    zh: "所引用的材料`{value}`不存在")

  // MARK: Time

  private static let timing = [noDate, outOfPeriod, notInForce, dateAhead, unused]
  static let noDate = MessageTemplate(
    .warning, "record.no-date", en: "does not count without `{field}`", zh: "缺少`{field}`，不计入")
  static let outOfPeriod = MessageTemplate(
    .note, "record.out-of-period", en: "`{field}` ({date}) lies outside {period}",
    zh: "`{field}`（{date}）不在{period}期间内")
  static let notInForce = MessageTemplate(
    .note, "record.not-in-force", en: "not in force on {date}", zh: "截至{date}不在有效期内")
  static let dateAhead = MessageTemplate(
    .warning, "record.date-ahead", en: "`{field}` ({date}) lies ahead and reads as absent",
    zh: "`{field}`（{date}）尚未到来，视同未填")
  static let unused = MessageTemplate(
    .note, "record.unused", en: "enters no measure with these values; some field may be missing",
    zh: "按所填内容未能计入任何统计口径，请检查是否漏填")

  // MARK: Figures

  private static let figureNotices = [
    unknownFigure, figureOutOfBounds, figurePending, figureReturned, figureRejected,
    figureDecisionsDiffer,
  ]
  static let unknownFigure = MessageTemplate(
    .error, "figure.unknown",
    en: "the standard has no figure `{figure}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有`{figure}`这项基础数据{?nearest|，是否应为`$`？}")
  static let figureOutOfBounds = MessageTemplate(
    .error, "figure.out-of-bounds", en: "`{value}` is above {most}, the most for `{figure}`",
    zh: "`{figure}`为`{value}`，超过上限{most}")
  static let figurePending = MessageTemplate(
    .note, "figure.pending",
    en: "`{figure}` ({value}) is not yet reviewed; taken for the provisional score only",
    zh: "`{figure}`（{value}）待审，仅用于预评")
  static let figureReturned = MessageTemplate(
    .warning, "figure.returned",
    en:
      "`{figure}` ({value}) was returned on {date}{?reason|: $}{?note|, $}{?amendBy|; to be amended by $}",
    zh: "`{figure}`（{value}）于{date}退回补正{?reason|：$}{?note|，$}{?amendBy|，请于$前（含当日）补正}")
  static let figureRejected = MessageTemplate(
    .warning, "figure.rejected",
    en: "`{figure}` ({value}) was rejected on {date}{?reason|: $}{?note|, $}",
    zh: "`{figure}`（{value}）于{date}不予采信{?reason|：$}{?note|，$}")

  static let figureDecisionsDiffer = MessageTemplate(
    .warning, "figure.decisions-differ",
    en:
      "`{figure}` was decided differently on {date}: {found}; {counted} counts, as it stands last "
      + "in the log",
    zh: "`{figure}`{date}的结论不一致：{found}；以记录在后的“{counted}”为准",
    helpEn: "give the decision that is to count a later day",
    helpZh: "请将应当采用的结论以较晚的日期另行记录")

  // MARK: Reviews

  private static let reviewNotices = [
    reviewInFuture, reviewTooLate, reviewOtherContent, reviewUnknownRecord, reviewUnknownFigure,
    reviewUnknownRubric,
    impossibleLevel, unknownReason, ratingDivided, ratingTooFew,
    ratingsDiffer,
  ]
  static let reviewInFuture = MessageTemplate(
    .warning, "review.in-future", en: "dated {date}, after the day of the assessment; ignored",
    zh: "日期{date}晚于评定日期，不计")
  static let reviewTooLate = MessageTemplate(
    .warning, "review.after-last-day",
    en: "dated {date}, after {last}, the last day of reviews; ignored",
    zh: "日期{date}晚于审核意见截止日{last}，不计")
  static let reviewOtherContent = MessageTemplate(
    .warning, "review.other-content",
    en: "revision {revision} of `{record}` says something else now; this decision is not about it",
    zh: "材料`{record}`第{revision}版的内容已不同于审核时，该意见不适用于现有内容",
    helpEn: "look at it again and decide on what stands there now", helpZh: "请就现有内容重新审核")
  static let reviewUnknownRecord = MessageTemplate(
    .error, "review.unknown-record",
    en: "there is no revision {revision} of the record `{record}`",
    zh: "材料`{record}`没有第{revision}版")
  static let reviewUnknownFigure = MessageTemplate(
    .error, "review.unknown-figure", en: "the submission gives no figure `{figure}`",
    zh: "申报材料中没有`{figure}`这项基础数据")
  static let reviewUnknownRubric = MessageTemplate(
    .error, "review.unknown-rubric",
    en: "the standard has no rubric `{rubric}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有`{rubric}`这份评分量表{?nearest|，是否应为`$`？}")
  static let impossibleLevel = MessageTemplate(
    .error, "review.impossible-level",
    en: "the rubric `{rubric}` ends at level {most}, not {level}",
    zh: "量表`{rubric}`最高为{most}档，没有{level}档")
  static let unknownReason = MessageTemplate(
    .warning, "review.unknown-reason",
    en: "the standard has no reason `{reason}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有理由代码`{reason}`{?nearest|，是否应为`$`？}")
  static let ratingDivided = MessageTemplate(
    .warning, "rating.divided",
    en: "the levels given on `{rubric}` lie {spread} apart and should be talked over",
    zh: "`{rubric}`的评分相差{spread}档，需合议")
  static let ratingTooFew = MessageTemplate(
    .note, "rating.too-few", en: "`{rubric}` was rated by {found} of {needed} reviewers",
    zh: "`{rubric}`须{needed}人评分，现有{found}人")

  static let ratingsDiffer = MessageTemplate(
    .warning, "rating.levels-differ",
    en:
      "`{rubric}` was rated differently by one reviewer on {date}: {found}; {counted} counts, as it "
      + "stands last in the log",
    zh: "`{rubric}`{date}有同一审核人的不同评分：{found}；以记录在后的{counted}为准",
    helpEn: "give the rating that is to count a later day",
    helpZh: "请将应当采用的评分以较晚的日期另行记录")

  // MARK: The dossier as a whole

  private static let fit = [
    measureTooLarge, unknownCommunityKind, wrongPeriod, notInForceStandard, notAdoptedStandard,
  ]
  static let measureTooLarge = MessageTemplate(
    .error, "measure.too-large", en: "`{measure}` is beyond {most} and has no value",
    zh: "`{measure}`超过{most}，不取值")
  static let unknownCommunityKind = MessageTemplate(
    .error, "community.unknown-kind",
    en: "the standard knows no communities of kind `{kind}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有`{kind}`这类社区{?nearest|，是否应为`$`？}")
  static let wrongPeriod = MessageTemplate(
    .error, "dossier.wrong-period", en: "the standard scores a {unit}, and `{period}` is none",
    zh: "标准按{unit}评定，`{period}`的长度不符")
  static let notInForceStandard = MessageTemplate(
    .warning, "standard.not-in-force", en: "the standard was not in force at the end of {period}",
    zh: "{period}期末该标准不在有效期内")
  static let notAdoptedStandard = MessageTemplate(
    .warning, "standard.not-adopted",
    en: "the standard was adopted on {adopted} only, after the day of assessment, {date}",
    zh: "该标准自{adopted}起才采用，晚于评定日{date}")
}
