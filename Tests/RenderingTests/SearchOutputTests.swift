import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Rendering

/// What stands in a finished site for those who search it.
@Suite struct SearchOutputTests {
  private func index(_ rendered: Rendered, _ language: String = "en") -> String {
    rendered.files.filter { $0.key.hasPrefix("\(language)/search/") }.sorted { $0.key < $1.key }
      .map(\.value).joined()
  }

  @Test func `each language has a page for searching, the words and a file for each page`() async {
    let rendered = await Rendered("")
    for language in ["en", "ru"] {
      let paths = rendered.files.keys.filter { $0.hasPrefix("\(language)/search/") }.sorted()
      #expect(
        paths.map { $0.dropFirst("\(language)/search/".count) } == [
          "index.html", "pages-0.json", "text-0.json", "text-1.json", "text-2.json", "words-0.json",
        ])
    }
    #expect(rendered["en/"].contains(#"<a href="search/">Search</a>"#))
    #expect(rendered["ru/"].contains(#"<a href="search/">Поиск</a>"#))
  }

  @Test func `a site that wants none has none, and no link to it`() async {
    let rendered = await Rendered(SiteFixture.small.addingToSite("search: false"))
    #expect(!rendered.files.keys.contains { $0.contains("/search/") })
    #expect(!rendered.files.values.contains { $0.contains("search/\"") })
  }

  @Test func `a site for a disk has the index of titles alone`() async {
    let planned = await Planned("", links: .files)
    let paths = planned.identities.keys.filter { $0.contains("/search/") }
    #expect(paths.sorted() == ["en/search/", "ru/search/"])
  }

  @Test func `nobody finds what nobody is to see`() async {
    let hidden = [
      "draft: true", "discreet: true", "expires_on: 2026-11-20", "publish_on: 2026-11-22",
      "withdrawn: 2026-11-20",
    ]
    let pages = hidden.enumerated().map { number, line in
      page(
        "hidden\(number).en.md", "summary: Zebra\nkeywords: [Zebra]\n\(line)",
        body: "Zebra crossing")
    }
    let rendered = await Rendered(pages.joined() + page("seen.en.md", body: "Gnu crossing"))
    let all = index(rendered)
    #expect(all.contains("gnu"))
    #expect(!all.lowercased().contains("zebra"))
    #expect(!all.contains(#/hidden\d/#))
  }

  @Test func `a discreet list is not found, its pages are`() async {
    let rendered = await Rendered(page("news/index.en.md", "discreet: true", body: "Zebra"))
    #expect(!index(rendered).lowercased().contains("zebra"))
    #expect(index(rendered).contains("The first"))
  }

  @Test func `text, headings, keywords, tags and fields are found by their stems`() async {
    let rendered = await Rendered(
      SiteFixture.small.adding(
        page(
          "news/first.en.md",
          "summary: Of jackals\ndate: 2016-07-27\nkeywords: [zebras]\ntags: [bird]\ndateline: Walrus bureau",
          body:
            "## About gnus {#g}\n\nA **le**mur, [quaggas](../index.en.md)[^1].\n\n[^1]: Foxes.\n")
          + "-- Content/data/tags.yml --\n- id: bird\n  name: {en: Parrots, ru: Попугаи}\n"))
    let words = rendered.files["en/search/words-0.json"] ?? ""
    for stem in ["gnus", "lemur", "quagga", "zebra", "jackal", "parrot", "walrus", "fox"] {
      #expect(words.contains("\"\(stem)\":"), "\(stem)")
    }
  }

  @Test func `what is found is shown by title, section, kind, summary and text`() async {
    let rendered = await Rendered("")
    #expect(
      rendered.files["en/search/pages-0.json"]?.hasSuffix(
        #",{"t":"The first","h":"../news/first/","s":"News","k":"news","d":"What happened first."}]}"#
          + "\n") == true)
    #expect(rendered.files["en/search/text-2.json"]?.hasSuffix(#","x":["Text."]}"# + "\n") == true)
  }

  @Test func `files of one index go together until other pages are found`() async {
    func version(_ rendered: Rendered) -> Substring {
      (rendered.files["en/search/words-0.json"] ?? "").split(separator: "\"")[3]
    }
    let one = version(await Rendered(""))
    let edited = version(
      await Rendered(page("news/first.en.md", "summary: Other\ndate: 2016-07-27", body: "New")))
    let added = version(await Rendered(page("more.en.md")))
    #expect(one == edited)
    #expect(one != added)
    #expect(index(await Rendered("")).contains("data-version=\"\(one)\""))
  }

  @Test func `its files are the same in whatever order they are asked for`() async {
    let rendered = await Rendered(
      page("more.en.md", body: "Gnus and zebras, zebras and gnus"))
    let index = rendered.plan.filter { $0.identity.hasPrefix("index ") }
    for entries in [index.reversed(), index.filter { $0.identity.contains("words") }] {
      let renderer = SiteRenderer(rendered.sound)
      for entry in entries {
        #expect(Rendered.text(of: entry, by: renderer) == rendered.files[entry.path.file])
      }
    }
  }

  @Test func `the index goes by the alphabet, and a keyword leads to its page`() async {
    let rendered = await Rendered(
      page("a.ru.md", "keywords: [ёж, ель]", body: "т") + page("b.ru.md"))
    let letters = rendered["ru/search/"].matches(of: #/<h2 id="search\.\d+">(.)</h2>/#)
      .map { String($0.output.1) }
    #expect(letters == ["Г", "Е", "Н", "П", "A", "B"])
    #expect(
      rendered["ru/search/"].contains(
        #"<li><a href="../a/">ёж</a> <span class="small">a.ru.md</span></li>"#))
  }

  @Test func `a language whose stems no script of the theme finds is searched by beginnings`()
    async throws
  {
    let strings = try Repository.text("Templates/strings/en.yml")
      .replacing("stemmer: english", with: "stemmer: german")
    let rendered = await Rendered("-- Templates/strings/en.yml --\n\(strings)")
    #expect(!rendered["en/search/"].contains("data-stemmer"))
    #expect((rendered.files["en/search/words-0.json"] ?? "").contains("\"happened\":"))
  }

  @Test(arguments: [
    ("stemmer: english", "stemmer: englisch", "invalid-choice"),
    ("stemmer: english", "stemmer: english\n  keyboard: abc", "wrong-count"),
    ("stemmer: english", "stemmer: english\n  same: {ab: c}", "invalid-letter"),
    ("stemmer: english", "stemmer: english\n  latin: {a: b}", "expected-list"),
    ("stemmer: english", "stemmer: english\n  stem: x", "unknown-key"),
  ])
  func `what helps to search is read with care`(_ old: String, _ new: String, _ rule: String)
    async throws
  {
    let strings = try Repository.text("Templates/strings/en.yml").replacing(old, with: new)
    let read = await SiteReader.read(
      SiteFixture.small.adding("-- Templates/strings/en.yml --\n\(strings)").tree())
    #expect(read.diagnostics.map(\.rule.id) == [rule])
  }
}
