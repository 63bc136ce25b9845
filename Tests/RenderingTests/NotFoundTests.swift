import Foundation
import SiteModel
import TestSupport
import Testing

/// What a server shows for an address where nothing is.
@Suite struct NotFoundTests {
  private static let site = SiteFixture.small.adding(
    """
    -- Content/site.yml --
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/a/b/
    time_zone: UTC
    languages: [en, ru]
    exit: {en: "https://weather.example/", ru: "https://weather.example/"}
    sections:
      news: {kind: news, title: {en: News, ru: Новости}, path: {en: news, ru: novosti}}
    -- Content/data/helplines.yml --
    - id: one
      number: "101"
      country: {en: Belarus, ru: Беларусь}
      name: {en: Help, ru: Помощь}
      purpose: {en: Any, ru: Любая}
      on_every_page: true
      checked_on: 2026-11-20
      check_every: 365
      evidence: https://example.org/
    """)

  @Test func `each language has its page, which leads home, to the sections and to help`()
    async throws
  {
    let rendered = await Rendered(Self.site)
    let html = try #require(rendered.files["ru/404.html"])
    #expect(html.contains(#"<html lang="ru" dir="ltr">"#))
    #expect(html.contains("<title>Страница не найдена · Малый</title>"))
    #expect(html.contains(#"<a href="/a/b/ru/">Главная страница</a>"#))
    #expect(html.contains(#"<a href="/a/b/ru/novosti/">Новости</a>"#))
    #expect(
      html.contains(#"<a href="/a/b/en/404.html" lang="en" dir="auto" hreflang="en">English</a>"#))
    #expect(html.contains(#"<a href="tel:101">"#))
    #expect(html.contains(#"<a class="exit" href="https://weather.example/""#))
    #expect(html.contains(#"href="/a/b/assets/site.css""#))
  }

  @Test func `the page at the root speaks every language`() async throws {
    let html = try #require(await Rendered(Self.site).files["404.html"])
    #expect(html.contains("Page not found · English Страница не найдена · Русский"))
    #expect(html.contains(#"<span lang="ru" dir="ltr">Страница не найдена</span>"#))
    #expect(html.contains(#"<a href="/a/b/en/" hreflang="en">English · Home page</a>"#))
    #expect(html.contains(#"<a href="/a/b/ru/" hreflang="ru">Русский · Главная страница</a>"#))
    #expect(html.components(separatedBy: #"<a href="tel:101">"#).count == 3)
  }

  @Test func `search engines are kept away and told no address`() async throws {
    let rendered = await Rendered(Self.site)
    for path in ["404.html", "en/404.html", "ru/404.html"] {
      let html = try #require(rendered.files[path])
      #expect(html.components(separatedBy: #"<meta name="robots" content="noindex">"#).count == 2)
      #expect(!html.contains("canonical") && !html.contains("\"alternate\""))
    }
  }

  @Test func `a site of one language has one page, at the root`() async throws {
    let rendered = await Rendered(
      SiteFixture(
        """
        -- Content/site.yml --
        theme: 1
        title: Малый
        base_url: https://example.org
        time_zone: UTC
        languages: [ru]
        """))
    #expect(
      rendered.files.keys.filter { !$0.hasPrefix("search/") }.sorted()
        == ["404.html", "index.html", "robots.txt", "sitemap.xml"])
    let html = try #require(rendered.files["404.html"])
    #expect(html.contains("<h1>Страница не найдена</h1>"))
    #expect(html.contains(#"<a href="/">Главная страница</a>"#))
    #expect(!html.contains(#"class="languages""#) || !html.contains("hreflang"))
  }

  @Test func `the choice of languages and what is not found have the numbers in every language`()
    async
  {
    let rendered = await Rendered(
      """
      -- Content/data/helplines.yml --
      - id: one
        number: "112"
        country: {en: Here, ru: Здесь}
        name: {en: Rescue service, ru: Служба спасения}
        short: {en: Rescue, ru: Спасатели}
        purpose: {en: p, ru: p}
        on_every_page: true
        checked_on: 2026-11-01
        check_every: 365
        evidence: e

      """ + page("a.en.md"))
    for path in ["index.html", "404.html"] {
      let html = rendered.files[path] ?? ""
      let help = html.prefix(upTo: html.range(of: "<main")?.lowerBound ?? html.startIndex)
      #expect(
        help.contains(#"<a href="tel:112"><b dir="ltr">112</b> <span>Rescue</span></a>"#), "\(path)"
      )
      #expect(help.contains(#"<a href="tel:112"><b dir="ltr">112</b> <span>Спасатели</span></a>"#))
    }
  }

  @Test func `a page has the icon of the site, a discreet one an icon that says nothing`() async {
    let rendered = await Rendered(page("a.en.md", "discreet: true"))
    let link = #"<link rel="icon" href="../../assets/"#
    #expect(rendered["en/a/"].contains(link + #"plain-icon.svg" type="image/svg+xml">"#))
    #expect(!rendered["en/a/"].contains(link + "icon.svg"))
    #expect(rendered["en/"].contains(#"href="../assets/icon.svg""#))
  }
}
