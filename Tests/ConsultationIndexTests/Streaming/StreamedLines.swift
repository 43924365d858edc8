@testable import ConsultationIndex

/// What a stream says of a line, in a form that two readings can be compared by.
struct StreamedOutcome: Equatable {
  let number: Int
  var community: Community?
  var confirmed: MeasuredScore?
  var provisional: MeasuredScore?
  var pending: Int?
  /// What is wrong, word for word and place for place.
  var issues: [ConsultationIndex.Issue]
  var omitted = 0

  init(_ line: EvidenceLine) {
    number = line.number
    switch line.result {
    case .success(let dossier):
      community = dossier.community
      confirmed = dossier.confirmed
      provisional = dossier.provisional
      pending = dossier.pending
      issues = dossier.errors
    case .failure(let errors):
      issues = errors.issues
      omitted = errors.omitted
    }
  }

  /// What the explaining scorer says of the same bytes as the only line.
  init(
    exactly bytes: [UInt8], _ standard: CompiledStandard, asOf: CalendarDate,
    limits: Limits = EvidenceStream.limits
  ) {
    number = 1
    do throws(InputErrors) {
      let dossier = try Dossier(json: bytes, limits: limits)
      let assessment = standard.assess(dossier, asOf: asOf)
      var notices = NoticeCollector()
      let measurement = DossierMeasurement(standard.program, dossier, asOf: asOf, &notices)
      func measured(_ score: Score, _ basis: Basis) -> MeasuredScore {
        MeasuredScore(
          quantities: measurement.measure(basis, &notices).quantities, total: score.total,
          grade: score.grade)
      }
      community = assessment.community
      confirmed = measured(assessment.confirmed, .confirmed)
      provisional = measured(assessment.provisional, .provisional)
      pending = assessment.pending
      issues = dossier.located(assessment.notices.filter { $0.severity == .error })
    } catch {
      issues = error.issues
      omitted = error.omitted
    }
  }
}

extension StreamedOutcome {
  /// Whether it says what a line by itself would, but for the number of the line.
  func says(_ other: StreamedOutcome) -> Bool {
    func key(_ issue: ConsultationIndex.Issue) -> [String?] {
      [issue.code, issue.path, issue.column.map { "\($0)" }, issue.location?.excerpt]
    }
    return community == other.community && confirmed == other.confirmed
      && provisional == other.provisional && pending == other.pending
      && issues.map(key) == other.issues.map(key) && omitted == other.omitted
      && issues.allSatisfy { $0.line ?? number == number }
  }
}

extension EvidenceStream {
  /// All outcomes of some bytes that are fed at once, with the number of lines that took the exact
  /// path.
  static func outcomes(
    of bytes: [UInt8], _ standard: CompiledStandard, asOf: CalendarDate,
    limits: Limits = Self.limits
  ) throws -> (outcomes: [StreamedOutcome], exact: Int) {
    var stream = EvidenceStream(for: standard, asOf: asOf, limits: limits)
    let lines = try stream.feed(bytes) + stream.finish()
    return (lines.map(StreamedOutcome.init), stream.exactLines)
  }
}

/// Lines with everything that streams meet.
enum StreamSamples {
  /// Dossiers of a random standard, each on a line.
  static func lines(_ standard: CompiledStandard, seed: Int, count: Int) -> [[UInt8]] {
    (0..<count).map {
      RandomDossier.tree(seed: seed * 1_000 + $0, for: standard.standard).compact()
    }
  }

  /// The fixtures that the built-in standard scores, each on a line.
  static func fixtures() throws -> [[UInt8]] {
    try FixtureCase.all.map { try $0.dossier().tree.compact() }
  }
}
