import ConsultationIndex

/// A change from one standard to another that can be made, or taken back, by itself.
///
/// What only makes sense together is one edit: an indicator's points and award with the measure that
/// it reads; measures that name each other, with the kinds of record that they read.
public struct PolicyEdit: Sendable, Hashable {
  /// What is changed.
  package enum Subject: Hashable, Sendable {
    /// The quantities of these measures, by changes of the measures or of what they read.
    case quantities([MeasureSource])
    /// The kinds of community.
    case kinds
    /// What an indicator brings: points, award, measure, kinds, place in the tree; or it is new or
    /// gone.
    case indicator(String)
    /// What an indicator requires.
    case requirements(String)
    case cut(String)
    case gradeRequirements(String)
    /// A grade that is new or gone.
    case grade(String)
    /// The grades as a whole, whose order changed.
    case ladder
  }

  package let subject: Subject
  /// What in the subject differs, as keys of the standard's JSON; `added` and `removed` for the whole.
  package let keys: [String]

  /// A short name that stays the same, such as `T1.b1`, `T1.b1.requires` or `3A.cut`.
  public var name: String {
    switch subject {
    case .quantities(let sources): sources.map(\.name).joined(separator: "+")
    case .kinds: "kinds"
    case .indicator(let id), .grade(let id): id
    case .requirements(let id), .gradeRequirements(let id): id + ".requires"
    case .cut(let id): id + ".cut"
    case .ladder: "grades"
    }
  }
}

/// A part of the standard that decides the quantity of a measure.
package enum MeasureSource: Hashable, Sendable {
  case measure(String)
  case evidence(String)
  case vocabulary(String)
  case procedure(String)
  case rubric(String)
  case figure(String)
  case period

  /// Its path in the standard, such as `measures.attendance`.
  package var name: String {
    switch self {
    case .measure(let id): "measures." + id
    case .evidence(let id): "evidence." + id
    case .vocabulary(let id): "vocabularies." + id
    case .procedure(let id): "procedures." + id
    case .rubric(let id): "rubrics." + id
    case .figure(let id): "figures." + id
    case .period: "period"
    }
  }
}
