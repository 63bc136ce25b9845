import Diagnostics
import Markdown
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct LinkResolverTests {
  /// Two pages in both languages, one in English alone, and one that nobody sees.
  private func resolved(_ body: String, in file: String = "news/first.ru.md") async -> Resolved {
    var fixture = SiteFixture.small.adding(
      page("about.en.md", body: "## Us {#us}") + page("about.ru.md", body: "## Мы {#us}")
        + page("safety.en.md", body: "## Two words")
        + page("later.en.md", "publish_on: 2030-01-01") + page("later.ru.md")
        + page("news/first.ru.md", "summary: s"))
    fixture = fixture.adding(
      page(file, file.hasPrefix("news/") ? "summary: s" : "", body: body))
    for name in ["news/a.pdf", "news/a b.pdf", "news/памятка.pdf", "a.jpg"] {
      fixture.files["Content/" + name] = [1]
    }
    var resolved = await Resolved(fixture)
    resolved.complaints.removeAll { $0.hasSuffix(" unused-file") }
    return resolved
  }

  @Test func `a thousand broken links of one text are told`() async {
    let links = (0..<2000).map { "[a](b\($0).md) " }.joined()
    let resolved = await Resolved(page("news/a.en.md", body: links))
    #expect(resolved.rules.count { $0 == "broken-link" } == 1000)
  }

  @Test(arguments: [
    ("../about.ru.md", "/ru/about/ (ru)"),
    ("../about.md", "/ru/about/ (ru)"),
    ("../about.en.md", "/en/about/ (en)"),
    ("../about/index.ru.md", "/ru/about/ (ru)"),
    ("../about.md#us", "/ru/about/#us (ru)"),
    ("../safety.md", "/en/safety/ (en)"),
    ("../safety.md#two-words", "/en/safety/#two-words (en)"),
    ("../index.md", "/ru/ (ru)"),
    ("../index.en.md", "/en/ (en)"),
    ("first.ru.md", "/ru/novosti/first/ (ru)"),
    ("./first.en.md", "/en/news/first/ (en)"),
    ("../news/first.en.md", "/en/news/first/ (en)"),
    ("#own", "/ru/novosti/first/#own (ru)"),
    ("a.pdf", "file /media/news/a.pdf"),
    ("a%20b.pdf", "file /media/news/a b.pdf"),
    ("<a b.pdf>", "file /media/news/a b.pdf"),
    ("памятка.pdf", "file /media/news/памятка.pdf"),
    ("%D0%BF%D0%B0%D0%BC%D1%8F%D1%82%D0%BA%D0%B0.pdf", "file /media/news/памятка.pdf"),
    ("https://example.com/?a=b#c", "out https://example.com/?a=b#c"),
    ("HTTPS://example.com", "out HTTPS://example.com"),
    ("mailto:a@example.com", "out mailto:a@example.com"),
    ("viber://chat?number=x", "out viber://chat?number=x"),
    ("tg://resolve?domain=x", "out tg://resolve?domain=x"),
  ])
  func `a link leads where an author means it to`(_ link: String, _ target: String) async {
    let resolved = await resolved("## Own {#own}\n\n[x](\(link))")
    #expect(resolved.complaints == [])
    #expect(resolved.links(of: "news/first.ru.md") == [target])
  }

  @Test(arguments: [
    ("../abaut.md", "broken-link"),
    ("about.md", "broken-link"),
    ("../safety.ru.md", "broken-link"),
    ("../about.be.md", "broken-link"),
    ("../about.md?x=1", "broken-link"),
    ("b.pdf", "broken-link"),
    ("../../Templates/layout.yml", "broken-link"),
    ("../../../x.md", "broken-link"),
    ("..", "broken-link"),
    ("../site.yml", "broken-link"),
    ("../about.md#they", "broken-anchor"),
    ("#they", "broken-anchor"),
    ("#", "broken-anchor"),
    ("../later.en.md", "unpublished-link"),
    ("../later.md", "unpublished-link"),
    ("/about/", "broken-link"),
    ("//example.com/", "unsafe-link"),
    ("javascript:alert(1)", "unsafe-link"),
    ("data:text/html,x", "unsafe-link"),
    ("file:///etc/passwd", "unsafe-link"),
    ("ftp://example.com/", "unsafe-link"),
  ])
  func `a link that leads nowhere good is a fault at its place`(
    _ link: String, _ rule: String
  ) async {
    let resolved = await resolved("## Own {#own}\n\n[x](\(link))")
    #expect(resolved.complaints == ["Content/news/first.ru.md:7:5 \(rule)"])
    #expect(resolved.links(of: "news/first.ru.md") == ["nowhere"])
  }

  @Test func `a missing translation that was named by its language is a fault`() async {
    let resolved = await resolved("[x](first.ru.md)", in: "only.en.md")
    #expect(resolved.complaints == ["Content/only.en.md:4:5 broken-link"])
  }

  @Test func `a translation that is not out yet gives way to the original`() async {
    let resolved = await Resolved(
      page("a.en.md") + page("a.ru.md", "draft: true")
        + page("b.ru.md", body: "[x](a.ru.md) [y](a.md)"))
    #expect(resolved.complaints == [])
    #expect(resolved.links(of: "b.ru.md") == ["/en/a/ (en)", "/en/a/ (en)"])
  }

  @Test func `unpublished pages may link one another`() async {
    let resolved = await Resolved(
      page("a.en.md", "draft: true", body: "[x](b.md)") + page("b.en.md", "draft: true"))
    #expect(resolved.complaints == [])
  }

  @Test(arguments: [
    ("../abaut.md", "../about.md"), ("../abaut.ru.md", "../about.ru.md"), ("a.pdg", "a.pdf"),
    ("../abaut.en.md", "../about.en.md"),
  ])
  func `a misspelt link is answered with the one that was meant`(
    _ link: String, _ meant: String
  ) async {
    let resolved = await resolved("[x](\(link))")
    let note = resolved.diagnostics.first { $0.rule.id == "broken-link" }?.notes.first
    #expect(note == Note(.didYouMean, ["word": meant]))
  }

  @Test func `a missing anchor names those there are`() async {
    let resolved = await resolved("[x](../about.md#they)")
    let note = resolved.diagnostics.first { $0.rule.id == "broken-anchor" }?.notes.first
    #expect(note == Note(.known, ["words": "#us"]))
  }

  @Test(arguments: ["first.md", "2016/../first.ru.md"])
  func `a link in a folder is read from that folder`(_ link: String) async {
    let body = "[x](../\(link))"
    let resolved = await Resolved(
      page("news/2016/x.ru.md", "summary: s\ndate: 2016-01-01", body: body))
    #expect(resolved.complaints == [])
    #expect(resolved.links(of: "news/2016/x.ru.md") == ["/ru/novosti/first/ (ru)"])
  }
}
