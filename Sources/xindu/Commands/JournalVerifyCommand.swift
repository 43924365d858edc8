import ConsultationIndex
import ConsultationJournal

/// `xindu journal verify JOURNAL`: whether anything was altered, and whether results hold.
struct JournalVerifyCommand {
  let journal: String
  let heads: [JournalReceipt]

  init(_ arguments: inout Arguments) throws(UsageError) {
    heads = try arguments.heads()
    journal = try arguments.takeJournal()
    try arguments.finish()
  }

  func run(_ context: Context) -> ExitCode {
    let read = context.read(journal) { bytes throws(InputErrors) in
      let journal = try Journal(bytes, endingIn: heads)
      return (journal, try journal.state(), try journal.results())
    }
    guard let (found, state, results) = read else { return .inputErrors }
    if found.tornBytes > 0 { context.tellTorn(found.tornBytes, in: journal) }
    let checkpoint = JournalFile.checkpointPath(of: journal)
    if context.console.exists(checkpoint), let bytes = context.bytes(of: checkpoint),
      !found.bears(outCheckpoint: bytes)
    {
      context.report([Issue(.journalCheckpoint)], in: journal)
    }
    switch context.format {
    case .json: context.console.write(json(found, state, results))
    case .text: context.console.write(text(found, state, results, in: context.language))
    }
    let wrong = found.issues(of: results)
    context.report(wrong, in: journal)
    return wrong.isEmpty ? .done : .inputErrors
  }

  private func json(
    _ found: Journal, _ state: JournalState, _ results: [RemadeResult]
  ) -> String {
    let tree = JSONTree.object([
      ("name", .string(state.name)), ("entries", .integer(found.head.count)),
      ("head", .string(found.head.description)), ("tornBytes", .integer(found.tornBytes)),
      ("standards", .integer(state.standards.count)),
      ("dossiers", .integer(state.dossiers.count)), ("assessments", .integer(results.count)),
      ("results", .array(results.map(Self.tree))),
    ])
    return String(decoding: tree.compact(), as: UTF8.self) + "\n"
  }

  private static func tree(_ result: RemadeResult) -> JSONTree {
    func headline(_ issued: IssuedAssessment) -> JSONTree {
      .object([
        ("engine", .string(issued.receipt.engine)), ("total", .points(issued.total)),
        ("grade", issued.grade.map { .string($0.rawValue) } ?? .null),
        ("digest", .string(issued.digest.description)),
      ])
    }
    return .object([
      ("number", .integer(result.number)),
      ("community", .string(result.issued.dossier.community)),
      ("period", .string(result.issued.dossier.period.description)),
      ("agreement", .string(result.agreement.rawValue)), ("issued", headline(result.issued)),
      ("remade", headline(result.remade)),
    ])
  }

  private func text(
    _ found: Journal, _ state: JournalState, _ results: [RemadeResult], in language: Language
  ) -> String {
    let days = found.entries.map(\.date)
    let span = [days.min(), days.max()].compactMap { $0?.description }.joined(separator: " – ")
    func count(_ agreement: RemadeResult.Agreement) -> Int {
      results.count { $0.agreement == agreement }
    }
    return language == .chinese
      ? """
      日志“\(state.name.harmless)”（\(span)）：\(found.head.count) 条
      标准 \(state.standards.count) 份，卷宗 \(state.dossiers.count) 份，评定结果 \(results.count) 份
      链条完整
      以本引擎重新评定：逐字节相同 \(count(.bytes)) 份，得分相同而引擎版本或措辞不同 \(count(.points)) 份，\
      不同 \(count(.none)) 份
      链头 \(found.head)

      """
      : """
      journal “\(state.name.harmless)” (\(span)), entries: \(found.head.count)
      standards: \(state.standards.count), dossiers: \(state.dossiers.count), \
      assessments: \(results.count)
      the chain is whole
      assessments made again: \(count(.bytes)) the same to the byte, \(count(.none)) different,
        \(count(.points)) the same in points but by another version or wording of the engine
      head \(found.head)

      """
  }
}

extension Arguments {
  /// The one journal that the command is about.
  mutating func takeJournal() throws(UsageError) -> String {
    let operands = takeOperands()
    guard let journal = operands.first else { throw .noFile }
    guard operands.count == 1 else { throw .unexpected(operands[1]) }
    return journal
  }
}
