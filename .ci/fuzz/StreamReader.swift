import ConsultationIndex

/// The entry of libFuzzer: a stream says of every line what the reader of dossiers says of it alone,
/// wherever the pieces end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStreamReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  let limits = Limits(bytes: 2_000)
  let whole = lines(of: bytes, in: bytes.count + 1, limits)
  for piece in [1, 7, 64] where bytes.count > piece {
    hold(lines(of: bytes, in: piece, limits) == whole, "pieces change what is said")
  }
  var expected: [Line] = []
  for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    var text = Array(line)
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let length = text.last == 0x0D ? text.count - 1 : text.count
    if length > limits.bytes {
      expected.append(Line(number: index + 1, codes: ["json.too-many-bytes"]))
      continue
    }
    while let last = text.last, isSpace(last) { text.removeLast() }
    if !text.isEmpty { expected.append(Line(exactly: text, number: index + 1, limits)) }
  }
  hold(whole == expected, "a stream and a dossier differ")
  return 0
}

/// What is said of a line.
private struct Line: Equatable {
  let number: Int
  var codes: [String] = []
  var columns: [Int?] = []
  var community: Community?
  var confirmed: MeasuredScore?
  var provisional: MeasuredScore?
  var pending: Int?
}

extension Line {
  init(_ line: EvidenceLine) {
    number = line.number
    switch line.result {
    case .success(let dossier): add(dossier)
    case .failure(let errors): add(errors.issues)
    }
  }

  init(exactly bytes: [UInt8], number: Int, _ limits: Limits) {
    self.number = number
    do throws(InputErrors) {
      add(fuzzStandard.measure(try Dossier(json: bytes, limits: limits), asOf: fuzzDay))
    } catch {
      add(error.issues)
    }
  }

  private mutating func add(_ dossier: MeasuredDossier) {
    community = dossier.community
    confirmed = dossier.confirmed
    provisional = dossier.provisional
    pending = dossier.pending
    add(dossier.errors)
  }

  private mutating func add(_ issues: [Issue]) {
    codes = issues.map(\.code)
    // Of a line that is too long only the start is known.
    if codes != ["json.too-many-bytes"] { columns = issues.map(\.column) }
    for issue in issues { hold(!issue.message(in: .chinese).isEmpty) }
  }
}

private func lines(of bytes: [UInt8], in piece: Int, _ limits: Limits) -> [Line] {
  var stream = EvidenceStream(for: fuzzStandard, asOf: fuzzDay, limits: limits)
  var found: [EvidenceLine] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    // A task that nobody cancels is not cancelled.
    guard let more = try? stream.feed(Array(rest.prefix(piece))) else {
      fatalError("a stream was cancelled")
    }
    found += more
    rest = rest.dropFirst(piece)
  }
  return (found + stream.finish()).map(Line.init)
}
