extension MessageTemplate {
  /// What can be wrong with the tests of a standard.
  static let policyTests = [
    unknownInTest, nothingExpected, repeatedTest, dossierMissing, dossierUnsound, caseUnsound,
    recordUnsound, tokenForNone, noSuchTest,
  ]
  package static let unknownInTest = MessageTemplate(
    .error, "test.unknown-name",
    en: "there is no {kind} `{name}`{?nearest|; did you mean `$`?}",
    zh: "没有名为`{name}`的{kind}{?nearest|，是否应为`$`？}",
    helpEn: "{?known|known here: $}{?none|there is none here}",
    helpZh: "{?known|可用的有：$}{?none|此处一个也没有}")
  package static let nothingExpected = MessageTemplate(
    .error, "test.nothing-expected", en: "the test expects nothing", zh: "该测试没有写明预期",
    helpEn: "expect at least one of: {known}", helpZh: "至少写明一项：{known}")
  package static let repeatedTest = MessageTemplate(
    .error, "test.repeated-name", en: "another test is called `{name}` too",
    zh: "已有名为`{name}`的测试", helpEn: "say what is different here", helpZh: "请写明本例的不同之处")
  package static let dossierMissing = MessageTemplate(
    .error, "test.dossier-missing", en: "there is no file `{file}`", zh: "没有文件`{file}`",
    helpEn: "the path is relative to the file with the tests",
    helpZh: "路径从测试文件所在的文件夹算起")
  package static let dossierUnsound = MessageTemplate(
    .error, "test.dossier-unsound", en: "`{file}` cannot be read: {message}",
    zh: "无法读取`{file}`：{message}")
  package static let caseUnsound = MessageTemplate(
    .error, "test.case-unsound", en: "this is no possible dossier: {message}",
    zh: "无法据此组成卷宗：{message}")
  package static let recordUnsound = MessageTemplate(
    .error, "test.record-unsound",
    en: "the evidence would not be read as it is written: {message}",
    zh: "材料无法按所写的内容计入：{message}",
    helpEn: "mend it, or expect the notice `{code}`", helpZh: "请改正，或者在预期中写明`{code}`")
  package static let tokenForNone = MessageTemplate(
    .error, "test.not-a-quantity", en: "`{found}` is not a quantity", zh: "`{found}`不是实际值",
    helpEn: "write a whole number, or \"none\"", helpZh: "请写整数，或者写\"none\"（无）")
  package static let noSuchTest = MessageTemplate(
    .error, "test.none-of-that-name", en: "no test has `{filter}` in its name",
    zh: "没有名称含`{filter}`的测试")
}
