import ConsultationIndex
import ConsultationPolicyLab
import MadeUpDistrict

/// Made-up dossiers, as lines of JSON and read, from which everything else is made.
struct Sample {
  let asOf: CalendarDate
  let lines: [[UInt8]]
  let dossiers: [Dossier]
  /// A table without communities, for their confirmed quantities.
  let emptyTable: MeasureTable
  /// Their confirmed quantities.
  let table: MeasureTable

  init(count: Int, seed: UInt64) throws {
    guard let asOf = CalendarDate("2026-01-31") else {
      throw Disagreement(description: "the day cannot be read")
    }
    self.asOf = asOf
    var district = District(seed: seed, year: 2025)
    lines = (0..<count).map { district.dossier($0) }
    dossiers = try lines.map { try Dossier(json: $0) }
    guard let period = dossiers.first?.period else {
      throw Disagreement(description: "there is no dossier")
    }
    emptyTable = MeasureTable(for: .xindu, period: period, asOf: asOf, basis: .confirmed)
    var table = emptyTable
    for dossier in dossiers { try table.append(dossier) }
    self.table = table
  }

  var bytes: Int { lines.reduce(0) { $0 + $1.count } }
  var records: Int { dossiers.reduce(0) { $0 + $1.submission.records.count } }

  /// How many of the sample have each grade.
  func grades() throws -> String {
    let scores = try CompiledStandard.xindu.score(table)
    let given = (0..<table.count).map { scores.grade(at: $0)?.rawValue ?? "unrated" }
    let names = ["unrated"] + CompiledStandard.xindu.standard.grades.map(\.id)
    return names.map { name in
      let permille = given.count { $0 == name } * 1_000 / max(1, given.count)
      return "\(name) \(permille / 10).\(permille % 10)%"
    }.joined(separator: ", ")
  }

  /// A table of any size: rows of the sample with quantities of others mixed in.
  ///
  /// Reading a million dossiers would take minutes; mixing their quantities takes seconds and keeps
  /// the columns as they are: how often there is none, where the values lie.
  func table(of count: Int, seed: UInt64) -> MeasureTable {
    var random = SplitMix64(seed: seed, stream: count)
    let rows = (0..<table.count).map { table.quantities(at: $0) }
    let byKind = Dictionary(grouping: rows.indices) { table.communities[$0].kind }
    var result = emptyTable
    for row in 0..<count {
      let first = random.below(rows.count)
      var community = table.communities[first]
      community.id = "c-\(row)"
      let kind = community.kind
      let second = random.pick(byKind[kind] ?? [first])
      var quantities = rows[first]
      mix(&quantities, rows[second], &random)
      result.append(community, quantities)
    }
    return result
  }

  /// Takes one quantity in eight from another row, and moves one in sixteen by one.
  private func mix(
    _ quantities: inout Quantities, _ other: Quantities, _ random: inout SplitMix64
  ) {
    var bits: UInt64 = 0
    for index in quantities.indices {
      if index % 8 == 0 { bits = random.next() }
      let byte = bits & 255
      bits &>>= 8
      switch byte {
      case ..<32: quantities[index] = other[index]
      case 32..<40: quantities[index] = quantities[index].map { $0 + 1 }
      case 40..<48: quantities[index] = quantities[index].map { max(0, $0 - 1) }
      case 48: quantities[index] = nil
      default: break
      }
    }
  }
}

extension MeasureTable {
  /// All quantities as 32-bit integers, for the plain sum that scoring is compared with.
  var asIntegers: [Int32] {
    var values: [Int32] = []
    values.reserveCapacity(count * measures.count)
    for row in 0..<count {
      for quantity in quantities(at: row) { values.append(Int32(clamping: quantity ?? -1)) }
    }
    return values
  }
}
