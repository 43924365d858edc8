/// Reading members as one type each.
extension ObjectReader {
  /// A text that must be there.
  package mutating func string(_ key: String, _ diagnostics: inout Diagnostics) -> String? {
    required(key, &diagnostics)?.readString(&diagnostics) { path(key) }
  }

  /// Whether a document may be read as what its `format` is to say; one without a format is told of and
  /// read on.
  ///
  /// - Parameter choices: What else it might say, as a message names it; the format alone if left out.
  package mutating func isOfFormat(
    _ format: String, among choices: String? = nil, _ diagnostics: inout Diagnostics
  ) -> Bool {
    guard let found = string("format", &diagnostics), found != format else { return true }
    diagnostics.report(
      .wrongFormat, ["found": found, "expected": choices ?? format], at: path("format"))
    return false
  }

  /// A text, nil where it is absent.
  package mutating func optionalString(
    _ key: String, _ diagnostics: inout Diagnostics
  ) -> String? {
    value(key)?.readString(&diagnostics) { path(key) }
  }

  /// A whole number that must be there.
  ///
  /// - Parameters:
  ///   - range: What is allowed, in units of the result.
  ///   - scale: The number of decimals that are allowed; the result is the number times ten to this
  ///     power.
  package mutating func integer(
    _ key: String, in range: ClosedRange<Int>, scale: Int = 0, _ diagnostics: inout Diagnostics
  ) -> Int? {
    required(key, &diagnostics)?.readInteger(in: range, scale: scale, &diagnostics) { path(key) }
  }

  /// A whole number, nil where it is absent.
  package mutating func optionalInteger(
    _ key: String, in range: ClosedRange<Int>, scale: Int = 0, _ diagnostics: inout Diagnostics
  ) -> Int? {
    value(key)?.readInteger(in: range, scale: scale, &diagnostics) { path(key) }
  }

  /// A truth, nil where it is absent.
  package mutating func optionalBoolean(
    _ key: String, _ diagnostics: inout Diagnostics
  ) -> Bool? {
    value(key)?.readBoolean(&diagnostics) { path(key) }
  }

  /// A date that must be there.
  package mutating func date(_ key: String, _ diagnostics: inout Diagnostics) -> CalendarDate? {
    required(key, &diagnostics)?.readDate(&diagnostics) { path(key) }
  }

  /// A date, nil where it is absent.
  package mutating func optionalDate(
    _ key: String, _ diagnostics: inout Diagnostics
  ) -> CalendarDate? {
    value(key)?.readDate(&diagnostics) { path(key) }
  }

  /// The elements of an array with their paths, none where it is absent.
  package mutating func array(
    _ key: String, _ diagnostics: inout Diagnostics
  ) -> [(JSONValue, JSONPath)] {
    guard let array = value(key) else { return [] }
    guard array.kind == .array else {
      array.report(.notAnArray, &diagnostics) { path(key) }
      return []
    }
    let base = path(key)
    return array.elements.enumerated().map { ($1, base.index($0)) }
  }
}
