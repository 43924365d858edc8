import Testing

@testable import ConsultationIndex

/// One change to the bench's standard with what the compiler says of it.
struct StandardIssue: Sendable, CustomTestStringConvertible {
  let code: String
  private(set) var path: String
  let patches: [(String, JSONTree?)]

  /// - Parameter path: Where the issue is expected; the place of the first patch where left out.
  init(_ code: String, at path: String? = nil, _ patches: (String, JSONTree?)...) {
    self.code = code
    self.patches = patches.map { (Self.short($0.0), $0.1) }
    self.path = "$." + Self.short(path ?? patches.first?.0 ?? "")
  }

  /// The same with the place at which the issue is expected.
  func at(_ path: String) -> StandardIssue {
    var changed = self
    changed.path = "$." + Self.short(path)
    return changed
  }

  /// `@` stands for the only indicator, `#` for the only measure.
  private static func short(_ path: String) -> String {
    path.replacing("@", with: "categories[0].elements[0].indicators[0]")
      .replacing("#", with: "measures.council-quarters")
  }

  var tree: JSONTree { patches.reduce(Bench.tree) { $0.setting($1.0, to: $1.1) } }

  var testDescription: String { "\(code) at \(path)" }
}
