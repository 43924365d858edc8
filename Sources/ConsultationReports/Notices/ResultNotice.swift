import ConsultationIndex

/// The notice of result that goes to a community (评定结果告知书): what it was given, where points
/// were lost and why, what is missing until when, and how to appeal.
///
/// The confirmed result is the headline; a
/// provisional value stands in one place only, with the word for it, and a demonstration is given
/// no result at all.
///
/// ```swift
/// let notice = ResultNotice(
///   assessment, of: dossier, standard: standard, language: .chinese, appealDays: 15)
/// notice.html  // one page without scripts or anything to load, ready to be printed on A4
/// ```
public struct ResultNotice: Sendable {
  /// How many days a community has to appeal where nobody says otherwise.
  public static let defaultAppealDays = 15

  /// How many days there can be: a year is more than any rule of procedure gives, and keeps the last
  /// day in the calendar.
  package static let appealDays = 1...366

  let paper: NoticePaper

  /// Puts the notice together.
  ///
  /// - Parameters:
  ///   - assessment: The assessment to give notice of.
  ///   - dossier: The dossier that it was made of.
  ///   - standard: The standard that it was made with.
  ///   - language: The language of the notice.
  ///   - appealDays: How many days after the notice an appeal can be made; the day of the notice
  ///     itself does not count.
  ///   - date: The day of the notice, from which the days to appeal are counted; the day of the
  ///     assessment if nil. Where reviews until a later day are taken into account the notice is issued
  ///     again: it keeps this day and names what was decided since.
  ///   - office: Who issues the notice, if it is to say so.
  /// - Complexity: that of assessing the dossier twice.
  public init(
    _ assessment: Assessment, of dossier: Dossier, standard: CompiledStandard,
    language: Language, appealDays: Int = ResultNotice.defaultAppealDays,
    date: CalendarDate? = nil, office: String? = nil
  ) {
    let content = NoticeContent(
      assessment, of: dossier, standard: standard, language: language, appealDays: appealDays,
      date: date, office: office)
    paper = content.paper
  }

  /// The notice as plain text in lines of at most 80 cells.
  public var text: String { NoticeText(paper).text }

  /// The notice as one self-contained page of HTML.
  public var html: String { NoticePage(paper).html }
}
