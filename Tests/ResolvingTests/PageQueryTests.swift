import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct PageQueryTests {
  private let block = """
    -- Templates/kinds/halt.yml --
    title: not_found
    fields:
      days: {type: period, role: period}
      tour: {type: page}
    -- Templates/kinds/halt.mustache --
    {{title}}
    -- Templates/blocks/found.yml --
    fields:
      section: {type: text}
      tag: {type: text}
      when: {type: choice, choices: [upcoming, now, past, coming]}
      order: {type: choice, choices: [newest, oldest, order, title, period, latest]}
      count: {type: number}
      of: {type: page}
    queries:
      found:
        pages:
          section: {field: section}
          tag: {field: tag}
          when: {field: when}
          order: {field: order}
          count: {field: count}
      about: {pages: {kind: halt, about: tour, page: {field: of}}}
    -- Templates/blocks/found.mustache --
    {{#found}}{{title}}{{/found}}
    -- Content/data/tags.yml --
    - {id: work, name: {en: Work, ru: Работа}}

    """

  private func stop(_ stem: String, _ days: String, _ more: String = "") -> String {
    page("\(stem).en.md", "kind: halt\ndays: \(days)\n\(more)")
  }

  /// The stems that a block on a page finds.
  private func found(
    _ block: String, _ query: String = "found", on file: String = "ask.en.md",
    with files: String
  ) async -> [String] {
    let resolved = await Resolved(
      self.block + page(file, body: "```found\n\(block)\n```") + files)
    #expect(resolved.complaints == [])
    let pages = resolved.page(file)?.blocks.first?[query]?.pages ?? []
    return pages.map { resolved.site.pages[$0].facts.name.stem }
  }

  @Test(arguments: [(200, [String]()), (201, ["too-many-records"])])
  func `the blocks of one text show twenty thousand pages and no more`(
    _ blocks: Int, _ complaints: [String]
  ) async {
    let others = (1..<100).map { page("news/n\($0).en.md") }.joined()
    let body = String(repeating: "```found\nsection: news\n```\n\n", count: blocks)
    let resolved = await Resolved(block + others + page("ask.en.md", body: body))
    #expect(resolved.rules.filter { $0 == "too-many-records" } == complaints)
  }

  @Test(arguments: [
    ("section: news", ["first"]), ("section: news\ntag: work", []), ("tag: work", ["tagged"]),
    ("count: 2\norder: title", ["tagged", "first"]),
  ])
  func `pages are found by section and by tag, in the language of the reader`(
    _ block: String, _ stems: [String]
  ) async {
    #expect(await found(block, with: page("tagged.en.md", "tags: [work]")) == stems)
  }

  @Test(arguments: [
    ("when: upcoming", ["soon", "late"]), ("when: now", ["today"]),
    ("when: coming", ["today", "soon", "late"]), ("when: past", ["over"]),
    ("when: coming\norder: latest\ncount: 1", ["late"]),
  ])
  func `pages are found by their days, the soonest first`(
    _ block: String, _ stems: [String]
  ) async {
    let stops =
      stop("late", "2027-03-01..2027-03-02") + stop("soon", "2026-11-22..2026-11-23")
      + stop("today", "2026-11-21..2026-11-30") + stop("over", "2026-11-01..2026-11-20")
    #expect(await found(block, with: stops) == stems)
  }

  @Test(arguments: [
    ("of: cubes.md", ["a"]), ("of: cubes.en.md", ["a"]), ("of: cubes.md#top", ["a"]),
    ("of: ask.en.md", []), ("", ["b", "a"]),
  ])
  func `pages are found by the page that a field of theirs leads to`(
    _ block: String, _ stems: [String]
  ) async {
    let stops =
      stop("a", "2026-11-22..2026-11-23", "tour: cubes.md\ndate: 2016-01-01")
      + stop("b", "2026-11-22..2026-11-23", "date: 2016-01-02")
      + page("cubes.en.md", body: "## Top")
    #expect(await found(block, "about", with: stops) == stems)
  }

  @Test func `a page does not find itself`() async {
    let resolved = await Resolved(
      block
        + page(
          "news/second.en.md", "summary: x\ndate: 2017-01-01",
          body: "```found\nsection: news\ncount: 1\n```"))
    let pages = resolved.page("news/second.en.md")?.blocks.first?["found"]?.pages ?? []
    #expect(pages.map { resolved.site.pages[$0].facts.name.stem } == ["first"])
  }

  @Test func `a title is made of the words of the language and the fields of the page`() async {
    let resolved = await Resolved(
      """
      -- Templates/kinds/halt.yml --
      title: in_city
      fields: {city: {type: text}}
      -- Templates/kinds/halt.mustache --
      {{title}}
      -- Content/gomel.en.md --
      ---
      kind: halt
      city: Gomel
      ---

      """, strings: ["en": "Cubes in {city}", "ru": "Кубы: {city}"])
    #expect(resolved.complaints == [])
    #expect(resolved.page("gomel.en.md")?.title == "Cubes in Gomel")
  }
}
