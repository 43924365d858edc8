extension Measure {
  init(_ json: JSON) throws {
    of = try json["of"]?.text()
    filter = try json["where"].map(Filter.init) ?? Filter()
    on = try json["on"]?.text()
    roundsUp = try json["round"]?.text() == "up"
    whenEmpty = try json["whenEmpty"].map {
      let given = try $0.required("given")
      return WhenEmpty(
        use: try $0.required("use").integer(), given: try given.required("measure").text(),
        atLeast: try given.required("atLeast").integer())
    }
    aggregate = try Aggregate(json)
  }
}

extension Measure.Aggregate {
  fileprivate init(_ json: JSON) throws {
    if let count = json["count"] {
      if let field = try count.ifObject?["distinct"]?.text() {
        self = .distinct(field)
      } else if let unit = try count.ifObject?["periods"]?.text() {
        guard let unit = Unit(rawValue: unit.string) else { throw ReferenceRefusal("no unit") }
        self = .periods(unit, each: try count.required("each").integer())
      } else {
        self = .records
      }
    } else if let number = json["sum"] {
      self = .sum(try Number(number))
    } else if let number = json["largest"] {
      self = .largest(try Number(number))
    } else if let number = json["smallest"] {
      self = .smallest(try Number(number))
    } else if let share = json["share"] {
      self = .share(try Filter(share))
    } else if let sides = try json["ratio"]?.elements() {
      self = .ratio(
        try Side(sides[0]), try Side(sides[1]), per: try json.required("per").integer(),
        cap: try json["cap"]?.integer())
    } else if let figure = json["figure"] {
      self = .figure(try figure.text())
    } else {
      self = .rating(try json.required("rating").text())
    }
  }
}

extension JSON {
  /// The value itself if it is an object.
  fileprivate var ifObject: JSON? { if case .object = self { self } else { nil } }
}

extension Number {
  fileprivate init(_ json: JSON) throws {
    if case .string(let field) = json {
      self = .integer(field)
    } else if let field = json["size"] {
      self = .size(try field.text())
    } else {
      self = .steps(
        procedure: try json.required("steps").text(), in: try json.required("in").text())
    }
  }
}

extension Side {
  fileprivate init(_ json: JSON) throws {
    if json == .string("records") {
      self = .records
    } else if let measure = json["measure"] {
      self = .measure(try measure.text())
    } else if let figure = json["figure"] {
      self = .figure(try figure.text())
    } else {
      self = .number(try Number(json))
    }
  }
}

extension Filter {
  init(_ json: JSON) throws {
    for member in try json.members() {
      if member.key == "anyOf" {
        anyOf = try member.value.elements().map(Filter.init)
      } else {
        tests.append((member.key, try Test(member.value)))
      }
    }
  }
}

extension Test {
  fileprivate init(_ json: JSON) throws {
    switch json {
    case .string(let token): self = .oneOfTexts([token])
    case .number: self = .oneOfIntegers([try json.integer()])
    case .boolean(let flag): self = .flag(flag)
    default: self = try Test(object: json)
    }
  }

  private init(object json: JSON) throws {
    let least = try json["atLeast"]?.integer()
    let most = try json["atMost"]?.integer()
    if let values = try json["oneOf"]?.elements() {
      if case .string = values.first {
        self = .oneOfTexts(try values.map { try $0.text() })
      } else {
        self = .oneOfIntegers(try values.map { try $0.integer() })
      }
    } else if let token = json["has"] {
      self = .hasAny([try token.text()])
    } else if let tokens = json["hasAny"] {
      self = .hasAny(try tokens.texts())
    } else if let tokens = json["hasAll"] {
      self = .hasAll(try tokens.texts())
    } else if let present = json["present"] {
      self = .present(try present.flag())
    } else if let other = json["daysAfter"] {
      self = .days(after: true, try other.text(), least ?? 0, most ?? Int.max)
    } else if let other = json["daysBefore"] {
      self = .days(after: false, try other.text(), least ?? 0, most ?? Int.max)
    } else if let procedure = json["steps"] {
      self = .steps(procedure: try procedure.text(), atLeast: least ?? 0)
    } else {
      self = .between(least ?? 0, most ?? Int.max)
    }
  }
}
