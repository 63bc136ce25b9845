import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Resolving

/// Why a page is public or not, and how somebody names it.
@Suite struct PageAccountTests {
  private static let site = """
    -- Content/news/fair.en.md --
    ---
    title: The fair
    summary: s
    date: 2026-11-01
    slug: big-fair
    expires_on: 2027-03-01
    aliases: [/old-fair/]
    ---
    See [the first](first.md).
    -- Content/news/later.en.md --
    ---
    title: Later
    summary: s
    date: 2026-11-01
    publish_on: 2026-12-01
    ---
    -- Content/news/draft.ru.md --
    ---
    title: Набросок
    summary: s
    date: 2026-11-01
    draft: true
    ---

    """

  private func answer(_ word: String) async -> PageSearch.Answer {
    PageSearch(await Resolved(Self.site).site).answer(word)
  }

  private func files(_ word: String) async -> [String] {
    guard case .pages(let accounts) = await answer(word) else { return [] }
    return accounts.map { $0.file.replacing("Content/news/", with: "") }
  }

  @Test(arguments: [
    "Content/news/fair.en.md", "news/fair.en.md", "news/fair.md", "news/fair", "fair", "fair.en",
    "/en/news/big-fair/", "/en/news/big-fair", "/en/news/big-fair/index.html", "/old-fair/",
    "https://example.org/en/news/big-fair/", "http://localhost:8000/en/news/big-fair/?a",
    "the fair",
  ])
  func `a page is found by its file, its name, its address and its title`(_ word: String) async {
    #expect(await files(word) == ["fair.en.md"])
  }

  @Test func `a name without a language means all, an address the one that stands there`() async {
    #expect(await files("first") == ["first.en.md", "first.ru.md"])
    #expect(await files("/ru/novosti/first/") == ["first.ru.md"])
    #expect(await files("/ru/novosti/draft/") == ["draft.ru.md"])
  }

  @Test(arguments: [
    ("news/fiar.en.md", "news/fair.en.md"), ("/en/news/big-fiar/", "/en/news/big-fair/"),
    ("frist", "first"), ("fair.ru", nil), ("quite another thing", nil),
  ])
  func `a near miss is answered by what was meant`(_ word: String, _ expected: String?) async {
    guard case .nothing(let meant) = await answer(word) else {
      Issue.record("\(word) was found")
      return
    }
    if let expected { #expect(meant == expected) }
  }

  @Test func `a list without a text of its own is told as one`() async {
    guard case .list(let path, _) = await answer("/ru/novosti/") else {
      Issue.record("no list")
      return
    }
    #expect(path.description == "/ru/novosti/")
  }

  private func words(_ word: String, _ language: MessageLanguage = .english) async -> [String] {
    let site = await Resolved(Self.site).site
    guard case .pages(let accounts) = PageSearch(site).answer(word), let first = accounts.first
    else { return [] }
    return AccountWords(first, on: site, in: language) { place in
      place.isWholeFile ? place.file : "\(place.file):\(place.range.lowerBound)"
    }.lines
  }

  @Test func `what is said of a public page has its places`() async {
    #expect(
      await words("fair") == [
        "The fair (en)", "  public: https://example.org/en/news/big-fair/",
        "  gone from 1 March 2027 · Content/news/fair.en.md:75",
        "  address /en/news/big-fair/, from slug · Content/news/fair.en.md:54",
        "  'news' in the address is the word of the section · Content/site.yml:200",
        "  the old address /old-fair/ leads here · Content/news/fair.en.md:96",
        "  title · Content/news/fair.en.md:11",
        "  listed in the section 'News' · Content/site.yml:200",
      ])
  }

  @Test func `what is not public says why`() async {
    #expect(await words("later")[1].hasPrefix("  not public yet: it appears on 1 December · "))
    #expect(await words("draft", .russian)[1].hasPrefix("  не видна: это черновик · "))
  }

  @Test func `links from other pages and twins are named`() async {
    let lines = await words("first.en.md")
    #expect(lines.contains("  also in ru: Content/news/first.ru.md"))
    #expect(
      lines.contains { $0.hasPrefix("  linked by the page 'The fair' · Content/news/fair.en.md:") })
  }

  @Test func `a page in a menu, with a tag and in a block is listed there`() async {
    let site = await Resolved(
      """
      -- Content/site.yml --
      theme: 1
      title: {en: Small, ru: Малый}
      base_url: https://example.org/
      time_zone: UTC
      languages: [en, ru]
      menu: [about.md]
      tags: {title: {en: Tags, ru: Метки}, path: {en: tags, ru: metki}}
      sections:
        news: {kind: news, title: {en: News, ru: Новости}, path: {en: news, ru: novosti}}
      -- Content/data/tags.yml --
      - id: home
        name: {en: At home, ru: Дома}
      -- Content/about.en.md --
      ---
      title: About
      tags: [home]
      ---
      ```list
      section: news
      ```
      -- Content/about.ru.md --
      ---
      title: О нас
      ---
      """
    ).site
    let kinds = { (word: String) -> [Listing.Kind] in
      guard case .pages(let accounts) = PageSearch(site).answer(word) else { return [] }
      return accounts[0].listings.map(\.kind)
    }
    #expect(kinds("about") == [.tag, .menu])
    #expect(Set(kinds("first")).isSuperset(of: [.section, .block]))
  }
}
