import ConsultationIndex
import Generators

extension Coverage {
  mutating func add(standard: JSONTree) {
    note("period " + (standard["period"]?.text ?? ""))
    if standard["effective"]?["until"]?.text != nil { note("effective until") }
    if standard["effective"]?["adopted"]?.text != nil { note("effective adopted") }
    if standard["stages"] != nil { note("stages") }
    if standard["principles"] != nil { note("principles") }
    if standard["reviews"] != nil { note("reasons") }
    note("kinds \(standard["kinds"]?.elements.count ?? 0)")
    for kind in standard["evidence"]?.elements ?? [] { add(kind: kind) }
    for measure in standard["measures"]?.members ?? [] { add(measure: measure.value) }
    for category in standard["categories"]?.elements ?? [] {
      for element in category["elements"]?.elements ?? [] {
        for indicator in element["indicators"]?.elements ?? [] { add(indicator: indicator) }
      }
    }
    for grade in standard["grades"]?.elements ?? [] {
      for condition in grade["requires"]?.elements ?? [] { add(condition: condition) }
    }
  }

  private mutating func add(kind: JSONTree) {
    for field in kind["fields"]?.elements ?? [] {
      note("field " + (field["type"]?.text ?? ""))
      for key in ["planned", "atLeast", "atMost"] where field[key] != nil { note("field " + key) }
    }
    if kind["counts"]?["at"] != nil { note("counts at") }
    if let standing = kind["counts"]?["standing"] {
      note("counts standing")
      if standing["until"]?.text != nil { note("counts until") }
    }
    for _ in kind["constraints"]?.elements ?? [] { note("constraint") }
  }

  private mutating func add(measure: JSONTree) {
    for member in measure.members {
      switch (member.key, member.value) {
      case ("count", .string): note("measure records")
      case ("count", let count):
        if count["distinct"] != nil { note("measure distinct") }
        if let unit = count["periods"]?.text { note("measure periods " + unit) }
      case ("round", .string(let way)): note("measure round " + way)
      case ("sum", let number), ("largest", let number), ("smallest", let number):
        note("measure " + member.key)
        note("number " + Self.name(ofSide: number))
      case ("ratio", let sides):
        note(measure["of"] == nil ? "measure ratio of others" : "measure ratio")
        for side in sides.elements { note("side " + Self.name(ofSide: side)) }
      case ("where", let filter), ("share", let filter):
        note("measure " + member.key)
        add(filter: filter)
      case (let key, _): note("measure " + key)
      }
    }
  }

  private static func name(ofSide side: JSONTree) -> String {
    if case .string(let text) = side { return text == "records" ? text : "integer" }
    return ["size", "steps", "measure", "figure"].first { side[$0] != nil } ?? ""
  }

  private mutating func add(filter: JSONTree) {
    for member in filter.members {
      switch member.value {
      case .array(let filters):
        note("test anyOf")
        for filter in filters { add(filter: filter) }
      case .string: note("test token")
      case .number: note("test integer")
      case .boolean: note("test flag")
      case .object(let tests):
        for test in tests {
          note("test " + test.key)
          if test.value.text == "asOf" { note("test asOf") }
        }
      case .null: break
      }
    }
  }

  private mutating func add(indicator: JSONTree) {
    for award in indicator["award"]?.members ?? [] {
      note("award " + award.key)
      if award.key == "byKind" {
        for own in award.value.members.flatMap(\.value.members) { note("award " + own.key) }
      }
    }
    for requirement in indicator["requires"]?.elements ?? [] {
      for key in ["atLeast", "atMost"] where requirement[key]?.whole != nil {
        note("requires " + key)
      }
    }
    if indicator["appliesTo"] != nil { note("applies to some") }
  }

  private mutating func add(condition: JSONTree) {
    if condition["measure"] != nil { note("grade measure") }
    if let scope = condition["every"]?.text { note("grade every " + scope) }
    for scope in ["tier", "category", "element"] where condition[scope] != nil {
      note("grade \(scope) " + (condition["share"] == nil ? "atLeast" : "share"))
    }
  }

  mutating func add(dossier: JSONTree) {
    let submission = dossier["submission"] ?? dossier
    if dossier["submission"] == nil { note("submission alone") }
    if submission["demonstration"] != nil { note("submission demonstration") }
    if submission["community"]?["street"] != nil { note("submission street") }
    if submission["figures"]?.members.isEmpty == false { note("submission figures") }
    for record in submission["records"]?.elements ?? [] {
      for key in ["revision", "times", "withdrawn", "source", "attachments"]
      where record[key] != nil {
        note("record " + key)
      }
      for field in record["fields"]?.members ?? [] { note("value " + Self.name(of: field.value)) }
    }
    for review in dossier["reviews"]?.elements ?? [] {
      for key in ["record", "figure", "rubric", "amendBy", "reason", "affiliation", "note"]
      where review[key] != nil {
        note("review " + key)
      }
      for key in ["decision", "stage"] { note("review " + (review[key]?.text ?? key)) }
    }
  }

  private static func name(of value: JSONTree) -> String {
    switch value {
    case .string(let text): text.isEmpty ? "empty text" : "text"
    case .number: "integer"
    case .boolean: "flag"
    case .array(let items): items.isEmpty ? "empty list" : "list"
    case .object(let members): members.isEmpty ? "empty object" : "object"
    case .null: "null"
    }
  }
}
