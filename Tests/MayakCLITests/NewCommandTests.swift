import Authoring
import Diagnostics
import Foundation
import Reading
import SiteModel
import TestSupport
import Testing

/// Pages that are begun on a site, as the program and its checks see them.
@Suite struct NewCommandTests {
  private static let titles = [
    "Плакаты", "A \"quoted\": title # with signs", "It's 'both' \"kinds\"", "- dash",
    "? key: value",
    "{braces}, [brackets]", "true", "2026-11-21", "null", "🙂", "CON", "9 lives", "!!!", "@at x",
    "back\\slash", "100 %", "&amp *star", "|", ">", "a: ", String(repeating: "д", count: 200),
  ]

  private static let site = SiteFixture.small.adding(
    "-- Content/data/partners.yml --\n[]\n-- Content/data/people.yml --\n[]\n")

  private func begun(_ kind: String, _ title: String) async throws -> SiteFixture {
    let site = try #require(await SiteReader.read(Self.site.tree()).value)
    let wish = PageWish(kind: kind, title: title)
    var fixture = Self.site
    let day = try #require(Day("2026-11-21"))
    let page = try wish.page(
      in: site, beside: Array(fixture.files.keys), today: day, for: .russian
    ).get()
    for file in page.files { fixture.files[file.path] = Array(file.text.utf8) }
    return fixture
  }

  @Test func `whatever the kind and the title, only what is to be filled in is complained of`()
    async throws
  {
    let kinds = try #require(await SiteReader.read(Self.site.tree()).value).kinds.keys.sorted()
    for (number, title) in Self.titles.enumerated() {
      let kind = kinds[number % kinds.count]
      try await check(try await begun(kind, title), "\(kind): \(title)")
    }
    for kind in kinds { try await check(try await begun(kind, "A title"), kind) }
  }

  private func check(_ fixture: SiteFixture, _ name: String) async throws {
    let built = try await Built.site(fixture, checking: true)
    #expect(Set(built.rules).isSubset(of: ["empty-value"]), "\(name): \(built.rules)")
    for complaint in built.diagnostics {
      let text = SourceText(fixture.files[complaint.place.file] ?? [])
      let line = text.text(in: complaint.place.range.lowerBound..<complaint.place.range.upperBound)
      #expect(!line.contains("#"), "\(name)")
    }
  }

  @Test(arguments: titles)
  func `the title is read as it was given`(_ title: String) async throws {
    let fixture = try await begun("news", title)
    let site = try #require(
      await SiteReader.read(fixture.addingToSite("typography: off").tree()).value)
    let titles = site.pages.compactMap { $0.facts.header.title?.value }
    #expect(titles.contains(title.trimmingCharacters(in: .whitespaces)), "\(titles)")
  }

  /// What only the author knows may still be missing, and days that are all today cannot hold.
  @Test func `a key without its sign is one that the header takes`() async throws {
    let kinds = try #require(await SiteReader.read(Self.site.tree()).value).kinds.keys.sorted()
    for kind in kinds {
      var fixture = try await begun(kind, "A title")
      for file in fixture.files.keys where Self.site.files[file] == nil {
        let lines = String(decoding: fixture.files[file] ?? [], as: UTF8.self)
          .split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.hasPrefix("#") && !$0.hasPrefix("# ") ? String($0.dropFirst()) : String($0) }
        fixture.files[file] = Array(lines.joined(separator: "\n").utf8)
      }
      let built = try await Built.site(fixture, checking: true)
      #expect(
        Set(built.rules).isSubset(of: ["empty-value", "never-shown", "several-originals"]),
        "\(kind): \(built.rules)")
    }
  }

  @Test func `new writes the files, names them and overwrites nothing`() throws {
    let site = try SiteFolder(.small)
    let first = try site.mayak("new", "news", "Плакаты", "--today", "2026-11-21")
    #expect(first.code == 0)
    #expect(first.output == "Content/news/plakaty.ru.md\nContent/news/plakaty.en.md\n")
    let text = try site.read("Content/news/plakaty.ru.md")
    let second = try site.mayak("new", "news", "Плакаты", "--today", "2026-11-21")
    #expect(second.output.hasPrefix("Content/news/plakaty-2.ru.md\n"))
    #expect(try site.read("Content/news/plakaty.ru.md") == text)
    let build = try site.mayak("build", "--today", "2026-11-21")
    #expect(build.code == 0)
    #expect(!site.exists("Public/ru/novosti/plakaty"))
  }

  @Test(arguments: [("Europe/Minsk", 27), ("America/New_York", 26)])
  func `the day written is the one it is where the site is`(_ zone: String, _ day: Int) throws {
    let site = try SiteFolder(.small)
    try site.write(
      "Content/site.yml",
      site.read("Content/site.yml").replacing("time_zone: UTC", with: "time_zone: \(zone)"))
    // 22:30 by the clock of Greenwich, and the machine's is another one.
    let result = try site.mayak(
      "new", ["news", "Posters"], timeZone: "Asia/Tokyo",
      variables: ["SOURCE_DATE_EPOCH": "1469572200"])
    #expect(result.code == 0)
    #expect(try site.read("Content/news/posters.en.md").contains("\ndate: 2016-07-\(day)\n"))
  }

  @Test func `a picture is copied beside the page`() throws {
    let site = try SiteFolder(.small)
    try site.write(
      "photo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"/>\n")
    let result = try site.mayak("new", "news", "Posters", "--image", "photo.svg")
    #expect(result.code == 0)
    #expect(try site.read("Content/news/posters.svg") == site.read("photo.svg"))
    let missing = try site.mayak("new", "news", "Others", "--image", "no.png")
    #expect(missing.code == 2)
    #expect(!site.exists("Content/news/others.en.md"))
  }

  @Test func `the editor of the environment gets the files`() throws {
    let site = try SiteFolder(.small)
    let opened = try site.mayak(
      "new", ["news", "Posters", "--edit"], variables: ["EDITOR": "echo opened"])
    #expect(opened.code == 0)
    #expect(
      opened.output.hasSuffix("opened Content/news/posters.en.md Content/news/posters.ru.md\n"))
    let none = try site.mayak("new", "news", "Others", "--edit")
    #expect(none.code == 64)
    #expect(!site.exists("Content/news/others.en.md"))
  }

  @Test func `what cannot be begun is told, and nothing is written`() throws {
    let site = try SiteFolder(.small)
    let kind = try site.mayak("new", "newz", "Posters", "--messages", "en")
    #expect(kind.code == 64)
    #expect(
      kind.errors == "mayak: error: there is no kind of page called 'newz'; is it one of: news?\n")
    #expect(try SiteFolder(SiteFixture()).mayak("new", "news", "A").code == 2)
    let broken = try SiteFolder(SiteFixture("-- Content/site.yml --\nlanguages: 5\n"))
    #expect(try broken.mayak("new", "news", "A").code == 1)
  }
}
