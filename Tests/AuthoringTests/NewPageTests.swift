import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import Authoring

/// What stands in the files of a page that is begun, and where they lie.
@Suite struct NewPageTests {
  @Test func `a page has a file for each language, the one of the title first`() async throws {
    let english = try await SiteFixture.small.paths(PageWish(kind: "news", title: "Posters"))
    #expect(english == ["Content/news/posters.en.md", "Content/news/posters.ru.md"])
    let russian = try await SiteFixture.small.paths(PageWish(kind: "news", title: "Плакаты"))
    #expect(russian == ["Content/news/plakaty.ru.md", "Content/news/plakaty.en.md"])
  }

  @Test func `a language that is written page by page has a file only where it is named`()
    async throws
  {
    let site = SiteFixture.threeLanguages()
    let usual = try await site.paths(PageWish(kind: "news", title: "Posters"))
    #expect(usual == ["Content/news/posters.en.md", "Content/news/posters.ru.md"])
    let named = try await site.paths(
      PageWish(
        kind: "news", title: "Posters", languages: ["en", "qab"].compactMap(LanguageCode.init)))
    #expect(named == ["Content/news/posters.en.md", "Content/news/posters.qab.md"])
  }

  @Test func `the file of the title is the original, and says so where its language is not first`()
    async throws
  {
    let files = try await SiteFixture.small.begin(PageWish(kind: "news", title: "Плакаты")).get()
      .files
    #expect(files[0].text.contains("\ntitle: Плакаты\n"))
    #expect(files[0].text.contains("\noriginal: true\n"))
    #expect(files[0].text.contains("\ndate: 2026-11-21\n"))
    #expect(files[1].text.contains("\ntitle:\n"))
    #expect(files[1].text.contains("# All other keys come from plakaty.ru.md.\n"))
    #expect(!files[1].text.contains("date:"))
    #expect(files.allSatisfy { $0.text.contains("\ndraft: true\n") })
  }

  @Test func `what must be there stands empty, what may be there is a comment with its help`()
    async throws
  {
    let text = try await SiteFixture.small.begin(PageWish(kind: "news", title: "Posters")).get()
      .files[0].text
    #expect(text.contains("\nsummary:\n"))
    #expect(text.contains("\n# Where it took place.\n#event_place:\n"))
    #expect(text.contains("\n#event_period: 2026-11-21..2026-11-21\n"))
    #expect(
      text.contains(
        "\n# Where the facts come from.\n#source:\n#  # Who said or published it.\n#  name:\n"))
  }

  @Test func `help is told in the language of the author`() async throws {
    let wish = PageWish(kind: "news", title: "Posters")
    let text = try await SiteFixture.small.begin(wish, for: .russian).get().files[0].text
    #expect(text.contains("\n# Где оно прошло.\n#event_place:\n"))
    #expect(text.contains("\n# День публикации. Для дня самого события есть отдельный ключ.\n"))
  }

  @Test(arguments: [
    ("Library: week", "library-week"), ("\"Ask first\" # now", "ask-first-now"),
    ("CON", "con-2"), ("2026", "news-2026"), ("7 questions", "7-questions"), ("!?", "news"),
    ("🙂 smile", "smile"), ("🙂", "news"), ("Index", "index-2"), ("The first", "the-first"),
    ("First", "first-2"), ("COM1", "com1-2"), (" two\n lines ", "two-lines"),
    (
      String(repeating: "abcdefghi ", count: 20),
      "abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi"
    ),
    (String(repeating: "a", count: 200), String(repeating: "a", count: 60)),
  ])
  func `the name of the files is the title in letters that every address takes`(
    _ title: String, _ stem: String
  ) async throws {
    let paths = try await SiteFixture.small.paths(PageWish(kind: "news", title: title))
    #expect(paths.first == "Content/news/\(stem).en.md")
  }

  @Test(arguments: [
    "-- Content/news/posters.ru.md --\n---\ntitle: A\nsummary: B\ndate: 2026-01-01\n---\nC\n",
    "-- Content/news/Posters.jpg --\nx\n",
    "-- Content/news/posters/index.en.md --\n---\ntitle: A\nsummary: B\ndate: 2026-01-01\n---\nC\n",
    "-- Content/news/a.en.md --\n---\ntitle: A\nslug: posters\n---\n",
    "-- Content/news/a.en.md --\n---\ntitle: A\naliases: [/en/posters/]\n---\n",
    "-- Content/addresses.lock --\n/en/news/posters/ 2026-11-12 gone\n",
  ])
  func `a name that is taken gets the next number`(_ other: String) async throws {
    let paths = try await SiteFixture.small.adding(other)
      .paths(PageWish(kind: "news", title: "Posters"))
    #expect(paths.first == "Content/news/posters-2.en.md")
  }

  @Test func `a page outside the sections gives way to their addresses`() async throws {
    for title in ["News", "Novosti", "En"] {
      let paths = try await SiteFixture.small.paths(PageWish(kind: "page", title: title))
      #expect(paths.first?.hasSuffix("-2.en.md") == true, "\(title)")
    }
  }

  @Test func `a kind in several places asks for one`() async throws {
    let site = SiteFixture.small.addingToSite(
      "  press:\n    kind: news\n    title: {en: A, ru: Б}\n    path: {en: press, ru: pressa}")
    let refused = try await site.begin(PageWish(kind: "news", title: "A"))
    #expect(throws: Refusal(.manySections, ["kind": "news", "words": "news, press"])) {
      try refused.get()
    }
    let wish = PageWish(kind: "news", title: "Posters", section: "press/")
    #expect(try await site.paths(wish).first == "Content/press/posters.en.md")
    let page = PageWish(kind: "page", title: "Posters", section: "press")
    #expect(try await site.begin(page).get().files[0].text.contains("\nkind: page\n"))
  }

  @Test func `what is not there is refused with what was meant`() async throws {
    let wishes = [
      (PageWish(kind: "new", title: "A"), Phrase.noKind, "news"),
      (PageWish(kind: "news", title: "A", section: "newz"), .noSection, "news"),
      (
        PageWish(kind: "news", title: "A", languages: [try #require(LanguageCode("rus"))]),
        .noLanguage, "ru"
      ),
    ]
    for (wish, phrase, known) in wishes {
      let refused = try await SiteFixture.small.begin(wish)
      guard case .failure(let reason) = refused else {
        Issue.record("\(wish) is begun")
        continue
      }
      #expect(reason.phrase == phrase)
      #expect(reason.arguments["known"] == known)
    }
    let empty = try await SiteFixture.small.begin(PageWish(kind: "news", title: " \n"))
    #expect(throws: Refusal(.noTitle)) { try empty.get() }
    let letter = try await SiteFixture.small.begin(
      PageWish(kind: "news", title: "A", picture: "a.txt"))
    #expect(throws: Refusal(.noPicture, ["word": "a.txt"])) { try letter.get() }
  }

  @Test func `a picture is named in the original, and described in each language`() async throws {
    let wish = PageWish(kind: "news", title: "Posters", picture: "/tmp/DSC 1.JPG")
    let page = try await SiteFixture.small.begin(wish).get()
    #expect(page.picture == "Content/news/posters.jpg")
    #expect(page.files[0].text.contains("\nimage:\n  file: posters.jpg\n  alt:\n"))
    #expect(page.files[1].text.contains("\nimage:\n  alt:\n"))
  }

  @Test func `of a language alone there is one file`() async throws {
    let russian = try #require(LanguageCode("ru"))
    let wish = PageWish(kind: "news", title: "Posters", languages: [russian])
    let files = try await SiteFixture.small.begin(wish).get().files
    #expect(files.map(\.path) == ["Content/news/posters.ru.md"])
    #expect(files[0].text.contains("\ntitle: Posters\n"))
  }
}
