package import Diagnostics
package import Markdown
package import Templating
package import Typography

/// What `Templates/strings/LANG.yml` says about a language: everything Mayak knows of it.
///
/// A class, since whatever is written in a language holds it: one count instead of dozens.
package final class LanguageData: Sendable {
  package let code: LanguageCode
  /// Its name in itself: what a language switch shows.
  package let name: String
  /// The language and a country, as messengers name it: `en_GB`. Nil where its file does not say.
  package let locale: String?
  package let isRightToLeft: Bool
  package let dates: DateWords
  package let numbers: NumberMarks
  /// How numbers and days are read in its texts.
  package let numberWords: NumberWords
  /// The categories of CLDR with their conditions, in the order they are tried; `other` is the rest.
  package let plurals: [(category: String, rule: PluralRule)]
  /// Opening and closing, outer and inner: four marks.
  package let quotes: [String]
  package let collation: Collation
  /// How its small letters are written in Latin ones, for anchors and slugs.
  package let latin: [Character: String]
  package let transliteration: Transliteration
  /// Small-letter words that mean yes and no, to tell authors what to write instead.
  package let yes, no: [String]
  /// Small-letter words that do not say what a link of them leads to.
  package let vagueLinks: [String]
  /// Small-letter words before a number that is dialled, and before one that is not.
  package let phone, noPhone: [String]
  /// Words of more than three letters that stand between the capitals of a name.
  package let smallWords: [String]
  /// Small-letter words that say no more of a picture than that it is one.
  package let vaguePictures: [String]
  package let search: SearchWords
  /// How its texts are set; nil where its file does not say, so that they stay as they are written.
  package let setting: SettingRules?
  /// The words of the interface by their keys.
  package let text: [String: StringTable.Entry]
  package let file: String
  /// How many lines of the file wait for a translation, at the first of them; nil where none does.
  package let untranslated: Located<Int>?
  /// Where the file says that no native speaker has read it yet; nil where it does not.
  package let unread: Place?

  package init(
    code: LanguageCode, name: String, locale: String?, isRightToLeft: Bool, dates: DateWords,
    numbers: NumberMarks, numberWords: NumberWords = NumberWords(),
    plurals: [(category: String, rule: PluralRule)], quotes: [String],
    collation: Collation,
    latin: [Character: String], yes: [String], no: [String], vagueLinks: [String],
    phone: [String], noPhone: [String], smallWords: [String], vaguePictures: [String] = [],
    search: SearchWords = SearchWords(), typography: SettingWords? = nil,
    text: [String: StringTable.Entry], file: String, untranslated: Located<Int>? = nil,
    unread: Place? = nil
  ) {
    self.code = code
    self.name = name
    self.locale = locale
    self.isRightToLeft = isRightToLeft
    self.dates = dates
    self.numbers = numbers
    self.numberWords = numberWords
    self.plurals = plurals
    self.quotes = quotes
    self.collation = collation
    self.latin = latin
    transliteration = Transliteration(latin)
    self.yes = yes
    self.no = no
    self.vagueLinks = vagueLinks
    self.smallWords = smallWords
    self.vaguePictures = vaguePictures
    self.search = search
    setting = typography?.rules(quotes, numbers, collation, besides: phone + noPhone)
    self.phone = phone
    self.noPhone = noPhone
    self.text = text
    self.file = file
    self.untranslated = untranslated
    self.unread = unread
  }
}

extension LanguageData {
  /// The CLDR category of a number: `one`, `few`, ... or `other`.
  package func pluralCategory(of number: Int) -> String {
    plurals.first { $0.rule.holds(for: number) }?.category ?? "other"
  }
}

extension LanguageData {
  /// Whether texts are read, put in order and written alike by both: they differ, if at all, in the
  /// words of the interface and in the place of their file.
  package func hasSameRules(as other: LanguageData) -> Bool {
    code == other.code && name == other.name && locale == other.locale
      && isRightToLeft == other.isRightToLeft
      && dates.isSame(as: other.dates) && numbers == other.numbers
      && numberWords == other.numberWords && quotes == other.quotes
      && collation == other.collation && latin == other.latin && yes == other.yes
      && no == other.no && vagueLinks == other.vagueLinks && phone == other.phone
      && noPhone == other.noPhone && smallWords == other.smallWords
      && vaguePictures == other.vaguePictures && search == other.search
      && setting == other.setting && file == other.file
  }
}

extension [LanguageData] {
  /// How the letters of any of the languages are written in Latin ones; of what two write differently
  /// the first decides.
  package var transliteration: Transliteration {
    Transliteration(reduce(into: [:]) { $0.merge($1.latin) { first, _ in first } })
  }
}

/// How a language writes dates.
package final class DateWords: Sendable {
  /// Twelve each: as a date has them, and standing alone ("27 July", "July 2016").
  package let monthsInDate: [String]
  package let monthsAlone: [String]
  package let day: TextPattern
  package let month: TextPattern
  package let withinMonth: TextPattern
  package let withinYear: TextPattern
  package let range: TextPattern

  package init(
    monthsInDate: [String], monthsAlone: [String], day: TextPattern, month: TextPattern,
    withinMonth: TextPattern, withinYear: TextPattern, range: TextPattern
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
  fileprivate func isSame(as other: DateWords) -> Bool {
    monthsInDate == other.monthsInDate && monthsAlone == other.monthsAlone && day == other.day
      && month == other.month && withinMonth == other.withinMonth
      && withinYear == other.withinYear && range == other.range
  }

  /// "27 July 2016".
  package func text(_ day: Day) -> String {
    self.day.text { name in
      switch name {
      case "day": String(day.day)
      case "month": inDate(day)
      default: String(day.year)
      }
    }
  }

  /// "July 2016".
  package func monthText(_ day: Day) -> String {
    month.text { $0 == "month" ? monthsAlone[day.month - 1] : String(day.year) }
  }

  /// "July 2016", or the months of the first and the last day where they are two.
  package func monthText(_ period: Period) -> String {
    let (first, last) = (monthText(period.first), monthText(period.last))
    return first == last ? first : range.text { $0 == "first" ? first : last }
  }

  /// "2016", or "2016–2017": years are numbers, which every language joins without spaces.
  package func yearText(_ period: Period) -> String {
    let (first, last) = (period.first.year, period.last.year)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// "27–29 July 2016", "28 November – 11 December 2016", one day where first and last are the same,
  /// the months or the years alone where they are whole.
  package func text(_ period: Period) -> String {
    let (first, last) = (period.first, period.last)
    guard first != last else { return text(first) }
    if period.isOfWholeYears { return yearText(period) }
    if period.isOfWholeMonths { return monthText(period) }
    let pattern =
      switch (first.year == last.year, first.month == last.month) {
      case (true, true): withinMonth
      case (true, false): withinYear
      default: range
      }
    return pattern.text { name in
      switch name {
      case "first": text(first)
      case "last": text(last)
      case "first_day": "\(first.day)"
      case "last_day": "\(last.day)"
      case "first_month": inDate(first)
      case "last_month", "month": inDate(last)
      default: "\(last.year)"
      }
    }
  }

  private func inDate(_ day: Day) -> String { monthsInDate[day.month - 1] }
}

/// A text with names in braces that something else is put in place of: `{day} {month} {year}`.
package struct TextPattern: Sendable, Equatable {
  package static func == (one: TextPattern, other: TextPattern) -> Bool {
    one.pieces.elementsEqual(other.pieces) { $0 == $1 }
  }

  private let pieces: [(text: [UInt8], name: String?)]

  /// What the parts of a date are called, and of two dates the last six.
  package static let dateNames: Set<String> = [
    "day", "month", "year", "first", "last", "first_day", "last_day", "first_month", "last_month",
  ]

  /// Nil when something in braces is not one of the names.
  package init?(_ text: String, names: Set<String>) {
    var pieces: [([UInt8], String?)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard names.contains(name) else { return nil }
      pieces.append((Array(rest[..<open].utf8), name))
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [(Array(rest.utf8), nil)]
  }

  package func text(_ part: (String) -> String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(48)
    for piece in pieces {
      output += piece.text
      guard let name = piece.name else { continue }
      var word = part(name)
      word.withUTF8 { output.append(contentsOf: $0) }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// How a language writes numbers.
package struct NumberMarks: Sendable, Equatable {
  package static func == (one: NumberMarks, other: NumberMarks) -> Bool {
    one.decimal == other.decimal && one.group == other.group && one.groupFrom == other.groupFrom
      && one.percentMarks == other.percentMarks
  }

  package let decimal: String
  package let group: String
  /// The number of digits from which groups of three are set apart.
  package let groupFrom: Int
  /// What stands before and behind a number of hundredths: `46%`, `46 %`, `%46`.
  let percentMarks: (before: String, behind: String)

  package init(
    decimal: String, group: String, groupFrom: Int, percent: (before: String, behind: String)
  ) {
    self.decimal = decimal
    self.group = group
    self.groupFrom = groupFrom
    percentMarks = percent
  }

  /// The number as the language writes it: `10 000`, `−5`.
  package func text(_ number: Int) -> String {
    sign(number) + grouped(String(number.magnitude))
  }

  /// The same with the digits behind its point: `1 000,50`.
  package func text(_ number: Decimal) -> String {
    let (whole, fraction) = number.parts
    return sign(number.units) + grouped(whole) + (fraction.isEmpty ? "" : decimal + fraction)
  }

  /// A number that is printed already, as so many per cent.
  package func percent(_ number: String) -> String {
    percentMarks.before + number + percentMarks.behind
  }

  private func sign(_ number: Int) -> String { number < 0 ? "\u{2212}" : "" }

  private func grouped(_ digits: String) -> String {
    var digits = digits
    if digits.utf8.count >= groupFrom {
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
      }
      digits = ([digits] + groups).joined(separator: group)
    }
    return digits
  }
}
