import Diagnostics
import Rendering
import SiteModel
import TestSupport
import Testing

@Suite struct OutputPlanTests {
  private static let header = "summary: s\ndate: 2016-01-01"

  @Test(arguments: [
    ("a.en.md", "slug: same", "b.en.md", "slug: same", "b.en.md:3:7"),
    ("news/x.en.md", header, "news/y.en.md", header + "\nslug: x", "news/y.en.md:5:7"),
    ("a.en.md", "slug: news", "b.en.md", "", "a.en.md:3:7"),
    ("a.en.md", "slug: same\ndraft: true", "b.en.md", "slug: same", "a.en.md:3:7"),
    ("a.en.md", "slug: same\ndraft: true", "b.en.md", "slug: same\ndraft: true", "b.en.md:3:7"),
  ])
  func `two pages cannot have one address, and a hidden one gives way`(
    _ first: String, _ one: String, _ second: String, _ other: String, _ place: String
  ) async {
    let planned = await Planned(page(first, one) + page(second, other))
    #expect(planned.collisions == ["Content/\(place)"])
  }

  @Test(arguments: [
    "static/en/about/index.html", "static/EN/About/index.html", "static/index.html",
    "static/assets/site.css", "static/en/index.html", "static/en", "static/EN/about",
    "static/assets/SITE.CSS/x.txt", "static/en/news/first", "static/ru",
  ])
  func `a file does not take the place of a page, whatever its capitals`(_ file: String) async {
    var fixture = SiteFixture.small.adding(page("about.en.md"))
    fixture.files["Content/" + file] = [1]
    #expect(await !Planned(fixture).collisions.isEmpty)
  }

  @Test func `the other place is shown`() async {
    let planned = await Planned(page("a.en.md", "slug: same") + page("b.en.md", "slug: same"))
    let collision = planned.diagnostics.first
    #expect(collision?.arguments == ["path": "/en/same/"])
    #expect(collision?.notes.first?.place?.file == "Content/a.en.md")
  }

  @Test func `two sections cannot have one word`() async {
    let planned = await Planned(
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
    #expect(planned.collisions == ["Content/site.yml:8:59"])
  }

  /// Three pages with `per_page: 1`: `/en/news/1/` and `/en/news/2/` are parts of the list.
  private static let parts = """
    -- Content/site.yml --
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/
    time_zone: UTC
    languages: [en, ru]
    sections:
      news:
        {kind: news, title: {en: News, ru: Н}, path: {en: news, ru: novosti}, per_page: 1}

    """

  @Test(arguments: ["", "\ndraft: true"])
  func `a page, hidden or not, gives way to a part of a list and is told of it`(
    _ draft: String
  ) async {
    let planned = await Planned(
      Self.parts + page("news/a.en.md", Self.header) + page("news/b.en.md", Self.header)
        + page("news/x.en.md", "\(Self.header)\nslug: \"1\"\(draft)"))
    #expect(planned.collisions == ["Content/news/x.en.md:5:7"])
  }

  @Test func `what is not planned takes no address`() async {
    let alias = page("about.en.md", "aliases: [/404.html]")
    #expect(await Planned(alias, links: .files).collisions == [])
    #expect(await Planned(alias).collisions == ["Content/about.en.md:3:11"])
  }

  @Test func `an address is kept for a page that nobody sees, and nothing is made of it`() async {
    let planned = await Planned(page("about.en.md", "draft: true\naliases: [/us/]"))
    #expect(planned.identities["en/about/"] == "hidden /en/about/")
    #expect(planned.identities["us/"] == "hidden /us/")
    let rendered = await Rendered(page("about.en.md", "draft: true\naliases: [/us/]"))
    #expect(!rendered.plan.contains { $0.identity.hasPrefix("hidden") })
  }
}
