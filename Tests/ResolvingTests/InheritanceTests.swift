import Diagnostics
import Markdown
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct InheritanceTests {
  private static let schema = """
    -- Templates/kinds/page.yml --
    fields:
      place: {type: text}
      days: {type: period}
      shown: {type: yes/no, default: true}
      size: {type: number, required: true}

    """

  private func resolved(_ english: String, _ russian: String) async -> Resolved {
    await Resolved(
      Self.schema + page("index.en.md", "size: 1") + page("index.ru.md")
        + page("a.en.md", english) + page("a.ru.md", russian))
  }

  @Test func `what is shared is written once`() async throws {
    let resolved = await resolved(
      "date: 2016-07-27\ndays: 2016-07-27..2016-07-29\norder: 3\nsize: 5\ntags: []", "")
    let translation = try #require(resolved.page("a.ru.md"))
    #expect(resolved.complaints == [])
    #expect(translation.header.date == Day("2016-07-27"))
    #expect(translation.values["days"]?.value.period == Period("2016-07-27..2016-07-29"))
    #expect(translation.values["order"]?.value.number == 3)
    #expect(translation.values["size"]?.value.number == 5)
  }

  @Test func `a translation has its own words`() async throws {
    let resolved = await resolved("size: 5\nplace: Minsk\nsummary: One", "")
    let translation = try #require(resolved.page("a.ru.md"))
    #expect(translation.values["place"] == nil)
    #expect(translation.header.summary == nil)
    #expect(translation.title == "a.ru.md")
  }

  @Test func `a translation may say otherwise`() async throws {
    let resolved = await resolved(
      "size: 5\ndate: 2016-07-27\nshown: false", "size: 7\ndate: 2016-08-01\nshown: true")
    let translation = try #require(resolved.page("a.ru.md"))
    #expect(resolved.complaints == [])
    #expect(translation.header.date == Day("2016-08-01"))
    #expect(translation.values["size"]?.value.number == 7)
    #expect(translation.values["shown"]?.value.flag == true)
  }

  @Test func `what nobody wrote has its default`() async throws {
    let resolved = await resolved("size: 5", "")
    for file in ["a.en.md", "a.ru.md"] {
      #expect(try #require(resolved.page(file)).values["shown"]?.value.flag == true)
    }
  }

  @Test func `the original's word counts more than the default`() async throws {
    let resolved = await resolved("size: 5\nshown: false", "")
    #expect(try #require(resolved.page("a.ru.md")).values["shown"]?.value.flag == false)
  }

  @Test func `what an original lacks is said of it alone`() async {
    let resolved = await resolved("order: 1", "")
    #expect(resolved.complaints == ["Content/a.en.md:1:1 missing-key"])
  }

  @Test func `what a kind asks for and what it asks in each language`() async {
    let resolved = await Resolved(
      page("news/x.en.md", "summary: s") + page("news/x.ru.md", "date: 2016-01-01"))
    #expect(
      resolved.complaints == [
        "Content/news/x.en.md:1:1 missing-key", "Content/news/x.ru.md:1:1 missing-key",
      ])
    #expect(resolved.diagnostics.map { $0.arguments["key"] } == ["date", "summary"])
  }

  @Test(arguments: [
    ("draft: true", "draft: false", "draft"),
    ("publish_on: 2026-12-01", "publish_on: 2026-11-01", "publish_on"),
    ("expires_on: 2026-12-01", "expires_on: 2027-01-01", "expires_on"),
  ])
  func `a translation cannot show what its original hides`(
    _ english: String, _ russian: String, _ key: String
  ) async {
    let colon = key.count + 3
    let resolved = await resolved("size: 1\n" + english, russian)
    #expect(resolved.complaints == ["Content/a.ru.md:3:\(colon) loosened-visibility"])
    let values = await self.resolved("size: 1\n" + english, "")
    #expect(resolved.unpublished == values.unpublished)
  }

  @Test(arguments: [
    ("draft: false", "draft: true", ["a.ru.md"]),
    ("draft: true", "", ["a.en.md", "a.ru.md"]),
    ("draft: true", "draft: true", ["a.en.md", "a.ru.md"]),
    ("publish_on: 2026-11-01", "publish_on: 2026-12-01", ["a.ru.md"]),
    ("expires_on: 2026-12-01", "expires_on: 2026-11-21", ["a.ru.md"]),
    ("", "publish_on: 2026-12-01", ["a.ru.md"]),
    ("publish_on: 2026-12-01", "", ["a.en.md", "a.ru.md"]),
    ("publish_on: 2026-12-01", "draft: true", ["a.en.md", "a.ru.md"]),
  ])
  func `a translation may hide more, and inherits what hides`(
    _ english: String, _ russian: String, _ hidden: [String]
  ) async {
    let resolved = await resolved("size: 1\n" + english, russian)
    #expect(resolved.complaints == [])
    #expect(resolved.unpublished == Set(hidden.map { "Content/" + $0 }))
  }

  @Test func `the picture is the original's, its words are each language's own`() async throws {
    var fixture = SiteFixture.small.adding(
      page("news/first.en.md", "summary: s\ndate: 2016-01-01\nimage: {file: a.jpg, alt: A}")
        + page("news/first/index.ru.md", "summary: s\nimage: {alt: А}"))
    fixture.files["Content/news/first.ru.md"] = nil
    fixture.files["Content/news/a.jpg"] = SamplePicture.jpeg(640, 480)
    let resolved = await Resolved(fixture)
    #expect(resolved.complaints == [])
    let translation = try #require(resolved.page("news/first/index.ru.md"))
    guard case .picture(let picture)? = translation.values["image"]?.value else {
      Issue.record("another kind of value"); return
    }
    #expect(picture.alt?.value == "А")
    #expect(translation.targets.pictures.values.map(\.path.text) == ["media/news/a.jpg"])
  }

  @Test(arguments: [
    ("image: {alt: A}", "", ["missing-key", "undescribed-picture"]),
    ("image: {file: a.jpg, alt: A}", "", ["undescribed-picture"]),
    ("image: {file: a.jpg}", "image: {alt: А}", ["undescribed-picture"]),
  ])
  func `a picture without its file or its words is not complete`(
    _ english: String, _ russian: String, _ rules: [String]
  ) async {
    var fixture = SiteFixture.small.adding(page("b.en.md", english) + page("b.ru.md", russian))
    fixture.files["Content/a.jpg"] = SamplePicture.jpeg(640, 480)
    let resolved = await Resolved(fixture)
    #expect(Set(resolved.rules).subtracting(["unused-file"]) == Set(rules))
  }
}
