import ConsultationGuidance
import ConsultationIndex
import ConsultationReports

/// `xindu advise --warnings FILE…`: what communities should see to before it is too late.
struct WarningsCommand {
  let files: [String]
  let asOf: CalendarDate?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
  }

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard(), let dossiers = dossiers(context, standard) else {
      return .inputErrors
    }
    let day = asOf ?? context.console.today()
    let warnings = standard.earlyWarnings(for: dossiers, asOf: day)
    switch context.format {
    case .json:
      let line = CommunityWarnings.json(
        warnings, by: standard, asOf: day, in: context.jsonLanguage)
      context.console.write(String(decoding: line, as: UTF8.self) + "\n")
    case .text:
      let text = WarningText(
        warnings, asOf: day, standard: standard, language: context.language,
        style: context.console.style())
      context.console.write(text.text)
    }
    return .done
  }

  /// The dossiers of all files, one for each community and period; nil after errors were reported.
  private func dossiers(_ context: Context, _ standard: CompiledStandard) -> [Dossier]? {
    struct Key: Hashable {
      let community: String
      let period: Period
    }
    var dossiers: [Dossier] = []
    var seen: Set<Key> = []
    var isSound = true
    for file in files {
      let loaded = context.dossiers(in: file, for: standard)
      if !loaded.isComplete { isSound = false }
      for dossier in loaded.dossiers.map(\.dossier) {
        let key = Key(community: dossier.submission.community.id, period: dossier.period)
        if seen.insert(key).inserted {
          dossiers.append(dossier)
        } else {
          let period = key.period.description
          context.report(.samePeriod(file, community: key.community, period: period))
          isSound = false
        }
      }
    }
    return isSound ? dossiers : nil
  }
}
