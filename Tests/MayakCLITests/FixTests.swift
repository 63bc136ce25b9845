import Foundation
import TestSupport
import Testing

/// `mayak check --fix`.
@Suite struct FixTests {
  private static let faulty = """
    -- Content/news/second.en.md --
    ---
    title: Minsk: a conference
    sumary: What happened.
    date: 27.07.2016
    ---
    Text.  With   its own  spaces.
    -- Content/news/third.en.md --
    ---
    title: Third
    summary: What happened.
    date: 2016-07-28
    draft: yes
    ---
    Text.
    -- Content/news/run.RU.md --
    ---
    title: Бег
    summary: Забег.
    date: 2016-07-28
    ---
    Текст.
    -- Content/news/walk.EN.markdown --
    ---
    title: Walk
    summary: A walk.
    date: 2016-07-28
    ---
    Text.
    """

  private func site() throws -> SiteFolder { try SiteFolder(.small.adding(Self.faulty)) }

  private func fix(_ site: SiteFolder, _ options: String...) throws -> SiteFolder.Result {
    try site.mayak("check", ["--fix", "--today", "2026-11-21"] + options)
  }

  @Test func `without a yes nothing is changed, and the change is shown`() throws {
    let site = try site()
    let before = try site.read("Content/news/third.en.md")
    let result = try fix(site)
    #expect(result.code == 1)
    #expect(result.output.contains("--- Content/news/third.en.md\n"))
    #expect(result.output.contains("-draft: yes\n+draft: true\n"))
    #expect(result.errors.contains("nothing was changed"))
    #expect(try site.read("Content/news/third.en.md") == before)
  }

  @Test(arguments: ["", "\u{A0}"])
  func `keys that lack their space get it`(_ space: String) throws {
    let site = try SiteFolder(.small)
    let text = { (space: String) in
      "---\ntitle:\(space)A walk\nsummary:\(space)There.\ndate:\(space)2026-08-12\n---\nText.\n"
    }
    try site.write("Content/news/walk.en.md", text(space))
    _ = try fix(site, "--yes")
    #expect(try site.read("Content/news/walk.en.md") == text(" "))
  }

  @Test func `a file in UTF-16 is converted`() throws {
    let site = try SiteFolder(.small)
    let text = "---\ntitle: Прогулка\nsummary: Там.\ndate: 2026-08-12\n---\nТекст.\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    try site.write("Content/news/walk.ru.md", bytes: bytes)
    _ = try fix(site, "--yes")
    #expect(try site.read("Content/news/walk.ru.md") == text)
  }

  @Test func `what cannot be wrong is mended, and every other byte stays`() throws {
    let site = try site()
    #expect(try fix(site, "--yes").code == 0)
    #expect(
      try site.read("Content/news/second.en.md") == """
        ---
        title: "Minsk: a conference"
        summary: What happened.
        date: 2016-07-27
        ---
        Text.  With   its own  spaces.

        """)
    #expect(try site.read("Content/news/third.en.md").contains("\ndraft: true\n"))
    #expect(site.exists("Content/news/run.ru.md"))
    #expect(site.exists("Content/news/walk.en.md") && !site.exists("Content/news/walk.EN.markdown"))
    let again = try fix(site, "--yes")
    #expect(again.errors.contains("nothing that can be mended without you"))
    #expect(again.code == 0, "\(again.errors)")
  }

  @Test func `two readings, two near keys and a name that is taken are left to the author`() throws
  {
    let site = try SiteFolder(
      .small.adding(
        """
        -- Content/news/second.en.md --
        ---
        title: Second
        summary: s
        date: 03/04/2021
        ---
        Text.
        """))
    let before = try site.read("Content/news/second.en.md")
    #expect(try fix(site, "--yes").code == 1)
    #expect(try site.read("Content/news/second.en.md") == before)
  }

  @Test func `a page that moved gets its old address`() throws {
    let site = try site()
    _ = try fix(site, "--yes")
    _ = try site.mayak("build", "--today", "2026-11-20")
    let text = try site.read("Content/news/second.en.md")
    try site.write(
      "Content/news/second.en.md", text.replacing("title:", with: "slug: moved\ntitle:"))
    #expect(try site.mayak("check", "--today", "2026-11-21").code == 1)
    #expect(try fix(site, "--yes").code == 0)
    #expect(
      try site.read("Content/news/second.en.md")
        .hasPrefix("---\naliases: [\"/en/news/second/\"]\nslug: moved\n"))
  }

  @Test func `letters that are two signs become one, in every file`() throws {
    let site = try SiteFolder(
      .small.adding(
        """
        -- Content/news/second.ru.md --
        ---
        title: Мои\u{306} де\u{308}н
        summary: s
        date: 2016-07-27
        ---
        Е\u{308}ж и йод.
        """
      ).addingToSite("tagline: {en: Cafe\u{301}, ru: Свои\u{306}}"))
    let files = ["Content/site.yml", "Content/news/second.ru.md"]
    let before = try files.map { try site.read($0) }
    let shown = try fix(site)
    #expect(shown.errors.contains("[parted-letter]"))
    #expect(shown.output.contains("-Е\u{308}ж и йод.\n") && shown.output.contains("+Ёж и йод.\n"))
    #expect(try fix(site, "--yes").code == 0)
    let after = try files.map { try site.read($0) }
    #expect(
      after.map { Array($0.utf8) }
        == before.map { Array($0.precomposedStringWithCanonicalMapping.utf8) })
    #expect(after[0] == before[0] && after[0].utf8.count < before[0].utf8.count)
  }
}
