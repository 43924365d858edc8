extension MessageTemplate {
  /// What can be wrong with the content of a cell.
  static let cells =
    cellDates + cellNumbers + cellTerms + cellTexts

  // MARK: Dates

  private static let cellDates = [
    cellNotADate, cellDateOrder, cellShortYear, cellNoSuchDate, cellNoDay, cellNoYear,
    cellNotAPeriod,
  ]
  private static let dateHelp = (en: "write it as 2025-03-05", zh: "请写作2025-03-05")
  package static let cellNotADate = cell(
    .error, "cell.not-a-date", en: "`{value}` is not a date", zh: "`{value}`不是日期",
    helpEn: dateHelp.en, helpZh: dateHelp.zh)
  package static let cellDateOrder = cell(
    .error, "cell.date-order", en: "`{value}` does not say which number is the month",
    zh: "`{value}`分不清哪个是月、哪个是日", helpEn: "put the year first, as in 2025-03-05",
    helpZh: "请将年份写在最前，如2025-03-05")
  package static let cellShortYear = cell(
    .error, "cell.short-year", en: "`{value}` has no year of four digits",
    zh: "`{value}`的年份不是四位数", helpEn: dateHelp.en, helpZh: dateHelp.zh)
  package static let cellNoSuchDate = cell(
    .error, "cell.no-such-date", en: "the date `{value}` does not exist", zh: "日期`{value}`不存在")
  package static let cellNoDay = cell(
    .error, "cell.no-day", en: "`{value}` does not say which day", zh: "`{value}`没有写到日",
    helpEn: dateHelp.en, helpZh: dateHelp.zh)
  package static let cellNoYear = cell(
    .error, "cell.no-year", en: "`{value}` does not say which year", zh: "`{value}`没有写年份",
    helpEn: dateHelp.en, helpZh: dateHelp.zh)
  package static let cellNotAPeriod = cell(
    .error, "cell.not-a-period", en: "`{value}` is not a period", zh: "`{value}`不是有效的期间",
    helpEn: "write `2025`, `2025-H1`, `2025-Q3` or `2025-03`",
    helpZh: "请写作`2025`、`2025-H1`、`2025-Q3`或`2025-03`")

  // MARK: Numbers

  private static let cellNumbers = [
    cellNotANumber, cellNotWhole, cellNegative, cellComma, cellScientific, cellUnit, cellPercent,
    cellOutOfBounds, cellLostDigits, cellLostZeros, cellFewerDigits, cellTooNarrow,
  ]
  package static let cellNotANumber = cell(
    .error, "cell.not-a-number", en: "`{value}` is not a number", zh: "`{value}`不是数字",
    helpEn: "write it in digits", helpZh: "请填写阿拉伯数字")
  package static let cellNotWhole = cell(
    .error, "cell.not-whole", en: "`{value}` is not a whole number", zh: "`{value}`不是整数")
  package static let cellNegative = cell(
    .error, "cell.negative", en: "`{value}` is below 0", zh: "`{value}`小于0")
  package static let cellComma = cell(
    .error, "cell.comma", en: "the comma in `{value}` can be read in two ways",
    zh: "`{value}`中的逗号含义不明", helpEn: "write the number without commas",
    helpZh: "请去掉逗号，直接写数字")
  package static let cellScientific = cell(
    .error, "cell.scientific", en: "`{value}` was shortened by the spreadsheet",
    zh: "`{value}`是被表格软件改写的科学记数", helpEn: "write all digits, with the cell set to text",
    helpZh: "请将单元格设为文本格式后写全数字")
  package static let cellUnit = cell(
    .error, "cell.unit", en: "`{value}` is more than a number", zh: "`{value}`在数字之外还有文字",
    helpEn: "write the digits without a unit", helpZh: "请只填数字，不写单位")
  package static let cellPercent = cell(
    .error, "cell.percent", en: "`{value}` is a share, but a count is asked for",
    zh: "`{value}`是百分比，此处应填数量")
  package static let cellOutOfBounds = cell(
    .error, "cell.out-of-bounds", en: "`{value}` is not between {least} and {most}",
    zh: "`{value}`不在{least}至{most}之间")
  package static let cellLostDigits = cell(
    .error, "cell.lost-digits", en: "`{value}` was shortened by the spreadsheet",
    zh: "`{value}`是被表格软件改写的编号", helpEn: "set the cell to text and write the number again",
    helpZh: "请将单元格设为文本格式后重新填写编号")

  package static let cellLostZeros = cell(
    .error, "cell.lost-zeros", en: "`{value}` seems to be `{other}` without the zeros before it",
    zh: "`{value}`似为`{other}`，前面的0被表格软件去掉了",
    helpEn: "set the column to text and write the number again",
    helpZh: "请将该列设为文本格式后重新填写编号")
  package static let cellFewerDigits = cell(
    .warning, "cell.fewer-digits",
    en: "`{value}` has fewer digits than `{other}`; the zeros before it may be lost",
    zh: "`{value}`的位数少于`{other}`，前面的0可能被表格软件去掉了",
    helpEn: "set the column to text and write the number again",
    helpZh: "如有缺漏，请将该列设为文本格式后重新填写编号")
  package static let cellTooNarrow = cell(
    .error, "cell.too-narrow",
    en: "`{value}` is what a spreadsheet shows in a column that is too narrow",
    zh: "`{value}`是列宽不够时的显示，不是内容",
    helpEn: "widen the column, and save the table again", helpZh: "请加宽该列后重新保存表格")

  // MARK: Terms

  private static let cellTerms = [
    cellNumberForTerm, cellUnknownTerm, cellAmbiguousTerm, cellNotYesNo, cellSeveralTerms,
  ]
  package static let cellNumberForTerm = cell(
    .error, "cell.number-for-term", en: "`{value}` is a number, and a name is asked for",
    zh: "`{value}`是数字，此处应填名称", helpEn: "known here: {known}", helpZh: "可填：{known}")
  package static let cellUnknownTerm = cell(
    .error, "cell.unknown-term",
    en: "`{value}` is not one of the values known here{?nearest|; did you mean `$`?}",
    zh: "`{value}`不是可选值{?nearest|，是否应为`$`？}", helpEn: "known here: {known}",
    helpZh: "可填：{known}")
  package static let cellAmbiguousTerm = cell(
    .error, "cell.ambiguous-term", en: "`{value}` can mean {choices}", zh: "`{value}`可指{choices}",
    helpEn: "write one of these instead", helpZh: "请改写为其中之一")
  package static let cellNotYesNo = cell(
    .error, "cell.not-yes-no", en: "`{value}` is neither yes nor no", zh: "`{value}`既非“是”也非“否”",
    helpEn: "write 是 or 否", helpZh: "请填“是”或“否”")
  package static let cellSeveralTerms = cell(
    .error, "cell.several-terms", en: "`{value}` is more than one value", zh: "`{value}`不止一项",
    helpEn: "write one only", helpZh: "此处只能填一项")

  // MARK: Texts

  private static let cellTexts = [
    cellNotAnID, cellStepWithoutDate, cellDateWithoutStep, cellNotADigest, cellQuoteWithoutSource,
    cellNotExpressible, cellNotEncodable,
  ]
  package static let cellNotAnID = cell(
    .error, "cell.not-an-id", en: "`{value}` is not a number of a record",
    zh: "`{value}`不是有效的材料编号",
    helpEn: "use 1 to 64 of A-Z a-z 0-9 . _ - and start with a letter or digit",
    helpZh: "请用1至64个字母、数字或 . _ - ，并以字母或数字开头")
  package static let cellStepWithoutDate = cell(
    .error, "cell.step-without-date", en: "the step `{value}` has no date",
    zh: "步骤`{value}`没有写日期", helpEn: "write steps as `{example}`", helpZh: "请写作`{example}`")
  package static let cellDateWithoutStep = cell(
    .error, "cell.date-without-step", en: "the date `{value}` belongs to no step",
    zh: "日期`{value}`前没有写步骤", helpEn: "write steps as `{example}`", helpZh: "请写作`{example}`")
  package static let cellNotADigest = cell(
    .error, "cell.not-a-digest", en: "`{value}` is not a SHA-256", zh: "`{value}`不是SHA-256摘要",
    helpEn: "write `name|64 hexadecimal digits`, or the name only",
    helpZh: "请写作“文件名|64位十六进制数字”，或只写文件名")
  package static let cellQuoteWithoutSource = cell(
    .error, "cell.quote-without-source", en: "a quotation needs its document beside it",
    zh: "填写了原文而没有填写来源文件")

  // MARK: Writing

  package static let cellNotExpressible = MessageTemplate(
    .error, "cell.not-expressible", en: "a table cannot hold {what} as the standard reads it",
    zh: "{what}与标准不符，无法写入表格", helpEn: "mend the dossier first",
    helpZh: "请先改正卷宗")
  package static let cellNotEncodable = MessageTemplate(
    .error, "cell.not-encodable", en: "`{value}` cannot be written in {encoding}",
    zh: "`{value}`无法用{encoding}编码", helpEn: "choose `--encoding utf-8`",
    helpZh: "请改用`--encoding utf-8`")
}
