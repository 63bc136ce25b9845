import Diagnostics
import Foundation
import TestSupport
import Testing

/// A language that is written page by page: what readers of it see, and of the others.
@Suite struct PageByPageTests {
  private static let code = ThirdLanguage.code

  /// Built once for all tests that only look at it.
  private static let usual = Task { try await Built.site(.threeLanguages(), checking: true) }

  /// - Parameter site: nil for the usual one.
  private func built(_ site: SiteFixture? = nil) async throws -> Built {
    var built = try await Self.usual.value
    if let site { built = try await Built.site(site, checking: true) }
    #expect(built.rules == [], "\(built.diagnostics)")
    return built
  }

  private func page(_ path: String, _ site: SiteFixture? = nil) async throws -> String {
    try #require(try await built(site).files["\(path)/index.html"])
  }

  @Test func `a language of three pages builds without a complaint`() async throws {
    _ = try await built()
  }

  @Test func `it has no list, tag or feed in which nothing stands`() async throws {
    let files = try await built().files.keys.filter {
      $0.hasPrefix("qab/") && $0.hasSuffix(".html")
    }
    #expect(
      files.sorted()
        == [
          "qab/404.html", "qab/index.html", "qab/novosti/first/index.html",
          "qab/novosti/index.html",
          "qab/metki/index.html", "qab/metki/online/index.html", "qab/press/index.html",
          "qab/search/index.html", "qab/shvela/calling/index.html", "qab/shvela/index.html",
        ].sorted())
    let nothing = ThirdLanguage.words("There is nothing here yet.")
    for (path, html) in try await built().files where path.hasPrefix("qab/") {
      #expect(!html.contains(nothing), "\(path) lists nothing")
    }
    let sitemap = try #require(try await built().files["sitemap.xml"])
    #expect(!sitemap.contains("qab/sobytiya"))
  }

  @Test(arguments: ["ltr", "rtl"])
  func `no page holds words of another language that are not marked with it`(
    direction: String
  ) async throws {
    let site = SiteFixture.threeLanguages(strings: ThirdLanguage.strings(direction: direction))
    for (path, html) in try await built(site).files where path.hasSuffix(".html") {
      for piece in LabelledText.pieces(of: html) where !Self.isOfNoLanguage(piece) {
        let foreign = piece.text.unicodeScalars.first { scalar in
          guard let own = Self.language(of: scalar), own != piece.language else { return false }
          // Russian pages call programs by their names.
          return (own, piece.language) != ("en", "ru")
        }
        #expect(
          foreign == nil, "\(path): \(piece.place), marked \(piece.language): \(piece.text)")
      }
    }
  }

  /// Addresses and code; and titles, also of feeds, which can hold no mark.
  private static func isOfNoLanguage(_ piece: LabelledText) -> Bool {
    piece.text.contains("://") || ["title", "code", "link@title"].contains(piece.place)
  }

  private static func language(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: "en"
    case 0x410...0x44F: "ru"
    case 0x10D0...0x10FF: code
    default: nil
    }
  }

  @Test func `what turns the direction says so`() async throws {
    let site = SiteFixture.threeLanguages(strings: ThirdLanguage.strings(direction: "rtl"))
    let page = try await page("qab/press", site)
    #expect(page.contains(#"<span lang="ru" dir="ltr">Сначала спроси</span>"#))
    #expect(!(try await self.page("ru/press", site)).contains(#"<span lang="ru">"#))
  }

  @Test func `every address in another language exists and leads back`() async throws {
    let files = try await built().files.filter { $0.key.hasSuffix("index.html") }
    var alternates: [String: [String: String]] = [:]
    for (path, html) in files {
      let links = Markup(html).elements.filter { $0["rel"] == "alternate" && $0["hreflang"] != nil }
      alternates[path] = Dictionary(
        uniqueKeysWithValues: links.map { link in
          let address = String((link["href"] ?? "").dropFirst("https://example.org/".count))
          return (link["hreflang"] ?? "", address + "index.html")
        })
    }
    for (path, versions) in alternates {
      for (language, other) in versions {
        #expect(alternates[other] == versions, "\(path) names \(other) in \(language)")
      }
      #expect(versions.isEmpty || versions["x-default"] != nil, "\(path)")
    }
    #expect(alternates["en/news/first/index.html"]?.keys.contains("qab") == true)
    #expect(alternates["en/news/second/index.html"]?.keys.contains("qab") == false)
    #expect(alternates["en/events/index.html"]?.keys.sorted() == ["en", "ru", "x-default"])
  }

  @Test func `menus lead to the best other language and say so`() async throws {
    let page = try await page("qab/press")
    #expect(
      page.contains(
        #"<li><a href="../../ru/sobytiya/" hreflang="ru"><span lang="ru">События</span></a>"#
          + #" <span class="other-language" lang="ru" dir="auto">(Русский)</span></li>"#))
    #expect(
      page.contains(#"<a href="../../ru/about/" hreflang="ru"><span lang="ru">Контакты</span></a>"#)
    )
    #expect(page.contains(#"<li><a href="../novosti/"><span lang="ru">Новости</span></a></li>"#))
    #expect(page.contains(#"<li><a href="../shvela/">\#(ThirdLanguage.words("help"))</a></li>"#))
  }

  @Test func `links and doors lead to the best other language and say so`() async throws {
    let label = #" <span class="other-language" lang="ru" dir="auto">(Русский)</span>"#
    let words = ThirdLanguage.words("about us")
    let text = try await page("qab/novosti/first")
    #expect(text.contains(#"<a href="../../../ru/about/" hreflang="ru">\#(words)</a>\#(label)"#))
    let doors = try await page("qab/shvela/calling")
    #expect(
      doors.contains(#"<a href="../../../ru/about/" hreflang="ru">\#(words)</a>\#(label)</p>"#))
    #expect(
      doors.contains(#"<a href="./">\#(ThirdLanguage.words("Calling"))</a></p>"#)
        || doors.contains(#"<a href="../calling/">\#(ThirdLanguage.words("Calling"))</a></p>"#))
  }

  @Test func `the best other language is that of the list, not of the original`() async throws {
    let page = try await page(
      "qab/press", .threeLanguages(fallback: "fallback: {qab: [en, ru]}"))
    #expect(
      page.contains(#"<a href="../../en/about/" hreflang="en"><span lang="en">About us</span>"#))
    #expect(page.contains(#"<span lang="en">Ask first</span>"#))
  }

  @Test func `help numbers have their own words first, then those of another language`()
    async throws
  {
    let page = try await page("qab/shvela/calling")
    #expect(page.contains(#"<b dir="auto">\#(ThirdLanguage.words("desk"))</b>"#))
    #expect(page.contains(#"<bdi><span lang="ru">Беларусь</span></bdi>"#))
    #expect(page.contains(#"<p><span lang="ru">Когда грозит опасность.</span></p>"#))
    #expect(page.contains(#"<div lang="ru"><p>"#))
  }

  @Test func `a list that finds nothing shows what the best other language has`() async throws {
    let page = try await page("qab/shvela/calling")
    #expect(
      page.contains(
        #"<a href="../../../ru/sobytiya/fair/" hreflang="ru"><span lang="ru">Ярмарка</span></a>"#))
  }

  @Test func `the language switch says where there is no translation and where it leads`()
    async throws
  {
    let page = try await page("en/news/second")
    #expect(
      page.contains(
        #"<a href="../../../qab/novosti/" lang="qab" dir="auto" hreflang="qab">\#(ThirdLanguage.words("third"))</a>"#
          + #" <span class="small">(no translation<bdi>: the link leads to <span lang="ru">Новости</span></bdi>)</span>"#
      ))
    #expect(!(try await self.page("en/news/first")).contains("no translation"))
    let events = try await self.page("en/events/fair")
    #expect(events.contains(#"<a href="../../../qab/" lang="qab""#))
  }

  @Test func `without a text of its own the home page lists what there is`() async throws {
    let page = try await page("qab")
    #expect(page.contains(#"<a href="novosti/first/">\#(ThirdLanguage.words("The first"))</a>"#))
    #expect(page.contains(#"<h1><span lang="ru">Сначала спроси</span></h1>"#))
    #expect(page.contains("<title>Сначала спроси"))
  }

  @Test func `where a language is chosen no title stands twice`() async throws {
    let page = try #require(try await built().files["index.html"])
    #expect(page.components(separatedBy: "Сначала спроси</span> ").count == 2)
    #expect(page.contains(#"hreflang="qab">\#(ThirdLanguage.words("third"))</a>"#))
  }

  @Test func `words of the interface that a language lacks are marked, but in attributes`()
    async throws
  {
    let strings = ThirdLanguage.strings(without: ["search", "menu", "articles_here"])
    let page = try await page("qab/novosti", .threeLanguages(strings: strings))
    #expect(page.contains(#"<a href="../search/"><span lang="ru">Поиск</span></a>"#))
    #expect(page.contains(#"aria-label="Меню""#))
    #expect(page.contains(#"<p class="count"><span lang="ru">1"#))
  }
}
