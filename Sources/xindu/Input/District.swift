import ConsultationIndex
import ConsultationReports

/// The dossiers of several communities, one each, for what is done to all of them together.
struct District {
  private(set) var dossiers: [Dossier] = []

  var byCommunity: [String: Dossier] {
    Dictionary(
      dossiers.map { ($0.submission.community.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds a dossier; false where its community is there already.
  mutating func add(_ dossier: Dossier) -> Bool {
    let id = dossier.submission.community.id
    guard !dossiers.contains(where: { $0.submission.community.id == id }) else { return false }
    dossiers.append(dossier)
    return true
  }
}

extension Context {
  /// Reads the dossiers of all inputs; nil after errors in any were reported.
  func district(_ inputs: [String], _ standard: CompiledStandard) -> District? {
    var district = District()
    var isSound = true
    for input in inputs {
      let loaded = dossiers(in: input, for: standard)
      if !loaded.isComplete { isSound = false }
      for dossier in loaded.dossiers where !district.add(dossier.dossier) {
        let id = dossier.dossier.submission.community.id
        report(FileError.sameCommunity(input, community: id))
        isSound = false
      }
    }
    return isSound ? district : nil
  }

  /// The bytes of a file; nil after it was reported why it cannot be read.
  func bytes(of file: String) -> [UInt8]? {
    do throws(FileError) {
      return try console.read(file)
    } catch {
      report(error)
      return nil
    }
  }
}
