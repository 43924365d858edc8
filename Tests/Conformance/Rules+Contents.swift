import ConsultationIndex
import Generators

/// What a decision is about: a revision, or a revision with the content that was looked at.
extension Kit {
  static var contents: Rule {
    var cases: [ScoringCase] = []
    let other = String(repeating: "0", count: 64)
    func digest(_ record: JSONTree) -> String {
      (try? Record(json: record.compact()).digest.description) ?? other
    }
    func add(_ name: String, _ record: JSONTree, _ reviews: [JSONTree]) {
      cases.append(ScoringCase(name: name, dossier: Workshop.dossier([record], reviews: reviews)))
    }
    let plain = Workshop.record("a", ["n": 1])
    let records: [(String, JSONTree)] = [
      ("a plain record", plain),
      ("a second revision", Workshop.record("a", ["n": 1], ["revision": 2])),
      (
        "lists, steps and texts to be escaped",
        Workshop.record(
          "a",
          [
            "n": 1, "tags": ["b", "a", "b"], "path": ["p": "2025-05-05"],
            "note": "引号\" 反斜杠\\ 换行\n é e\u{301} \u{1}\u{1F}",
          ], ["times": 3])
      ),
      (
        "a source, attachments and a withdrawal",
        Workshop.record(
          "a", ["n": 1],
          [
            "source": ["document": "报告", "quote": "全文"], "withdrawn": true,
            "attachments": [
              ["name": "b"], ["name": "a", "sha256": .string(String(repeating: "A0", count: 32))],
            ],
          ])
      ),
      ("empty fields", Workshop.record("a", ["n": 1, "note": "", "tags": [], "path": [:]])),
    ]
    for (name, record) in records {
      let revision = record["revision"]
      func review(_ decision: String, _ digest: String?, on day: String = "2025-12-01") -> JSONTree
      {
        Workshop.review("a", decision, on: day)
          .setting("revision", to: revision).setting("digest", to: digest.map(JSONTree.string))
      }
      let own = digest(record)
      for decision in ["accepted", "rejected"] {
        for (kind, looked) in [
          ("no content", nil), ("this content", own), ("this in capitals", own.uppercased()),
          ("another content", other),
        ] {
          add("\(name), \(decision) with \(kind)", record, [review(decision, looked)])
          for (before, first) in [("no content", nil), ("this", own), ("another", other)] {
            for day in ["2025-11-30", "2025-12-01", "2025-12-02"] {
              add(
                "\(name), returned with \(before), then \(decision) on \(day) with \(kind)", record,
                [review("returned", first), review(decision, looked, on: day)])
            }
          }
        }
      }
    }
    return Rule(
      name: "selection-contents", article: "DossierFormat, the reviews; ScoringSemantics, 1 and 7",
      says: "a decision that names a content is about a record that says just that",
      content: .scoring([
        Group(
          standard: Workshop.standard(
            ["of": "case", "sum": "n"], ["steps": [[1, 1], [2, 5], [4, 10]]]),
          cases: cases)
      ]))
  }
}
