import ConsultationIndex

/// Names of files that every system takes, made from labels.
enum FileNames {
  /// What separates folders or means something to a shell on some system.
  private static let forbidden: Set<Character> = ["<", ">", ":", "\"", "/", "\\", "|", "?", "*"]
  /// Names that Windows keeps for devices, whatever stands behind a dot.
  private static let reserved: Set = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
  /// The most characters: a Chinese one takes three bytes of the 255 that systems allow.
  private static let longest = 60

  /// One name for each label: what is forbidden becomes `_`, and the id stands behind a name that
  /// would be there twice.
  static func names(for terms: [Choice], besides taken: [String]) -> [String] {
    var used = Set(taken.map(key))
    var uses: [String: Int] = [:]
    for term in terms { uses[key(safe(term.labels.zh)), default: 0] += 1 }
    return terms.map { term in
      var name = safe(term.labels.zh)
      if uses[key(name)] != 1 || used.contains(key(name)) { name += "（\(term.id)）" }
      while !used.insert(key(name)).inserted { name += "_" }
      return name
    }
  }

  private static func safe(_ label: String) -> String {
    var name = String(
      label.harmless.map { forbidden.contains($0) || $0 == "\u{FFFD}" ? "_" : $0 }.prefix(longest)
    ).trimmed
    while name.last == "." || name.last == " " { name.removeLast() }
    // A file that begins with a dot is hidden, and one with a tilde is taken for a lock.
    if name.isEmpty || name.hasPrefix(".") || name.hasPrefix("~") { name = "_" + name }
    let stem = name.prefix { $0 != "." }.lowercased()
    return reserved.contains(stem) ? name + "_" : name
  }

  /// What two names must not have in common: some systems tell no case.
  static func key(_ name: String) -> String { name.folded.matchKey }

  /// The name without its ending, and the ending in lower case.
  static func parts(of file: String) -> (stem: String, ending: String) {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return (file, "") }
    return (String(file[..<dot]), file[file.index(after: dot)...].lowercased())
  }
}
