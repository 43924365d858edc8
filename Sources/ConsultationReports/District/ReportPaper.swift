import ConsultationIndex

/// A report before it is set: the same sections for a page and for a terminal.
struct ReportPaper: Sendable {
  struct Fact: Sendable {
    let name: String
    let value: String
    var detail = ""
  }

  struct Section: Sendable {
    let heading: String
    var blocks: [Block] = []
    /// Whether it begins on a new sheet of paper.
    var startsPage = false
  }

  enum Block: Sendable {
    case heading(String)
    case paragraph(String)
    case table(ReportTable)
    /// A table that repeats what a picture shows, folded away where there is room for the picture.
    case data(ReportTable)
    case picture(Picture)
    case legend([(shape: String, label: String)])
  }

  /// A drawing with what it is called and shows in words.
  struct Picture: Sendable {
    let title: String
    let text: String
    /// Markup of SVG, made by ``HTMLWriter`` so that names in it are escaped.
    let svg: SVGDrawing
    /// Lines for a terminal; empty where a table beside it says the same.
    var lines: [String] = []
    var isWide = false
  }

  let language: Language
  let title: String
  let subtitle: String
  var banner: [String] = []
  /// How many were given, and who is not in it; nil where that is not known.
  var attendance: AttendanceText?
  var facts: [Fact] = []
  var headlines: [Fact] = []
  var sections: [Section] = []
  var footer: [String] = []
}

/// A table of a report.
struct ReportTable: Sendable {
  struct Column: Sendable {
    let name: String
    var isNumber = true
    /// Whether it may be left out on a phone.
    var isMinor = false

    /// A column of words.
    static func text(_ name: String, minor: Bool = false) -> Column {
      Column(name: name, isNumber: false, isMinor: minor)
    }

    /// A column of numbers.
    static func number(_ name: String, minor: Bool = false) -> Column {
      Column(name: name, isMinor: minor)
    }
  }

  let caption: String
  var columns: [Column]
  var rows: [[String]] = []
  /// The column that names the row.
  var header = 0
  /// The last row is the sum of the others.
  var hasSum = false
  /// A bar for each row, under a heading of its own; fewer than rows where some have none.
  var bars: (name: String, rows: [[BarPart]])?
  /// How many rows a terminal shows.
  var textLimit = Int.max
}

/// A part of a bar: how long it is and how much of it is filled, in parts per thousand of the longest.
struct BarPart: Sendable, Hashable {
  /// The class that colours it.
  let shape: String
  let width: Int
  let filled: Int
}

/// A number with a sign, as changes are written; a true minus sign, as in print.
func signed(_ points: Points) -> String {
  points > .zero
    ? "+" + points.description
    : points < .zero ? "−" + (Points.zero - points).description : points.description
}

/// Parts per thousand as percent with one decimal.
func percent(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)%" }

/// A share as percent, rounded down; a dash where there is nothing to have a share of.
func percent(_ permille: Int?) -> String { permille.map { percent($0) } ?? "–" }
