import ConsultationIndex

/// One thing that is written differently in two standards, with its place in both.
public struct StructuralDifference: Hashable, Sendable {
  /// What happened to it.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// It is only in the new standard.
    case added
    /// It is only in the old standard.
    case removed
    /// It is the same rule under another id.
    case renamed
    /// It stands in another element, category or tier.
    case moved
    /// It means something else: points, a measure, an award, a requirement, a cut, a field.
    case changed
    /// It reads differently and means the same: a name, a help text, a source.
    case wording
  }

  /// What kind of thing it is.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// The standard as a whole: its id, version, dates and declarations.
    case standard
    /// A kind of community.
    case kind
    /// A tier.
    case tier
    /// A stage.
    case stage
    /// A principle.
    case principle
    /// A source document.
    case document
    /// A closed list of tokens, or one of its tokens.
    case vocabulary
    /// A procedure, or one of its steps.
    case procedure
    /// A rubric.
    case rubric
    /// A kind of record, or one of its fields.
    case evidence
    /// A figure.
    case figure
    /// A measure.
    case measure
    /// A category of the tree.
    case category
    /// An element of the tree.
    case element
    /// An indicator.
    case indicator
    /// A grade.
    case grade
    /// A rule of warning, which changes no points.
    case warning
  }

  /// What happened.
  public let change: Change
  /// What kind of thing it happened to.
  public let part: Part
  /// Its id in the new standard, or in the old one where it was removed; empty for the standard.
  public let id: String
  /// The key or keys that differ, such as `award` or `fields.form.vocabulary`; nil for the whole.
  public let key: String?
  /// The JSON path in the old standard; nil where it is not there.
  public let oldPath: String?
  /// The JSON path in the new standard; nil where it is not there.
  public let newPath: String?
  package let oldValue: JSONTree?
  package let newValue: JSONTree?

  /// The old value as JSON on one line.
  public var before: String? { oldValue.map(Self.text) }
  /// The new value as JSON on one line.
  public var after: String? { newValue.map(Self.text) }

  private static func text(_ tree: JSONTree) -> String {
    String(decoding: tree.compact(), as: UTF8.self)
  }

  /// Whether two differences are of the same thing and say the same.
  public static func == (a: Self, b: Self) -> Bool {
    a.change == b.change && a.part == b.part && a.id == b.id && a.key == b.key
      && a.oldPath == b.oldPath && a.newPath == b.newPath && a.before == b.before
      && a.after == b.after
  }

  /// Hashes what tells differences apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(change)
    hasher.combine(part)
    hasher.combine(id)
    hasher.combine(key)
    hasher.combine(oldPath)
    hasher.combine(newPath)
  }
}

/// A value of a document with its path.
struct PlacedTree {
  let tree: JSONTree
  let path: JSONPath

  var members: [(key: String, value: PlacedTree)] {
    guard case .object(let members) = tree else { return [] }
    return members.map { ($0.key, PlacedTree(tree: $0.value, path: path.key($0.key))) }
  }

  var elements: [PlacedTree] {
    guard case .array(let elements) = tree else { return [] }
    return elements.enumerated().map { PlacedTree(tree: $0.element, path: path.index($0.offset)) }
  }

  subscript(key: String) -> PlacedTree? { members.first { $0.key == key }?.value }

  var string: String? { if case .string(let text) = tree { text } else { nil } }
  var id: String? { self["id"]?.string }
}
