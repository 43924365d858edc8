import ConsultationIndex
import ConsultationReports

/// `xindu notify FILE… -o FOLDER`: a notice of result for each community.
///
/// Everything is scored before anything is written, and nothing is written where a file would be
/// replaced without `--force` or two communities would share one.
struct NotifyCommand {
  let files: [String]
  let folder: String
  let asOf: CalendarDate?
  let notice: GivenNotice
  let forms: [Form]
  let replaces: Bool

  enum Form: String {
    case html, txt
  }

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    let folder = arguments.takeOption("-o")
    notice = try GivenNotice(&arguments)
    let wantsText = arguments.takeFlag("--text")
    let wantsPage = arguments.takeFlag("--html") || !wantsText
    forms = (wantsPage ? [.html] : []) + (wantsText ? [.txt] : [])
    replaces = arguments.takeFlag("--force")
    files = arguments.takeOperands()
    try arguments.finish()
    if files.isEmpty { throw .noFile }
    guard let folder, !folder.isEmpty else { throw .missingOption("-o") }
    self.folder = folder
  }

  func run(_ context: Context) throws(UsageError) -> ExitCode {
    try context.check(folder: folder)
    guard let standard = context.standard() else { return .inputErrors }
    var code = ExitCode.done
    var notices: [(path: String, bytes: [UInt8])] = []
    var communities: [Community] = []
    for file in files {
      let loaded = context.dossiers(in: file, for: standard)
      if !loaded.isComplete { code = .inputErrors }
      for dossier in loaded.dossiers {
        let scored = context.score(dossier, by: standard, asOf: asOf)
        if context.reportErrors(of: scored) { code = .inputErrors }
        communities.append(scored.assessment.community)
        let notice = self.notice.notice(of: scored, by: standard, context)
        for form in forms {
          let text = form == .html ? notice.html : notice.text
          let name = Self.fileName(for: scored.assessment, form)
          notices.append((Context.path(name, in: folder), Array(text.utf8)))
        }
      }
    }
    guard let attendance = context.attendance(of: communities, by: standard),
      !replaces || notice.keepsDays(of: notices.map(\.path), context)
    else { return .inputErrors }
    if attendance.given > 1 || !attendance.isComplete {
      let text = AttendanceText(attendance, language: context.language)
      context.console.write(text.text(style: context.console.style()))
    }
    return context.save(notices, replaces: replaces) ? code : .inputErrors
  }

  /// The most bytes that file systems take in a name.
  private static let longestName = 255

  /// The name of a community's file: its id, name and period, without what file systems or shells
  /// take for something else. What is too long is cut where the community's name ends.
  static func fileName(for assessment: Assessment, _ form: Form) -> String {
    let community = assessment.community
    let ending = assessment.receipt.period.description + "." + form.rawValue
    let whole = [safe(community.id), safe(community.name)].filter { !$0.isEmpty }
      .joined(separator: "-")
    // One less for the hyphen between the two.
    var left = longestName - ending.utf8.count - 1
    let start = whole.prefix { character in
      left -= character.utf8.count
      return left >= 0
    }
    return start.isEmpty ? ending : "\(start)-\(ending)"
  }

  private static func safe(_ part: String) -> Substring {
    let text = String(
      part.map { character in
        character.isLetter || character.isNumber || "._-".contains(character) ? character : "_"
      })
    return text.drop { $0 == "." || $0 == "-" }
  }
}
