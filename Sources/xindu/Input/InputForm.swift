import ConsultationIndex

/// What a path on the command line holds.
enum InputForm {
  /// A table that `measure` wrote.
  case measureTable
  /// A dossier on each line.
  case lines
  /// One dossier, or a folder of tables or of dossiers.
  case documents
}

extension Context {
  /// Looks at the name of a path, and at its first line where the name does not tell.
  ///
  /// - Returns: The form, with a context that reads standard input from its start all the same; nil
  ///   after it was reported why it cannot be read.
  func form(of path: String) -> (form: InputForm, context: Context)? {
    let name = path.lowercased()
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") { return (.lines, self) }
    do throws(FileError) {
      if path != "-", try console.list(path) != nil { return (.documents, self) }
      var head: [UInt8] = []
      var hasLine = false
      try console.readPieces(path) { piece in
        head += piece
        hasLine = piece.contains(0x0A)
        // What can be read again needs only its beginning.
        return !hasLine && (path == "-" || head.count < 1 << 16)
      }
      let first = head.prefix { $0 != 0x0A && $0 != 0x0D }
      let isTable = String(decoding: first.prefix(1 << 16), as: UTF8.self)
        .contains(MeasureTable.mark)
      guard path == "-" else { return (isTable ? .measureTable : .documents, self) }
      let form: InputForm =
        isTable
        ? .measureTable : first.count < head.count && Self.isObject(first) ? .lines : .documents
      return (form, reading(head, as: path, isWhole: !hasLine))
    } catch {
      report(error)
      return nil
    }
  }

  /// Whether a line is a whole object, and not the beginning of one.
  private static func isObject(_ line: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var (isQuoted, isEscaped, sawObject) = (false, false, false)
    for byte in line {
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
    return sawObject && depth == 0
  }
}
