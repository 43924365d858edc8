/// Reading a value as one type, with an issue if it is another.
extension JSONValue {
  /// A text.
  package func readString(at path: JSONPath, _ diagnostics: inout Diagnostics) -> String? {
    readString(&diagnostics) { path }
  }

  /// A whole number, or one with decimals times a power of ten.
  ///
  /// - Parameters:
  ///   - range: What is allowed, in units of the result.
  ///   - scale: The number of decimals that are allowed.
  package func readInteger(
    in range: ClosedRange<Int>, scale: Int = 0, at path: JSONPath,
    _ diagnostics: inout Diagnostics
  ) -> Int? {
    readInteger(in: range, scale: scale, &diagnostics) { path }
  }

  /// A date written `YYYY-MM-DD`.
  package func readDate(at path: JSONPath, _ diagnostics: inout Diagnostics) -> CalendarDate? {
    readDate(&diagnostics) { path }
  }

  /// The value as a message shows it.
  package var shown: String {
    switch kind {
    case .null: "null"
    case .boolean: boolean == true ? "true" : "false"
    case .number: JSONText.shown(numberText ?? "")
    case .string: "\"" + JSONText.shown(string ?? "") + "\""
    case .array: elements.isEmpty ? "[]" : "[…]"
    case .object: members.isEmpty ? "{}" : "{…}"
    }
  }
}

/// The same with paths that are put together only when something is wrong.
extension JSONValue {
  func report(
    _ template: MessageTemplate, _ diagnostics: inout Diagnostics, _ path: () -> JSONPath
  ) {
    diagnostics.report(template, offset: offset) { (["found": shown], path()) }
  }

  func readString(_ diagnostics: inout Diagnostics, _ path: () -> JSONPath) -> String? {
    guard let string else {
      report(.notAString, &diagnostics, path)
      return nil
    }
    return string
  }

  func readBoolean(_ diagnostics: inout Diagnostics, _ path: () -> JSONPath) -> Bool? {
    guard let boolean else {
      report(.notABoolean, &diagnostics, path)
      return nil
    }
    return boolean
  }

  func readInteger(
    in range: ClosedRange<Int>, scale: Int, _ diagnostics: inout Diagnostics,
    _ path: () -> JSONPath
  ) -> Int? {
    guard let number = scaled(by: scale) else {
      report(.notANumber, &diagnostics, path)
      return nil
    }
    let template: MessageTemplate
    switch number {
    case .exact(let value) where range.contains(value): return value
    case .fractional: template = scale > 0 ? .tooManyDecimals : .notAWholeNumber
    case .exact, .tooLarge: template = .numberOutOfRange
    }
    diagnostics.report(template, offset: offset) {
      var parameters = ["found": shown]
      if scale > 0 { parameters["decimals"] = "\(scale)" }
      // The ends of the type are no limits that anybody has set.
      if range.lowerBound > .min {
        parameters["minimum"] = JSONDecimal.text(range.lowerBound, scale: scale)
      }
      if range.upperBound < .max {
        parameters["maximum"] = JSONDecimal.text(range.upperBound, scale: scale)
      }
      return (parameters, path())
    }
    return nil
  }

  func readDate(_ diagnostics: inout Diagnostics, _ path: () -> JSONPath) -> CalendarDate? {
    guard let string else {
      report(.notADate, &diagnostics, path)
      return nil
    }
    if let date = CalendarDate(string) { return date }
    guard let reason = Self.reasonAgainstDate(string) else {
      report(.notADate, &diagnostics, path)
      return nil
    }
    diagnostics.report(.noSuchDate, offset: offset) {
      (["found": string, reason.name: reason.value], path())
    }
    return nil
  }

  /// Why a text in the form of a date is none; nil where it has not even that form.
  private static func reasonAgainstDate(_ text: String) -> (name: String, value: String)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy(JSONText.isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    if year == 0 { return ("years", "0001") }
    if !(1...12).contains(month) { return ("months", "12") }
    return ("days", "\(CalendarDate.days(inMonth: month, of: year))")
  }
}
