extension MessageTemplate {
  /// What can be wrong with a standard.
  static let standard: [MessageTemplate] =
    form + identity + measure + award + grade + library
    + NameKind.allCases.flatMap { [$0.unknown, $0.unused] }

  // MARK: Form

  private static let form = [
    wrongFormat, emptyLabel, emptyList, notExactlyOne, notTwoSides, notTwoNumbers, notALiteral,
    onlyForRatio, noBound, emptyRange,
  ]
  package static let wrongFormat = MessageTemplate(
    .error, "structure.wrong-format",
    en: "the format is `{found}`, expected `{expected}`", zh: "格式为`{found}`，应为`{expected}`",
    helpEn: "check that this is the right file, and made for this version",
    helpZh: "请确认文件是否正确、版本是否相符")
  static let emptyLabel = MessageTemplate(
    .error, "standard.empty-label", en: "`{key}` is empty", zh: "`{key}`为空",
    helpEn: "give the name that people are to read", helpZh: "请填写供人阅读的名称")
  package static let emptyList = MessageTemplate(
    .error, "standard.empty-list", en: "`{key}` must not be empty", zh: "`{key}`不能为空")
  static let notExactlyOne = MessageTemplate(
    .error, "structure.not-exactly-one", en: "expected exactly one of {keys}",
    zh: "以下各项必须且只能填写一项：{keys}")
  static let notTwoSides = MessageTemplate(
    .error, "standard.not-two-sides", en: "a ratio has exactly two sides", zh: "比值须有且只有两项")
  static let notTwoNumbers = MessageTemplate(
    .error, "standard.not-two-numbers", en: "expected a list of two numbers",
    zh: "此处应为两个数字的列表", helpEn: "for example `[1, 4]`", helpZh: "例如`[1, 4]`")
  static let notALiteral = MessageTemplate(
    .error, "standard.not-a-literal", en: "expected a token, a whole number, or true or false",
    zh: "此处应为词条、整数、`true`或`false`")
  static let onlyForRatio = MessageTemplate(
    .error, "standard.only-for-ratio", en: "only a `ratio` has `per` and `cap`",
    zh: "`per`和`cap`只用于`ratio`")
  package static let noBound = MessageTemplate(
    .error, "standard.no-bound", en: "a condition needs `atLeast` or `atMost`",
    zh: "条件须有`atLeast`或`atMost`")
  package static let emptyRange = MessageTemplate(
    .error, "standard.empty-range", en: "`atLeast` is above `atMost`, so nothing can match",
    zh: "`atLeast`大于`atMost`，不可能满足")

  // MARK: Identity

  private static let identity = [
    invalidIdentifier, repeatedIdentifier, invalidVersion, effectiveOrder, reservedFieldName,
    wrongFieldType, countsByPlan, constraintTypes, tooFewLevels, declaredCount, tierTotal,
    tooManyPoints,
    stageMissing,
  ]
  package static let invalidIdentifier = MessageTemplate(
    .error, "structure.invalid-identifier", en: "`{id}` is not an identifier",
    zh: "`{id}`不是有效的标识符",
    helpEn: "use 1 to 64 of A-Z a-z 0-9 . _ - and begin with a letter or digit",
    helpZh: "请用1至64个字母、数字及 . _ - ，并以字母或数字开头")
  static let repeatedIdentifier = MessageTemplate(
    .error, "standard.repeated-identifier", en: "`{id}` is already used", zh: "编号`{id}`已被使用")
  static let invalidVersion = MessageTemplate(
    .error, "standard.invalid-version", en: "`{version}` is not a version",
    zh: "`{version}`不是有效的版本号", helpEn: "write three numbers, such as `1.0.0`",
    helpZh: "请写三段数字，例如`1.0.0`")
  static let effectiveOrder = MessageTemplate(
    .error, "standard.effective-order", en: "the standard ends before it begins",
    zh: "标准的失效日期早于生效日期")
  static let reservedFieldName = MessageTemplate(
    .error, "standard.reserved-field", en: "a field may not be called `{name}`",
    zh: "字段不能命名为`{name}`")
  static let wrongFieldType = MessageTemplate(
    .error, "standard.wrong-field-type",
    en: "the field `{field}` is of type `{found}`; this needs {expected}",
    zh: "字段`{field}`的类型为`{found}`，此处应为{expected}")
  static let countsByPlan = MessageTemplate(
    .error, "standard.counts-by-plan",
    en: "records may not count by the planned date `{field}`",
    zh: "材料不能按计划日期`{field}`计入",
    helpEn: "what is only planned would count; name the date on which it happened",
    helpZh: "否则尚未发生的也会计入，请改用实际发生的日期")
  static let constraintTypes = MessageTemplate(
    .error, "standard.constraint-types",
    en: "`{first}` and `{second}` cannot be compared", zh: "`{first}`与`{second}`无法比较",
    helpEn: "compare two integers or two dates", helpZh: "只能比较两个整数或两个日期")
  static let tooFewLevels = MessageTemplate(
    .error, "standard.too-few-levels", en: "a rubric needs at least two levels",
    zh: "评分量表至少要有两档")
  static let declaredCount = MessageTemplate(
    .error, "standard.declared-count",
    en: "`{key}` are declared as {declared}, but the tree holds {found}",
    zh: "`{key}`声明为{declared}个，实有{found}个")
  static let tierTotal = MessageTemplate(
    .error, "standard.tier-total",
    en: "the tier `{tier}` is to total {declared}, but its indicators for `{kind}` total {found}",
    zh: "层级`{tier}`应为{declared}分，而`{kind}`的指标合计{found}分")
  static let tooManyPoints = MessageTemplate(
    .error, "standard.too-many-points", en: "a standard awards at most {most} points",
    zh: "一部标准最多{most}分")
  static let stageMissing = MessageTemplate(
    .error, "standard.stage-missing", en: "the indicator `{indicator}` names no stage",
    zh: "指标`{indicator}`未指明环节")

  // MARK: Measures

  private static let measure = [
    needsRecords, notOverRecords, onlyForQuotient, periodTooLong, periodsNeedDate, noRhythm,
    measureTooDeep, tooManySteps, otherProcedure, withholding,
  ]
  static let needsRecords = MessageTemplate(
    .error, "standard.needs-records", en: "this needs `of`, the kind of record it is taken from",
    zh: "此处需用`of`指明材料种类")
  static let notOverRecords = MessageTemplate(
    .error, "standard.not-over-records", en: "`{key}` means nothing for a measure without records",
    zh: "此口径不以材料为统计对象，不能使用`{key}`")
  static let onlyForQuotient = MessageTemplate(
    .error, "standard.only-for-quotient", en: "`{key}` is only for a share or a ratio",
    zh: "`{key}`只用于占比或比值")
  static let periodTooLong = MessageTemplate(
    .error, "standard.period-too-long", en: "a {period} has no `{unit}` to count",
    zh: "`{period}`之内无法按`{unit}`计数")
  static let periodsNeedDate = MessageTemplate(
    .error, "standard.periods-need-date",
    en: "records of `{kind}` stand over time, so `on` must name the date to count by",
    zh: "`{kind}`为持续有效的材料，须用`on`指明按哪个日期计数")
  static let noRhythm = MessageTemplate(
    .error, "standard.no-rhythm",
    en: "the measure `{measure}` counts no months, quarters or halves",
    zh: "口径`{measure}`不按月、季或者半年计数",
    helpEn: "a rhythm needs a measure whose `count` has `periods` and `each`",
    helpZh: "节律须指明按期间计数的口径，即`count`中含有`periods`和`each`")
  static let measureTooDeep = MessageTemplate(
    .error, "standard.measure-too-deep",
    en: "the measure `{measure}` names measures itself and cannot be named here",
    zh: "口径`{measure}`本身引用了其他口径，不能在此引用")
  static let tooManySteps = MessageTemplate(
    .error, "standard.too-many-steps", en: "{steps} steps are asked for, the procedure has {most}",
    zh: "要求{steps}个步骤，而程序只有{most}个")
  static let otherProcedure = MessageTemplate(
    .error, "standard.other-procedure",
    en: "the field `{field}` holds steps of `{declared}`, not of `{found}`",
    zh: "字段`{field}`记录的是程序`{declared}`，不是`{found}`")
  static let withholding = MessageTemplate(
    .warning, "standard.withholding",
    en: "leaving out bad cases raises `{measure}` and with it the indicator `{indicator}`",
    zh: "隐去不利材料会抬高`{measure}`，从而抬高指标`{indicator}`",
    helpEn: "require a minimum base, or say with `whenEmpty` which nil report stands for none",
    helpZh: "请设定最低基数，或用`whenEmpty`指明零报告")

  // MARK: Awards

  private static let award = [
    awardTop, awardMissing, awardForOtherKind, stepOrder, rampOrder, noPoints, unreachable,
    roundUpNeeded, silenceEarns,
  ]
  static let awardTop = MessageTemplate(
    .error, "standard.award-top",
    en: "the last step brings {found} points, the indicator has {points}",
    zh: "最高一档为{found}分，而指标为{points}分")
  static let awardMissing = MessageTemplate(
    .error, "standard.award-missing", en: "there is no award for the kind `{kind}`",
    zh: "缺少`{kind}`的赋分规则",
    helpEn: "add one, or leave the kind out of `appliesTo`",
    helpZh: "请补充，或在`appliesTo`中排除该类型")
  static let awardForOtherKind = MessageTemplate(
    .error, "standard.award-for-other-kind", en: "the indicator does not apply to `{kind}`",
    zh: "该指标不适用于`{kind}`")
  static let stepOrder = MessageTemplate(
    .error, "standard.step-order", en: "thresholds and points must rise from step to step",
    zh: "各档的门槛与分值须逐档升高")
  static let rampOrder = MessageTemplate(
    .error, "standard.ramp-order", en: "a ramp begins below the value at which it is full",
    zh: "得分起点须小于满分值")
  static let noPoints = MessageTemplate(
    .error, "standard.no-points", en: "0 points bring nothing here", zh: "此处分值不能为0")
  static let unreachable = MessageTemplate(
    .error, "standard.unreachable",
    en: "{threshold} cannot be reached; `{measure}` is at most {bound}",
    zh: "{threshold}不可能达到，`{measure}`最大为{bound}")
  static let roundUpNeeded = MessageTemplate(
    .error, "standard.round-up-needed",
    en: "`{key}` reads `{measure}`, which is rounded down and so would pass too easily",
    zh: "`{key}`所用的`{measure}`向下取整，会使不达标者达标",
    helpEn: "declare the measure with `\"round\": \"up\"`",
    helpZh: "请将该口径声明为`\"round\": \"up\"`")
  static let silenceEarns = MessageTemplate(
    .error, "standard.silence-earns",
    en: "an empty submission of the kind `{kind}` earns {points} points on `{indicator}`",
    zh: "`{kind}`不报任何材料，也能在`{indicator}`得{points}分",
    helpEn: "require something that only evidence can show",
    helpZh: "请增加须由材料证明的前置条件")

  // MARK: Grades

  private static let grade = [cutOrder, cutTooHigh, floorTooHigh]
  static let cutOrder = MessageTemplate(
    .error, "standard.cut-order", en: "the cut {cut} is not above the one before, {lower}",
    zh: "分数线{cut}未高于前一级的{lower}")
  static let cutTooHigh = MessageTemplate(
    .error, "standard.cut-too-high", en: "the cut {cut} is above the total of {total}",
    zh: "分数线{cut}超过满分{total}")
  static let floorTooHigh = MessageTemplate(
    .error, "standard.floor-too-high",
    en: "the floor of {floor} on `{id}` is above the {most} that `{kind}` can reach",
    zh: "`{id}`的下限{floor}超过`{kind}`所能达到的{most}")

  // MARK: Libraries of standards

  private static let library = [versionConflict, noneInForce, severalInForce, tiedInForce]
  static let versionConflict = MessageTemplate(
    .error, "library.version-conflict",
    en: "`{id}` has two standards of version {version} that differ",
    zh: "标准`{id}`的{version}版有两种不同内容", helpEn: "raise the version of the later one",
    helpZh: "请提高后一份的版本号")
  package static let noneInForce = MessageTemplate(
    .error, "library.none-in-force", en: "no standard is in force for {period}",
    zh: "没有适用于{period}的标准")
  static let severalInForce = MessageTemplate(
    .error, "library.several-in-force",
    en: "standards of different ids are in force for {period}: {standards}",
    zh: "适用于{period}的标准不止一部，标识符各异：{standards}",
    helpEn: "choose one by its id, or keep the standards of one id only",
    helpZh: "请按标识符选定一部，或只保留同一标识符的标准")
  static let tiedInForce = MessageTemplate(
    .error, "library.tied",
    en: "{standards} begin and are adopted on the same day, so that none of them scores {period}",
    zh: "{standards}的生效日和采用日均相同，无法确定{period}适用哪一版",
    helpEn: "give the later one the day from which it is `adopted`, under `effective`",
    helpZh: "请在后一版的`effective`中写明采用日`adopted`")
}
