import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct ListPartTests {
  private func site(_ section: String, tags: String = "") -> String {
    """
    -- Content/site.yml --
    theme: 1
    title: {en: Small, ru: Малый}
    base_url: https://example.org/
    time_zone: UTC
    languages: [en, ru]
    sections:
      campaign:
        kind: page
        title: {en: Campaign, ru: Кампания}
        path: {en: campaign, ru: kampaniya}
        \(section)
        sections:
          tour:
            kind: page
            title: {en: Tour, ru: Маршрут}
            path: {en: tour, ru: marshrut}
    \(tags)

    """
  }

  private let tags = """
    tags: {title: {en: Tags, ru: Метки}, path: {en: tags, ru: metki}, per_page: 2}
    -- Content/data/tags.yml --
    - {id: work, name: {en: Work, ru: Работа}}
    - {id: idle, name: {en: Idle, ru: Покой}}
    """

  private func resolved(_ text: String) async -> Resolved {
    var fixture = SiteFixture.small.adding(text)
    fixture.files = fixture.files.filter { !$0.key.hasPrefix("Content/news/") }
    return await Resolved(fixture)
  }

  /// Pages a, b, c, ... of which a is the oldest.
  private func pages(_ count: Int, in folder: String = "campaign/", _ more: String = "") -> String {
    "abcdefghij".prefix(count).enumerated().map { index, letter in
      page("\(folder)\(letter).en.md", "date: 2016-01-1\(index)\n\(more)")
    }.joined()
  }

  /// The parts of a list as `ADDRESS: entries`.
  private func parts(_ resolved: Resolved, _ role: ListPage.Role) -> [String] {
    resolved.site.lists.filter { $0.role == role && $0.language.text == "en" }.map { list in
      let stems = list.entries.map { resolved.site.pages[$0].facts.name.stem }
      return "\(list.path): \(stems.joined())"
    }
  }

  @Test(arguments: [
    (0, ["/en/campaign/: "]), (1, ["/en/campaign/: a"]), (2, ["/en/campaign/: ba"]),
    (3, ["/en/campaign/: cba"]), (4, ["/en/campaign/: dc", "/en/campaign/1/: ba"]),
    (5, ["/en/campaign/: edc", "/en/campaign/1/: ba"]),
    (6, ["/en/campaign/: fe", "/en/campaign/2/: dc", "/en/campaign/1/: ba"]),
  ])
  func `an address of the older part of a list keeps its pages when new ones come`(
    _ count: Int, _ expected: [String]
  ) async {
    let resolved = await resolved(site("per_page: 2") + pages(count))
    #expect(resolved.complaints == [])
    #expect(parts(resolved, .section("campaign")) == expected)
  }

  @Test func `a list in another order is parted from its beginning`() async {
    let resolved = await resolved(site("per_page: 2\n    order: title") + pages(5))
    #expect(
      parts(resolved, .section("campaign")) == [
        "/en/campaign/: ab", "/en/campaign/2/: cd", "/en/campaign/3/: e",
      ])
  }

  @Test func `each part leads to the one before and the one after it`() async {
    let resolved = await resolved(site("per_page: 2") + pages(6))
    let lists = resolved.site.lists.filter {
      $0.role == .section("campaign") && $0.language.text == "en"
    }
    #expect(lists.map { $0.preceding?.description } == [nil, "/en/campaign/", "/en/campaign/2/"])
    #expect(lists.map { $0.following?.description } == ["/en/campaign/2/", "/en/campaign/1/", nil])
    #expect(lists.map(\.total) == [6, 6, 6])
  }

  @Test func `a section in a section has addresses below it and a list of its own`() async {
    let resolved = await resolved(
      site("order: title") + pages(1) + pages(2, in: "campaign/tour/")
        + page("campaign/tour/index.ru.md") + page("campaign/tour/index.en.md"))
    #expect(resolved.complaints == [])
    #expect(parts(resolved, .section("campaign")) == ["/en/campaign/: a"])
    #expect(parts(resolved, .section("campaign/tour")) == ["/en/campaign/tour/: ba"])
    #expect(resolved.paths.contains("/en/campaign/tour/b/"))
    #expect(resolved.paths.contains("/ru/kampaniya/marshrut/"))
  }

  @Test func `a page knows its neighbours in its section, and the outermost have one`() async {
    let resolved = await resolved(site("order: title") + pages(3))
    let title = { (page: PageKey?) in page.map { resolved.site.pages[$0].facts.name.stem } }
    let all = ["a", "b", "c"].compactMap { resolved.page("campaign/\($0).en.md") }
    #expect(all.map { title($0.previous) } == [nil, "a", "b"])
    #expect(all.map { title($0.next) } == ["b", "c", nil])
  }

  @Test func `a tag has a page in each language in which a page carries it`() async {
    let resolved = await resolved(
      site("order: title", tags: tags) + pages(4, in: "campaign/", "tags: [work]"))
    #expect(resolved.complaints == [])
    #expect(parts(resolved, .tag("work")) == ["/en/tags/work/: dc", "/en/tags/work/1/: ba"])
    let paths = resolved.site.lists.map(\.path.description)
    #expect(paths.contains("/ru/metki/") && paths.contains("/en/tags/"))
    #expect(!paths.contains { $0.hasPrefix("/ru/metki/work") || $0.contains("idle") })
  }

  @Test func `pages that share more tags are more related, then those that stand nearer`() async {
    let both = "tags: [work, idle]"
    let resolved = await resolved(
      site("order: title", tags: tags) + pages(5, in: "campaign/", "tags: [work]")
        + page("campaign/x.en.md", "date: 2015-01-01\n\(both)")
        + page("campaign/y.en.md", "date: 2016-01-12\n\(both)") + page("campaign/z.en.md"))
    let related = { (stem: String) in
      resolved.page("campaign/\(stem).en.md")?.related.map {
        resolved.site.pages[$0].facts.name.stem
      }
    }
    #expect(related("y") == ["x", "b", "c"])
    #expect(related("z") == [])
  }

  @Test func `another list shows the first pages whatever the parts`() async {
    let resolved = await resolved(site("per_page: 1") + pages(7))
    let head = resolved.site.lists.first {
      $0.role == .section("campaign") && $0.language.text == "en"
    }
    let stems = head?.first.map { resolved.site.pages[$0].facts.name.stem }
    #expect(stems == ["g", "f", "e", "d", "c"])
  }

  @Test func `where the file of tags is broken, no tag is blamed`() async {
    let tags = "-- Content/data/tags.yml --\n- {id: work, name: {en: Work}}\n- {id: \"\n"
    let read = await SiteReader.read(
      SiteFixture.small.adding(tags + page("a.en.md", "tags: [other]")).tree())
    guard let parsed = read.value, let day = Day("2026-11-21") else {
      Issue.record("the site cannot be read")
      return
    }
    let resolved = await SiteResolver(today: day).resolve(parsed)
    #expect(!resolved.diagnostics.contains { $0.rule == .unknownTag })
  }
}
