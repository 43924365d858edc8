import ConsultationIndex

extension PolicyTestFile {
  /// The tests of the built-in standard, file by file.
  ///
  /// - Throws: What is wrong with them, which a test of this package rules out.
  /// - Complexity: O(*n* log *n*) for *n* bytes; read them once.
  public static func xindu() throws(InputErrors) -> [PolicyTestFile] {
    var files: [PolicyTestFile] = []
    for (name, text) in PolicyTestTexts.files.sorted(by: { $0.key < $1.key }) {
      files.append(try PolicyTestFile(json: Array(text.utf8), name: name, for: .xindu))
    }
    return files
  }
}
