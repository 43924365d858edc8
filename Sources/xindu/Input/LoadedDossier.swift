import ConsultationIndex
import ConsultationReports

/// A dossier that the command was given, with the place that it came from.
struct LoadedDossier {
  private(set) var dossier: Dossier
  private let source: Source

  private enum Source {
    case file(String)
    case line(String, InputLine.Place)
    case folder(String, DeskDossier)
  }

  /// A dossier that has a file of its own, or a line of a file.
  init(_ dossier: Dossier, file: String, line: InputLine.Place? = nil) {
    self.dossier = dossier
    source = line.map { .line(file, $0) } ?? .file(file)
  }

  /// A dossier of a folder of tables.
  init(_ read: DeskDossier, folder: String) {
    dossier = read.dossier
    source = .folder(folder, read)
  }

  /// The file or folder that it came from.
  var file: String {
    switch source {
    case .file(let file), .line(let file, _), .folder(let file, _): file
    }
  }

  /// The number of its line, where it has one.
  var line: Int? { if case .line(_, let place) = source { place.number } else { nil } }

  /// The same place with the dossier as it is looked at.
  func looked(at dossier: Dossier) -> LoadedDossier {
    var loaded = self
    loaded.dossier = dossier
    return loaded
  }

  /// Issues of the dossier in the order of their places, each with the path of the file that it
  /// stands in.
  func located(_ issues: [Issue]) -> [FileIssue] {
    switch source {
    case .file(let file):
      return dossier.located(issues).sorted().map { FileIssue(file: file, issue: $0) }
    case .line(let file, let line):
      return dossier.located(issues).sorted().onOneLine(of: dossier.source?.bytes ?? []).map {
        FileIssue(file: file, issue: $0.moved(byLines: line.number - 1, offset: line.offset))
      }
    case .folder(let folder, let read):
      let located = read.located(issues).map {
        FileIssue(file: Context.path($0.file, in: folder), issue: $0.issue)
      }
      // Stable, so that the order of the assessment decides between files.
      let files = Dictionary(
        located.enumerated().map { ($0.element.file, $0.offset) }, uniquingKeysWith: min)
      return located.sorted { a, b in
        let (first, second) = (files[a.file] ?? 0, files[b.file] ?? 0)
        return first == second ? a.issue < b.issue : first < second
      }
    }
  }
}
