import ConsultationIndex
import ConsultationPolicyLab
import ConsultationPolicyReports
import ConsultationReports

/// `xindu policy test [STANDARD [TESTS…]]`: whether a standard decides its cases as expected, what
/// the cases cover, and which slips they would not notice.
struct PolicyTestCommand {
  let standardFile: String?
  let paths: [String]
  let filter: String?
  let showsCoverage: Bool
  let minimum: Int?
  let proposes: Bool
  let mutates: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    filter = arguments.takeOption("--filter")
    minimum = try arguments.choice(
      "--minimum", { Int($0).flatMap { (0...100).contains($0) ? $0 : nil } }, "0 … 100")
    showsCoverage = arguments.takeFlag("--coverage")
    proposes = arguments.takeFlag("--propose")
    mutates = arguments.takeFlag("--mutate")
    var operands = arguments.takeOperands()
    standardFile = operands.isEmpty ? nil : operands.removeFirst()
    paths = operands
    try arguments.finish()
    if minimum != nil && !showsCoverage { throw .missingOption("--coverage") }
  }

  func run(_ context: Context) -> ExitCode {
    guard let (standard, json) = standard(context),
      let tests = PolicyTestFiles(standard, context).tests(beside: standardFile, paths)
    else { return .inputErrors }
    let chosen = filter.map { filter in tests.filter { $0.name.contains(filter) } } ?? tests
    if let filter, chosen.isEmpty {
      // Else a slip in the filter would pass for success.
      let issue = Issue(.noSuchTest, ["filter": filter.harmless])
      context.report([issue], in: paths.first ?? standardFile ?? "xindu")
      return .inputErrors
    }
    let run = standard.run(chosen)
    let coverage = showsCoverage || proposes ? standard.coverage(of: run) : nil
    let mutation = mutates ? standard.mutate(run) : nil
    if proposes {
      propose(standard, coverage, mutation, context)
      return run.failures.isEmpty ? .done : .inputErrors
    }
    switch context.format {
    case .json: writeJSON(standard, json, run, coverage, mutation, context)
    case .text: writeText(standard, json, run, coverage, mutation, context)
    }
    let isCovered = minimum.map { coverage?.reaches(percent: $0) ?? false } ?? true
    return run.failures.isEmpty && isCovered ? .done : .inputErrors
  }

  /// The standard with its text; nil after its errors were reported.
  private func standard(_ context: Context) -> (CompiledStandard, json: [UInt8])? {
    guard let file = standardFile == "xindu" ? nil : standardFile ?? context.standardFile else {
      return (.xindu, CompiledStandard.xindu.json)
    }
    return context.read(file) { bytes throws(InputErrors) in
      (try CompiledStandard(json: bytes), bytes)
    }
  }

  /// Drafts go to the output alone, so that they can be kept in a file.
  private func propose(
    _ standard: CompiledStandard, _ coverage: PolicyCoverage?, _ mutation: MutationRun?,
    _ context: Context
  ) {
    guard let coverage else { return }
    let drafts = standard.proposal(for: coverage)
    let proposal = mutation.map { drafts.adding(standard.proposal(for: $0)) } ?? drafts
    context.console.write(
      String(decoding: proposal.json(in: context.tableLanguage), as: UTF8.self))
    let text =
      context.language == .chinese
      ? "拟了 \(proposal.count) 个测试；请逐个确认是否合乎本意，再删去 \"proposed\"\n"
      : "\(proposal.count) \(proposal.count == 1 ? "test" : "tests") drafted; see whether each is "
        + "what is meant, then take out \"proposed\"\n"
    if context.format == .text { context.console.writeError(text) }
  }

  private func writeText(
    _ standard: CompiledStandard, _ json: [UInt8], _ run: PolicyTestRun,
    _ coverage: PolicyCoverage?, _ mutation: MutationRun?, _ context: Context
  ) {
    let (language, style) = (context.language, context.console.style())
    context.console.write(
      PolicyTestText(standard, language: language, style: style).text(of: run))
    if let coverage {
      let text = PolicyCoverageText(standard, language: language, style: style)
      context.console.write(text.text(of: coverage))
      if let minimum, !coverage.reaches(percent: minimum) {
        let word =
          language == .chinese ? "低于要求的 \(minimum)%\n" : "below the \(minimum)% asked for\n"
        context.console.write(style.apply(.red, word))
      }
    }
    if let mutation {
      let text = MutationText(standard, json: json, language: language, style: style)
      context.console.write(text.text(of: mutation))
    }
  }

  private func writeJSON(
    _ standard: CompiledStandard, _ json: [UInt8], _ run: PolicyTestRun,
    _ coverage: PolicyCoverage?, _ mutation: MutationRun?, _ context: Context
  ) {
    let language = context.jsonLanguage
    var members = PolicyTestJSON(standard).members(of: run)
    if let coverage {
      let text = PolicyCoverageText(standard, language: language, style: .plain)
      members.append(("coverage", text.tree(of: coverage, run, minimum: minimum)))
    }
    if let mutation {
      let text = MutationText(standard, json: json, language: language, style: .plain)
      members.append(("mutation", text.tree(of: mutation, run)))
    }
    let tree = JSONTree.object(members)
    context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
  }
}
