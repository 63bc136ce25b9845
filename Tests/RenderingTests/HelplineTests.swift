import TestSupport
import Testing

@Suite struct HelplineTests {
  /// A number that stands on every page and in a block, and one in the block that always holds.
  private func rendered(_ header: String, today: String = "2026-11-21") async -> Rendered {
    await Rendered(
      """
      -- Content/data/helplines.yml --
      - id: "101"
        number: "8 (801) 100-8-801"
        country: {en: Belarus, ru: Беларусь}
        name: {en: First, ru: Первая}
        purpose: {en: Help, ru: Помощь}
        checked_on: 2026-11-01
        check_every: 20
        evidence: a letter
        on_every_page: true
      \(header)
      - id: "102"
        number: "102"
        country: {en: Belarus, ru: Беларусь}
        name: {en: Second, ru: Вторая}
        purpose: {en: Help, ru: Помощь}
        checked_on: 2026-11-01
        check_every: 9999
        evidence: a letter
        on_every_page: true

      """ + page("a.en.md", body: "```helplines\n```") + page("a.ru.md", body: "```helplines\n```"),
      today: today)
  }

  private let first = #"href="tel:88011008801""#
  private let second = #"href="tel:102""#

  @Test func `a current number can be dialled from every page`() async {
    let rendered = await rendered("")
    for (path, html) in rendered.pages {
      #expect(html.contains(first) && html.contains(second), "\(path)")
    }
    #expect(rendered["en/a/"].contains("Number checked on 1\u{A0}November 2026"))
  }

  @Test(arguments: [
    ("  callable: false", "2026-11-02"), ("  callable: false", "2026-11-21"),
    ("  callable: false", "2027-11-21"), ("  callable: true", "2026-11-22"), ("", "2026-11-22"),
    ("", "2030-01-01"),
  ])
  func `a withheld or overdue number is never a link`(_ header: String, _ today: String) async {
    let rendered = await rendered(header, today: today)
    for (path, html) in rendered.pages {
      #expect(!html.contains(first), "\(path)")
      #expect(html.contains(second), "\(path)")
      #expect(html.contains("8 (801) 100-8-801"), "\(path)")
    }
    #expect(rendered["en/a/"].contains("<strong>Not verified: do not rely on it</strong>"))
    #expect(rendered["ru/a/"].contains("не\u{A0}полагайтесь на\u{A0}него"))
  }

  @Test(arguments: [("2026-11-21", true), ("2026-11-22", false)])
  func `the last day of a check is still a day of it`(_ today: String, _ isLink: Bool) async {
    #expect(await rendered("", today: today)["en/a/"].contains(first) == isLink)
  }

  @Test func `a number of the state keeps its link when overdue, with the day of the last check`()
    async
  {
    let rendered = await rendered("  emergency: true", today: "2026-11-22")
    for (path, html) in rendered.pages {
      #expect(html.contains(first), "\(path)")
      #expect(
        html.contains("1\u{A0}November 2026") || html.contains("1\u{A0}ноября 2026"), "\(path)")
    }
    #expect(rendered["en/a/"].contains("last checked on 1\u{A0}November 2026"))
    #expect(!rendered["en/a/"].contains("Not verified"))
  }

  @Test func `a number of the state that is withheld is never a link`() async {
    let rendered = await rendered("  emergency: true\n  callable: false", today: "2026-11-22")
    #expect(rendered.pages.values.allSatisfy { !$0.contains(first) })
  }
}
