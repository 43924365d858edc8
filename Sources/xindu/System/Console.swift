import ConsultationIndex
import ConsultationReports

/// All that the command touches outside itself: streams, files, environment and clock.
struct Console {
  var write: (String) -> Void
  var writeError: (String) -> Void
  var read: (String) throws(FileError) -> [UInt8]
  /// Reads a file piece by piece, until its end or until the closure says that it has enough.
  var readPieces: (String, ([UInt8]) -> Bool) throws(FileError) -> Void
  /// Looks at the beginning of a file in the same way; whatever reads it afterwards finds it whole.
  var peek: (String, ([UInt8]) -> Bool) throws(FileError) -> Void
  /// Whether a path gives what it holds only once, as standard input and pipes do.
  var isPipe: (String) -> Bool
  /// Writes a file piece by piece, making the folder that it stands in; it is there as a whole in the
  /// end, or not at all. What is no file, but a pipe, is written through.
  var writePieces: (String, (([UInt8]) -> Void) -> Void) throws(FileError) -> Void
  /// Replaces a file by what a closure makes of it, nil being no file, while nobody else does; the
  /// first closure is called if that has to be waited for, the second may be called again.
  var update: (String, () -> Void, ([UInt8]?) -> [UInt8]?) throws(FileError) -> Void
  /// What a file would be written over.
  var place: (String) -> Place
  /// Whether there is a file or a folder of that name.
  var exists: (String) -> Bool
  /// The names of what a folder holds, sorted; nil where the path is no folder.
  var list: (String) throws(FileError) -> [String]?
  var environment: [String: String]
  var isTerminal: Bool
  var isErrorTerminal: Bool
  var today: () -> CalendarDate
  /// The time since some moment, which runs on evenly.
  var elapsed: () -> Duration

  /// What there is where a file is to be written, by whatever name.
  enum Place {
    case free, file, folder, device
    /// A file that was read, and that nothing made of it may take the place of.
    case input
    /// What is written goes on to whoever reads.
    case stream
  }

  /// The language asked for, or else that of the locale.
  func language(named chosen: Language?) -> Language {
    if let chosen { return chosen }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// How text is set off: coloured only on a terminal that can, and never under `NO_COLOR`.
  func style(onErrors: Bool = false) -> TextStyle {
    let isTerminal = onErrors ? isErrorTerminal : self.isTerminal
    let refuses = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TextStyle(usesColor: isTerminal && !refuses && environment["TERM"] != "dumb")
  }
}
