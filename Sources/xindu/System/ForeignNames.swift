import ConsultationReports
import XinduPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Names of files that are no UTF-8, as a Chinese Windows packs them into archives.
///
/// They are shown as GB18030 says, and opened by their own bytes: what lies in a folder is there,
/// whatever its name is written in.
final class ForeignNames {
  /// By the path as it is shown, its bytes; only of what the path itself does not lead to.
  private var paths: [String: [UInt8]] = [:]

  /// The words of the command line, which may be paths.
  func words() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        let bytes = Self.bytes(at: word)
        let shown = Self.shown(bytes)
        if !shown.utf8.elementsEqual(bytes) { paths[shown] = bytes }
        return shown
      }
    }
  }

  /// The names of what a folder holds, sorted; nil where the path is no folder.
  func list(_ path: String) throws(FileError) -> [String]? {
    let own = paths[path] ?? Array(path.utf8)
    let opened = (own + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { place in
      place.baseAddress.flatMap { opendir($0) }
    }
    guard let folder = opened else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 1) { Self.bytes(at: $0) }
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      names.append(note(name, in: path, own))
    }
    // The system gives names in any order; whatever is told of them should keep one.
    return names.sorted()
  }

  /// A descriptor to read from, for a path whose bytes are other than it shows; nil for all others.
  func open(_ path: String) -> Int32? {
    guard let bytes = paths[path] else { return nil }
    return (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { place in
      place.baseAddress.flatMap { Platform.openForReading(at: $0) }
    }
  }

  /// Notes a name of a folder, and gives it as it is shown.
  private func note(_ name: [UInt8], in folder: String, _ own: [UInt8]) -> String {
    let shown = Self.shown(name)
    if shown.utf8.elementsEqual(name), paths[folder] == nil { return shown }
    paths[Context.path(shown, in: folder)] = own + (own.last == 0x2F ? [] : [0x2F]) + name
    return shown
  }

  private static func shown(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let decoded = try? TextEncoding.decode(bytes)
    return String(decoding: decoded?.text ?? bytes, as: UTF8.self)
  }

  /// The bytes of a text that a zero ends.
  private static func bytes(at place: UnsafePointer<CChar>) -> [UInt8] {
    (0..<strlen(place)).map { UInt8(bitPattern: place[$0]) }
  }
}
