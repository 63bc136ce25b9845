import Diagnostics
import SiteModel
import Templating
import TestSupport
import Testing
import Workspace

@testable import Reading

/// Which languages lend to which, and what is said of it.
@Suite struct FallbackTests {
  private static let third = LanguageCode.of(ThirdLanguage.code)

  private func complaints(_ line: String) async -> [String] {
    await ReadSite(.threeLanguages(fallback: line)).diagnostics.map(\.rule.id)
  }

  private static let faults: [(String, [String])] = [
    ("fallback: {qab: [ru, en]}", []),
    ("fallback: {qab: ru}", []),
    ("fallback: {qab: [ru, en], ru: [en], en: [ru]}", []),
    ("fallback: {qab: [ru, de]}", ["unknown-language-code"]),
    ("fallback: {qab: [ru], uk: [ru]}", ["unknown-language-code"]),
    ("fallback: {qab: [qab, ru]}", ["own-fallback"]),
    ("fallback: {qab: [ru, ru]}", ["duplicate-key"]),
    ("fallback: [ru]", ["expected-mapping", "no-fallback"]),
    ("fallback: {qab: []}", ["empty-value", "no-fallback"]),
  ]

  @Test(arguments: faults)
  func `a fault in the list is told where it stands`(_ line: String, _ rules: [String]) async {
    #expect(await complaints(line).sorted() == rules)
  }

  @Test func `what a language lacks is that of the first in its list that has it`() async throws {
    for (list, expected) in [("[ru, en]", "Сначала спроси"), ("[en, ru]", "Ask first")] {
      let site = try #require(
        await ReadSite(.threeLanguages(fallback: "fallback: {qab: \(list)}")).site)
      #expect(site.configuration.title[Self.third] == expected)
    }
    let site = try #require(await ReadSite(.threeLanguages()).site)
    #expect(site.configuration.title.lender(to: Self.third) == .of("ru"))
    let help = site.configuration.section("help")
    #expect(help?.title.lender(to: Self.third) == nil)
    #expect(help?.title[Self.third] == ThirdLanguage.words("help"))
  }

  @Test func `two languages may lend to each other, and each value knows whose it is`() async throws
  {
    let site = try #require(
      await ReadSite(
        SiteFixture.threeLanguages(fallback: "fallback: {qab: [ru, en], ru: [en], en: [ru]}")
          .adding(
            """
            -- Content/data/tags.yml --
            - id: online
              name: {en: Online}
            - id: travel
              name: {ru: Поездка}
            """)
      ).site)
    let records = try #require(site.data["tags"]?.records)
    let lenders = records.map { record in
      site.configuration.languages.map { record.lent[$0]?.values.map(\.text) ?? [] }
    }
    #expect(lenders == [[[], ["en"], ["en"]], [["ru"], [], ["ru"]]])
  }

  @Test func `a language just begun is one complaint, with the line to write`() async throws {
    let read = await ReadSite(.threeLanguages(fallback: ""))
    #expect(read.diagnostics.map(\.rule.id) == ["no-fallback"])
    let complaint = try #require(read.diagnostics.first)
    #expect(complaint.arguments["example"] == "fallback: {qab: [en, ru]}")
    #expect(complaint.notes.count == 5)
  }

  @Test func `a few texts that a language lacks are told one by one`() async {
    let read = await ReadSite(
      SiteFixture.small.adding(
        """
        -- Content/data/tags.yml --
        - {id: online, name: {en: Online}}
        - {id: travel, name: {en: Travel}}
        """))
    #expect(read.diagnostics.map(\.rule.id) == ["missing-language", "missing-language"])
  }

  @Test func `a site's words add to the theme's and replace them key by key`() async throws {
    let read = await ReadSite(
      SiteFixture.small.adding(
        """
        -- Templates/strings/ru.yml --
        name: По-русски
        dates: {month: "{month}, {year}"}
        text:
          menu: Меню сайта
          own: Своё
        """))
    #expect(read.diagnostics.isEmpty, "\(read.complaints)")
    let russian = try #require(read.site?.languages.first { $0.code == .of("ru") })
    let word = { (key: String) in russian.text[key]?.wordings.first?.value ?? "" }
    #expect(russian.name == "По-русски")
    #expect(word("menu") == "Меню сайта")
    #expect(word("own") == "Своё")
    #expect(word("search") == "Поиск")
    #expect(russian.dates.monthsAlone.first == "январь")
    #expect(russian.dates.monthText(try #require(Day("2016-07-27"))) == "июль, 2016")
  }
}
