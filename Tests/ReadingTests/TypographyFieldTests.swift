import Diagnostics
import Markdown
import SiteModel
import TestSupport
import Testing

@testable import Reading

/// Which values are set by the rules of a language, and which stay as they are typed.
@Suite struct TypographyFieldTests {
  private static let schemas = """
    -- Templates/kinds/page.yml --
    fields:
      note: {type: text}
      code: {type: text, shared: true}
      words: {type: markdown}
      names: {type: list, of: text}
    -- Templates/data/things.yml --
    fields:
      id: {type: text, required: true, shared: true, role: id}
      name: {type: text, required: true}
    -- Templates/blocks/things.yml --
    fields:
      only: {type: list, of: text}
      title: {type: text}
    queries:
      things: {data: things, pick: only}
    -- Templates/blocks/said.yml --
    fields:
      words: {type: text, role: quoted}
      who: {type: text}
      in: {type: text, role: said_in}
      again: {type: yes/no, role: translated}
    -- Content/data/things.yml --
    - id: a-"1"
      name: {en: 'It''s "one"', ru: 'Это "раз"'}

    """

  private static let page = """
    title: 'The "big" one'
    summary: It's 10-15 km
    keywords: [don't]
    note: '"So"'
    code: '10-15'
    words: '"So" it''s'
    names: ["it's"]
    """

  private func read(_ more: String = "", in language: String = "en") async -> ReadSite {
    await ReadSite(
      Self.schemas
        + "-- Content/about.\(language).md --\n---\n\(Self.page)\n\(more)---\n"
        + "It's.\n\n```things\nonly: ['a-\"1\"']\ntitle: It's\n```\n")
  }

  private func text(_ site: ReadSite, _ key: String) -> String? {
    site.page("Content/about.en.md")?.facts.header.values[key]?.value.text
  }

  @Test(arguments: [
    ("in: ru", "«Да»", "“N”"), ("in: en", "“Да”", "“N”"), ("", "“Да”", "“N”"),
    ("in: ru\nagain: true", "“Да”", "“N”"), ("in: ru\nagain: false", "«Да»", "“N”"),
    ("in: xx", "\"Да\"", "“N”"),
  ])
  func `words that are quoted in another language follow its rules`(
    _ keys: String, _ words: String, _ who: String
  ) async throws {
    let site = await ReadSite(
      Self.schemas
        + "-- Content/about.en.md --\n---\ntitle: One\nsummary: Two\n---\n"
        + "```said\nwords: '\"Да\"'\nwho: '\"N\"'\n\(keys)\n```\n")
    let block = try #require(site.page("Content/about.en.md")?.facts.blocks.first)
    #expect(block.values["words"]?.value.text == words)
    #expect(block.values["who"]?.value.text == who)
  }

  @Test func `fields in the language of the page are set`() async {
    let site = await read()
    #expect(text(site, "title") == "The “big” one")
    #expect(text(site, "summary") == "It’s 10–15\u{A0}km")
    #expect(text(site, "note") == "“So”")
    let header = site.page("Content/about.en.md")?.facts.header
    #expect(header?.values["names"]?.value.texts.map(\.value) == ["it’s"])
    guard case .markdown(let words)? = header?.values["words"]?.value else {
      Issue.record("no words")
      return
    }
    var html: [UInt8] = []
    words.body.write(into: &html) { _, _ in }
    #expect(String(decoding: html, as: UTF8.self).contains("“So” it’s"))
  }

  @Test func `what all languages share, and what is asked for by, stays as it is typed`() async {
    let site = await read()
    #expect(text(site, "code") == "10-15")
    let page = site.page("Content/about.en.md")
    #expect(page?.facts.header.values["keywords"]?.value.texts.map(\.value) == ["don't"])
    let block = page?.facts.blocks.first
    #expect(block?.values["only"]?.value.texts.map(\.value) == ["a-\"1\""])
    #expect(block?.values["title"]?.value.text == "It’s")
  }

  @Test func `data are set in each language, and ids stay`() async throws {
    let record = try #require(await read().site?.data["things"]?.records.first)
    #expect(record.id?.value == "a-\"1\"")
    let languages = try ["en", "ru"].map { try #require(LanguageCode($0)) }
    #expect(
      languages.map { record.values[$0]?["name"]?.value.text } == ["It’s “one”", "Это «раз»"])
  }

  @Test func `a page may leave its words as they are typed`() async {
    let site = await read("typography: off\n")
    #expect(text(site, "title") == "The \"big\" one")
    #expect(
      site.page("Content/about.en.md")?.facts.blocks.first?.values["title"]?.value.text == "It's")
    var html: [UInt8] = []
    site.page("Content/about.en.md")?.body.write(into: &html) { _, _ in }
    #expect(String(decoding: html, as: UTF8.self).contains("It's"))
  }

  @Test func `a site may leave all words as they are typed, but for the pages that ask`() async {
    let off = SiteFixture.small.addingToSite("typography: off")
    let site = await ReadSite(
      off.adding(
        Self.schemas + "-- Content/about.en.md --\n---\ntitle: It's\n---\nA\n"
          + "-- Content/more.en.md --\n---\ntitle: It's\ntypography: on\n---\nA\n"))
    #expect(text(site, "title") == "It's")
    #expect(site.page("Content/more.en.md")?.facts.header.title?.value == "It’s")
    let record = site.site?.data["things"]?.records.first
    let english = LanguageCode("en").flatMap { record?.values[$0] }
    #expect(english?["name"]?.value.text == "It's \"one\"")
  }

  @Test func `what site.yml calls things is set in each language`() async throws {
    var fixture = SiteFixture.small
    let written = String(decoding: fixture.files["Content/site.yml"] ?? [], as: UTF8.self)
    let other = written.replacing(
      "{en: Small, ru: Малый}", with: #"{en: 'It''s "small"', ru: Город - малый}"#)
    fixture.files["Content/site.yml"] = Array(other.utf8)
    let site = await ReadSite(fixture)
    let title = try #require(site.site?.configuration.title)
    let languages = try ["en", "ru"].map { try #require(LanguageCode($0)) }
    #expect(languages.map { title[$0] } == ["It’s “small”", "Город\u{A0}— малый"])
  }
}
