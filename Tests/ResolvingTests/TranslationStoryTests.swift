import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

/// A page whose translation was confirmed, and what came after that.
private struct Story {
  private var fixture: SiteFixture

  /// The English page with this text, and a Russian one with as many sections, confirmed.
  init(_ body: String = Story.body, header: String = "title: Numbers\nsummary: What is known.") {
    fixture = SiteFixture.small.adding(
      Self.page("news/n.en", "\(header)\ndate: 2026-11-01", body)
        + Self.page("news/n.ru", "title: Числа\nsummary: Что известно.", Self.translation))
    confirm("news/n")
    confirm("news/first")
    confirm("index")
  }

  static let body = """
    In 2016 people were asked.

    ## How many

    Of those asked, 46 % named violence; read [the report](https://example.org/report).

    | Year | Women |
    |------|-------|
    | 2015 | 76    |

    ## Who helps

    The helpline answers on every day of the week, and nobody has to give a name.

    """

  private static let translation = """
    В 2016 году людей спросили.

    ## Сколько

    46 % назвали насилие.

    ## Кто помогает

    Линия отвечает каждый день, имя называть не нужно.

    """

  private static func page(_ name: String, _ header: String, _ body: String) -> String {
    "-- Content/\(name).md --\n---\n\(header)\n---\n\(body)\n"
  }

  /// Other words in the English page.
  mutating func write(_ old: String, _ new: String, in name: String = "news/n.en") throws {
    let file = "Content/\(name).md"
    let text = String(decoding: try #require(fixture.files[file]), as: UTF8.self)
    try #require(text.contains(old))
    fixture.files[file] = Array(text.replacing(old, with: new).utf8)
  }

  mutating func add(_ name: String, _ header: String, _ body: String) {
    fixture = fixture.adding(Self.page(name, "\(header)\ndate: 2026-11-01", body))
  }

  mutating func remove(_ name: String) { fixture.files["Content/\(name).md"] = nil }

  mutating func confirm(_ name: String) {
    fixture.files["Content/.translations/\(name).ru.md"] = fixture.files["Content/\(name).en.md"]
  }

  func text(_ name: String, from place: Place) -> String {
    let bytes = fixture.files["Content/\(name).md"] ?? []
    return String(decoding: bytes.dropFirst(place.range.lowerBound), as: UTF8.self)
  }

  func told() async -> SiteTranslations {
    let files = fixture.files
    return SiteTranslations(
      await Resolved(fixture).site,
      stamps: files.keys.filter { TranslationStamp.file(ofStamp: $0) != nil }
    ) { files[$0] }
  }

  /// What an author is told of the pages that are behind, without where it is.
  func lines() async -> [String] {
    let translations = await told()
    let words = TranslationWords(translations, in: .english)
    return translations.pages.flatMap(\.changes).map { words.text(of: $0) }
  }
}

/// What is told of a translation when its original changes.
@Suite struct TranslationStoryTests {
  @Test func `what was confirmed a moment ago is current`() async {
    let told = await Story().told()
    #expect(told.pages.map(\.name) == [.current, .current, .current])
    #expect(!told.isOutdated && told.strayStamps.isEmpty)
  }

  @Test func `one paragraph edited is that section of the twin, with the words`() async throws {
    var story = Story()
    try story.write("46 % named", "48 % of the women named")
    let page = try #require(await story.told().pages.last)
    #expect(await story.lines() == ["section \"How many\": 46 % → 48 % of the women"])
    #expect(page.file == "Content/news/n.ru.md" && page.name == .outdated)
  }

  @Test func `the line told is that of the section in the translation`() async throws {
    var story = Story()
    try story.write("every day", "each day")
    let page = try #require(await story.told().pages.last)
    let heading = try #require(page.places.first)
    #expect(heading.file == "Content/news/n.ru.md")
    #expect(story.text("news/n.ru", from: heading).hasPrefix("## Кто помогает"))
  }

  @Test(arguments: [
    ("[the report](https://example.org/report)", "[the report](https://example.org/other)"),
    ("46 % named", "46\u{A0}% named"), ("46 % named", "46% **named**"),
    ("In 2016 people", "In  2016\npeople"), ("Of those asked,", "Of those asked –"),
    ("nobody has to", "“nobody” has to"), ("| 2015 | 76    |", "| 2015 | 76 |"),
    ("## How many", "### How many"), ("date: 2026-11-01", "date: 2026-11-02"),
    ("2016 people were asked.", "2016 people were asked.\n\n<!-- to be checked -->"),
  ])
  func `a space, a link, the setting and the markup ask nothing`(_ old: String, _ new: String)
    async throws
  {
    var story = Story()
    try story.write(old, new)
    #expect(await story.lines() == [])
  }

  @Test func `a section that moves asks nothing`() async throws {
    var story = Story()
    let parts = Story.body.split(separator: "## ", omittingEmptySubsequences: false)
    try story.write(Story.body, "\(parts[0])## \(parts[2])\n## \(parts[1])")
    #expect(await story.lines() == [])
  }

  @Test func `confirming clears it`() async throws {
    var story = Story()
    try story.write("46 %", "48 %")
    #expect(await !story.lines().isEmpty)
    story.confirm("news/n")
    #expect(await story.lines() == [])
  }

  @Test func `a heading that is renamed is told with both names`() async throws {
    var story = Story()
    try story.write("## Who helps", "## Who can help")
    #expect(
      await story.lines() == ["section \"Who can help\": was called \"Who helps\""])
    try story.write("every day", "each day")
    #expect(
      await story.lines() == [
        "section \"Who can help\": was called \"Who helps\"; every → each"
      ])
  }

  @Test func `a new section is told, and one that is gone`() async throws {
    var story = Story()
    try story.write("## Who helps", "## What changed\n\nA law was passed.\n\n## Who helps")
    #expect(await story.lines() == ["section \"What changed\": new"])
    var other = Story()
    try other.write(
      "## Who helps\n\nThe helpline answers on every day of the week, and nobody has to give a name.",
      "")
    #expect(await other.lines() == ["section \"Who helps\": gone from the original"])
  }

  @Test func `a cell of a table is told`() async throws {
    var story = Story()
    try story.write("| 2015 | 76    |", "| 2015 | 78    |")
    #expect(await story.lines() == ["section \"How many\": 76 → 78"])
  }

  @Test func `title and summary are told by the names of their fields`() async throws {
    var story = Story()
    try story.write("summary: What is known.", "summary: What is known today.")
    try story.write("title: Numbers", "title: Figures")
    #expect(await story.lines() == ["title: Numbers → Figures", "summary: + today"])
  }

  @Test func `what stands before the first heading is a part of its own`() async throws {
    var story = Story()
    try story.write("people were", "women were")
    #expect(await story.lines() == ["beginning of the text: people → women"])
  }

  @Test func `a page split in two says where the section stands now`() async throws {
    var story = Story()
    let section =
      "## Who helps\n\nThe helpline answers on every day of the week, and nobody has to give a name."
    try story.write(section, "")
    story.add("news/help.en", "title: Who helps\nsummary: Help.", String(section.dropFirst(14)))
    #expect(
      await story.lines() == ["section \"Who helps\": stands in Content/news/help.en.md now"])
    let told = await story.told()
    let new = try #require(told.pages.first { $0.original == "Content/news/help.en.md" })
    #expect(new.name == .missing && new.partsIn == ["Content/news/n.ru.md"])
  }

  @Test func `the words of a data block are told, and not where it leads`() async throws {
    let block = "```quote\nwords: We saw it.\nspeaker: A driver\nlink: https://example.org/a\n```\n"
    var story = Story("Text.\n\n\(block)")
    try story.write("example.org/a", "example.org/b")
    #expect(await story.lines() == [])
    try story.write("A driver", "A cyclist")
    #expect(await story.lines() == ["beginning of the text: driver → cyclist"])
  }

  @Test func `a data block may hold texts with markup`() async throws {
    let steps = "```steps\nsteps:\n  - title: Ask\n    text: Ask *two* people.\n```\n"
    var story = Story("Text.\n\n\(steps)")
    try story.write("*two*", "**two**")
    #expect(await story.lines() == [])
    try story.write("**two**", "**three**")
    #expect(await story.lines() == ["beginning of the text: two → three"])
  }
}

/// What is told of a translation beside what changed.
@Suite struct TranslationStateTests {
  @Test func `what was never confirmed is unknown, whatever its original says`() async {
    let text =
      page("a.en.md", body: "One.") + page("a.ru.md", body: "Раз.") + page("b.en.md", body: "Two.")
    let site = await Resolved(text).site
    let told = SiteTranslations(site) { (_: String) -> [UInt8]? in nil }
    #expect(told.pages.filter { $0.original == "Content/a.en.md" }.map(\.name) == [.unknown])
    #expect(told.pages.filter { $0.original == "Content/b.en.md" }.map(\.name) == [.missing])
    #expect(!told.isOutdated)
  }

  @Test func `a translation may lack sections, or have more`() async {
    let text =
      page("a.en.md", body: "## One\n\nA.\n\n## Two\n\nB.")
      + page("a.ru.md", body: "## Раз\n\nА.") + page("b.en.md", body: "## One\n\nA.")
      + page("b.ru.md", body: "## Раз\n\nА.\n\n### Ещё\n\nБ.")
    let site = await Resolved(text).site
    let told = SiteTranslations(site) { (_: String) -> [UInt8]? in nil }
    let states = told.pages.filter {
      $0.original.hasPrefix("Content/a") || $0.original.hasPrefix("Content/b")
    }
    #expect(states.map(\.state) == [.partial(["Two"]), .extra(["Ещё"])])
  }

  @Test func `of two that could be missing it is the one without anything in common`() async {
    let text =
      page("a.en.md", body: "## One\n\n2015.\n\n## Two\n\nWords.\n\n## Three\n\n2017 in Minsk.")
      + page("a.ru.md", body: "## Раз\n\n2015.\n\n## Три\n\n2017 в Минске.")
    let fixture = SiteFixture.small.adding(text)
    let told = SiteTranslations(await Resolved(fixture).site) { fixture.files[$0] }
    let state = told.pages.first { $0.original == "Content/a.en.md" }?.state
    #expect(state == .partial(["Two"]))
  }

  @Test func `the original is the page in the first language, or the one that says so`() async {
    let text =
      page("a.en.md", body: "One.") + page("a.ru.md", "original: true", body: "Раз.")
      + page("b.ru.md", body: "Два.")
    let told = SiteTranslations(await Resolved(text).site) { (_: String) -> [UInt8]? in nil }
    let own = told.pages.filter { $0.original.utf8.count == "Content/a.en.md".utf8.count }
    #expect(
      own.map { "\($0.original) \($0.language) \($0.name)" } == [
        "Content/a.ru.md en unknown", "Content/b.ru.md en missing",
      ])
  }

  @Test func `nobody is asked to translate a draft, or what was taken back`() async {
    let text =
      page("a.en.md", "draft: true", body: "One.") + page("b.en.md", "withdrawn: 2026-11-01")
      + page("c.en.md", "publish_on: 2026-12-01", body: "Soon.")
    let told = SiteTranslations(await Resolved(text).site) { (_: String) -> [UInt8]? in nil }
    let missing = told.pages.filter { $0.name == .missing }
    #expect(missing.map(\.original) == ["Content/c.en.md"])
  }

  @Test func `a stamp without its translation is told`() async {
    let told = SiteTranslations(
      await Resolved("").site, stamps: ["Content/.translations/gone.ru.md"]
    ) { (_: String) -> [UInt8]? in nil }
    #expect(told.strayStamps == ["Content/.translations/gone.ru.md"])
  }

  @Test func `a mended slip is told from what has to be translated`() {
    #expect(TextChange(.beginning, .changed, words: [.init(before: "teh", after: "the")]).mayBeSlip)
    #expect(!TextChange(.beginning, .changed, words: [.init(before: "46", after: "48")]).mayBeSlip)
    #expect(!TextChange(.section("New"), .added).mayBeSlip)
  }

  @Test func `totals stand first, what is behind before what is missing`() async {
    let text =
      page("a.en.md", body: "One.") + page("b.en.md", body: "Two.") + page("b.ru.md", body: "Два.")
    let site = await Resolved(text).site
    let stamp = Array("---\ntitle: b.en.md\n---\nThree.\n".utf8)
    let told = SiteTranslations(site) { path -> [UInt8]? in
      switch path {
      case "Content/.translations/b.ru.md": stamp
      case "Content/b.en.md": Array("---\ntitle: b.en.md\n---\nTwo.\n".utf8)
      default: nil
      }
    }
    #expect(
      TranslationWords(told, in: .english).lines() == [
        "ru: 2 unknown, 1 missing, 1 outdated",
        "1 translation is behind its original",
        "  b.en.md (ru) · Content/b.ru.md", "    beginning of the text: Three → Two",
        "1 translation is missing", "  a.en.md (ru) · Content/a.en.md",
        "2 translations were never confirmed (mayak translations done FILE does)",
        "  Home (ru) · Content/index.ru.md", "  The first (ru) · Content/news/first.ru.md",
      ])
  }
}
