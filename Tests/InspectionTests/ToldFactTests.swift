import Diagnostics
import Testing

@testable import Inspection

/// What a page says of the whole site is held against the site.
@Suite struct ToldFactTests {
  private static let telling = """
    <dl data-told="forms"><dd data-told="script a.js"><dd data-told="host known.example">
    """

  private func said(_ page: String, by telling: String = Self.telling) -> [String] {
    complaints(
      ["told.html": telling, "page.html": page, "a.js": "", "b.js": ""],
      home: Home("https://own.example/")
    )
    .filter { $0.rule == .untoldFact }
    .map { "\($0.place.file) \($0.arguments["word"] ?? "") \($0.arguments["path"] ?? "")" }
  }

  @Test(arguments: [
    ("<a href=https://other.example/x>x</a><a href=//other.example>y</a>", "other.example"),
    ("<script src=b.js></script>", "b.js"), ("<form></form>", "<form>"),
  ])
  func `what no page tells of is complained of once`(_ page: String, _ word: String) {
    #expect(said(page) == ["page.html \(word) told.html"])
  }

  @Test(arguments: [
    "<a href=https://known.example/x>x</a>", "<a href=https://own.example/page.html>x</a>",
    "<a href=mailto:a@b.example>x</a>", "<script src=a.js></script>",
    "<script type=application/ld+json>{}</script>",
  ])
  func `what is told of, and what leads nowhere else, is right`(_ page: String) {
    #expect(said(page) == [])
  }

  @Test func `a site that tells nothing of itself has told nothing wrong`() {
    #expect(said("<form></form><a href=https://other.example/>x</a>", by: "") == [])
  }

  @Test func `forms are only missed where a page says that there are none`() {
    #expect(said("<form></form>", by: "<p data-told=\"script a.js\">") == [])
  }
}
