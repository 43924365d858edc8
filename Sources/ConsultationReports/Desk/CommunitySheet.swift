import ConsultationIndex

/// The table 社区.csv: a row for each community with its figures.
package struct CommunitySheet: Sendable {
  package static let fileName = "社区.csv"
}
