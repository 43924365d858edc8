import ConsultationIndex

/// Fills a table of measures with the dossiers of several inputs.
final class Measuring {
  private(set) var table: MeasureTable?
  /// Whether everything could be read and nothing in it was wrong.
  private(set) var isSound = true
  private let context: Context
  private let standard: CompiledStandard
  private let asOf: CalendarDate
  private let basis: Basis
  private var communities = CommunityIndex()
  private let progress: Progress

  init(
    _ context: Context, _ standard: CompiledStandard, asOf: CalendarDate, basis: Basis
  ) {
    self.context = context
    self.standard = standard
    self.asOf = asOf
    self.basis = basis
    progress = Progress(context.console, context.language)
  }

  /// Adds the dossiers of a file, a folder, or lines.
  func take(_ input: String) {
    var context = context
    var head: [UInt8] = []
    if input == "-" {
      // What was read once cannot be read again.
      guard let bytes = context.bytes(of: input) else {
        isSound = false
        return
      }
      context = context.reading(bytes, as: input)
      head = bytes
    }
    if Context.holdsLines(input, head) {
      if !context.dossierLines(in: input, { add($0, input) }) { isSound = false }
    } else {
      let loaded = context.dossiers(in: input, for: standard)
      if !loaded.isComplete { isSound = false }
      for dossier in loaded.dossiers { add(dossier, input) }
    }
    progress.clear()
  }

  private func add(_ loaded: LoadedDossier, _ input: String) {
    let dossier = loaded.dossier
    let id = dossier.submission.community.id
    if communities.row(of: id, among: table?.communities ?? []) != nil {
      isSound = false
      progress.clear()
      return context.report(FileError.sameCommunity(input, community: id))
    }
    var own =
      table
      ?? MeasureTable(for: standard, period: dossier.period, asOf: asOf, basis: basis)
    table = nil
    var issues: [Issue] = []
    do throws(InputErrors) {
      issues = try own.append(reporting: dossier)
      _ = communities.insert(id, after: own.communities)
    } catch {
      issues = error.issues
    }
    table = own
    if !issues.isEmpty {
      isSound = false
      progress.clear()
      let most = Limits().issues
      context.report(
        Array(loaded.located(issues).prefix(most)), omitted: max(0, issues.count - most), in: nil)
    }
    progress.tell(communities: own.count)
  }
}
