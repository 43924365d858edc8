import ConsultationIndex

/// What a standard rests on: the marks of its indicators, its procedures, vocabularies and documents.
extension StandardText {
  /// Where rule, threshold and points of an indicator come from, with the sentences.
  func marks(of indicator: Indicator) -> [String] {
    let words = MeasureText(compiled: standard, language: language)
    var marks: [String] = []
    for (key, source) in indicator.sources.all {
      guard let citation = source.citation else { continue }
      let mark =
        source.isBorrowed
        ? (isChinese ? "借鉴：" : " borrowed: ") : (isChinese ? "已公布：" : " published: ")
      marks.append("\(Self.name(of: key)[language])\(mark)\(words.text(of: citation))")
    }
    let proposed = indicator.sources.all.filter { $0.source == .proposed }
    if !proposed.isEmpty {
      marks.append(
        proposed.map { Self.name(of: $0.key)[language] }.joined(separator: isChinese ? "、" : ", ")
          + (isChinese ? "拟定" : ": proposed"))
    }
    return marks
  }

  private static func name(of part: String) -> Labels {
    switch part {
    case "rule": Labels(zh: "规则", en: "rule")
    case "threshold": Labels(zh: "门槛", en: "threshold")
    default: Labels(zh: "分值", en: "points")
    }
  }

  var procedures: [String] {
    list(Labels(zh: "程序", en: "procedures"), model.procedures) {
      ($0.labels, $0.steps.map(\.labels), " → ")
    }
  }

  var vocabularies: [String] {
    list(Labels(zh: "词表", en: "vocabularies"), model.vocabularies) {
      ($0.labels, $0.tokens.map(\.labels), isChinese ? "、" : "; ")
    }
  }

  var documents: [String] {
    list(Labels(zh: "所引文件", en: "documents"), model.documents) { ($0, [], "") }
  }

  /// A line for each, in the order of ids: its id, its name, and its parts.
  private func list<Item>(
    _ title: Labels, _ items: [String: Item],
    _ content: (Item) -> (name: Labels, parts: [Labels], separator: String)
  ) -> [String] {
    guard !items.isEmpty else { return [] }
    var lines = ["", title[language]]
    for (id, item) in items.sorted(by: { $0.key < $1.key }) {
      let (name, parts, separator) = content(item)
      let listed = parts.map { $0[language] }.joined(separator: separator)
      let text =
        "\(id)  \(name[language])" + (parts.isEmpty ? "" : isChinese ? "：" : ": ") + listed
      lines += text.wrapped(to: style.width - 2).map { "  " + $0 }
    }
    return lines
  }
}
