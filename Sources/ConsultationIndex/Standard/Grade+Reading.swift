extension Grade {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> Grade? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    let id = object.string("id", &diagnostics) ?? ""
    let grade = Grade(
      id: id, labels: object.labels(&diagnostics), cut: object.points("cut", &diagnostics),
      requires: object.list("requires", &diagnostics, GradeCondition.read))
    object.finish(&diagnostics)
    return grade
  }
}

extension GradeCondition {
  static func read(
    _ value: JSONValue, _ path: JSONPath, _ diagnostics: inout Diagnostics
  ) -> GradeCondition? {
    guard var object = ObjectReader(value, at: path, &diagnostics) else { return nil }
    defer { object.finish(&diagnostics) }
    let share = 0...Measure.wholeShare
    if object.value("measure") != nil {
      return MeasureCondition.read(&object, &diagnostics).map(Self.measure)
    }
    if object.value("every") != nil {
      let floor = object.integer("share", in: share, &diagnostics)
      guard let name = object.string("every", &diagnostics) else { return nil }
      guard let scope = GradeScope(rawValue: name) else {
        let known = GradeScope.allCases.map(\.rawValue)
        diagnostics.reportUnknown(name, as: .scope, among: known, at: object.path("every"))
        return nil
      }
      return floor.map { .every(scope, share: $0) }
    }
    var found: [GradeScope] = []
    for scope in GradeScope.allCases {
      if object.value(scope.rawValue) != nil { found.append(scope) }
    }
    guard found.count == 1, let scope = found.first else {
      diagnostics.report(
        .notExactlyOne, ["keys": "`tier`, `category`, `element`, `every`, `measure`"], at: path)
      return nil
    }
    let id = object.string(scope.rawValue, &diagnostics)
    let floor: Floor? =
      object.value("share") != nil
      ? object.integer("share", in: share, &diagnostics).map(Floor.share)
      : object.required("atLeast", &diagnostics).map { _ in
        Floor.points(object.points("atLeast", &diagnostics))
      }
    guard let id, let floor else { return nil }
    return .floor(scope, id: id, floor)
  }
}
