import ConsultationIndex
import ConsultationPolicyLab
import ConsultationPolicyReports
import ConsultationReports

/// `xindu policy diff OLD NEW`: what a change of a standard changes.
struct PolicyDiffCommand {
  let old: String
  let new: String
  let folder: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    let operands = arguments.takeOperands()
    folder = arguments.takeOption("-o")
    guard operands.count >= 2 else { throw .noFile }
    guard operands.count == 2 else { throw .unexpected(operands[2]) }
    (old, new) = (operands[0], operands[1])
    try arguments.finish()
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    if let folder { try context.check(folder: folder) }
    guard let before = context.standard(named: old), let after = context.standard(named: new)
    else { return .inputErrors }
    let comparison = StandardComparison(from: before, to: after)
    var witnesses: [String: String] = [:]
    if let folder {
      for (question, witness) in comparison.witnesses {
        guard let dossier = witness.dossier else { continue }
        let path = Context.path(question + ".json", in: folder)
        guard context.mayWrite(path, replaces: true), context.save(dossier.json, to: path) else {
          return .inputErrors
        }
        witnesses[question] = path
      }
    }
    switch context.format {
    case .json:
      let tree = ComparisonJSON.tree(comparison, files: witnesses)
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      let text = ComparisonText(
        comparison, files: witnesses, language: context.language,
        style: context.console.style())
      context.console.write(text.text)
    }
    return .done
  }
}
