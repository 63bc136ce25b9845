internal import Diagnostics

/// A day of the Gregorian calendar, without a time and without a time zone.
package struct Day: Sendable, Hashable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the calendar has no such day; years run from 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day written as ISO 8601 has it, `2016-07-27`, and in no other way.
  package init?(_ text: String) {
    let bytes = text.utf8Span.span
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes.extracting(0..<4)),
      let month = Self.number(bytes.extracting(5..<7)),
      let day = Self.number(bytes.extracting(8..<10))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: Span<UInt8>) -> Int? {
    var number = 0
    for index in digits.indices {
      guard digits[index].isDigit else { return nil }
      number = number * 10 + Int(digits[index] - UInt8(ascii: "0"))
    }
    return number
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable, CustomStringConvertible {
  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// ISO 8601: `2016-07-27`.
  package var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      text.initialize(repeating: UInt8(ascii: "-"))
      Self.write(year, at: 0..<4, of: text)
      Self.write(month, at: 5..<7, of: text)
      Self.write(day, at: 8..<10, of: text)
      return 10
    }
  }

  private static func write(
    _ number: Int, at range: Range<Int>, of text: UnsafeMutableBufferPointer<UInt8>
  ) {
    var rest = number
    for index in range.reversed() {
      text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

extension Day {
  /// Days since 1 March of the year 0; differences of it count days. (Years are taken to begin in
  /// March, so that the leap day is the last of its year.)
  package var ordinal: Int {
    let year = month > 2 ? self.year : self.year - 1
    let monthFromMarch = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (monthFromMarch * 153 + 2) / 5 + day
      - 1
  }

  /// The day of the week, 0 for Monday.
  package var weekday: Int { (ordinal + 2) % 7 }

  /// The day that many days later; nil where there is none.
  package func later(by days: Int) -> Day? {
    guard (0...Self.most).contains(days) else { return nil }
    var (year, month, day) = (year, month, self.day + days)
    while year <= 9999, case let length = Self.days(inMonth: month, of: year), day > length {
      day -= length
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return Day(year: year, month: month, day: day)
  }

  /// More days than there are.
  private static let most = 10_000 * 366

  fileprivate var isLastOfMonth: Bool { Day(year: year, month: month, day: day + 1) == nil }
}

/// A run of days, first and last included, written `2016-07-27..2016-08-10`.
package struct Period: Sendable, Hashable {
  package let first: Day
  package let last: Day

  /// Nil when the text is not two days with `..` between them or the last lies before the first.
  package init?(_ text: String) {
    guard let dots = text.firstRange(of: ".."), let first = Day(String(text[..<dots.lowerBound])),
      let last = Day(String(text[dots.upperBound...])), first <= last
    else { return nil }
    self.first = first
    self.last = last
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether it begins with a month and ends with one: July 2018 rather than 1–31 July.
  package var isOfWholeMonths: Bool { first.day == 1 && last.isLastOfMonth }

  /// Whether it begins with a year and ends with one.
  package var isOfWholeYears: Bool { isOfWholeMonths && first.month == 1 && last.month == 12 }
}

/// How much is known of the days of a period.
package enum Precision: String, Sendable, CaseIterable {
  case day, month, year
}

extension Period: CustomStringConvertible {
  package var description: String { "\(first)..\(last)" }
}

/// A minute of a day in the time zone of the site, written `2016-07-27 10:30`.
package struct Moment: Sendable, Hashable {
  package let day: Day
  package let time: TimeOfDay

  /// Nil when the text is not a day, a space (or `T`) and a time from `00:00` to `23:59`.
  package init?(_ text: String) {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == " " || $0 == "T"
    }
    guard halves.count == 2, let day = Day(String(halves[0])), let time = TimeOfDay(halves[1])
    else { return nil }
    self.day = day
    self.time = time
  }
}

extension Moment: CustomStringConvertible {
  /// `2016-07-27T10:30`, as HTML's `datetime` wants it.
  package var description: String { "\(day)T\(time)" }
}
