import ConsultationIndex
import ConsultationReports

/// A line of a text that holds a document on each.
struct InputLine {
  let bytes: [UInt8]
  let place: Place

  /// Where a line stands in its text.
  struct Place {
    /// The number of the line, from 1.
    let number: Int
    /// The bytes before it.
    let offset: Int
  }

  /// The lines of a text that are not blank.
  static func lines(of bytes: [UInt8]) -> [InputLine] {
    var lines: [InputLine] = []
    var cutter = LineCutter()
    cutter.feed(bytes) { lines.append($0) }
    cutter.finish { lines.append($0) }
    return lines
  }
}

/// Cuts bytes that come in pieces into lines. Blank lines are counted and passed over.
struct LineCutter {
  private let most: Int
  private var rest: [UInt8] = []
  /// The bytes of the line that is not complete, those that were not kept included.
  private var length = 0
  private var number = 1
  private var offset = 0

  /// Creates a cutter at the start of a text.
  ///
  /// - Parameter most: How many bytes of a line to keep: by default enough for whoever reads it to see
  ///   that it is too long.
  init(atMost most: Int = Limits().bytes + 1) {
    self.most = most
  }

  /// Takes the next bytes, and gives each line that is complete.
  mutating func feed(_ bytes: [UInt8], _ body: (InputLine) -> Void) {
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      keep(bytes[start..<end])
      endLine(body)
      start = end + 1
    }
    keep(bytes[start...])
  }

  /// Gives the last line where no line break ends it.
  mutating func finish(_ body: (InputLine) -> Void) {
    if length > 0 { endLine(body) }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    rest += bytes.prefix(most - rest.count)
    length += bytes.count
  }

  private mutating func endLine(_ body: (InputLine) -> Void) {
    if rest.contains(where: { $0 > 0x20 }) {
      body(InputLine(bytes: rest, place: .init(number: number, offset: offset)))
    }
    number += 1
    offset += length + 1
    rest = []
    length = 0
  }
}

extension Context {
  /// Reads a file line by line.
  ///
  /// - Returns: Whether it could be read to its end; else it was reported why not.
  func eachLine(of path: String, _ body: (InputLine) -> Void) -> Bool {
    var cutter = LineCutter()
    do throws(FileError) {
      try console.readPieces(path) { piece in
        cutter.feed(piece, body)
        return true
      }
    } catch {
      report(error)
      return false
    }
    cutter.finish(body)
    return true
  }

  /// Reports what is wrong on a line of a file.
  func report(_ errors: InputErrors, on line: InputLine, in path: String) {
    report(errors.onOneLine(of: line.bytes), on: line.place, in: path)
  }

  /// Reports what is wrong on a line whose bytes are of one line only.
  func report(_ errors: InputErrors, on line: InputLine.Place, in path: String) {
    let errors = errors.onLine(line.number, startingAt: line.offset)
    report(errors.issues, omitted: errors.omitted, in: path)
  }
}
