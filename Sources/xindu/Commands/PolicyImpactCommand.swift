import ConsultationIndex
import ConsultationPolicyLab
import ConsultationPolicyReports
import ConsultationReports

/// `xindu policy impact OLD NEW DATA…`: what a change of the standard does to communities.
struct PolicyImpactCommand {
  let old: String
  let new: String
  let files: [String]
  let asOf: CalendarDate?
  let basis: Basis
  let size: String?
  let community: String?
  let sensitivity: Sensitivity?

  /// How variants of the new standard are tried.
  struct Sensitivity {
    let seed: UInt64
    let variants: Int
  }

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    let bases = "`confirmed`, `provisional`"
    basis = try arguments.choice("--basis", Basis.init(rawValue:), bases) ?? .confirmed
    size = arguments.takeOption("--size")
    community = arguments.takeOption("--community")
    let known = "1–\(Robustness.mostVariants)"
    let variants = try arguments.choice(
      "--variants",
      { Int($0).flatMap { (1...Robustness.mostVariants).contains($0) ? $0 : nil } }, known)
    let seed = try arguments.choice("--seed", { UInt64($0) }, "0, 1, 2 …")
    if arguments.takeFlag("--sensitivity") {
      sensitivity = Sensitivity(seed: seed ?? 1, variants: variants ?? 200)
    } else {
      if seed != nil { throw .notHere("--seed") }
      if variants != nil { throw .notHere("--variants") }
      sensitivity = nil
    }
    var operands = arguments.takeOperands()[...]
    try arguments.finish()
    guard let old = operands.popFirst(), let new = operands.popFirst(), !operands.isEmpty else {
      throw .noFile
    }
    (self.old, self.new, files) = (old, new, Array(operands))
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    if context.format == .json, community != nil { throw .textOnly("--community") }
    guard let before = context.standard(named: old), let after = context.standard(named: new)
    else { return .inputErrors }
    let gathering = PopulationGathering(
      context, from: before, to: after, asOf: asOf, basis: basis, size: size)
    for file in files { gathering.take(file) }
    guard let population = gathering.population else {
      if gathering.isSound { context.report(.noDossier(files[0])) }
      return .inputErrors
    }
    let impact = Impact(on: population)
    let robustness = try sensitivity.map { options throws(UsageError) in
      try measure(options, after, population)
    }
    try show(impact, robustness, population.asOf, gathering.demonstrations, context)
    return gathering.isSound ? .done : .inputErrors
  }

  private func measure(
    _ options: Sensitivity, _ standard: CompiledStandard, _ population: Population
  ) throws(UsageError) -> Robustness {
    do throws(InputErrors) {
      return try Robustness(
        of: standard, over: population.after, variants: options.variants, seed: options.seed)
    } catch {
      // The table was made for this very standard.
      throw .notHere("--sensitivity")
    }
  }

  private func show(
    _ impact: Impact, _ robustness: Robustness?, _ day: CalendarDate, _ demonstrations: Int,
    _ context: Context
  ) throws(UsageError) {
    guard context.format == .text else {
      let tree = ImpactJSON.tree(
        impact, asOf: day, demonstrations: demonstrations, robustness: robustness,
        language: context.jsonLanguage)
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
      return
    }
    let style = context.console.style()
    let text = ImpactText(
      impact, asOf: day, demonstrations: demonstrations, language: context.language, style: style)
    if let community {
      let ids = impact.communities.map(\.id)
      guard let row = ids.firstIndex(of: community) else {
        throw .noCommunity(community, among: ids)
      }
      context.console.write(text.community(at: row))
      return
    }
    context.console.write(text.report)
    if let robustness {
      let text = RobustnessText(robustness, language: context.language, style: style)
      context.console.write("\n" + text.report)
    }
  }
}
