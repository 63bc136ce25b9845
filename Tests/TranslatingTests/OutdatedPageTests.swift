import Diagnostics
import Markdown
import Reading
import Resolving
import TestSupport
import Testing

@testable import Translating

/// A page whose translation is behind, sent and given back.
@Suite struct OutdatedPageTests {
  private static let old = """
    In 2016 people were asked.

    ## How many

    Of those asked, 46 % named violence.

    - One.
    - Two.

    | Year | Women |
    |------|-------|
    | 2015 | many  |

    ## Who helps

    The helpline answers.

    """

  private static let translation = """
    ---
    title: 'Числа'
    summary: Что известно.
    ---
    В 2016 году людей
    спросили.

    ## Сколько

    46 % назвали __насилие__.

    * Один.
    * Два.

    | Год | Женщины |
    |:--|:--|
    | 2015 | много |

    ## Кто помогает

    Линия отвечает.

    """

  private func exchange(_ new: String, header: String = "title: Numbers") async throws -> Exchange {
    let head = "---\n\(header)\nsummary: What is known.\ndate: 2026-11-01\n---\n"
    let before = "---\ntitle: Numbers\nsummary: What is known.\ndate: 2026-11-01\n---\n"
    return try await Exchange(
      "-- Content/news/n.en.md --\n\(head)\(new)\n-- Content/news/n.ru.md --\n\(Self.translation)\n"
        + "-- Content/.translations/news/n.ru.md --\n\(before)\(Self.old)\n")
  }

  private let file = "Content/news/n.en.md"

  @Test func `only the section that changed is sent, with the words`() async throws {
    let exchange = try await exchange(Self.old.replacing("46 %", with: "48 %"))
    let sheet = try exchange.sheet(file)
    #expect(sheet.groups.map(\.section) == [1])
    #expect(
      sheet.groups[0].rows.map { ($0.isWanted ? "! " : "= ") + $0.row.words.plain } == [
        "= How many", "! Of those asked, 48 % named violence.", "= One.", "= Two.", "= Year",
        "= Women", "= 2015", "= many",
      ])
    let html = Document(sheet).html
    #expect(html.contains("<h2>How many</h2>\n<p>Changed: 46-&gt;48</p>"))
    #expect(html.contains("46 % назвали <strong>насилие</strong>."))
  }

  @Test func `what nobody changed stays byte for byte`() async throws {
    let exchange = try await exchange(Self.old.replacing("46 %", with: "48 %"))
    let sheet = try exchange.sheet(file)
    var document = Document(sheet)
    let row = try #require(document.row("48 %", in: sheet))
    document[row] = "48 % назвали <strong>насилие</strong>."
    let result = try exchange.receive(document)
    #expect(result.refusals == [])
    let before = String(
      decoding: try #require(exchange.fixture.files["Content/news/n.ru.md"]), as: UTF8.self)
    #expect(
      result.text
        == before.replacing("46 % назвали __н", with: "48 % назвали **н").replacing(
          "е__.", with: "е**."))
  }

  @Test func `what came in stands in its place in the translation`() async throws {
    let new = Self.old.replacing("- Two.", with: "- One and a half.\n- Two.\n\nBetween.")
      .replacing("| 2015 | many  |", with: "| 2015 | many  |\n| 2016 | more  |")
      .replacing("The helpline answers.", with: "The helpline answers.\n\n## New\n\n> Quoted.")
    let exchange = try await exchange(new)
    let sheet = try exchange.sheet(file)
    var document = Document(sheet)
    document.fill(sheet) { "т " + $0.words.plain }
    let result = try exchange.receive(document)
    #expect(result.refusals == [])
    let text = try #require(result.text)
    #expect(text.contains("* Один.\n* т One and a half.\n* Два.\n\nт Between.\n\n| Год |"))
    #expect(text.contains("| 2015 | много |\n| т 2016 | т more  |\n"))
    #expect(text.contains("Линия отвечает.\n\n## т New\n\n> т Quoted.\n"))
  }

  @Test func `a title that changed is asked for, and keeps how it is quoted`() async throws {
    let exchange = try await exchange(Self.old, header: "title: Figures")
    let sheet = try exchange.sheet(file)
    #expect(sheet.groups.flatMap(\.rows).map(\.row.words.plain) == ["Figures"])
    var document = Document(sheet)
    document[1] = "Цифры <em>и факты</em>"
    let text = try #require(try exchange.receive(document).text)
    #expect(
      text.hasPrefix(
        "---\ntitle: \"Цифры и факты\"\nsummary: Что известно.\n---\nВ 2016 году людей\n"))
  }

  @Test func `what is gone from the original goes where the translator empties it`() async throws {
    let exchange = try await exchange(Self.old.replacing("- One.\n", with: ""))
    let sheet = try exchange.sheet(file)
    var document = Document(sheet)
    let surplus = try #require(sheet.groups.flatMap(\.rows).first { $0.row.original == nil })
    #expect(
      document.original(surplus.row.number)?.hasPrefix("(only the translation has this") == true)
    document[surplus.row.number] = ""
    let text = try #require(try exchange.receive(document).text)
    #expect(text.contains("насилие__.\n\n* Два.\n\n|"))
  }

  @Test func `an original that changed meanwhile is taken as it was sent`() async throws {
    let exchange = try await exchange(Self.old.replacing("46 %", with: "48 %"))
    let sheet = try exchange.sheet(file)
    var document = Document(sheet)
    document[try #require(document.row("48 %", in: sheet))] = "48 % назвали насилие."
    let sent = try #require(exchange.fixture.files[file])
    var now = exchange.fixture.files
    now[file] = sent + Array("\nMore.\n".utf8)
    #expect(
      try exchange.receive(document, now: now).refusals.first?
        .hasPrefix("Content/news/n.en.md says something else than when the document was made")
        == true)
    let late = try exchange.receive(document, originals: [file: sent], now: now)
    guard case .success(let receipt) = late else {
      Issue.record("\(late.refusals)")
      return
    }
    #expect(receipt.isLate && receipt.original == sent)
    #expect(late.text?.contains("48 % назвали насилие.") == true)
    #expect(
      try exchange.receive(document, originals: [file: sent + [10]], now: now).refusals.count == 1)
  }

  @Test func `a translation that somebody changed here is not written over`() async throws {
    let exchange = try await exchange(Self.old.replacing("46 %", with: "48 %"))
    let document = Document(try exchange.sheet(file))
    var now = exchange.fixture.files
    now["Content/news/n.ru.md", default: []] += Array("\n".utf8)
    #expect(
      try exchange.receive(document, now: now).refusals == [
        "Content/news/n.ru.md was changed here since the document was made; send the page anew"
      ])
    now["Content/news/n.ru.md"] = nil
    #expect(try exchange.receive(document, now: now).refusals.count == 1)
  }

  @Test(arguments: [
    ("example.org", "example.net", "the document belongs to another site: example.net"),
    (" ru ", " de ", "the site has no language de"),
    (
      "Content/news/n.en.md", "Content/news/o.en.md",
      "the site has no page Content/news/o.en.md any more"
    ),
  ])
  func `a document of something else is refused`(
    _ old: String, _ new: String, _ reason: String
  ) async throws {
    let exchange = try await exchange(Self.old.replacing("46 %", with: "48 %"))
    let sheet = try exchange.sheet(file)
    var document = Document(sheet)
    document.html = document.html.replacing(
      sheet.name.line, with: sheet.name.line.replacing(old, with: new))
    #expect(try exchange.receive(document).refusals == [reason])
  }

  @Test func `a row is one paragraph, and none is lost or doubled`() async throws {
    let exchange = try await exchange(Self.old.replacing("46 %", with: "48 %"))
    let sheet = try exchange.sheet(file)
    let row = try #require(Document(sheet).row("48 %", in: sheet))
    for (cell, reason) in [
      ("а</p><p>б", "several paragraphs"),
      ("а</p><ul><li>б</li></ul><p>", "a list, table or picture"),
    ] {
      var document = Document(sheet)
      document[row] = cell
      #expect(try exchange.receive(document).refusals.first?.contains(reason) == true)
    }
    var lost = Document(sheet)
    lost.html = lost.html.replacing("[\(row)] ", with: "")
    #expect(
      try exchange.receive(lost).refusals.first?.hasPrefix("row \(row): the row is not in") == true)
    var doubled = Document(sheet)
    doubled.html = doubled.html.replacing("[\(row - 1) =] ", with: "[\(row)] ")
    #expect(
      try exchange.receive(doubled).refusals.contains {
        $0.hasSuffix("stands in the document twice")
      })
  }
}
