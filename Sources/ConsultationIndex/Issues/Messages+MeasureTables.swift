extension MessageTemplate {
  /// What can be wrong with tables of quantities.
  static let measureTables = measureHeaders + measureRows + measuring

  // MARK: Headers

  private static let measureHeaders = [
    notAMeasureTable, measureTableVersion, measureTableKey, measureTableColumn, repeatedMeasure,
    measureDiffers, measureMissing, measureUnknown, columnIgnored, otherKinds,
  ]
  static let notAMeasureTable = MessageTemplate(
    .error, "measures.not-a-table", en: "this is no table of measures",
    zh: "这不是统计口径数据表", helpEn: "its first line begins with `{format}`",
    helpZh: "数据表第一行以`{format}`开头")
  static let measureTableVersion = MessageTemplate(
    .error, "measures.version", en: "`{found}` is not a form of table that is known here",
    zh: "不认识数据表格式`{found}`", helpEn: "known here: `{format}`", helpZh: "可用：`{format}`")
  static let measureTableKey = MessageTemplate(
    .error, "measures.key",
    en: "the first line does not say `{key}` as it should: `{example}`",
    zh: "第一行没有按规定写明`{key}`，应如`{example}`")
  static let measureTableColumn = MessageTemplate(
    .error, "measures.column", en: "the second line has no column `{column}`",
    zh: "第二行缺少`{column}`列")
  static let repeatedMeasure = MessageTemplate(
    .error, "measures.repeated-column", en: "the column `{measure}` is there twice",
    zh: "`{measure}`列重复", helpEn: "delete one of them", helpZh: "请删除其中一列")
  static let measureDiffers = MessageTemplate(
    .error, "measures.differs",
    en: "the column `{measure}` was counted by another definition of this measure",
    zh: "`{measure}`列是按另一种口径统计的", helpEn: "measure the dossiers again by this standard",
    helpZh: "请按本标准重新统计")
  static let measureMissing = MessageTemplate(
    .error, "measures.missing", en: "the measure `{measure}` has no column",
    zh: "缺少口径`{measure}`的列", helpEn: "measure the dossiers again by this standard",
    helpZh: "请按本标准重新统计")
  static let measureUnknown = MessageTemplate(
    .error, "measures.unknown",
    en: "the standard has no measure `{measure}`{?nearest|; did you mean `$`?}",
    zh: "标准中没有口径`{measure}`{?nearest|，是否应为`$`？}")
  static let columnIgnored = MessageTemplate(
    .warning, "measures.column-ignored",
    en: "the column `{measure}` belongs to no measure of the standard and is not read",
    zh: "`{measure}`列不属于标准的任何口径，未读入")
  static let otherKinds = MessageTemplate(
    .error, "measures.other-kinds",
    en: "the table was made for other kinds of community than those of `{standard}`",
    zh: "数据表的社区类型与`{standard}`不同", helpEn: "read it again for this standard",
    helpZh: "请按本标准重新读入")

  // MARK: Rows

  private static let measureRows = [
    cellNotAQuantity, cellNotUTF8, wrongCellCount, rowTooLong,
  ]
  static let cellNotAQuantity = cell(
    .error, "cell.not-a-quantity",
    en: "`{value}` is not a whole number from 0 to {most}", zh: "`{value}`不是0至{most}的整数",
    helpEn: "write digits only; an empty cell says that there is no value",
    helpZh: "请只写数字；没有数值则留空")
  static let cellNotUTF8 = cell(
    .error, "cell.not-utf-8", en: "this is not text in UTF-8", zh: "此处不是有效的UTF-8文字",
    helpEn: "save the table again as CSV UTF-8", helpZh: "请将表格重新另存为“CSV UTF-8（逗号分隔）”格式")
  static let wrongCellCount = row(
    .error, "table.wrong-cell-count",
    en: "{found} cells, but the header has {expected}", zh: "共{found}格，而表头有{expected}列",
    helpEn: "text with commas or quotes needs double quotes around it",
    helpZh: "含逗号或引号的文字须加双引号")
  static let rowTooLong = row(
    .error, "table.row-too-long", en: "more than {most} bytes without an end",
    zh: "超过{most}字节仍未结束", helpEn: "look for a double quote that is never closed",
    helpZh: "请检查是否有未配对的双引号")

  // MARK: Measuring

  private static let measuring = [otherPeriod, otherDay, otherReviewDay, demonstration]
  package static let otherPeriod = MessageTemplate(
    .error, "measures.other-period",
    en: "the dossier is of {period}, but the table of {table}",
    zh: "卷宗的期间是{period}，数据表的期间是{table}", helpEn: "make a table for each period",
    helpZh: "请按期间分别生成数据表")
  package static let otherDay = MessageTemplate(
    .error, "measures.other-day",
    en: "the table was measured as of {table}, and scoring cannot make that {asOf}",
    zh: "数据表的评定日是{table}，计分时不能改为{asOf}", helpEn: "measure the dossiers again",
    helpZh: "请重新统计")
  package static let otherReviewDay = MessageTemplate(
    .error, "measures.other-review-day",
    en: "the table takes reviews until {table} into account, and scoring cannot make that {other}",
    zh: "数据表的审核截止日是{table}，计分时不能改为{other}", helpEn: "measure the dossiers again",
    helpZh: "请重新统计")
  static let demonstration = MessageTemplate(
    .error, "measures.demonstration",
    en: "a demonstration is given no grade and does not go into a table",
    zh: "演示卷宗不评定等级，不列入数据表")
}
