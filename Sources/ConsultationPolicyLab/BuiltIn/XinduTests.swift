/// The files of Fixtures/Standards/xindu.tests, byte for byte.
enum XinduTests {
  static let files: [(name: String, text: String)] = []
}
