import ConsultationIndex
import ConsultationReports

extension Context {
  /// The dossiers of a path, as far as they could be read; the rest was reported.
  struct Loaded {
    var dossiers: [LoadedDossier] = []
    var isComplete = true
  }

  /// Reads whatever names dossiers on the command line.
  func dossiers(in path: String, for standard: CompiledStandard) -> Loaded {
    var loaded = Loaded()
    loaded.isComplete = eachDossier(in: path, for: standard) { loaded.dossiers.append($0) }
    return loaded
  }

  /// Reads whatever names dossiers on the command line, and gives them one after another.
  ///
  /// - Returns: Whether all could be read; what could not was reported.
  func eachDossier(
    in path: String, for standard: CompiledStandard, _ body: (LoadedDossier) -> Void
  ) -> Bool {
    guard let form = form(of: path) else { return false }
    return eachDossier(in: path, as: form, for: standard, body)
  }

  /// Reads the dossiers of a path whose form is known.
  func eachDossier(
    in path: String, as form: InputForm, for standard: CompiledStandard,
    _ take: (LoadedDossier) -> Void
  ) -> Bool {
    guard let look = DossierLook(self, path, standard) else { return false }
    var lookAlikes = LookAlikes()
    func give(_ loaded: LoadedDossier) {
      guard let looked = look.take(loaded) else { return }
      report(lookAlikes.note(looked.dossier), in: path)
      take(looked)
    }
    do throws(FileError) {
      let isRead: Bool
      switch form {
      case .measureTable: throw FileError.measureTable(path)
      case .lines: isRead = eachDossier(onLinesOf: path, give)
      case .documents: isRead = try eachDossier(inDocumentsOf: path, standard, give)
      }
      return isRead && look.isSound
    } catch {
      refuse(.file(error), of: nil, in: path)
      return false
    }
  }

  private func eachDossier(
    inDocumentsOf path: String, _ standard: CompiledStandard, _ body: (LoadedDossier) -> Void
  ) throws(FileError) -> Bool {
    guard path != "-", let all = try console.list(path) else {
      return eachDossier(inFiles: [path], body)
    }
    let names = all.filter { name in
      name != DistrictSettings.fileName
        && !(settings?.owns(Self.path(name, in: path)) ?? false)
    }
    let documents = names.filter { $0.lowercased().hasSuffix(".json") }
    let hasTables = names.contains(where: Desk.isTable)
    reportBeside(names.filter { hasTables || !documents.contains($0) }, in: path)
    guard hasTables || documents.isEmpty else {
      return eachDossier(inFiles: documents.map { Self.path($0, in: path) }, body)
    }
    return try eachDossier(inTables: names.filter(Desk.isTable), of: path, standard, body)
  }

  /// Names what lies beside the tables or dossiers of a folder, may hold evidence, and is not read.
  private func reportBeside(_ names: [String], in folder: String) {
    for name in names {
      let path = Self.path(name, in: folder)
      guard !Desk.isTable(name), mayHoldEvidence(path, named: name) else { continue }
      report([Issue(.besideTables)], in: path)
    }
  }

  /// Whether a file may hold evidence by its name, or a folder by what it holds.
  private func mayHoldEvidence(_ path: String, named name: String, depth: Int = 0) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("~") { return false }
    if Desk.mayHoldEvidence(name) { return true }
    guard depth < 4, let inner = try? console.list(path) else { return false }
    return inner.contains {
      Desk.isTable($0) || mayHoldEvidence(Self.path($0, in: path), named: $0, depth: depth + 1)
    }
  }

  private func eachDossier(onLinesOf path: String, _ body: (LoadedDossier) -> Void) -> Bool {
    var isComplete = true
    let isRead = eachLine(of: path) { line in
      do throws(InputErrors) {
        body(
          LoadedDossier(try Dossier(json: line.bytes, limits: limits), file: path, line: line.place)
        )
      } catch {
        isComplete = false
        report(error, on: line, in: path)
        leaveOut(
          Refusal(error), of: Sender(of: line.bytes), in: path, line: line.place.number)
      }
    }
    return isRead && isComplete
  }

  private func eachDossier(inFiles files: [String], _ body: (LoadedDossier) -> Void) -> Bool {
    var isComplete = true
    for file in files {
      var sender: [UInt8] = []
      let read = attempt(file) { bytes throws(InputErrors) in
        try Dossier(json: bytes, limits: limits)
      } note: {
        sender = $0
      }
      switch read {
      case .success(let dossier): body(LoadedDossier(dossier, file: file))
      case .failure(let refusal):
        refuse(refusal, of: Sender(of: sender), in: file)
        isComplete = false
      }
    }
    return isComplete
  }

  private func eachDossier(
    inTables names: [String], of folder: String, _ standard: CompiledStandard,
    _ body: (LoadedDossier) -> Void
  ) throws(FileError) -> Bool {
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      // A workbook is refused by its name; its bytes say nothing here.
      files.append((name, try console.read(Self.path(name, in: folder))))
    }
    let reading = Desk(standard).read(files, limits: limits)
    report(reading.issues, omitted: reading.omitted, in: folder)
    for left in reading.leftOut {
      roll.note(left.placed(in: folder))
    }
    for dossier in reading.dossiers { body(LoadedDossier(dossier, folder: folder)) }
    return reading.omitted == 0 && !reading.issues.contains { $0.issue.severity == .error }
  }
}
