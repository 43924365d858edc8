import ConsultationIndex

/// Reads and writes attachments: names separated by `；` or line breaks, each with its SHA-256 behind
/// a `|` where it is known.
///
/// A backslash stands before a separator, a `|`, a blank at an end or a backslash that belongs to a
/// name; before anything else it is itself, so that a path of Windows needs no care.
enum AttachmentsCell {
  static func read(_ cell: String) throws(CellProblem) -> [Record.Attachment] {
    var attachments: [Record.Attachment] = []
    if NoneWord.isMeant(by: cell) { return [] }
    for item in split(cell) {
      var digest: SHA256Digest?
      if let text = item.digest, !text.isEmpty {
        digest = SHA256Digest(hex: text.folded.lowercased())
        if digest == nil { throw CellProblem(.cellNotADigest, text) }
      }
      attachments.append(Record.Attachment(name: item.name, sha256: digest))
    }
    return attachments
  }

  static func text(of attachments: [Record.Attachment]) -> String {
    let text = attachments.map { attachment in
      let name = escaped(attachment.name)
      if let digest = attachment.sha256 { return "\(name)|\(digest)" }
      return name.isEmpty ? "|" : name
    }.joined(separator: "；")
    // A name that would say that there is none.
    return NoneWord.isMeant(by: text) ? text + "；" : text
  }

  private static func escapes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "；", ";", "|", "\\", "\n", "\r": true
    default: false
    }
  }

  private static func escaped(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isAtEnd = index == 0 || index == scalars.count - 1
      if escapes(scalar) || (scalar.isBlank && isAtEnd) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func split(_ cell: String) -> [(name: String, digest: String?)] {
    var items: [(name: String, digest: String?)] = []
    var name: [Unicode.Scalar] = []
    var digest: String.UnicodeScalarView?
    /// How far the name must not be trimmed, because its end was escaped.
    var kept = 0
    func finish() {
      while name.count > kept, let last = name.last, last.isBlank { name.removeLast() }
      if !name.isEmpty || digest != nil {
        let text = String(String.UnicodeScalarView(name))
        items.append((text, digest.map { String($0).trimmed }))
      }
      name = []
      digest = nil
      kept = 0
    }
    let scalars = Array(cell.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\\", digest == nil, index < scalars.count,
        escapes(scalars[index]) || scalars[index].isBlank
      {
        name.append(scalars[index])
        kept = name.count
        index += 1
      } else if scalar == "；" || scalar == ";" || scalar == "\n" || scalar == "\r" {
        finish()
      } else if scalar == "|", digest == nil {
        digest = String.UnicodeScalarView()
      } else if digest != nil {
        digest?.append(scalar)
      } else if !name.isEmpty || !scalar.isBlank {
        // Blanks before a name say nothing.
        name.append(scalar)
      }
    }
    finish()
    return items
  }
}
