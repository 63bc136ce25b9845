import Foundation
import TestSupport
import Testing

/// A page that has to go at once, whatever else is broken.
@Suite struct WithdrawTests {
  private let site: SiteFolder

  init() throws {
    var fixture = SiteFixture.small.adding(
      """
      -- Content/news/secret.en.md --
      ---
      title: The secret place
      summary: Where we meet.
      date: 2016-08-01
      image: {file: place.jpg, alt: A house with a red door}
      aliases: [/old/]
      ---
      ![A house with a red door](place.jpg)
      -- Content/news/tayna.ru.md --
      ---
      title: Тайное место
      summary: Где мы встречаемся.
      translates: secret.md
      image: {alt: Дом с красной дверью}
      ---
      Текст.
      -- Content/about.en.md --
      ---
      title: About
      ---
      See [the place](news/secret.en.md).

      ```doors
      items:
        - {title: Place, page: news/secret.en.md}
        - {title: News, page: news/first.en.md}
      ```
      """)
    fixture.files["Content/news/place.jpg"] = SamplePicture.jpeg(640, 480)
    site = try SiteFolder(fixture)
    let built = try site.mayak("build", "--today", "2026-11-21")
    try #require(built.code == 0, "\(built.errors)")
    try #require(site.exists("Public/media/news/place.jpg"))
  }

  private static let files = [
    "Public/en/news/secret/index.html", "Public/ru/novosti/tayna/index.html",
    "Public/old/index.html",
  ]

  private func expectGone() throws {
    for file in Self.files {
      let html = try site.read(file)
      let isRussian = file.contains("/ru/")
      #expect(html.contains(isRussian ? "Страница снята с сайта" : "This page was withdrawn"))
      #expect(html.contains("noindex") && !html.contains("canonical"))
      #expect(html.contains(isRussian ? "<title>Информация</title>" : "<title>Information</title>"))
      #expect(
        !html.contains("secret place") && !html.contains("Тайное") && !html.contains("place.jpg"))
    }
    #expect(!site.exists("Public/media/news/place.jpg"))
  }

  @Test func `a sound site loses the page, its twins, its pictures and every mention`() throws {
    let before = try site.read("Content/news/secret.en.md")
    let result = try site.mayak("withdraw", "secret", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    try expectGone()
    #expect(
      try site.read("Content/news/secret.en.md")
        == before.replacing("---\ntitle", with: "---\nwithdrawn: 2026-11-21\ntitle"))
    #expect(try site.read("Content/news/tayna.ru.md").contains("\nwithdrawn: 2026-11-21\n"))
    for (path, bytes) in try site.published() where path.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains("secret") && !html.contains("tayna"), "\(path)")
    }
    let about = try site.read("Public/en/about/index.html")
    #expect(about.contains("See the place.") && !about.contains("Place</a>"))
    #expect(result.errors.components(separatedBy: "[withdrawn-link]").count == 3)
    let lock = try site.read("Content/addresses.lock")
    #expect(lock.contains("/en/news/secret/ 2026-11-21 news/secret.en.md"))
  }

  @Test(arguments: [
    "secret", "news/secret", "Content/news/secret.en.md", "./Content/news/tayna.ru.md", "tayna",
    "/en/news/secret/", "/ru/novosti/tayna", "https://example.org/ru/novosti/tayna/#x", "/old/",
    "https://example.org/below/en/news/secret/?a=b",
  ])
  func `a page is named by its file, its name or its address`(_ word: String) throws {
    try site.write("Content/site.yml", "{{{")
    let result = try site.mayak("withdraw", word)
    #expect(result.code == 1)
    try expectGone()
  }

  @Test func `where the site cannot be built what still leads there is named`() throws {
    try site.write("Content/site.yml", "{{{")
    try site.remove("Content/news/first.en.md")
    let result = try site.mayak("withdraw", "secret")
    #expect(result.code == 1)
    try expectGone()
    #expect(result.errors.contains("Content/site.yml"))
    #expect(result.errors.contains("could not be built anew"))
    #expect(result.output.contains("  Public/en/about/index.html\n"))
    #expect(result.output.contains("  Public/en/news/index.html\n"))
    #expect(try site.read("Content/news/secret.en.md").contains("\nwithdrawn: 20"))
  }

  @Test func `the page goes though its own file is gone or broken`() throws {
    try site.remove("Content/news/tayna.ru.md")
    try site.write("Content/news/secret.en.md", "---\ntitle: 'never ended\n---\n![a](place.jpg)\n")
    let result = try site.mayak("withdraw", "news/secret", "--today", "2026-11-21")
    #expect(result.code == 1)
    try expectGone()
    #expect(
      try site.read("Content/news/secret.en.md").hasPrefix(
        "---\nwithdrawn: 2026-11-21\ntitle: 'never ended\n---\n"))
  }

  @Test func `it goes though the theme is broken, too`() throws {
    try site.write("Templates/layout.mustache", "{{#open}}")
    try site.write("Templates/withdrawn.mustache", "{{no}}")
    #expect(try site.mayak("withdraw", "secret").code == 1)
    try expectGone()
  }

  @Test func `nothing is left where nothing is to be left, and no build brings it back`() throws {
    let result = try site.mayak("withdraw", "secret", "--notice", "none", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    #expect(Self.files.allSatisfy { !site.exists($0) })
    #expect(
      try site.read("Content/news/secret.en.md")
        .hasPrefix("---\nwithdrawn: 2026-11-21\nwithdrawn_notice: false\ntitle"))
    #expect(try site.mayak("build", "--today", "2026-12-21").code == 0)
    #expect(Self.files.allSatisfy { !site.exists($0) })
  }

  @Test(arguments: [
    ("time_zone: Europe/Minsk\n", 27), ("time_zone: 'Europe/Minsk' # ours\n{{{", 27),
    ("time_zone: America/New_York\n{{{", 26), ("time_zone: Minsk\n", 27), ("{{{", 27), (nil, 27),
  ])
  func `the day written is the one it is where the site is, else where the machine is`(
    _ site: String?, _ day: Int
  ) throws {
    if let site { try self.site.write("Content/site.yml", site) }
    if site == nil { try self.site.remove("Content/site.yml") }
    // 22:30 by the clock of Greenwich.
    let result = try self.site.mayak(
      "withdraw", ["secret"], timeZone: "Asia/Tokyo",
      variables: ["SOURCE_DATE_EPOCH": "1469572200"])
    #expect(result.output.contains("2016-07-\(day)"))
    let text = try self.site.read("Content/news/secret.en.md")
    #expect(text.hasPrefix("---\nwithdrawn: 2016-07-\(day)\ntitle"))
  }

  @Test func `called again it changes nothing`() throws {
    _ = try site.mayak("withdraw", "secret", "--today", "2026-11-21")
    let before = try site.published()
    let text = try site.read("Content/news/secret.en.md")
    #expect(try site.mayak("withdraw", "secret", "--today", "2026-11-22").code == 0)
    #expect(try site.published() == before)
    #expect(try site.read("Content/news/secret.en.md") == text)
  }

  @Test func `called again it says that the page is off already`() throws {
    let first = try site.mayak("withdraw", "secret", "--today", "2026-11-21")
    #expect(first.output.contains("off the site, a notice in its place: en/news/secret/"))
    #expect(first.output.hasSuffix("until then the page still stands there\n"))
    let again = try site.mayak("withdraw", "secret", "--today", "2026-11-22")
    #expect(again.output.contains("off the site already"))
    #expect(!again.output.contains("off the site, a notice"))
    #expect(again.output.contains("already withdrawn, as its header says"))
  }

  @Test(arguments: ["The secret place", "тайное место"])
  func `a page is named by its title`(_ title: String) throws {
    #expect(try site.mayak("withdraw", title, "--today", "2026-11-21").code == 0)
    try expectGone()
  }

  @Test func `nothing stands where a twin was never public`() throws {
    try site.write(
      "Content/news/walk.en.md",
      "---\ntitle: A walk\nsummary: There.\ndate: 2016-08-01\n---\nText.\n")
    try #require(try site.mayak("build", "--today", "2026-11-21").code == 0)
    try site.write(
      "Content/news/progulka.ru.md",
      "---\ntitle: Прогулка\nsummary: Там.\ntranslates: walk.md\ndraft: true\n---\nТекст.\n")
    let result = try site.mayak("withdraw", "walk", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    #expect(try site.read("Public/en/news/walk/index.html").contains("was withdrawn"))
    #expect(try !site.published().keys.contains { $0.contains("progulka") })
    #expect(try site.read("Content/news/progulka.ru.md").contains("\nwithdrawn: 2026-11-21\n"))
  }

  @Test func `a word that means no page, or several, takes nothing off`() throws {
    let before = try site.published()
    let wrong = try site.mayak("withdraw", "sekret")
    #expect(wrong.code == 1)
    #expect(wrong.errors.contains("there is no page called 'sekret'"))
    #expect(wrong.errors.contains("did you mean 'news/secret'?"))
    try site.write("Content/secret.en.md", "---\ntitle: Another\n---\n")
    let both = try site.mayak("withdraw", "secret")
    #expect(both.code == 1)
    #expect(both.errors.contains("several pages"))
    #expect(try site.published() == before)
  }

  @Test func `a page that was never published is marked all the same`() throws {
    try site.write("Content/new.en.md", "---\ntitle: New\n---\nText.\n")
    let result = try site.mayak("withdraw", "new", "--today", "2026-11-21")
    #expect(result.code == 0, "\(result.errors)")
    #expect(try site.read("Content/new.en.md").contains("withdrawn: 2026-11-21"))
    #expect(result.output.contains("'new' was not in the finished site"))
  }

  @Test func `a notice that a disk is read from has the style sheet of its depth`() throws {
    let build = try site.mayak("build", "--offline", "--today", "2026-11-21")
    try #require(build.code == 0)
    try site.write("Content/site.yml", "{{{")
    _ = try site.mayak("withdraw", "secret")
    #expect(
      try site.read("Public/en/news/secret/index.html").contains(
        "href=\"../../../assets/site.css\""))
    #expect(try site.read("Public/old/index.html").contains("href=\"../assets/site.css\""))
  }
}
