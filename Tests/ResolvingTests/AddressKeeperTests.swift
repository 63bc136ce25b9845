import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Reading
@testable import Resolving

@Suite struct AddressKeeperTests {
  private static let first = """
    /en/news/first/ 2026-11-21 news/first.en.md
    /ru/novosti/first/ 2026-11-21 news/first.ru.md

    """

  private func resolved(
    _ lock: String, _ pages: String = "", today: String = "2026-11-21"
  ) async -> Resolved {
    await Resolved("-- Content/addresses.lock --\n\(lock)\(pages)", today: today)
  }

  @Test func `the first build keeps the pages, and no lists and tags`() async {
    let resolved = await Resolved("")
    #expect(resolved.lock == Self.first)
    #expect(!resolved.addresses.isKept)
    #expect(resolved.addresses.added.count == 2)
  }

  @Test func `what is kept stays, byte for byte`() async {
    let resolved = await resolved(Self.first, today: "2027-01-01")
    #expect(resolved.lock == Self.first)
    #expect(resolved.addresses.isKept)
    #expect(resolved.addresses.added.isEmpty)
  }

  @Test(arguments: ["draft: true", "publish_on: 2030-01-01", "expires_on: 2026-01-01"])
  func `a page that nobody sees keeps its address, and gets none`(_ header: String) async {
    let lines = "/en/a/ 2020-01-01 a.en.md\n"
    let hidden = page("a.en.md", header) + page("b.en.md", header)
    let resolved = await resolved(lines, hidden)
    #expect(resolved.rules == [])
    #expect(resolved.lock.hasPrefix(lines + "/en/news/first/"))
    #expect(!resolved.lock.contains("/en/b/"))
  }

  @Test func `an address whose page is gone is an error, unless it is of today`() async {
    let gone = await resolved("/en/a/ 2026-11-20 a.en.md\n")
    #expect(gone.complaints == ["Content/addresses.lock:1:1 vanished-address"])
    let today = await resolved("/en/a/ 2026-11-21 a.en.md\n")
    #expect(today.rules == [])
    #expect(today.lock == Self.first)
  }

  @Test func `an address leads on, was given up, or became something else`() async {
    let lines = """
      /en/a/ 2020-01-01 a.en.md
      /en/b/ 2020-01-02 gone
      /en/news/ 2020-01-03 news.en.md

      """
    let resolved = await resolved(lines, page("c.en.md", "aliases: [/en/a/]"))
    #expect(resolved.rules == [])
    #expect(
      resolved.lock
        == """
        /en/a/ 2020-01-01 c.en.md
        /en/b/ 2020-01-02 gone
        /en/c/ 2026-11-21 c.en.md
        /en/news/ 2020-01-03 news.en.md
        \(Self.first)
        """)
  }

  @Test func `a page that came back has the day on which it was first public`() async {
    let resolved = await resolved("/en/b/ 2020-01-02 gone\n", page("b.en.md"))
    #expect(resolved.lock.hasPrefix("/en/b/ 2020-01-02 b.en.md\n"))
  }

  @Test func `another slug leaves the old address, and the line to write has all of them`() async {
    let resolved = await resolved(
      "/en/a/ 2020-01-01 a.en.md\n", page("a.en.md", "slug: b\naliases: [/en/old/]"))
    #expect(resolved.rules == ["vanished-address"])
    #expect(
      resolved.diagnostics.first?.notes == [
        Note(
          .leadOn, ["line": #"aliases: ["/en/old/", "/en/a/"]"#], at: Place("Content/a.en.md")),
        Note(.giveUp, ["line": "/en/a/ 2020-01-01 gone"]),
      ])
  }

  @Test func `branches that were merged make no fault`() async {
    let lines = """
      /ru/novosti/first/ 2020-01-02 news/first.ru.md
      /en/b/ 2020-01-02 b.en.md
      /en/b/ 2020-01-01 gone
      /ru/novosti/first/ 2020-01-01 news/first.ru.md\r

      /en/news/first/ 2026-11-21 news/first.en.md

      """
    let resolved = await resolved(lines)
    #expect(resolved.rules == [])
    #expect(
      resolved.lock == """
        /en/b/ 2020-01-01 gone
        /en/news/first/ 2026-11-21 news/first.en.md
        /ru/novosti/first/ 2020-01-01 news/first.ru.md

        """)
  }

  @Test func `a page that was public and lost its name is one error`() async {
    var fixture = SiteFixture.small.adding(
      "-- Content/addresses.lock --\n/ru/novosti/walk/ 2020-01-01 news/walk.ru.md\n")
    for name in ["walk.ru.md.txt", "walk.ru.txt", "walk.rus.markdown"] {
      fixture.files["Content/news/\(name)"] = Array("x".utf8)
      let resolved = await Resolved(fixture)
      fixture.files["Content/news/\(name)"] = nil
      let expected = name.contains("rus") ? ["unused-file", "vanished-address"] : ["lost-page"]
      #expect(resolved.rules.sorted() == expected)
    }
  }

  @Test func `a text that a page offers is no page by mistake`() async {
    var fixture = SiteFixture.small.adding(page("a.en.md", body: "[x](card.en.md.txt)"))
    fixture.files["Content/card.en.md.txt"] = Array("x".utf8)
    #expect(await Resolved(fixture).rules == [])
  }
}
