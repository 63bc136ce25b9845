import Diagnostics
import SiteModel
import Testing

@testable import Inspection

@Suite struct SiteInspectionTests {
  private static let files = [
    "index.html": "<p id='top.part'>", "en/index.html": "", "en/a b.html": "<a name='old'></a>",
    "en/c.html": "", "a.png": "", "feed/index.xml": "",
  ]

  @Test(arguments: [
    "", "#", "#top", "/", "../", "../#top.part", "index.html", "./", "../en", "c", "c.html?x=1",
    "a%20b.html#old", "/a.png", "mailto:x@y", "https://other.example/gone", "#!route",
    "#:~:text=x", "../#top.part:~:text=x", "../feed/",
  ])
  func `a link arrives as a server answers it`(_ address: String) {
    let page = "<a href=\"\(address)\">x</a>"
    #expect(complaints(Self.files.merging(["en/index.html": page]) { $1 }) == [])
  }

  @Test(arguments: [
    ("gone/", "dead-link"), ("/en/C.html", "dead-link"), ("../a.jpg", "dead-link"),
    ("c/", "dead-link"), ("#gone", "dead-anchor"), ("c#gone", "dead-anchor"),
    ("../#Top.part", "dead-anchor"),
  ])
  func `a link that leads nowhere is an error`(_ address: String, _ rule: String) {
    let page = "<a href=\"\(address)\">x</a>"
    let said = complaints(Self.files.merging(["en/index.html": page]) { $1 })
    #expect(said.map(\.rule.id) == [rule])
    #expect(said.first?.place.file == "en/index.html")
  }

  @Test func `whatever a page fetches must be there, and what a style sheet does`() {
    let said = complaints([
      "a.html": "<link rel=stylesheet href=a.css><img src=b.png alt=''><script src=c.js></script>",
      "a.css": "p { background: url(d.png) url(#e) url(data:,) }",
    ])
    #expect(said.compactMap { $0.arguments["word"] }.sorted() == ["b.png", "c.js", "d.png"])
  }

  @Test func `addresses of the site itself are followed below its base`() {
    let home = Home("https://own.example/a/")
    let said = complaints(
      [
        "x/index.html": """
        <link rel=canonical href="https://own.example/a/x/"><a href="/a/x/">1</a><a href="/b/">2</a>
        <a href="https://own.example/a/y/">3</a><img src="https://own.example/a/x.png" alt="">
        """
      ], home: home)
    #expect(said.compactMap { $0.arguments["path"] } == ["y/", "x.png"])
  }

  @Test func `opened from a disk a folder is no page`() {
    let files = ["index.html": "<a href=en/>x</a>", "en/index.html": ""]
    #expect(complaints(files) == [])
    #expect(complaints(files, isOnDisk: true).map(\.rule) == [.deadLink])
  }

  @Test func `of what was not read nothing is said`() {
    let files = ["index.html": "<a href=old/x/>x</a> <a href=older/>y</a>"]
    let said = complaints(files, unknown: ["old"])
    #expect(said.compactMap { $0.arguments["word"] } == ["older/"])
  }

  @Test func `what a template makes on every page is one complaint`() {
    let said = complaints([
      "a/index.html": "<form></form><a href='gone/'>x</a>",
      "b/index.html": "<form></form><a href='gone/'>x</a>",
      "c/index.html": "<form></form><a href='../a/gone/'>x</a>",
    ])
    #expect(Set(said.map(\.rule.id)) == ["form-in-page", "dead-link"])
    #expect(said.count == 2)
    #expect(said.flatMap(\.notes).map { $0.arguments["count"] } == ["2", "2"])
  }

  @Test func `a note says what the page was made from, and a copied file stands for itself`() {
    let form = InspectedFile(path: "a.html", bytes: Array("<form>".utf8), home: Home())
    let made = SiteInspection([form]).complaints { _ in Owner(Place("Content/a.en.md")) }
    #expect(made.map(\.place.file) == ["a.html"])
    #expect(made.first?.notes.compactMap(\.place) == [Place("Content/a.en.md")])
    let copied = SiteInspection([form]).complaints { _ in
      Owner(Place("Content/static/a.html"), isCopied: true)
    }
    #expect(copied.map(\.place.file) == ["Content/static/a.html"])
    #expect(copied.first?.notes == [])
  }

  @Test func `a heading that was looked at in a text is not complained of again`() {
    let page = "<h1>a</h1><h3 id=text>b</h3><h1>c</h1><h4>d</h4>"
    let file = InspectedFile(path: "a.html", bytes: Array(page.utf8), home: Home())
    let said = SiteInspection([file]).complaints { path in
      Owner(Place("Content/\(path)"), headings: ["text"])
    }
    #expect(said.compactMap { $0.arguments["word"] } == ["h4"])
  }

  @Test func `a page is weighed with what it loads`() {
    let page = """
      <link rel=stylesheet href=a.css><script src=a.js></script><img src=a.png alt="">
      <img src=b.png alt="" loading=lazy>
      """
    let files =
      [InspectedFile(path: "a.html", bytes: Array(page.utf8), home: Home())]
      + [("a.css", 2500), ("a.js", 1001), ("a.png", 3000), ("b.png", 9000)]
      .map { InspectedFile(path: $0.0, size: $0.1) }
    let over = { (limits: [Budgets.Part: Int]) in
      SiteInspection(files, budgets: Budgets(limits)).complaints()
        .map { "\($0.arguments["key"] ?? "") \($0.arguments["count"] ?? "")" }
    }
    #expect(over([.html: 1, .css: 3, .js: 2, .firstView: 7, .picture: 9]) == [])
    #expect(
      over([.html: 0, .css: 2, .js: 1, .firstView: 6, .picture: 8])
        == ["html 1", "css 3", "js 2", "first_view 7", "picture 9"])
  }
}
