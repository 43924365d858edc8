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
  /// How far into a file the mark of a table is looked for.
  private static let head = 1 << 16
  /// How much of a file tells what kind of file it is.
  private static let start = 1 << 12

  /// Looks at the name of a path, and at its first lines where the name does not tell.
  ///
  /// - Returns: nil after it was reported why it cannot be read.
  func form(of path: String) -> InputForm? {
    do throws(FileError) {
      if path != "-", try console.list(path) != nil { return .documents }
      let name = path.lowercased()
      let isNamedLines = name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
      let isPipe = console.isPipe(path)
      var cutter = LineCutter()
      var lines: [InputLine] = []
      var size = 0
      var start: [UInt8] = []
      try console.peek(path) { piece in
        if size < Self.head { start += piece }
        size += piece.count
        if isNamedLines { return size < Self.start }
        cutter.feed(piece) { lines.append($0) }
        // A file that has a name holds lines only where the name says so.
        return isPipe ? lines.count < 2 : lines.isEmpty && size < Self.head
      }
      if let kind = FileKind(start) {
        let issue = Issue(.otherKind, kind.parameters)
        refuse(.issues([issue], omitted: 0), of: nil, in: path)
        return nil
      }
      if isNamedLines { return .lines }
      let breaks = lines.count
      cutter.finish { lines.append($0) }
      if let first = lines.first?.bytes.prefix(Self.head),
        String(decoding: first, as: UTF8.self).contains(MeasureTable.mark)
      {
        return .measureTable
      }
      return isPipe && Self.holdDossiers(lines, breaks: breaks) ? .lines : .documents
    } catch {
      refuse(.file(error), of: nil, in: path)
      return nil
    }
  }

  /// Whether lines hold a dossier each, by the first two that are not blank: where one of them is a
  /// whole object, so that the first may be broken, or where there is none, as in a part of many.
  ///
  /// - Parameter breaks: How many end in a line break; one object without any is one document.
  private static func holdDossiers(_ lines: [InputLine], breaks: Int) -> Bool {
    if lines.count == 1, breaks == 0 { return false }
    return lines.isEmpty || lines.prefix(2).contains(where: \.isObject)
  }
}

extension InputLine {
  /// Whether the line is an object from its first character to its last, as far as braces tell.
  ///
  /// A document that spans lines starts with a part of an object, and what comes next is indented
  /// or has something behind it.
  fileprivate var isObject: Bool {
    guard bytes.first == UInt8(ascii: "{"), bytes.last(where: { $0 > 0x20 }) == UInt8(ascii: "}")
    else { return false }
    var depth = 0
    var (isQuoted, isEscaped) = (false, false)
    for byte in bytes {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = isQuoted
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{") where !isQuoted: depth += 1
      case UInt8(ascii: "}") where !isQuoted: depth -= 1
      default: break
      }
    }
    return depth == 0
  }
}
