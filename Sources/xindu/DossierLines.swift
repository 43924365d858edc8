import ConsultationIndex
import ConsultationReports

/// Cuts bytes that come in pieces into lines, one dossier each.
struct DossierLines {
  private var rest: [UInt8] = []
  private var line = 0
  private var offset = 0

  /// Takes the next bytes, and gives each line that is complete with its number from 0 and the bytes
  /// before it. Blank lines are counted and passed over.
  mutating func feed(_ bytes: [UInt8], _ body: ([UInt8], Int, Int) -> Void) {
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      finishLine(rest + bytes[start..<end], body)
      rest = []
      start = end + 1
    }
    rest += bytes[start...]
  }

  /// Gives the last line where no line break ends it.
  mutating func finish(_ body: ([UInt8], Int, Int) -> Void) {
    if !rest.isEmpty { finishLine(rest, body) }
    rest = []
  }

  private mutating func finishLine(_ bytes: [UInt8], _ body: ([UInt8], Int, Int) -> Void) {
    if bytes.contains(where: { $0 > 0x20 }) { body(bytes, line, offset) }
    line += 1
    offset += bytes.count + 1
  }
}

extension Context {
  /// Whether a path holds a dossier on each line: by its ending, or on standard input by a first line
  /// that is a whole object and not the beginning of one.
  static func holdsLines(_ path: String, _ head: [UInt8]) -> Bool {
    let name = path.lowercased()
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") { return true }
    guard path == "-" else { return false }
    var depth = 0
    var (isQuoted, isEscaped, sawObject) = (false, false, false)
    for byte in head {
      if byte == 0x0A || byte == 0x0D { return sawObject && depth == 0 }
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = isQuoted
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{") where !isQuoted:
        depth += 1
        sawObject = true
      case UInt8(ascii: "}") where !isQuoted: depth -= 1
      default: break
      }
    }
    return false
  }

  /// Reads a file of dossiers, one a line, giving each as it comes.
  ///
  /// - Returns: Whether all could be read; what could not was reported.
  func dossierLines(in path: String, _ body: (LoadedDossier) -> Void) -> Bool {
    var lines = DossierLines()
    var isComplete = true
    func take(_ bytes: [UInt8], _ line: Int, _ offset: Int) {
      let place = LoadedDossier.Line(number: line, offset: offset)
      do throws(InputErrors) {
        body(LoadedDossier(try Dossier(json: bytes), file: path, line: place))
      } catch {
        isComplete = false
        report(error.issues.map(place.moved), omitted: error.omitted, in: path)
      }
    }
    do throws(FileError) {
      try console.readPieces(path) { piece in
        lines.feed(piece, take)
        return true
      }
      lines.finish(take)
    } catch {
      report(error)
      return false
    }
    return isComplete
  }
}
