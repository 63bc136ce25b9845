package import Diagnostics

/// What `Templates/strings/LANG.yml` says about a language: everything Mayak knows of it.
package struct LanguageData: Sendable {
  package let code: LanguageCode
  /// Its name in itself: what a language switch shows.
  package let name: String
  package let isRightToLeft: Bool
  package let dates: DateWords
  package let numbers: NumberMarks
  /// The categories of CLDR with their conditions, in the order they are tried; `other` is the rest.
  package let plurals: [(category: String, rule: PluralRule)]
  /// Opening and closing, outer and inner: four marks.
  package let quotes: [String]
  package let collation: Collation
  /// How its small letters are written in Latin ones, for anchors and slugs.
  package let latin: [Character: String]
  /// Small-letter words that mean yes and no, to tell authors what to write instead.
  package let yes: [String]
  package let no: [String]
  /// The words of the interface by their keys.
  package let text: [String: InterfaceText]
  package let file: String

  package init(
    code: LanguageCode, name: String, isRightToLeft: Bool, dates: DateWords, numbers: NumberMarks,
    plurals: [(category: String, rule: PluralRule)], quotes: [String], collation: Collation,
    latin: [Character: String], yes: [String], no: [String],
    text: [String: InterfaceText], file: String
  ) {
    self.code = code
    self.name = name
    self.isRightToLeft = isRightToLeft
    self.dates = dates
    self.numbers = numbers
    self.plurals = plurals
    self.quotes = quotes
    self.collation = collation
    self.latin = latin
    self.yes = yes
    self.no = no
    self.text = text
    self.file = file
  }
}

extension LanguageData {
  /// The CLDR category of a number: `one`, `few`, ... or `other`.
  package func pluralCategory(of number: Int) -> String {
    plurals.first { $0.rule.holds(for: number) }?.category ?? "other"
  }
}

/// Words of the interface under one key.
package enum InterfaceText: Sendable {
  case plain(Located<String>)
  /// A wording for each plural category of the number under the name `by`.
  case plural(by: String, forms: [String: Located<String>], at: Place)
}

/// How a language writes dates.
package struct DateWords: Sendable {
  /// Twelve each: as a date has them, and standing alone ("27 July", "July 2016").
  package let monthsInDate: [String]
  package let monthsAlone: [String]
  /// Patterns over `{day}`, `{month}`, `{year}`; the last three over `{first_…}` and `{last_…}` too.
  package let day: String
  package let month: String
  package let withinMonth: String
  package let withinYear: String
  package let range: String

  package init(
    monthsInDate: [String], monthsAlone: [String], day: String, month: String,
    withinMonth: String, withinYear: String, range: String
  ) {
    self.monthsInDate = monthsInDate
    self.monthsAlone = monthsAlone
    self.day = day
    self.month = month
    self.withinMonth = withinMonth
    self.withinYear = withinYear
    self.range = range
  }
}

extension DateWords {
  /// "27 July 2016".
  package func text(_ day: Day) -> String {
    fill(self.day, ["day": "\(day.day)", "month": inDate(day), "year": "\(day.year)"])
  }

  /// "July 2016".
  package func monthText(_ day: Day) -> String {
    fill(month, ["month": monthsAlone[day.month - 1], "year": "\(day.year)"])
  }

  /// "27–29 July 2016", "28 November – 11 December 2016", one day where first and last are the same.
  package func text(_ period: Period) -> String {
    let (first, last) = (period.first, period.last)
    guard first != last else { return text(first) }
    let pattern =
      switch (first.year == last.year, first.month == last.month) {
      case (true, true): withinMonth
      case (true, false): withinYear
      default: range
      }
    return fill(
      pattern,
      [
        "first": text(first), "last": text(last), "first_day": "\(first.day)",
        "last_day": "\(last.day)", "first_month": inDate(first), "last_month": inDate(last),
        "month": inDate(last), "year": "\(last.year)",
      ])
  }

  private func inDate(_ day: Day) -> String { monthsInDate[day.month - 1] }

  private func fill(_ pattern: String, _ values: [String: String]) -> String {
    var output = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      output += rest[..<open] + (values[String(rest[rest.index(after: open)..<close])] ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return output + rest
  }
}

/// How a language writes numbers.
package struct NumberMarks: Sendable {
  package let decimal: String
  package let group: String
  /// The number of digits from which groups of three are set apart.
  package let groupFrom: Int

  package init(decimal: String, group: String, groupFrom: Int) {
    self.decimal = decimal
    self.group = group
    self.groupFrom = groupFrom
  }

  /// The number as the language writes it: `10 000`, `−5`.
  package func text(_ number: Int) -> String {
    var digits = String(number.magnitude)
    if digits.count >= groupFrom {
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
      }
      digits = ([digits] + groups).joined(separator: group)
    }
    return number < 0 ? "\u{2212}" + digits : digits
  }
}
