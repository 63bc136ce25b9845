/// How a language writes dates.
///
/// A class, since every date that is printed goes through it.
package final class DateWords: Sendable {
  /// Twelve each: as a date has them, standing alone ("27 July", "July 2016"), and as a short date has
  /// them.
  package let monthsInDate: [String]
  package let monthsAlone: [String]
  private let monthsShort: [String]
  /// Seven each, from Monday on.
  private let weekdays: [String]
  private let weekdaysShort: [String]
  private let patterns: [TextPattern]
  private let digits: Digits

  /// - Parameter patterns: one for every form, in their order.
  package init(
    monthsInDate: [String], monthsAlone: [String], monthsShort: [String], weekdays: [String],
    weekdaysShort: [String], patterns: [TextPattern], digits: Digits
  ) {
    self.monthsInDate = monthsInDate
    self.monthsAlone = monthsAlone
    self.monthsShort = monthsShort
    self.weekdays = weekdays
    self.weekdaysShort = weekdaysShort
    self.patterns = patterns
    self.digits = digits
  }

  /// What is written with a pattern of its own.
  package enum Form: Int, Sendable, CaseIterable {
    case day, full, month, withinMonth, withinYear, monthsWithinYear, range

    /// What a strings file calls it.
    package var key: String {
      switch self {
      case .day: "day"
      case .full: "full"
      case .month: "month"
      case .withinMonth: "within_month"
      case .withinYear: "within_year"
      case .monthsWithinYear: "months_within_year"
      case .range: "range"
      }
    }

    /// What may stand in braces.
    package var names: Set<String> {
      switch self {
      case .day: ["day", "month", "year"]
      case .full: ["weekday", "day", "month", "year"]
      case .month: ["month", "year"]
      case .withinMonth: ["first_day", "last_day", "month", "year"]
      case .withinYear: ["first_day", "first_month", "last_day", "last_month", "year"]
      case .monthsWithinYear: ["first_month", "last_month", "year"]
      case .range: ["first", "last"]
      }
    }
  }

  private func text(_ form: Form, _ part: (String) -> String) -> String {
    patterns[form.rawValue].text(part)
  }
}

extension DateWords: Equatable {
  package static func == (one: DateWords, other: DateWords) -> Bool {
    one.monthsInDate == other.monthsInDate && one.monthsAlone == other.monthsAlone
      && one.monthsShort == other.monthsShort && one.weekdays == other.weekdays
      && one.weekdaysShort == other.weekdaysShort && one.patterns == other.patterns
      && one.digits == other.digits
  }
}

/// One day.
extension DateWords {
  /// "27 July 2016".
  package func text(_ day: Day) -> String { text(day, .day, monthsInDate) }

  /// "27 Jul 2016".
  package func shortText(_ day: Day) -> String { text(day, .day, monthsShort) }

  /// "Wednesday, 27 July 2016".
  package func fullText(_ day: Day) -> String { text(day, .full, monthsInDate) }

  /// "July 2016".
  package func monthText(_ day: Day) -> String { text(day, .month, monthsAlone) }

  package func yearText(_ day: Day) -> String { digits.text(day.year) }

  /// "Wednesday".
  package func weekday(_ day: Day) -> String { weekdays[day.weekday] }

  /// "Wed".
  package func shortWeekday(_ day: Day) -> String { weekdaysShort[day.weekday] }

  private func text(_ day: Day, _ form: Form, _ months: [String]) -> String {
    text(form) { name in
      switch name {
      case "weekday": weekdays[day.weekday]
      case "day": digits.text(day.day)
      case "month": months[day.month - 1]
      default: digits.text(day.year)
      }
    }
  }
}

/// Runs of days.
extension DateWords {
  /// "27–29 July 2016", "28 November – 11 December 2016", one day where first and last are the same,
  /// the months or the years alone where they are whole.
  package func text(_ period: Period) -> String { text(period, monthsInDate) }

  /// "27–29 Jul 2016".
  package func shortText(_ period: Period) -> String { text(period, monthsShort) }

  /// "July 2016", "July – August 2016", "July 2016 – June 2017".
  package func monthText(_ period: Period) -> String {
    let (first, last) = (period.first, period.last)
    if first.year != last.year { return range(monthText(first), monthText(last)) }
    return first.month == last.month
      ? monthText(first) : text(period, .monthsWithinYear, monthsAlone)
  }

  /// "2016", or "2016–2017": years are numbers, which every language joins without spaces.
  package func yearText(_ period: Period) -> String {
    let (first, last) = (yearText(period.first), yearText(period.last))
    return first == last ? first : "\(first)–\(last)"
  }

  private func text(_ period: Period, _ months: [String]) -> String {
    let (first, last) = (period.first, period.last)
    guard first != last else { return text(first, .day, months) }
    if period.isOfWholeYears { return yearText(period) }
    if period.isOfWholeMonths { return monthText(period) }
    return switch (first.year == last.year, first.month == last.month) {
    case (true, true): text(period, .withinMonth, months)
    case (true, false): text(period, .withinYear, months)
    default: range(text(first, .day, months), text(last, .day, months))
    }
  }

  private func range(_ first: String, _ last: String) -> String {
    text(.range) { $0 == "first" ? first : last }
  }

  private func text(_ period: Period, _ form: Form, _ months: [String]) -> String {
    let (first, last) = (period.first, period.last)
    return text(form) { name in
      switch name {
      case "first_day": digits.text(first.day)
      case "last_day": digits.text(last.day)
      case "first_month": months[first.month - 1]
      case "last_month", "month": months[last.month - 1]
      default: digits.text(last.year)
      }
    }
  }
}
