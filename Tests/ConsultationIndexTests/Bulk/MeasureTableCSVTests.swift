import Testing

@testable import ConsultationIndex

@Suite("Tables of measures as CSV")
struct MeasureTableCSVTests {
  /// A standard with three measures of which one is scored.
  private let standard: CompiledStandard
  private let table: MeasureTable
  private let csv: [UInt8]

  init() throws {
    standard = try Bench.standard(measures: [
      "cases": ["of": "case", "count": "records"],
      "share": ["of": "case", "share": ["open": true]],
    ])
    var table = try MeasureTable.empty(for: standard)
    table.append(
      Community(id: "c-1", name: "示例社区", kind: "urban", street: "新都街道"), [3, nil, 10_000])
    table.append(Community(id: "c-2", name: "=1+1", kind: "rural"), [0, 2_147_483_647, nil])
    self.table = table
    csv = table.csv()
  }

  private var text: String { String(decoding: csv.dropFirst(3), as: UTF8.self) }

  private func read(_ text: String) throws -> (table: MeasureTable, reader: MeasureTableReader) {
    var reader = MeasureTableReader(for: standard)
    try reader.feed(Array(text.utf8))
    return (try reader.finish(), reader)
  }

  private func errors(_ text: String) -> [ConsultationIndex.Issue] {
    do throws(InputErrors) {
      _ = try MeasureTable(csv: Array(text.utf8), for: standard)
      return []
    } catch {
      return error.issues
    }
  }

  @Test("the form is that of the article: a mark, what it holds, names, rows")
  func hasForm() {
    let digests = table.digests.map { ",sha256:\($0)" }.joined()
    #expect(csv.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      text == "#consultation-measures/1,period=2025,asOf=2026-01-31,basis=confirmed\(digests)\r\n"
        + "community,name,kind,street,cases,council-quarters,share\r\n"
        + "c-1,示例社区,urban,新都街道,3,,10000\r\nc-2,'=1+1,rural,,0,2147483647,\r\n")
  }

  @Test("random tables read back exactly, and are written again byte for byte", arguments: 0..<30)
  func readsBack(seed: Int) throws {
    let standard = try Bench.compile(RandomStandard.tree(seed: seed))
    let table = try MeasureTable.random(for: standard, rows: 60, seed: seed)
    let csv = table.csv()
    var reader = MeasureTableReader(for: standard)
    // Pieces of every size, also such as cut characters, quotes and line breaks in two.
    var chance = SeededGenerator(seed: seed + 1_000)
    var rest = csv[...]
    while !rest.isEmpty {
      let piece = rest.prefix(chance.one(of: [1, 1, 2, 3, 7, 50, 1_000, 100_000]))
      try reader.feed(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    let read = try reader.finish()
    #expect(read.content == table.content, "seed \(seed)")
    #expect(read.csv() == csv, "seed \(seed)")
    // Only what does not fit the standard is worth a word.
    #expect(
      reader.issues.allSatisfy {
        [
          "community.unknown-kind", "dossier.wrong-period", "standard.not-in-force",
        ].contains($0.code)
      })
    #expect(reader.byteCount == csv.count)
  }

  @Test("columns may change places, line breaks may be of any kind, cells may be quoted")
  func isTolerant() throws {
    let lines = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let order = [6, 0, 3, 5, 1, 4, 2]
    for lineBreak in ["\n", "\r\n", "\r"] {
      for quote in ["", "\""] {
        let moved = lines.map { line in
          order.map { quote + line[$0] + quote }.joined(separator: ",")
        }.joined(separator: lineBreak)
        #expect(try MeasureTable(csv: Array(moved.utf8), for: standard).content == table.content)
      }
    }
  }

  @Test("a column that no measure needs is passed over with a warning")
  func passesOver() throws {
    let lines = text.split(separator: "\r\n")
    let wider = [lines[0] + ",", lines[1] + ",备注", lines[2] + ",好", lines[3] + ",\"a,\"\"b\""]
    let (read, reader) = try read(wider.joined(separator: "\n") + "\n\n,,,,,,,\n")
    #expect(read.content == table.content)
    #expect(reader.issues.map(\.code) == ["measures.column-ignored"])
    #expect(reader.issues.first?.line == 2)
  }

  @Test("a wrong row is reported with line, column and caret, and the others are read")
  func reportsRows() throws {
    let rows = [
      "c-1,甲,urban,,1,2,3", "c-2,乙,urban,,1,x,3", "c-3,丙,urban,,1,2", "c-1,丁,urban,,1,2,3",
      "c-4,戊,urban,,1,3.0,-1", ",己,urban,,1,2,3", "c-5,庚,urban,,1,2147483648,3",
      "c-6,\"辛,urban,,1,2,3", "c-7,壬,urban,,00000000001,2,3", "c-8,癸,urbn,,1,2,3",
      "c-9,\"子\"丑,urban,,1,2,3", "d-1,寅,urban,,1,2,\"7\"",
    ]
    let header = text.split(separator: "\r\n").prefix(2).joined(separator: "\n")
    let (read, reader) = try read(header + "\n" + rows.joined(separator: "\n"))
    #expect(read.communities.map(\.id) == ["c-1", "c-8", "d-1"])
    #expect(read.quantities(at: 2) == [1, 2, 7])
    let found = reader.issues.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code)" }
    #expect(
      found == [
        "4:16 cell.not-a-quantity", "5:17 table.wrong-cell-count",
        "6:1 table.repeated-community", "7:16 cell.not-a-quantity", "7:20 cell.not-a-quantity",
        "8:1 table.missing-cell", "9:16 cell.not-a-quantity", "10:5 table.unclosed-quote",
        "11:14 cell.not-a-quantity", "12:7 community.unknown-kind", "13:8 table.text-after-quote",
      ])
    let first = try #require(reader.issues.first)
    #expect(first.location?.excerpt == "c-2,乙,urban,,1,x,3" && first.location?.caret == 15)
    #expect(
      first.message(in: .english)
        == "row 4, column F “council-quarters”: `x` is not a whole number from 0 to 2147483647")
    #expect(reader.issues[2].message(in: .chinese).contains("社区`c-1`在第3行已有"))
    #expect(errors(header + "\n" + rows.joined(separator: "\n")).count == 11)
  }

  @Test("rows of many lines keep the count of lines, and bad ones do not swallow good ones")
  func countsLines() throws {
    let header = text.split(separator: "\r\n").prefix(2).joined(separator: "\n")
    let rows =
      "c-1,\"甲\n乙\",urban,,1,2,3\nc-2,\"x,urban,,1,2,3\nc-3,y,urban,,x,2,3\nc-4,z,urban,,1,2,3\n"
    let (read, reader) = try read(header + "\n" + rows)
    #expect(read.communities.map(\.id) == ["c-1", "c-4"])
    #expect(reader.issues.map(\.line) == [5, 6])
    #expect(reader.issues.map { $0.parameters["row"] } == ["4", "5"])
  }

  @Test("a table for other measures is refused, naming the columns that differ")
  func refusesOthers() throws {
    let changed = try Bench.standard(measures: [
      "cases": ["of": "case", "where": ["open": true], "count": "records"],
      "shares": ["of": "case", "share": ["open": true]],
    ])
    do throws(InputErrors) {
      _ = try MeasureTable(csv: csv, for: changed)
      Testing.Issue.record("the table is taken for that of other measures")
    } catch {
      let found = error.issues.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.description)" }
      #expect(found.count == 3)
      #expect(found.contains { $0.hasPrefix("2:1") && $0.contains("`shares` has no column") })
      #expect(
        found.contains { $0.hasPrefix("2:28") && $0.contains("`cases` was counted by another") })
      #expect(found.contains { $0.contains("no measure `share`; did you mean `shares`?") })
    }
    #expect(throws: InputErrors.self) { try changed.score(table) }
  }

  @Test("a changed award, cut or name does not keep a table from being scored")
  func acceptsChangedAwards() throws {
    let indicator = "categories[0].elements[0].indicators[0]"
    var tree = standard.standard.tree.setting("grades[0].cut", to: 7)
      .setting(indicator + ".award", to: ["steps": [[3, 5], [4, 10]]])
    tree = tree.setting("version", to: "2.0.0").setting("evidence[1].zh", to: "改名")
    let changed = try Bench.compile(tree)
    let read = try MeasureTable(csv: csv, for: changed)
    #expect(try changed.score(read).total(at: 1) == changed.score(table).total(at: 1))
  }

  @Test(
    "a wrong header is refused at its place",
    arguments: [
      ("", "", "measures.not-a-table"),
      ("#consultation-measures/1", "community", "measures.not-a-table"),
      ("measures/1", "measures/2", "measures.version"),
      ("period=2025", "period=2025-13", "measures.key"), ("asOf=", "as-of=", "measures.key"),
      ("basis=confirmed", "basis=both", "measures.key"), ("street", "road", "measures.column"),
      ("council-quarters", "share", "measures.differs"), ("share", "cases", "measures.missing"),
    ])
  func refusesHeaders(_ old: String, _ new: String, _ code: String) throws {
    let found =
      old.isEmpty ? errors("") : errors(text.replacing(old, with: new, maxReplacements: 1))
    #expect(found.contains { $0.code == code }, "\(found)")
    #expect(found.allSatisfy { $0.location != nil })
  }

  @Test("no bytes trap the reader, and what is wrong has a place", arguments: 0..<12)
  func survives(seed: Int) throws {
    var chance = SeededGenerator(seed: seed)
    let marks: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0x80, 0xFF, 0x39, 0x2D, 0x27, 0xE7]
    let header = csv.prefix { $0 != 0x0A }.count
    for _ in 0..<80 {
      var bytes = csv
      for _ in 0..<chance.number(1...6) {
        // Most of the damage lies behind the long first line.
        let from = chance.once(in: 5) ? 0 : min(header, bytes.count - 1)
        let place = chance.number(from...bytes.count - 1)
        switch chance.number(0...3) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.number(0...255))
        case 1: bytes.insert(chance.one(of: marks), at: place)
        case 2 where bytes.count > 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: chance.some(of: marks), at: place)
        }
      }
      var reader = MeasureTableReader(for: standard, limits: Limits(stringBytes: 2_000))
      do throws(InputErrors) {
        let cut = chance.number(0...bytes.count)
        try reader.feed(Array(bytes[..<cut]))
        try reader.feed(Array(bytes[cut...]))
        let read = try reader.finish()
        #expect(reader.issues.allSatisfy { $0.location != nil }, "seed \(seed)")
        // Nothing is lost: what is not in the table has been reported.
        #expect(read.count + reader.issues.count >= 1, "seed \(seed)")
      } catch {
        #expect(error.issues.allSatisfy { $0.location != nil }, "seed \(seed)")
      }
    }
  }

  @Test("a long file is read to its end, whatever is in it")
  func isReadToItsEnd() throws {
    for line in ["\"\n", "x\",\"\n", "\"\"\n", ",\n", "a,b,\"c\n", "\r", "\"x\",\"\n\"\",\n"] {
      var reader = MeasureTableReader(for: standard)
      try reader.feed(Array((text + String(repeating: line, count: 20_000)).utf8))
      #expect(try reader.finish().count == 2)
      #expect(reader.issues.count <= 100)
    }
    var bytewise = MeasureTableReader(for: standard)
    for byte in Array((text + "\"" + String(repeating: "x", count: 20_000)).utf8) {
      try bytewise.feed([byte])
    }
    #expect(try bytewise.finish().count == 2 && bytewise.issues.count == 1)
  }

  @Test("a row that is too long is refused however its bytes come", arguments: [1, 7, 100, 10_000])
  func refusesLongRows(piece: Int) throws {
    // The first line, with its digests, is the longest of a sound table.
    let most = text.prefix { $0 != "\r\n" }.utf8.count
    let long = "c-3,\(String(repeating: "x", count: most)),urban,,1,2,3\r\n"
    let longest = "c-4,\(String(repeating: "x", count: most - 17)),urban,,1,2,3\r\n"
    var reader = MeasureTableReader(for: standard, limits: Limits(stringBytes: most))
    let bytes = Array((text + long + longest).utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try reader.feed(Array(bytes[start..<min(start + piece, bytes.count)]))
    }
    #expect(try reader.finish().communities.map(\.id) == ["c-1", "c-2", "c-4"])
    #expect(reader.issues.map(\.code) == ["table.row-too-long"])
  }

  @Test("limits of bytes hold, and nothing is read after a failure")
  func keepsLimits() throws {
    var reader = MeasureTableReader(for: standard, limits: Limits(bytes: 100))
    #expect(throws: InputErrors.self) { try reader.feed(csv) }
    #expect(throws: InputErrors.self) { try reader.feed([]) }
    #expect(throws: InputErrors.self) { try reader.finish() }
  }

  @Test("a table takes dossiers of its own period only, and no demonstrations")
  func refusesDossiers() throws {
    var table = try MeasureTable.empty(for: standard)
    try table.append(dossier())
    #expect(throws: InputErrors.self) { try table.append(dossier(period: "2024")) }
    var demonstration = try dossier().submission
    demonstration.isDemonstration = true
    #expect(throws: InputErrors.self) { try table.append(Dossier(demonstration)) }
    #expect(table.count == 1)
    #expect(
      try table.append(reporting: dossier(kind: "urbn")).map(\.code) == ["community.unknown-kind"])
  }
}
