import ConsultationIndex

/// `xindu policy export`: a standard as JSON to be changed.
struct PolicyExportCommand {
  init(_ arguments: inout Arguments) throws(UsageError) { try arguments.finish() }

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard() else { return .inputErrors }
    context.console.write(String(decoding: standard.json, as: UTF8.self))
    return .done
  }
}
