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
    guard let folder = arguments.takeOption("--output"), !folder.isEmpty else { throw .noOutput }
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
      let present = Set(try context.console.list(folder) ?? [])
      for file in files where !replaces && present.contains(file.name) {
        context.report(FileError.exists(Context.path(file.name, in: folder)))
        isSound = false
      }
      guard isSound else { return false }
      for file in encoded { try context.console.save(file.path, file.bytes, replaces) }
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
