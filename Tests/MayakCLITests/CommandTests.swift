import Foundation
import TestSupport
import Testing

/// The program as a person calls it: its exit codes, what it prints where, what it leaves on disk.
@Suite struct CommandTests {
  @Test func `build writes the site and exits with 0`() throws {
    let site = try SiteFolder(.small)
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 0)
    #expect(result.output.contains("pages: en 3, ru 3; written: 16, unchanged: 0, removed: 0"))
    #expect(result.errors == "")
    #expect(try site.read("Public/en/index.html").contains("<h1>Home</h1>"))
  }

  @Test func `a second build writes nothing`() throws {
    let site = try SiteFolder(.small)
    _ = try site.mayak("build", "--today", "2026-11-21")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.output.contains("written: 0, unchanged: 16, removed: 0"))
  }

  @Test func `a plan names what would be done and does nothing`() throws {
    let site = try SiteFolder(.small)
    let first = try site.mayak("build", "--plan", "--today", "2026-11-21")
    #expect(first.code == 0)
    #expect(first.output.contains("new: en/index.html\n"))
    #expect(first.output.contains("new: 16, changed: 0, removed: 0, unchanged: 0"))
    #expect(!site.exists("Public"))
    _ = try site.mayak("build", "--today", "2026-11-21")
    let before = try site.published()
    try site.write(
      "Content/news/first.ru.md", "---\ntitle: Другая\nsummary: s\nslug: other\n---\n")
    let second = try site.mayak("build", "--plan", "--today", "2026-11-21")
    #expect(second.output.contains("new: ru/novosti/other/index.html\n"))
    #expect(second.output.contains("changed: ru/novosti/index.html\n"))
    #expect(second.output.contains("removed: ru/novosti/first/index.html\n"))
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
        "Content/index.en.md:3:7: error: 'yesterday' is not a day; write it as 2026-03-01"))
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
    #expect(shown.hasPrefix("\(Self.cleared)reading\(Self.cleared)Content/notes.md: error: "))
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
