import ConsultationIndex

extension RandomDossier {
  /// What a generator of dossiers has to know of a standard.
  package struct Plan: Sendable {
    let kinds: [String]
    let unit: String
    let evidence: [Kind]
    let figures: [(name: String, most: Int?)]
    let rubrics: [(name: String, levels: Int)]
    let reasons: [String]

    struct Kind: Sendable {
      let id: String
      let fields: [Field]
    }

    struct Field: Sendable {
      let id: String
      let type: String
      /// The tokens or steps that the field may hold.
      let names: [String]
      /// Integers at the edges of what the field may hold.
      let edges: [Int]
    }

    /// Reads a standard as JSON, whatever it declares.
    package init(_ standard: JSONTree) {
      func ids(_ tree: JSONTree?) -> [String] {
        (tree?.elements ?? []).compactMap { $0["id"]?.text }
      }
      let vocabularies = standard["vocabularies"]
      let procedures = standard["procedures"]
      kinds = ids(standard["kinds"])
      unit = standard["period"]?.text ?? "year"
      evidence = (standard["evidence"]?.elements ?? []).map { kind in
        Kind(
          id: kind["id"]?.text ?? "",
          fields: (kind["fields"]?.elements ?? []).map { field in
            let vocabulary = (field["vocabulary"]?.text).flatMap { vocabularies?[$0] }
            let procedure = (field["procedure"]?.text).flatMap { procedures?[$0] }
            let bounds = [field["atLeast"]?.whole, field["atMost"]?.whole].compactMap(\.self)
            return Field(
              id: field["id"]?.text ?? "", type: field["type"]?.text ?? "",
              names: ids(vocabulary?["tokens"]) + ids(procedure?["steps"]),
              edges: bounds.flatMap { [max(0, $0 - 1), $0, min($0 + 1, Int(Int32.max))] })
          })
      }
      figures = (standard["figures"]?.elements ?? []).map {
        ($0["id"]?.text ?? "", $0["atMost"]?.whole)
      }
      rubrics = (standard["rubrics"]?.members ?? []).map {
        ($0.key, $0.value["levels"]?.elements.count ?? 0)
      }.sorted { $0.name < $1.name }
      let reasonList = standard["reviews"]?["reasons"]?.text
      reasons = ids(reasonList.flatMap { vocabularies?[$0] }?["tokens"])
    }
  }
}

extension JSONTree {
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  package var whole: Int? { if case .number(let text) = self { Int(text) } else { nil } }
}
