#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a path to be written leads to, links followed.
package enum Destination {
  /// A stream that is open already, such as standard output.
  case descriptor(Int32)
  /// Whatever may have this name, which is no link.
  case name(folder: String, last: String)

  /// How many links may lead to one another, as the system has it.
  private static let mostLinks = 40

  /// Follows the links of a path, its last one also where nothing is at its end yet.
  package init(_ path: String) throws(Obstacle) {
    guard path != "-" else {
      self = .descriptor(1)
      return
    }
    var path = path
    for _ in 0...Self.mostLinks {
      let slash = path.lastIndex(of: "/")
      let last = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
      guard !last.isEmpty, last != ".", last != ".." else { throw .folder }
      let folder = try Self.resolved(slash.map { String(path[...$0]) } ?? ".")
      if let descriptor = Int32(last), Self.holdsDescriptors(folder) {
        self = .descriptor(descriptor)
        return
      }
      guard let link = Self.link(at: Self.path(last, in: folder)) else {
        self = .name(folder: folder, last: last)
        return
      }
      path = link.hasPrefix("/") ? link : Self.path(link, in: folder)
    }
    throw .other
  }

  static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// A folder without links in its path.
  private static func resolved(_ folder: String) throws(Obstacle) -> String {
    guard let resolved = realpath(folder, nil) else { throw Obstacle(errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether what a folder names are the streams of this process: `/dev/stdout` leads there.
  private static func holdsDescriptors(_ folder: String) -> Bool {
    folder == "/proc/\(getpid())/fd" || folder == "/dev/fd"
  }

  private static func link(at path: String) -> String? {
    let text = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, readlink(path, start, buffer.count))
    }
    return text.isEmpty ? nil : String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
