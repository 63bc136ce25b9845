import Diagnostics
import Rendering
import SiteModel
import TestSupport
import Testing

/// Addresses that a site brings along: no folder of the first language, and patterns of sections.
@Suite struct PagePathTests {
  /// The small site with the addresses that Hugo gave it: `permalinks` of a section and
  /// `defaultContentLanguageInSubdir = false`.
  private static let moved = SiteFixture(
    """
    -- Content/site.yml --
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/
    time_zone: UTC
    languages: [en, ru]
    first_language: unprefixed
    sections:
      news:
        kind: news
        title: {en: News, ru: Новости}
        path: {en: news, ru: novosti}
        page_path: "/{year}/{month}/{slug}/"
        per_page: 1
    tags:
      title: {en: Tags, ru: Метки}
      path: {en: tags, ru: metki}
    menu: [news, about.md]
    -- Content/data/tags.yml --
    - id: school
      name: {en: School, ru: Школа}
    -- Content/index.en.md --
    ---
    title: Home
    ---
    See [the first](news/first.md) and [by its address](/2016/07/first/).
    -- Content/index.ru.md --
    ---
    title: Главная
    ---
    Текст.
    -- Content/about.en.md --
    ---
    title: About
    ---
    Text.
    -- Content/about.ru.md --
    ---
    title: О нас
    aliases: [/ru/kto-my/]
    ---
    Текст.
    -- Content/news/first.en.md --
    ---
    title: The first
    summary: What happened first.
    date: 2016-07-27
    tags: [school]
    ---
    [About](../about.md)
    -- Content/news/first.ru.md --
    ---
    title: Первая
    summary: Что было сначала.
    slug: pervaya
    ---
    Текст.
    -- Content/news/second.en.md --
    ---
    title: The second
    summary: What happened then.
    date: 2017-08-01
    ---
    Text.
    """)

  @Test func `pages in the first language stand at the root, in their years and months`() async {
    let rendered = await Rendered(Self.moved)
    let files = Set(rendered.files.keys)
    let wanted: Set = [
      "index.html", "about/index.html", "news/index.html", "news/1/index.html", "tags/index.html",
      "tags/school/index.html", "2016/07/first/index.html", "2017/08/second/index.html",
      "404.html", "feed.xml", "news/feed.xml",
      "ru/index.html", "ru/about/index.html", "ru/novosti/index.html", "ru/kto-my/index.html",
      "ru/2016/07/pervaya/index.html", "ru/404.html", "ru/feed.xml",
    ]
    #expect(wanted.subtracting(files) == [])
    #expect(files.filter { $0.hasPrefix("en/") } == [])
    #expect(!files.contains("ru/2016/07/first/index.html"))
    #expect(rendered["ru/kto-my/"].contains("url=../about/"))
  }

  @Test func `versions, the root for everybody else and links follow`() async {
    let rendered = await Rendered(Self.moved)
    let first = rendered["2016/07/first/"]
    for line in [
      #"<link rel="canonical" href="https://example.org/2016/07/first/">"#,
      #"<link rel="alternate" hreflang="en" href="https://example.org/2016/07/first/">"#,
      #"<link rel="alternate" hreflang="ru" href="https://example.org/ru/2016/07/pervaya/">"#,
      #"<link rel="alternate" hreflang="x-default" href="https://example.org/2016/07/first/">"#,
      #"<a href="../../../about/">About</a>"#,
    ] {
      #expect(first.contains(line), "\(line)")
    }
    let home = rendered[""]
    #expect(home.contains(#"hreflang="x-default" href="https://example.org/""#))
    #expect(home.contains(#"hreflang="ru" href="https://example.org/ru/""#))
    #expect(home.contains(#"<a href="2016/07/first/">the first</a>"#))
    #expect(home.contains(#"<a href="2016/07/first/">by its address</a>"#))
    #expect(rendered["ru/"].contains(#"hreflang="x-default" href="https://example.org/""#))
    #expect(home.contains(#"<html lang="en""#))
  }

  @Test func `the sitemap knows the root once, as the home page`() async throws {
    let rendered = await Rendered(Self.moved)
    let map = try #require(rendered.files["sitemap.xml"])
    #expect(map.split(separator: "<loc>https://example.org/</loc>").count == 2)
    #expect(map.contains("<loc>https://example.org/ru/2016/07/pervaya/</loc>"))
  }

  @Test func `a site for a disk has the same addresses as files`() async {
    let rendered = await Rendered(Self.moved, links: .files)
    #expect(rendered[""].contains(#"<a href="2016/07/first/index.html">the first</a>"#))
    #expect(
      rendered["2016/07/first/"].contains(#"<a href="../../../about/index.html">About</a>"#))
    #expect(rendered.files["404.html"] == nil)
  }

  @Test func `a page at the root gives way to the folder of another language`() async throws {
    let planned = await Planned(
      Self.moved.adding(
        """
        -- Content/ru.en.md --
        ---
        title: Ruthenia
        ---
        Text.
        """))
    #expect(planned.collisions == ["Content/ru.en.md"])
    let complaint = try #require(planned.diagnostics.first { $0.rule == .pathCollision })
    #expect(
      complaint.notes.last?.phrase == .languageFolder
        && complaint.notes.last?.arguments["word"] == "ru")
  }

  @Test(arguments: [
    ("/{year}/{month}/{day}/{slug}/", "en/2016/07/27/first/"),
    ("/{section}/{year}/{slug}/", "en/news/2016/first/"),
    ("/blog/{year}-{month}/{slug}/", "en/blog/2016-07/first/"),
    ("/{slug}/", "en/first/"),
    ("/статьи/{slug}/", "en/статьи/first/"),
  ])
  func `a pattern is made of what it names`(_ pattern: String, _ path: String) async {
    var fixture = SiteFixture.small
    let file = "Content/site.yml"
    let text = String(decoding: fixture.files[file] ?? [], as: UTF8.self)
    fixture.files[file] = Array(
      text.replacing(
        "novosti}\n", with: "novosti}\n    page_path: {en: \"\(pattern)\", ru: \"/{slug}/\"}\n"
      )
      .utf8)
    let planned = await Planned(fixture)
    #expect(planned.diagnostics == [])
    #expect(planned.identities[path] == "page news/first en")
    #expect(planned.identities["ru/first/"] == "page news/first ru")
  }

  @Test func `a translation has the day of its original, or its own`() async {
    let planned = await Planned(
      Self.moved.adding(
        """
        -- Content/news/first.ru.md --
        ---
        title: Первая
        summary: Что было сначала.
        date: 2018-01-02
        ---
        Текст.
        """))
    #expect(planned.identities["ru/2018/01/first/"] == "page news/first ru")
  }
}
