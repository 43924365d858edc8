import ConsultationIndex
import ConsultationPolicyLab
import ConsultationPolicyReports
import ConsultationReports

/// `xindu policy versions FOLDER`: the dated versions of a standard, and the steps between them.
struct PolicyVersionsCommand {
  let folder: String
  let period: Period?
  let asOf: CalendarDate?

  init(_ arguments: inout Arguments) throws(UsageError) {
    period = try arguments.choice(
      "--period", { Period($0) }, "`2025`, `2025-H1`, `2025-Q3`, `2025-03`")
    asOf = try arguments.asOf()
    let operands = arguments.takeOperands()
    guard let folder = operands.first else { throw .noFile }
    guard operands.count == 1 else { throw .unexpected(operands[1]) }
    self.folder = folder
    try arguments.finish()
  }

  func run(_ context: Context) -> ExitCode {
    guard let names = files(context) else { return .inputErrors }
    var versions: [(name: String, standard: CompiledStandard)] = []
    for name in names {
      let file = Context.path(name, in: folder)
      let standard = context.read(file) { bytes throws(InputErrors) in
        try CompiledStandard(json: bytes)
      }
      guard let standard else { return .inputErrors }
      versions.append((name, standard))
    }
    let history = VersionHistory(versions)
    var inForce: CompiledStandard?
    var code = history.issues.isEmpty ? ExitCode.done : .inputErrors
    if let period {
      do throws(InputErrors) {
        inForce = try history.inForce(
          for: period, asOf: asOf ?? context.console.today())
      } catch {
        context.report(error.issues, omitted: error.omitted, in: folder)
        code = .inputErrors
      }
    }
    show(history, inForce, context)
    for finding in history.issues {
      context.report([finding.issue], in: Context.path(finding.name, in: folder))
    }
    return code
  }

  /// The JSON files of the folder; nil after it was reported that there is none.
  private func files(_ context: Context) -> [String]? {
    do throws(FileError) {
      let names = try context.console.list(folder)?.filter { $0.hasSuffix(".json") } ?? []
      guard !names.isEmpty else { throw .missing(folder) }
      return names
    } catch {
      context.report(error)
      return nil
    }
  }

  private func show(
    _ history: VersionHistory, _ inForce: CompiledStandard?, _ context: Context
  ) {
    switch context.format {
    case .json:
      let tree = VersionsText.tree(history, inForce: inForce)
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      let text = VersionsText(
        history, language: context.language, style: context.console.style())
      context.console.write(text.text)
      if let inForce, let period {
        context.console.write(
          context.language == .chinese
            ? "\(period) 适用 \(inForce.id) \(inForce.version)\n"
            : "\(period) is scored by \(inForce.id) \(inForce.version)\n")
      }
    }
  }
}
