import ConsultationIndex

extension JournalEvent {
  /// Reads an event; nil, with issues, where it is none.
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> JournalEvent? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    guard let word = readWord(&object, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    switch word {
    case .opened: return readOpening(&object, &diagnostics)
    case .adopted:
      guard let standard = object.required("standard", &diagnostics) else { return nil }
      return CompiledStandard.read(standard, object.path("standard"), &diagnostics)
        .map(Self.adopted)
    case .submission:
      let community = object.required("community", &diagnostics).flatMap {
        Community.read($0, object.path("community"), &diagnostics)
      }
      let period = object.period(&diagnostics)
      let isDemonstration = object.optionalBoolean("demonstration", &diagnostics) ?? false
      guard let community, let period else { return nil }
      return .submission(community, period, isDemonstration: isDemonstration)
    case .figure:
      let dossier = object.dossier(&diagnostics)
      let name = object.string("figure", &diagnostics)
      let value = object.optionalInteger(
        "value", in: 0...Standard.maximumQuantity, &diagnostics)
      guard let dossier, let name else { return nil }
      return .figure(dossier, name: name, value: value)
    case .submitted: return readRecord(.submitted, &object, &diagnostics)
    case .amended: return readRecord(.amended, &object, &diagnostics)
    case .withdrawn: return readRecord(.withdrawn, &object, &diagnostics)
    case .decided, .rated: return readReview(word, &object, &diagnostics)
    case .issued, .superseded: return readAssessment(word, &object, &diagnostics)
    }
  }

  private static func readWord(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> EventWord? {
    guard let name = object.string("type", &diagnostics) else { return nil }
    if let word = EventWord(rawValue: name) { return word }
    let known = EventWord.allCases.map(\.rawValue)
    var parameters = ["name": name, "known": known.map { "`\($0)`" }.joined(separator: ", ")]
    parameters["nearest"] = nearestName(to: name, among: known)
    diagnostics.report(.journalUnknownEvent, parameters, at: object.path("type"))
    return nil
  }

  private static func readOpening(
    _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> JournalEvent? {
    let name = object.string("name", &diagnostics)
    guard let found = object.string("format", &diagnostics) else { return nil }
    guard found == format else {
      diagnostics.report(
        .wrongFormat, ["found": found, "expected": format], at: object.path("format"))
      return nil
    }
    return name.map(Self.opened)
  }

  private static func readRecord(
    _ change: RecordChange, _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> JournalEvent? {
    let dossier = object.dossier(&diagnostics)
    let record = object.required("record", &diagnostics).flatMap {
      Record.read($0, object.path("record"), &diagnostics)
    }
    guard let dossier, let record else { return nil }
    return .record(dossier, record, change)
  }

  private static func readReview(
    _ word: EventWord, _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> JournalEvent? {
    let dossier = object.dossier(&diagnostics)
    let review = object.required("review", &diagnostics).flatMap {
      Review.read($0, object.path("review"), &diagnostics)
    }
    guard let dossier, let review else { return nil }
    return checked(.review(dossier, review), against: word, object, &diagnostics)
  }

  private static func readAssessment(
    _ word: EventWord, _ object: inout ObjectReader, _ diagnostics: inout Diagnostics
  ) -> JournalEvent? {
    let community = object.string("community", &diagnostics)
    let receipt = object.required("receipt", &diagnostics).flatMap {
      Receipt.read($0, object.path("receipt"), &diagnostics)
    }
    let total = object.points("total", &diagnostics)
    let grade = object.optionalString("grade", &diagnostics).map(GradeID.init)
    let digest = object.digest("digest", &diagnostics)
    guard let community, let receipt, let digest else { return nil }
    let issued = IssuedAssessment(
      dossier: DossierKey(community: community, period: receipt.period), receipt: receipt,
      total: total, grade: grade, digest: digest)
    return checked(.assessment(issued), against: word, object, &diagnostics)
  }

  /// The event, if its content bears out the word that it came under.
  private static func checked(
    _ event: JournalEvent, against word: EventWord, _ object: ObjectReader,
    _ diagnostics: inout Diagnostics
  ) -> JournalEvent? {
    if event.word == word.rawValue { return event }
    diagnostics.report(
      .journalChange, ["found": word.rawValue, "expected": event.word], at: object.path("type"))
    return nil
  }
}

extension ObjectReader {
  fileprivate mutating func period(_ diagnostics: inout Diagnostics) -> Period? {
    guard let text = string("period", &diagnostics) else { return nil }
    let period = Period(text)
    if period == nil {
      diagnostics.report(.impossiblePeriod, ["value": text], at: path("period"))
    }
    return period
  }

  fileprivate mutating func dossier(_ diagnostics: inout Diagnostics) -> DossierKey? {
    let community = string("community", &diagnostics)
    guard let period = period(&diagnostics), let community else { return nil }
    return DossierKey(community: community, period: period)
  }
}

extension CompiledStandard {
  /// Compiles a standard that stands within another document.
  fileprivate static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> CompiledStandard? {
    do throws(InputErrors) {
      return try CompiledStandard(json: JSONTree(value).canonical())
    } catch {
      diagnostics.report(.journalUnsoundStandard, error.reason, at: path)
      return nil
    }
  }
}

extension InputErrors {
  /// The first error as a parameter of another one, whose text does not have the places of this one.
  var reason: [String: String] {
    guard let first = issues.first else { return [:] }
    return [
      "reason": first.code, "reason.en": first.message(in: .english),
      "reason.zh": first.message(in: .chinese),
    ]
  }
}
