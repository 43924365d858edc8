import ConsultationIndex

/// What a result says first: how many were given, how many are in it, and who is not and why.
package struct AttendanceText {
  private let attendance: Attendance
  private let language: Language

  package init(_ attendance: Attendance, language: Language) {
    self.attendance = attendance
    self.language = language
  }

  private func say(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  static let nothingCame = Labels(zh: "在名册中，没有收到材料", en: "on the roster; nothing has come")

  var isComplete: Bool { attendance.isComplete }

  /// The numbers, in one sentence.
  package var head: String {
    let (given, counted) = (attendance.given, attendance.counted)
    var text =
      if given == 0 {
        say("没有收到材料，没有可评分的社区。", "Nothing was given, so that nothing is scored.")
      } else if given == counted {
        say("收到 \(given) 份社区材料，全部计入。", "Dossiers given: \(given); all are in it.")
      } else {
        say(
          "收到 \(given) 份社区材料，计入 \(counted) 份，未计入 \(given - counted) 份。",
          "Dossiers given: \(given); in it: \(counted); not in it: \(given - counted).")
      }
    if let expected = attendance.expected {
      let absent = attendance.missing.count
      text += say(
        "名册 \(expected) 个社区，\(absent == 0 ? "均有材料" : "\(absent) 个没有材料")。",
        " Communities on the roster: \(expected); nothing came of: \(absent).")
    }
    return text
  }

  /// A line for each that is not in it, with the reason.
  package var items: [String] {
    let colon = say("：", ": ")
    var lines = attendance.leftOut.map { text(of: $0) }
    lines += attendance.missing.map {
      name($0.id, $0.name) + colon + Self.nothingCame[language]
    }
    lines += attendance.unlisted.map {
      name($0.id, $0.name) + colon + say("已计入，但不在名册中", "in it, but not on the roster")
    }
    lines += attendance.earlier.map { say("上期", "earlier") + colon + text(of: $0) }
    return lines
  }

  private func text(of left: LeftOut) -> String {
    let who = left.community.map { name($0, left.name ?? "") }
    let reason = left.reason[language]
    return [who, left.place, reason].compactMap { $0 }.joined(separator: say("：", ": "))
  }

  private func name(_ id: String, _ name: String) -> String {
    name.isEmpty ? id : say("\(name)（\(id)）", "\(name) (\(id))")
  }

  /// All of it for a terminal.
  package func text(style: TextStyle) -> String { style.text(of: lines(style: style)) }

  func lines(style: TextStyle) -> [String] {
    let emphasis: TextStyle.Emphasis = attendance.isComplete ? .faint : .red
    return ([head] + items.map { "- " + $0 }).flatMap { line in
      line.harmless.wrapped(to: style.width).map { style.apply(emphasis, $0) }
    }
  }
}

extension Attendance {
  /// The same for other programs.
  package func tree(in language: Language) -> JSONTree {
    func tree(_ left: LeftOut) -> JSONTree {
      .object([
        ("community", left.community.map(JSONTree.string) ?? .null),
        ("name", left.name.map(JSONTree.string) ?? .null), ("place", .string(left.place)),
        ("reason", .string(left.reason[language])),
      ])
    }
    return .object([
      ("given", .integer(given)), ("counted", .integer(counted)),
      ("leftOut", .array(leftOut.map(tree))),
      ("expected", expected.map { .integer($0) } ?? .null),
      ("missing", .array(missing.map(\.tree))), ("unlisted", .array(unlisted.map(\.tree))),
      ("earlier", .array(earlier.map(tree))),
    ])
  }
}
