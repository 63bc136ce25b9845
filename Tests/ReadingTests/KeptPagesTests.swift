import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct KeptPagesTests {
  private static let site = SiteFixture.small.adding(
    """
    -- Content/about.en.md --
    ---
    title: About
    tgas: [a]
    ---
    ```quote
    words: Ask first.
    ```
    """)

  /// What is read after a change, beside what reading all of it gives.
  private struct Reread {
    let again: Set<String>
    let pages: [Contents]
    let complaints: [Diagnostic]
    let pagesOfAll: [Contents]
    let complaintsOfAll: [Diagnostic]

    init(_ before: SiteFixture, _ after: SiteFixture) async {
      var kept = KeptPages()
      let first = await SiteReader.read(before.tree(), keeping: &kept).value?.pages ?? []
      let second = await SiteReader.read(after.tree(), keeping: &kept)
      let all = await SiteReader.read(after.tree())
      let pages = second.value?.pages ?? []
      again = Set(
        pages.filter { page in !first.contains { $0 === page } }.map {
          String($0.facts.file.dropFirst("Content/".count))
        })
      self.pages = pages.map(Contents.init)
      complaints = second.diagnostics.sortedOnce()
      pagesOfAll = (all.value?.pages ?? []).map(Contents.init)
      complaintsOfAll = all.diagnostics.sortedOnce()
    }

  }

  /// What a page says.
  private struct Contents: Equatable {
    let names: [String]
    let values: [[String: Located<FieldValue>]]
    let headings: [MarkdownDocument.Heading]
    let links: [MarkdownDocument.Link]
    let pictures: [MarkdownDocument.Picture]
    let body: Body

    init(_ page: ParsedPage) {
      let facts = page.facts
      names = [facts.file, facts.name.key, facts.kind] + facts.blocks.map(\.name)
      values = [facts.header.values] + facts.blocks.map(\.values)
      headings = facts.headings
      links = facts.links
      pictures = facts.pictures
      body = page.body
    }
  }

  private func reread(_ change: String, from site: SiteFixture = site) async -> Set<String> {
    let read = await Reread(site, site.adding(change))
    #expect(read.pages == read.pagesOfAll)
    #expect(read.complaints == read.complaintsOfAll)
    return read.again
  }

  private static let all: Set = [
    "about.en.md", "index.en.md", "index.ru.md", "news/first.en.md", "news/first.ru.md",
  ]

  @Test func `nothing changed, nothing is read again, and every complaint is said again`() async {
    let read = await Reread(Self.site, Self.site)
    #expect(read.again == [])
    #expect(read.complaints == read.complaintsOfAll)
    #expect(read.complaints.contains { $0.rule == .unknownKey })
  }

  @Test(
    arguments: [
      ("-- Content/news/first.ru.md --\n---\ntitle: Вторая\n---\n", ["news/first.ru.md"]),
      ("-- Content/news/first.ru.md --\n\0", ["news/first.ru.md"]),
      ("-- Content/more.en.md --\n---\ntitle: More\n---\n", ["more.en.md"]),
      (
        "-- Templates/kinds/news.yml --\nfields: {place: {type: text}}\n",
        ["news/first.en.md", "news/first.ru.md"]
      ),
      ("-- Templates/blocks/quote.yml --\nfields: {words: {type: markdown}}\n", ["about.en.md"]),
      ("-- Templates/kinds/news.mustache --\n{{title}}\n", []),
      ("-- Content/data/tags.yml --\n- id: a\n  name: {en: A, ru: А}\n", []),
    ] as [(String, Set<String>)])
  func `what depends on a change is read again, and nothing else`(
    change: String, again: Set<String>
  ) async {
    #expect(await reread(change) == again)
  }

  @Test(arguments: [
    "-- Templates/kinds/other.yml --\nfields: {}\n",
    "-- Templates/blocks/other.yml --\nfields: {}\n",
  ])
  func `a new name to choose among has every page read again`(_ change: String) async {
    #expect(await reread(change) == Self.all)
  }

  @Test(arguments: [("yes: [yes,", "yes: [aye, yes,"), ("trust_html: false", "trust_html: true")])
  func `the words of a language and trust in HTML are every page's`(
    old: String, new: String
  ) async throws {
    var before = Self.site
    var after = Self.site
    for path in ["Content/site.yml", "Templates/strings/en.yml"] {
      let file = try #require(Self.site.tree().files.first { $0.path == path })
      guard case .text(let bytes) = file.contents else { return }
      var text = String(decoding: bytes, as: UTF8.self)
      if path == "Content/site.yml" { text += "trust_html: false\n" }
      before.files[path] = Array(text.utf8)
      after.files[path] = Array(text.replacing(old, with: new).utf8)
    }
    #expect(before.files != after.files)
    let read = await Reread(before, after)
    #expect(read.again == Self.all)
    #expect(read.pages == read.pagesOfAll)
  }

  @Test func `a page is read by the kind of its section`() async {
    let site = String(decoding: Self.site.files["Content/site.yml"] ?? [], as: UTF8.self)
    let change = "-- Content/site.yml --\n" + site.replacing("kind: news", with: "kind: page")
    #expect(await reread(change) == ["news/first.en.md", "news/first.ru.md"])
  }
}
