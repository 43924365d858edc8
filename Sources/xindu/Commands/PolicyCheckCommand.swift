import ConsultationIndex
import ConsultationReports

/// `xindu policy check [FILE…]`: whether a standard is sound.
struct PolicyCheckCommand {
  let files: [String]

  init(_ arguments: inout Arguments) throws(UsageError) {
    files = arguments.takeOperands()
    try arguments.finish()
  }

  func run(_ context: Context) -> ExitCode {
    guard !files.isEmpty else {
      guard let standard = context.standard() else { return .inputErrors }
      show(standard, file: context.standardFile ?? "xindu", context)
      return .done
    }
    var code = ExitCode.done
    for file in files {
      let standard = context.read(file) { bytes throws(InputErrors) in
        try CompiledStandard(json: bytes)
      }
      if let standard {
        show(standard, file: file, context)
      } else {
        code = .inputErrors
      }
    }
    return code
  }

  private func show(_ standard: CompiledStandard, file: String, _ context: Context) {
    let isChinese = context.language == .chinese
    let warnings = standard.warnings
    switch context.format {
    case .json:
      let counts = standard.standard.declares
      let tree = JSONTree.object([
        ("id", .string(standard.id)), ("version", .string(standard.version)),
        ("digest", .string(standard.digest.description)),
        ("categories", .integer(counts.categories)), ("elements", .integer(counts.elements)),
        ("indicators", .integer(counts.indicators)),
        (
          "tiers",
          .object(standard.standard.tiers.map { ($0.id, .points($0.points)) })
        ),
        (
          "issues",
          .array(
            warnings.map { IssueJSON.tree($0, file: file, language: context.jsonLanguage) })
        ),
      ])
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      let style = context.console.style()
      let text = StandardText(standard, language: context.language, style: style)
      context.console.write(text.summary)
      context.report(warnings, in: file)
      let verdict =
        warnings.isEmpty
        ? (isChinese ? "未发现问题" : "no issues")
        : (isChinese ? "可用，但有 \(warnings.count) 条警告" : "usable; warnings: \(warnings.count)")
      context.console.write(
        style.apply(warnings.isEmpty ? .green : .yellow, verdict) + "\n")
    }
  }
}
