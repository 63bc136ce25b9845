import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct ListBuilderTests {
  private func site(order: String, menu: String = "[]") -> String {
    """
    -- Content/site.yml --
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/
    time_zone: UTC
    languages: [en, ru]
    sections:
      help:
        kind: page
        title: {en: Help, ru: Помощь}
        path: {en: help, ru: pomoshch}
        order: \(order)
    menu: \(menu)

    """
  }

  private func resolved(_ text: String) async -> Resolved {
    var fixture = SiteFixture.small.adding(text)
    fixture.files = fixture.files.filter { !$0.key.hasPrefix("Content/news/") }
    return await Resolved(fixture)
  }

  private func help(_ stem: String, _ title: String, _ header: String = "") -> String {
    "-- Content/help/\(stem).ru.md --\n---\ntitle: \(title)\n\(header)\n---\n"
  }

  @Test(arguments: [
    ("newest", ["c", "d", "b", "a", "e"]), ("order", ["d", "a", "e", "c", "b"]),
    ("title", ["a", "e", "c", "d", "b"]),
  ])
  func `a section is ordered by day, by number or by title`(
    _ order: String, _ stems: [String]
  ) async {
    let resolved = await resolved(
      site(order: order) + help("a", "Ёж", "order: 2") + help("b", "Юг", "date: 2016-01-02")
        + help("c", "Жук", "date: 2016-01-03")
        + help("d", "Йод", "date: 2016-01-02\norder: -1") + help("e", "Ель"))
    #expect(resolved.complaints == [])
    #expect(resolved.entries("help", "ru") == stems)
  }

  @Test func `pages of the same title keep the order of their addresses`() async {
    let resolved = await resolved(
      site(order: "title") + help("b", "Один") + help("a", "Один") + help("c", "Один"))
    #expect(resolved.entries("help", "ru") == ["a", "b", "c"])
  }

  @Test func `home and every section stand in every language, with a text or without`() async {
    let resolved = await resolved(
      site(order: "title") + page("help/index.ru.md") + help("a", "А"))
    #expect(
      resolved.site.lists.map(\.path.description) == ["/en/", "/ru/", "/en/help/", "/ru/pomoshch/"])
    #expect(resolved.site.lists.map { $0.page == nil } == [false, false, true, false])
    #expect(resolved.site.lists.map(\.entries.count) == [0, 0, 0, 1])
    #expect(resolved.entries("help", "ru") == ["a"])
  }

  @Test func `the menu has sections and pages in its own order, each language its own`()
    async throws
  {
    let resolved = await resolved(
      site(order: "title", menu: "[about.md, help, only.en.md]") + page("about.en.md")
        + page("about.ru.md") + page("only.en.md"))
    #expect(resolved.complaints == ["Content/site.yml:12:24 missing-twin"])
    let menu = { (code: String) in
      LanguageCode(code).flatMap { resolved.site.layout.menus[$0] }?.map {
        switch $0.target {
        case .page(let path): "\($0.title) \(path)"
        case .external(let address): "\($0.title) out \(address)"
        }
      }
    }
    #expect(menu("en") == ["about.en.md /en/about/", "Help /en/help/", "only.en.md /en/only/"])
    #expect(menu("ru") == ["about.ru.md /ru/about/", "Помощь /ru/pomoshch/"])
  }

  @Test(arguments: [("halp", "help"), ("abaut.md", "about.md"), ("about", "about.md")])
  func `a menu entry that is nothing is a fault`(_ entry: String, _ meant: String) async {
    let resolved = await resolved(
      site(order: "title", menu: "[\(entry)]") + page("about.en.md"))
    #expect(resolved.complaints == ["Content/site.yml:12:8 unknown-menu-entry"])
    if entry != "about" {
      #expect(resolved.diagnostics.first?.notes == [Note(.didYouMean, ["word": meant])])
    }
  }

  @Test func `pages are counted by language`() async throws {
    let resolved = await resolved(
      site(order: "title") + page("help/index.ru.md") + help("a", "А") + page("about.ru.md"))
    #expect(resolved.site.pageCount(in: try #require(LanguageCode("ru"))) == 4)
    #expect(resolved.site.pageCount(in: try #require(LanguageCode("en"))) == 2)
  }
}
