import ConsultationIndex
import ConsultationReports

/// Keeps what of all that a command was given is not in its result, and why.
final class Roll {
  private var leftOut: [LeftOut] = []

  func note(_ left: LeftOut) { leftOut.append(left) }

  /// Hands over what was noted since the last time.
  func take() -> [LeftOut] {
    defer { leftOut = [] }
    return leftOut
  }
}

/// Why something that was given cannot be taken.
enum Refusal: Error {
  case file(FileError)
  case issues([Issue], omitted: Int)

  init(_ errors: InputErrors) { self = .issues(errors.issues, omitted: errors.omitted) }
}

/// Whom something is from, as far as it can be told where it is not right.
struct Sender {
  var community: String?
  var name: String?

  init(_ community: Community) {
    self.community = community.id
    name = community.name
  }

  /// Whom a document is from that is refused as a whole.
  init(of document: [UInt8]) {
    guard let root = try? JSONDocument(document, limits: Limits(bytes: .max)).root else { return }
    let community = (root["submission"] ?? root)["community"]
    self.community = community?["id"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    name = community?["name"]?.string
  }
}

extension Context {
  /// Reports what cannot be taken, and notes that it is not in the result.
  ///
  /// - Parameters:
  ///   - file: The file that it is in.
  ///   - line: Its line where it shares the file with others.
  func refuse(_ refusal: Refusal, of sender: Sender?, in file: String, line: Int? = nil) {
    switch refusal {
    case .file(let error): report(error)
    case .issues(let issues, let omitted): report(issues, omitted: omitted, in: file)
    }
    leaveOut(refusal, of: sender, in: file, line: line)
  }

  /// Notes that something is not in the result whose errors are reported elsewhere.
  func leaveOut(_ refusal: Refusal, of sender: Sender?, in file: String, line: Int? = nil) {
    let place = line.map { "\(file):\($0)" } ?? file
    switch refusal {
    case .file(let error):
      let reason = Labels(zh: error.message(in: .chinese), en: error.message(in: .english))
      roll.note(
        LeftOut(sender?.community, name: sender?.name, place: place, reason: reason))
    case .issues(let issues, let omitted):
      roll.note(
        LeftOut(
          sender?.community, name: sender?.name, place: place, issues: issues, omitted: omitted))
    }
  }

  /// Notes that a demonstration is not in a result about communities that are rated.
  func leaveOut(_ demonstration: Scored) {
    let community = demonstration.assessment.community
    roll.note(
      LeftOut(
        community.id, name: community.name, place: demonstration.loaded.file,
        reason: Labels(
          zh: "演示案例，不参加评级和排名", en: "a demonstration, which is neither rated nor ranked")))
  }

  /// Who is in a result and who is not, by all that was given and the roster, if there is one.
  ///
  /// - Returns: nil after errors of the roster were reported.
  func attendance(
    of communities: [Community], counted: Int? = nil, by standard: CompiledStandard
  ) -> Attendance? {
    let (leftOut, counted) = (roll.take(), counted ?? communities.count)
    guard let rosterFile else {
      return Attendance(communities, counted: counted, leftOut: leftOut)
    }
    guard let bytes = bytes(of: rosterFile) else { return nil }
    var diagnostics = DeskDiagnostics(limits: limits)
    let roster = RosterSheet(standard).read(bytes, file: rosterFile, &diagnostics)
    report(diagnostics.issues, omitted: diagnostics.omitted, in: nil)
    guard !diagnostics.hasErrors else { return nil }
    return Attendance(communities, counted: counted, leftOut: leftOut, roster: roster)
  }
}
