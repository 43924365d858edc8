extension MessageTemplate {
  /// What can keep a change from being tried on a population.
  static let impact = [needsEvidence, otherCommunities]

  package static let needsEvidence = MessageTemplate(
    .error, "impact.needs-evidence",
    en: "the measures of `{old}` and `{new}` differ, so no table of measures serves both",
    zh: "`{old}`与`{new}`的统计口径不同，一份口径表不能同时用于两者",
    helpEn: "give the evidence itself: dossiers, or a folder of tables",
    helpZh: "请改用原始材料：卷宗文件或填报表格所在的文件夹")
  package static let otherCommunities = MessageTemplate(
    .error, "impact.other-communities",
    en: "the two tables hold other communities, or the same on different bases",
    zh: "两份口径表的社区或统计基础不一致", helpEn: "measure the same dossiers for both standards",
    helpZh: "请用同一批卷宗分别按两个标准计算口径")
}
