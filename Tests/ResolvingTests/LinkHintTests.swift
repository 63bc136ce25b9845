import Diagnostics
import TestSupport
import Testing

@testable import Resolving

@Suite struct LinkHintTests {
  /// What is proposed for the link or picture in a page of the section.
  private func proposal(
    for text: String, in file: String = "news/x.en.md", language: String = "en"
  ) async -> String? {
    var fixture = SiteFixture.small.adding(
      page("about.en.md", body: "## Who we are\n\n## Money {#funds}") + page("about.ru.md")
        + page("camp-2017.en.md") + page("help-abroad.en.md")
        + page("news/2016/deep.en.md", Self.header)
        + page(file, Self.header, body: text))
    for name in ["news/wall.jpg", "poster.pdf"] { fixture.files["Content/" + name] = [1] }
    let resolved = await Resolved(fixture)
    let complaint = resolved.diagnostics.first { $0.place.file == "Content/" + file }
    return complaint?.notes.first { $0.phrase == .didYouMean || $0.phrase == .writeInstead }?
      .arguments["word"]
  }

  private static let header = "summary: s\ndate: 2016-01-01"

  @Test(arguments: [
    // The way lacks its dots, has too many, or begins where it should not.
    ("about.en.md", "../about.en.md"), ("./about.md", "../about.md"),
    ("../../about.en.md", "../about.en.md"), ("news/2016/deep.en.md", "2016/deep.en.md"),
    ("Content/about.en.md", "../about.en.md"), ("/Content/about.en.md", "../about.en.md"),
    ("/about.en.md", "../about.en.md"), ("../poster.PDF", "../poster.pdf"),
    ("deep.en.md", "2016/deep.en.md"),
    // Another sign between the folders.
    ("..\\about.en.md", "../about.en.md"), ("2016\\deep.en.md", "2016/deep.en.md"),
    ("C:\\site\\Content\\about.en.md", "../about.en.md"),
    ("file:///home/a/site/Content/about.en.md", "../about.en.md"),
    // The address of a page.
    ("../about.ru", "../about.ru.md"), ("../about.en.MD", "../about.en.md"),
    ("en/about/", "../about.en.md"), ("../about/", "../about.en.md"),
    ("../about", "../about.en.md"),
    ("../about.html", "../about.en.md"), ("../about/index.html", "../about.en.md"),
    ("/about/", "../about.en.md"), ("../../about/", "../about.en.md"),
    ("../about.md?x=1", "../about.md"), ("..", "index.md"),
    // A slip.
    ("../abuot.en.md", "../about.en.md"), ("/en/abuot/", "../about.en.md"),
    ("../about.en.md#mony", "#funds"), ("../about.en.md#Who we are", "#who-we-are"),
    ("../about.en.md#money", "#funds"), ("../about.en.md#who-we", "#who-we-are"),
    ("https://example.org/en/abuot/", "../about.en.md"),
    // What has no beginning, or a wrong one.
    ("www.x.by", "https://www.x.by"), ("x.by/news", "https://x.by/news"),
    ("mvd.gov.by", "https://mvd.gov.by"), ("desk@x.by", "mailto:desk@x.by"),
    ("//x.by/a", "https://x.by/a"), ("htps://x.by/a", "https://x.by/a"),
    ("https//x.by", "https://x.by"), ("t.me/askfirst", "https://t.me/askfirst"),
  ])
  func `a link is answered with what was meant`(_ link: String, _ meant: String) async {
    #expect(await proposal(for: "[x](<\(link)>)") == meant)
  }

  @Test(arguments: [
    "../garden/tulips.en.md", "b.en.md", "../camp-2018.en.md", "../nobody/", "leaflet.docx",
    "javascript:alert(1)", "#nothing-like-it", "/leaflet.txt", "../about.en.md#rose",
  ])
  func `where nothing is near, nothing is proposed`(_ link: String) async {
    #expect(await proposal(for: "[x](<\(link)>)") == nil)
  }

  @Test(arguments: [
    ("wall.jpg", "../wall.jpg"), ("../../wall.jpg", "../wall.jpg"), ("..\\wall.jpg", "../wall.jpg"),
    ("../wall.png", "../wall.jpg"), ("../wal.jpg", "../wall.jpg"), ("news/wall.jpg", "../wall.jpg"),
  ])
  func `so is a picture`(_ source: String, _ meant: String) async {
    #expect(await proposal(for: "![A wall](\(source))", in: "news/a/index.en.md") == meant)
  }

  @Test func `a picture is not answered with a page`() async {
    #expect(await proposal(for: "![A wall](abaut.en.md)", in: "b.en.md") == nil)
  }

  @Test func `the words of a heading stand for its address in every alphabet`() async throws {
    let resolved = await Resolved(
      page("a.ru.md", body: "## Вес груза\n\n## Что взять\n\n[x](#вес-груза)"))
    let complaint = try #require(resolved.diagnostics.first)
    #expect(complaint.notes == [Note(.didYouMean, ["word": "#ves-gruza"])])
  }
}
