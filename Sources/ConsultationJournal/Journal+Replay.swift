import ConsultationIndex

extension Journal {
  /// What was known on some day.
  ///
  /// An entry was known on a day if it, or any entry after it, is dated on or before that day.
  ///
  /// - Parameter day: The last day to be taken in; what was taken down later is not there yet.
  /// - Throws: `InputErrors` with the entry that cannot have happened.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public func state(asOf day: CalendarDate) throws(InputErrors) -> JournalState {
    try state(through: (entries.lastIndex { $0.date <= day } ?? -1) + 1)
  }

  /// What the first entries amount to; all of them if no number is given.
  ///
  /// - Parameter number: How many entries are taken in.
  /// - Throws: `InputErrors` with the entry that cannot have happened.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public func state(through number: Int = .max) throws(InputErrors) -> JournalState {
    try replay(through: number) { _, _ in }
  }

  /// Makes every result again, from the entries before it, by this version of the engine.
  ///
  /// - Throws: `InputErrors` with the entry that cannot have happened; a result that comes out
  ///   differently is no such entry.
  /// - Complexity: O(*n* log *n*) for *n* entries, and that of each assessment.
  public func results() throws(InputErrors) -> [RemadeResult] {
    var results: [RemadeResult] = []
    _ = try replay(through: .max) { entry, state in
      guard case .assessment(let issued) = entry.event, let remade = state.remade(issued) else {
        return
      }
      results.append(RemadeResult(number: entry.number, issued: issued, remade: remade))
    }
    return results
  }

  /// What to say of results that come out differently, each at its entry.
  package func issues(of results: [RemadeResult]) -> [Issue] {
    var issues: [Issue] = []
    var (offset, place) = (0, 0)
    for result in results {
      guard let issue = result.issue else { continue }
      while place < result.number - 1 {
        offset += entries[place].length
        place += 1
      }
      issues += InputErrors([issue]).onLine(result.number, startingAt: offset).issues
    }
    return issues
  }

  /// Takes in entries one by one, and shows what they amount to before each.
  private func replay(
    through number: Int, _ look: (JournalEntry, JournalState) -> Void
  ) throws(InputErrors) -> JournalState {
    var state = JournalState()
    var days = JournalDays()
    var offset = 0
    for entry in entries.prefix(max(0, number)) {
      look(entry, state)
      do throws(InputErrors) {
        try days.take(entry.date, takenDown: entry.takenDown)
        try state.apply(entry.event, on: entry.date)
      } catch {
        throw error.onLine(entry.number, startingAt: offset)
      }
      offset += entry.length
    }
    return state
  }
}

/// A result of a journal beside what this version of the engine comes to from the same entries.
public struct RemadeResult: Sendable {
  /// The number of the entry that holds the result.
  public let number: Int
  /// The result as it was issued.
  public let issued: IssuedAssessment
  /// The result as it comes out now.
  public let remade: IssuedAssessment

  /// How far two results are the same.
  public enum Agreement: String, Sendable, CaseIterable {
    /// The assessments are the same to the byte.
    case bytes
    /// Points, grade, standard and evidence are the same; the version of the engine or the wording
    /// is another.
    case points
    /// The points, the grade or the evidence are others.
    case none
  }

  /// How far the two are the same.
  public var agreement: Agreement {
    if remade == issued { return .bytes }
    let isSame =
      remade.total == issued.total && remade.grade == issued.grade
      && remade.receipt.isSame(butForEngine: issued.receipt)
    return isSame ? .points : .none
  }

  /// What to say of a result that comes out differently; nil where it does not.
  package var issue: Issue? {
    guard agreement == .none else { return nil }
    if issued.receipt.dossierDigest != remade.receipt.dossierDigest {
      return Issue(
        .journalOtherDossier,
        [
          "found": issued.receipt.dossierDigest.description,
          "expected": remade.receipt.dossierDigest.description,
        ])
    }
    return Issue(
      .journalOtherResult,
      [
        "found": issued.total.shortest, "expected": remade.total.shortest,
        "foundGrade": issued.grade?.rawValue ?? "–",
        "expectedGrade": remade.grade?.rawValue ?? "–",
        "foundEngine": issued.receipt.engine, "expectedEngine": remade.receipt.engine,
      ])
  }
}

extension Receipt {
  /// Whether another receipt differs in the version of the engine at most.
  fileprivate func isSame(butForEngine other: Receipt) -> Bool {
    standardID == other.standardID && standardVersion == other.standardVersion
      && standardDigest == other.standardDigest && dossierDigest == other.dossierDigest
      && period == other.period && asOf == other.asOf && reviewsUntil == other.reviewsUntil
      && supersedes == other.supersedes
  }
}
