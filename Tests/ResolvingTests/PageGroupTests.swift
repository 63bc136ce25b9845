import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct PageGroupTests {
  /// The languages in which a page exists, by the page that is asked.
  private func translations(_ resolved: Resolved, of file: String) -> [String] {
    (resolved.page(file)?.translations ?? []).map { "\($0.language) \($0.path)" }
  }

  @Test func `the same stem in the same folder is the same page`() async {
    let resolved = await Resolved(page("about.en.md") + page("about.ru.md"))
    #expect(resolved.complaints == [])
    for file in ["about.en.md", "about.ru.md"] {
      #expect(translations(resolved, of: file) == ["en /en/about/", "ru /ru/about/"])
    }
  }

  @Test func `a page and a folder of the same name are the same page`() async {
    let resolved = await Resolved(
      page("news/x.en.md", "summary: s\ndate: 2016-01-01")
        + page("news/x/index.ru.md", "summary: s"))
    #expect(resolved.complaints == [])
    #expect(
      translations(resolved, of: "news/x/index.ru.md") == ["en /en/news/x/", "ru /ru/novosti/x/"])
    #expect(resolved.page("news/x/index.ru.md")?.header.date == Day("2016-01-01"))
  }

  @Test func `the same stem in another folder is another page`() async {
    let header = "summary: s\ndate: 2016-01-01"
    let resolved = await Resolved(
      page("news/a/x.en.md", header) + page("news/b/x.ru.md", header))
    #expect(translations(resolved, of: "news/a/x.en.md") == ["en /en/news/x/"])
  }

  @Test(arguments: ["about.md", "about.en.md", "./about.md", "../Content/about.md"])
  func `a page says that it translates one of another name`(_ word: String) async {
    let resolved = await Resolved(
      page("about.en.md", "tags: []") + page("o-nas.ru.md", "translates: \(word)"))
    #expect(resolved.complaints == [])
    #expect(
      translations(resolved, of: "o-nas.ru.md") == ["en /en/about/", "ru /ru/o-nas/"])
    #expect(resolved.page("o-nas.ru.md")?.isOriginal == false)
  }

  @Test(arguments: ["abaut.md", "../../about.md", "about", "index.jpg", "https://a.b/"])
  func `a translation of nothing is a fault`(_ word: String) async {
    let resolved = await Resolved(
      page("about.en.md") + page("o-nas.ru.md", "translates: \(word)"))
    #expect(resolved.complaints == ["Content/o-nas.ru.md:3:13 broken-translates"])
    #expect(translations(resolved, of: "o-nas.ru.md") == ["ru /ru/o-nas/"])
  }

  @Test func `two files cannot be one page in one language`() async {
    let resolved = await Resolved(page("about.ru.md") + page("about/index.ru.md"))
    #expect(resolved.complaints == ["Content/about/index.ru.md duplicate-translation"])
    #expect(resolved.unpublished == [])
    #expect(
      resolved.diagnostics.first?.notes == [Note(.other, at: Place("Content/about.ru.md"))])
  }

  @Test func `a second translation lacks nothing else than its own name`() async {
    let header = "summary: s\ndate: 2016-01-01"
    let resolved = await Resolved(
      page("news/x.en.md", header) + page("news/x.ru.md", "summary: s")
        + page("news/y.ru.md", "summary: s\ntranslates: x.md"))
    #expect(resolved.complaints == ["Content/news/y.ru.md:4:13 duplicate-translation"])
  }

  @Test(arguments: [
    ("", "", "en"), ("original: true", "", "en"), ("", "original: true", "ru"),
    ("original: false", "original: true", "ru"), ("original: false", "", "en"),
  ])
  func `the original is the one that says so, else the first language`(
    _ english: String, _ russian: String, _ original: String
  ) async {
    let resolved = await Resolved(page("about.en.md", english) + page("about.ru.md", russian))
    #expect(resolved.complaints == [])
    for code in ["en", "ru"] {
      #expect(resolved.page("about.\(code).md")?.isOriginal == (code == original))
    }
  }

  @Test func `only one of the twins can be the original`() async {
    let resolved = await Resolved(
      page("about.en.md", "original: true") + page("about.ru.md", "original: true"))
    #expect(resolved.complaints == ["Content/about.ru.md:3:11 several-originals"])
  }

  @Test func `a page in one language is its own original`() async {
    let resolved = await Resolved(page("about.ru.md"))
    #expect(resolved.page("about.ru.md")?.isOriginal == true)
    #expect(translations(resolved, of: "about.ru.md") == ["ru /ru/about/"])
  }

  @Test(arguments: [
    ("Content/news/x.ru.md", "news/x", "ru"), ("Content/news/x.md", "news/x", nil),
    ("Content/news/x/index.md", "news/x", nil), ("Content/index.ru.md", "", "ru"),
    ("Content/index.md", "", nil), ("Content/x.be.md", "x.be", nil),
  ])
  func `a link names a page with its language or without`(
    _ path: String, _ key: String, _ language: String?
  ) {
    let codes = ["en", "ru"].compactMap { LanguageCode($0) }
    let reference = PageReference(path, languages: codes)
    #expect(reference?.key == key)
    #expect(reference?.language?.text == language)
    #expect(PageReference("Content/x.jpg", languages: codes) == nil)
  }
}
