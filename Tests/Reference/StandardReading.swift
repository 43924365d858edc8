extension Standard {
  init(_ json: JSON) throws {
    guard try json.required("format").text() == "consultation-standard/1" else {
      throw ReferenceRefusal("not a standard")
    }
    let effective = try json.required("effective")
    effectiveFrom = try Day.read(effective.required("from"))
    effectiveUntil = try effective["until"].map(Day.read)
    effectiveAdopted = try effective["adopted"].map(Day.read)
    period = try Unit.read(json.required("period"))
    kinds = try ids(json["kinds"])
    tiers = try ids(json["tiers"])
    stages = try ids(json["stages"])
    principles = try ids(json["principles"])
    vocabularies = try map(json["vocabularies"]) { Set(try ids($0["tokens"])) }
    procedures = try map(json["procedures"]) { try ids($0["steps"]) }
    rubrics = try map(json["rubrics"]) {
      Rubric(
        reviewers: try $0.required("reviewers").integer(),
        levels: try $0.required("levels").elements().count)
    }
    reasons = try json["reviews"]?.required("reasons").text()
    evidence = [:]
    for kind in try list(json["evidence"]) { evidence[try id(kind)] = try Kind(kind) }
    figures = [:]
    for figure in try list(json["figures"]) {
      figures[try id(figure)] = try figure["atMost"]?.integer() ?? Reference.greatest
    }
    measures = try json.required("measures").members().map { ($0.key, try Measure($0.value)) }
    let kinds = kinds
    categories = try list(json["categories"]).map { category in
      Category(
        id: try id(category),
        elements: try list(category["elements"]).map { element in
          Element(
            id: try id(element),
            indicators: try list(element["indicators"]).map { try Indicator($0, kinds) })
        })
    }
    grades = try list(json["grades"]).map {
      Grade(
        id: try id($0), cut: try $0.required("cut").points(),
        requires: try list($0["requires"]).map(Condition.init))
    }
  }
}

private func list(_ json: JSON?) throws -> [JSON] { try json?.elements() ?? [] }

private func id(_ json: JSON) throws -> Text { try json.required("id").text() }

private func ids(_ json: JSON?) throws -> [Text] { try list(json).map(id) }

private func map<Value>(_ json: JSON?, _ read: (JSON) throws -> Value) throws -> [Text: Value] {
  let members = try json?.members() ?? []
  return Dictionary(uniqueKeysWithValues: try members.map { ($0.key, try read($0.value)) })
}

extension Day {
  static func read(_ json: JSON) throws -> Day {
    guard let day = Day(try json.text()) else { throw ReferenceRefusal("no such day") }
    return day
  }
}

extension Unit {
  static func read(_ json: JSON) throws -> Unit {
    guard let unit = Unit(rawValue: try json.text().string) else {
      throw ReferenceRefusal("no such unit of time")
    }
    return unit
  }
}

extension Standard.Kind {
  fileprivate init(_ json: JSON) throws {
    let counts = try json.required("counts")
    if let at = counts["at"] {
      self.counts = .at(try at.text())
    } else {
      let standing = try counts.required("standing")
      self.counts = .standing(
        from: try standing.required("from").text(), until: try standing["until"]?.text())
    }
    var fields: [Text: Standard.Field] = [:]
    for field in try list(json["fields"]) { fields[try id(field)] = try Standard.Field(field) }
    self.fields = fields
    constraints = try list(json["constraints"]).map {
      (try $0.required("field").text(), try $0.required("atMost").text())
    }
  }
}

extension Standard.Field {
  fileprivate init(_ json: JSON) throws {
    switch try json.required("type").text() {
    case "token": self = .token(vocabulary: try json.required("vocabulary").text())
    case "tokens": self = .tokens(vocabulary: try json.required("vocabulary").text())
    case "integer":
      let least = try json["atLeast"]?.integer() ?? 0
      let most = try json["atMost"]?.integer() ?? Reference.greatest
      self = .integer(least...most)
    case "date": self = .date(isPlanned: try json["planned"]?.flag() ?? false)
    case "flag": self = .flag
    case "text": self = .text
    case "steps": self = .steps(procedure: try json.required("procedure").text())
    case "reference": self = .reference
    default: throw ReferenceRefusal("no such type of field")
    }
  }
}

extension Standard.Indicator {
  fileprivate init(_ json: JSON, _ kinds: [Text]) throws {
    id = try json.required("id").text()
    tier = try json.required("tier").text()
    points = try json.required("points").points()
    measure = try json.required("measure").text()
    requires = try list(json["requires"]).map(Standard.Requirement.init)
    appliesTo = try json["appliesTo"]?.texts() ?? kinds
    stage = try json["stage"]?.text()
    principles = try json["principles"]?.texts() ?? []
    let award = try json.required("award")
    if let byKind = award["byKind"] {
      awards = try map(byKind, Award.init)
    } else {
      let same = try Award(award)
      awards = Dictionary(uniqueKeysWithValues: appliesTo.map { ($0, same) })
    }
  }
}

extension Standard.Requirement {
  fileprivate init(_ json: JSON) throws {
    measure = try json.required("measure").text()
    atLeast = try json["atLeast"]?.integer()
    atMost = try json["atMost"]?.integer()
  }
}

extension Standard.Condition {
  fileprivate init(_ json: JSON) throws {
    if json["measure"] != nil {
      self = .measure(try Standard.Requirement(json))
      return
    }
    if let every = json["every"], let scope = Standard.Scope(rawValue: try every.text().string) {
      self = .every(scope, share: try json.required("share").integer())
      return
    }
    for scope in [Standard.Scope.tier, .category, .element] {
      guard let part = try json[Text(scope.rawValue)]?.text() else { continue }
      let bar: Standard.Bar =
        if let share = json["share"] { .share(try share.integer()) } else {
          .atLeast(try json.required("atLeast").points())
        }
      self = .floor(scope, part, bar)
      return
    }
    throw ReferenceRefusal("no such condition")
  }
}

extension Award {
  fileprivate init(_ json: JSON) throws {
    guard let member = try json.members().first else { throw ReferenceRefusal("no award") }
    let value = member.value
    switch member.key {
    case "atLeast": self = .atLeast(try value.integer())
    case "atMost": self = .atMost(try value.integer())
    case "steps":
      self = .steps(
        try value.elements().map {
          let pair = try $0.elements()
          return (try pair[0].integer(), try pair[1].points())
        })
    case "perUnit": self = .perUnit(try value.points())
    case "lossPerUnit": self = .lossPerUnit(try value.points())
    case "ramp":
      let ends = try value.elements()
      self = .ramp(try ends[0].integer(), try ends[1].integer())
    default: throw ReferenceRefusal("no such award")
    }
  }
}
