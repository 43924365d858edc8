import ConsultationIndex
import ConsultationPolicyLab
import ConsultationReports

extension ComparisonText {
  /// What becomes of the total or the grade, with both answers.
  func verdict(_ verdict: Verdict, _ name: String, _ title: String) -> [String] {
    let colon = word("：", ": ")
    let summary = "\(title)\(colon)\(relation(verdict))"
    var result = [""] + lines(summary, indent: 0).map { style.apply(.bold, $0) }
    let questions = [
      ("\(name)-lower", verdict.neverLower, word("不会降低", "never lower")),
      ("\(name)-higher", verdict.neverHigher, word("不会升高", "never higher")),
    ]
    for (question, answer, label) in questions {
      result += lines("\(label)\(colon)\(status(answer))", indent: 2)
      guard let witness = answer.witness else { continue }
      for line in describe(witness, file: files[question]) { result += lines(line, indent: 4) }
    }
    return result
  }

  private func relation(_ verdict: Verdict) -> String {
    switch verdict.relation {
    case .equivalent: word("不变", "equivalent, the same for everyone")
    case .neverLower: word("只升不降", "never lower, higher for some")
    case .neverHigher: word("只降不升", "never higher, lower for some")
    case .both: word("有升有降", "lower for some, higher for others")
    case .undecided: partly(verdict)
    }
  }

  /// What is known where one of the answers is open.
  private func partly(_ verdict: Verdict) -> String {
    let isHigherOpen = word("；是否有升，尚无定论", "; whether higher for any is open")
    let isLowerOpen = word("；是否有降，尚无定论", "; whether lower for any is open")
    switch (verdict.neverLower.isRefuted, verdict.neverHigher.isRefuted) {
    case (true?, nil): return word("有降", "lower for some") + isHigherOpen
    case (false?, nil): return word("不降", "never lower") + isHigherOpen
    case (nil, true?): return word("有升", "higher for some") + isLowerOpen
    case (nil, false?): return word("不升", "never higher") + isLowerOpen
    default: return word("尚无定论", "undecided")
    }
  }

  private func status(_ answer: Verdict.Answer) -> String {
    switch answer {
    case .proven: word("已证明", "proven")
    case .refutedByDossier: word("不成立，有卷宗为证", "no, shown by a dossier")
    case .refutedInQuantities:
      word("不成立，仅有一组实际值为证（未能造出卷宗）", "no, shown in quantities only (no dossier was built)")
    case .undecided(let reason):
      word("未定：", "undecided: ") + why(reason)
    }
  }

  private func why(_ reason: Verdict.Reason) -> String {
    switch reason {
    case .limit: word("超出计算上限", "it would take more than the limit allows")
    case .changedMeasures:
      word(
        "口径有变，且未找到可区分两者的卷宗", "measures changed, and no dossier was found that tells them apart")
    case .ladders: word("两份标准的等级无法对应", "the two ladders of grades cannot be put on one scale")
    case .periods: word("评定周期长短不同", "the standards score periods of different lengths")
    case .kinds: word("没有共同的社区类型", "no kind of community is in both")
    }
  }

  /// How many quantities of a witness are listed.
  private static let shown = 6

  private func describe(_ witness: Witness, file: String?) -> [String] {
    let kinds = comparison.new.standard.kinds + comparison.old.standard.kinds
    let kind = kinds.first { $0.id == witness.kind }?.labels[language] ?? witness.kind
    var result: [String] = []
    if !witness.values.isEmpty {
      let count = witness.values.count
      let head =
        witness.isSmallest
        ? word("最小例（\(count) 个值）", "smallest case, \(count) " + (count == 1 ? "value" : "values"))
        : word(
          "一例（\(count) 个值，不一定最小）",
          "a case of \(count) " + (count == 1 ? "value" : "values") + ", perhaps not the smallest")
      let change = change(witness.old, witness.new)
      result.append("\(head)\(word("，", ", "))\(kind)\(word("：", ": "))\(change)")
      for value in witness.values.prefix(Self.shown) {
        result.append("  " + quantity(value))
      }
      if count > Self.shown {
        let more = count - Self.shown
        result.append(word("  另有 \(more) 个值", "  and \(more) more"))
      }
    }
    if let dossier = witness.dossier {
      let change = change(dossier.old, dossier.new)
      result.append(
        word(
          "卷宗：\(kind)，材料 \(dossier.records) 件，评定日 \(dossier.asOf)：\(change)",
          "dossier: \(kind), \(dossier.records) " + (dossier.records == 1 ? "record" : "records")
            + ", as of \(dossier.asOf): \(change)"))
      if let file { result.append(word("已写入 \(file)", "written to \(file)")) }
    }
    return result
  }

  private func change(_ old: Witness.Result, _ new: Witness.Result) -> String {
    func text(_ result: Witness.Result, _ standard: CompiledStandard) -> String {
      let none = standard.standard.unrated[language]
      return "\(result.total) \(result.grade?.rawValue ?? none)"
    }
    return "\(text(old, comparison.old)) → \(text(new, comparison.new))"
  }

  private func quantity(_ value: Witness.Value) -> String {
    let isNew = comparison.new.standard.measures[value.measure] != nil
    let standard = isNew ? comparison.new : comparison.old
    let words = MeasureText(compiled: standard, language: language)
    let text = standard.text(of: value.quantity, measure: value.measure, in: language)
    return "\(words.name(of: value.measure)) = \(text)"
  }
}
