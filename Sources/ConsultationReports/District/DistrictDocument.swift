import ConsultationGuidance
import ConsultationIndex

/// A district report for people and for other programs, in one language.
///
/// ```swift
/// let document = DistrictDocument(report, language: .chinese)
/// document.html  // one page without scripts or anything to load
/// ```
public struct DistrictDocument: Sendable {
  let report: DistrictReport
  let language: Language
  private let content: DistrictContent
  private let attendance: Attendance?

  /// Prepares the document of a report.
  public init(_ report: DistrictReport, language: Language) {
    self.init(report, attendance: nil, language: language)
  }

  /// Prepares the document of a report that says who was given and is not in it.
  package init(_ report: DistrictReport, attendance: Attendance?, language: Language) {
    self.report = report
    self.language = language
    self.attendance = attendance
    content = DistrictContent(report, language: language, attendance: attendance)
  }

  /// The report as one self-contained page of HTML.
  public var html: String { DistrictPage(content.paper).html }

  /// The report as plain text in lines of at most 80 cells.
  public var text: String { text(style: .plain) }

  /// The report as text for a terminal.
  package func text(style: TextStyle) -> String {
    DistrictText(paper: content.paper, style: style).text
  }

  /// The ranking as a table for spreadsheets (CSV in UTF-8 with a mark), a row for each community.
  public var csv: [UInt8] { DistrictTables(content).ranking }

  /// The report as one line of JSON.
  public var json: [UInt8] { DistrictJSON(report, attendance?.tree(in: language)).tree.compact() }

  /// The report as tables by file name, for a folder.
  package var tables: [(name: String, bytes: [UInt8])] {
    DistrictTables(content).all
  }
}
