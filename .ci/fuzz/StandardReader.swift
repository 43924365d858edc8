import ConsultationIndex

/// The entry of libFuzzer: no standard traps the compiler; what compiles says the same when it is
/// written and read again, and gives nothing for nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStandardReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  let standard: CompiledStandard
  do throws(InputErrors) {
    standard = try CompiledStandard(json: bytes)
  } catch {
    check(error, in: bytes)
    return 0
  }
  check(standard.warnings, in: bytes)
  let again = mustRead("a standard that was written") { () throws(InputErrors) in
    try CompiledStandard(json: standard.json)
  }
  hold(again.digest == standard.digest, "a standard changed in a round trip")
  hold(again.json == standard.json, "a standard is written in two ways")
  hold(
    again.warnings.map(\.code).sorted() == standard.warnings.map(\.code).sorted(),
    "warnings come and go")
  // Silence earns nothing, for every kind of community.
  guard let period = standard.standard.period.example else { return 0 }
  for kind in standard.standard.kinds {
    let empty = mustRead("an empty submission") { () throws(InputErrors) in
      try Dossier(
        Submission(community: Community(id: "c", name: "c", kind: kind.id), period: period))
    }
    let assessment = standard.assess(empty, asOf: fuzzDay)
    hold(
      assessment.confirmed.total == .zero && assessment.provisional.total == .zero,
      "silence earns points")
  }
  return 0
}

extension Period.Unit {
  /// A period of this length.
  var example: Period? {
    switch self {
    case .year: Period("2025")
    case .half: Period("2025-H1")
    case .quarter: Period("2025-Q1")
    case .month: Period("2025-01")
    }
  }
}
