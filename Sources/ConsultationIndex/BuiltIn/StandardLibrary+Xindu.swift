extension StandardLibrary {
  /// All versions of the Xindu standard that this package ever held, from the first on.
  ///
  /// A version stays here when another succeeds it, with the same digest for ever. Each is compiled
  /// when it is first asked for; which one is in force is known without. Another version is a file that
  /// `.ci/embed` writes in, a line here, and a constant that compiles it once.
  public static let xindu = StandardLibrary(
    builtIn: [
      Entry(
        xindu: "1.0.0", from: "2020-01-01",
        digest: "3ced25df322a522565d65840af4f87e370e080c9459a9adfb6c96827a8769553"
      ) { .xindu },
      Entry(
        xindu: "1.1.0", from: "2026-01-01",
        digest: "2ad0787381eea8c55edc7ddda1f0993f6675564321208f406f68e6dca7e20cd6"
      ) { .xindu1_1 },
    ].compactMap(\.self))
}

extension CompiledStandard {
  /// The built-in standard of Xindu District (《创新党领导的社区多方协商共治机制评价指标》), version 1.0.0.
  ///
  /// Published are the total of 1000 points, the tiers of 600, 200 and 200, the seven categories, the
  /// number of elements, the grades 1A to 5A and that below 600 points is not rated; all else is
  /// proposed by this package. Each indicator says what is which. It is compiled on first use.
  ///
  /// This is one version and stays so; whoever scores by period asks ``StandardLibrary/xindu``.
  public static let xindu = builtIn("xindu.json")

  /// Version 1.1.0: each form by its own procedure, and what else 1.0.0 had missed.
  fileprivate static let xindu1_1 = builtIn("xindu-1.1.0.json")

  /// The standard of a file that `.ci/embed` wrote in; an empty text, which no standard is, if it is
  /// not there.
  private static func builtIn(_ name: String) -> CompiledStandard {
    do {
      return try CompiledStandard(json: Array((StandardTexts.files[name] ?? "").utf8))
    } catch {
      // The text is part of this package and a test compiles it, so this cannot happen.
      preconditionFailure("\(error)")
    }
  }
}

extension StandardLibrary.Entry {
  /// Names a built-in version by what its document says; a test holds the two together.
  fileprivate init?(
    xindu version: String, from: String, adopted: String? = nil, digest: String,
    _ make: @escaping @Sendable () -> CompiledStandard
  ) {
    guard let from = CalendarDate(from), let digest = SHA256Digest(hex: digest) else { return nil }
    let effective = Standard.Effective(from: from, adopted: adopted.flatMap { CalendarDate($0) })
    self.init(
      StandardHeader(id: "xindu", version: version, effective: effective, unit: .year),
      digest: digest, make)
  }
}
