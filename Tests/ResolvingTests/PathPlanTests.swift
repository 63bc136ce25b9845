import Diagnostics
import Markdown
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct PathPlanTests {
  private static let header = "summary: s\ndate: 2016-01-01"

  @Test(arguments: [
    ("about.ru.md", "", "/ru/about/"),
    ("about.ru.md", "slug: o-nas", "/ru/o-nas/"),
    ("news/x.ru.md", header, "/ru/novosti/x/"),
    ("news/x.en.md", header, "/en/news/x/"),
    ("news/2016/x.ru.md", header, "/ru/novosti/x/"),
    ("news/x/index.ru.md", header, "/ru/novosti/x/"),
    ("news/index.ru.md", "slug: other", "/ru/novosti/"),
  ])
  func `an address is language, section and slug`(
    _ file: String, _ header: String, _ path: String
  ) async {
    let resolved = await Resolved(page(file, header))
    #expect(resolved.complaints == [])
    #expect(resolved.page(file)?.path.description == path)
  }

  @Test func `a site of one language leaves it out`() async {
    let resolved = await Resolved(
      SiteFixture(
        """
        -- Content/site.yml --
        theme: 1
        title: Малый
        base_url: https://example.org/
        time_zone: UTC
        languages: [ru]
        sections: {news: {kind: news, title: Новости, path: novosti}}

        """ + page("index.ru.md") + page("about.ru.md") + page("news/x.ru.md", Self.header)))
    #expect(resolved.complaints == [])
    #expect(resolved.paths == ["/", "/about/", "/novosti/x/"])
    #expect(resolved.site.lists.map(\.path.description) == ["/", "/novosti/"])
  }

  @Test(arguments: [
    ("a.en.md", "slug: same", "b.en.md", "slug: same", "b.en.md:3:7"),
    ("news/1/x.en.md", header, "news/2/x.en.md", header, "news/2/x.en.md"),
    ("a.en.md", "slug: news", "b.en.md", "", "a.en.md:3:7"),
    ("a.en.md", "slug: same\ndraft: true", "b.en.md", "slug: same", "a.en.md:3:7"),
    ("a.en.md", "slug: same\ndraft: true", "b.en.md", "slug: same\ndraft: true", "b.en.md:3:7"),
  ])
  func `two pages cannot have one address, and a hidden one gives way`(
    _ first: String, _ one: String, _ second: String, _ other: String, _ place: String
  ) async {
    let resolved = await Resolved(page(first, one) + page(second, other))
    #expect(resolved.complaints == ["Content/\(place) path-collision"])
  }

  @Test(arguments: [
    "static/en/about/index.html", "static/EN/About/index.html", "static/index.html",
    "static/assets/site.css", "static/en/index.html", "static/en", "static/EN/about",
    "static/assets/SITE.CSS/x.txt",
  ])
  func `a file does not take the place of a page, whatever its capitals`(_ file: String) async {
    var fixture = SiteFixture.small.adding(page("about.en.md"))
    fixture.files["Content/" + file] = [1]
    let resolved = await Resolved(fixture)
    #expect(resolved.rules == ["path-collision"])
  }

  @Test func `the other place is shown`() async {
    let resolved = await Resolved(page("a.en.md", "slug: same") + page("b.en.md", "slug: same"))
    #expect(resolved.diagnostics.first?.arguments == ["path": "/en/same/"])
    #expect(resolved.diagnostics.first?.notes.first?.place?.file == "Content/a.en.md")
  }

  @Test func `two sections cannot have one word`() async {
    let resolved = await Resolved(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      sections:
        news: {kind: news, title: {en: News, ru: Н}, path: {en: news, ru: novosti}}
        more: {kind: news, title: {en: More, ru: Е}, path: {en: news, ru: eshche}}

      """)
    #expect(resolved.complaints == ["Content/site.yml:8:59 path-collision"])
  }
}
