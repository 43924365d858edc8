import ConsultationIndex
import ConsultationReports

/// What a log beside the dossiers decides on them.
struct JoinedReviews {
  private let reviews: [String: [Review]]
  /// By the numbers of communities as they read without full-width digits.
  private let folded: [String: [Review]]

  /// Reads the log; nil after errors in it were reported.
  init?(_ file: String, _ context: Context, _ standard: CompiledStandard) {
    guard let bytes = context.bytes(of: file) else { return nil }
    var diagnostics = DeskDiagnostics(limits: context.limits)
    let log = ReviewLogFile(ReviewSheet(standard), file: file, bytes: bytes)
    // It may be about others than those that are read.
    let entries = log.entries(for: [], &diagnostics)
    context.report(diagnostics.issues, omitted: diagnostics.omitted, in: nil)
    guard !diagnostics.hasErrors else { return nil }
    reviews = Dictionary(grouping: entries, by: \.community).mapValues { $0.map(\.review) }
    folded = Dictionary(grouping: entries, by: \.community.folded).mapValues { $0.map(\.review) }
  }

  /// The dossier with what the log says of it, but for what it holds already.
  func joined(to dossier: Dossier) throws(InputErrors) -> Dossier {
    let id = dossier.submission.community.id
    guard let own = reviews[id] ?? folded[id] else { return dossier }
    let known = Set(dossier.reviews)
    return try dossier.adding(own.filter { !known.contains($0) })
  }
}

/// Looks at the dossiers of one input: each with what a log beside it decides, until the last day of
/// reviews, and only if it is of the folder's period.
final class DossierLook {
  private let context: Context
  private let joined: JoinedReviews?
  private let year: Period?
  /// Whether all could be taken; what could not was reported.
  private(set) var isSound = true

  /// Reads the log, if there is one; nil after errors in it were reported.
  init?(_ context: Context, _ path: String, _ standard: CompiledStandard) {
    self.context = context
    year = context.yearToKeep(path)
    if let file = context.reviewsFile {
      joined = JoinedReviews(file, context, standard)
      guard joined != nil else { return nil }
    } else {
      joined = nil
    }
  }

  /// The dossier as it is looked at; nil after it was reported why it is left out.
  func take(_ loaded: LoadedDossier) -> LoadedDossier? {
    if let year, loaded.dossier.period != year {
      let parameters = ["period": loaded.dossier.period.description, "year": year.description]
      leave(loaded, InputErrors([Issue(.otherYear, parameters, path: "period")]))
      context.report(
        loaded.located([Issue(.otherYear, parameters, path: "period")]), in: nil)
      isSound = false
      return nil
    }
    do throws(InputErrors) {
      var dossier = try joined?.joined(to: loaded.dossier) ?? loaded.dossier
      dossier.reviewsUntil = context.reviewsUntil
      return loaded.looked(at: dossier)
    } catch {
      context.report(error.issues, omitted: error.omitted, in: context.reviewsFile ?? "")
      leave(loaded, error)
      isSound = false
      return nil
    }
  }

  private func leave(_ loaded: LoadedDossier, _ errors: InputErrors) {
    context.leaveOut(
      Refusal(errors), of: Sender(loaded.dossier.submission.community), in: loaded.file,
      line: loaded.line)
  }
}

extension Context {
  /// Whether lines of a file can be measured as they come: what is joined to dossiers, or held
  /// against the settings of the folder, needs each as a whole.
  func streams(_ path: String) -> Bool { reviewsFile == nil && yearToKeep(path) == nil }

  /// The period that the dossiers of a path must be of, if it is one of the folder's submissions.
  fileprivate func yearToKeep(_ path: String) -> Period? {
    settings.flatMap { $0.submissions.contains(path) ? $0.period : nil }
  }
}
