import ConsultationIndex
import ConsultationReference

/// The reference for the standard of the entries.
private let reference: Reference? = try? Reference(standard: Array(standardText.utf8))

/// The entry of libFuzzer: no dossier traps; what is read says the same when it is written and read
/// again, conserves its points, and scores what the reference says.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDossierReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  let expected = try? reference?.assess(bytes, asOf: fuzzDay.description)
  let dossier: Dossier
  do throws(InputErrors) {
    dossier = try Dossier(json: bytes)
  } catch {
    check(error, in: bytes)
    // Limits are the reader's own.
    if !error.issues.contains(where: { $0.code.contains("too-") }) {
      hold(expected == nil, "the reference takes what is refused")
    }
    return 0
  }
  guard let expected else { fatalError("the reference refuses what is taken") }
  let again = mustRead("a dossier that was written") { () throws(InputErrors) in
    try Dossier(json: dossier.json)
  }
  hold(
    again.digest == dossier.digest && again.json == dossier.json, "a dossier changed on the way")
  let canonical = mustRead("the canonical form") { () throws(InputErrors) in
    try Dossier(json: dossier.canonical)
  }
  hold(canonical.canonical == dossier.canonical, "the canonical form is not stable")
  let assessment = fuzzStandard.assess(dossier, asOf: fuzzDay)
  check(dossier.located(assessment.notices), in: bytes)
  for (score, expected) in [
    (assessment.confirmed, expected.confirmed), (assessment.provisional, expected.provisional),
  ] {
    let sum = score.findings.reduce(0) { $0 + $1.points.hundredths }
    hold(sum == score.total.hundredths, "points are not conserved")
    hold(score.total.hundredths == expected.total, "another total than the reference's")
    hold(score.grade?.rawValue == expected.grade, "another grade than the reference's")
    hold(
      score.findings.map(\.quantity) == expected.findings.map(\.quantity),
      "another quantity than the reference's")
  }
  let written = assessment.json()
  let read = mustRead("an assessment that was written") { () throws(InputErrors) in
    try Assessment(json: written)
  }
  hold(read.json() == written, "an assessment changed in a round trip")
  return 0
}
