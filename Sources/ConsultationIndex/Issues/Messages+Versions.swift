extension MessageTemplate {
  /// What can be wrong between the versions of a standard.
  static let versions: [MessageTemplate] = [
    versionGap, versionsTied, versionNotRising, bumpTooSmall,
  ]

  package static let versionGap = MessageTemplate(
    .error, "versions.gap",
    en: "`{id}` has no version from {from} to {until}, so none for {period}",
    zh: "`{id}`自{from}至{until}没有生效的版本，{period}无标准可依",
    helpEn: "let `{earlier}` end, or `{later}` begin, so that every period has a standard",
    helpZh: "请调整`{earlier}`的截止日或`{later}`的生效日，使每个期间都有标准可依")
  package static let versionsTied = MessageTemplate(
    .error, "versions.tied",
    en: "`{earlier}` and `{later}` begin and are adopted on the same day",
    zh: "`{earlier}`与`{later}`的生效日和采用日均相同",
    helpEn: "give `{later}` the day from which it is `adopted`, or let it begin later",
    helpZh: "请在`{later}`中写明采用日`adopted`，或推迟其生效日")
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
