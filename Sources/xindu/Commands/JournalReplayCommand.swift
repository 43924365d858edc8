import ConsultationIndex
import ConsultationJournal
import ConsultationReports

/// `xindu journal replay JOURNAL`: the results as of a day, from the journal alone.
struct JournalReplayCommand {
  let journal: String
  let community: String?
  let asOf: CalendarDate?

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    community = arguments.takeOption("--community")
    journal = try arguments.takeJournal()
    try arguments.finish()
  }

  func run(_ context: Context) -> ExitCode {
    let day = asOf ?? context.console.today()
    let read = context.read(journal) { bytes throws(InputErrors) in
      try Journal(bytes).state(asOf: day)
    }
    guard let state = read else { return .inputErrors }
    let keys = state.dossiers.filter { community == nil || $0.community == community }
    if keys.isEmpty, let community {
      let nearest = nearestName(to: community, among: state.dossiers.map(\.community))
      context.report(
        [
          Issue(
            .journalUnknownCommunity,
            ["community": community, "date": day.description].merging(
              nearest.map { ["nearest": $0] } ?? [:]
            ) { $1 })
        ], in: journal)
      return .inputErrors
    }
    var code = ExitCode.done
    for (index, key) in keys.enumerated() {
      guard let standard = state.standard(for: key.period, asOf: day),
        let assessment = state.assessment(of: key, asOf: day)
      else {
        context.report([Issue(.noneInForce, ["period": key.period.description])], in: journal)
        code = .inputErrors
        continue
      }
      switch context.format {
      case .json:
        let line = assessment.json(in: context.jsonLanguage)
        context.console.write(String(decoding: line, as: UTF8.self) + "\n")
      case .text:
        let text = AssessmentText(
          assessment, standard: standard, language: context.language,
          style: context.console.style())
        context.console.write((index == 0 ? "" : "\n") + text.overview)
      }
    }
    return code
  }
}
