import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

/// What a site asks of its authors, on 21 November 2026.
@Suite struct SiteStatusTests {
  private func status(_ text: String) async -> SiteStatus { SiteStatus(await Resolved(text).site) }

  private func page(_ name: String, _ header: String = "", kind: String = "news") -> String {
    """
    -- Content/news/\(name).md --
    ---
    title: \(name)
    summary: s
    date: 2026-11-01
    kind: \(kind)
    \(header)
    ---
    Text.

    """
  }

  private func numbers(checked: String, every: Int, callable: Bool = true) -> String {
    """
    -- Content/data/helplines.yml --
    - id: desk
      number: "+375 00 000-00-01"
      country: {en: Belarus, ru: Беларусь}
      name: {en: Duty desk, ru: Дежурный стол}
      purpose: {en: When somebody is in danger., ru: Когда кому-то грозит опасность.}
      checked_on: \(checked)
      check_every: \(every)
      evidence: a letter
      callable: \(callable)

    """
  }

  @Test func `a site where nothing waits asks nothing`() async {
    #expect(await status("").items.isEmpty)
  }

  @Test func `both languages of a page are one thing, with the place to change it`() async throws {
    let items = await status(page("a.en", "draft: true") + page("a.ru")).items
    let item = try #require(items.first)
    #expect(items.count == 1 && item.matter == .draft)
    #expect(item.languages.map(\.text) == ["en", "ru"])
    #expect(item.place.file == "Content/news/a.en.md")
  }

  @Test func `what comes within thirty days is told, and nothing later`() async {
    let status = await status(
      page("a.en", "publish_on: 2026-12-21") + page("a.ru")
        + page("b.en", "publish_on: 2026-12-22") + page("b.ru"))
    #expect(status.items.map(\.matter) == [.coming])
    #expect(status.items.first?.day == Day("2026-12-21"))
  }

  @Test func `languages that come on days of their own are things of their own`() async {
    let status = await status(
      page("a.en", "publish_on: 2026-11-25") + page("a.ru", "publish_on: 2026-11-28"))
    #expect(status.items.map(\.day) == [Day("2026-11-25"), Day("2026-11-28")])
    #expect(status.items.map { $0.languages.map(\.text) } == [["en"], ["ru"]])
  }

  @Test func `whoever asks for all that comes and goes is told of it however far it is`() async {
    let site = await Resolved(
      page("a.en", "publish_on: 2028-01-01") + page("a.ru")
        + page("b.en", "expires_on: 2029-01-01") + page("b.ru")
    ).site
    #expect(SiteStatus(site).items.isEmpty)
    #expect(SiteStatus(site, within: nil).items.map(\.matter) == [.ending, .coming])
  }

  @Test func `a site for its author is asked no more than that for its readers`() async throws {
    let text =
      page("a.en", "draft: true") + page("b.en", "publish_on: 2026-12-01")
      + page("c.en", "expires_on: 2026-11-01") + page("d.en", "withdrawn: 2026-11-01")
      + page("e.en")
    let parsed = try #require(await SiteReader.read(SiteFixture.small.adding(text).tree()).value)
    let day = try #require(Day("2026-11-21"))
    let readers = await SiteResolver(today: day, for: .readers).resolve(parsed).site
    let author = await SiteResolver(today: day, for: .author).resolve(parsed).site
    #expect(readers.pages.count < author.pages.count)
    #expect(SiteStatus(readers) == SiteStatus(author))
    #expect(SiteStatus(author).items.map(\.matter) == [.coming, .untranslated, .draft])
  }

  @Test func `what ends soon is told, and what has ended is not`() async {
    let status = await status(
      page("a.en", "expires_on: 2026-12-01") + page("a.ru")
        + page("b.en", "expires_on: 2026-11-21") + page("b.ru"))
    #expect(status.items.map(\.matter) == [.ending])
    #expect(status.items.first?.titles[.init("ru") ?? status.languages[0]] == "a.ru")
  }

  @Test func `a page that is seen and lacks a language is told, a draft of one is none`() async {
    let status = await status(page("a.en") + page("b.en", "draft: true") + page("c.ru"))
    #expect(status.items(.untranslated).map { $0.languages.map(\.text) } == [["ru"], ["en"]])
    #expect(status.items(.draft).count == 1)
  }

  @Test func `in a language that nobody has begun nothing is missing`() async {
    var fixture = SiteFixture.small
    for (path, _) in fixture.files where path.hasSuffix(".ru.md") { fixture.files[path] = nil }
    #expect(await SiteStatus(Resolved(fixture).site).items.isEmpty)
  }

  @Test(arguments: [
    ("2025-11-21", 365, "due 2026-11-21"), ("2025-11-20", 365, "overdue 2026-11-21"),
    ("2025-12-20", 365, "due 2026-12-20"), ("2025-12-21", 365, ""),
    ("2026-11-15", 7, "due 2026-11-22"), ("2026-11-19", 7, ""),
    ("2026-11-01", 7, "overdue 2026-11-09"),
  ])
  func `a number is due a month before its check runs out, and overdue from the day after`(
    _ checked: String, _ every: Int, _ expected: String
  ) async {
    let status = await status(numbers(checked: checked, every: every))
    let said = status.items.map { "\($0.matter) \($0.day?.description ?? "")" }
    #expect(said.joined() == expected)
    #expect(status.isOverdue == expected.hasPrefix("overdue"))
  }

  @Test func `a number is called by its name, and one that is withheld is not due`() async {
    let item = await status(numbers(checked: "2024-01-01", every: 30)).items.first
    #expect(item?.titles.first == "Duty desk, +375 00 000-00-01")
    #expect(item?.languages == [])
    #expect(await status(numbers(checked: "2024-01-01", every: 30, callable: false)).items.isEmpty)
  }

  @Test func `words that no native speaker has read are told until their file says otherwise`()
    async throws
  {
    let words = try Repository.text("Templates/strings/ru.yml")
    let read = { (answer: String) async -> SiteStatus in
      await status("-- Templates/strings/ru.yml --\n\(words)read_by_native: \(answer)\n")
    }
    let item = try #require(await read("false").items.first)
    #expect(item.matter == .unread && item.place.file == "Templates/strings/ru.yml")
    #expect(item.titles.first == "Русский" && item.languages.map(\.text) == ["ru"])
    #expect(await !read("false").isOverdue)
    #expect(await read("true").items.isEmpty)
  }

  @Test func `what does the most harm comes first`() async {
    let status = await status(
      numbers(checked: "2024-01-01", every: 30) + page("a.en", "draft: true") + page("b.en")
        + page("c.en", "expires_on: 2026-12-01") + page("c.ru")
        + page("d.en", "publish_on: 2026-12-01") + page("d.ru"))
    #expect(
      status.items.map(\.matter) == [.overdue, .ending, .coming, .untranslated, .draft])
  }
}

/// The same in words.
@Suite struct StatusWordsTests {
  private func lines(
    _ text: String, _ language: MessageLanguage, all: Bool = false
  ) async -> [String] {
    let status = SiteStatus(await Resolved(text).site)
    return StatusWords(status, in: language).lines(all: all)
  }

  private func draft(_ name: String) -> String {
    "-- Content/news/\(name).md --\n---\ntitle: \(name)\nsummary: s\ndate: 2026-11-01\ndraft: true\n---\n\n"
  }

  @Test func `a line says what, in which languages, when and where`() async {
    let text =
      "-- Content/news/a.en.md --\n---\ntitle: Fair\nsummary: s\ndate: 2026-11-01\npublish_on: 2026-12-01\n---\n\n"
      + "-- Content/news/a.ru.md --\n---\ntitle: Ярмарка\nsummary: s\n---\n\n"
    #expect(
      await lines(text, .english) == [
        "1 page will appear within 30 days",
        "  Fair (en, ru): on 1 December · Content/news/a.en.md",
      ])
    #expect(
      await lines(text, .russian) == [
        "В ближайшие 30 дней появится 1 страница",
        "  Ярмарка (en, ru): 1 декабря · Content/news/a.en.md",
      ])
  }

  @Test func `more than a screen holds is counted`() async {
    let names = (10..<40).map { "n\($0).en" }
    let text = names.map(draft).joined()
    let lines = await lines(text, .russian)
    #expect(lines.first == "30 черновиков")
    #expect(lines.last == "  и ещё 16")
    #expect(await self.lines(text, .russian, all: true).count == 31)
  }

  @Test func `programs get a list for each matter`() async {
    let status = SiteStatus(await Resolved(draft("a.en")).site)
    #expect(
      status.record(line: { _ in 4 }).text
        == #"{"today":"2026-11-21","overdue":[],"due":[],"ending":[],"coming":[],"outdated":[],"untranslated":[],"#
        + #""not_yet":[],"lent":[],"interface":[],"unread":[],"draft":[{"titles":{"en":"a.en"},"languages":["en"],"file":"Content/news/a.en.md","line":4}]}"#
    )
  }
}
