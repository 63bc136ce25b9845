import Diagnostics
import Reading
import SiteModel
import TestSupport
import Testing

@testable import Resolving

@Suite struct ParityTests {
  private static func fixture(_ english: String, _ russian: String) -> SiteFixture {
    SiteFixture.small.adding(
      """
      -- Content/news/first.en.md --
      ---
      title: The first
      summary: What happened first.
      date: 2016-07-27
      ---
      \(english)
      -- Content/news/first.ru.md --
      ---
      title: Первая
      summary: Что было сначала.
      ---
      \(russian)
      """)
  }

  private static func parity(_ fixture: SiteFixture) async throws -> [Diagnostic] {
    let parsed = try #require(await SiteReader.read(fixture.tree()).value)
    let day = try #require(Day("2026-11-28"))
    return await SiteResolver(today: day).resolve(parsed).diagnostics.filter { $0.rule == .parity }
  }

  private static func words(_ english: String, _ russian: String) async throws -> [[String]] {
    try await parity(fixture(english, russian)).map { complaint in
      [complaint.arguments["word"] ?? "", complaint.arguments["example"] ?? "-"]
    }
  }

  @Test func `the same in two ways is the same`() async throws {
    let words = try await Self.words(
      """
      On 27 July 2016, 7,000 people came, 46% of them for the 1st time. Call +375 17 123-45-67.

      ## Then {#then}

      1.5 million; [the list](https://un.example/en/list), <mail@un.example>

      - one
      - two
      """,
      """
      27 июля 2016 года пришли 7 000 человек, 46 % — впервые, в 1-й раз. Телефон: +375 (17) 123-45-67.

      ## Потом {#then}

      1,5 млн; [список](https://un.example/ru/list), <mail@un.example>

      - раз
      - два
      """)
    #expect(words.isEmpty, "\(words)")
  }

  @Test func `what differs is told once, with both words`() async throws {
    #expect(try await Self.words("7,000 people", "7 500 человек") == [["7000", "7500"]])
    #expect(
      try await Self.words("It was on 27 July.", "Это было 28 июля.") == [["27 July", "28 июля"]])
    #expect(
      try await Self.words("Call +375 17 123-45-67.", "Звоните +375 17 123-45-76.")
        == [["375171234567", "375171234576"]])
    #expect(try await Self.words("1.5 million", "1,5 млрд").count == 1)
    #expect(try await Self.words("In 2016.", "Тогда.") == [["2016", "-"]])
    #expect(try await Self.words("Then.", "В 2016-м.") == [["2016", "-"]])
  }

  @Test func `a small number that one says in a word is not told`() async throws {
    #expect(try await Self.words("3 friends", "трое друзей").isEmpty)
    #expect(try await Self.words("3 friends", "4 друга") == [["3", "4"]])
  }

  @Test func `a section lacks what stands in another`() async throws {
    let words = try await Self.words(
      "In 2016.\n\n## A {#a}\n\nIn 2017.\n\n## B {#b}\n\nIn 2018.",
      "В 2016-м.\n\n## А {#a}\n\nВ 2017-м.\n\n## Б {#b}\n\nВ 2019-м.")
    #expect(words == [["2018", "2019"]])
  }

  @Test func `headings, lists, tables and pictures are held against each other`() async throws {
    #expect(
      try await Self.words("## A {#a}\n\nx\n\n## B {#b}\n\ny", "## А {#a}\n\nx") == [["## B", "-"]])
    #expect(try await Self.words("## A\n\nx", "### А\n\nx") == [["## A", "### А"]])
    #expect(try await Self.words("- a\n- b\n- c", "- а\n- б") == [["3", "2"]])
    #expect(
      try await Self.words("| a | b |\n|---|---|\n| c | d |", "| а |\n|---|\n| в |")
        == [["2 × 2", "2 × 1"]])
  }

  @Test func `parts that one lacks are told once`() async throws {
    let words = try await Self.words(
      """
      Hi.

      ## A {#a}

      In 2016: <mail@un.example>

      ### B

      - x

      ## C

      y
      """, "Привет.")
    #expect(words == [["## A", "-"]])
  }

  @Test func `addresses that are nearly the same are told, sources of each language are not`()
    async throws
  {
    #expect(
      try await Self.words("[a](https://un.example/one)", "[а](https://un.example/ome)").count == 1)
    #expect(
      try await Self.words("[a](https://un.example/one)", "[а](https://other.example/x)").isEmpty)
    #expect(
      try await Self.words("[a](mailto:a@un.example)", "[а](mailto:b@un.example)").count == 1)
    #expect(
      try await Self.words("[a](https://un.example/en/x)", "[а](https://un.exemple/ru/x)").count
        == 1
    )
  }

  @Test(arguments: [
    ("https://un.example/report_eng.pdf", "https://un.example/report_rus.pdf"),
    ("https://un.example/CaseE.pdf", "https://un.example/CaseR.pdf"),
    ("https://un.example/wiki/EU", "https://un.example/wiki/ЕС"),
    ("https://un.example/en/535412", "https://un.example/ru/535438"),
  ])
  func `the page of a language has an address of its own`(_ one: String, _ other: String)
    async throws
  {
    #expect(try await Self.words("[a](\(one))", "[а](\(other))") == [])
  }

  @Test func `who accepts it at one place accepts it at the other`() async throws {
    let fixture = Self.fixture(
      "7,000 people", "<!-- mayak: accept parity: with the teachers -->\n\n7 100 человек")
    let parsed = try #require(await SiteReader.read(fixture.tree()).value)
    let read = await SiteReader.read(fixture.tree()).diagnostics
    let day = try #require(Day("2026-11-28"))
    let all = await SiteResolver(today: day).resolve(parsed).diagnostics + read
    #expect(all.withoutAccepted().isEmpty)
  }

  @Test func `drafts are compared with drafts`() async throws {
    var fixture = Self.fixture("7,000 people", "7 500 человек")
    fixture = fixture.adding(
      """
      -- Content/news/first.ru.md --
      ---
      title: Первая
      summary: Что было сначала.
      draft: true
      ---
      7 500 человек
      """)
    #expect(try await Self.parity(fixture).isEmpty)
  }
}
