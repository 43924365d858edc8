#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system knows of a file besides its content.
package struct FileStatus {
  package enum FileType {
    case file, folder, pipe, other
  }

  /// What tells two files apart, whatever their names are.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  package let type: FileType
  package let identity: Identity
  /// How many names lead to it.
  let names: Int
  let owner: uid_t
  let group: gid_t
  let mode: mode_t

  /// Of whatever a path leads to; nil where that is nothing.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  package init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    type =
      switch status.st_mode & mode_t(S_IFMT) {
      case mode_t(S_IFREG): .file
      case mode_t(S_IFDIR): .folder
      case mode_t(S_IFIFO): .pipe
      default: .other
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    names = Int(status.st_nlink)
    owner = status.st_uid
    group = status.st_gid
    mode = status.st_mode & 0o7777
  }

  /// Whether a descriptor is of the file that has a name now, and not of a pipe, or of a file whose
  /// name another one was given since.
  package static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    guard let own = FileStatus(of: descriptor), let named = FileStatus(at: path) else {
      return false
    }
    return own.type == .file && own.identity == named.identity
  }
}
