internal import Markdown

/// The ways in which languages write the same quantity, and what they may say in a word instead.
extension Quantity {
  /// Whether the two are the same in the ways that languages differ in.
  func isWrittenAs(_ other: Quantity) -> Bool {
    switch (kind, other.kind) {
    case (.day, .day): isTurned(other)
    case (.day, .number): isDay(of: other)
    case (.number, .day): other.isDay(of: self)
    case (.number, .number):
      isSameHour(as: other) || isShortYear(of: other) || other.isShortYear(of: self)
        || isScaled(as: other)
    case (.code, .code): isSameLine(as: other)
    case (.code, .number): other.whole.map { UInt64($0) == value } ?? false
    case (.number, .code): other.isWrittenAs(self)
    default: false
    }
  }

  /// One puts the month first, in digits alone.
  private func isTurned(_ other: Quantity) -> Bool {
    guard let day = dayOfMonth, let otherDay = other.dayOfMonth else { return false }
    return day == other.month && otherDay == month
  }

  /// One names the month only once for two days, or writes it in digits: `27.07`.
  private func isDay(of number: Quantity) -> Bool {
    guard dayOfMonth != nil else { return false }
    return dayOfMonth == number.whole || number.hundredths == value
  }

  /// One counts hours up to twelve.
  private func isSameHour(as other: Quantity) -> Bool {
    guard let one = hundredths, let two = other.hundredths else { return false }
    return Self.isSameHour(one, two)
  }

  private static func isSameHour(_ one: UInt64, _ two: UInt64) -> Bool {
    max(one, two) <= 2400 && max(one, two) - min(one, two) == 1200
  }

  /// Whether it is an hour with its minutes, and the other writes them as two numbers: "18-30".
  func isTime(_ hours: Quantity, _ minutes: Quantity) -> Bool {
    guard kind == .number, exponent < 0, let time = hundredths, time % 100 < 60,
      let hours = hours.whole, let minutes = minutes.whole, hours < 25, minutes < 60
    else { return false }
    let other = UInt64(hours * 100 + minutes)
    return time == other || Self.isSameHour(time, other)
  }

  /// The number in hundredths, where it has no smaller part and is no large one: hours with minutes, a day
  /// with its month.
  var hundredths: UInt64? {
    switch exponent {
    case -2: value
    case -1: value * 10
    case 0...2: value < 1000 ? value * [100, 1000, 10_000][Int(exponent)] : nil
    default: nil
    }
  }

  /// "The 90s" and "the 1990s", "2025/26" and "2025/2026".
  private func isShortYear(of year: Quantity) -> Bool {
    guard let year = year.whole, (1800...2099).contains(year), let short = whole else {
      return false
    }
    return short < 100 && year % 100 == short
  }

  /// A word behind the one may say what the noughts of the other do: that language has not told which.
  private func isScaled(as other: Quantity) -> Bool {
    (noughts == Quantity.unknown || other.noughts == Quantity.unknown) && value == other.value
  }

  /// One leaves the country out.
  private func isSameLine(as other: Quantity) -> Bool {
    guard exponent != other.exponent, min(exponent, other.exponent) >= 5 else { return false }
    let dialled = (0..<min(exponent, other.exponent, Self.subscriber)).reduce(UInt64(1)) {
      product, _ in
      product * 10
    }
    return value % dialled == other.value % dialled
  }

  /// How many digits of a telephone number are dialled within a town.
  private static let subscriber: Int8 = 7
}

extension Quantity {
  /// Whether it is how long a list or table is, which no language has a way of its own to write.
  var isLength: Bool { kind == .list || kind == .table }

  /// Numbers below it, and their halves, are written in words more often than not.
  private static let smallest = 13
  /// Up to a quarter of a hundred, numbers are said in one or two short words, and centuries are written in
  /// Roman digits.
  private static let largestInWords = 25

  var isSmall: Bool {
    guard kind == .number else { return false }
    return whole.map { $0 < Self.smallest } ?? (exponent == -1 && value < 30 && value % 10 == 5)
  }

  /// Whether another language may well say it in a word: "half", "thirty", "a thousand", "three million".
  var isOftenInWords: Bool {
    guard kind == .number else { return false }
    if let whole, whole <= Self.largestInWords || whole < 100 && (whole % 10 == 0 || isFirst) {
      return true
    }
    if exponent > 1, value == 1 || value == 5 { return true }
    return noughts >= 0 && Self.isShort(value, exponent: Int(exponent) - Int(noughts))
  }

  /// Whether the number before "million", or one alone, is short in words: "three", "two and a half".
  private static func isShort(_ value: UInt64, exponent: Int) -> Bool {
    switch exponent {
    case -1: value % 10 == 5 && value / 10 <= largestInWords
    case 0: value <= largestInWords
    case 1, 2: value < 10
    default: false
    }
  }

  /// Whether one may be the other with a slip: as long as it, or the same with another number of noughts.
  func resembles(_ other: Quantity) -> Bool {
    guard kind == other.kind else { return false }
    return kind != .number || value == other.value || length == other.length
  }

  /// How many digits it has before its point.
  private var length: Int {
    var (length, rest) = (Int(exponent), value)
    while rest > 0 { (length, rest) = (length + 1, rest / 10) }
    return length
  }
}
