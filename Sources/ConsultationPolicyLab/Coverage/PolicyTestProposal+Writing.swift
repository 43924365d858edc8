import ConsultationIndex

extension PolicyTestProposal {
  /// The drafts as a file of tests, to be confirmed one by one.
  ///
  /// - Parameter language: The language of the tests' names.
  public func json(in language: Language = .chinese) -> [UInt8] {
    DraftWriter(standard: standard, language: language).file(of: tests).pretty()
  }
}

/// Writes drafts as tests.
struct DraftWriter {
  let standard: CompiledStandard
  let language: Language
  private var program: ScoringProgram { standard.program }
  private var isChinese: Bool { language == .chinese }
  private var fullName: String { isChinese ? "各项均得满分" : "all points" }

  func file(of drafts: [ProposedTest]) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("format", .string(PolicyTestFile.format))
    ]
    if drafts.contains(where: \.startsFull) {
      let full = TotalBuilder(PolicyDomain(program)).fullQuantities
      let quantities = zip(program.measures, full).compactMap { measure, quantity in
        quantity.map { (key: measure.id, value: JSONTree.integer($0)) }
      }
      members.append(
        ("bases", .object([(fullName, .object([("quantities", .object(quantities))]))])))
    }
    var used: [String: Int] = [:]
    let tests = drafts.map { draft -> JSONTree in
      var name = self.name(of: draft)
      used[name, default: 0] += 1
      if let count = used[name], count > 1 { name += " (\(count))" }
      return tree(of: draft, named: name)
    }
    members.append(("tests", .array(tests)))
    return .object(members)
  }

  func tree(of draft: ProposedTest, named name: String) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = [
      ("name", .string(name)), ("proposed", .boolean(true)),
    ]
    if draft.kinds.count < program.standard.kinds.count, let kind = draft.kinds.first {
      members.append(("kind", .string(program.standard.kinds[kind].id)))
    }
    if draft.startsFull { members.append(("base", .string(fullName))) }
    if !draft.quantities.isEmpty {
      let quantities = draft.quantities.sorted { $0.key < $1.key }.map { measure, quantity in
        (key: program.measures[measure].id, value: quantity.map(JSONTree.integer) ?? "none".tree)
      }
      members.append(("quantities", .object(quantities)))
    }
    if case .measure = draft.purpose { members.append(("records", records(draft.records))) }
    members.append(("expect", expect(draft.expected)))
    return .object(members)
  }

  private func records(_ records: [Record]) -> JSONTree {
    let groups = Dictionary(grouping: records, by: \.kind)
    return .object(
      groups.sorted { $0.key < $1.key }.map { kind, records in
        let items = records.map { record -> JSONTree in
          let fields = record.fields.sorted { $0.key < $1.key }.map {
            (key: $0.key, value: $0.value.tree)
          }
          return .object(fields)
        }
        return (key: kind, value: .array(items))
      })
  }

  private func expect(_ expected: [Expectation]) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = []
    func add(_ key: String, _ name: String, _ value: JSONTree) {
      if let index = members.firstIndex(where: { $0.key == key }),
        case .object(let old) = members[index].value
      {
        members[index].value = .object(old + [(name, value)])
      } else {
        members.append((key, .object([(name, value)])))
      }
    }
    for expectation in expected {
      let value = program.tree(of: expectation)
      switch expectation {
      case .points(.total, _): members.append(("total", value))
      case .points(let part, _): add("points", program.id(of: part) ?? "", value)
      case .outcome(let index, _): add("outcomes", program.indicators[index].id, value)
      case .quantity(let index, _): add("quantities", program.measures[index].id, value)
      case .grade: members.append(("grade", value))
      case .heldBackBy: members.append(("heldBackBy", value))
      case .notice: members.append(("notices", .array([value])))
      }
    }
    return .object(members)
  }

  // MARK: Names

  func name(of draft: ProposedTest) -> String {
    let kind =
      draft.kinds.count < program.standard.kinds.count
      ? draft.kinds.first.map {
        program.standard.kinds[$0].labels[language] + (isChinese ? "，" : ", ")
      } ?? "" : ""
    return kind + words(of: draft.purpose)
  }

  private func label(_ index: Int) -> String {
    let id = program.indicators[index].id
    return "\(id) \(standard.name(of: id, in: language) ?? "")"
  }

  private func text(_ quantity: Int?) -> String {
    quantity.map { "\($0)" } ?? (isChinese ? "无" : "none")
  }

  private func words(of purpose: ProposedTest.Purpose) -> String {
    switch purpose {
    case .indicator(let index, let quantity):
      return isChinese
        ? "\(label(index))：实际值 \(text(quantity))" : "\(label(index)): quantity \(text(quantity))"
    case .measure(let index, let quantity):
      let id = program.measures[index].id
      let name = standard.standard.measures[id]?.labels?[language] ?? id
      return isChinese
        ? "\(id) \(name)：应为 \(text(quantity))" : "\(id) \(name): \(text(quantity))"
    case .grade(let index, let total):
      let id = program.grades[index].id
      return isChinese ? "\(id)：总分 \(total)" : "\(id): total \(total)"
    case .item(let what): return CoverageText(standard: standard, language: language).text(of: what)
    }
  }
}

extension String {
  fileprivate var tree: JSONTree { .string(self) }
}

extension CompiledStandard {
  /// A draft as a test of its own, for showing it beside what it is for.
  package func tree(of draft: ProposedTest, in language: Language) -> JSONTree {
    let writer = DraftWriter(standard: self, language: language)
    return writer.tree(of: draft, named: writer.name(of: draft))
  }
}
