import Testing

@testable import ConsultationIndex

struct NearestNameTests {
  @Test(
    "The nearest name has the fewest slips",
    arguments: [
      ("chanel", ["channel", "date", "panel"], "channel"), ("recrods", ["records"], "records"),
      ("KIND", ["kind"], "kind"), ("kind", ["kind"], nil), ("heldOn", ["heldAt"], "heldAt"),
      ("ab", ["ac", "aa"], "aa"), ("a", ["b"], nil), ("id", ["x"], nil), ("", ["a"], nil),
      ("completely", ["different"], nil),
      ("delegatesPresnt", ["delegatesPresent"], "delegatesPresent"),
      ("社区名", ["社区名称", "名称"], "社区名称"), ("abcdef", ["abcxyz"], nil),
      ("delegates", ["dlgts", "delgte"], "delgte"), ("x", [], nil),
    ] as [(String, [String], String?)])
  func nearest(name: String, among: [String], expected: String?) {
    #expect(nearestName(to: name, among: among) == expected)
    #expect(nearestName(to: name, among: among.reversed()) == expected)
  }

  @Test("Names that are too long are not compared")
  func long() {
    let long = String(repeating: "a", count: 65)
    #expect(nearestName(to: long, among: [long + "b"]) == nil)
    #expect(
      nearestName(to: "aaa", among: [String(repeating: "a", count: 1_000_000), "aab"]) == "aab")
    #expect(nearestName(to: String(long.dropLast()), among: [String(long.dropLast(2))]) != nil)
  }

  @Test("It is the nearest by a plain computation, for random names", arguments: 0..<20)
  func plain(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    let letters = Array("abcdABé社".unicodeScalars)
    func name() -> String {
      let length = chance.once(in: 8) ? chance.number(60...66) : chance.number(0...7)
      return String(
        String.UnicodeScalarView((0..<length).map { _ in chance.one(of: letters) }))
    }
    for _ in 0..<300 {
      let wanted = name()
      let others = (0..<chance.number(0...5)).map { _ in name() }
      #expect(
        nearestName(to: wanted, among: others) == Self.plainly(to: wanted, among: others),
        "seed \(seed): \(wanted) among \(others)")
    }
  }

  private static func plainly(to name: String, among others: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard (1...64).contains(wanted.count) else { return nil }
    let found = others.compactMap { other -> (slips: Int, name: String)? in
      let letters = Array(other.lowercased().unicodeScalars)
      guard other != name, letters.count <= 64 else { return nil }
      let slips = slips(wanted, letters)
      guard slips <= min(3, max(1, wanted.count / 3)), slips < max(wanted.count, letters.count)
      else { return nil }
      return (slips, other)
    }
    return found.min { ($0.slips, $0.name) < ($1.slips, $1.name) }?.name
  }

  /// The whole table of distances between beginnings.
  private static func slips(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var table = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : row } }
    for row in 1..<max(1, a.count + 1) {
      for column in 1..<max(1, b.count + 1) {
        let differs = a[row - 1] == b[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + differs)
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
