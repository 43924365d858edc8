#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one way in which files are written: as a whole or not at all, so that nobody ever finds half a
/// file, whoever reads, kills or fills the disk meanwhile.
///
/// Links are followed, and what is replaced leaves its mode and owner to what takes its place. Pipes
/// and streams are written through.
package struct WholeFile {
  private let destination: Destination

  /// - Throws: ``Obstacle`` where nothing can be written there, whatever it would be.
  package init(_ path: String) throws(Obstacle) { destination = try Destination(path) }

  /// What is there now.
  package enum Place: Equatable {
    case free, folder
    /// A device or a socket, which nothing is written to.
    case device
    /// What is written goes on to whoever reads.
    case stream
    case file(FileStatus.Identity)
  }

  package var place: Place {
    guard case .name(let folder, let last) = destination else { return .stream }
    guard let status = FileStatus(at: Destination.path(last, in: folder)) else { return .free }
    return switch status.type {
    case .folder: .folder
    case .pipe: .stream
    case .file: .file(status.identity)
    case .other: .device
    }
  }

  // MARK: Writing

  /// Writes what the closure gives.
  package func write(_ body: ((_ piece: [UInt8]) -> Void) -> Void) throws(Obstacle) {
    switch destination {
    case .descriptor(let descriptor): try Self.pour(body, into: descriptor)
    case .name(let folder, let last):
      let path = Destination.path(last, in: folder)
      var status = FileStatus(at: path)
      if status?.type == .pipe {
        try Self.pour(body, intoPipe: path)
        return
      }
      try Self.check(status, at: path)
      let draft = try Self.draft(last, in: folder, status, body)
      while true {
        if let status {
          try draft.replace(status)
          break
        }
        if try draft.takeFreePlace() { break }
        // It was made meanwhile.
        status = FileStatus(at: path)
        try Self.check(status, at: path)
      }
      if let obstacle = Platform.synchronizeFolder(folder) { throw obstacle }
    }
  }

  /// Reads a file, and replaces it by what the closure makes of its bytes while nobody else does the
  /// same.
  ///
  /// The lock is on the file and not on one beside it: network disks lock files only, it is the same
  /// by every name, and nothing is left lying about. Since a replaced file leaves its lock to nobody,
  /// whoever gets one looks again whether the file still has its name, and begins anew if not. Where
  /// there is no file yet, the first to make it wins, and the others begin anew.
  ///
  /// - Parameters:
  ///   - waiting: Is called once if somebody else holds the lock for longer than a moment.
  ///   - change: Makes the new content from what is there; nil is no file. It may be asked several
  ///     times, and leaves everything as it is by answering nil.
  package func update(
    waiting: () -> Void, _ change: ([UInt8]?) -> [UInt8]?
  ) throws(Obstacle) {
    guard case .name(let folder, let last) = destination else { throw .noRegularFile }
    let path = Destination.path(last, in: folder)
    var isTold = false
    while true {
      guard let status = FileStatus(at: path) else {
        guard let new = change(nil) else { return }
        let draft = try Self.draft(last, in: folder, nil) { $0(new) }
        if try draft.takeFreePlace() { break }
        continue
      }
      guard status.type != .pipe else { throw .noRegularFile }
      try Self.check(status, at: path)
      let isDone = try Self.update(last, in: folder, change) {
        if !isTold { waiting() }
        isTold = true
      }
      if isDone { break }
    }
    if let obstacle = Platform.synchronizeFolder(folder) { throw obstacle }
  }

  /// Whether it could be done, and the file was not replaced before it was locked.
  private static func update(
    _ last: String, in folder: String, _ change: ([UInt8]?) -> [UInt8]?, waiting: () -> Void
  ) throws(Obstacle) -> Bool {
    let path = Destination.path(last, in: folder)
    let descriptor: Int32
    do throws(Obstacle) {
      descriptor = try Platform.openForUpdating(path)
    } catch .noFolder {
      return false
    } catch {
      throw error
    }
    defer { Platform.close(descriptor) }
    try lock(descriptor, waiting)
    guard FileStatus.isFile(descriptor, at: path), let status = FileStatus(of: descriptor) else {
      return false
    }
    guard let old = Platform.readAll(from: descriptor) else { throw .other }
    guard let new = change(old.isEmpty ? nil : old) else { return true }
    let draft = try Self.draft(last, in: folder, status) { $0(new) }
    // Programs for spreadsheets save without asking for a lock.
    guard FileStatus.isFile(descriptor, at: path), Platform.readAll(from: descriptor) == old else {
      throw .changed
    }
    try draft.replace(status)
    return true
  }

  /// How often, and after how many milliseconds, a lock is tried before waiting is worth a word.
  private static let (tries, pause): (Int, UInt32) = (25, 20)

  private static func lock(_ descriptor: Int32, _ waiting: () -> Void) throws(Obstacle) {
    for _ in 0..<tries {
      if try Platform.lock(descriptor, waits: false) { return }
      Platform.pause(milliseconds: pause)
    }
    waiting()
    _ = try Platform.lock(descriptor, waits: true)
  }

  // MARK: Parts

  /// Refuses what a new file cannot stand for.
  private static func check(_ status: FileStatus?, at path: String) throws(Obstacle) {
    guard let status else { return }
    switch status.type {
    case .file: break
    case .folder: throw .folder
    case .pipe, .other: throw .noRegularFile
    }
    guard faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 else { throw .denied }
    guard status.names == 1 else { throw .otherNames }
  }

  /// A new file with the whole content, which would outlast a loss of power.
  private static func draft(
    _ last: String, in folder: String, _ old: FileStatus?,
    _ body: ((_ piece: [UInt8]) -> Void) -> Void
  ) throws(Obstacle) -> Draft {
    // Nobody may read it before it has the mode of what it replaces.
    let draft = try Draft(for: last, in: folder, mode: old == nil ? 0o666 : 0o600)
    try pour(body, into: draft.descriptor)
    if let obstacle = Platform.synchronize(draft.descriptor) { throw obstacle }
    return draft
  }

  private static func pour(
    _ body: ((_ piece: [UInt8]) -> Void) -> Void, into descriptor: Int32
  ) throws(Obstacle) {
    var obstacle: Obstacle?
    body { piece in
      if obstacle == nil { obstacle = Platform.write(piece, to: descriptor) }
    }
    if let obstacle { throw obstacle }
  }

  private static func pour(
    _ body: ((_ piece: [UInt8]) -> Void) -> Void, intoPipe path: String
  ) throws(Obstacle) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Obstacle(errno) }
    defer { Platform.close(descriptor) }
    try pour(body, into: descriptor)
  }
}

extension Platform {
  /// Makes a folder and those that it stands in, as far as they are not there.
  package static func makeFolder(_ path: String) throws(Obstacle) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex
    else { throw Obstacle(errno).inFolder }
    try makeFolder(String(path[..<slash]))
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw Obstacle(errno).inFolder }
  }
}
