#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why something cannot be written.
package enum Obstacle: Error, Equatable {
  /// The user may not write to the file, or nobody may.
  case denied
  /// The user may not make files in its folder.
  case folderDenied
  case noFolder
  /// A folder is there.
  case folder
  /// Something is there that is neither a file nor a pipe.
  case noRegularFile
  /// A second name leads to the same file, which a new file would not follow.
  case otherNames
  /// It belongs to others, and what replaces it could not.
  case owner
  /// It is mounted by itself and cannot be moved.
  case mounted
  /// No room is left.
  case full
  /// Nobody reads from the pipe any more.
  case closed
  /// Its disk has no locks.
  case unlockable
  /// Somebody else wrote to it meanwhile.
  case changed
  case other

  /// What the system's number of an error means for whoever writes.
  init(_ number: Int32) {
    self =
      switch number {
      case EACCES, EPERM, EROFS: .denied
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR: .folder
      case ENOSPC, EDQUOT, EFBIG: .full
      case EPIPE: .closed
      case EBUSY, EXDEV: .mounted
      case ENXIO: .noRegularFile
      default: .other
      }
  }

  /// The same, of an attempt to make or move a file in a folder.
  var inFolder: Obstacle { self == .denied ? .folderDenied : self }
}
