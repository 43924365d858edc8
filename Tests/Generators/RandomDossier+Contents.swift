import ConsultationIndex

extension JSONTree {
  /// The dossier with some decisions on records naming what was looked at: what stands there, or
  /// something else. It draws from numbers of its own, so that all else stays what a seed always gave.
  func namingContents(seed: Int) -> JSONTree {
    var chance = SeededGenerator(seed: seed &+ 50_021)
    guard chance.once(in: 4), case .array(let reviews)? = self["reviews"] else { return self }
    let records = self["submission"]?["records"]?.elements ?? []
    var named: [JSONTree] = []
    for review in reviews {
      guard let id = review["record"], chance.once(in: 2) else {
        named.append(review)
        continue
      }
      let record = records.first {
        $0["id"] == id && ($0["revision"] ?? 1) == (review["revision"] ?? 1)
      }
      let digest = record.flatMap { try? Record(json: $0.compact()).digest.description }
      let other = String(repeating: "5a", count: 32)
      let looked = chance.once(in: 3) ? other : digest ?? other
      named.append(
        review.setting(
          "digest", to: .string(chance.once(in: 8) ? looked.uppercased() : looked)))
    }
    return setting("reviews", to: .array(named))
  }

  /// The dossier with a second opinion of the same day on some figures.
  func contradictingFigures(seed: Int) -> JSONTree {
    var chance = SeededGenerator(seed: seed &+ 90_001)
    guard chance.once(in: 4), case .array(let reviews)? = self["reviews"] else { return self }
    let second = reviews.filter { $0["figure"] != nil && $0["decision"] != "returned" }.map {
      $0.setting("decision", to: $0["decision"] == "accepted" ? "rejected" : "accepted")
    }
    return setting("reviews", to: .array(reviews + second))
  }
}
