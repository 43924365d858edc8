import ConsultationIndex
import ConsultationReports

/// `xindu review list INPUT… -o 待审清单.csv`: what waits for reviewers.
struct ReviewListCommand {
  let inputs: [String]
  let output: String
  let reviews: String?
  let asOf: CalendarDate?
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.asOf()
    let output = arguments.takeOption("-o")
    reviews = arguments.takeOption("--reviews")
    overwrites = arguments.takeFlag("--force")
    inputs = arguments.takeOperands()
    try arguments.finish()
    if inputs.isEmpty { throw .noFile }
    guard let output, !output.isEmpty else { throw .missingOption("-o") }
    self.output = output
  }

  func run(_ context: Context) -> ExitCode {
    guard let standard = context.standard(), var district = context.district(inputs, standard)
    else { return .inputErrors }
    if let reviews {
      guard district.add(reviews, context, standard) != nil else { return .inputErrors }
    }
    if !overwrites && context.console.exists(output) {
      context.report(.present(output))
      return .inputErrors
    }
    let sheet = PendingSheet(standard)
    let rows = sheet.rows(of: district.dossiers, asOf: asOf ?? context.console.today())
    var writer = SheetWriter()
    for row in rows { writer.append(row) }
    guard context.save(writer.bytes(in: .utf8) ?? writer.utf8, to: output) else {
      return .inputErrors
    }
    // The first two rows are the header and the instructions.
    let count = max(0, rows.count - 2)
    context.console.write(
      context.language == .chinese
        ? "\(output.harmless)：\(district.dossiers.count) 个社区，\(count) 项待审\n"
        : "\(output.harmless): \(count) to review in \(district.dossiers.count) communities\n")
    return .done
  }
}

/// The dossiers of several communities, one each.
struct District {
  private(set) var dossiers: [Dossier] = []

  var byCommunity: [String: Dossier] {
    Dictionary(
      dossiers.map { ($0.submission.community.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds a dossier; nil where its community is there already.
  mutating func add(_ dossier: Dossier) -> Bool {
    let id = dossier.submission.community.id
    guard !dossiers.contains(where: { $0.submission.community.id == id }) else { return false }
    dossiers.append(dossier)
    return true
  }

  /// Puts the opinions of a file behind those that the dossiers hold; nil after errors in it were
  /// reported.
  mutating func add(
    _ reviews: String, _ context: Context, _ standard: CompiledStandard
  ) -> [ReviewSheet.Entry]? {
    var diagnostics = DeskDiagnostics()
    guard let bytes = context.bytes(of: reviews) else { return nil }
    let log = ReviewLogFile(ReviewSheet(standard), file: reviews, bytes: bytes)
    let entries = log.entries(communities: nil, &diagnostics)
    context.report(diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    for index in dossiers.indices {
      let dossier = dossiers[index]
      let own = entries.filter { $0.community == dossier.submission.community.id }.map(\.review)
        .filter { !dossier.reviews.contains($0) }
      do throws(InputErrors) {
        dossiers[index] = try Dossier(dossier.submission, reviews: dossier.reviews + own)
      } catch {
        context.report(error.issues, omitted: error.omitted, in: reviews)
        return nil
      }
    }
    return entries
  }
}

extension Context {
  /// Reads the dossiers of all inputs; nil after errors in any were reported.
  func district(_ inputs: [String], _ standard: CompiledStandard) -> District? {
    var district = District()
    var isSound = true
    for input in inputs {
      let dossier = read(input) { bytes throws(InputErrors) in try Dossier(json: bytes) }
      guard let dossier else {
        isSound = false
        continue
      }
      if !district.add(dossier) {
        report(.sameCommunity(input, community: dossier.submission.community.id))
        isSound = false
      }
    }
    return isSound ? district : nil
  }

  /// The bytes of a file; nil after it was reported why it cannot be read.
  func bytes(of file: String) -> [UInt8]? {
    do throws(FileError) {
      return try console.read(file)
    } catch {
      report(error)
      return nil
    }
  }

  /// Writes a file; reports why it cannot be written.
  func save(_ bytes: [UInt8], to path: String) -> Bool {
    do throws(FileError) {
      try console.writeFile(path, bytes)
      return true
    } catch {
      report(error)
      return false
    }
  }

  /// Reports what was found in tables, file by file.
  func report(_ diagnostics: DeskDiagnostics) {
    var files: [String] = []
    for issue in diagnostics.issues where !files.contains(issue.file) { files.append(issue.file) }
    for (index, file) in files.enumerated() {
      report(
        diagnostics.issues.filter { $0.file == file }.map(\.issue),
        omitted: index == files.count - 1 ? diagnostics.omitted : 0, in: file)
    }
  }
}
