import ConsultationIndex
import ConsultationReports

/// `xindu policy show`: the tree of a standard with measures, awards and grades.
struct PolicyShowCommand {
  init(_ arguments: inout Arguments) throws(UsageError) { try arguments.finish() }

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard() else { return .inputErrors }
    switch context.format {
    case .json:
      let line = standard.standard.tree.compact()
      context.console.write(String(decoding: line, as: UTF8.self) + "\n")
    case .text:
      let text = StandardText(
        standard, language: context.language, style: context.console.style())
      context.console.write(text.tree)
    }
    return .done
  }
}
