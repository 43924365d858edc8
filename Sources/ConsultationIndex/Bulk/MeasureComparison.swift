/// Holds the columns of a table against the measures of a standard.
struct MeasureComparison {
  /// A column that is not as the standard has it.
  struct Difference {
    enum Kind {
      case differs, missing, unknown
    }
    let kind: Kind
    let measure: String
    /// The number of the column, where there is one.
    let column: Int?
  }

  private let index: [String: Int]
  private let names: [String]
  private let digests: [SHA256Digest]
  private var isFound: [Bool]
  private var differences: [Difference] = []
  private var columns = 0

  init(_ names: [String], _ digests: [SHA256Digest]) {
    index = NameTables.indices(names)
    self.names = names
    self.digests = digests
    isFound = Array(repeating: false, count: names.count)
  }

  /// Takes the next column, and says to which measure it belongs.
  @discardableResult
  mutating func add(_ name: String, _ digest: SHA256Digest?) -> Int? {
    defer { columns += 1 }
    guard let measure = index[name] else {
      differences.append(Difference(kind: .unknown, measure: name, column: columns))
      return nil
    }
    isFound[measure] = true
    guard digest == digests[measure] else {
      differences.append(Difference(kind: .differs, measure: name, column: columns))
      return nil
    }
    return measure
  }

  /// Columns that the standard does not know, by their numbers.
  var unknown: [Difference] { differences.filter { $0.kind == .unknown } }

  /// Everything that keeps the table from being scored; columns that are not known do so only where
  /// something else is missing that they may have been meant for.
  var refusals: [Difference] {
    let missing = names.indices.filter { !isFound[$0] }.map {
      Difference(kind: .missing, measure: names[$0], column: nil)
    }
    let wrong = differences.filter { $0.kind == .differs } + missing
    return wrong.isEmpty ? [] : wrong + unknown
  }

  /// Everything by which two lists of measures are not the same, as issues without a place.
  var issues: [Issue] {
    let all = refusals.isEmpty ? unknown : refusals
    return all.map { Issue(template($0.kind), parameters(of: $0)) }
  }

  func template(_ kind: Difference.Kind) -> MessageTemplate {
    switch kind {
    case .differs: .measureDiffers
    case .missing: .measureMissing
    case .unknown: .measureUnknown
    }
  }

  func parameters(of difference: Difference) -> [String: String] {
    var parameters = ["measure": JSONText.shown(difference.measure)]
    if difference.kind == .unknown {
      parameters["nearest"] = nearestName(to: difference.measure, among: names)
    }
    return parameters
  }
}
