import Foundation
import Rendering
import Resolving
import SiteModel
import TestSupport
import Testing

@Suite struct AddressTests {
  private static let oneLanguage = SiteFixture(
    """
    -- Content/site.yml --
    theme: 1
    title: Малый
    base_url: https://example.org/below/
    time_zone: UTC
    languages: [ru]
    sections: {news: {kind: news, title: Новости, path: novosti}}
    menu: [news]
    -- Content/news/first.ru.md --
    ---
    title: Первая
    summary: Что было.
    date: 2016-07-27
    ---
    """)

  /// The values of an attribute in the tags that hold the other words.
  private func values(_ attribute: String, in html: String, of tag: String) -> [String] {
    html.matches(of: /<[^>]*>/).map { String($0.output) }.filter { $0.contains(tag) }
      .compactMap { text in
        text.firstRange(of: attribute + "=\"").map {
          String(text[$0.upperBound...].prefix { $0 != "\"" })
        }
      }
  }

  @Test func `a page names itself and its twins with the full address`() async {
    let html = await Rendered(SiteFixture.small)["ru/novosti/first/"]
    #expect(
      values("href", in: html, of: "canonical") == ["https://example.org/ru/novosti/first/"])
    #expect(
      values("hreflang", in: html, of: #""alternate" hreflang"#) == ["en", "ru", "x-default"])
    #expect(
      values("href", in: html, of: #""alternate" hreflang"#) == [
        "https://example.org/en/news/first/", "https://example.org/ru/novosti/first/",
        "https://example.org/en/news/first/",
      ])
  }

  @Test(arguments: ["en/", "ru/", ""])
  func `the default of every home page is the choice of languages`(_ path: String) async {
    let html = await Rendered(SiteFixture.small)[path]
    #expect(
      values("href", in: html, of: #""alternate" hreflang"#) == [
        "https://example.org/en/", "https://example.org/ru/", "https://example.org/",
      ])
    #expect(values("href", in: html, of: "canonical") == ["https://example.org/" + path])
  }

  @Test func `a page without its twin names none and leads to the other home page`() async {
    let html = await Rendered(page("about.ru.md"))["ru/about/"]
    #expect(values("href", in: html, of: #""alternate" hreflang"#) == [])
    #expect(values("href", in: html, of: #"hreflang="en""#) == ["../../en/"])
  }

  @Test func `several languages are chosen from at the root, with no redirect`() async {
    let html = await Rendered(SiteFixture.small)[""]
    #expect(values("href", in: html, of: #"<a href=""#).contains("en/"))
    #expect(values("href", in: html, of: #"<a href=""#).contains("ru/"))
    #expect(!html.contains("http-equiv=\"refresh\""))
    #expect(html.contains(#"<li lang="ru" dir="ltr">"#))
  }

  @Test func `a site of one language has neither prefix nor choice`() async {
    let rendered = await Rendered(Self.oneLanguage)
    #expect(
      rendered.pages.keys.sorted() == [
        "404.html", "index.html", "novosti/first/index.html", "novosti/index.html",
        "search/index.html",
      ])
    for html in rendered.pages.values {
      #expect(!html.contains("hreflang"))
      #expect(html.contains(#"<html lang="ru""#))
    }
    #expect(
      values("href", in: rendered["novosti/"], of: "canonical")
        == ["https://example.org/below/novosti/"])
  }

  @Test func `every link inside the site leads to a file of the plan, at every depth`()
    async throws
  {
    var fixture = SiteFixture.small.adding(
      page("about.en.md", body: "![A](a.jpg) [x](news/first.md) [n](news/index.md)")
        + page("about.ru.md", body: "[x](index.en.md)") + page("news/index.en.md"))
    fixture.files["Content/a.jpg"] = SamplePicture.jpeg(64, 48)
    for fixture in [fixture, Self.oneLanguage] {
      let rendered = await Rendered(fixture)
      let base = rendered.site.configuration.baseURL
      let known = Set(rendered.plan.map { $0.path.address(below: base) })
      for recipe in rendered.plan {
        guard let html = rendered.pages[recipe.path.file] else { continue }
        let here = URL(string: recipe.path.address(below: base))
        let links = html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.output.1) }
          .filter { !$0.hasPrefix("#") && $0.prefixMatch(of: /[a-z]+:/) == nil }
        #expect(links.count > 1)
        for link in links {
          let found = try #require(URL(string: link, relativeTo: here)).absoluteURL.absoluteString
          #expect(known.contains(String(found.prefix { $0 != "#" })), "\(recipe.path) \(link)")
        }
      }
    }
  }

  @Test func `the menu marks where the reader is`() async {
    let rendered = await Rendered(Self.oneLanguage)
    #expect(values("href", in: rendered["novosti/"], of: "aria-current") == ["./"])
    #expect(values("href", in: rendered["novosti/first/"], of: "aria-current") == ["../"])
    #expect(values("href", in: rendered[""], of: "aria-current") == [])
  }
}
