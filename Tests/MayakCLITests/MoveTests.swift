import Foundation
import TestSupport
import Testing

/// `mayak move`.
@Suite struct MoveTests {
  private static let day = "--today=2026-11-21"

  /// A site with links to one page from everywhere, built once so that its addresses are public.
  static func fixture() -> SiteFixture {
    var fixture = SiteFixture.small.addingToSite(
      """
        campaign:
          kind: page
          title: {en: Campaign, ru: Кампания}
          path: {en: campaign, ru: kampaniya}
      menu:
        - "news"   # the list
        - about.md
      footer: [news]
      """
    ).adding(
      """
      -- Content/about.en.md --
      ---
      title: About
      ---
      See [the first](news/first.md), [in Russian](./news/first.ru.md#part "title"), [again][1]
      and `news/first.md` as code, [its address](/en/news/first/).

      [1]: <news/first.md>
      -- Content/about.ru.md --
      ---
      title: О нас
      ---
      ```list
      section: "news"   # all of it
      ```

      [Первая](https://example.org/ru/novosti/first/#part).
      -- Content/news/first.en.md --
      ---
      title: "The first"   # a comment
      summary: What happened first.
      date: 2016-07-27
      image: {file: first.jpg, alt: A house with a garden}
      ---
      ![A house with a garden](first.jpg) and [about](../about.md).
      -- Content/news/first.ru.md --
      ---
      title: Первая
      summary: Что было сначала.
      image: {alt: Дом с садом}
      ---
      ## Часть {#part}

      Текст, [о нас](../about.md), [вторая](second.md).
      -- Content/news/second.en.md --
      ---
      title: The second
      summary: What happened then.
      date: 2016-07-28
      ---
      [The first](first.md).
      -- Content/news/vtoraya.ru.md --
      ---
      title: Вторая
      summary: Что было потом.
      translates: second.en.md
      ---
      Текст.
      """)
    fixture.files["Content/news/first.jpg"] = SamplePicture.jpeg(640, 480)
    return fixture
  }

  private func built(_ fixture: SiteFixture = fixture()) throws -> SiteFolder {
    let site = try SiteFolder(fixture)
    let result = try site.mayak("build", Self.day)
    try #require(result.code == 0, "\(result.errors)")
    return site
  }

  private func move(_ site: SiteFolder, _ words: String...) throws -> SiteFolder.Result {
    try site.mayak("move", words + ["--yes", "--today=2026-11-22"])
  }

  private func expectSound(_ site: SiteFolder) throws {
    let result = try site.mayak("build", "--today=2026-11-22")
    #expect(result.code == 0, "\(result.errors)")
  }

  @Test func `a page moves in all its languages, and every link goes with it`() throws {
    let site = try built()
    let result = try move(site, "first", "beginning")
    #expect(result.code == 0, "\(result.errors)")
    #expect(!site.exists("Content/news/first.en.md") && !site.exists("Content/news/first.ru.md"))
    #expect(!site.exists("Content/news/first.jpg") && site.exists("Content/news/beginning.jpg"))
    #expect(
      try site.read("Content/about.en.md") == """
        ---
        title: About
        ---
        See [the first](news/beginning.md), [in Russian](./news/beginning.ru.md#part "title"), [again][1]
        and `news/first.md` as code, [its address](/en/news/beginning/).

        [1]: <news/beginning.md>

        """)
    #expect(
      try site.read("Content/about.ru.md").contains(
        "(https://example.org/ru/novosti/beginning/#part)"))
    #expect(
      try site.read("Content/news/beginning.en.md") == """
        ---
        title: "The first"   # a comment
        summary: What happened first.
        date: 2016-07-27
        image: {file: beginning.jpg, alt: A house with a garden}
        aliases: ["/en/news/first/"]
        ---
        ![A house with a garden](beginning.jpg) and [about](../about.md).

        """)
    #expect(
      try site.read("Content/news/beginning.ru.md").contains("aliases: [\"/ru/novosti/first/\"]\n"))
    #expect(try site.read("Content/news/second.en.md").contains("[The first](beginning.md)"))
    #expect(
      try site.read("Content/addresses.lock").contains(
        "/en/news/first/ 2026-11-21 news/beginning.en.md\n"))
    try expectSound(site)
    #expect(
      try site.read("Public/en/news/first/index.html").contains("url=../beginning/"))
    #expect(
      try site.read("Content/addresses.lock").contains(
        "/ru/novosti/beginning/ 2026-11-22 news/beginning.ru.md\n"))
  }

  @Test func `without a yes nothing is changed, and the change is shown`() throws {
    let site = try built()
    let before = try site.files(in: "Content")
    let result = try site.mayak("move", "news/first", "news/beginning", Self.day)
    #expect(result.code == 1)
    #expect(
      result.output.contains("Content/news/first.en.md -> Content/news/beginning.en.md\n"))
    #expect(result.output.contains("-[The first](first.md).\n+[The first](beginning.md).\n"))
    #expect(result.output.contains("leads on: /en/news/first/ -> /en/news/beginning/\n"))
    #expect(try site.files(in: "Content") == before)
    let russian = try site.mayak("move", "first", "beginning", "--messages=ru", Self.day)
    #expect(russian.errors.contains("ничего не перенесено"))
    #expect(russian.output.contains("ведёт дальше: /en/news/first/"))
  }

  @Test func `a page moves into another section with its links and pictures`() throws {
    let site = try built()
    let about = try move(site, "about", "campaign/who-we-are.md")
    #expect(about.code == 0, "\(about.errors)")
    let text = try site.read("Content/campaign/who-we-are.en.md")
    #expect(text.contains("[the first](../news/first.md)"))
    #expect(text.contains("[in Russian](../news/first.ru.md#part \"title\")"))
    #expect(text.contains("[1]: <../news/first.md>"))
    #expect(text.contains("aliases: [\"/en/about/\"]"))
    #expect(try site.read("Content/site.yml").contains("  - campaign/who-we-are.md\n"))
    #expect(
      try site.read("Content/news/first.ru.md").contains("[о нас](../campaign/who-we-are.md)"))
    try expectSound(site)
  }

  @Test func `a section gets another name, its addresses stay`() throws {
    let site = try built()
    let result = try move(site, "news", "stories")
    #expect(result.code == 0, "\(result.errors)")
    let file = try site.read("Content/site.yml")
    #expect(file.contains("  stories:\n    kind: news\n"))
    #expect(file.contains("  - \"stories\"   # the list\n") && file.contains("footer: [stories]"))
    #expect(file.contains("path: {en: news, ru: novosti}"))
    #expect(
      try site.read("Content/about.ru.md").contains("section: \"stories\"   # all of it\n"))
    #expect(try site.read("Content/about.en.md").contains("[the first](stories/first.md)"))
    #expect(try site.read("Content/stories/first.en.md").contains("](../about.md)"))
    #expect(!(try site.read("Content/stories/first.en.md")).contains("aliases"))
    #expect(!site.exists("Content/news"))
    try expectSound(site)
    #expect(site.exists("Public/en/news/first/index.html"))
  }

  @Test func `back and forth leaves each file as it was`() throws {
    let site = try built()
    let before = try site.files(in: "Content")
    #expect(try move(site, "news/first", "news/beginning").code == 0)
    try expectSound(site)
    let result = try move(site, "/en/news/beginning/", "/en/news/first/")
    #expect(result.code == 0, "\(result.errors)")
    try expectSound(site)
    var after = try site.files(in: "Content")
    #expect(
      try site.read("Content/news/first.en.md").contains("aliases: [\"/en/news/beginning/\"]\n"))
    for name in ["addresses.lock", "news/first.en.md", "news/first.ru.md"] {
      after[name] = before[name]
    }
    #expect(after == before)
  }

  @Test func `a page that was never public gets no old address`() throws {
    let site = try SiteFolder(Self.fixture())
    #expect(try move(site, "first", "beginning").code == 0)
    #expect(!(try site.read("Content/news/beginning.en.md")).contains("aliases"))
    try expectSound(site)
  }

  @Test func `what somebody renamed by hand is put right`() throws {
    let site = try built()
    for language in ["en", "ru"] {
      try FileManager.default.moveItem(
        atPath: "\(site.path)/Content/news/first.\(language).md",
        toPath: "\(site.path)/Content/news/beginning.\(language).md")
    }
    let broken = try site.mayak("build", "--today=2026-11-22")
    #expect(broken.code == 1)
    let result = try move(site, "news/first", "news/beginning")
    #expect(result.code == 0, "\(result.errors)")
    #expect(
      try site.read("Content/news/beginning.en.md").contains("aliases: [\"/en/news/first/\"]\n"))
    #expect(try site.read("Content/news/second.en.md").contains("[The first](beginning.md)"))
    try expectSound(site)
  }

  @Test(arguments: [
    (["nowhere", "other"], "there is no page, folder or file called 'nowhere'"),
    (["frist", "other"], "did you mean 'first'?"),
    (["first", "second"], "Content/news/second.en.md is there already"),
    (["first", "first"], "is there already"),
    (["first", "a b"], "'news/a b' cannot be a name here"),
    (["news", "campaign/news"], "which can get another name but no other place"),
    (["news", "news/old"], "cannot be moved into itself"),
    (["Content/site.yml", "other.yml"], "there is no page, folder or file called"),
    (["data", "facts"], "there is no page, folder or file called 'data'"),
    (["first", "/en/nowhere/first/"], "no page can stand at /en/nowhere/first/"),
  ])
  func `what cannot be moved is said, and nothing is changed`(
    _ words: [String], _ answer: String
  ) throws {
    let site = try built()
    let before = try site.files(in: "Content")
    let result = try site.mayak("move", words + ["--yes", Self.day])
    #expect(result.code == 1)
    #expect(result.errors.contains(answer), "\(result.errors)")
    #expect(try site.files(in: "Content") == before)
  }

  @Test(arguments: [
    "---\ntitle: [\n---\n[The first](first.md)\n",
    "---\ntitle: Second\n---\n```doors\nitem:\n- {page: first.md}\n```\n",
  ])
  func `while a file cannot be read nothing is moved, since it may have links`(
    _ text: String
  ) throws {
    let site = try built()
    try site.write("Content/news/second.en.md", text)
    let result = try move(site, "first", "beginning")
    #expect(result.code == 1)
    #expect(result.errors.contains("Content/news/second.en.md"))
    #expect(result.errors.contains("what cannot be read may have links"))
    #expect(site.exists("Content/news/first.en.md"))
  }

  @Test func `a page that was only begun keeps nothing from being moved`() throws {
    let site = try built()
    try site.write("Content/news/new.en.md", "---\ntitle: New\nsummary:\ndate:\ndraft: true\n---\n")
    #expect(try move(site, "first", "beginning").code == 0)
  }

  @Test func `a twin of another name keeps it and comes along`() throws {
    let site = try built()
    let result = try move(site, "Content/news/second.en.md", "news/third")
    #expect(result.code == 0, "\(result.errors)")
    #expect(
      try site.read("Content/news/vtoraya.ru.md").contains("translates: third.en.md\n"))
    #expect(try site.read("Content/news/first.ru.md").contains("[вторая](third.md)"))
    try expectSound(site)
  }

  @Test func `other line ends and lists of old addresses in lines stay as they are`() throws {
    let text = """
      ---
      title: The first
      summary: What happened first.
      date: 2016-07-27
      aliases:   # since 2015
        - "/one/"   # the first
        - '/two/'
      tags: []
      ---
      Text.

      """
    var fixture = SiteFixture.small
    fixture.files["Content/news/first.en.md"] = Array(text.replacing("\n", with: "\r\n").utf8)
    let site = try built(fixture)
    #expect(try move(site, "first", "beginning").code == 0)
    let wanted = text.replacing(
      "  - '/two/'\n", with: "  - '/two/'\n  - \"/en/news/first/\"\n")
    #expect(
      try site.read("Content/news/beginning.en.md") == wanted.replacing("\n", with: "\r\n"))
    try expectSound(site)
  }

  @Test func `a page that is a folder takes all along that lies there`() throws {
    var fixture = SiteFixture.small.adding(
      """
      -- Content/news/day/index.en.md --
      ---
      title: The day
      summary: A day.
      date: 2016-07-29
      ---
      ![A house with a garden](house.jpg) and [more](more.md), [the first](../first.md).
      -- Content/news/day/more.en.md --
      ---
      title: More of the day
      summary: More.
      date: 2016-07-29
      ---
      [The day](index.md), [as well](../day.md).
      """)
    fixture.files["Content/news/day/house.jpg"] = SamplePicture.jpeg(640, 480)
    let site = try built(fixture)
    let result = try move(site, "news/day", "news/night")
    #expect(result.code == 0, "\(result.errors)")
    #expect(!site.exists("Content/news/day"))
    #expect(
      try site.read("Content/news/night/index.en.md").contains(
        "](house.jpg) and [more](more.md), [the first](../first.md)."))
    #expect(
      try site.read("Content/news/night/more.en.md").contains(
        "[The day](index.md), [as well](../night.md)."))
    try expectSound(site)
  }

  @Test func `an address with a word of its own gets another word`() throws {
    let site = try built(
      .small.adding(
        """
        -- Content/news/first.en.md --
        ---
        title: The first
        summary: What happened first.
        date: 2016-07-27
        slug: "start"   # short
        ---
        Text.
        """))
    let result = try move(site, "/en/news/start/", "/en/news/opening/")
    #expect(result.code == 0, "\(result.errors)")
    let text = try site.read("Content/news/first.en.md")
    #expect(text.contains("slug: \"opening\"   # short\n"))
    #expect(text.contains("aliases: [\"/en/news/start/\"]\n"))
    try expectSound(site)
  }
}
