/// What a name in a standard stands for; each has its own wording when the name is unknown.
package enum NameKind: String, Sendable, CaseIterable {
  case vocabulary, procedure, rubric, evidence, field, figure, measure, document
  case tier, stage, principle, community, token, category, element
  case period, fieldType, rounding, count, source, scope, severity

  var labels: Labels {
    switch self {
    case .vocabulary: Labels(zh: "词表", en: "vocabulary")
    case .procedure: Labels(zh: "程序", en: "procedure")
    case .rubric: Labels(zh: "评分量表", en: "rubric")
    case .evidence: Labels(zh: "材料种类", en: "kind of record")
    case .field: Labels(zh: "字段", en: "field")
    case .figure: Labels(zh: "基础数据", en: "figure")
    case .measure: Labels(zh: "统计口径", en: "measure")
    case .document: Labels(zh: "来源文件", en: "document")
    case .tier: Labels(zh: "指标层级", en: "tier")
    case .stage: Labels(zh: "环节", en: "stage")
    case .principle: Labels(zh: "原则", en: "principle")
    case .community: Labels(zh: "社区类型", en: "kind of community")
    case .token: Labels(zh: "词条", en: "token")
    case .category: Labels(zh: "类别", en: "category")
    case .element: Labels(zh: "要素", en: "element")
    case .period: Labels(zh: "期间长度", en: "length of period")
    case .fieldType: Labels(zh: "字段类型", en: "type of field")
    case .rounding: Labels(zh: "取整方式", en: "way of rounding")
    case .count: Labels(zh: "计数方式", en: "way of counting")
    case .source: Labels(zh: "依据", en: "source")
    case .scope: Labels(zh: "范围", en: "scope")
    case .severity: Labels(zh: "级别", en: "severity")
    }
  }

  /// The wording for a name of this kind that does not exist.
  var unknown: MessageTemplate {
    MessageTemplate(
      .error, "standard.unknown-\(code)",
      en: "there is no \(labels.en) `{name}`{?nearest|; did you mean `$`?}",
      zh: "没有名为`{name}`的\(labels.zh){?nearest|，是否应为`$`？}",
      helpEn: "{?known|known here: $}{?none|the standard declares none}",
      helpZh: "{?known|可用的有：$}{?none|标准中一个也没有声明}")
  }

  /// The wording for a thing of this kind that nothing uses.
  var unused: MessageTemplate {
    MessageTemplate(
      .warning, "standard.unused-\(code)",
      en: "nothing uses the \(labels.en) `{name}`", zh: "\(labels.zh)`{name}`未被使用",
      helpEn: "remove it, or use it", helpZh: "请删除，或加以使用")
  }

  private var code: String {
    switch self {
    case .fieldType: "field-type"
    case .community: "kind"
    default: rawValue
    }
  }
}

extension Diagnostics {
  /// Reports a name that does not exist, with the nearest one that does.
  mutating func reportUnknown(
    _ name: String, as kind: NameKind, among known: some Sequence<String>, at path: JSONPath
  ) {
    // Only for what is kept: otherwise many unknown names among many known ones cost the product.
    report(kind.unknown, offset: nil) {
      let sorted = known.sorted()
      var parameters = ["name": name]
      parameters["nearest"] = nearestName(to: name, among: sorted)
      // A long list helps nobody; the nearest name is then the better hint.
      let shown = sorted.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
      if sorted.isEmpty {
        parameters["none"] = ""
      } else {
        parameters["known"] = sorted.count > 12 ? shown + ", …" : shown
      }
      return (parameters, path)
    }
  }
}
