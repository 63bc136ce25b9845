import SiteModel
import Templating
import TestSupport
import Testing

@testable import Reading

/// The languages that the program carries, held against the grammars.
@Suite struct ShippedLanguageTests {
  private func language(_ code: String) async throws -> LanguageData {
    let site = try #require(await ReadSite(SiteFixture.small).site)
    return try #require(site.languages.first { $0.code.text == code })
  }

  @Test(arguments: [
    ("en", "27\u{A0}July 2016", "July 2016"),
    ("ru", "27\u{A0}июля 2016\u{A0}г.", "июль 2016\u{A0}г."),
  ])
  func `a day and a month`(_ code: String, _ day: String, _ month: String) async throws {
    let dates = try await language(code).dates
    #expect(dates.text(try #require(Day("2016-07-27"))) == day)
    #expect(dates.monthText(try #require(Day("2016-07-27"))) == month)
  }

  @Test(arguments: [
    ("en", "2016-07-27..2016-07-27", "27\u{A0}July 2016"),
    ("en", "2016-07-27..2016-07-29", "27–29 July 2016"),
    ("en", "2016-11-28..2016-12-11", "28 November – 11 December 2016"),
    ("en", "2016-12-28..2017-01-05", "28\u{A0}December 2016 – 5\u{A0}January 2017"),
    ("en", "2016-07-27..2017-07-29", "27\u{A0}July 2016 – 29\u{A0}July 2017"),
    ("en", "2018-02-01..2018-02-28", "February 2018"),
    ("en", "2016-02-01..2016-02-28", "1–28 February 2016"),
    ("en", "2016-01-01..2017-12-31", "2016–2017"),
    ("ru", "2016-01-01..2017-12-31", "2016–2017"),
    ("ru", "2018-06-01..2018-07-31", "июнь\u{A0}— июль 2018\u{A0}г."),
    ("ru", "2018-12-01..2019-01-31", "декабрь 2018\u{A0}г.\u{A0}— январь 2019\u{A0}г."),
    ("ru", "2016-07-27..2016-07-27", "27\u{A0}июля 2016\u{A0}г."),
    ("ru", "2016-07-27..2016-07-29", "27–29\u{A0}июля 2016\u{A0}г."),
    (
      "ru", "2016-11-28..2016-12-11",
      "28\u{A0}ноября\u{A0}— 11\u{A0}декабря 2016\u{A0}г."
    ),
    (
      "ru", "2016-12-28..2017-01-05",
      "28\u{A0}декабря 2016\u{A0}г.\u{A0}— 5\u{A0}января 2017\u{A0}г."
    ),
  ])
  func `a period`(_ code: String, _ period: String, _ text: String) async throws {
    #expect(try await language(code).dates.text(try #require(Period(period))) == text)
  }

  @Test func `every month has its two names`() async throws {
    let dates = try await language("ru").dates
    #expect(dates.monthsInDate.allSatisfy { $0.hasSuffix("а") || $0.hasSuffix("я") })
    #expect(Set(dates.monthsAlone).count == 12)
    #expect(Set(dates.monthsAlone).isDisjoint(with: dates.monthsInDate))
  }

  @Test(arguments: [
    ("one", [1, 21, 101, 121, 1001]),
    ("few", [2, 3, 4, 22]),
    ("many", [0, 5, 10, 11, 12, 14, 15, 20, 25, 100, 111, 112, 1011]),
  ])
  func `Russian counts in three forms`(_ category: String, _ numbers: [Int]) async throws {
    let russian = try await language("ru")
    for number in numbers { #expect(russian.plurals.category(of: number) == category, "\(number)") }
  }

  @Test(arguments: [
    0, 1, 2, 4, 5, 10, 11, 12, 14, 15, 20, 21, 22, 25, 100, 101, 111, 112, 121, 1001, 1011,
  ])
  func `English counts in two`(_ number: Int) async throws {
    let category = try await language("en").plurals.category(of: number)
    #expect(category == (number == 1 ? "one" : "other"))
  }

  @Test(arguments: [
    ("ru", 7000, "7000"), ("ru", 10000, "10\u{A0}000"), ("en", 7000, "7,000"),
    ("en", 10000, "10,000"),
  ])
  func `numbers are grouped`(_ code: String, _ number: Int, _ text: String) async throws {
    #expect(try await language(code).numbers.text(number) == text)
  }

  @Test func `quotes and alphabet are those of the language`() async throws {
    let (english, russian) = (try await language("en"), try await language("ru"))
    #expect(english.quotes == ["“", "”", "‘", "’"])
    #expect(russian.quotes == ["«", "»", "„", "“"])
    #expect(russian.collation.precedes("ёлка", "ель"))
    #expect(russian.collation.precedes("ёлка", "жук"))
  }

  @Test(arguments: [
    ("Съешь ещё этих мягких булок", "sesh-eshche-etikh-myagkikh-bulok"),
    ("Что делать, если паспорт отобрали?", "chto-delat-esli-pasport-otobrali"),
    ("Ў Мінску", "u-minsku"), ("Подъезд", "podezd"),
  ])
  func `Russian words become readable addresses`(_ words: String, _ slug: String) async throws {
    #expect(Slug(reading: words, by: try await language("ru").transliteration)?.text == slug)
  }
}
