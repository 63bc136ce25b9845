import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Reading

/// The grammars of the languages that the program carries, held against CLDR.
@Suite struct GrammarTests {
  static let codes = ["en", "ru", "be", "uk", "ar"]

  private func language(_ code: String) throws -> (LanguageData, ICU) {
    let file = "Templates/strings/\(code).yml"
    var diagnostics: [Diagnostic] = []
    let text = try SourceText(Repository.text(file))
    let language = LanguageReader(code: try #require(LanguageCode(code)), file: file)
      .read(text, &diagnostics)
    #expect(diagnostics.map(\.rule.id) == [])
    // English as Britain writes it, as the file says; the others have one country.
    return (try #require(language), ICU(locale: code == "en" ? "en_GB" : code))
  }

  /// Where the files deviate from CLDR: a space of a fixed or no width, or one at which no line ends, is
  /// a space; a dash is as long, and stands between as many spaces, as the typography of the language has
  /// it; the minus is that of typography; the apostrophe of Ukrainian is the one of its keyboards; the
  /// Belarusian year has its letter everywhere, in CLDR only in a long date; the Ukrainian year of each of
  /// two days has its own, in CLDR one for both; and the Arabic year no comma, in CLDR only in a
  /// run of days.
  private func plain(_ text: String) -> String {
    text.replacing(#/[\u{A0}\u{2009}\u{202F}]/#, with: " ").replacing(#/ ?[–—] ?/#, with: "–")
      .replacing("\u{2212}", with: "-").replacing("ʼ", with: "’")
      .replacing(#/ (г\.|рр?\.)/#, with: "").replacing("، ", with: " ")
  }

  private static let days = (1...12).flatMap { month in
    [(2016, 1), (2017, 9), (2026, 28)].compactMap { Day(year: $0.0, month: month, day: $0.1) }
  }
}

extension GrammarTests {
  @Test(arguments: codes)
  func `whole numbers take the plural form of CLDR`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for number in Array(0...1200) + [10_000, 12_345, 100_003, 1_000_000, 1_000_011] {
      let category = try cldr.category("\(number)")
      #expect(language.plurals.category(of: number) == category, "\(number)")
    }
  }

  @Test(arguments: codes)
  func `numbers with digits behind the point do too`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for whole in Array(0...25) + [100, 101, 102, 105, 111, 121, 1_000_000] {
      for fraction in ["0", "1", "2", "5", "00", "10", "11", "25", "50", "000", "300"] {
        let text = "\(whole).\(fraction)"
        let decimal = try #require(Decimal(text))
        #expect(
          try language.plurals.category(of: decimal) == cldr.category(text),
          "\(text)")
      }
    }
  }

  @Test(arguments: codes)
  func `places in a row take the ordinal form of CLDR`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for number in 0...1200 {
      let category = try cldr.category("\(number)", isOrdinal: true)
      #expect(language.ordinals.category(of: number) == category, "\(number)")
    }
  }
}

extension GrammarTests {
  @Test(arguments: codes)
  func `days are written as CLDR has them`(_ code: String) throws {
    let (language, cldr) = try language(code)
    let dates = language.dates
    for day in Self.days {
      #expect(try plain(dates.text(day)) == plain(cldr.day(day, "yMMMMd")))
      #expect(try plain(dates.shortText(day)) == plain(cldr.day(day, "yMMMd")))
      #expect(try plain(dates.fullText(day)) == plain(cldr.day(day, "yMMMMEEEEd")))
      #expect(try plain(dates.monthText(day)) == plain(cldr.day(day, "yMMMM")))
      #expect(try plain(dates.weekday(day)) == plain(cldr.day(day, "EEEE")))
      #expect(try plain(dates.shortWeekday(day)) == plain(cldr.day(day, "ccc")))
      #expect(try dates.yearText(day).contains(cldr.number("\(day.year)", "group-off")))
    }
  }

  @Test(arguments: codes)
  func `runs of days are written as CLDR has them`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for period in [
      "2016-07-27..2016-07-29", "2016-11-28..2016-12-11", "2016-12-28..2017-01-05",
      "2026-02-01..2026-02-27", "2026-05-09..2026-06-22",
    ] {
      let period = try #require(Period(period))
      #expect(try plain(language.dates.text(period)) == plain(cldr.period(period, "yMMMMd")))
      #expect(try plain(language.dates.shortText(period)) == plain(cldr.period(period, "yMMMd")))
    }
    for months in ["2018-06-01..2018-07-31", "2018-11-01..2019-02-28"] {
      let months = try #require(Period(months))
      #expect(try plain(language.dates.text(months)) == plain(cldr.period(months, "yMMMM")))
    }
  }
}

extension GrammarTests {
  /// Cyrillic typography does not part the digits of a number of four, as `group_from: 5` says, where
  /// CLDR does: there they are compared with the groups taken out.
  @Test(arguments: codes)
  func `numbers are written as CLDR has them`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for number in [0, 7, 46, 999, 10_000, 12_345, 999_999, 1_234_567, -5, -10_000] {
      #expect(try plain(language.numbers.text(number)) == plain(cldr.number("\(number)")))
    }
    #expect(try language.numbers.text(7000) == cldr.number("7000", grouping(of: language)))
    for decimal in ["0.5", "1.5", "10000.25", "-3.75"] {
      let number = try #require(Decimal(decimal))
      #expect(try plain(language.numbers.text(number)) == plain(cldr.number(decimal)))
    }
  }

  private func grouping(of language: LanguageData) -> String {
    language.numbers.groupFrom > 4 ? "group-off" : ""
  }

  @Test(arguments: codes)
  func `hundredths are written as CLDR has them`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for number in [0, 7, 46, 100] {
      let text = language.numbers.percent(language.numbers.text(number))
      #expect(try plain(text) == plain(cldr.number("\(number)", "percent")))
    }
  }

  @Test(arguments: codes)
  func `lists are joined as CLDR has them`(_ code: String) throws {
    let (language, cldr) = try language(code)
    for count in 1...5 {
      let words = ["а", "b", "в", "d", "ج"].prefix(count)
      let joined = words.enumerated().map { number, word in
        word + language.lists.joint(behind: number, of: count)
      }.joined()
      #expect(try joined == cldr.list(Array(words)))
    }
  }
}

extension GrammarTests {
  /// All words of one and two letters, with capitals: whatever comes later differs in no other way. CLDR
  /// takes an alef with a madda for two letters; here all alefs stand together.
  @Test(arguments: codes)
  func `words stand in the order of ICU`(_ code: String) throws {
    let (language, cldr) = try language(code)
    let letters = language.collation.letters.subtracting(["آ"]).map(String.init)
    let short = letters.flatMap { first in
      [first, first.uppercased()] + letters.map { first + $0 }
    }
    #expect(try cldr.misplaced(sorted(short, language)) == [])
  }

  private func sorted(_ words: [String], _ language: LanguageData) -> [String] {
    words.sorted(by: language.collation.precedes)
  }

  @Test(arguments: [
    ("en", ["résumé", "resume", "Resume", "resumes", "naïve", "naive", "café", "cafe", "Cafés"]),
    ("ru", ["ёлка", "елка", "ель", "Ёлка", "ёж", "еж", "ежевика", "жук", "и\u{301}рис", "ирис"]),
    ("be", ["ёлка", "ель", "ежа", "жук", "ўзор", "узор", "ідэя", "йод", "мова", "чэрвень"]),
    ("uk", ["ґанок", "ганок", "гора", "їжак", "іній", "єнот", "екран", "йод", "щука", "ящик"]),
    (
      "ar",
      ["أمل", "امل", "إمل", "أمان", "ؤمل", "باب", "تاء", "ثوب", "مدرسة", "مدرسه", "مدى", "مدي"]
    ),
  ])
  func `words as they are stand so too`(_ code: String, _ words: [String]) throws {
    let (language, cldr) = try language(code)
    let all =
      words + [
        "10", "9 лет", "«Дом»", "a", "Zebra", "(х)", "– а", "x-y", "x y", "х, у", "100 %", "“х”",
      ]
    #expect(try cldr.misplaced(sorted(all, language)) == [])
  }
}
