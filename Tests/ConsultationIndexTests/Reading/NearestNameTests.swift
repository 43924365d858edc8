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
}
