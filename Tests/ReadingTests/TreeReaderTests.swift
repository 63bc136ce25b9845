import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing

@testable import Reading

@Suite struct TreeReaderTests {
  @Test func `the smallest site is read without a complaint`() async throws {
    let read = await ReadSite(SiteFixture.small)
    let site = try #require(read.site)
    #expect(read.complaints == [])
    #expect(
      site.pages.map(\.facts.file) == [
        "Content/index.en.md", "Content/index.ru.md", "Content/news/first.en.md",
        "Content/news/first.ru.md",
      ])
    #expect(site.pages.map(\.facts.kind) == ["page", "page", "news", "news"])
    #expect(site.languages.map(\.name) == ["English", "Русский"])
  }

  @Test func `a tree no longer holds what was taken out of it`() {
    var tree = SiteFixture.small.tree()
    let all = tree.files.map(\.path)
    let content = tree.take("Content/").map(\.path)
    #expect(content == all.filter { $0.hasPrefix("Content/") })
    #expect(tree.files.map(\.path) == all.filter { !$0.hasPrefix("Content/") })
  }

  @Test func `the text of a list page is of the kind of root pages`() async {
    let read = await ReadSite("-- Content/news/index.en.md --\n---\ntitle: News\n---\n")
    #expect(read.complaints == [])
    #expect(read.page("Content/news/index.en.md")?.facts.kind == "page")
  }

  @Test func `a site has its own schema in place of the theme's`() async throws {
    let read = await ReadSite(
      "-- Templates/kinds/news.yml --\nfields:\n  colour: {type: text}\n")
    #expect(try #require(read.site?.kinds["news"]).fields.map(\.name) == ["colour"])
  }

  @Test(arguments: [
    ("queries: {help: {data: helpline}}", "1:24 unknown-data"),
    ("queries: {help: {data: helplines, where: on_evry_page}}", "1:42 unknown-key"),
    ("queries: {help: {data: helplines, where: number}}", "1:42 unknown-key"),
    ("queries: {help: {data: helplines, pick: only}}", "1:41 invalid-choice"),
    ("fields: {a: {type: text}}", "1:1 unknown-key"),
  ])
  func `a query that cannot be answered is a fault of the theme`(
    _ layout: String, _ complaint: String
  ) async {
    let read = await ReadSite("-- Templates/layout.yml --\n\(layout)\n")
    #expect(read.complaints == ["Templates/layout.yml:" + complaint])
  }

  @Test(arguments: [
    ("Day.ru.md", "day"), ("день.ru.md", "den"), ("за\u{301}мок.en.md", "zamok"),
    ("№.ru.md", nil),
  ])
  func `a name that is no slug is answered with one`(_ name: String, _ slug: String?) async {
    let read = await ReadSite("-- Content/\(name) --\n---\ntitle: A\n---\n")
    #expect(read.complaints == ["Content/\(name) unsafe-slug"])
    #expect(read.diagnostics.first?.arguments["example"] == slug)
  }

  @Test func `a slug by hand stands in for a name that is none`() async {
    let read = await ReadSite("-- Content/день.ru.md --\n---\ntitle: A\nslug: day\n---\n")
    #expect(read.complaints == [])
  }

  @Test func `a header that cannot be read is one complaint, and the text is read all the same`()
    async throws
  {
    let read = await ReadSite(
      "-- Content/a.en.md --\n---\ntitle: A: b\n---\n## Head\n\n[](x) [a](b c)\n")
    #expect(read.complaints == ["Content/a.en.md:2:8 unquoted-colon"])
    let facts = try #require(read.page("Content/a.en.md")).facts
    #expect(!facts.header.writes("title"))
    #expect(facts.headings.map(\.text) == ["Head"])
  }

  @Test(arguments: [
    ("```helplines\nonly: 101\n```", "5:7 expected-list"),
    ("```helplines\nonli: [101]\n```", "5:1 unknown-key"),
    ("> ```helplines\n> only: 101\n> ```", "5:9 expected-list"),
    ("- ```helplines\n  only: [101\n  ```", "5:9 unclosed-bracket"),
    ("```helplines\n- 101\n```", "5:1 expected-mapping"),
  ])
  func `a fault in a data block is shown where it stands in the page`(
    _ block: String, _ complaint: String
  ) async {
    let read = await ReadSite("-- Content/a.en.md --\n---\ntitle: A\n---\n\(block)\n")
    #expect(read.complaints == ["Content/a.en.md:" + complaint])
  }

  @Test func `a block that lacks what it needs says so at its first line`() async {
    let read = await ReadSite(
      """
      -- Templates/blocks/steps.yml --
      fields: {steps: {type: list, of: text, required: true}}
      -- Templates/blocks/steps.mustache --
      -- Content/a.en.md --
      ---
      title: A
      ---
      ```steps
      ```
      """)
    #expect(read.complaints == ["Content/a.en.md:4:4 missing-key"])
  }

  @Test func `bytes that are no text are refused with their place`() async {
    var fixture = SiteFixture.small
    fixture.files["Content/a.en.md"] = Array("---\ntitle: ".utf8) + [0xCF, 0xF0] + [0x0A]
    fixture.files["Content/b.en.md"] = Array("---\ntitle: A\u{0}\n---\n".utf8)
    let read = await ReadSite(fixture)
    #expect(
      read.complaints == ["Content/a.en.md:2:8 not-utf8", "Content/b.en.md:2:9 nul-byte"])
  }

  @Test func `more pages than are read at once keep their order`() async throws {
    let pages = (100..<200).map { "-- Content/p\($0).en.md --\n---\ntitle: P\n---\n" }
    let site = try #require(await ReadSite(pages.joined()).site)
    let files = site.pages.map(\.facts.file)
    #expect(files.count == 104)
    #expect(files == files.sorted())
  }
}
