import ConsultationIndex
import ConsultationReports

/// What a district's folder says of its year, so that nobody types it again with every command: see
/// <doc:DistrictFolder>.
struct DistrictSettings {
  static let fileName = "district.json"
  static let format = "consultation-district/1"

  /// The folder that the settings stand in; `.` is the one that the command runs in.
  let folder: String
  /// What stands for options, by the name of the option.
  private var options: [String: String] = [:]
  /// Where dossiers and tables lie; the folder itself where nothing is said.
  private(set) var submissions: [String] = []
  private(set) var period: Period?
  private var journal: String?

  /// The files of the folder that are no submissions.
  private(set) var ownFiles: Set<String> = []
}

extension DistrictSettings {
  /// Reads the settings.
  ///
  /// - Parameters:
  ///   - folder: The folder that they stand in.
  ///   - exists: Whether there is a file or folder of that path.
  /// - Throws: Everything that is wrong with them, each with its place.
  init(
    json: [UInt8], in folder: String, exists: (String) -> Bool
  ) throws(InputErrors) {
    self.folder = folder
    let document = try JSONDocument(json, limits: Limits())
    var diagnostics = Diagnostics(document: document, limits: Limits())
    let read: Void? = read(document.root, exists, &diagnostics)
    try diagnostics.finish(with: read)
  }

  private mutating func read(
    _ value: JSONValue, _ exists: (String) -> Bool, _ diagnostics: inout Diagnostics
  ) -> Void? {
    guard var object = ObjectReader(value, at: .root, &diagnostics) else { return nil }
    guard object.isOfFormat(Self.format, &diagnostics) else { return nil }
    func file(_ key: String, isThere: Bool) -> String? {
      object.optionalString(key, &diagnostics).flatMap {
        place($0, at: object.path(key), &diagnostics) { isThere ? exists($0) : true }
      }
    }
    options["--standard"] = file("standard", isThere: true)
    options["--roster"] = file("roster", isThere: true)
    options["--reviews"] = file("reviews", isThere: false)
    journal = file("journal", isThere: false)
    for (key, option) in [
      ("asOf", "--as-of"), ("reviewsUntil", "--reviews-until"), ("noticeDate", "--notice-date"),
    ] {
      options[option] = object.optionalDate(key, &diagnostics)?.description
    }
    options["--office"] = object.optionalString("office", &diagnostics)
    let days = object.optionalInteger("appealDays", in: ResultNotice.appealDays, &diagnostics)
    options["--appeal-days"] = days.map { "\($0)" }
    if let text = object.optionalString("period", &diagnostics) {
      period = Period(text)
      options["--period"] = period?.description
      if period == nil {
        diagnostics.report(.impossiblePeriod, ["value": text], at: object.path("period"))
      }
    }
    let given = object.array("submissions", &diagnostics)
    submissions = given.compactMap { value, path in
      value.readString(at: path, &diagnostics).flatMap {
        place($0, at: path, &diagnostics, exists)
      }
    }
    if given.isEmpty { submissions = [folder] }
    object.finish(&diagnostics)
    keepOwnFiles()
    return ()
  }

  /// The path of something that the settings name; nil after it was reported that it leads out of the
  /// folder, which then could not be handed over as a whole, or that it is not there.
  private func place(
    _ name: String, at path: JSONPath, _ diagnostics: inout Diagnostics,
    _ exists: (String) -> Bool
  ) -> String? {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    if steps.contains("..") || name.hasPrefix("/") || name.hasPrefix("~") {
      diagnostics.report(.outsideFolder, ["file": name], at: path)
      return nil
    }
    let place = within(name)
    if name.isEmpty || !exists(place) {
      diagnostics.report(.notInFolder, ["file": name], at: path)
      return nil
    }
    return place
  }

  /// The path of a file of the folder.
  private func within(_ name: String) -> String {
    folder == "." ? name : Context.path(name, in: folder)
  }

  private mutating func keepOwnFiles() {
    let named = [options["--standard"], options["--roster"], options["--reviews"], journal]
    ownFiles = Set(named.compactMap(\.self) + [within(Self.fileName)])
    // Beside tables the reviews are one of them.
    ownFiles.remove(within(ReviewSheet.fileName))
  }

  /// Whether a file that lies among submissions is one of the settings' own.
  func owns(_ path: String) -> Bool {
    ownFiles.contains(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }
}

extension DistrictSettings {
  /// The operands of a command where none are named.
  func operands(of command: String) -> [String] {
    switch command {
    case "score", "explain", "advise", "report", "measure", "convert", "notify", "review list",
      "policy impact":
      submissions
    case "review record": [within(PendingSheet.fileName)]
    case "journal append": journal.map { [$0] + submissions } ?? []
    case "journal verify", "journal replay": journal.map { [$0] } ?? []
    default: []
    }
  }

  /// What a command takes for options that nobody gives.
  func options(of command: String) -> [String: String] {
    var options = self.options
    switch command {
    case "notify": options["-o"] = within("告知书")
    case "review list": options["-o"] = within(PendingSheet.fileName)
    // What is recorded is dated by the day on which that is done.
    case "review record", "journal append", "journal verify", "journal replay":
      options["--as-of"] = nil
    default: break
    }
    return options
  }
}
