import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What those who follow a site are told.
@Suite struct FeedTests {
  private static let path = "en/feed.xml"

  /// The texts of all elements of a name.
  private func texts(_ name: String, _ feed: String?) -> [String] {
    (feed ?? "").split(separator: "<\(name)").dropFirst().map { part in
      String(part.prefix { $0 != "<" }.drop { $0 != ">" }.dropFirst())
    }
  }

  private func article(_ name: String, _ day: String, _ header: String = "") -> String {
    page("news/\(name).en.md", "summary: s\ndate: \(day)" + (header.isEmpty ? "" : "\n\(header)"))
  }

  @Test func `a feed is told in its language, with whole addresses and the days of its texts`()
    async
  {
    let rendered = await Rendered(
      page("news/first.ru.md", "summary: с\nupdated: 2016-08-01", body: "[a](../index.ru.md)"))
    let feed = rendered.files["ru/feed.xml"] ?? ""
    #expect(feed.contains(#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">"#))
    #expect(texts("title", feed) == ["Малый", "news/first.ru.md"])
    #expect(
      texts("id", feed) == ["tag:example.org,2026:ru/", "tag:example.org,2026:ru/news/first"])
    #expect(texts("published", feed) == ["2016-07-27T12:00:00Z"])
    #expect(texts("updated", feed) == ["2016-08-01T12:00:00Z", "2016-08-01T12:00:00Z"])
    #expect(
      feed.contains(
        #"rel="self" type="application/atom+xml" href="https://example.org/ru/feed.xml""#))
    let text = "&lt;p&gt;&lt;a href=&quot;https://example.org/ru/&quot;&gt;a&lt;/a&gt;&lt;/p&gt;"
    #expect(texts("content", feed).first?.hasPrefix(text) == true)
  }

  @Test func `the newest stand first, and no more than asked for`() async {
    let days = ["2016-01-03", "2016-01-01", "2016-01-02", "2016-01-03"]
    let pages = zip(["c", "a", "b", "d"], days).map { article($0, $1) }.joined()
    let site = SiteFixture.small.adding(pages).addingToSite("feed: 3")
    let feed = await Rendered(site).files[Self.path]
    #expect(texts("title", feed).dropFirst() == ["The first", "news/c.en.md", "news/d.en.md"])
  }

  @Test(arguments: [(7_000, 7, 8), (20_000, 5, 5)])
  func `a feed leaves out older pages that would make it large, but never the newest five`(
    _ size: Int, _ count: Int, _ countInJSON: Int
  ) async {
    let text = String(repeating: "word ", count: size / 5)
    let pages = (1...9).map {
      page(
        "news/\($0).en.md", "summary: s\ndate: 2017-01-0\($0)\nupdated: 2017-02-0\($0)", body: text)
    }
    let rendered = await Rendered(pages.joined())
    #expect(texts("entry", rendered.files[Self.path]).count == count)
    #expect(texts("published", rendered.files[Self.path]).first == "2017-01-09T12:00:00Z")
    let json = rendered.files["en/feed.json"] ?? ""
    #expect(json.split(separator: "\"content_html\"").count == countInJSON + 1)
  }

  @Test func `a feed names its twin, and none where the other language has no news`() async {
    let twins = await Rendered("").files[Self.path] ?? ""
    let link = "<link rel=\"alternate\" type=\"application/atom+xml\" hreflang=\"ru\" href="
    #expect(twins.contains(link + "\"https://example.org/ru/feed.xml\"/>"))
    let site = SiteFixture.small.adding(
      "-- Content/news/first.ru.md --\n---\ntitle: a\nsummary: s\ndraft: true\n---\n")
    #expect(await Rendered(site).files[Self.path]?.contains("hreflang") == false)
  }

  @Test(arguments: ["feed: 0", "feed: off"])
  func `a site may have no feeds, and then names none`(_ line: String) async {
    let rendered = await Rendered(SiteFixture.small.addingToSite(line))
    #expect(!rendered.files.keys.contains { $0.contains("feed") && !$0.contains("assets") })
    #expect(!rendered.files.values.contains { $0.contains("atom+xml") })
  }

  @Test func `a name outlives slug, title, address and mirror, and differs for each page`() async {
    let first = await Rendered(article("a", "2016-01-01"))
    let later = await Rendered(
      page("news/a.en.md", "summary: s\ndate: 2017-01-01\nslug: other\naliases: [/en/news/a/]"))
    let names = texts("id", first.files[Self.path])
    #expect(Set(names).count == 3)
    #expect(names.contains("tag:example.org,2026:en/news/a"))
    #expect(Set(texts("id", later.files[Self.path])) == Set(names))
  }

  @Test func `section, tag and language have feeds of their own`() async {
    let tagged = """
      -- Content/data/tags.yml --
      - id: one
        name: {en: One, ru: Один}
      - id: two
        name: {en: Two, ru: Два}

      """
    let site = SiteFixture.small.adding(tagged + article("a", "2016-01-01", "tags: [one]"))
      .addingToSite("tags: {title: {en: Tags, ru: Метки}, path: {en: tags, ru: metki}}")
    let rendered = await Rendered(site)
    #expect(
      rendered.files.keys.filter { $0.contains("/feed.") }.sorted() == [
        "en/feed.json", "en/feed.xml", "en/news/feed.xml", "en/tags/one/feed.xml", "ru/feed.json",
        "ru/feed.xml", "ru/novosti/feed.xml",
      ])
    #expect(texts("title", rendered.files["en/tags/one/feed.xml"]).first == "One · Small")
    #expect(texts("title", rendered.files["en/news/feed.xml"]).first == "News · Small")
    let names = ["en/feed.xml", "en/news/feed.xml", "en/tags/one/feed.xml", "ru/feed.xml"].map {
      texts("id", rendered.files[$0]).first
    }
    #expect(Set(names).count == 4)
  }

  @Test(arguments: ["discreet: true", "draft: true", "publish_on: 2026-11-22"])
  func `what is not to be found is in no feed`(_ header: String) async {
    let rendered = await Rendered(article("a", "2016-01-01", header))
    #expect(!(rendered.files[Self.path] ?? "").contains("news/a"))
    #expect(!(rendered.files["en/feed.json"] ?? "").contains("news/a"))
  }

  @Test func `pages without a day and pages for people in need are no news`() async {
    let rendered = await Rendered(
      page("about.en.md") + page("need.en.md", "kind: help\ndate: 2016-01-01")
        + page("plan.en.md", "date: 2016-01-01"))
    #expect(texts("title", rendered.files[Self.path]) == ["Small", "The first", "plan.en.md"])
  }

  @Test func `a list without news has no feed`() async {
    let rendered = await Rendered(
      page("news/first.en.md", "summary: s\ndate: 2016-01-01\ndiscreet: true")
        + page("news/first.ru.md", "summary: s"))
    #expect(!rendered.files.keys.contains { $0.hasSuffix("feed.xml") })
  }

  @Test func `a title with marks of XML and JSON stays what it is`() async {
    let rendered = await Rendered(
      page("news/first.en.md", "summary: '<b> & \"]]>\"'\ndate: 2016-01-01", body: "`</content>`"))
    let feed = rendered.files[Self.path] ?? ""
    #expect(texts("summary", feed) == ["&lt;b&gt; &amp; &quot;]]&gt;&quot;"])
    #expect(!feed.contains("]]>") && feed.contains("&lt;code&gt;&amp;lt;/content&amp;gt;"))
    #expect(rendered.files["en/feed.json"]?.contains(#""summary": "<b> & \"]]>\"""#) == true)
  }

  @Test func `what no XML and no JSON may hold is left out or written as a number`() {
    var xml: [UInt8] = []
    xml.appendXML("a\u{0}\u{1}\r\n\t\u{FFFE}b\u{FFFF}\u{FFFD}\u{EFBF}\u{1F600}\u{FE}")
    #expect(
      String(decoding: xml, as: UTF8.self) == "a\n\tb\u{FFFD}\u{EFBF}\u{1F600}\u{FE}")
    var json: [UInt8] = []
    json.appendJSON("a\u{0}\u{1F}\n\"\\ж")
    #expect(String(decoding: json, as: UTF8.self) == #""a\u0000\u001F\n\"\\ж""#)
  }

  @Test(arguments: [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("\u{1}", ""), ("\u{FFFF}", ""),
    ("\n", "\n"), ("\u{FFFD}", "\u{FFFD}"),
  ])
  func `a sign of XML is told wherever it stands`(_ sign: String, _ written: String) {
    for place in 0..<20 {
      let before = String(repeating: "ж", count: place)
      let behind = String(repeating: "x", count: 20 - place)
      var xml: [UInt8] = []
      xml.appendXML(before + sign + behind)
      #expect(String(decoding: xml, as: UTF8.self) == before + written + behind)
    }
  }

  @Test func `pages name the feeds of their language and of their list, discreet ones none`() async
  {
    let rendered = await Rendered(
      page("news/second.en.md", "summary: s\ndate: 2016-01-01")
        + page("quiet.en.md", "discreet: true") + page("about.en.md"))
    let links = { (path: String) in
      rendered[path].matches(
        of: #/type="application\/(atom|feed)[^"]*" title="([^"]*)" href="([^"]*)"/#
      )
      .map { "\($0.output.1) \($0.output.2) \($0.output.3)" }
    }
    #expect(
      links("en/news/second/") == [
        "atom Small ../../feed.xml", "feed Small ../../feed.json", "atom News · Small ../feed.xml",
      ])
    #expect(links("en/about/") == ["atom Small ../feed.xml", "feed Small ../feed.json"])
    #expect(links("en/quiet/") == [])
    #expect(
      links("") == [
        "atom Small en/feed.xml", "feed Small en/feed.json", "atom Малый ru/feed.xml",
        "feed Малый ru/feed.json",
      ])
    #expect(rendered["en/news/"].contains(#"<a href="feed.xml""#))
    #expect(!rendered["en/about/"].contains(#"<a href="../feed.xml""#))
  }

  @Test func `whoever opens a feed is shown what it is`() async {
    let feed = await Rendered("").files["ru/novosti/feed.xml"] ?? ""
    #expect(feed.contains(##"<?xml-stylesheet type="text/css" href="../../assets/feed.css"?>"##))
    #expect(feed.contains("<subtitle type=\"html\">Это лента"))
  }

  @Test func `a file of the site's own comes before a feed`() async {
    let planned = await Planned("-- Content/static/en/feed.xml --\n<feed/>\n")
    #expect(planned.collisions == [])
    #expect(planned.identities["en/feed.xml"] == "file Content/static/en/feed.xml")
  }
}

@Suite struct AbsoluteAddressTests {
  private static let page = AbsoluteAddresses(
    of: SitePath(folder: ["en", "news", "a"]), below: "https://example.org/x/")

  @Test(arguments: [
    ("", "https://example.org/x/en/news/a/"), ("#b", "https://example.org/x/en/news/a/#b"),
    ("./", "https://example.org/x/en/news/a/"), ("../b/", "https://example.org/x/en/news/b/"),
    ("..", "https://example.org/x/en/news/"), ("../../../", "https://example.org/x/"),
    ("../../../../../y", "https://example.org/y"), ("/z/?q#f", "https://example.org/z/?q#f"),
    ("b.png?a/../b", "https://example.org/x/en/news/a/b.png?a/../b"),
    ("//other.example/a", "https://other.example/a"), ("tel:+1", "tel:+1"),
    ("https://other.example/", "https://other.example/"), ("mailto:a@b.c", "mailto:a@b.c"),
    ("a/b:c", "https://example.org/x/en/news/a/a/b:c"),
  ])
  func `an address means what it means on the page`(_ address: String, _ whole: String) {
    var output = Array("x ".utf8)
    Self.page.append(Array(address.utf8)[...], to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "x " + whole)
  }

  @Test(arguments: [
    (
      #"<a href="../">x</a> href="../""#,
      #"<a href="https://example.org/x/en/news/">x</a> href="../""#
    ),
    (#"<a class=b HREF=../>x</a>"#, #"<a class=b HREF="https://example.org/x/en/news/">x</a>"#),
    (
      #"<img alt='a > b href="c"' src='d'/>"#,
      #"<img alt='a > b href="c"' src='https://example.org/x/en/news/a/d'/>"#
    ),
    (
      #"<img srcset="a 1x, ../b 2x">"#,
      #"<img srcset="https://example.org/x/en/news/a/a 1x, https://example.org/x/en/news/b 2x">"#
    ),
    (##"<a hidden href="#n">"##, ##"<a hidden href="https://example.org/x/en/news/a/#n">"##),
    ("<p>1 < 2 <b>x</b", "<p>1 < 2 <b>x</b"),
    (#"<a href=""#, #"<a href="https://example.org/x/en/news/a/"#),
    ("<a href=", "<a href="), ("<", "<"),
  ])
  func `addresses are made whole in tags alone`(_ html: String, _ whole: String) {
    #expect(String(decoding: Self.page.applied(to: Array(html.utf8)), as: UTF8.self) == whole)
  }
}
