extension MessageTemplate {
  /// What can be wrong between the versions of a standard.
  static let versions: [MessageTemplate] = [
    versionGap, versionOverlap, versionNotRising, bumpTooSmall,
  ]

  package static let versionGap = MessageTemplate(
    .error, "versions.gap",
    en:
      "`{id}` has no version from {from}{?until| to $}, so none for {period}",
    zh: "`{id}`自{from}{?until|至$}没有生效的版本，{period}无标准可依",
    helpEn: "let `{earlier}` end, or `{later}` begin, so that every period has a standard",
    helpZh: "请调整`{earlier}`的截止日或`{later}`的生效日，使每个期间都有标准可依")
  package static let versionOverlap = MessageTemplate(
    .error, "versions.overlap",
    en: "`{earlier}` and `{later}` are both in force from {from}{?until| to $}, first for {period}",
    zh: "`{earlier}`与`{later}`自{from}{?until|至$}同时生效，首个受影响的期间为{period}",
    helpEn: "end `{earlier}` on the day before `{later}` begins",
    helpZh: "请将`{earlier}`的截止日定在`{later}`生效的前一日")
  package static let versionNotRising = MessageTemplate(
    .error, "versions.not-rising",
    en: "the version `{found}` does not come after `{earlier}`, though the standard changed",
    zh: "标准已改动，版本号`{found}`却不在`{earlier}`之后",
    helpEn: "call it {wanted} or later", helpZh: "请改为{wanted}或更高")
  package static let bumpTooSmall = MessageTemplate(
    .error, "versions.bump-too-small",
    en: "from `{earlier}` to `{found}` is too small a step for what changed",
    zh: "改动较大，版本号从`{earlier}`到`{found}`升得不够",
    helpEn: "call it {wanted} or later", helpZh: "请改为{wanted}或更高")
}
