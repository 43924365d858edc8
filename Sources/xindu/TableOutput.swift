import ConsultationIndex
import ConsultationReports

/// Where tables are written, and how.
struct TableOutput {
  let folder: String
  let encoding: TextEncoding
  let replaces: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    let known = "`utf-8`, `gb18030`, `utf-16`"
    encoding = try arguments.choice("--encoding", TextEncoding.init(rawValue:), known) ?? .utf8
    replaces = arguments.takeFlag("--force")
    guard let folder = arguments.takeOption("-o"), !folder.isEmpty else {
      throw .missingOption("-o")
    }
    self.folder = folder
  }

  /// Writes all files or, where one is there already or cannot be encoded, none.
  func write(_ files: [DeskFile], _ context: Context) -> Bool {
    var encoded: [(path: String, bytes: [UInt8])] = []
    var isSound = true
    for file in files {
      do throws(InputErrors) {
        let path = Context.path(file.name, in: folder)
        encoded.append((path, try file.bytes(in: encoding)))
      } catch {
        context.report(error.issues, omitted: error.omitted, in: file.name)
        isSound = false
      }
    }
    do throws(FileError) {
      for file in encoded where !replaces && context.console.exists(file.path) {
        context.report(.present(file.path))
        isSound = false
      }
      guard isSound else { return false }
      for file in encoded { try context.console.writeFile(file.path, file.bytes) }
    } catch {
      context.report(error)
      return false
    }
    tell(encoded.map(\.path), context)
    return true
  }

  private func tell(_ paths: [String], _ context: Context) {
    switch context.format {
    case .json:
      let tree = JSONTree.object([("files", .array(paths.map(JSONTree.string)))])
      context.console.write(String(decoding: tree.compact(), as: UTF8.self) + "\n")
    case .text:
      for path in paths { context.console.write(path.harmless + "\n") }
    }
  }
}
