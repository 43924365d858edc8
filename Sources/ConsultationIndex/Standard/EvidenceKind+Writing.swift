extension EvidenceKind {
  /// The kind as JSON.
  package var tree: JSONTree {
    let timing: JSONTree =
      switch counts {
      case .at(let field): .members(["at": .string(field)])
      case .standing(let from, let until):
        .members([
          "standing": .members(["from": .string(from), "until": until.map(JSONTree.string)])
        ])
      }
    return .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en), "counts": timing,
      "fields": .array(fields.map(\.tree)),
      "constraints": .list(constraints) {
        .members(["field": .string($0.field), "atMost": .string($0.atMost)])
      },
    ])
  }
}

extension EvidenceKind.Field {
  var tree: JSONTree {
    var vocabulary: String?
    var procedure: String?
    var kind: String?
    var bounds: (atLeast: Int?, atMost: Int?) = (nil, nil)
    var isPlanned: JSONTree?
    switch type {
    case .token(let name), .tokens(let name): vocabulary = name
    case .steps(let name): procedure = name
    case .reference(let name): kind = name
    case .integer(let atLeast, let atMost): bounds = (atLeast, atMost)
    case .date(let planned): isPlanned = planned ? .boolean(true) : nil
    case .flag, .text: break
    }
    return .members([
      "id": .string(id), "zh": .string(labels.zh), "en": .string(labels.en),
      "type": .string(type.name), "vocabulary": vocabulary.map(JSONTree.string),
      "procedure": procedure.map(JSONTree.string), "kind": kind.map(JSONTree.string),
      "atLeast": bounds.atLeast.map(JSONTree.integer),
      "atMost": bounds.atMost.map(JSONTree.integer), "planned": isPlanned, "help": help?.tree,
    ])
  }
}
