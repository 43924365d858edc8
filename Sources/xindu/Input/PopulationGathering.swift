import ConsultationIndex
import ConsultationPolicyLab

/// Brings together the communities that a change of the standard is tried on.
final class PopulationGathering {
  private let context: Context
  private let old: CompiledStandard
  private let new: CompiledStandard
  private let asOf: CalendarDate?
  private let basis: Basis
  private let size: String?
  /// What there is so far; nil before the first dossier or table.
  private(set) var population: Population?
  /// How many demonstrations were left out.
  private(set) var demonstrations = 0
  /// Whether everything could be read.
  private(set) var isSound = true

  init(
    _ context: Context, from old: CompiledStandard, to new: CompiledStandard,
    asOf: CalendarDate?, basis: Basis, size: String?
  ) {
    self.context = context
    self.old = old
    self.new = new
    self.asOf = asOf
    self.basis = basis
    self.size = size
  }

  /// Takes dossiers, or a table of measures where nothing was taken before.
  func take(_ file: String) {
    guard let form = context.form(of: file) else {
      isSound = false
      return
    }
    guard form != .measureTable else { return take(tableIn: file) }
    let isComplete = context.eachDossier(in: file, as: form, for: old) { take($0.dossier, file) }
    isSound = isSound && isComplete
  }

  private func take(_ dossier: Dossier, _ file: String) {
    // What is empty, as after a demonstration, has no period to keep to.
    var next =
      population.flatMap { $0.count > 0 ? $0 : nil }
      ?? Population(
        from: old, to: new, period: dossier.period, asOf: asOf ?? context.console.today(),
        basis: basis, reviewsUntil: context.reviewsUntil, sizeFigure: size)
    // Held once, so that adding to it copies nothing.
    population = nil
    defer { population = next }
    let community = dossier.submission.community.id
    switch next.append(dossier) {
    case .taken: return
    case .demonstration: demonstrations += 1
    case .alreadyThere:
      context.report(FileError.sameCommunity(file, community: community))
      isSound = false
    case .otherPeriod:
      context.report(
        [
          Issue(
            .otherPeriod,
            ["period": dossier.period.description, "table": next.period.description])
        ], in: file)
      isSound = false
    }
  }

  private func take(tableIn file: String) {
    guard (population?.count ?? 0) == 0 else {
      context.report(FileError.lateTable(file))
      isSound = false
      return
    }
    let read = context.measureTable(in: file, for: old)
    isSound = isSound && read.isSound
    guard let table = read.table else { return }
    do throws(InputErrors) {
      population = try Population(table, from: old, to: new, sizeFigure: size)
    } catch {
      context.report(error.issues, omitted: error.omitted, in: file)
      isSound = false
    }
  }
}
