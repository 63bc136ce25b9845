import Diagnostics
import Markdown
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct VisibilityTests {
  @Test(arguments: [
    ("draft: true", "2026-11-21", false),
    ("draft: false", "2026-11-21", true),
    ("publish_on: 2026-11-21", "2026-11-20", false),
    ("publish_on: 2026-11-21", "2026-11-21", true),
    ("publish_on: 2026-11-21", "2026-11-22", true),
    ("expires_on: 2026-11-21", "2026-11-20", true),
    ("expires_on: 2026-11-21", "2026-11-21", false),
    ("expires_on: 2026-11-21", "2026-11-22", false),
    ("publish_on: 2026-11-01\nexpires_on: 2026-11-30", "2026-11-21", true),
    ("publish_on: 2026-11-01\nexpires_on: 2026-11-30", "2026-12-01", false),
    ("draft: true\npublish_on: 2026-11-01", "2026-11-21", false),
    ("withdrawn: 2026-11-21", "2026-11-21", false),
    ("withdrawn: 2026-11-22", "2026-11-21", false),
  ])
  func `a page appears on its first day and is gone on its last`(
    _ header: String, _ today: String, _ isThere: Bool
  ) async {
    let resolved = await Resolved(page("about.en.md", header), today: today)
    #expect(resolved.complaints == [])
    #expect(resolved.paths.contains("/en/about/") == isThere)
    #expect(resolved.unpublished.contains("Content/about.en.md") == !isThere)
  }

  @Test func `an unpublished page is nowhere: no list, no menu, no translation`() async throws {
    let site = """
      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      sections:
        news: {kind: news, title: {en: News, ru: Н}, path: {en: news, ru: novosti}}
      menu: [news, about.md]

      """
    let resolved = await Resolved(
      site + page("about.en.md", "draft: true")
        + page("news/first.ru.md", "summary: s\ndraft: true"))
    #expect(resolved.complaints == [])
    #expect(resolved.entries("news", "ru") == [])
    #expect(resolved.entries("news", "en") == ["first"])
    #expect(resolved.site.layout.menus[try #require(LanguageCode("en"))]?.map(\.title) == ["News"])
    #expect(resolved.page("news/first.en.md")?.translations.map(\.language.text) == ["en"])
  }

  @Test func `a file that only an unpublished page shows is neither published nor stray`() async {
    var fixture = SiteFixture.small.adding(page("about.en.md", "draft: true", body: "![A](a.jpg)"))
    fixture.files["Content/a.jpg"] = SamplePicture.jpeg(640, 480)
    let resolved = await Resolved(fixture)
    #expect(resolved.complaints == [])
    #expect(!resolved.site.files.contains { $0.source.path == "Content/a.jpg" })
  }

  @Test func `a day with no page at all is still a site`() async {
    let resolved = await Resolved(
      page("index.en.md", "draft: true") + page("news/first.en.md", "summary: s\ndraft: true"))
    #expect(resolved.site.pages.isEmpty)
    #expect(resolved.site.lists.count == 4)
  }
}
