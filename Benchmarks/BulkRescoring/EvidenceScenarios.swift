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
    let stream = Array(lines.joined())
    let megabytes = Double(stream.count) / 1e6
    let streamed = Kept<[EvidenceLine]>()
    let shared = Kept<[EvidenceLine]>()
    let exact = Kept<Int>()
    let dossiers = Kept<[Dossier]>()
    let plain = Kept<[PlainDossier]>()
    let workers = max(2, ProcessInfo.processInfo.activeProcessorCount)
    // Many times the lines, so that all workers have something to do.
    let copies = options.isQuick ? 1 : 8
    let race = try await Race(
      runs: min(7, options.runs),
      Contender("one worker") {
        var reader = EvidenceStream(for: standard, asOf: sample.asOf)
        streamed.value = try reader.feed(stream) + reader.finish()
        exact.value = reader.exactLines
      },
      Contender("all workers") {
        var reader = EvidenceStream(for: standard, asOf: sample.asOf)
        var results: [EvidenceLine] = []
        for _ in 0..<copies { results += try await reader.feed(stream, workers: workers) }
        shared.value = try await results + reader.finish(workers: workers)
      },
      Contender("reading") { dossiers.value = try lines.map { try Dossier(json: $0) } },
      Contender("JSONDecoder") {
        let decoder = JSONDecoder()
        plain.value = try texts.map { try decoder.decode(PlainDossier.self, from: $0) }
      })
    try check(streamed.value ?? [], copies: 1)
    try check(shared.value ?? [], copies: copies)
    try check(dossiers.value ?? [], plain.value ?? [])
    guard exact.value == 0 else {
      throw Disagreement(description: "\(exact.value ?? 0) ordinary lines are read slowly")
    }
    let all = race[1].divided(by: copies)
    var group = Group("evidence to grades: \(lines.count) dossiers, \(Int(megabytes)) MB of NDJSON")
    group.add("one worker", race[0].rate(of: megabytes), .megabytesPerSecond, .atLeast(300))
    group.add("\(workers) workers", all.rate(of: megabytes), .megabytesPerSecond)
    group.add("a community, one worker", race[0].divided(by: lines.count))
    group.add("against Foundation's JSONDecoder", race.ratio(3, over: 0), .ratio, .atLeast(5))
    for count in options.isQuick ? [60] : [300, 3_000] {
      let peak = try await PeakMemory.ofStream(
        count, workers: workers, sample, seed: options.seed)
      guard let peak else { continue }
      group.add(
        "peak memory over \(Int(peak.fed)) MB", Measurement([peak.peak]), .megabytes,
        .atMost(100))
    }
    group.add("reading into dossiers", race[2].rate(of: megabytes), .megabytesPerSecond)
    group.add("Foundation's JSONDecoder", race[3].rate(of: megabytes), .megabytesPerSecond)
    group.notes.append("\(try sample.grades())")
    return group
  }

  private func check(_ lines: [EvidenceLine], copies: Int) throws {
    let count = lines.count / max(1, copies)
    guard count > 0, count * copies == lines.count else {
      throw Disagreement(description: "\(lines.count) outcomes of \(copies) times the lines")
    }
    for (index, line) in lines.enumerated() {
      let row = index % count
      let measured = try line.result.get()
      let assessment = standard.assess(sample.dossiers[row], asOf: sample.asOf)
      guard line.number == index + 1, measured.community == assessment.community,
        measured.confirmed.quantities == sample.table.quantities(at: row),
        measured.confirmed.total == assessment.confirmed.total,
        measured.confirmed.grade == assessment.confirmed.grade,
        measured.provisional.total == assessment.provisional.total,
        measured.provisional.grade == assessment.provisional.grade,
        measured.pending == assessment.pending
      else { throw Disagreement(description: "line \(index + 1) is scored differently") }
    }
  }

  private func check(_ dossiers: [Dossier], _ plain: [PlainDossier]) throws {
    for (row, dossier) in dossiers.enumerated() {
      guard dossier == sample.dossiers[row],
        plain[row].submission.records.count == dossier.submission.records.count,
        plain[row].reviews.count == dossier.reviews.count
      else { throw Disagreement(description: "line \(row) is read differently") }
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
