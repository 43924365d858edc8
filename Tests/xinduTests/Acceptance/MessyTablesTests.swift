import Testing

@testable import ConsultationIndex
@testable import ConsultationReports
@testable import xindu

@Suite("Tables as they come back from communities")
struct MessyTablesTests {
  @Test("the usual mess of human entry changes no dossier", arguments: [1, 2, 3, 4] as [UInt64])
  func changesNothing(seed: UInt64) throws {
    let district = try MadeUpDistrict(communities: 8, seed: seed, share: 30)
    let tables = try district.tables()
    #expect(try tables.contains { try TextEncoding.decode($0.bytes).encoding == .gb18030 })
    let reading = Desk(.xindu).read(tables)
    #expect(reading.issues.filter { $0.issue.severity == .error }.map(\.issue.description) == [])
    #expect(reading.dossiers.map(\.dossier.digest) == district.dossiers.map(\.digest))
  }

  @Test("the same seed makes the same tables, another one others")
  func isRepeatable() throws {
    func bytes(_ seed: UInt64) throws -> [[UInt8]] {
      try MadeUpDistrict(communities: 3, seed: seed, share: 20).tables().map(\.bytes)
    }
    #expect(try bytes(7) == bytes(7))
    #expect(try bytes(7) != bytes(8))
  }

  @Test("what cannot be understood is told at its file, row and column, all at once")
  func tellsMistakes() throws {
    let console = FakeConsole()
    for (name, bytes) in try MadeUpDistrict(communities: 3, seed: 5, share: 40).tables(messy: false)
    {
      console.files["填报/" + name] = bytes
    }
    let mistakes: [(header: String, value: String, message: String)] = [
      ("材料编号", "", "此处必填"), ("召开日期", "2025-02-30", "2025-02-30"),
      ("应到居民代表人数", "85%", "是百分比"), ("协商形式", "茶话会", "茶话会"), ("社区编号", "510114999", "510114999"),
    ]
    let file = "填报/" + (Desk(.xindu).records.first { $0.kind.id == "session" }?.fileName ?? "")
    let sheet = try Sheet(csv: try #require(console.files[file]))
    let headers = (0..<sheet.cellCount(ofRow: 0)).map { sheet.cell(0, $0) }
    var writer = SheetWriter()
    for row in 0..<sheet.rowCount {
      var cells = headers.indices.map { sheet.cell(row, $0) as String? }
      if row > 0, row <= mistakes.count {
        let mistake = mistakes[row - 1]
        let column = try #require(headers.firstIndex(of: mistake.header), "\(mistake.header)")
        cells[column] = mistake.value
      }
      writer.append(cells.map { $0?.isEmpty ?? true ? nil : $0 })
    }
    console.files[file] = writer.bytes(in: .gb18030)
    #expect(console.run("score", "填报", "--lang", "zh") == .inputErrors)
    for (index, mistake) in mistakes.enumerated() {
      #expect(
        console.errors.split(separator: "\n").contains {
          $0.contains(file) && $0.contains("第\(index + 2)行") && $0.contains(mistake.message)
        }, "\(mistake.header)")
    }
    #expect(console.run("review", "list", "填报", "-o", "待审清单.csv") == .inputErrors)
    #expect(console.files["待审清单.csv"] == nil)
  }
}
