import ConsultationIndex

/// Every text of a district report, in both languages, with places such as `{n}` for what is filled in.
enum DistrictPhrase: String, CaseIterable, Sendable {
  case title, communityTitle, period, asOf, reviewsUntil, standard, communities, banner
  case demonstrations
  case overview, rated, median, mean, since, pending, pendingItems, appeals, ofAll
  case inCommunities, ofMaximum, grade, cut, number, share, orBetter, before, change
  case gradesCaption, gradesChart, gradesChartText, sum, byStreet, byKind, street
  case kind, noStreet, whole, groupsCaption, near, nearNone, below, above
  case nearCaption, community, total, distance, provisional, heldBack
  case remark, weakest, weakestCaption, element, category, rate, without, backlog
  case backlogText, backlogCaption, appealsCaption, returned, overdue, backlogNone
  case distribution, histogram, histogramText, points, range, quantiles, percentile
  case binsTable, lowest, highest, categories, radar, radarText, medianLine
  case band, streetLine, streetRadars, streetRadarText, heat, heatText, heatPlace
  case heatTable, categoryMeans, maximum, quartile, elements, elementsCaption, elementsNote
  case barColumn, views, stage, principle, viewsNote, stagesCaption, principlesCaption
  case coverage, coverageText, coverageCaption, coverageAll, indicator, applicable
  case reached, morePending, trend, trendText, otherStandard, trendChart, trendChartText
  case levels, atLeast, lowerQuartile, upperQuartile, elementChanges, causes, cause
  case causeOne, improved, risk, improvedNone, fallen, fallenNone, removed, scoredAgain
  case renamed, unknownStandard, departed, relabelled, named, id, notCounted, riskText, riskNone,
    now,
    spare, ranking
  case rankingCaption, rank, more, notes, noteBasis, noteRounding, noteMedian, noteAppeals
  case engine

  /// The text in both languages.
  var labels: Labels {
    switch self {
    case .title: Labels(zh: "社区协商评定情况报告", en: "District report on community consultation")
    case .communityTitle: Labels(zh: "社区协商评定情况（单个社区）", en: "Report on one community")
    case .period: Labels(zh: "评定周期", en: "Period")
    case .asOf: Labels(zh: "评定日", en: "As of")
    case .reviewsUntil: Labels(zh: "审核意见截至", en: "Reviews until")
    case .standard: Labels(zh: "评价标准", en: "Standard")
    case .communities: Labels(zh: "参评社区", en: "Communities")
    case .banner:
      Labels(
        zh: "本评价标准的部分内容为拟定稿，尚未公布：等级分数线、要素名称、指标和分值均可能调整，排名和等级供工作参考。",
        en: "Parts of this standard are proposed and not published: cuts, names of elements, "
          + "indicators and points may change. Ranks and grades are for working purposes.")
    case .demonstrations:
      Labels(
        zh: "另有演示卷宗 {n} 份，不是评定，未列入。",
        en: "{n} demonstrations are not assessments and left out.")
    case .overview: Labels(zh: "总览", en: "Overview")
    case .rated: Labels(zh: "已评级", en: "Rated")
    case .median: Labels(zh: "中位分", en: "Median")
    case .mean: Labels(zh: "平均分", en: "Mean")
    case .since: Labels(zh: "较 {period} 中位变化", en: "Median change since {period}")
    case .pending: Labels(zh: "待审", en: "Pending")
    case .pendingItems: Labels(zh: "待审材料和数据", en: "Waiting for review")
    case .appeals: Labels(zh: "未结申诉", en: "Open appeals")
    case .ofAll: Labels(zh: "占 {share}", en: "{share} of all")
    case .inCommunities: Labels(zh: "涉及 {n} 个社区", en: "in {n} communities")
    case .ofMaximum: Labels(zh: "满分 {maximum}", en: "of {maximum}")
    case .grade: Labels(zh: "等级", en: "Grade")
    case .cut: Labels(zh: "分数线", en: "Cut")
    case .number: Labels(zh: "社区数", en: "Number")
    case .share: Labels(zh: "占比", en: "Share")
    case .orBetter: Labels(zh: "该级及以上", en: "This or better")
    case .before: Labels(zh: "上期", en: "Before")
    case .change: Labels(zh: "变化", en: "Change")
    case .gradesCaption:
      Labels(
        zh: "各等级社区数；差线、过线为距该级分数线 {margin} 分以内（含）的社区",
        en: "Communities by grade; below and above: within {margin} points of its cut")
    case .gradesChart: Labels(zh: "等级构成", en: "Composition by grade")
    case .gradesChartText: Labels(zh: "从高到低：{list}。", en: "From the best: {list}.")
    case .sum: Labels(zh: "合计", en: "Total")
    case .byStreet: Labels(zh: "按街道（镇）", en: "By street")
    case .byKind: Labels(zh: "按社区类型", en: "By kind of community")
    case .street: Labels(zh: "街道（镇）", en: "Street")
    case .kind: Labels(zh: "社区类型", en: "Kind")
    case .noStreet: Labels(zh: "未注明街道", en: "no street given")
    case .whole: Labels(zh: "全区", en: "District")
    case .groupsCaption:
      Labels(
        zh: "各等级社区数、中位分和待审件数；中位分不相加",
        en: "Communities by grade, median and pending; medians do not add up")
    case .near: Labels(zh: "临界社区", en: "Communities close to a cut")
    case .nearNone:
      Labels(
        zh: "没有社区距分数线在 {margin} 分以内。",
        en: "No community is within {margin} points of a cut.")
    case .below: Labels(zh: "差线", en: "Below")
    case .above: Labels(zh: "过线", en: "Above")
    case .nearCaption:
      Labels(
        zh: "距分数线 {margin} 分以内的社区（负数为差线）",
        en: "Communities within {margin} points of a cut (negative: below)")
    case .community: Labels(zh: "社区", en: "Community")
    case .total: Labels(zh: "得分", en: "Points")
    case .distance: Labels(zh: "距分数线", en: "From the cut")
    case .provisional: Labels(zh: "预评", en: "Provisional")
    case .heldBack: Labels(zh: "分数已达，条件未满足", en: "reached, but a condition fails")
    case .remark: Labels(zh: "备注", en: "Remark")
    case .weakest: Labels(zh: "最薄弱的五个要素", en: "The five weakest elements")
    case .weakestCaption:
      Labels(
        zh: "按全区得分率从低到高",
        en: "By the share of points in the whole district, lowest first")
    case .element: Labels(zh: "要素", en: "Element")
    case .category: Labels(zh: "类别", en: "Category")
    case .rate: Labels(zh: "得分率", en: "Share of points")
    case .without: Labels(zh: "无材料社区", en: "Without evidence")
    case .backlog: Labels(zh: "审核积压", en: "Review backlog")
    case .backlogText:
      Labels(
        zh: "待审 {pending} 件，退回待补正 {returned} 件，其中逾期 {overdue} 件；未结申诉 {appeals} 件。",
        en: "{pending} wait for review; {returned} were returned and not amended, {overdue} "
          + "of them overdue; {appeals} appeals are open.")
    case .backlogCaption: Labels(zh: "待审件数最多的社区", en: "Communities with most to be reviewed")
    case .appealsCaption: Labels(zh: "有未结申诉的社区", en: "Communities with open appeals")
    case .returned: Labels(zh: "待补正", en: "Returned")
    case .overdue: Labels(zh: "逾期", en: "Overdue")
    case .backlogNone: Labels(zh: "没有待审材料。", en: "Nothing waits for review.")
    case .distribution: Labels(zh: "得分分布", en: "Distribution")
    case .histogram: Labels(zh: "得分分布与分数线", en: "Distribution of points, with cuts")
    case .histogramText:
      Labels(
        zh: "{n} 个社区，最低 {low} 分，中位 {median} 分，最高 {high} 分；社区最多的一段为 {bin} 分，{most} 个社区。",
        en: "{n} communities from {low} to {high} points, median {median}; the fullest range "
          + "is {bin}, with {most} communities.")
    case .points: Labels(zh: "分数", en: "Points")
    case .range: Labels(zh: "分数段", en: "Range")
    case .quantiles:
      Labels(
        zh: "分位数（至少有该比例的社区不高于此分）",
        en: "Percentiles (at least so many communities have no more points)")
    case .percentile: Labels(zh: "百分位", en: "Percentile")
    case .binsTable: Labels(zh: "各分数段社区数（数据）", en: "Communities by range (data)")
    case .lowest: Labels(zh: "最低", en: "Lowest")
    case .highest: Labels(zh: "最高", en: "Highest")
    case .categories: Labels(zh: "类别指标", en: "Categories")
    case .radar:
      Labels(
        zh: "七类得分率：全区中位与四分位区间",
        en: "Categories: the district’s median and quartiles")
    case .radarText: Labels(zh: "各类中位得分率：{list}。", en: "Median share of points: {list}.")
    case .medianLine: Labels(zh: "全区中位", en: "district’s median")
    case .band: Labels(zh: "第 25–75 百分位", en: "25th–75th percentile")
    case .streetLine: Labels(zh: "本街道", en: "this street")
    case .streetRadars:
      Labels(
        zh: "各街道（镇）中位得分率与全区对照",
        en: "Each street’s median against the district’s")
    case .streetRadarText: Labels(zh: "{street}：{list}。", en: "{street}: {list}.")
    case .heat: Labels(zh: "类别 × 街道（镇）得分率（%）", en: "Share of points by category and street (%)")
    case .heatText: Labels(zh: "最高 {best}，最低 {worst}。", en: "Highest: {best}; lowest: {worst}.")
    case .heatPlace: Labels(zh: "{street}“{category}”{share}", en: "{street}, {category}, {share}")
    case .heatTable: Labels(zh: "类别 × 街道（镇）（数据）", en: "By category and street (data)")
    case .categoryMeans:
      Labels(
        zh: "各类别平均分（合计等于平均总分）",
        en: "Mean points by category (they add up to the mean total)")
    case .maximum: Labels(zh: "满分", en: "Maximum")
    case .quartile: Labels(zh: "第 {n} 百分位", en: "{n}th percentile")
    case .elements: Labels(zh: "要素指标", en: "Elements")
    case .elementsCaption:
      Labels(
        zh: "各要素平均分按层级：深色为已得，浅色为未得",
        en: "Mean points of the elements by tier: dark what there is, light what is missing")
    case .elementsNote:
      Labels(
        zh: "条形长度与该要素满分成比例；各层级平均分之和等于要素平均分。",
        en: "Bars are as long as the maximum of the element; the means of the tiers add up "
          + "to that of the element.")
    case .barColumn: Labels(zh: "构成", en: "Composition")
    case .views: Labels(zh: "环节与原则", en: "Stages and principles")
    case .stage: Labels(zh: "环节", en: "Stage")
    case .principle: Labels(zh: "原则", en: "Principle")
    case .viewsNote:
      Labels(
        zh: "环节与原则是同一批指标的另一种看法；各项原则相互交叉，不相加。",
        en: "Stages and principles are further views of the same indicators; principles "
          + "overlap and are not added.")
    case .stagesCaption: Labels(zh: "按环节", en: "By stage")
    case .principlesCaption: Labels(zh: "按原则", en: "By principle")
    case .coverage: Labels(zh: "材料覆盖", en: "Coverage of evidence")
    case .coverageText:
      Labels(
        zh: "{all} 项指标中，每个适用社区都有采信材料的 {full} 项，没有任何社区有采信材料的 {none} 项。",
        en: "Of {all} indicators, {full} have accepted evidence in every community they are "
          + "for, {none} in no community at all.")
    case .coverageCaption: Labels(zh: "采信材料最少的指标", en: "Indicators with least accepted evidence")
    case .coverageAll: Labels(zh: "全部指标的材料覆盖（数据）", en: "Coverage of all indicators (data)")
    case .indicator: Labels(zh: "指标", en: "Indicator")
    case .applicable: Labels(zh: "适用", en: "For")
    case .reached: Labels(zh: "有材料", en: "Have it")
    case .morePending: Labels(zh: "仅待审", en: "Pending only")
    case .trend: Labels(zh: "变化趋势", en: "Trends")
    case .trendText:
      Labels(
        zh: "与 {period} 相比：两期均参评 {both} 个社区，新增 {arrived} 个，退出 {left} 个。",
        en: "Since {period}: {both} communities were assessed in both, {arrived} are new, "
          + "{left} are gone.")
    case .otherStandard:
      Labels(
        zh: "前后期使用的评价标准不同，变化可能来自标准调整，不全是工作成效。",
        en: "Not all periods were assessed with this standard: a change may come from the "
          + "rules as well as from the work.")
    case .trendChart: Labels(zh: "各期得分：中位与四分位区间", en: "Points by period: median and quartiles")
    case .trendChartText: Labels(zh: "中位分：{list}。", en: "Median: {list}.")
    case .levels:
      Labels(
        zh: "各期达到某级及以上的社区比例（向下取整）",
        en: "Share of communities at or above each grade (rounded down)")
    case .atLeast: Labels(zh: "{grade}及以上", en: "{grade} or better")
    case .lowerQuartile: Labels(zh: "第 25 百分位", en: "25th percentile")
    case .upperQuartile: Labels(zh: "第 75 百分位", en: "75th percentile")
    case .elementChanges:
      Labels(
        zh: "各要素变化和主要原因（两期均参评社区合计）",
        en: "Change by element with what caused it (communities assessed in both)")
    case .causes: Labels(zh: "主要原因", en: "Causes")
    case .cause:
      Labels(
        zh: "{indicator} {change}（{gained} 升 {lost} 降）",
        en: "{indicator} {change} ({gained} up, {lost} down)")
    case .causeOne: Labels(zh: "{indicator} {before}→{after}", en: "{indicator} {before} → {after}")
    case .improved: Labels(zh: "进步最大的社区", en: "Most improved")
    case .risk: Labels(zh: "等级最有风险的社区", en: "Grades most at risk")
    case .improvedNone: Labels(zh: "没有社区得分上升。", en: "No community gained points.")
    case .fallen: Labels(zh: "下降最多的社区", en: "Fell most")
    case .fallenNone: Labels(zh: "没有社区得分下降。", en: "No community lost points.")
    case .removed: Labels(zh: "{id}（本期标准已无此项）", en: "{id} (not in this standard)")
    case .scoredAgain:
      Labels(
        zh: "{period}：{n} 个社区的得分由当时的卷宗按 {standard} 重新算出，可能与当时公布的结果不同。",
        en: "{period}: {n} communities were scored again from their dossiers, by {standard}; what "
          + "was issued then may differ.")
    case .renamed:
      Labels(zh: "编号有变的项目已前后对应：{list}。", en: "Followed under their new ids: {list}.")
    case .unknownStandard:
      Labels(
        zh: "未取得当时的标准 {list}：其中改了编号的项目无法对应，一律按删去和新增列出。",
        en:
          "The standard of then, {list}, is not at hand: what it had under another id is shown as "
          + "removed and added.")
    case .departed: Labels(zh: "上期有、本期没有的社区：{list}。", en: "Assessed then and not now: {list}.")
    case .relabelled:
      Labels(
        zh: "名称、类型或街道有变的社区（类型不同，适用的指标也可能不同）",
        en: "Communities under another name, kind or street; indicators may differ by kind")
    case .named: Labels(zh: "{name}（{id}）", en: "{name} ({id})")
    case .id: Labels(zh: "编号", en: "Id")
    case .notCounted: Labels(zh: "未计入的原因", en: "Not counted because")
    case .riskText:
      Labels(
        zh: "得分下降，且再降同样幅度即失去现有等级：",
        en: "Fell, and would lose their grade if they fell as much again:")
    case .riskNone:
      Labels(
        zh: "没有社区会因再降同样幅度而失去等级。",
        en: "No community would lose its grade by falling as much again.")
    case .now: Labels(zh: "本期", en: "Now")
    case .spare: Labels(zh: "高出分数线", en: "Above its cut")
    case .ranking: Labels(zh: "排名", en: "Ranking")
    case .rankingCaption:
      Labels(
        zh: "按审定得分；同分同名次，其后名次空缺。百分位为得分更低的社区所占比例",
        en: "By confirmed points; the same points share a rank. Percentile: communities with "
          + "fewer points")
    case .rank: Labels(zh: "名次", en: "Rank")
    case .more: Labels(zh: "另有 {n} 个", en: "and {n} more")
    case .notes: Labels(zh: "说明", en: "Notes")
    case .noteBasis:
      Labels(
        zh: "所有数字只计已采信的材料（审定）；“预评”一栏假定待审材料全部采信，不是评定结论。",
        en: "All numbers count accepted evidence only (confirmed). “Provisional” supposes "
          + "that all that is pending is accepted; it is not a result.")
    case .noteRounding:
      Labels(
        zh: "得分精确到 0.01 分，不作四舍五入；得分率和比例一律向下取整，平均分按最大余数取整，使各部分之和等于总数。",
        en: "Points are exact to 0.01 and never rounded; shares are rounded down, means and "
          + "percentages of a whole by largest remainders, so that parts add up to what is "
          + "shown as their sum.")
    case .noteMedian:
      Labels(
        zh: "中位数取居中两数中较低者，总是实有的得分。",
        en: "A median is the lower of the two in the middle, so that it always occurs.")
    case .noteAppeals:
      Labels(
        zh: "未结申诉：最近一次审核属申诉且未予采信的材料和数据；此后有复核意见即视为已结。",
        en: "An appeal is open while the latest review was made on it and does not accept; a "
          + "second review closes it.")
    case .engine: Labels(zh: "计分引擎 {version}", en: "engine {version}")
    }
  }
}

/// Says phrases in one language.
struct DistrictWords: Sendable {
  let language: Language

  /// A phrase with its places filled in; what is filled in is not looked at again.
  func callAsFunction(_ phrase: DistrictPhrase, _ values: [String: String] = [:]) -> String {
    var result = ""
    var rest = phrase.labels[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += values[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  var colon: String { language == .chinese ? "：" : ": " }

  /// Names one after the other.
  func list(_ parts: [String]) -> String {
    parts.joined(separator: language == .chinese ? "、" : ", ")
  }
}
