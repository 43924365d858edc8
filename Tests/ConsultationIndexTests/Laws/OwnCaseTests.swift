import Testing

@testable import ConsultationIndex

/// Law 10: nobody judges their own case.
struct OwnCaseTests {
  private static let article = Articles.blocks.first { $0.article == "DossierFormat.md" }

  private func codes(_ patch: (JSONTree) -> JSONTree) throws -> [String] {
    let tree = patch(try JSONTree(Self.article?.text ?? ""))
    do throws(InputErrors) {
      _ = try Dossier(json: tree.compact())
      return []
    } catch {
      return error.issues.map { "\($0.code) \($0.path ?? "")" }
    }
  }

  @Test(
    "A submission that carries a judgement is an error wherever it stands",
    arguments: ["review", "reviews", "rating", "ratings", "status", "decision", "accepted"],
    ["submission", "submission.community", "submission.records[0]"])
  func judgements(key: String, place: String) throws {
    for value in ["accepted", .null] as [JSONTree] {
      let found = try codes { $0.setting(place + "." + key, to: value) }
      #expect(found == ["dossier.judges-itself $.\(place).\(key)"])
    }
  }

  @Test("A bare submission may not carry reviews")
  func bare() throws {
    let found = try codes { tree in
      (tree["submission"] ?? .null).setting("reviews", to: tree["reviews"])
    }
    #expect(found == ["dossier.judges-itself $.reviews"])
  }

  @Test("A reviewer of the community itself is refused")
  func affiliation() throws {
    #expect(
      try codes { $0.setting("reviews[1].affiliation", to: "510114-001") } == [
        "dossier.reviews-own-case $.reviews[1].affiliation"
      ])
    #expect(try codes { $0.setting("reviews[1].affiliation", to: "510114-002") }.isEmpty)
  }
}
