/// What must hold of names where they come in. It is not asked of what was taken in before, since an
/// earlier edition may have taken other names.
extension DossierCheck {
  /// What must hold of the name that a community is known by.
  static func checkNames(
    of community: Community, at place: JSONPath, _ diagnostics: inout Diagnostics
  ) {
    check(community.id, isID: true, key: "id", at: place, &diagnostics)
  }

  /// What must hold of the names in a review.
  static func checkNames(
    of review: Review, at place: JSONPath, _ diagnostics: inout Diagnostics
  ) {
    check(review.reviewer, key: "reviewer", at: place, &diagnostics)
    if let affiliation = review.affiliation {
      check(affiliation, key: "affiliation", at: place, &diagnostics)
    }
  }

  private static func check(
    _ name: String, isID: Bool = false, key: String, at place: JSONPath,
    _ diagnostics: inout Diagnostics
  ) {
    guard let flaw = NameFlaw(name, isID: isID) else { return }
    diagnostics.report(
      flaw.template, flaw.parameters.merging(["key": key]) { own, _ in own }, at: place.key(key))
  }
}

extension Community {
  /// Asks of the community's name what is asked where one comes in.
  package func checkNames() throws(InputErrors) {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    DossierCheck.checkNames(of: self, at: JSONPath.root.key("community"), &diagnostics)
    try diagnostics.throwIfErrors()
  }
}

extension Review {
  /// Asks of the names in the review what is asked where one comes in.
  package func checkNames() throws(InputErrors) {
    var diagnostics = Diagnostics(document: nil, limits: Limits())
    DossierCheck.checkNames(of: self, at: JSONPath.root.key("review"), &diagnostics)
    try diagnostics.throwIfErrors()
  }
}
