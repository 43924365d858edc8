import ConsultationIndex

/// What it takes to make a standard ready, and to score one dossier with all reasons.
struct ExplainingScenarios {
  let options: Options
  let sample: Sample
  let standard = CompiledStandard.xindu

  func compiling() async throws -> Group {
    let json = standard.standard.json
    let kept = Kept<CompiledStandard>()
    let trial = Kept<CompiledStandard>()
    let tree = standard.standard
    let race = try await Race(
      runs: options.runs,
      Contender("from JSON") { kept.value = try CompiledStandard(json: json) },
      Contender("from a value") { kept.value = try CompiledStandard(tree) },
      Contender("for a trial") { trial.value = try CompiledStandard(trial: tree) })
    guard kept.value?.digest == standard.digest, trial.value?.digest == standard.digest else {
      throw Disagreement(description: "the compiled standard is not the one it was written from")
    }
    var group = Group("compiling the built-in standard")
    group.add("from JSON (\(json.count / 1_000) kB)", race[0])
    group.add("from a value in memory", race[1])
    group.add("for a trial, without digest", race[2])
    return group
  }

  /// Each dossier by itself, so that a line through the times tells a record's share from the rest.
  func explaining() async throws -> Group {
    let clock = ContinuousClock()
    let dossiers = sample.dossiers.prefix(options.isQuick ? 20 : 300)
    var points: [(x: Double, y: Double)] = []
    let kept = Kept<Assessment>()
    for (row, dossier) in dossiers.enumerated() {
      let times = (0..<5).map { _ in
        let start = clock.now
        kept.value = standard.assess(dossier, asOf: sample.asOf)
        return (clock.now - start) / .seconds(1)
      }
      // The least of several: what the rest of the machine does can only add to it.
      points.append((Double(dossier.submission.records.count), Measurement(times).least))
      try check(kept.value, row)
    }
    let fit = line(through: points)
    var group = Group("the explaining scorer, both bases with all reasons")
    group.add("a dossier", Measurement(points.map(\.y)))
    group.add("a record (slope of a line)", Measurement([fit.slope]), .seconds, .atMost(1e-6))
    group.add("the rest (start of the line)", Measurement([fit.start]), .seconds, .atMost(50e-6))
    try await addParts(of: Array(dossiers), to: &group)
    return group
  }

  /// Where the time goes.
  private func addParts(of dossiers: [Dossier], to group: inout Group) async throws {
    let rows = dossiers.indices.map { row in
      (sample.table.quantities(at: row), sample.table.communities[row])
    }
    let digests = Kept<[SHA256Digest]>()
    let tables = Kept<MeasureTable>()
    let sheets = Kept<[ScoreSheet]>()
    let race = try await Race(
      runs: min(5, options.runs),
      Contender("digest") { digests.value = dossiers.map(\.digest) },
      Contender("measuring") {
        var table = sample.emptyTable
        for dossier in dossiers { try table.append(dossier) }
        tables.value = table
      },
      Contender("awards") {
        let program = standard.program
        sheets.value = rows.map { program.score($0.0, kind: program.kind(of: $0.1)) }
      })
    group.add("of which the dossier's digest", race[0].divided(by: dossiers.count))
    group.add("of which measuring one basis", race[1].divided(by: dossiers.count))
    group.add("of which awards, one basis", race[2].divided(by: dossiers.count))
  }

  private func check(_ assessment: Assessment?, _ row: Int) throws {
    let sheet = standard.program.score(
      sample.table.quantities(at: row),
      kind: standard.program.kind(of: sample.table.communities[row]))
    guard assessment?.total == sheet.total else {
      throw Disagreement(description: "dossier \(row): assessment and table differ")
    }
  }
}
