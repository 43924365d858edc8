/// One way from a standard and dossiers to points and grades.
package struct Engine: Sendable {
  package let name: String
  /// What it says of each dossier of a batch; nil where it has no say.
  package let judge: @Sendable (Batch) throws -> [Verdict?]

  init(_ name: String, judge: @escaping @Sendable (Batch) throws -> [Verdict?]) {
    self.name = name
    self.judge = judge
  }

  /// All engines that are to agree with the reference. A new one is a line here and a file beside it.
  package static let all: [Engine] = [.explaining, .stream, .bulk, .table, .incremental, .live]
}
