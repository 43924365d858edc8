/// Measures one line after another, keeping its memory from line to line.
///
/// A line is scanned straight into plain values if all of it is as usual. Else it is read exactly,
/// as a dossier by itself would be, so that what is unusual has one meaning and one wording.
struct LineMeter: Sendable {
  let plan: EvidencePlan
  let limits: Limits
  private var scanner: DossierScanner
  private var measurement: LineMeasurement
  /// How many lines were read exactly.
  private var exact = 0

  init(_ plan: EvidencePlan, limits: Limits) {
    self.plan = plan
    self.limits = limits
    scanner = DossierScanner(plan, limits: limits)
    measurement = LineMeasurement(plan)
  }

  /// Measures the line that stands in a range of some bytes.
  ///
  /// - Parameters:
  ///   - number: The number of the line in the stream.
  ///   - offset: The offset of the first of the bytes in the stream.
  mutating func line(
    _ bytes: [UInt8], _ range: Range<Int>, number: Int, offset: Int
  ) -> EvidenceLine {
    if let dossier = usual(bytes, range) {
      return EvidenceLine(number: number, result: .success(dossier))
    }
    exact += 1
    var line = EvidenceLine(number: 1, result: exactly(Array(bytes[range])))
    line.move(by: number - 1, offset: offset + range.lowerBound)
    return line
  }

  /// How many lines were read exactly since this was asked last.
  mutating func takeExact() -> Int {
    defer { exact = 0 }
    return exact
  }

  private mutating func usual(_ bytes: [UInt8], _ range: Range<Int>) -> MeasuredDossier? {
    do throws(Unusual) {
      try scanner.scan(bytes.span.extracting(0..<range.upperBound), from: range.lowerBound)
      guard let period = scanner.period else { return nil }
      let measured = try measurement.measure(scanner, period)
      let community = scanner.community
      func text(_ text: ScannedText) -> String {
        JSONText.decoded(bytes, text.start..<text.end)
      }
      func score(_ quantities: Quantities) -> MeasuredScore {
        plan.standard.score(
          of: quantities, kind: community.kind, isGraded: !scanner.isDemonstration)
      }
      return MeasuredDossier(
        community: Community(
          id: text(community.id), name: text(community.name), kind: text(community.kindText),
          street: community.street.map(text)),
        period: period, asOf: plan.asOf, reviewsUntil: plan.reviewsUntil,
        isDemonstration: scanner.isDemonstration,
        confirmed: score(measured.confirmed), provisional: score(measured.provisional),
        pending: measured.pending, errors: [], standard: plan.standard)
    } catch {
      return nil
    }
  }

  private func exactly(_ bytes: [UInt8]) -> Result<MeasuredDossier, InputErrors> {
    do throws(InputErrors) {
      var dossier = try Dossier(json: bytes, limits: limits)
      dossier.reviewsUntil = plan.reviewsUntil
      var measured = plan.standard.measure(dossier, asOf: plan.asOf)
      measured.errors = measured.errors.onOneLine(of: bytes)
      return .success(measured)
    } catch {
      return .failure(error.onOneLine(of: bytes))
    }
  }
}

extension EvidenceLine {
  /// Moves the line, and all places in it, down the stream.
  ///
  /// - Parameters:
  ///   - lines: By how many lines.
  ///   - offset: By how many bytes.
  mutating func move(by lines: Int, offset: Int = 0) {
    number += lines
    if case .success(let dossier) = result, dossier.errors.isEmpty { return }
    switch result {
    case .success(var dossier):
      dossier.errors = dossier.errors.map { $0.moved(byLines: lines, offset: offset) }
      result = .success(dossier)
    case .failure(let errors):
      result = .failure(errors.moved(byLines: lines, offset: offset))
    }
  }
}
