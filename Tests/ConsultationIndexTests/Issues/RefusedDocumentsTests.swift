import Foundation
import Testing

@testable import ConsultationIndex

/// The article on refused documents.
struct RefusedDocumentsTests {
  @Test("It names every code that a standard or a dossier can be refused with, and no other")
  func codes() throws {
    let text = String(
      decoding: try Articles.bytes(
        of: "Sources/ConsultationIndex/ConsultationIndex.docc/RefusedDocuments.md"),
      as: UTF8.self)
    let named = text.matches(of: /`((json|structure|standard|dossier|library)\.[a-z0-9-]+)`/)
      .map { String($0.output.1) }
    let known = MessageTemplate.syntax + MessageTemplate.structure + MessageTemplate.standard
    let errors = (known + MessageTemplate.dossier).filter { $0.severity == .error }.map(\.code)
    // Of the warnings it gives examples.
    let warnings = ["standard.withholding", "standard.unused-", "standard.unused-measure"]
    #expect(Set(errors).subtracting(named).sorted() == [])
    #expect(Set(named).subtracting(errors).subtracting(warnings).sorted() == [])
    let twice = Dictionary(grouping: named, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [], "a code stands in one row")
    #expect(errors.count > 100)
  }
}
