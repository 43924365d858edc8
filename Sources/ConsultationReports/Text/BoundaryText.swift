import ConsultationGuidance
import ConsultationIndex

/// A boundary card in a few lines.
struct BoundaryText {
  let standard: CompiledStandard
  let language: Language
  let style: TextStyle

  private var isChinese: Bool { language == .chinese }

  /// How many single findings are named.
  private static let shown = 3

  func lines(_ confirmed: BoundaryCard?, _ provisional: BoundaryCard?) -> [String] {
    guard let confirmed, let provisional else { return [] }
    let header =
      isChinese
      ? ["", "得分", "等级", "高出本级", "距上一级", "受阻于"]
      : ["", "points", "grade", "above cut", "to next", "held back by"]
    var table = TextTable([.left, .right, .left, .right, .right, .left], header: header)
    for card in [confirmed, provisional] { table.add(row(card)) }
    let heading = isChinese ? "临界情况" : "how firmly the grade is held"
    var lines = [style.apply(.bold, heading)] + table.lines(width: style.width)
    for card in [confirmed, provisional] { lines += details(card) }
    return lines
  }

  private func name(_ basis: Basis) -> String {
    switch basis {
    case .confirmed: isChinese ? "审定" : "confirmed"
    case .provisional: isChinese ? "待审全部采信" : "all pending accepted"
    }
  }

  private func name(_ grade: GradeID?) -> String {
    grade?.rawValue ?? standard.standard.unrated[language]
  }

  private func row(_ card: BoundaryCard) -> [String] {
    let block =
      switch card.block {
      case .points: isChinese ? "分数" : "points"
      case .requirements: isChinese ? "附加条件" : "requirements"
      case .both: isChinese ? "分数和附加条件" : "points, requirements"
      case .none: isChinese ? "已是最高级" : "the highest grade"
      }
    return [
      name(card.basis), card.total.description, name(card.grade),
      card.margin?.description ?? "-", card.missing?.description ?? "-", block,
    ]
  }

  private func details(_ card: BoundaryCard) -> [String] {
    let words = MeasureText(compiled: standard, language: language)
    var lines: [String] = []
    let colon = isChinese ? "：" : ": "
    for condition in card.failing {
      let next = name(card.next)
      let head =
        isChinese ? "\(name(card.basis))，\(next) 还须" : "\(name(card.basis)), \(next) asks for"
      lines += (head + colon + words.text(of: condition)).wrapped(to: style.width)
    }
    lines += flips(
      card.losing,
      isChinese ? "\(name(card.basis))，失去任何一项即降级" : "\(name(card.basis)), falls without any of")
    lines += flips(
      card.gaining,
      isChinese ? "\(name(card.basis))，补足任何一项即升级" : "\(name(card.basis)), rises with all of any of")
    return lines
  }

  /// The single findings that change the grade, the fewest points first.
  private func flips(_ flips: [BoundaryCard.Flip], _ head: String) -> [String] {
    guard !flips.isEmpty else { return [] }
    let named = flips.prefix(Self.shown).map { flip in
      let label = standard.name(of: flip.indicator, in: language) ?? ""
      return "\(flip.indicator) \(label) (\(flip.points))"
    }
    let more = flips.count - named.count
    let rest = more > 0 ? (isChinese ? " 等 \(flips.count) 项" : " and \(more) more") : ""
    let text =
      head + (isChinese ? "：" : ": ") + named.joined(separator: isChinese ? "；" : "; ") + rest
    return text.harmless.wrapped(to: style.width)
  }
}
