import ConsultationIndex

extension Context {
  /// Takes up the settings of the folder that the command runs on, or else in.
  ///
  /// - Returns: Whether nothing in them was wrong; else it was reported.
  mutating func adoptSettings(
    of command: String, _ arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    if let folder = try folder(of: arguments.operands) {
      let file = folder == "." ? DistrictSettings.fileName : Self.settings(in: folder)
      let read = read(file) { bytes throws(InputErrors) in
        try DistrictSettings(json: bytes, in: folder, exists: console.exists)
      }
      guard let read else { return false }
      arguments.adopt(read, for: command)
      adopt(read, &arguments)
    }
    if Self.readsDossiers(command) { try takeReviews(&arguments) }
    if ["score", "report", "notify"].contains(command) { takeRoster(&arguments) }
    return true
  }

  /// The one folder with settings that is named, or else the one that the command runs in.
  private func folder(of operands: [String]) throws(UsageError) -> String? {
    let named = operands.filter { $0 != "-" && console.exists(Self.settings(in: $0)) }
    guard named.count <= 1 else { throw .severalFolders(named) }
    return named.first ?? (console.exists(DistrictSettings.fileName) ? "." : nil)
  }

  private static func settings(in folder: String) -> String {
    path(DistrictSettings.fileName, in: folder)
  }

  /// Whether a command reads dossiers and counts what was decided on them.
  private static func readsDossiers(_ command: String) -> Bool {
    switch command {
    case "score", "explain", "advise", "report", "measure", "convert", "notify", "review list",
      "journal append", "policy impact":
      true
    default: false
    }
  }
}
