import Foundation
import TestSupport
import Testing

/// `mayak fmt`.
@Suite struct FmtTests {
  private static let typed = #"""
    -- Content/news/second.en.md --
    ---
    title: "The \"big\" one"
    summary: 'It''s 5 km - not more'
    date: 2016-07-27
    ---
    He said "**ask**" and it's 10-15 km
    to `"code"`, [the "town"](https://library.example/a--b) and \"so\".
    -- Content/news/second.ru.md --
    ---
    title: Газета "Город"
    summary: >-
      Она вышла в
      городе - и все "прочли".
    ---
    Он жил в *Минске* - "в **доме**", т.е. в городе
    с людьми. [It's "so"]{lang=en}
    -- Content/news/third.en.md --
    ---
    title: As it's typed
    summary: Nothing "changes" here.
    date: 2016-07-28
    typography: off
    ---
    It's "so" - 10-15.
    """#

  private func site() throws -> SiteFolder { try SiteFolder(.small.adding(Self.typed)) }

  @Test func `what would be typed is shown, and nothing is changed without a yes`() throws {
    let site = try site()
    let before = try site.read("Content/news/second.en.md")
    let result = try site.mayak("fmt", ["--today", "2026-11-21"])
    #expect(result.code == 0)
    #expect(result.output.contains("--- Content/news/second.en.md\n"))
    #expect(result.output.contains("+He said “**ask**” and it’s 10–15\u{A0}km\n"))
    #expect(result.errors.contains("nothing was changed"))
    #expect(try site.read("Content/news/second.en.md") == before)
  }

  @Test func `with a yes the signs are typed, in texts and fields alike`() throws {
    let site = try site()
    #expect(try site.mayak("fmt", ["--yes", "--today", "2026-11-21"]).code == 0)
    #expect(
      try site.read("Content/news/second.en.md") == #"""
        ---
        title: "The “big” one"
        summary: "It’s 5\#u{A0}km – not more"
        date: 2016-07-27
        ---
        He said “**ask**” and it’s 10–15\#u{A0}km
        to `"code"`, [the “town”](https://library.example/a--b) and \"so\".

        """#)
    #expect(
      try site.read("Content/news/second.ru.md") == """
        ---
        title: Газета «Город»
        summary: >-
          Она вышла в
          городе\u{A0}— и\u{A0}все «прочли».
        ---
        Он жил в\u{A0}*Минске*\u{A0}— «в\u{A0}**доме**», т.\u{A0}е. в\u{A0}городе
        с\u{A0}людьми. [It’s “so”]{lang=en}

        """)
    #expect(try site.read("Content/news/third.en.md").contains("It's \"so\" - 10-15."))
  }

  @Test func `typed once nothing is left to type, and the site is the same`() throws {
    let site = try site()
    let build = {
      _ = try site.mayak("build", ["--today", "2026-11-21"])
      return try site.published()
    }
    let before = try build()
    _ = try site.mayak("fmt", ["--yes", "--today", "2026-11-21"])
    let again = try site.mayak("fmt", ["--yes", "--today", "2026-11-21"])
    #expect(again.output == "")
    #expect(again.errors.contains("every sign stands in the sources"))
    #expect(try build() == before)
  }
}
