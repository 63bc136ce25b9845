import SiteModel
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    "2016-07-27", "2016-02-29", "2000-02-29", "2015-02-28", "0001-01-01", "9999-12-31",
  ])
  func `a day is written year, month, day`(_ text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(arguments: [
    "", "2016", "2016-7-27", "2016-07-27 ", " 2016-07-27", "16-07-27", "2016/07/27", "27.07.2016",
    "2016-07", "2016-07-27-01", "2016-13-01", "2016-00-10", "2016-01-00", "2016-01-32",
    "2016-04-31", "2015-02-29", "1900-02-29", "2100-02-29", "0000-01-01", "2016-+7-27",
    "-016-07-27", "२०१६-०७-२७", "2016-07-27T10:30",
  ])
  func `nothing else is a day`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2016-07-27", "2016-07-28", 1),
    ("2016-07-27", "2016-07-27", 0),
    ("2016-02-28", "2016-03-01", 2),
    ("2015-02-28", "2015-03-01", 1),
    ("1900-02-28", "1900-03-01", 1),
    ("2000-02-28", "2000-03-01", 2),
    ("2100-02-28", "2100-03-01", 1),
    ("2015-12-31", "2016-01-01", 1),
    ("2016-01-01", "2017-01-01", 366),
    ("1970-01-01", "2000-01-01", 10957),
    ("1900-01-01", "2000-01-01", 36524),
    ("2000-01-01", "2100-01-01", 36525),
    ("1600-03-01", "2000-03-01", 146_097),
    ("2016-07-27", "2026-11-21", 3769),
    ("0001-01-01", "9999-12-31", 3_652_058),
  ])
  func `the days between two days are those of the calendar`(
    _ first: String, _ last: String, _ days: Int
  ) throws {
    let (first, last) = (try #require(Day(first)), try #require(Day(last)))
    #expect(last.ordinal - first.ordinal == days)
  }

  @Test(arguments: [
    ("2016-07-27", 2), ("2026-11-28", 5), ("2000-02-29", 1), ("0001-01-01", 0), ("1970-01-01", 3),
    ("9999-12-31", 4), ("2026-11-29", 6),
  ])
  func `weeks begin with Monday`(_ day: String, _ weekday: Int) throws {
    #expect(try #require(Day(day)).weekday == weekday)
  }

  @Test func `every day of two centuries is one more than the day before`() {
    var last: Int?
    for year in 1896...2104 {
      for month in 1...12 {
        for day in (1...31).compactMap({ Day(year: year, month: month, day: $0) }) {
          if let last { #expect(day.ordinal == last + 1) }
          last = day.ordinal
        }
      }
    }
  }

  @Test func `days are ordered as time is`() throws {
    let days = ["2015-12-31", "2016-01-01", "2016-01-02", "2016-02-01"].compactMap { Day($0) }
    #expect(days.shuffled().sorted() == days)
  }
}

@Suite struct PeriodTests {
  @Test(arguments: ["2016-07-27..2016-08-10", "2016-07-27..2016-07-27"])
  func `a period is two days with two dots between them`(_ text: String) throws {
    #expect(try #require(Period(text)).description == text)
  }

  @Test(arguments: [
    "", "..", "2016-07-27", "2016-07-27..", "..2016-07-27", "2016-08-10..2016-07-27",
    "2016-07-27...2016-08-10", "2016-07-27 .. 2016-08-10", "2016-07-27–2016-08-10",
    "2016-07-27..2016-02-30", "2016-07-27..2016-08-10..2016-08-11",
  ])
  func `nothing else is a period`(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2016-07-26", false), ("2016-07-27", true), ("2016-08-01", true), ("2016-08-10", true),
    ("2016-08-11", false),
  ])
  func `first and last day belong to it`(_ day: String, _ isIn: Bool) throws {
    let period = try #require(Period("2016-07-27..2016-08-10"))
    #expect(period.contains(try #require(Day(day))) == isIn)
  }
}

@Suite struct MomentTests {
  @Test(arguments: [
    ("2016-07-27 10:30", "2016-07-27T10:30"), ("2016-07-27T00:00", "2016-07-27T00:00"),
    ("2016-07-27 23:59", "2016-07-27T23:59"), ("2016-07-27 09:05", "2016-07-27T09:05"),
  ])
  func `a moment is a day and a time`(_ text: String, _ printed: String) {
    #expect(Moment(text)?.description == printed)
  }

  @Test(arguments: [
    "", "2016-07-27", "10:30", "2016-07-27 24:00", "2016-07-27 10:60", "2016-07-27 9:05",
    "2016-07-27 10:30:00", "2016-07-27  10:30", "2016-02-30 10:30", "2016-07-27 10.30",
    "2016-07-27 +1:30", "2016-07-27 -0:30", "2016-07-27 10:+5", "2016-07-27T10:30Z",
  ])
  func `nothing else is a moment`(_ text: String) {
    #expect(Moment(text) == nil)
  }
}
