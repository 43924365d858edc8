import ConsultationIndex
import Generators

/// Which grade a score is given: cuts, and what a grade requires besides.
extension Kit {
  /// A standard of two tiers, two categories and three elements on figures, in hundredths of points.
  private static func graded(_ grades: JSONTree) -> JSONTree {
    Workshop.standard(
      Workshop.Plan(
        measures: ["q": ["figure": "homes"], "s": ["figure": "staff"], "f": ["figure": "few"]],
        tree: [
          [
            [Workshop.indicator("x", "q", 60, ["perUnit": 0.01])],
            [Workshop.indicator("y", "s", 30, ["perUnit": 0.01], ["tier": "more"])],
          ],
          [[Workshop.indicator("z", "f", 10, ["perUnit": 1], ["tier": "more"])]],
        ], grades: grades))
  }

  private static func grade(_ id: String, _ cut: JSONTree, _ requires: JSONTree? = nil) -> JSONTree
  {
    .object(
      [("id", .string(id)), ("zh", .string(id)), ("en", .string(id)), ("cut", cut)]
        + (requires.map { [("requires", $0)] } ?? []))
  }

  private static func totals(
    _ homes: Int, _ staff: Int, _ few: Int, under condition: JSONTree? = nil
  ) -> ScoringCase {
    ScoringCase(
      name: "\(homes) and \(staff) hundredths and \(few) points" + shown(condition),
      dossier: Workshop.dossier(
        figures: ["homes": .integer(homes), "staff": .integer(staff), "few": .integer(few)]))
  }

  private static func shown(_ condition: JSONTree?) -> String {
    condition.map { " under " + String(decoding: $0.compact(), as: UTF8.self) } ?? ""
  }

  static var cuts: Rule {
    var cases: [ScoringCase] = []
    for cut in [4000, 5050, 6001, 7000, 8999, 10000] {
      for total in [cut - 1, cut, cut + 1] where total <= 10000 {
        let homes = min(6000, total)
        let staff = min(3000, total - homes)
        let rest = total - homes - staff
        // The last part comes in whole points; the hundredths are moved into the first one.
        let few = (rest + 99) / 100
        cases.append(totals(homes - (few * 100 - rest), staff, few))
      }
    }
    return Rule(
      name: "grade-cuts", article: "ScoringSemantics, 6",
      says: "a cut is an inclusive lower bound, to the hundredth",
      content: .scoring([
        Group(
          standard: graded([
            grade("1A", 40), grade("2A", 50.5), grade("3A", 60.01), grade("4A", 70),
            grade("5A", 89.99), grade("6A", 100),
          ]), cases: cases)
      ]))
  }

  static var floors: Rule {
    var groups: [Group] = []
    for (scope, part, most) in [
      ("tier", "base", 6000), ("tier", "more", 4000), ("category", "C1", 9000),
      ("category", "C2", 1000), ("element", "C1.1", 6000), ("element", "C1.2", 3000),
    ] {
      for (bar, level) in [
        ("atLeast", most / 2), ("share", 3333), ("share", 10000), ("atLeast", most),
      ] {
        let value: JSONTree =
          bar == "share" ? .integer(level) : .points(Points(hundredths: level))
        let floor: JSONTree = .object([(scope, .string(part)), (bar, value)])
        let near = bar == "share" ? (most * level + 9999) / 10000 : level
        var cases: [ScoringCase] = []
        for points in [near - 100, near - 1, near, near + 1] where points >= 0 && points <= most {
          let (homes, staff, few) =
            switch (scope, part) {
            case ("tier", "base"), ("element", "C1.1"): (points, 3000, 10)
            case ("category", "C1"): (min(points, 6000), max(0, points - 6000), 10)
            case ("element", "C1.2"): (6000, points, 10)
            case ("tier", "more"): (6000, min(points, 3000), max(0, points - 3000) / 100)
            default: (6000, 3000, points / 100)
            }
          let example = totals(homes, staff, few, under: floor)
          // Whole points make some of them the same.
          if !cases.contains(where: { $0.name == example.name }) { cases.append(example) }
        }
        groups.append(
          Group(
            standard: graded([
              grade("1A", 10), grade("2A", 20, [floor]), grade("3A", 99.5, [floor]),
            ]), cases: cases))
      }
    }
    return Rule(
      name: "grade-floors", article: "ScoringSemantics, 6; StandardFormat, grades",
      says:
        "a floor on a tier, category or element is compared exactly, and holds back better grades",
      content: .scoring(groups))
  }

  static var every: Rule {
    var groups: [Group] = []
    for scope in ["tier", "category", "element"] {
      for share in [1, 5000, 10000] {
        let condition: JSONTree = ["every": .string(scope), "share": .integer(share)]
        var cases: [ScoringCase] = []
        for homes in [0, 1, 2999, 3000, 5999, 6000] {
          for (staff, few) in [(0, 0), (1500, 5), (1499, 5), (1500, 4), (3000, 10), (1000, 10)] {
            cases.append(totals(homes, staff, few, under: condition))
          }
        }
        groups.append(
          Group(
            standard: graded([grade("1A", 5), grade("2A", 20, [condition])]), cases: cases))
      }
    }
    return Rule(
      name: "grade-every", article: "ScoringSemantics, 6; StandardFormat, grades",
      says: "a share of every tier, category or element", content: .scoring(groups))
  }

  static var measureFloors: Rule {
    var groups: [Group] = []
    for condition in [
      ["measure": "f", "atLeast": 3], ["measure": "f", "atMost": 3],
      ["measure": "f", "atLeast": 3, "atMost": 4],
    ] as [JSONTree] {
      var cases: [ScoringCase] = []
      for few in 0...6 {
        for homes in [999, 1000, 6000] { cases.append(totals(homes, 0, few, under: condition)) }
      }
      cases.append(
        ScoringCase(
          name: "no quantity" + shown(condition),
          dossier: Workshop.dossier(figures: ["homes": 6000])))
      groups.append(
        Group(
          standard: graded([
            grade("1A", 10), grade("2A", 12, [condition]), grade("3A", 30),
            grade("4A", 60, [condition, ["tier": "base", "atLeast": 60]]),
          ]), cases: cases))
    }
    return Rule(
      name: "grade-measures", article: "ScoringSemantics, 6; StandardFormat, grades",
      says: "a grade may ask for a quantity; a better grade can be held where a lower one is not",
      content: .scoring(groups))
  }
}
