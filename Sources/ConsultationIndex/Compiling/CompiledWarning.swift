/// A rule of warning with its names resolved to indices.
package struct CompiledWarning: Sendable {
  package let rule: WarningRule
  package let trigger: Trigger

  package enum Trigger: Sendable {
    /// The measure counts months, quarters or halves.
    case rhythm(measure: Int, within: Int?)
    case due(Due)
    case amend(within: Int)
    case weak(WarningScope, share: Int, within: Int?)
    case fall(WarningScope, share: Int, within: Int?)
    case reuse(across: ReuseScope)
  }

  package struct Due: Sendable {
    package let kind: Int
    package let filter: CompiledFilter
    package let from: Int
    package let days: Int
    package let unless: CompiledFilter
    package let within: Int
  }
}
