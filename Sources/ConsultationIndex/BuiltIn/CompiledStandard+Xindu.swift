extension CompiledStandard {
  /// The built-in standard of Xindu District (《创新党领导的社区多方协商共治机制评价指标》).
  ///
  /// Published are the total of 1000 points, the tiers of 600, 200 and 200, the seven categories, the
  /// number of elements, the grades 1A to 5A and that below 600 points is not rated; all else is
  /// proposed by this package. Each indicator says what is which. It is compiled on first use.
  public static let xindu: CompiledStandard = {
    do {
      return try CompiledStandard(json: Array(StandardTexts.xindu.utf8))
    } catch {
      // The text is part of this package and a test compiles it, so this cannot happen.
      preconditionFailure("\(error)")
    }
  }()
}

extension StandardTexts {
  /// The text of the built-in standard; empty, which no standard is, if it were not there.
  static var xindu: String { files["xindu.json"] ?? "" }
}
