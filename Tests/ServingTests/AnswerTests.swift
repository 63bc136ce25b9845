import Diagnostics
import Foundation
import Preview
import SiteModel
import TestSupport
import Testing

@testable import Serving

@Suite struct AnswerTests {
  @Test
  func `a page is what a build makes of it, with elements before the end of its head and body`()
    async throws
  {
    let folder = try LiveFolder(.small)
    let answers = try await folder.answers()
    guard case .bytes(let built) = answers.state.answer("/en/news/first/").contents else {
      Issue.record("no page")
      return
    }
    let text = try #require(answers.text("/en/news/first/"))
    let strip = try #require(text.range(of: "<mayak-preview "))
    let script = "<script src=\"/.mayak/preview.js\" defer></script>\n"
    let end = try #require(text.range(of: script))
    var bare = text
    bare.removeSubrange(strip.lowerBound..<end.upperBound)
    bare = bare.replacing(
      "<link rel=\"stylesheet\" href=\"/.mayak/preview.css\">\n</head>", with: "</head>")
    #expect(bare == String(decoding: built, as: UTF8.self))
    #expect(text[end.upperBound...].hasPrefix("</body>"))
  }

  @Test func `nothing that is added acts from within the page`() async throws {
    let folder = try LiveFolder(
      .small.adding("-- Content/draft.en.md --\n---\ntitle: D\ndraft: true\n---\n[x](gone.md)\n"))
    let text = try #require(try await folder.answers().text("/en/draft/"))
    let strip = try #require(text.range(of: "<mayak-preview "))
    let added = text[strip.lowerBound...]
    #expect(!added.contains(" style="))
    #expect(!added.contains("<style"))
    #expect(!added.contains(/\son[a-z]+=/))
    #expect(added.components(separatedBy: "<script").count == 2)
  }

  @Test func `a folder is asked for with its slash, and what is not there is not found`()
    async throws
  {
    let answers = try await LiveFolder(.small).answers()
    #expect(answers.reply("/en/news/first")?.location == "/en/news/first/")
    #expect(answers.reply("/en/news/first")?.status == 302)
    #expect(answers.reply("/en/nowhere/")?.status == 404)
    #expect(answers.reply("/en/../../etc/passwd")?.status == 404)
    #expect(answers.reply("/..%2f..%2fetc/passwd")?.status == 404)
    #expect(answers.reply("/Content/site.yml")?.status == 404)
    #expect(answers.reply("/.mayak/other")?.status == 404)
  }

  @Test func `where a page would stand that cannot be shown yet it is said what to mend`()
    async throws
  {
    let folder = try LiveFolder(
      .small.adding(
        "-- Content/news/new.en.md --\n---\ntitle: New\nsummary:\ndate: 2026-11-27\n---\nText.\n"))
    let answers = try await folder.answers()
    #expect(answers.reply("/en/news/new/")?.status == 404)
    let text = try #require(answers.text("/en/news/new/"))
    let main = text.prefix { $0 != "\u{0}" }.components(separatedBy: "<mayak-preview ")[0]
    #expect(main.contains("cannot be shown yet"))
    #expect(main.contains("Content/news/new.en.md:3:1"))
  }

  @Test func `what is deleted is not found at once, and what is renamed says where it is`()
    async throws
  {
    let folder = try LiveFolder(.small)
    _ = try await folder.answers()
    try folder.write(
      "Content/news/second.en.md",
      "---\ntitle: The first\nsummary: What happened first.\ndate: 2016-07-27\n---\nText.\n")
    try folder.remove("Content/news/first.en.md")
    try folder.remove("Content/news/first.ru.md")
    let answers = try await folder.answers()
    #expect(answers.reply("/en/news/first/")?.status == 404)
    #expect(
      answers.text("/en/news/first/")?.contains("It is here now: <a href=\"/en/news/second/\">")
        == true)
    #expect(answers.text("/ru/novosti/first/")?.contains("There was something here before") == true)
  }

  @Test func `a site in a folder of its host is shown there`() async throws {
    var fixture = SiteFixture.small
    fixture.files["Content/site.yml"] = try #require(fixture.files["Content/site.yml"])
      .replacing(Array("example.org/".utf8), with: Array("example.org/site/".utf8))
    let answers = try await LiveFolder(fixture).answers()
    #expect(answers.reply("/")?.location == "/site/")
    #expect(answers.reply("/site")?.location == "/site/")
    #expect(answers.reply("/site/en/")?.status == 200)
    #expect(answers.reply("/site/en")?.location == "/site/en/")
    #expect(answers.reply("/en/")?.status == 404)
  }

  @Test func `what readers do not get is marked across, and so are links to it`() async throws {
    let folder = try LiveFolder(
      .small.adding(
        """
        -- Content/news/draft.en.md --
        ---
        title: Not yet
        summary: S.
        date: 2026-11-20
        draft: true
        ---
        Text.
        -- Content/news/later.en.md --
        ---
        title: Later
        summary: S.
        date: 2026-12-24
        ---
        Text.
        """))
    let answers = try await folder.answers()
    #expect(answers.text("/en/news/draft/")?.contains("<span>draft, not published</span>") == true)
    #expect(answers.text("/en/news/")?.contains("href=\"draft/\"><b data-mayak>draft</b> ") == true)
    #expect(answers.text("/en/news/first/")?.contains("class=\"across\"") == false)
    let russian = try await folder.answers(.russian)
    #expect(russian.text("/en/news/draft/")?.contains("черновик, не опубликован") == true)
  }

  @Test func `a new day shows what was to come, though no file has changed`() async throws {
    let folder = try LiveFolder(
      .small.adding(
        "-- Content/later.en.md --\n---\ntitle: Later\npublish_on: 2026-11-28\n---\nT.\n"),
      PreviewOptions(asPublished: true, today: Day("2026-11-27")))
    #expect(try await folder.answers().reply("/en/later/")?.status == 404)
    let evening = try await folder.live.refresh(.paths([]))
    folder.live.options.today = Day("2026-11-28")
    let morning = try await folder.live.refresh(.paths([]))
    #expect(morning.number == evening.number + 1)
    #expect(try await folder.answers().reply("/en/later/")?.status == 200)
    #expect(try await folder.live.refresh(.paths([])).number == morning.number)
  }

  @Test func `what the preview adds is small, and stands where it says`() async throws {
    let answers = try await LiveFolder(.small).answers()
    let script = try #require(answers.reply("/.mayak/preview.js"))
    #expect(script.status == 200)
    #expect(script.type == "text/javascript; charset=utf-8")
    #expect(script.bytes.count <= 3072)
    #expect(answers.reply("/.mayak/preview.css")?.type == "text/css; charset=utf-8")
  }

  @Test func `before anything sound was made the complaints are shown`() async throws {
    let folder = try LiveFolder(SiteFixture("-- Content/site.yml --\ntitle: 1\n"))
    let answers = try await folder.answers()
    #expect(answers.reply("/en/")?.status == 503)
    #expect(answers.text("/en/")?.contains("Nothing can be shown yet") == true)
    #expect(answers.text("/en/")?.contains("Content/site.yml") == true)
  }
}

@Suite struct StripTests {
  private func broken() throws -> LiveFolder {
    try LiveFolder(
      .small.adding("-- Content/about.en.md --\n---\ntitle: About\n---\nSee [this](gone<b>.md).\n"))
  }

  @Test func `a complaint has its place, line, meaning and cure, and its text is text`()
    async throws
  {
    let text = try #require(try await broken().answers().text("/en/"))
    #expect(text.contains("data-copy=\"Content/about.en.md\""))
    #expect(text.contains("Content/about.en.md:4:"))
    #expect(text.contains("<mark>gone&lt;b&gt;.md</mark>"))
    #expect(text.contains("<b>What to do:</b>"))
    #expect(text.contains("<b>Why it matters:</b>"))
    #expect(!text.contains("gone<b>.md"))
  }

  @Test func `it speaks the language of the messages`() async throws {
    let folder = try broken()
    #expect(try await folder.answers().text("/en/")?.contains("errors: 1") == true)
    #expect(try await folder.answers(.russian).text("/en/")?.contains("ошибок: 1") == true)
  }

  @Test func `the page that lists everything has drafts and what is not translated`() async throws {
    let folder = try broken()
    try folder.write("Content/d.en.md", "---\ntitle: A draft\ndraft: true\n---\nText.\n")
    try folder.write("Content/alone.en.md", "---\ntitle: Alone\n---\nText.\n")
    let text = try #require(try await folder.answers().text("/.mayak/"))
    for heading in ["Complaints", "Drafts", "Not translated"] {
      #expect(text.contains("<h2>\(heading)</h2>"))
    }
    #expect(text.contains("A draft"))
    #expect(text.contains("<a href=\"/en/alone/\">Alone: not in ru</a>"))
  }

  @Test func `it lists what mayak status tells, however far it is, in the author's words`()
    async throws
  {
    let numbers = """
      -- Content/data/helplines.yml --
      - id: desk
        number: "+375 00 000-00-01"
        country: {en: Belarus, ru: Беларусь}
        name: {en: Duty desk, ru: Дежурный стол}
        purpose: {en: When somebody is in danger., ru: Когда кому-то грозит опасность.}
        checked_on: 2026-01-01
        check_every: 30
        evidence: a letter
      -- Content/later.en.md --
      ---
      title: Later
      publish_on: 2028-01-01
      ---
      -- Content/later.ru.md --
      ---
      title: Позже
      ---

      """
    let folder = try LiveFolder(.small.adding(numbers))
    let text = try #require(try await folder.answers(.russian).text("/.mayak/"))
    #expect(text.contains("<h2>Срок проверки истёк</h2>"))
    #expect(text.contains("Дежурный стол, +375 00 000-00-01: с 1 февраля"))
    #expect(text.contains("<h2>Ждут публикации</h2>"))
    #expect(text.contains("<a href=\"/ru/later/\">") || text.contains("<a href=\"/en/later/\">"))
    let list = text.components(separatedBy: "</main>")[0]
    #expect(!list.contains("overdue-check"), "told twice")
  }
}

@Suite struct LinkMarkTests {
  @Test(arguments: [
    ("../b/", "/en/a/", "/en/b/"), ("b/", "/en/", "/en/b/"), ("./", "/en/a/", "/en/a/"),
    ("..", "/en/a/", "/en/"), ("/x/", "/en/", "/x/"), ("b.pdf", "/en/a/", "/en/a/b.pdf"),
    ("../../../x/", "/en/", "/x/"), ("b/?q#f", "/en/", "/en/b/"), ("b/", "/en/x.html", "/en/b/"),
    ("#x", "/en/", ""), ("https://example.org/", "/en/", ""), ("//example.org/", "/en/", ""),
    ("mailto:a@b", "/en/", ""), ("", "/en/", ""),
  ])
  func `a link leads where a browser goes`(_ link: String, _ page: String, _ target: String) {
    #expect(LinkMarks.resolve(link, from: page) == target)
  }

  @Test func `only links are marked, each where it begins`() {
    let marks = LinkMarks(words: ["/a/": "черновик"])
    let page =
      #"<p>href="/a/" <link href="/a/"><a class="x" href="/a/">a</a><a href="/b/">b</a><abbr href="/a/">"#
    let marked = String(decoding: marks.put(on: Array(page.utf8), at: "/"), as: UTF8.self)
    #expect(
      marked
        == #"<p>href="/a/" <link href="/a/"><a class="x" href="/a/"><b data-mayak>черновик</b> a</a><a href="/b/">b</a><abbr href="/a/">"#
    )
  }
}
