import Foundation
import TestSupport
import Testing

/// Cards from the sources to the disk, drawn by a program that stands in for the system's.
@Suite struct ShareCardCommandTests {
  private let site: SiteFolder

  init() throws {
    site = try SiteFolder(SiteFixture.small.addingToSite("share_cards: true"))
    try site.write(
      "bin/rsvg-convert",
      "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 1; exit; fi\necho drawn >>'\(site.path)/log'; cat\n"
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(site.path)/bin/rsvg-convert")
  }

  private func build(_ options: String..., path: String = "bin:") throws -> SiteFolder.Result {
    let folders = path == "bin:" ? "\(site.path)/bin:/usr/bin:/bin" : path
    return try site.mayak(
      "build", ["--today", "2026-11-21"] + options, variables: ["PATH": folders])
  }

  private func cards() throws -> [String] {
    try site.published().keys.filter { $0.hasPrefix("cards/") }.sorted()
  }

  private func drawn() throws -> Int { try site.read("log").split(separator: "\n").count }

  @Test func `a build draws cards, and a second one none`() throws {
    let result = try build()
    #expect(result.code == 0)
    #expect(result.errors == "")
    let first = try (cards: cards(), drawn: drawn())
    #expect(first.cards.count == first.drawn)
    #expect(try site.read("Public/en/news/first/index.html").contains("https://example.org/cards/"))
    #expect(try build().output.contains("written: 0"))
    #expect(try drawn() == first.drawn)
    try site.remove(".mayak")
    #expect(try build().output.contains("written: 0"))
    #expect(try drawn() == 2 * first.drawn)
  }

  @Test func `a changed title draws one card`() throws {
    _ = try build()
    let before = try (cards: cards(), drawn: drawn())
    try site.write(
      "Content/news/first.en.md", "---\ntitle: Other\nsummary: s\ndate: 2016-07-27\n---\n")
    _ = try build()
    #expect(try drawn() == before.drawn + 1)
    #expect(try Set(cards()).subtracting(before.cards).count == 1)
    #expect(try cards().count == before.cards.count)
  }

  @Test func `a plan counts cards and does not list them`() throws {
    let result = try build("--plan", "--all")
    #expect(result.output.contains("\ncards for links: 7 new, 0 changed, 0 removed\n"))
    #expect(!result.output.contains("cards/"))
    #expect(!site.exists("Public"))
  }

  @Test func `without the program the site is whole, and one warning says what to install`() throws
  {
    let result = try build(path: "\(site.path)/nothing")
    #expect(result.code == 0)
    #expect(result.errors.contains("sudo apt install librsvg2-bin [no-share-cards]"))
    #expect(try cards() == [])
    #expect(try !site.read("Public/en/news/first/index.html").contains("og:image"))
  }

  @Test func `check draws nothing`() throws {
    let result = try site.mayak(
      "check", ["--today", "2026-11-21"], variables: ["PATH": "\(site.path)/bin:/usr/bin:/bin"])
    #expect(result.code == 0)
    #expect(!site.exists("log"))
  }

  @Test func `a withdrawn page takes its card along, even where nothing builds`() throws {
    _ = try build()
    let before = try cards()
    try site.write("Content/index.en.md", "---\ntitle: 'never ended\n---\n")
    _ = try site.mayak("withdraw", "news/first", "--today", "2026-11-21")
    #expect(try Set(before).subtracting(cards()).count == 2)
  }
}
