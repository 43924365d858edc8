import ConsultationIndex
import ConsultationReports

/// What the command line gives of the notices that it writes.
struct GivenNotice {
  /// The day of the notice; nil for the present day.
  let date: CalendarDate?
  let office: String?
  let appealDays: Int

  init(_ arguments: inout Arguments) throws(UsageError) {
    date = try arguments.day("--notice-date")
    office = arguments.takeOption("--office")
    let range = ResultNotice.appealDays
    appealDays =
      try arguments.choice(
        "--appeal-days", { Int($0).flatMap { range.contains($0) ? $0 : nil } },
        "\(range.lowerBound) … \(range.upperBound)") ?? ResultNotice.defaultAppealDays
  }

  func notice(
    of scored: Scored, by standard: CompiledStandard, _ context: Context
  ) -> ResultNotice {
    ResultNotice(
      scored.assessment, of: scored.dossier, standard: standard, language: context.language,
      appealDays: appealDays, date: date ?? context.console.today(), office: office)
  }

  /// Whether notices can take the place of those that are there: only with the day of the first, since
  /// another day would move the window to appeal. Reports the first that cannot.
  func keepsDays(of paths: [String], _ context: Context) -> Bool {
    guard date == nil, let present = paths.first(where: context.console.exists) else { return true }
    context.report(.noticeDay(present))
    return false
  }
}
