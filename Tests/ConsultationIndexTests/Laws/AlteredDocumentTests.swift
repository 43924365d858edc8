import Testing

@testable import ConsultationIndex

/// A document that was altered has another digest, and an altered result is not the one that is
/// scored again.
struct AlteredDocumentTests {
  /// Every tree that differs from this one in a single value, with the place.
  private func altered(_ tree: JSONTree) -> [(place: String, tree: JSONTree)] {
    switch tree {
    case .object(let members):
      return members.indices.flatMap { index in
        altered(members[index].value).map { place, value in
          var changed = members
          changed[index].value = value
          return (".\(members[index].key)\(place)", .object(changed))
        }
      }
    case .array(let items):
      return items.indices.flatMap { index in
        altered(items[index]).map { place, value in
          var changed = items
          changed[index] = value
          return ("[\(index)]\(place)", .array(changed))
        }
      }
    case .string(let text):
      // A later date is still a date, and another word is none that anybody knows.
      if CalendarDate(text) != nil {
        return [("", .string(text.replacing("-0", with: "-1", maxReplacements: 1)))]
      }
      return [("", .string(text + "x"))]
    case .number: return ["1", "2", "999"].map { ("", .number($0)) }.filter { $0.1 != tree }
    case .boolean(let flag): return [("", .boolean(!flag))]
    case .null: return []
    }
  }

  @Test("Whatever is altered in a standard, it is refused or has another digest")
  func standards() throws {
    let digest = try Bench.compile(Bench.tree).digest
    var compiled = 0
    for (place, tree) in altered(Bench.tree) {
      guard let standard = try? Bench.compile(tree) else { continue }
      compiled += 1
      #expect(standard.digest != digest, "\(place)")
    }
    #expect(compiled > 50)
  }

  @Test("Whatever is altered in a dossier, it is refused or has another digest")
  func dossiers() throws {
    let article = Articles.blocks.first { $0.article == "DossierFormat.md" }
    let tree = try JSONTree(article?.text ?? "")
    let digest = try Dossier(json: tree.compact()).digest
    var read = 0
    for (place, tree) in altered(tree) {
      guard let dossier = try? Dossier(json: tree.compact()) else { continue }
      read += 1
      #expect(dossier.digest != digest, "\(place)")
    }
    #expect(read > 20)
  }

  @Test("Scored again by its receipt, a result that was altered anywhere does not come back")
  func results() throws {
    let bytes = try Articles.bytes(of: "Fixtures/Cases/example-3a/dossier.json")
    let dossier = try Dossier(json: bytes)
    let issued = CompiledStandard.xindu.assess(dossier, asOf: usualDay).json()
    // Whoever has the dossier and the standard of the receipt needs nothing else.
    let receipt = try Assessment(json: issued).receipt
    let standards = try StandardLibrary([.xindu])
    let standard = try #require(standards[receipt.standardDigest])
    #expect(receipt.dossierDigest == dossier.digest)
    #expect(standard.assess(dossier, asOf: receipt.asOf).json() == issued)
    var altered = try Assessment(json: issued)
    altered = Assessment(
      receipt: altered.receipt, community: altered.community,
      isDemonstration: altered.isDemonstration, confirmed: altered.provisional,
      provisional: altered.provisional, pending: altered.pending, notices: altered.notices)
    // It reads, for a file alone carries no seal; only scoring again tells.
    let forged = try Assessment(json: altered.json())
    #expect(standard.assess(dossier, asOf: forged.receipt.asOf) != forged)
  }
}
