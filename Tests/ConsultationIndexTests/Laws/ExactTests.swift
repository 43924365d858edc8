import Testing

@testable import ConsultationIndex

/// Law 1: exact arithmetic, and law 3: the same bytes from any number of threads.
struct ExactTests {
  @Test("One compiled standard shared by many tasks gives the same bytes")
  func shared() async throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: 5))
    let dossiers = try (0..<24).map {
      try Dossier(json: RandomDossier.tree(seed: $0, for: standard.standard).compact())
    }
    let expected = dossiers.map { standard.assess($0, asOf: usualDay).json() }
    let all = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for round in 0..<4 {
        for index in dossiers.indices {
          group.addTask {
            (index + round * 0, standard.assess(dossiers[index], asOf: usualDay).json())
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 96 && all.allSatisfy { expected[$0.0] == $0.1 })
  }

  @Test("The built-in standard compiles once, whoever asks first")
  func builtIn() async {
    let digests = await withTaskGroup(of: SHA256Digest.self) { group in
      for _ in 0..<8 { group.addTask { CompiledStandard.xindu.digest } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(digests.count == 1)
  }

  @Test(
    "Points are shown exactly and never cross a cut",
    arguments: [
      (0, "0.00", "0"), (5, "0.05", "0.05"), (59_999, "599.99", "599.99"),
      (60_000, "600.00", "600"),
      (61_250, "612.50", "612.5"), (-5, "-0.05", "-0.05"), (100, "1.00", "1"),
    ])
  func shown(hundredths: Int, text: String, shortest: String) {
    #expect(Points(hundredths: hundredths).description == text)
    #expect(Points(hundredths: hundredths).shortest == shortest)
    #expect(Points(7) - Points(hundredths: 1) == Points(hundredths: 699))
  }
}
