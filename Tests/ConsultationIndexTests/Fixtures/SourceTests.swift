import Testing

@testable import ConsultationIndex

@Suite("What the standards and demonstrations quote")
struct SourceTests {
  @Test("each quote of a standard stands in the document that it names", arguments: Yardstick.names)
  func holdsQuotes(_ name: String) throws {
    let standard = try Yardstick.standard(name)
    for (place, citation) in Yardstick.citations(of: standard) {
      let sentences = try Yardstick.sentences(of: citation.document)
      #expect(sentences.contains { $0.contains(citation.quote) }, "\(place): \(citation.quote)")
    }
  }

  @Test(
    "each record of a demonstration quotes one of the five documents",
    arguments: FixtureCase.all.filter { $0.name.hasPrefix("demo-") })
  func holdsDemonstrations(_ fixture: FixtureCase) throws {
    let sentences = try Yardstick.documents.flatMap(Yardstick.sentences)
    for record in try fixture.dossier().submission.records {
      let quote = try #require(record.source?.quote)
      #expect(sentences.contains { $0.contains(quote) }, "\(record.id): \(quote)")
    }
  }

  @Test("each mark has its sentence, by one yardstick for all", arguments: Yardstick.names)
  func keepsYardstick(_ name: String) throws {
    #expect(try Yardstick.faults(of: Yardstick.standard(name)) == [])
  }

  /// A change of `xindu` 1.1.0, and the indicator in which the yardstick finds it.
  private static let bent:
    [(of: String, WritableKeyPath<Indicator.Sources, Source> & Sendable, Source)] = [
      ("F1.b2", \.rule, .published(Citation(document: "xiangzhou", quote: "六公开"))),
      ("G1.b2", \.rule, .borrowed(Citation(document: "xindu", quote: "网格员定期收集"))),
      ("T1.b2", \.threshold, .published(Citation(document: "xindu", quote: "网格员定期收集"))),
      ("F2.b3", \.threshold, .proposed),
      ("T1.f1", \.rule, .published(Citation(document: "xindu", quote: "“三联”制度"))),
      ("F1.b1", \.points, .published(Citation(document: "xindu", quote: "每季度至少召开一次"))),
      ("F1.b1", \.rule, .proposed),
    ]

  @Test("the yardstick finds a mark that lacks its sentence", arguments: bent.indices)
  func findsFault(_ index: Int) throws {
    let (id, part, source) = Self.bent[index]
    var standard = try Yardstick.standard("xindu-1.1.0")
    standard.change(id) { $0.sources[keyPath: part] = source }
    #expect(Yardstick.faults(of: standard).map(\.indicator) == [id])
  }
}

extension Standard {
  fileprivate mutating func change(_ id: String, _ change: (inout Indicator) -> Void) {
    for c in categories.indices {
      for e in categories[c].elements.indices {
        for i in categories[c].elements[e].indicators.indices
        where categories[c].elements[e].indicators[i].id == id {
          change(&categories[c].elements[e].indicators[i])
        }
      }
    }
  }
}
