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
    return isSound && context.save(encoded, replaces: replaces)
  }
}
