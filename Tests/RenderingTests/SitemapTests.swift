import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What search engines are told.
@Suite struct SitemapTests {
  private static let day = "summary: s\ndate: 2016-01-02"

  @Test func `the sitemap has every page and list with its alternates and its last change`() async {
    let rendered = await Rendered(page("news/first.ru.md", "summary: с\nupdated: 2016-08-01"))
    #expect(
      rendered.files["sitemap.xml"]
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        \(Self.url("", ["en": "en/", "ru": "ru/"], original: ""))
        \(Self.url("en/", ["en": "en/", "ru": "ru/"], original: ""))
        \(Self.url("ru/", ["en": "en/", "ru": "ru/"], original: ""))
        \(Self.url("en/news/", ["en": "en/news/", "ru": "ru/novosti/"], day: "2016-07-27"))
        \(Self.url("ru/novosti/", ["en": "en/news/", "ru": "ru/novosti/"], day: "2016-08-01"))
        \(Self.url("en/news/first/", Self.first, day: "2016-07-27"))
        \(Self.url("ru/novosti/first/", Self.first, day: "2016-08-01"))
        </urlset>

        """)
  }

  private static let first = ["en": "en/news/first/", "ru": "ru/novosti/first/"]

  private static func url(
    _ path: String, _ versions: [String: String], original: String? = nil, day: String? = nil
  ) -> String {
    let base = "https://example.org/"
    let day = day.map { "<lastmod>\($0)</lastmod>" } ?? ""
    let all =
      versions.sorted { $0.key < $1.key } + [("x-default", original ?? versions["en"] ?? "")]
    let links = all.map {
      "<xhtml:link rel=\"alternate\" hreflang=\"\($0.0)\" href=\"\(base)\($0.1)\"/>"
    }
    return "<url><loc>\(base)\(path)</loc>\(day)\(links.joined())</url>"
  }

  @Test(arguments: [
    "discreet: true", "draft: true", "publish_on: 2026-11-22", "withdrawn: 2026-01-01",
  ])
  func `what is not to be found is not in it`(_ header: String) async throws {
    let rendered = await Rendered(page("about.en.md", "\(header)\naliases: [/old/]"))
    let map = try #require(rendered.files["sitemap.xml"])
    #expect(!map.contains("about") && !map.contains("old") && !map.contains("404"))
  }

  @Test func `a discreet twin is no alternate of a page that is not`() async throws {
    let rendered = await Rendered(
      page("about.en.md") + page("about.ru.md", "discreet: true"))
    let map = try #require(rendered.files["sitemap.xml"])
    #expect(map.contains("<url><loc>https://example.org/en/about/</loc></url>"))
    #expect(!map.contains("ru/about"))
  }

  @Test func `a list with a page whose last change is unknown has none itself`() async throws {
    let site = """
      -- Content/site.yml --
      theme: 1
      title: Small
      base_url: https://example.org/
      time_zone: UTC
      languages: [en]
      sections:
        texts: {kind: page, title: Texts, path: texts}

      """
    let old = page("texts/old.en.md", "date: 2016-01-02")
    let known = await Rendered(SiteFixture(site + old))
    #expect(known.files["sitemap.xml"]?.contains("/texts/</loc><lastmod>2016-01-02<") == true)
    let unknown = await Rendered(SiteFixture(site + old + page("texts/new.en.md")))
    #expect(unknown.files["sitemap.xml"]?.contains("/texts/</loc></url>") == true)
  }

  @Test func `more addresses than one file may hold stand in several, which an index names`() async
  {
    let rendered = await Rendered(
      page("news/a.en.md", Self.day) + page("news/b.en.md", Self.day))
    let maker = OutputMaker.sitemap(SitemapLimits(addresses: 4, bytes: 50_000_000))
    let entries = maker.entries(rendered.site)
    #expect(
      entries.map(\.path.text) == [
        "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "robots.txt",
      ])
    let files = entries.compactMap { Rendered.text(of: $0, by: rendered.renderer) }
    let places = files.map { file in
      file.matches(of: #/<loc>https:\/\/example.org\/([^<]*)</#).map { String($0.output.1) }
    }
    #expect(places[0] == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(places[1...3].map(\.count) == [4, 4, 1])
    let whole = rendered.files["sitemap.xml"] ?? ""
    for place in places[1...3].joined() {
      #expect(whole.contains("<loc>https://example.org/\(place)</loc>"))
    }
  }

  @Test func `a file is parted before it is longer than it may be`() async {
    let rendered = await Rendered("")
    let maker = OutputMaker.sitemap(SitemapLimits(addresses: 50_000, bytes: 2_000))
    let parts = maker.entries(rendered.site).filter { $0.path.text.hasPrefix("sitemap-") }
    #expect(parts.count > 1)
    for part in parts {
      #expect(Rendered.text(of: part, by: rendered.renderer)?.utf8.count ?? 0 < 2_500)
    }
  }

  @Test func `robots are shown the way, and a file of the site's own comes first`() async {
    let robots = await Rendered("").files["robots.txt"]
    #expect(robots == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n")
    let own = await Planned("-- Content/static/robots.txt --\nUser-agent: *\n")
    #expect(own.collisions == [])
    #expect(own.identities["robots.txt"] == "file Content/static/robots.txt")
  }

  @Test func `below a folder of a host all addresses are below it`() async {
    var site = SiteFixture.small
    let text = String(decoding: site.files["Content/site.yml"] ?? [], as: UTF8.self)
    site.files["Content/site.yml"] = Array(
      text.replacing("example.org/", with: "example.org/a&b/").utf8)
    let files = await Rendered(site).files
    #expect(files["robots.txt"]?.contains("Sitemap: https://example.org/a&b/sitemap.xml\n") == true)
    let map = files["sitemap.xml"] ?? ""
    #expect(map.contains("<loc>https://example.org/a&amp;b/en/</loc>"))
    #expect(!map.contains("a&b") && !map.contains("example.org/en"))
  }

  @Test func `a site for a disk tells nobody`() async {
    let planned = await Planned("", links: .files)
    #expect(planned.identities["sitemap.xml"] == nil && planned.identities["robots.txt"] == nil)
  }
}
