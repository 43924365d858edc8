import ConsultationIndex
import ConsultationReports

/// A dossier that the command was given, in a file of its own or in a folder of tables.
struct LoadedDossier {
  let dossier: Dossier
  private let source: Source

  private enum Source {
    case file(String)
    case line(String, Line)
    case folder(String, DeskDossier)
  }

  init(_ dossier: Dossier, file: String) {
    self.dossier = dossier
    source = .file(file)
  }

  /// A line of a file that holds a dossier on each.
  struct Line {
    /// The lines before it.
    let number: Int
    /// The bytes before it.
    let offset: Int

    /// An issue of the line, with its place in the file.
    func moved(_ issue: Issue) -> Issue {
      var moved = issue
      moved.location = issue.location.map {
        SourceLocation(
          offset: offset + $0.offset, line: number + $0.line, column: $0.column,
          excerpt: $0.excerpt, caret: $0.caret)
      }
      return moved
    }
  }

  init(_ dossier: Dossier, file: String, line: Line) {
    self.dossier = dossier
    source = .line(file, line)
  }

  init(_ read: DeskDossier, folder: String) {
    dossier = read.dossier
    source = .folder(folder, read)
  }

  /// Issues of the dossier in the order of their places, each with the path of the file that it
  /// stands in.
  func located(_ issues: [Issue]) -> [FileIssue] {
    switch source {
    case .file(let file):
      return dossier.located(issues).sorted().map { FileIssue(file: file, issue: $0) }
    case .line(let file, let line):
      return dossier.located(issues).sorted().map {
        FileIssue(file: file, issue: line.moved($0))
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

extension Context {
  /// The dossiers of a file or folder, as far as they could be read; the rest was reported.
  struct Loaded {
    var dossiers: [LoadedDossier] = []
    var isComplete = true
  }

  /// Reads dossiers that have a file each.
  private func dossiers(_ files: [String]) -> Loaded {
    var loaded = Loaded()
    for file in files {
      let dossier = read(file) { bytes throws(InputErrors) in try Dossier(json: bytes) }
      if let dossier {
        loaded.dossiers.append(LoadedDossier(dossier, file: file))
      } else {
        loaded.isComplete = false
      }
    }
    return loaded
  }

  /// Reads whatever names dossiers on the command line: a JSON file, or a folder of tables or
  /// of JSON files.
  func dossiers(in path: String, for standard: CompiledStandard) -> Loaded {
    do throws(FileError) {
      guard path != "-", let names = try console.list(path) else {
        let dossier = read(path) { bytes throws(InputErrors) in try Dossier(json: bytes) }
        return dossier.map { Loaded(dossiers: [LoadedDossier($0, file: path)]) }
          ?? Loaded(isComplete: false)
      }
      if !names.contains(where: Desk.isTable) {
        let documents = names.filter { $0.lowercased().hasSuffix(".json") }
        if !documents.isEmpty { return dossiers(documents.map { Self.path($0, in: path) }) }
      }
      var files: [(name: String, bytes: [UInt8])] = []
      for name in names where Desk.isTable(name) {
        // A workbook is refused by its name; its bytes say nothing here.
        files.append((name, try console.read(Self.path(name, in: path))))
      }
      let reading = Desk(standard).read(files)
      report(reading.issues, omitted: reading.omitted, in: path)
      let hasErrors =
        reading.omitted > 0 || reading.issues.contains { $0.issue.severity == .error }
      return Loaded(
        dossiers: reading.dossiers.map { LoadedDossier($0, folder: path) }, isComplete: !hasErrors)
    } catch {
      report(error)
      return Loaded(isComplete: false)
    }
  }
}
