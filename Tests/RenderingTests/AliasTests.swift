import Foundation
import Rendering
import SiteModel
import TestSupport
import Testing

/// Addresses that a page had before.
@Suite struct AliasTests {
  @Test func `an old address leads to the page in the page's language`() async throws {
    let rendered = await Rendered(page("about.ru.md", "aliases: [/ru/old/us/]"))
    let html = try #require(rendered.files["ru/old/us/index.html"])
    #expect(html.contains(#"<html lang="ru" dir="ltr">"#))
    #expect(html.contains(#"<meta http-equiv="refresh" content="0; url=../../about/">"#))
    #expect(html.contains(#"<link rel="canonical" href="https://example.org/ru/about/">"#))
    #expect(html.contains(#"<meta name="robots" content="noindex">"#))
    #expect(html.contains(#"<p><a href="../../about/">about.ru.md</a></p>"#))
    #expect(html.contains("<title>У страницы новый адрес</title>"))
    #expect(!html.contains("hreflang"))
  }

  @Test func `an address of HTML is a file, any other a folder`() async {
    let rendered = await Rendered(
      page("about.en.md", "aliases: [/us.html, /Old/us, /index.php]"))
    #expect(rendered.files["us.html"]?.contains("url=en/about/") == true)
    #expect(rendered.files["Old/us/index.html"]?.contains("url=../../en/about/") == true)
    #expect(rendered.files["index.php/index.html"]?.contains("url=../en/about/") == true)
  }

  @Test func `a translation does not inherit the old addresses of its original`() async {
    let rendered = await Rendered(
      page("about.en.md", "aliases: [/us/]") + page("about.ru.md", "aliases: [/my/]"))
    let redirects = rendered.plan.filter { $0.identity.hasPrefix("alias ") }
    #expect(redirects.map(\.identity) == ["alias about ru at //my/", "alias about en at //us/"])
    #expect(rendered["my/"].contains("url=../ru/about/"))
    #expect(rendered["us/"].contains("url=../en/about/"))
  }

  @Test func `the texts of home and list pages have old addresses too`() async {
    let rendered = await Rendered(
      page("index.en.md", "aliases: [/home.html]")
        + page("news/index.ru.md", "aliases: [/novosti.html]"))
    #expect(rendered.files["home.html"]?.contains("url=en/\"") == true)
    #expect(rendered.files["novosti.html"]?.contains("url=ru/novosti/\"") == true)
  }

  @Test(arguments: ["draft: true", "publish_on: 2026-11-22", "expires_on: 2026-11-21"])
  func `a page that nobody sees has no old addresses`(_ header: String) async {
    let rendered = await Rendered(page("about.en.md", "aliases: [/us/]\n\(header)"))
    #expect(rendered.files["us/index.html"] == nil)
  }

  @Test func `the old address of a discreet page does not tell what the page is about`()
    async throws
  {
    let rendered = await Rendered(page("about.en.md", "aliases: [/us/]\ndiscreet: true"))
    let html = try #require(rendered.files["us/index.html"])
    let head = html.prefix(upTo: try #require(html.firstRange(of: "</head>")).lowerBound)
    #expect(head.contains("<title>Information</title>"))
    #expect(head.contains("plain-icon.svg") && !head.contains("assets/icon.svg"))
    #expect(!head.contains("about.en.md"))
  }
  @Test func `old addresses and where they lead are a list in the order of the old ones`() async {
    let rendered = await Rendered(
      page("about.en.md", "aliases: [/us.html, /Old/us/]")
        + page("about.ru.md", "aliases: [/о-нас/]")
        + page("secret.en.md", "aliases: [/quiet/]\ndiscreet: true")
        + page("draft.en.md", "aliases: [/early/]\ndraft: true"))
    #expect(
      rendered.site.redirects.map { "\($0.from) \($0.to)" } == [
        "/Old/us/ /en/about/", "/us.html /en/about/", "/о-нас/ /ru/about/",
      ])
    let last = rendered.site.redirects.last?.encoded(below: "/below/")
    #expect(last?.from == "/below/%D0%BE-%D0%BD%D0%B0%D1%81/")
    #expect(last?.to == "/below/ru/about/")
  }
}
