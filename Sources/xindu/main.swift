import ConsultationIndex
import Foundation
let bytes = [UInt8](try! Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
do {
  let dossier = try Dossier(json: bytes)
  let start = ContinuousClock.now
  let s = CompiledStandard.xindu
  let mid = ContinuousClock.now
  let a = s.assess(dossier, asOf: CalendarDate("2026-01-31")!)
  print(String(decoding: a.json(), as: UTF8.self))
  let b = try Assessment(json: a.json())
  FileHandle.standardError.write("\(a.total) \(a.provisional.total) \(a == b) compile \(mid - start) assess \(ContinuousClock.now - mid)\n".data(using: .utf8)!)
  for n in a.notices { FileHandle.standardError.write("\(dossier.located(n))\n".data(using: .utf8)!) }
} catch { print(error) }
