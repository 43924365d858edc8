extension MessageTemplate {
  /// What can be wrong with a text as JSON.
  static let syntax: [MessageTemplate] =
    syntaxOfDocuments + syntaxOfStructure + syntaxOfScalars + syntaxOfLimits

  private static let syntaxOfDocuments = [
    emptyDocument, otherKind, byteOrderMark, notUTF8, unexpectedEnd, contentAfterValue,
  ]

  package static let emptyDocument = MessageTemplate(
    .error, "json.empty",
    en: "the document is empty",
    zh: "文档是空的",
    helpEn: "check that the file was saved and that it is the right one",
    helpZh: "请检查文件是否已保存、是否选对了文件")

  package static let otherKind = MessageTemplate(
    .error, "json.other-kind", en: "this is {kind}, and a JSON document is wanted here",
    zh: "这是{kind}，此处需要JSON文件",
    helpEn: "{mend}", helpZh: "{mend}")

  package static let byteOrderMark = MessageTemplate(
    .error, "json.byte-order-mark",
    en: "the document starts with a byte order mark",
    zh: "文档开头有字节顺序标记（BOM）",
    helpEn: "save the file as UTF-8 without BOM",
    helpZh: "请将文件另存为不带 BOM 的 UTF-8 编码")

  package static let notUTF8 = MessageTemplate(
    .error, "json.not-utf8",
    en: "the byte `{byte}` does not belong to UTF-8 text",
    zh: "字节`{byte}`不符合 UTF-8 编码",
    helpEn: "save the file as UTF-8; it may have been saved in another encoding such as GBK",
    helpZh: "请将文件另存为 UTF-8 编码，原文件可能是用 GBK 等其他编码保存的")

  package static let unexpectedEnd = MessageTemplate(
    .error, "json.unexpected-end",
    en: "the document ends, but the `{open}` of line {line} is not closed",
    zh: "文档提前结束，第{line}行的`{open}`没有闭合",
    helpEn: "check that the file is complete and that every bracket is closed",
    helpZh: "请检查文件是否完整，每个括号是否都已闭合")

  package static let contentAfterValue = MessageTemplate(
    .error, "json.content-after-value",
    en: "found `{found}` after the end of the document's value",
    zh: "文档的内容已经结束，后面又出现了`{found}`",
    helpEn: "remove what follows, or put several values into one array",
    helpZh: "请删除多余内容；如有多个值，请放进同一个数组")

  private static let syntaxOfStructure = [
    trailingComma, missingComma, missingColon, missingValue, missingName, unquotedKey,
    mismatchedBracket, comment, singleQuotes, foreignPunctuation,
  ]

  package static let trailingComma = MessageTemplate(
    .error, "json.trailing-comma",
    en: "the comma before `{close}` is one too many",
    zh: "`{close}`前面多了一个逗号",
    helpEn: "remove the comma after the last entry",
    helpZh: "请删除最后一项后面的逗号")

  package static let missingComma = MessageTemplate(
    .error, "json.missing-comma",
    en: "expected a comma or `{close}`, found `{found}`",
    zh: "此处应为逗号或`{close}`，实际为`{found}`",
    helpEn: "put a comma between two entries",
    helpZh: "两项之间请用逗号隔开")

  package static let missingColon = MessageTemplate(
    .error, "json.missing-colon",
    en: "expected a colon after the key `{key}`, found `{found}`",
    zh: "键`{key}`后面应为冒号，实际为`{found}`",
    helpEn: "write a key, a colon and a value, such as `\"year\": 2025`",
    helpZh: "请按“键、冒号、值”的顺序书写，例如`\"year\": 2025`")

  package static let missingValue = MessageTemplate(
    .error, "json.missing-value",
    en: "expected a value, found `{found}`",
    zh: "此处应为一个值，实际为`{found}`",
    helpEn: "write a value here, or remove what leads up to it",
    helpZh: "请在此处填写值，或删除前面多余的符号")

  package static let missingName = MessageTemplate(
    .error, "json.expected-key",
    en: "expected a key in double quotes, found `{found}`",
    zh: "此处应为用双引号括起来的键，实际为`{found}`",
    helpEn: "write each member as a key, a colon and a value, such as `\"year\": 2025`",
    helpZh: "请按“键、冒号、值”的顺序书写，例如`\"year\": 2025`")

  package static let unquotedKey = MessageTemplate(
    .error, "json.unquoted-key",
    en: "the key `{key}` is not in double quotes",
    zh: "键`{key}`没有加双引号",
    helpEn: "write `\"{key}\"`",
    helpZh: "请写成`\"{key}\"`")

  package static let mismatchedBracket = MessageTemplate(
    .error, "json.mismatched-bracket",
    en: "expected `{close}` to match the `{open}` of line {line}, found `{found}`",
    zh: "此处应以`{close}`与第{line}行的`{open}`对应，实际为`{found}`",
    helpEn: "close arrays with `]` and objects with a curly bracket, the innermost first",
    helpZh: "数组用方括号、对象用花括号，请由内到外依次闭合")

  package static let comment = MessageTemplate(
    .error, "json.comment",
    en: "comments are not allowed, found `{found}`",
    zh: "不允许写注释，实际有`{found}`",
    helpEn: "remove the comment",
    helpZh: "请删除注释")

  package static let singleQuotes = MessageTemplate(
    .error, "json.single-quotes",
    en: "strings stand in double quotes, found `{found}`",
    zh: "字符串应使用双引号，实际为`{found}`",
    helpEn: "write `\"` instead",
    helpZh: "请改用英文双引号`\"`")

  package static let foreignPunctuation = MessageTemplate(
    .error, "json.foreign-punctuation",
    en: "found `{found}` ({code}) where JSON needs `{wanted}`",
    zh: "此处的`{found}`（{code}）应为英文半角的`{wanted}`",
    helpEn: "switch the input method to English half-width signs and write `{wanted}`",
    helpZh: "请将输入法切换为英文半角，改写为`{wanted}`")
}
