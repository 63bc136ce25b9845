import Foundation
import SiteModel
import Testing

@Suite struct SitePathTests {
  static let paths = [
    SitePath(folder: []),
    SitePath(folder: ["en"]),
    SitePath(folder: ["ru"]),
    SitePath(folder: ["en", "news"]),
    SitePath(folder: ["en", "news", "world-day-2016"]),
    SitePath(folder: ["ru", "novosti", "world-day-2016"]),
    SitePath(folder: ["en", "newsroom"]),
    SitePath(folder: ["news", "news"]),
    SitePath(file: ["robots.txt"]),
    SitePath(file: ["404.html"]),
    SitePath(file: ["assets", "site.css"]),
    SitePath(file: ["media", "news", "куб в Минске.jpg"]),
    SitePath(file: ["media", "a:b?c#d%20&e[1].jpg"]),
    SitePath(file: ["c:d.txt"]),
  ]

  @Test(arguments: paths, paths)
  func `a relative link leads where it should, below every address`(
    _ here: SitePath, _ there: SitePath
  ) throws {
    for base in ["https://example.org/", "https://example.org/below/deep/"] {
      let page = try #require(URL(string: here.address(below: base)))
      let link = here.link(to: there)
      let found = try #require(URL(string: link, relativeTo: page))
      #expect(found.absoluteURL.absoluteString == there.address(below: base), "\(link)")
    }
  }

  @Test(arguments: paths, paths)
  func `an anchor stays with its page`(_ here: SitePath, _ there: SitePath) throws {
    let page = try #require(URL(string: here.address(below: "https://example.org/")))
    let link = here.link(to: there, anchor: "papers")
    let found = try #require(URL(string: link, relativeTo: page))
    #expect(
      found.absoluteURL.absoluteString
        == there.address(below: "https://example.org/") + "#papers")
  }

  @Test(arguments: [
    ("en/news/a", "en/news/b", "../b/"), ("en/news/a", "", "../../../"), ("", "en", "en/"),
    ("en", "en", "./"), ("en/news/a", "en/news", "../"), ("en", "ru/novosti", "../ru/novosti/"),
  ])
  func `a link is as short as it can be`(_ here: String, _ there: String, _ link: String) {
    let path = { (text: String) in SitePath(folder: text.split(separator: "/").map(String.init)) }
    #expect(path(here).link(to: path(there)) == link)
  }

  @Test(arguments: paths, paths)
  func `a link for a disk names the file`(_ here: SitePath, _ there: SitePath) throws {
    let base = "file:///media/stick/my%20site/"
    let page = try #require(URL(string: SitePath(file: [here.file]).address(below: base)))
    let link = here.link(to: there, style: .files)
    let found = try #require(URL(string: link, relativeTo: page))
    #expect(
      found.absoluteURL.absoluteString == SitePath(file: [there.file]).address(below: base),
      "\(link)")
  }

  @Test(arguments: paths)
  func `a rooted link leads to the same place from any address`(_ there: SitePath) {
    let link = SitePath(file: ["404.html"]).link(to: there, style: .rooted(at: "/below/"))
    #expect("https://example.org" + link == there.address(below: "https://example.org/below/"))
  }

  @Test(arguments: [LinkStyle.folders, .files, .rooted(at: "/below/")])
  func `an anchor of the page itself is the anchor alone`(_ style: LinkStyle) {
    let page = SitePath(folder: ["en", "about"])
    #expect(page.link(to: page, anchor: "us", style: style) == "#us")
    #expect(page.link(to: page, anchor: "наш") == "#%D0%BD%D0%B0%D1%88")
  }

  @Test(arguments: [
    ("куб.jpg", "%D0%BA%D1%83%D0%B1.jpg"), ("a b.jpg", "a%20b.jpg"), ("a:b", "a%3Ab"),
    ("a?b", "a%3Fb"), ("a#b", "a%23b"), ("50%.txt", "50%25.txt"), ("(a)'&,=@~", "(a)'&,=@~"),
    ("\"<>\\^`{|}", "%22%3C%3E%5C%5E%60%7B%7C%7D"),
  ])
  func `what an address cannot hold is percent-encoded`(_ name: String, _ encoded: String) {
    #expect(SitePath(folder: []).link(to: SitePath(file: [name])) == encoded)
  }

  @Test(arguments: [
    ("/en/old/page/", "en/old/page/index.html"), ("/en/old/page", "en/old/page/index.html"),
    ("/Old.html", "Old.html"), ("/a/b.HTM", "a/b.HTM"), ("/index.php", "index.php/index.html"),
    ("/новости/", "новости/index.html"), ("/", "index.html"), ("/a.html/", "a.html/index.html"),
  ])
  func `an address becomes the file that answers it`(_ address: String, _ file: String) {
    #expect(SitePath(address: address)?.file == file)
  }

  @Test(arguments: [
    "", "en/old/", "https://example.org/old/", "/a/../b/", "/a/./b/", "/a//b/", "//a/", "/.mayak/",
    "/a b/", "/a?b=1", "/a#b", "/a%20b/", "/a\\b", "/a:b/", "/a\u{0}/",
  ])
  func `an address that is not safe everywhere is none`(_ address: String) {
    #expect(SitePath(address: address) == nil)
  }

  @Test func `a folder is served by its index`() {
    #expect(SitePath(folder: []).file == "index.html")
    #expect(SitePath(folder: ["en", "news"]).file == "en/news/index.html")
    #expect(SitePath(file: ["assets", "site.css"]).file == "assets/site.css")
  }
}
