import ConsultationIndex
import ConsultationJournal

/// `xindu journal verify JOURNAL`: whether anything was altered, and whether results hold.
struct JournalVerifyCommand {
  let journal: String
  let head: JournalReceipt?

  init(_ arguments: inout Arguments) throws(UsageError) {
    head = try arguments.head()
    journal = try arguments.takeJournal()
    try arguments.finish()
  }

  func run(_ context: Context) -> ExitCode {
    let read = context.read(journal) { bytes throws(InputErrors) in
      let journal = try Journal(bytes, endingIn: head)
      return (journal, try journal.state())
    }
    guard let (found, state) = read else { return .inputErrors }
    if found.tornBytes > 0 { context.tellTorn(found.tornBytes, in: journal) }
    let results = state.dossiers.reduce(0) { $0 + state.issued(for: $1).count }
    switch context.format {
    case .json:
      let tree = JSONTree.object([
        ("name", .string(state.name)), ("entries", .integer(found.head.count)),
        ("head", .string(found.head.description)), ("tornBytes", .integer(found.tornBytes)),
        ("standards", .integer(state.standards.count)),
        ("dossiers", .integer(state.dossiers.count)), ("assessments", .integer(results)),
      ])
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      let (first, last) = (found.entries.first?.date, found.entries.last?.date)
      let days = [first, last].compactMap { $0?.description }.joined(separator: " – ")
      context.console.write(
        context.language == .chinese
          ? """
          日志“\(state.name.harmless)”（\(days)）：\(found.head.count) 条
          标准 \(state.standards.count) 份，卷宗 \(state.dossiers.count) 份，评定结果 \(results) 份
          链条完整，每份评定结果均可由此前的登记重新得出
          链头 \(found.head)

          """
          : """
          journal “\(state.name.harmless)” (\(days)), entries: \(found.head.count)
          standards: \(state.standards.count), dossiers: \(state.dossiers.count), \
          assessments: \(results)
          the chain is whole, and every assessment follows from what was taken down before it
          head \(found.head)

          """)
    }
    return .done
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
