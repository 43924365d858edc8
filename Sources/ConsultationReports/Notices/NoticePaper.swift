import ConsultationIndex

/// What a notice says, apart from how it is set; text and page are made from the same paper, so that
/// they cannot say different things.
struct NoticePaper: Sendable {
  var language: Language
  var title: String
  /// By which standard.
  var subtitle: String
  var facts: [Fact]
  var verdict: Verdict
  var sections: [Section] = []
  /// What is filled in by hand, in groups.
  var signatures: [[String]] = []
  var footer: [String] = []

  /// A name with its value.
  struct Fact: Sendable {
    var name: String
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The result, set so that nobody overlooks it.
  struct Verdict: Sendable {
    var label: String
    var value: String
    var detail: String
    /// What is not final or held back; set small.
    var remarks: [String]
    var isDemonstration: Bool
  }

  struct Section: Sendable {
    var heading: String
    var blocks: [Block]
  }

  enum Block: Sendable {
    case paragraph(String)
    case grid(Grid)
    case listing(Listing)
  }

  /// Numbers in columns that add up.
  struct Grid: Sendable {
    var caption: String
    var header: [String]
    var rows: [Row] = []

    enum Rank: Sendable {
      case part, plain, total, maximum
    }

    struct Row: Sendable {
      var rank: Rank
      var name: String
      var values: [String]
    }
  }

  /// Rows of words: a table where there is room, else one block below the other.
  struct Listing: Sendable {
    var caption: String
    /// The first column names the row.
    var header: [String]
    var rows: [[String]] = []
    /// The column that is set to the right: an amount.
    var amount: Int?
  }
}
