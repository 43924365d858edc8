import ConsultationIndex
import ConsultationReports

/// Writing files: everything that stands in the way is told before anything is written.
extension Context {
  /// Whether a file may be written to a path; reports why not.
  ///
  /// - Parameter replaces: Whether a file that is there may be replaced. One that was read never is.
  func mayWrite(_ path: String, replaces: Bool) -> Bool {
    switch console.place(path) {
    case .free, .stream: return true
    case .file where replaces: return true
    case .file: report(.present(path))
    case .input: report(.input(path))
    case .folder: report(.directory(path))
    case .device: report(.unwritable(path, .noRegularFile))
    }
    return false
  }

  /// Writes a file; reports why it cannot be written.
  func save(_ bytes: [UInt8], to path: String) -> Bool {
    save(to: path) { $0(bytes) }
  }

  /// Writes a file piece by piece; reports why it cannot be written.
  func save(to path: String, _ body: (([UInt8]) -> Void) -> Void) -> Bool {
    do throws(FileError) {
      try console.writePieces(path, body)
      return true
    } catch {
      report(error)
      return false
    }
  }

  /// Writes all files or, where something stands in the way of one, none, and tells which they are.
  func save(_ files: [(path: String, bytes: [UInt8])], replaces: Bool) -> Bool {
    var isClear = true
    var seen: Set<String> = []
    for file in files {
      // Some file systems do not tell capitals from small letters.
      if !seen.insert(file.path.lowercased()).inserted {
        report(.shared(file.path))
        isClear = false
      } else if !mayWrite(file.path, replaces: replaces) {
        isClear = false
      }
    }
    guard isClear else { return false }
    var written: [String] = []
    for file in files {
      isClear = save(file.bytes, to: file.path)
      guard isClear else { break }
      written.append(file.path)
    }
    // Only now, since nothing of what is to be written may hang on who listens.
    tell(written)
    return isClear
  }

  private func tell(_ paths: [String]) {
    let paths = paths.filter { console.place($0) != .stream }
    guard !paths.isEmpty else { return }
    switch format {
    case .json:
      let tree = JSONTree.object([("files", .array(paths.map(JSONTree.string)))])
      console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      for path in paths { console.write(path.harmless + "\n") }
    }
  }

  /// Tells what was written: not where it is written itself.
  func tell(_ line: String, of output: String) {
    if console.place(output) == .stream {
      console.writeError(line + "\n")
    } else {
      console.write(line + "\n")
    }
  }

  // MARK: Names

  /// Refuses a name whose ending promises something else than what is written.
  func check(_ output: String, endsIn endings: [String]) throws(UsageError) {
    guard let ending = Self.ending(of: output), !endings.contains(ending.lowercased()),
      console.place(output) != .stream
    else { return }
    throw .wrongEnding(output, known: endings)
  }

  /// Refuses the name of a document where a folder is wanted, unless there is such a folder.
  func check(folder: String) throws(UsageError) {
    switch console.place(folder) {
    case .folder: return
    case .free:
      // `2025.1` may well be a folder.
      let ending = Self.ending(of: folder)
      guard let ending, ending.contains(where: \.isLetter) else { return }
      throw .fileForFolder(folder)
    case .file, .input, .device, .stream: throw .fileForFolder(folder)
    }
  }

  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }
}
