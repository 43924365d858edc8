extension MessageTemplate {
  /// What can be wrong with the keys and the types of a document, whatever it is about.
  static let structure: [MessageTemplate] = [
    missingKey, unknownKey, duplicateKey, notAnObject, notAnArray, notAString, notANumber,
    notABoolean, notAWholeNumber, tooManyDecimals, numberOutOfRange, notADate, noSuchDate,
  ]

  package static let missingKey = MessageTemplate(
    .error, "structure.missing-key",
    en: "the key `{key}` is missing",
    zh: "缺少键`{key}`",
    helpEn: "add `{key}` to this object",
    helpZh: "请在该对象中补上`{key}`")

  package static let unknownKey = MessageTemplate(
    .error, "structure.unknown-key",
    en: "unknown key `{key}`{?nearest|; did you mean `$`?}",
    zh: "未知的键`{key}`{?nearest|，是否应为`$`？}",
    helpEn: "{?nearest|rename it to `$`, or remove it}{?known|the keys known here are $}",
    helpZh: "{?nearest|请改为`$`，或删除}{?known|此处可用的键有 $}")

  package static let duplicateKey = MessageTemplate(
    .error, "structure.duplicate-key",
    en: "the key `{key}` is given more than once",
    zh: "键`{key}`重复出现",
    helpEn: "keep only one of them",
    helpZh: "请只保留其中一个")

  package static let notAnObject = MessageTemplate(
    .error, "structure.not-an-object",
    en: "expected an object, found `{found}`",
    zh: "此处应为对象，实际为`{found}`",
    helpEn: "write members in curly brackets",
    helpZh: "请用花括号书写各键及其值")

  package static let notAnArray = MessageTemplate(
    .error, "structure.not-an-array",
    en: "expected an array, found `{found}`",
    zh: "此处应为数组，实际为`{found}`",
    helpEn: "write the entries in square brackets, even if there is only one",
    helpZh: "请用方括号书写各项，只有一项也要加方括号")

  package static let notAString = MessageTemplate(
    .error, "structure.not-a-string",
    en: "expected a text in double quotes, found `{found}`",
    zh: "此处应为加双引号的文字，实际为`{found}`",
    helpEn: "write the text in double quotes",
    helpZh: "请给文字加上双引号")

  package static let notANumber = MessageTemplate(
    .error, "structure.not-a-number",
    en: "expected a number, found `{found}`",
    zh: "此处应为数字，实际为`{found}`",
    helpEn: "write the number in digits without quotes",
    helpZh: "请直接写阿拉伯数字，不加引号")

  package static let notABoolean = MessageTemplate(
    .error, "structure.not-a-boolean",
    en: "expected `true` or `false`, found `{found}`",
    zh: "此处应为`true`或`false`，实际为`{found}`",
    helpEn: "write `true` or `false` without quotes",
    helpZh: "请写`true`（是）或`false`（否），不加引号")

  package static let notAWholeNumber = MessageTemplate(
    .error, "structure.not-a-whole-number",
    en: "`{found}` is not a whole number",
    zh: "`{found}`不是整数",
    helpEn: "write a whole number{?minimum|, at least $}{?maximum|, at most $}",
    helpZh: "请填写整数{?minimum|，从 $ }{?maximum|到 $ }")

  package static let tooManyDecimals = MessageTemplate(
    .error, "structure.too-many-decimals",
    en: "`{found}` has more decimals than the {decimals} that are allowed",
    zh: "`{found}`的小数位数超过了允许的{decimals}位",
    helpEn: "write the number with at most {decimals} decimals",
    helpZh: "小数点后请至多保留{decimals}位")

  package static let numberOutOfRange = MessageTemplate(
    .error, "structure.number-out-of-range",
    en: "the number `{found}` is out of range{?minimum|, at least $}{?maximum|, at most $}",
    zh: "数字`{found}`超出范围{?minimum|，应在 $ }{?maximum|至 $ 之间}",
    helpEn: "write a number within that range",
    helpZh: "请填写允许范围内的数字")

  package static let notADate = MessageTemplate(
    .error, "structure.not-a-date",
    en: "expected a date, found `{found}`",
    zh: "此处应为日期，实际为`{found}`",
    helpEn: "write year, month and day in double quotes, such as `\"2025-03-08\"`",
    helpZh: "请按“年-月-日”书写并加双引号，例如`\"2025-03-08\"`")

  package static let noSuchDate = MessageTemplate(
    .error, "structure.no-such-date",
    en: "the date `{found}` does not exist",
    zh: "日期`{found}`不存在",
    helpEn: "{?days|that month has $ days}{?months|a year has $ months}{?years|years run from $}",
    helpZh: "{?days|该月只有 $ 天}{?months|一年只有 $ 个月}{?years|年份从 $ 开始}")
}
