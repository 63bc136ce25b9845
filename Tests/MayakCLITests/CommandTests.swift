import Foundation
import TestSupport
import Testing

/// The program as a person calls it: its exit codes, what it prints where, what it leaves on disk.
@Suite struct CommandTests {
  @Test func `build writes the site and exits with 0`() throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 0)
    #expect(result.output.contains("pages: en 3, ru 3; written: 43, unchanged: 0, removed: 0"))
    #expect(result.errors == "")
    #expect(try site.read("Public/en/index.html").contains("<h1>Home</h1>"))
  }

  @Test func `a second build writes nothing`() throws {
    let site = try SiteFolder(.small)
    _ = try site.mayak("build", "--today", "2026-11-21")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.output.contains("written: 0, unchanged: 43, removed: 0"))
  }

  @Test func `a plan names what would be done and does nothing`() throws {
    let site = try SiteFolder(.small)
    let first = try site.mayak("build", "--plan", "--today", "2026-11-21")
    #expect(first.code == 0)
    #expect(
      first.output.hasPrefix(
        "would become public:\n  Home (en, ru)\n  The first (en, ru)\n  News (en, ru)\nother files:\n"
      ))
    #expect(first.output.contains("  new: 404.html\n"))
    #expect(first.output.contains("new: 43, changed: 0, removed: 0, unchanged: 0"))
    #expect(!site.exists("Public"))
    _ = try site.mayak("build", "--today", "2026-11-21")
    let before = try site.published()
    try site.write(
      "Content/news/first.ru.md", "---\ntitle: Другая\nsummary: s\nslug: other\n---\n")
    let second = try site.mayak("build", "--plan", "--today", "2026-11-21")
    #expect(second.output.contains("would change:\n"))
    #expect(second.output.contains("  The first (en, ru)\n"))
    #expect(!second.output.contains("novosti/first"))
    #expect(try site.published() == before)
  }

  @Test func `a build with an error exits with 1 and leaves the site as it was`() throws {
    let site = try SiteFolder(.small)
    _ = try site.mayak("build", "--today", "2026-11-21")
    let before = try site.published()
    try site.write("Content/index.en.md", "---\ntitle: New\ndate: yesterday\n---\n")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 1)
    #expect(
      result.errors.hasPrefix(
        "Content/index.en.md:3:7: error: 'yesterday' is not a day; write year, month and day as YYYY-MM-DD"
      ))
    #expect(result.output == "")
    #expect(try site.published() == before)
  }

  @Test func `check says everything and writes nothing`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/a.en.md", "---\ntitle: A\ndraft: true\n---\n[x](gone.md)\n")
    let result = try site.mayak("check", "--today", "2026-11-21")
    #expect(result.code == 1)
    #expect(result.errors.contains("there is no file 'gone.md' [broken-link]"))
    #expect(!site.exists("Public"))
  }

  @Test func `a fault in a draft does not keep the rest from being published`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/a.en.md", "---\ntitle: A\ndraft: true\n---\n[x](gone.md)\n")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 0)
    #expect(result.errors.contains("warning: there is no file 'gone.md' [broken-link]"))
    #expect(!site.exists("Public/en/a"))
  }

  @Test func `with --strict a warning is enough to fail`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/notes.txt", "left behind")
    #expect(try site.mayak("build", "--today", "2026-11-21").code == 0)
    #expect(try site.mayak("build", "--strict", "--today", "2026-11-21").code == 1)
  }

  @Test func `messages come in Russian where the environment or the option says so`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/index.en.md", "---\ntitle: New\ndraft: да\n---\n")
    let wanted = "Content/index.en.md:3:8: ошибка: «да» — ни true, ни false; напишите true"
    #expect(try site.mayak("check", locale: "ru_BY.UTF-8").errors.hasPrefix(wanted))
    #expect(try site.mayak("check", "--messages", "ru").errors.hasPrefix(wanted))
  }

  @Test func `audit looks at any finished site, and says what it did not read`() throws {
    let site = try SiteFolder(SiteFixture("-- old/index.html --\n<img src=\"a.png\">\n"))
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/old/out", withDestinationPath: "/etc")
    let result = try site.mayak("audit", "old", "--messages", "en")
    #expect(result.code == 1)
    #expect(result.errors.contains("old/index.html:1:1: warning: <img> has no alt"))
    #expect(result.errors.contains("old/index.html:1:6: error: 'a.png' leads to /a.png"))
    #expect(result.errors.contains("out was not read"))
    #expect(result.output.hasPrefix("errors: 1; warnings: 1; "))
    try site.write("old/a.png", "")
    #expect(try site.mayak("audit", "old/").code == 0)
    #expect(try site.mayak("audit", "old", "--strict").code == 1)
    #expect(try site.mayak("audit", "nowhere").code == 2)
  }

  @Test func `audit knows the site's own address where it is told`() throws {
    let page = "<a href=\"/a/\">x</a><img src=\"https://own.example/a/x.png\" alt=\"\">"
    let site = try SiteFolder(SiteFixture("-- a/index.html --\n\(page)\n-- a/x.png --\nx\n"))
    #expect(try site.mayak("audit", "a").code == 1)
    #expect(try site.mayak("audit", "a", "--base-url", "https://own.example/a/").code == 0)
  }

  @Test func `where nobody tells it, audit asks the pages, of which one at the root may lead on`()
    throws
  {
    let said = "<link rel=canonical href=https://own.example/a/en/>"
    let page = "<a href=/a/en/>x</a><img src=https://own.example/a/x.png alt=''>"
    let site = try SiteFolder(
      SiteFixture(
        "-- a/index.html --\n\(said)\n-- a/en/index.html --\n\(said)\(page)\n-- a/x.png --\nx\n"))
    let result = try site.mayak("audit", "a", "--messages", "en")
    #expect(result.code == 0)
    #expect(
      result.errors == "the pages say that the site stands at https://own.example/a/; "
        + "--base-url names another address\n")
  }

  @Test func `a build is stopped by a template that asks another host, before a page is written`()
    throws
  {
    let site = try SiteFolder(.small)
    try site.write(
      "Templates/parts/footer-menu.mustache", "<p>\n<script src=\"//stats.example/\"></script>\n")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 1)
    #expect(result.errors.hasPrefix("Templates/parts/footer-menu.mustache:2:9: error: "))
    #expect(!site.exists("Public"))
  }

  @Test func `a level that a text leaves out is not told at its page`() async throws {
    let text = "-- Content/a.en.md --\n---\ntitle: A\n---\n## B\n\n#### C\n\nText.\n"
    let built = try await Built.site(.small.adding(text), checking: true)
    #expect(!built.rules.contains("heading-jump"))
  }

  @Test func `check names a page as it would lie in the output`() throws {
    let site = try SiteFolder(.small)
    try site.write("Templates/parts/footer-menu.mustache", "<p><a href=\"#nowhere\">x</a></p>\n")
    let result = try site.mayak("check", "--today", "2026-11-21", "--output", "out")
    #expect(result.code == 1)
    #expect(result.errors.hasPrefix("out/en/404.html:"))
    #expect(result.errors.contains("[dead-anchor]"))
  }

  @Test func `a folder that is no site exits with 2`() throws {
    let site = try SiteFolder(SiteFixture())
    #expect(try site.mayak("build").code == 2)
  }

  @Test func `an output folder that is somebody else's is refused with 2 and not touched`() throws {
    let site = try SiteFolder(.small)
    try site.write("Public/letter.txt", "mine")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 2)
    #expect(try site.published().keys.sorted() == ["letter.txt"])
  }

  @Test(arguments: [
    ["--today", "tomorrow"], ["--base-url", "here"], ["--base-url", "https://a.example//"],
    ["--unknown"],
  ])
  func `a wrong call exits with 64`(_ arguments: [String]) throws {
    let site = try SiteFolder(.small)
    #expect(try site.mayak("build", arguments).code == 64)
  }

  @Test func `another address changes what is said to search engines and nothing else`() throws {
    let site = try SiteFolder(.small)
    let other = try SiteFolder(.small)
    _ = try site.mayak("build", "--today", "2026-11-21")
    _ = try other.mayak("build", "--today", "2026-11-21", "--base-url", "http://mirror.example/a")
    let page = try other.read("Public/en/news/first/index.html")
    #expect(page.contains(#"rel="canonical" href="http://mirror.example/a/en/news/first/""#))
    #expect(page.contains(#"href="../../../assets/site.css""#))
    #expect(try other.published().keys == site.published().keys)
    for (path, bytes) in try other.published() {
      // A page for what is not found is shown anywhere and links from the root of the domain.
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("http://mirror.example/a/", with: "https://example.org/")
        .replacing("http%3A%2F%2Fmirror.example%2Fa%2F", with: "https%3A%2F%2Fexample.org%2F")
        .replacing("href=\"/a/", with: "href=\"/")
        .replacing("src=\"/a/", with: "src=\"/")
      #expect(try text == site.read("Public/" + path), "\(path)")
    }
  }

  @Test func `a site for a disk links files`() throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak("build", "--offline", "--today", "2026-11-21")
    #expect(result.code == 0)
    let page = try site.read("Public/en/news/first/index.html")
    #expect(page.contains(#"href="../../../ru/novosti/first/index.html""#))
    #expect(page.contains(#"rel="canonical" href="https://example.org/en/news/first/""#))
  }

  /// What goes before a line that is written over, and takes it away.
  private static let cleared = "\r\u{1B}[K"

  @Test func `a terminal shows what is being done, and nothing of it stays`() throws {
    let shown = try SiteFolder(.small).mayakOnTerminal("build", "--today", "2026-11-21")
    #expect(shown.hasPrefix("\(Self.cleared)reading"))
    #expect(shown.hasSuffix(Self.cleared))
    #expect(!shown.utf8.contains(UInt8(ascii: "\n")))
  }

  @Test func `the line of progress makes way for a complaint and for a failure`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/notes.md", "left behind")
    let shown = try site.mayakOnTerminal("check", "--today", "2026-11-21")
    #expect(shown.hasPrefix("\(Self.cleared)reading"))
    #expect(shown.contains("\(Self.cleared)Content/notes.md: error: "))
    let empty = try SiteFolder(SiteFixture()).mayakOnTerminal("build")
    #expect(empty.hasPrefix("\(Self.cleared)reading\(Self.cleared)mayak: error: "))
  }

  @Test func `another time zone, locale and folder give the same bytes`() throws {
    let first = try SiteFolder(.folder(""))
    let second = try SiteFolder(.folder(""), reversed: true)
    _ = try first.mayak("build", "--today", "2026-11-21")
    _ = try second.mayak(
      "build", "--today", "2026-11-21", locale: "ru_RU.UTF-8", timeZone: "Pacific/Kiritimati")
    #expect(try first.published().count > 20)
    #expect(try first.published() == second.published())
  }
}
