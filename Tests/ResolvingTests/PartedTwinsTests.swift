import Diagnostics
import TestSupport
import Testing
import Workspace

@testable import Resolving

@Suite struct PartedTwinsTests {
  private func resolved(_ english: String, _ russian: String) async -> Resolved {
    await Resolved(page("\(english).en.md") + page("\(russian).ru.md"))
  }

  @Test(arguments: [
    ("abroad", "abroads"), ("help", "helpers"), ("job-offer", "job-offers"),
    ("world-day", "worldday"), ("trafficking", "traficking"),
    ("camp-2017", "camps-2017"), ("letters", "lettres"),
  ])
  func `names that are nearly the same are told`(_ english: String, _ russian: String) async {
    for (english, russian) in [(english, russian), (russian, english)] {
      let resolved = await resolved(english, russian)
      #expect(resolved.rules == ["parted-twins"])
    }
  }

  @Test(arguments: [
    ("camp-2017", "camp-2018"), ("camp2017", "camp2018"), ("camp", "camp-2018"),
    ("conference-minsk", "conference-brest"), ("work", "work-abroad"), ("aid", "air"),
    ("about", "help"),
  ])
  func `other names are two pages`(_ english: String, _ russian: String) async {
    let resolved = await resolved(english, russian)
    #expect(resolved.rules == [])
  }

  @Test func `pages in other folders or with twins of their own are no pair`() async {
    let header = "summary: s\ndate: 2016-01-01"
    let resolved = await Resolved(
      page("news/abroads.en.md", header) + page("abroad.ru.md")
        + page("sign.en.md") + page("sign.ru.md") + page("signs.en.md"))
    #expect(resolved.rules == [])
  }

  @Test func `a file beside the other languages of its page is a pair with them`() async {
    var fixture = SiteFixture.small.adding(
      page("abroad.ru.md") + page("abroad.be.md") + page("abroads.en.md"))
    let languages = String(decoding: fixture.files["Content/site.yml"] ?? [], as: UTF8.self)
      .replacing("languages: [en, ru]", with: "languages: [en, ru, be]")
      .replacing(#/\{en: (\w+), ru: ([^}]+)\}/#) { "{en: \($0.1), ru: \($0.2), be: \($0.1)}" }
    fixture.files["Content/site.yml"] = Array(languages.utf8)
    fixture.files["Templates/strings/be.yml"] =
      EmbeddedTheme.ofThisProgram.files["Templates/strings/ru.yml"]
    let resolved = await Resolved(fixture)
    #expect(resolved.complaints.filter { $0.hasSuffix("parted-twins") }.count == 1)
  }

  @Test func `a menu says that an entry lacks a language, a pair is told once`() async {
    let menu = { (entry: String) in
      SiteFixture.small.adding(page("abroad.ru.md")).addingToSite("menu: [\(entry)]")
    }
    let alone = await Resolved(menu("abroad.md"))
    #expect(alone.rules == ["missing-twin"])
    #expect(alone.diagnostics.first?.arguments["file"] == "abroad.en.md")
    let paired = await Resolved(menu("abroad.md").adding(page("abroads.en.md")))
    #expect(paired.rules == ["parted-twins"])
    let hidden = await Resolved(menu("abroad.md").adding(page("abroad.ru.md", "draft: true")))
    #expect(hidden.rules == [])
    let waiting = await Resolved(menu("abroad.md").adding(page("abroad.en.md", "draft: true")))
    #expect(waiting.rules == [])
  }

  @Test func `a text of a list in one language is told, and none at all is not`() async {
    let one = await Resolved(page("news/index.en.md"))
    #expect(one.complaints == ["Content/news/index.en.md missing-twin"])
    let none = await Resolved("")
    #expect(none.rules == [])
  }

  @Test func `a link that names a renamed file is answered with its new name`() async {
    let resolved = await Resolved(
      page("abroad.ru.md") + page("abroads.en.md") + page("b.en.md", body: "[x](abroad.en.md)"))
    let link = resolved.diagnostics.first { $0.rule.id == "broken-link" }
    #expect(link?.notes == [Note(.didYouMean, ["word": "abroads.en.md"])])
  }

  @Test func `a translation without its original is one fault`() async {
    let news = "summary: s"
    let gone = await Resolved(page("news/x.ru.md", news))
    #expect(gone.rules == ["vanished-original"])
    #expect(gone.diagnostics.first?.arguments == ["key": "date", "file": "news/x.en.md"])
    let original = await Resolved(page("news/x.ru.md", "original: true\n" + news))
    #expect(original.rules == ["missing-key"])
    let first = await Resolved(page("news/x.en.md", news))
    #expect(first.rules == ["missing-key"])
    let renamed = await Resolved(
      page("news/x-day.ru.md", news) + page("news/x-days.en.md", news + "\ndate: 2016-01-01"))
    #expect(renamed.rules == ["vanished-original"])
    #expect(renamed.diagnostics.first?.notes.first?.place?.file == "Content/news/x-days.en.md")
    let moved = await Resolved(page("news/x.ru.md", news) + page("x.en.md"))
    #expect(moved.diagnostics.first?.notes == [Note(.perhapsThis, at: Place("Content/x.en.md"))])
    let broken = await Resolved(page("news/x.ru.md", news + "\ntranslates: y.en.md"))
    #expect(broken.rules == ["broken-translates"])
  }

  @Test func `what a misnamed file is missing from is not told beside its name`() async {
    let menu = SiteFixture.small.adding(page("about.ru.md")).addingToSite("menu: [about.md]")
    let said = await Resolved(menu.adding(page("about.en.MD")))
    #expect(said.rules == ["mistaken-name"])
    let published = "-- Content/addresses.lock --\n/en/news/x/ 2016-01-01 news/x.en.md\n"
    let original = await Resolved(
      published + page("news/x.en.md.txt") + page("news/x.ru.md", "summary: s"))
    #expect(original.rules == ["lost-page"])
    let unpublished = await Resolved(page("news/x.en.MD") + page("news/x.ru.md", "summary: s"))
    #expect(unpublished.rules == ["mistaken-name", "vanished-original"])
    #expect(unpublished.diagnostics.last?.notes.first?.place?.file == "Content/news/x.en.MD")
  }

  @Test func `a language that nobody has begun to write lacks nothing`() async {
    let resolved = await Resolved(
      SiteFixture(
        """
        -- Content/site.yml --
        theme: 1
        title: {en: Small, ru: Малый}
        base_url: https://example.org/
        time_zone: UTC
        languages: [en, ru]
        menu: [about.md]

        """ + page("index.en.md") + page("about.en.md")))
    #expect(resolved.rules == [])
  }

  @Test func `what was published shows that even a page in the first language is a translation`()
    async
  {
    let lock = "-- Content/addresses.lock --\n/ru/novosti/x/ 2016-01-01 news/x.ru.md\n"
    let resolved = await Resolved(lock + page("news/x.en.md", "summary: s"))
    #expect(resolved.rules == ["vanished-address", "vanished-original"])
  }
}
