import Testing

@testable import ConsultationIndex

struct CalendarDateTests {
  @Test(
    "A date is read exactly as YYYY-MM-DD",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-02-29", 19_782),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("1600-02-29", -135_081),
    ])
  func read(text: String, number: Int32) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number && date.description == text)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "2023-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-04-31", "2025-01-00",
      "0000-01-01", "2025-1-01",
      "2025/01/01", "20250101", "", "2025-01-011", "２０２５-01-01", "2025-01-0x", "-025-01-01",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("Every day follows the day before, across four centuries")
  func everyDay() throws {
    var number = day("1899-12-31").dayNumber
    for year in 1900..<2301 {
      for month in 1...12 {
        for dayOfMonth in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: dayOfMonth))
          number += 1
          guard date.dayNumber == number, date.components == (year, month, dayOfMonth) else {
            Testing.Issue.record("\(date) is not the day after")
            return
          }
        }
      }
    }
    #expect(number == day("2300-12-31").dayNumber)
  }

  @Test("Days are counted between dates and added to them")
  func arithmetic() {
    #expect(day("2024-02-28").adding(days: 2) == day("2024-03-01"))
    #expect(day("2024-03-01").days(until: day("2024-02-28")) == -2)
    #expect(day("2024-02-28") < day("2024-02-29"))
  }

  @Test(
    "A period is read as it is written and knows its days",
    arguments: [
      ("2025", "2025-01-01", "2025-12-31"), ("2025-H1", "2025-01-01", "2025-06-30"),
      ("2025-H2", "2025-07-01", "2025-12-31"),
      ("2025-Q1", "2025-01-01", "2025-03-31"), ("2025-Q4", "2025-10-01", "2025-12-31"),
      ("2024-02", "2024-02-01", "2024-02-29"),
      ("2025-12", "2025-12-01", "2025-12-31"), ("0001", "0001-01-01", "0001-12-31"),
      ("9999-H2", "9999-07-01", "9999-12-31"),
    ])
  func periods(text: String, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(
      period.description == text && period.firstDay == day(first) && period.lastDay == day(last))
    #expect(period.contains(day(first)) && period.contains(day(last)))
    #expect(!period.contains(day(last).adding(days: 1)) || text.hasPrefix("9999"))
  }

  @Test(
    "What is no period is refused",
    arguments: [
      "", "25", "2025-", "2025-H0", "2025-H3", "2025-Q5", "2025-00", "2025-13", "2025-1", "2025-X1",
      "2025-Q1-1", "0000", "２０２５", "2025-Hx",
    ])
  func noPeriod(text: String) {
    #expect(Period(text) == nil)
  }
}
