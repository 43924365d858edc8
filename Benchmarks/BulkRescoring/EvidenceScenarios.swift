import ConsultationIndex
import Foundation

/// From lines of JSON held in memory to grades, and the same lines through Foundation's decoder.
struct EvidenceScenarios {
  let options: Options
  let sample: Sample
  let standard = CompiledStandard.xindu

  func run() async throws -> Group {
    let lines = Array(sample.lines.prefix(options.isQuick ? 20 : 300))
    let texts = lines.map { Data($0) }
    let megabytes = Double(lines.reduce(0) { $0 + $1.count }) / 1e6
    let dossiers = Kept<[Dossier]>()
    let assessments = Kept<[Assessment]>()
    let plain = Kept<[PlainDossier]>()
    let race = try await Race(
      runs: min(5, options.runs),
      Contender("reading") { dossiers.value = try lines.map { try Dossier(json: $0) } },
      Contender("reading and assessing") {
        assessments.value = try lines.map {
          standard.assess(try Dossier(json: $0), asOf: sample.asOf)
        }
      },
      Contender("JSONDecoder") {
        let decoder = JSONDecoder()
        plain.value = try texts.map { try decoder.decode(PlainDossier.self, from: $0) }
      })
    try check(dossiers.value ?? [], assessments.value ?? [], plain.value ?? [])
    var group = Group("evidence: \(lines.count) dossiers, \(Int(megabytes)) MB of JSON")
    group.add("reading", race[0].rate(of: megabytes), .megabytesPerSecond)
    group.add("reading and assessing", race[1].rate(of: megabytes), .megabytesPerSecond)
    group.add("Foundation's JSONDecoder", race[2].rate(of: megabytes), .megabytesPerSecond)
    group.add("reading against JSONDecoder", race.ratio(2, over: 0), .ratio)
    group.add("both against JSONDecoder", race.ratio(2, over: 1), .ratio, .atLeast(1))
    group.notes.append("\(try sample.grades())")
    return group
  }

  private func check(
    _ dossiers: [Dossier], _ assessments: [Assessment], _ plain: [PlainDossier]
  ) throws {
    let scores = try standard.score(sample.table)
    for (row, dossier) in dossiers.enumerated() {
      guard dossier == sample.dossiers[row],
        plain[row].submission.records.count == dossier.submission.records.count,
        plain[row].reviews.count == dossier.reviews.count,
        assessments[row].total == scores.total(at: row),
        assessments[row].grade == scores.grade(at: row)
      else { throw Disagreement(description: "line \(row) is read or scored differently") }
    }
  }
}

/// A dossier as a service without this library would decode it: no positions, no checks.
private struct PlainDossier: Decodable {
  let submission: PlainSubmission
  let reviews: [PlainReview]
}

private struct PlainSubmission: Decodable {
  struct Community: Decodable {
    let id: String
    let name: String
    let kind: String
    let street: String?
  }

  let community: Community
  let period: String
  let records: [PlainRecord]
}

private struct PlainRecord: Decodable {
  struct Attachment: Decodable {
    let name: String
    let sha256: String?
  }

  let id: String
  let revision: Int?
  let kind: String
  let fields: [String: PlainValue]
  let attachments: [Attachment]?
  let times: Int?
  let withdrawn: Bool?
}

private enum PlainValue: Decodable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([String])
  case steps([String: String])

  init(from decoder: Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Texts are by far the most frequent, so they are tried first.
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else {
      self = .steps(try container.decode([String: String].self))
    }
  }
}

private struct PlainReview: Decodable {
  let record: String?
  let revision: Int?
  let decision: String?
  let rubric: String?
  let level: Int?
  let reviewer: String
  let date: String
  let reason: String?
  let amendBy: String?
}
