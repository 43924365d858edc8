import ConsultationIndex
import ConsultationJournal
import Testing

struct TamperingTests {
  @Test("A changed byte at any position is detected, and its line is named")
  func changedByte() throws {
    let whole = try Sample.disk(try Sample.events()).bytes
    let head = try Journal(whole).head
    for position in whole.indices {
      for change: UInt8 in [0x01, 0x80] {
        var bytes = whole
        bytes[position] ^= change
        let line = whole[..<position].count { $0 == UInt8(ascii: "\n") } + 1
        do throws(InputErrors) {
          _ = try Journal(bytes, endingIn: [head])
          Issue.record("byte \(position) was changed by \(change) without notice")
        } catch {
          #expect(error.issues.first?.line == line)
        }
      }
    }
  }

  @Test("A byte put in or taken out anywhere is detected")
  func lengthChanged() throws {
    let whole = try Sample.disk(Array(try Sample.events().prefix(4))).bytes
    let head = try Journal(whole).head
    for position in whole.indices {
      var shorter = whole
      shorter.remove(at: position)
      // Without the last line feed the entry is still there, to the byte.
      if position == whole.count - 1 { continue }
      #expect(throws: InputErrors.self) { _ = try Journal(shorter, endingIn: [head]) }
      for byte in [UInt8(ascii: " "), UInt8(ascii: "\n")] {
        var longer = whole
        longer.insert(byte, at: position)
        #expect(throws: InputErrors.self) { _ = try Journal(longer, endingIn: [head]) }
      }
    }
  }

  @Test("Lines taken out, exchanged or repeated are named")
  func lines() throws {
    let whole = try Sample.disk(try Sample.events()).bytes
    let lines = whole.split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
    func codes(_ lines: [[UInt8]]) -> [String] {
      do throws(InputErrors) {
        _ = try Journal(lines.flatMap { $0 })
        return []
      } catch { return error.codes }
    }
    var missing = lines
    missing.remove(at: 3)
    #expect(codes(missing) == ["journal.number"])
    var exchanged = lines
    exchanged.swapAt(4, 5)
    #expect(codes(exchanged) == ["journal.number"])
    #expect(codes(lines + [lines[9]]) == ["journal.number"])
    #expect(codes(lines).isEmpty)
  }

  @Test("An end that was cut off or built anew is told from the receipt alone")
  func receipts() throws {
    let events = try Sample.events()
    let whole = try Sample.disk(events)
    let head = try Journal(whole.bytes).head
    let shorter = try Sample.disk(events.dropLast())
    let key = try Sample.key()
    let other = try Sample.disk(events.dropLast() + [.figure(key, name: "households", value: 1)])
    func codes(_ disk: Disk) -> [String] {
      do throws(InputErrors) {
        _ = try Journal(disk.bytes, endingIn: [head])
        return []
      } catch { return error.codes }
    }
    #expect(codes(whole).isEmpty)
    #expect(codes(shorter) == ["journal.cut"])
    #expect(codes(other) == ["journal.rebuilt"])
    // A journal that has only grown since still bears the receipt out.
    let earlier = try Journal(shorter.bytes).head
    #expect(throws: Never.self) { _ = try Journal(whole.bytes, endingIn: [earlier]) }
  }

  @Test("Of several receipts the first that does not hold is named, with the last that does")
  func severalReceipts() throws {
    let events = try Sample.events()
    let entries = try Journal(try Sample.disk(events).bytes).entries.map(\.receipt)
    let other = try Journal(
      try Sample.disk(events.prefix(5) + [.figure(try Sample.key(), name: "x", value: 1)]).bytes)
    func parameters(_ receipts: [JournalReceipt]) -> [String: String]? {
      do throws(InputErrors) {
        try other.check(receipts)
        return nil
      } catch { return error.issues.first?.parameters }
    }
    #expect(parameters(Array(entries.prefix(6))) == nil)
    #expect(parameters(entries.reversed())?["number"] == "7")
    #expect(parameters(entries)?["last"] == "6")
    #expect(parameters([entries[8]]) == ["number": "9", "count": "7"])
  }

  @Test(
    "Other line ends are told as such, in every line and in the last",
    arguments: ["\r\n", "\r", " ", "", "\t"])
  func lineEnds(end: String) throws {
    let whole = String(decoding: try Sample.disk(try Sample.events()).bytes, as: UTF8.self)
    let changed = whole.replacing("\n", with: end)
    let error = #expect(throws: InputErrors.self) { _ = try Journal(Array(changed.utf8)) }
    #expect(error?.codes == ["journal.line-end"] && error?.issues.first?.line == 1)
    if end.isEmpty { return }
    let last = whole.dropLast() + end
    let lines = whole.split(separator: "\n").count
    let lastError = #expect(throws: InputErrors.self) { _ = try Journal(Array(last.utf8)) }
    #expect(lastError?.codes == ["journal.line-end"] && lastError?.issues.first?.line == lines)
  }

  @Test("An altered line with a hash of its own breaks the chain behind it")
  func recomputedHash() throws {
    // The line is written anew with a hash that fits, as someone with the code at hand would.
    let whole = try Sample.disk(try Sample.events()).bytes
    let text = String(decoding: whole, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let altered = lines[2].replacing("2400", with: "9999")
    let body =
      try #require(altered.range(of: #","hash":""#).map { altered[..<$0.lowerBound] }) + "}"
    let forged = body.dropLast() + #","hash":"\#(SHA256.hash(Array(body.utf8)))"}"#
    let journal = (lines[..<2] + [String(forged)] + lines[3...]).joined(separator: "\n") + "\n"
    do throws(InputErrors) {
      _ = try Journal(Array(journal.utf8))
      Issue.record("the forged line was accepted")
    } catch {
      #expect(error.codes == ["journal.unchained"])
      #expect(error.issues[0].line == 4)
    }
  }

  @Test("A receipt is read back from its text, and nothing else is taken for one")
  func receiptText() throws {
    let head = try Journal(try Sample.disk(try Sample.events()).bytes).head
    #expect(JournalReceipt(head.description) == head)
    for text in [
      "", ":", "1", "-1:\(head.hash)", "x:\(head.hash)", "1:\(head.hash)0", "1:\(head.hash):",
    ] {
      #expect(JournalReceipt(text) == nil)
    }
  }
}
