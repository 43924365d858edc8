extension CompiledStandard {
  /// Scores a dossier. Pure and synchronous; the same arguments give the same result anywhere.
  ///
  /// - Parameters:
  ///   - dossier: The submission with its reviews.
  ///   - asOf: The day on which things are looked at; what is dated later is not there yet. It is
  ///     also the last day of reviews, unless the dossier says ``Dossier/reviewsUntil``.
  ///   - earlier: The receipt of the assessment that the new one replaces.
  /// - Returns: The assessment, which may hold notices of severity ``Issue/Severity/error`` about
  ///   records that could not be counted.
  /// - Complexity: O(*n* log *n*) for *n* records and reviews.
  public func assess(
    _ dossier: Dossier, asOf: CalendarDate, superseding earlier: Receipt? = nil
  ) -> Assessment {
    assess(dossier, asOf: asOf, superseding: earlier, given: nil)
  }

  /// Scores a dossier with some quantities given instead of measured.
  package func assess(
    _ dossier: Dossier, asOf: CalendarDate, superseding earlier: Receipt? = nil,
    given: AssumedQuantities?
  ) -> Assessment {
    var notices = NoticeCollector()
    program.reportFit(of: dossier, asOf: asOf, &notices)
    let measurement = DossierMeasurement(program, dossier, asOf: asOf, &notices)
    var confirmed = measurement.measure(.confirmed, &notices)
    var provisional = measurement.measure(.provisional, &notices)
    measurement.reportUnused(confirmed, provisional, &notices)
    given?.replace(in: &confirmed.quantities)
    given?.replace(in: &provisional.quantities)
    let kind = program.kind(of: dossier.submission.community)
    func score(_ measured: Measurement) -> Score {
      let builder = ScoreBuilder(
        program: program, measurement: measurement, measured: measured, kind: kind)
      return builder.score(isGraded: !dossier.submission.isDemonstration)
    }
    return Assessment(
      receipt: Receipt(
        standardID: id, standardVersion: version, standardDigest: digest,
        dossierDigest: dossier.digest, period: dossier.period, asOf: asOf,
        reviewsUntil: dossier.lastDayOfReviews(asOf: asOf),
        engine: Self.engineVersion, supersedes: earlier?.digest),
      community: dossier.submission.community,
      isDemonstration: dossier.submission.isDemonstration, confirmed: score(confirmed),
      provisional: score(provisional), pending: measurement.pending, notices: notices.sorted)
  }
}

extension ScoringProgram {
  /// Tells where the dossier as a whole does not fit the standard.
  func reportFit(
    of dossier: Dossier, asOf day: CalendarDate, _ notices: inout NoticeCollector
  ) {
    let community = dossier.submission.community
    if kind(of: community) == nil {
      var parameters = ["kind": community.kind]
      parameters["nearest"] = nearestName(to: community.kind, among: standard.kinds.map(\.id))
      notices.report(
        .unknownCommunityKind, parameters, at: JSONPath.root.key("community").key("kind"))
    }
    reportFit(of: dossier.period, asOf: day) {
      notices.report($0, $1, at: JSONPath.root.key("period"))
    }
  }

  /// Tells where a period, or the day of its assessment, does not fit the standard.
  func reportFit(
    of period: Period, asOf day: CalendarDate, _ report: (MessageTemplate, [String: String]) -> Void
  ) {
    if period.unit != standard.period {
      report(
        .wrongPeriod,
        ["period": period.description]
          .naming("unit", standard.period.rawValue, standard.period.labels))
    }
    if !standard.effective.covers(period) {
      report(.notInForceStandard, ["period": period.description])
    }
    if let adopted = standard.effective.adopted, day < adopted {
      report(.notAdoptedStandard, ["adopted": adopted.description, "date": day.description])
    }
  }
}

extension DossierMeasurement {
  /// Law 4: a record that enters no measure is named with the reason.
  func reportUnused(
    _ confirmed: Measurement, _ provisional: Measurement, _ notices: inout NoticeCollector
  ) {
    var isUsed = Array(repeating: false, count: typed.count)
    for place in (confirmed.bases + provisional.bases).joined() { isUsed[place] = true }
    for (place, typed) in typed.enumerated() where !isUsed[place] {
      let record = dossier.submission.records[typed.index]
      let fields = program.evidence[typed.record.kind].fields
      switch typed.lateness {
      case nil: notices.report(.unused, about: record)
      case .noDate(let field): notices.report(.noDate, fields[field].named, about: record)
      case .outOfPeriod(let field, let date):
        let place = ["date": date.description, "period": dossier.period.description]
        notices.report(
          .outOfPeriod, fields[field].named.merging(place) { own, _ in own }, about: record)
      case .notInForce(let day):
        notices.report(.notInForce, ["date": day.description], about: record)
      }
    }
  }
}
