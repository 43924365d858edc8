import ConsultationReports
import Foundation
import Testing

@testable import xindu

#if os(Linux)
  /// Files whose names are no UTF-8.
  struct ForeignNamesTests {
    @Test("A name in GBK is shown as it is meant, and what it names is read")
    func reads() throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let path = folder.path(percentEncoded: false)
      let name = try #require(TextEncoding.gb18030.encode(Array("议题.csv".utf8)))
      let place = (Array((path + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
      let file = try #require(fopen(place, "w"))
      fputs("a,b\n", file)
      fclose(file)
      try Data("c\n".utf8).write(to: folder.appending(path: "社区.csv"))
      let console = Console.system(ForeignNames())
      #expect(try console.list(path) == ["社区.csv", "议题.csv"].sorted())
      #expect(try console.read(path + "/议题.csv") == Array("a,b\n".utf8))
      #expect(try console.read(path + "/社区.csv") == Array("c\n".utf8))
      #expect(try console.list(path + "/社区.csv") == nil)
      #expect(throws: FileError.missing(path + "/x.csv")) { try console.read(path + "/x.csv") }
    }
  }
#endif
