import ConsultationGuidance
import ConsultationIndex
import ConsultationPolicyReports
import ConsultationReports

/// Reads what a report is about: dossiers of one period, and dossiers or assessments of earlier ones.
final class ReportInputs {
  private let context: Context
  private let standard: CompiledStandard
  private let asOf: CalendarDate
  private let progress: Progress
  /// Whether everything could be read and nothing in it was wrong.
  private(set) var isSound = true
  private(set) var scored: [Scored] = []
  private(set) var earlier = EarlierPeriods()

  init(_ context: Context, _ standard: CompiledStandard, asOf: CalendarDate) {
    self.context = context
    self.standard = standard
    self.asOf = asOf
    progress = Progress(context.console, context.language)
  }

  /// Reads and scores the dossiers of the report.
  func take(_ inputs: [String]) {
    var seen: Set<String> = []
    var period: Period?
    for input in inputs {
      let all = dossiers(in: input).filter { loaded in
        let dossier = loaded.dossier
        let id = dossier.submission.community.id
        if period == nil { period = dossier.period }
        let error: FileError? =
          if dossier.period != period {
            .otherPeriod(loaded.file, community: id, period: dossier.period.description)
          } else {
            seen.insert(id).inserted ? nil : .sameCommunity(loaded.file, community: id)
          }
        if let error { refuse(error, dossier.submission.community) }
        return error == nil
      }
      for scored in score(all) {
        if context.reportErrors(of: scored) { isSound = false }
        self.scored.append(scored)
      }
    }
    progress.clear()
  }

  /// Reads what is earlier than a period.
  func takeEarlier(_ inputs: [String], than period: Period) {
    var seen: Set<String> = []
    func take(_ result: ScoreSummary, _ input: String) -> Bool {
      let own = result.period
      let id = result.community.id
      guard own.lastDay < period.lastDay else {
        refuse(
          .otherPeriod(input, community: id, period: own.description), result.community)
        return false
      }
      guard seen.insert("\(own) \(id)").inserted else {
        refuse(.sameCommunity(input, community: id), result.community)
        return false
      }
      guard result.confirmed != nil else {
        refuse(.notConfirmed(input, community: id), result.community)
        return false
      }
      return true
    }
    for input in inputs {
      if let results = results(in: input) {
        earlier.issued += results.filter { take($0, input) }
        continue
      }
      for scored in score(dossiers(in: input)) {
        if context.reportErrors(of: scored) { isSound = false }
        let result = ScoreSummary(scored.assessment)
        if take(result, input) { earlier.scoredAgain.append(result) }
      }
    }
    findStandards()
    progress.clear()
  }

  /// Finds the standards that earlier results name, so that what has another id now is followed.
  private func findStandards() {
    let digests = Set((earlier.issued + earlier.scoredAgain).map(\.standardDigest))
    earlier.standards = StandardLibrary.xindu.entries.filter {
      digests.contains($0.digest) && $0.digest != standard.digest
    }.map { EarlierStandard($0.standard, before: standard) }
  }

  private func refuse(_ error: FileError, _ community: Community) {
    progress.clear()
    context.refuse(.file(error), of: Sender(community), in: error.path)
    isSound = false
  }

  private func dossiers(in input: String) -> [LoadedDossier] {
    var result: [LoadedDossier] = []
    let isComplete = context.eachDossier(in: input, for: standard) { loaded in
      result.append(loaded)
      progress.tell(communities: result.count)
    }
    if !isComplete { isSound = false }
    return result
  }

  /// Scores dossiers on all processors, in their order.
  private func score(_ loaded: [LoadedDossier]) -> [Scored] {
    let workers = min(EvidenceFeed.processors, loaded.count / 16)
    guard workers > 1 else {
      return loaded.map { context.score($0, by: self.standard, asOf: self.asOf) }
    }
    let (dossiers, standard, asOf) = (loaded.map(\.dossier), self.standard, self.asOf)
    let assessments = wait {
      await withTaskGroup(of: (Int, [Assessment]).self) { group in
        for worker in 0..<workers {
          group.addTask {
            let own = stride(from: worker, to: dossiers.count, by: workers)
            return (worker, own.map { standard.assess(dossiers[$0], asOf: asOf) })
          }
        }
        var parts: [Int: [Assessment]] = [:]
        for await (worker, part) in group { parts[worker] = part }
        return parts
      }
    }
    guard let assessments else { return [] }
    return loaded.enumerated().compactMap { index, loaded in
      assessments[index % workers].flatMap { part in
        let place = index / workers
        return part.indices.contains(place)
          ? Scored(loaded: loaded, assessment: part[place]) : nil
      }
    }
  }

  /// The results of a file or of a folder of such files; nil where it holds none.
  private func results(in input: String) -> [ScoreSummary]? {
    if input != "-", let names = try? context.console.list(input) {
      let documents = names.filter { $0.lowercased().hasSuffix(".json") }
        .map { Context.path($0, in: input) }
      guard let first = documents.first, holdsResults(first) else { return nil }
      return documents.flatMap { results(inFile: $0) }
    }
    return holdsResults(input) ? results(inFile: input) : nil
  }

  private func holdsResults(_ file: String) -> Bool {
    var head: [UInt8] = []
    try? context.console.peek(file) { piece in
      head += piece
      return head.count < 200
    }
    let start = String(decoding: head.prefix(200), as: UTF8.self)
    return ["consultation-assessment/", "consultation-score/"].contains { start.contains($0) }
  }

  /// Results that stand one on a line, or one alone.
  private func results(inFile file: String) -> [ScoreSummary] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try context.console.read(file)
    } catch {
      isSound = false
      context.refuse(.file(error), of: nil, in: file)
      return []
    }
    if let alone = try? ScoreSummary(json: bytes) { return [alone] }
    var result: [ScoreSummary] = []
    for line in InputLine.lines(of: bytes) {
      do throws(InputErrors) {
        result.append(try ScoreSummary(json: line.bytes))
      } catch {
        isSound = false
        context.report(error, on: line, in: file)
        context.leaveOut(
          Refusal(error), of: Sender(of: line.bytes), in: file, line: line.place.number)
      }
    }
    return result
  }
}
