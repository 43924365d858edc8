import Foundation
import XinduPlatform

/// A figure, and what it should be.
struct Figure: Encodable {
  enum Unit: String, Encodable {
    case seconds = "s"
    case ratio = "×"
    case megabytesPerSecond = "MB/s"
    case megabytes = "MB"
    case number = ""
  }

  enum Target {
    case atMost(Double)
    case atLeast(Double)
  }

  let name: String
  let unit: Unit
  let measurement: Measurement
  var target: Target?

  var isMet: Bool? {
    switch target {
    case .atMost(let most): measurement.median <= most
    case .atLeast(let least): measurement.median >= least
    case nil: nil
    }
  }

  private enum Keys: String, CodingKey {
    case name, unit, median, least, most, atMost, atLeast, met, runs
  }

  func encode(to encoder: Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .name)
    try container.encode(unit.rawValue, forKey: .unit)
    try container.encode(measurement.median, forKey: .median)
    try container.encode(measurement.least, forKey: .least)
    try container.encode(measurement.most, forKey: .most)
    try container.encode(measurement.values.count, forKey: .runs)
    switch target {
    case .atMost(let most): try container.encode(most, forKey: .atMost)
    case .atLeast(let least): try container.encode(least, forKey: .atLeast)
    case nil: break
    }
    try container.encodeIfPresent(isMet, forKey: .met)
  }
}

/// The figures of one group of scenarios.
struct Group: Encodable {
  let title: String
  /// What was looked at, and how it was checked.
  var notes: [String] = []
  private(set) var figures: [Figure] = []

  init(_ title: String) { self.title = title }

  mutating func add(
    _ name: String, _ measurement: Measurement, _ unit: Figure.Unit = .seconds,
    _ target: Figure.Target? = nil
  ) {
    figures.append(Figure(name: name, unit: unit, measurement: measurement, target: target))
  }
}

/// Prints figures in 80 columns, or as JSON.
struct Report {
  let isJSON: Bool
  private var groups: [Group] = []
  private var failures: [String] = []
  /// Also takes the figures as JSON, after each group anew, so that a run that is cut short keeps them.
  let file: String?

  init(isJSON: Bool, savingTo file: String?) {
    self.isJSON = isJSON
    self.file = file
    if !isJSON { print(Self.row("median of several runs", "median", "least–most", "target")) }
  }

  /// Takes a group, and prints it at once where that is possible.
  mutating func add(_ group: Group) {
    groups.append(group)
    guard !isJSON else { return }
    print("\n" + group.title)
    for figure in group.figures {
      print(
        Self.row(
          "  " + figure.name, figure.text(figure.measurement.median),
          figure.range,
          figure.targetText))
    }
    for note in group.notes { print("  (\(note))") }
  }

  /// Takes the group of a scenario; one that fails is told of, and the others go on.
  mutating func add(_ scenario: () async throws -> Group?) async {
    do {
      if let group = try await scenario() { add(group) }
      if let file {
        let figures = [UInt8](try encoded())
        try WholeFile(file).write { $0(figures) }
      }
    } catch {
      failures.append("\(error)")
      if !isJSON { print("\nFAILED: \(error)") }
    }
    // What is known by now is not lost with what comes later.
    fflush(nil)
  }

  /// Ends the report.
  ///
  /// - Throws: ``Disagreement`` where a scenario failed.
  func finish() throws {
    try show()
    guard failures.isEmpty else {
      throw Disagreement(description: failures.joined(separator: "; "))
    }
  }

  private func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(groups)
  }

  private func show() throws {
    guard isJSON else {
      let asked = groups.flatMap(\.figures).compactMap(\.isMet)
      print("\n\(asked.count { $0 }) of \(asked.count) targets met")
      return
    }
    print(String(decoding: try encoded(), as: UTF8.self))
  }

  private static func row(
    _ name: String, _ value: String, _ range: String, _ target: String
  ) -> String {
    func pad(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let line =
      name + String(repeating: " ", count: max(1, 36 - name.count)) + pad(value, 9)
      + pad(range, 18) + "  " + target
    return line.trimmingCharacters(in: .whitespaces).isEmpty ? "" : line
  }
}

extension Figure {
  fileprivate func text(_ value: Double) -> String {
    switch unit {
    case .seconds: Self.duration(value)
    case .ratio, .number: Self.digits(value)
    case .megabytesPerSecond: Self.digits(value) + " MB/s"
    case .megabytes: Self.digits(value) + " MB"
    }
  }

  fileprivate var range: String {
    let (least, most) = (measurement.least, measurement.most)
    guard measurement.values.count > 1 else { return "" }
    if unit == .seconds { return text(least) + "–" + text(most) }
    return Self.digits(least) + "–" + Self.digits(most)
  }

  fileprivate var targetText: String {
    switch target {
    case .atMost(let most): "≤ " + text(most) + (isMet == true ? " met" : " MISSED")
    case .atLeast(let least): "≥ " + text(least) + (isMet == true ? " met" : " MISSED")
    case nil: ""
    }
  }

  private static func duration(_ seconds: Double) -> String {
    // A line fitted through noise can begin below zero.
    switch abs(seconds) {
    case ..<1e-6: digits(seconds * 1e9) + "ns"
    case ..<1e-3: digits(seconds * 1e6) + "µs"
    case ..<1: digits(seconds * 1e3) + "ms"
    default: digits(seconds) + "s"
    }
  }

  /// Three digits that count.
  private static func digits(_ value: Double) -> String {
    let size = abs(value)
    let decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3
    return String(format: "%.\(decimals)f", value)
  }
}
