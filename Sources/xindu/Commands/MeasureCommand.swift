import ConsultationIndex
import ConsultationReports

/// `xindu measure FILE… -o TABLE.csv`: the quantities of every community, to be scored again and again.
struct MeasureCommand {
  let inputs: [String]
  let output: String
  let asOf: CalendarDate?
  let basis: Basis
  let replaces: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    let output = arguments.takeOption("-o")
    basis =
      try arguments.choice("--basis", Basis.init(rawValue:), "`confirmed`, `provisional`")
      ?? .confirmed
    replaces = arguments.takeFlag("--force")
    inputs = arguments.takeOperands()
    try arguments.finish()
    if inputs.isEmpty { throw .noFile }
    guard let output, !output.isEmpty else { throw .missingOption("-o") }
    self.output = output
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try context.check(output, endsIn: ["csv"])
    guard let standard = context.standard(), context.mayWrite(output, replaces: replaces) else {
      return .inputErrors
    }
    let measuring = Measuring(
      context, standard, asOf: asOf ?? context.console.today(), basis: basis)
    for input in inputs { measuring.take(input) }
    guard let table = measuring.table else {
      if measuring.isSound { context.report(.noDossier(inputs[0])) }
      return .inputErrors
    }
    // Once more, since now it is known what was read.
    guard context.mayWrite(output, replaces: replaces),
      context.save(to: output, { write in table.writeCSV { write($0) } })
    else { return .inputErrors }
    tell(table, context)
    return measuring.isSound ? .done : .inputErrors
  }

  private func tell(_ table: MeasureTable, _ context: Context) {
    let (count, columns) = (table.count, table.measures.count)
    let line: String
    switch (context.format, context.language) {
    case (.json, _):
      let tree = JSONTree.object(
        [
          ("file", .string(output)), ("communities", .integer(count)),
          ("measures", .integer(columns)), ("period", .string(table.period.description)),
        ] + JSONTree.days(asOf: table.asOf, reviewsUntil: table.reviewsUntil) + [
          ("basis", .string(table.basis.rawValue))
        ])
      line = String(decoding: tree.compact(), as: UTF8.self)
    case (_, .chinese):
      let basis = table.basis == .confirmed ? "审定" : "预评"
      line =
        "\(output.harmless)：\(count) 个社区，\(columns) 项口径，\(table.period)，"
        + "评定日 \(table.asOf)，\(basis)"
    case (_, .english):
      line =
        "\(output.harmless): \(count) communities, \(columns) measures, \(table.period), "
        + "as of \(table.asOf), \(table.basis.rawValue)"
    }
    context.tell(line, of: output)
  }
}
