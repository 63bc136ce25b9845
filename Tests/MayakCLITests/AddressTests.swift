import Foundation
import TestSupport
import Testing

/// `Content/addresses.lock` as builds write it and leave it.
@Suite struct AddressTests {
  private static let file = "Content/addresses.lock"
  private static let first = """
    /en/news/first/ 2026-11-21 news/first.en.md
    /ru/novosti/first/ 2026-11-21 news/first.ru.md

    """

  private func built(_ options: String...) throws -> (SiteFolder, SiteFolder.Result) {
    let site = try SiteFolder(.small)
    return (site, try site.mayak("build", ["--today", "2026-11-21"] + options))
  }

  @Test func `a build writes it, and check does not`() throws {
    let (site, result) = try built()
    #expect(result.errors == "")
    #expect(try site.read(Self.file) == Self.first)
    let other = try SiteFolder(.small)
    #expect(try other.mayak("check", "--today", "2026-11-21").errors == "")
    #expect(!other.exists(Self.file))
  }

  @Test func `a later build leaves it and every page as they are`() throws {
    let (site, _) = try built()
    let before = try site.published()
    let result = try site.mayak("build", "--today", "2026-11-22")
    #expect(result.errors == "")
    #expect(try site.read(Self.file) == Self.first)
    #expect(try site.published() == before)
    #expect(!site.exists("Content/.addresses.lock.partial"))
  }

  @Test(arguments: [
    ["--frozen"], ["--plan"], ["--output", "elsewhere", "--all"], ["--today", "9999-01-01"],
  ])
  func `a build that is none of the site for today says what it lacks`(
    _ options: [String]
  ) throws {
    let site = try SiteFolder(.small)
    let day = options[0] == "--today" ? [] : ["--today", "2026-11-21"]
    let result = try site.mayak("build", day + options)
    #expect(result.code == 0)
    #expect(
      result.errors.contains(
        "Content/addresses.lock is left as it is (\(options[0])); lines it lacks: 2\n  /en/news/first/ "
      ))
    #expect(!site.exists(Self.file))
  }

  @Test func `elsewhere, over sources that keep none, a build only counts them`() throws {
    let (site, result) = try built("--output", "elsewhere")
    let line = "Content/addresses.lock is left as it is (--output); lines it lacks: 2\n"
    #expect(result.errors == line)
    #expect(!site.exists(Self.file))
  }

  @Test func `where there is nothing to add nothing is said`() throws {
    let (site, _) = try built()
    let result = try site.mayak("build", "--frozen", "--today", "2026-11-22")
    #expect(result.errors == "")
  }

  @Test func `a build with an error leaves it alone`() throws {
    let site = try SiteFolder(.small)
    try site.write("Content/a.en.md", "---\ntitle: A\n---\n[x](gone.md)\n")
    #expect(try site.mayak("build", "--today", "2026-11-21").code == 1)
    #expect(!site.exists(Self.file))
  }

  @Test func `a page that vanishes stops the next build with the lines to choose from`() throws {
    let (site, _) = try built()
    try site.remove("Content/news/first.en.md")
    try site.remove("Content/news/first.ru.md")
    #expect(try site.mayak("build", "--today", "2026-11-21").code == 0)
    let (later, _) = try built()
    try later.remove("Content/news/first.en.md")
    try later.remove("Content/news/first.ru.md")
    let result = try later.mayak("build", "--today", "2026-11-22")
    #expect(result.code == 1)
    #expect(result.errors.contains(#"aliases: ["/en/news/first/"]"#))
    #expect(result.errors.contains("/ru/novosti/first/ 2026-11-21 gone\n"))
    try later.write(
      Self.file, Self.first.replacing(#/news/first\.\w+\.md/#, with: "gone"))
    #expect(try later.mayak("build", "--today", "2026-11-22").errors == "")
  }

  @Test(arguments: [
    ("title: [a", "unclosed-bracket"), ("title: a\nslug: [b]", "expected-text"),
    ("title: a\nslug: Б", "unsafe-slug"),
  ])
  func `a fault that takes an address away is enough`(_ header: String, _ rule: String) async throws
  {
    let built = try await Built.site(
      .small.adding(
        "-- \(Self.file) --\n/en/a/ 2020-01-01 a.en.md\n"
          + "-- Content/a.en.md --\n---\n\(header)\n---\nText.\n"))
    #expect(built.rules == [rule])
  }

  @Test func `sources that cannot be written are said, and the site is built`() throws {
    let site = try SiteFolder(.small)
    try site.link("Content/addresses.lock", to: "addresses.txt")
    try site.write("Content/addresses.txt", "")
    let result = try site.mayak("build", "--today", "2026-11-21")
    #expect(result.code == 0)
    #expect(result.errors.contains("lines it lacks: 2"))
    #expect(try site.read("Content/addresses.txt") == "")
    #expect(site.exists("Public/en/index.html"))
  }

  @Test func `all pages of the example have their lines`() throws {
    let site = try SiteFolder(.folder(""))
    let result = try site.mayak("build", "--frozen", "--today", "2026-11-21")
    #expect(result.code == 0)
    #expect(!result.errors.contains("addresses.lock"))
  }
}
