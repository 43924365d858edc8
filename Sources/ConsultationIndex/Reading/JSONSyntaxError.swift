/// The first thing that is wrong with a text, before its place is worked out.
struct JSONSyntaxError: Error {
  let template: MessageTemplate
  let offset: Int
  private(set) var parameters: [String: String]
  /// The offset of the bracket that matters, whose line the message names.
  private let opening: Int?

  init(
    _ template: MessageTemplate, at offset: Int, _ parameters: [String: String] = [:],
    opening: Int? = nil
  ) {
    self.template = template
    self.offset = offset
    self.parameters = parameters
    self.opening = opening
  }

  /// The error as people read it.
  func issue(in bytes: [UInt8]) -> Issue {
    var parameters = parameters
    if let opening { parameters["line"] = "\(SourceLocation(of: opening, in: bytes).line)" }
    return Issue(template, parameters, location: SourceLocation(of: offset, in: bytes))
  }
}
