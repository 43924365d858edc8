#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being written and has no place yet.
///
/// On Linux it has no name either as long as it is written, so that a process that is killed leaves
/// nothing behind. Elsewhere, and for the moment in which it takes another file's place, it stands
/// hidden beside that one; whoever writes there next clears away what nobody writes any more.
final class Draft {
  let descriptor: Int32
  private let folder: String
  private let last: String
  /// Whether it stands beside its place, to be cleared away should it not get there.
  private var isBeside: Bool

  /// - Parameter mode: Who may do what with the file, before the mask of the process.
  init(for last: String, in folder: String, mode: mode_t) throws(Obstacle) {
    (self.folder, self.last) = (folder, last)
    if let unnamed = Self.openUnnamed(in: folder, mode) {
      (descriptor, isBeside) = (unnamed, false)
    } else {
      descriptor = try Self.open(beside: Self.beside(last, in: folder), mode)
      isBeside = true
    }
  }

  deinit {
    if isBeside { unlink(beside) }
    Platform.close(descriptor)
  }

  private var path: String { Destination.path(last, in: folder) }
  private var beside: String { Self.beside(last, in: folder) }

  /// The most bytes that file systems take in a name.
  private static let longestName = 255

  private static func beside(_ last: String, in folder: String) -> String {
    let (start, ending) = (".", ".part")
    var left = longestName - start.utf8.count - ending.utf8.count
    let kept = last.prefix { character in
      left -= character.utf8.count
      return left >= 0
    }
    return Destination.path(start + kept + ending, in: folder)
  }

  // MARK: Beginning

  /// nil where the system, or the disk, knows no files without names.
  private static func openUnnamed(in folder: String, _ mode: mode_t) -> Int32? {
    #if os(Linux)
      // Their name comes by way of this folder.
      guard access("/proc/self/fd", X_OK) == 0 else { return nil }
      // O_TMPFILE, which the imported headers leave out.
      let descriptor = systemOpen(
        folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, mode)
      return descriptor < 0 ? nil : descriptor
    #else
      return nil
    #endif
  }

  private static func open(beside path: String, _ mode: mode_t) throws(Obstacle) -> Int32 {
    while true {
      let descriptor = systemOpen(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard descriptor >= 0 else {
        guard errno == EEXIST else { throw Obstacle(errno).inFolder }
        try clear(path)
        continue
      }
      hold(descriptor)
      // Somebody who cleared away may have come between the two.
      if FileStatus.isFile(descriptor, at: path) { return descriptor }
      Platform.close(descriptor)
    }
  }

  /// Says that the file is being written; where the disk has no locks, nothing can say so.
  private static func hold(_ descriptor: Int32) {
    _ = try? Platform.lock(descriptor, waits: true)
  }

  /// Takes away a file that was left behind; waits where somebody still writes it.
  private static func clear(_ path: String) throws(Obstacle) {
    let descriptor = systemOpen(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw Obstacle(errno).inFolder
    }
    defer { Platform.close(descriptor) }
    hold(descriptor)
    if FileStatus.isFile(descriptor, at: path), unlink(path) != 0, errno != ENOENT {
      throw Obstacle(errno).inFolder
    }
  }

  private static func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, mode)
    #elseif canImport(Musl)
      Musl.open(path, flags, mode)
    #else
      Darwin.open(path, flags, mode)
    #endif
  }

  // MARK: Taking its place

  /// Gives the file its name unless there is something of that name.
  ///
  /// - Returns: False where there is.
  func takeFreePlace() throws(Obstacle) -> Bool {
    let isTaken =
      isBeside ? link(beside, path) == 0 : Self.name(descriptor, path)
    if isTaken { return true }
    if errno == EEXIST { return false }
    guard isBeside, errno != EACCES, errno != EROFS, errno != ENOSPC else {
      throw Obstacle(errno).inFolder
    }
    // A disk without second names. An empty file keeps the place, and can be locked like any other.
    let place = Self.systemOpen(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if place >= 0 {
      Platform.close(place)
    } else if errno != EEXIST {
      throw Obstacle(errno).inFolder
    }
    return false
  }

  /// Puts the file in the place of another one, with its owner and its mode.
  func replace(_ status: FileStatus) throws(Obstacle) {
    try takeAttributes(of: status)
    if !isBeside {
      Self.hold(descriptor)
      while !Self.name(descriptor, beside) {
        guard errno == EEXIST else { throw Obstacle(errno).inFolder }
        try Self.clear(beside)
      }
      isBeside = true
    }
    guard rename(beside, path) == 0 else { throw Obstacle(errno).inFolder }
    isBeside = false
  }

  private static func name(_ descriptor: Int32, _ path: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// Where only the system's administrator could keep the owner, the group is enough: whoever shares
  /// a file by its group goes on sharing it.
  private func takeAttributes(of status: FileStatus) throws(Obstacle) {
    guard let own = FileStatus(of: descriptor) else { throw .other }
    if own.owner != status.owner || own.group != status.group {
      guard
        fchown(descriptor, status.owner, status.group) == 0
          || fchown(descriptor, uid_t.max, status.group) == 0
      else { throw .owner }
    }
    guard fchmod(descriptor, status.mode) == 0 else { throw .owner }
  }
}
