import ConsultationIndex

/// What all entries share: the bytes of one run, and what must be true of every refusal.

/// The standard that entries score by; the script writes its text.
let fuzzStandard: CompiledStandard = {
  do throws(InputErrors) {
    return try CompiledStandard(json: Array(standardText.utf8))
  } catch {
    fatalError("the standard of the fuzzers does not compile: \(error)")
  }
}()

/// The day on which the entries look at things.
let fuzzDay = CalendarDate("2026-01-31") ?? CalendarDate(dayNumber: 0)

/// The bytes of one run.
func input(_ data: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  data.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
}

/// Every issue can be said in both languages, and has a place in the text if it has any.
func check(_ issues: [Issue], in bytes: [UInt8]) {
  for issue in issues {
    for language in Language.allCases {
      hold(!issue.message(in: language).isEmpty, "an issue without words")
    }
    guard let place = issue.location else { continue }
    hold(place.offset >= 0 && place.offset <= bytes.count, "a place outside the text")
    hold(place.line >= 1 && place.column >= 1, "a place before the text")
    hold(
      place.line <= 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }, "a line after the last")
  }
}

/// A refusal says something.
func check(_ errors: InputErrors, in bytes: [UInt8]) {
  hold(!errors.issues.isEmpty, "a refusal without a reason")
  check(errors.issues, in: bytes)
}

/// Ends the run where something does not hold; unlike a precondition it says so in optimised code.
func hold(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "") {
  if !condition() { fatalError(message()) }
}

/// What is written by one part must be readable by another.
func mustRead<Value>(_ what: String, _ read: () throws(InputErrors) -> Value) -> Value {
  do throws(InputErrors) {
    return try read()
  } catch {
    fatalError("\(what) cannot be read: \(error)")
  }
}
