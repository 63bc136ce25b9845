import Diagnostics
import TestSupport
import Testing

@Suite struct SmallSiteTests {
  @Test func `the smallest site builds without a complaint`() async throws {
    let built = try await Built.site(.small)
    #expect(built.rules == [])
    #expect(
      built.files.keys.sorted() == [
        "404.html", "en/404.html", "en/feed.json", "en/feed.xml", "en/index.html",
        "en/news/feed.xml", "en/news/first/index.html", "en/news/index.html",
        "en/search/index.html", "en/search/pages-0.json", "en/search/text-0.json",
        "en/search/text-1.json", "en/search/text-2.json", "en/search/words-0.json", "index.html",
        "robots.txt", "ru/404.html", "ru/feed.json", "ru/feed.xml", "ru/index.html",
        "ru/novosti/feed.xml", "ru/novosti/first/index.html", "ru/novosti/index.html",
        "ru/search/index.html", "ru/search/pages-0.json", "ru/search/text-0.json",
        "ru/search/text-1.json", "ru/search/text-2.json", "ru/search/words-0.json",
        "sitemap.xml",
      ])
  }

  @Test func `a translation inherits the date of its original`() async throws {
    let built = try await Built.site(.small)
    let page = try #require(built.files["ru/novosti/first/index.html"])
    #expect(
      page.contains(#"<time datetime="2016-07-27" dir="auto">27\#u{A0}июля 2016\#u{A0}г.</time>"#))
  }
}
