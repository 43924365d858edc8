extension MessageTemplate {
  /// What can be wrong with tables of evidence and reviews as spreadsheets write them.
  static let tables =
    tableFiles + tableHeaders + tableRows + tableReviews + tablePrivacy + lookAlikes

  /// A template about one cell, which the message names as a spreadsheet does.
  static func cell(
    _ severity: Issue.Severity = .error, _ code: String, en: String, zh: String,
    helpEn: String? = nil, helpZh: String? = nil
  ) -> MessageTemplate {
    MessageTemplate(
      severity, code, en: "row {row}, column {column} “{header}”: " + en + again.en,
      zh: "第{row}行{column}列“{header}”：" + zh + again.zh, helpEn: helpEn, helpZh: helpZh)
  }

  /// A template about one row.
  static func row(
    _ severity: Issue.Severity = .error, _ code: String, en: String, zh: String,
    helpEn: String? = nil, helpZh: String? = nil
  ) -> MessageTemplate {
    MessageTemplate(
      severity, code, en: "row {row}: " + en + again.en, zh: "第{row}行：" + zh + again.zh,
      helpEn: helpEn, helpZh: helpZh)
  }

  /// What stands behind a message that was told once for several rows.
  private static let again = (en: "{?again|; the same in $}", zh: "{?again|；第$行也是}")

  // MARK: Files

  private static let tableFiles = [
    undecodable, tableTooLarge, unclosedQuote, textAfterQuote, tableEmpty, unknownTable, notATable,
    noCommunityTable, sameTable, communityTwice, separator, besideTables, noRows,
  ]
  package static let undecodable = MessageTemplate(
    .error, "table.undecodable", en: "the bytes {bytes} are no character in {encoding}",
    zh: "字节{bytes}不是有效的{encoding}字符",
    helpEn: "save the table again as CSV UTF-8", helpZh: "请将表格重新另存为“CSV UTF-8（逗号分隔）”格式")
  package static let tableTooLarge = MessageTemplate(
    .error, "table.too-large", en: "the table has {found} bytes, more than the {most} allowed",
    zh: "表格共{found}字节，超过上限{most}字节")
  package static let unclosedQuote = MessageTemplate(
    .error, "table.unclosed-quote",
    en: "row {row}, column {column}: the quote that opens this cell is never closed",
    zh: "第{row}行{column}列：单元格开头的双引号没有配对",
    helpEn: "close the cell with a double quote, or write quotes inside it twice",
    helpZh: "请补上结尾的双引号；单元格内的双引号须写两个")
  package static let textAfterQuote = MessageTemplate(
    .error, "table.text-after-quote",
    en: "row {row}, column {column}: there is text after the closing quote of this cell",
    zh: "第{row}行{column}列：单元格结尾的双引号之后还有文字",
    helpEn: "write quotes inside a quoted cell twice", helpZh: "单元格内的双引号须写两个")
  package static let tableEmpty = MessageTemplate(
    .error, "table.empty", en: "the table has no header", zh: "表格没有表头",
    helpEn: "take the headers from the template", helpZh: "请使用模板的表头")
  package static let unknownTable = MessageTemplate(
    .error, "table.unknown-file",
    en: "the standard has no table of this name{?nearest|; did you mean `$`?}",
    zh: "标准中没有这张表{?nearest|，是否应为`$`？}",
    helpEn: "name the file as in the template, or take it out of the folder",
    helpZh: "请按模板的文件名命名，或将其移出文件夹")
  package static let notATable = MessageTemplate(
    .error, "table.other-kind", en: "this is {kind}, and a table (CSV) is wanted here",
    zh: "这是{kind}，此处需要表格（CSV）", helpEn: "{mend}", helpZh: "{mend}")
  package static let separator = MessageTemplate(
    .error, "table.separator",
    en: "`{separator}` stands between the headers of row {row}, and a table needs commas",
    zh: "第{row}行表头之间用的是`{separator}`，表格须用半角逗号分隔",
    helpEn: "save the table as CSV UTF-8 with commas", helpZh: "请将表格另存为“CSV UTF-8（逗号分隔）”格式")
  package static let besideTables = MessageTemplate(
    .warning, "table.beside",
    en: "lies beside the tables and is not read",
    zh: "与表格同在一个文件夹，未读入",
    helpEn: "score it by itself, or take it out of the folder",
    helpZh: "如含材料，请单独评分或并入表格；否则请移出文件夹")
  package static let noRows = MessageTemplate(
    .warning, "table.no-rows",
    en: "there is no community in the table yet, so that nothing is scored",
    zh: "表中还没有社区，没有可评分的内容",
    helpEn: "fill in a row for each community", helpZh: "请先为每个社区填写一行")
  package static let noCommunityTable = MessageTemplate(
    .error, "table.no-communities", en: "there is no table `{file}`", zh: "缺少`{file}`",
    helpEn: "every community needs a row there", helpZh: "每个社区须在该表中占一行")
  package static let sameTable = MessageTemplate(
    .error, "table.same-table", en: "`{other}` is the same table", zh: "与`{other}`是同一张表",
    helpEn: "put all rows into one of them", helpZh: "请将所有行并入其中一份")
  package static let communityTwice = MessageTemplate(
    .error, "table.community-twice", en: "the community `{value}` is already in `{other}`",
    zh: "社区`{value}`已在`{other}`中",
    helpEn: "tables hold one dossier of each community", helpZh: "同一批表格中每个社区只能有一份卷宗")

  // MARK: Headers

  private static let tableHeaders = [
    unknownColumn, repeatedColumn, missingColumn, unnamedColumn, leftOutColumns, aboveHeader,
    headerAgain, otherHeader,
  ]
  package static let unknownColumn = MessageTemplate(
    .error, "table.unknown-column",
    en:
      "row {row}, column {column}: this table has no column `{value}`{?nearest|; did you mean `$`?}",
    zh: "第{row}行{column}列：本表没有名为`{value}`的列{?nearest|，是否应为`$`？}",
    helpEn: "name it as in the template, or delete the column", helpZh: "请按模板改名，或删除该列")
  package static let repeatedColumn = MessageTemplate(
    .error, "table.repeated-column",
    en: "row {row}, column {column}: the column “{header}” is there twice, first as {first}",
    zh: "第{row}行{column}列：“{header}”列重复，前面{first}列已有",
    helpEn: "delete one of them", helpZh: "请删除其中一列")
  package static let missingColumn = MessageTemplate(
    .error, "table.missing-column", en: "the column “{header}” is missing", zh: "缺少“{header}”列",
    helpEn: "take the headers from the template", helpZh: "请使用模板的表头")
  package static let unnamedColumn = MessageTemplate(
    .error, "table.unnamed-column",
    en: "row {row}, column {column}: `{value}` stands in a column without a header" + again.en,
    zh: "第{row}行{column}列：`{value}`所在的列没有表头" + again.zh,
    helpEn: "name the column, or delete the cell; text with commas needs quotes",
    helpZh: "请补上表头或删除该内容；含逗号的文字须加双引号")
  package static let leftOutColumns = MessageTemplate(
    .warning, "table.left-out-columns",
    en: "{count} columns of the template are not there: {headers}",
    zh: "与模板相比缺少{count}列：{headers}", helpEn: "what they would say counts as absent",
    helpZh: "这些内容均视同未填")

  package static let aboveHeader = MessageTemplate(
    .warning, "table.above-header",
    en: "row {row} is the header; what stands above it is not read",
    zh: "第{row}行是表头，其上的内容未读入", helpEn: "delete the rows above the header",
    helpZh: "请删除表头以上各行")
  package static let headerAgain = row(
    .warning, "table.header-again", en: "this is the header once more, and is not read",
    zh: "本行又是表头，未读入", helpEn: "delete the row", helpZh: "请删除本行")
  package static let otherHeader = row(
    .error, "table.other-header",
    en: "this is another header, and what stands below it is not read",
    zh: "本行是另一个表头，其下各行未读入",
    helpEn: "put the rows below it under the first header, column by column",
    helpZh: "请将其下各行按第一个表头的列序并入")

  // MARK: Rows

  private static let tableRows = [
    totalRow,
    missingCell, unknownCommunity, repeatedCommunity, repeatedRow, exampleChanged, markedRow,
  ]
  package static let totalRow = row(
    .warning, "table.total-row", en: "this is a total (`{value}`), and is not read",
    zh: "本行是“{value}”行，未读入", helpEn: "delete the row", helpZh: "请删除本行")
  package static let missingCell = cell(
    .error, "table.missing-cell", en: "this cell must be filled in", zh: "此处必填")
  package static let unknownCommunity = cell(
    .error, "table.unknown-community",
    en: "there is no community `{value}` in `{file}`{?nearest|; did you mean `$`?}",
    zh: "`{file}`中没有编号为`{value}`的社区{?nearest|，是否应为`$`？}",
    helpEn: "correct the number, or add the community there", helpZh: "请改正编号，或在该表中补上该社区")
  package static let repeatedCommunity = cell(
    .error, "table.repeated-community",
    en: "the community `{value}` is already in row {first}", zh: "社区`{value}`在第{first}行已有",
    helpEn: "keep one row for each community", helpZh: "每个社区只保留一行")
  package static let repeatedRow = row(
    .warning, "table.repeated-row",
    en: "the record `{record}` stands in row {first} with the same content and counts once",
    zh: "材料`{record}`与第{first}行完全相同，只计一次", helpEn: "delete one of them", helpZh: "请删除其中一行")
  package static let exampleChanged = row(
    .warning, "table.example-changed",
    en: "this row was changed but is still marked as an example, and is not read",
    zh: "本行内容已改动，但仍标有“示例”，未读入",
    helpEn: "put the number of the community into the first cell", helpZh: "请将首格改为社区编号")
  package static let markedRow = row(
    .warning, "table.marked-row", en: "this row begins with `#` and is not read",
    zh: "本行以`#`开头，未读入", helpEn: "remove the mark if it is meant to count", helpZh: "如需计入，请去掉`#`")

  // MARK: Reviews

  private static let tableReviews = [
    reviewWithoutSubject, reviewOfSeveral, reviewCellUnused, unknownLevel,
  ]
  package static let reviewWithoutSubject = row(
    .error, "table.review-without-subject",
    en: "say what is reviewed: {choices}", zh: "未写明审核对象，请填写{choices}之一")
  package static let reviewOfSeveral = row(
    .error, "table.review-of-several", en: "a row reviews one thing only, not {found}",
    zh: "每行只能审核一项，不能同时填写{found}", helpEn: "use a row for each", helpZh: "请分行填写")
  package static let reviewCellUnused = cell(
    .error, "table.review-cell-unused", en: "this is not for a review of {subject}",
    zh: "审核{subject}时不填此列", helpEn: "leave the cell empty", helpZh: "请将此处留空")
  package static let unknownLevel = cell(
    .error, "table.unknown-level", en: "`{value}` is no level of this scale",
    zh: "`{value}`不是该量表的档次", helpEn: "write a number from 0 to {most}", helpZh: "请填写0至{most}的数字")

  // MARK: Names

  private static let lookAlikes = [communityLooksLike, reviewerLooksLike]
  package static let communityLooksLike = MessageTemplate(
    .warning, "name.community-looks-like",
    en: "the community `{value}` looks like `{other}`, and is another one",
    zh: "社区编号`{value}`与`{other}`看上去相同，但不是同一个编号",
    helpEn: "write ids in digits and letters of ASCII", helpZh: "编号请用半角字母和数字")
  package static let reviewerLooksLike = MessageTemplate(
    .warning, "name.reviewer-looks-like",
    en: "the reviewer `{value}` of `{community}` looks like `{other}`, and counts as another one",
    zh: "社区`{community}`的审核人`{value}`与`{other}`看上去相同，但按两人计",
    helpEn: "write one reviewer's name in one way", helpZh: "同一审核人请始终用同一写法")

  // MARK: Privacy

  private static let tablePrivacy = [identityNumber, mobileNumber]
  package static let identityNumber = cell(
    .warning, "table.identity-number", en: "`{value}` looks like an identity number",
    zh: "`{value}`疑似身份证号码", helpEn: "remove it; only counts are asked for",
    helpZh: "请删除；本表只收集数量，不收集个人信息")
  package static let mobileNumber = cell(
    .warning, "table.mobile-number", en: "`{value}` looks like a mobile phone number",
    zh: "`{value}`疑似手机号码", helpEn: "remove it; only counts are asked for",
    helpZh: "请删除；本表只收集数量，不收集个人信息")
}
