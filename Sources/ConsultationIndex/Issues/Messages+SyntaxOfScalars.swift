extension MessageTemplate {
  /// What can be wrong inside strings, numbers and words.
  static let syntaxOfScalars = [
    unclosedString, lineBreakInString, controlCharacter, badEscape, badUnicodeEscape,
    loneSurrogate, leadingZero, badNumber, notFinite, unknownWord,
  ]

  package static let unclosedString = MessageTemplate(
    .error, "json.unclosed-string",
    en: "the string is not closed",
    zh: "字符串没有闭合",
    helpEn: "add the closing `\"`; a quote inside a string is written `\\\"`",
    helpZh: "请补上结尾的`\"`；字符串内部的双引号应写作`\\\"`")

  package static let lineBreakInString = MessageTemplate(
    .error, "json.line-break-in-string",
    en: "the string runs over the end of the line",
    zh: "字符串跨行了",
    helpEn: "close the string with `\"`; a line break inside a string is written `\\n`",
    helpZh: "请在本行内用`\"`结束字符串；字符串中的换行应写作`\\n`")

  package static let controlCharacter = MessageTemplate(
    .error, "json.control-character",
    en: "the string holds the control character `{code}`",
    zh: "字符串中含有控制字符`{code}`",
    helpEn: "remove it or write `{escape}`",
    helpZh: "请删除，或改写为`{escape}`")

  package static let badEscape = MessageTemplate(
    .error, "json.bad-escape",
    en: "there is no escape `{found}`",
    zh: "没有`{found}`这种转义写法",
    helpEn: "write a backslash itself as `\\\\`",
    helpZh: "反斜杠本身应写作`\\\\`")

  package static let badUnicodeEscape = MessageTemplate(
    .error, "json.bad-unicode-escape",
    en: "the escape `{found}` lacks hexadecimal digits",
    zh: "转义`{found}`缺少十六进制数字",
    helpEn: "write `\\u` and exactly four hexadecimal digits, or the character itself",
    helpZh: "`\\u`后面应恰好有四位十六进制数字，也可以直接写该字符")

  package static let loneSurrogate = MessageTemplate(
    .error, "json.lone-surrogate",
    en: "the escape `{found}` is only half of a character",
    zh: "转义`{found}`只是半个字符",
    helpEn: "write both halves, such as `\\ud83d\\ude00`, or the character itself",
    helpZh: "请成对书写，例如`\\ud83d\\ude00`，也可以直接写该字符")

  package static let leadingZero = MessageTemplate(
    .error, "json.leading-zero",
    en: "the number `{found}` starts with a needless zero",
    zh: "数字`{found}`开头有多余的零",
    helpEn: "remove the zero, or write an identifier in double quotes",
    helpZh: "请去掉开头的零；如果是编号，请加双引号写成字符串")

  package static let badNumber = MessageTemplate(
    .error, "json.bad-number",
    en: "`{found}` is not a number",
    zh: "`{found}`不是合法的数字",
    helpEn: "write digits with at most one decimal point, such as `12` or `12.5`",
    helpZh: "请只写数字，至多一个小数点，例如`12`或`12.5`")

  package static let notFinite = MessageTemplate(
    .error, "json.not-finite",
    en: "`{found}` is not a value of JSON",
    zh: "JSON 中没有`{found}`这样的值",
    helpEn: "write a number, or leave the member out",
    helpZh: "请填写具体数字，或删除该项")

  package static let unknownWord = MessageTemplate(
    .error, "json.unknown-word",
    en: "`{found}` is not a value of JSON{?nearest|; did you mean `$`?}",
    zh: "JSON 中没有`{found}`这样的值{?nearest|，是否应为`$`？}",
    helpEn: "texts stand in double quotes; the only bare words are `true`, `false` and `null`",
    helpZh: "文字应加双引号；不加引号的只有`true`、`false`和`null`")

  /// What a reader refuses because it is too much.
  static let syntaxOfLimits = [tooManyBytes, tooDeep, stringTooLong]

  package static let tooManyBytes = MessageTemplate(
    .error, "json.too-many-bytes",
    en: "the document has {count} bytes, more than the {limit} that are allowed",
    zh: "文档有{count}字节，超过了允许的{limit}字节",
    helpEn: "split the document, or raise the limit on bytes",
    helpZh: "请拆分文档，或调高字节数上限")

  package static let tooDeep = MessageTemplate(
    .error, "json.too-deep",
    en: "arrays and objects are nested more than {limit} deep",
    zh: "数组和对象的嵌套超过了{limit}层",
    helpEn: "check the brackets, such deep nesting is hardly meant",
    helpZh: "请检查括号，如此深的嵌套多半不是本意")

  package static let stringTooLong = MessageTemplate(
    .error, "json.string-too-long",
    en: "the string has {count} bytes, more than the {limit} that are allowed",
    zh: "字符串有{count}字节，超过了允许的{limit}字节",
    helpEn: "shorten the text, or give it as an attachment",
    helpZh: "请缩短文字，或改为附件")
}
