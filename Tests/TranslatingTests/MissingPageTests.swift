import Diagnostics
import Markdown
import Reading
import Resolving
import TestSupport
import Testing

@testable import Translating

/// A page that a language lacks, sent and given back.
@Suite struct MissingPageTests {
  private static let page = """
    -- Content/news/march.en.md --
    ---
    title: The march
    summary: "What we saw: a lot."
    date: 2016-07-28
    slug: the-march
    image:
      file: march.svg
      alt: People on a square.
    ---
    We met **at noon**, and *everybody* came. See [the first news](first.en.md#top).

    ## What was said {#said}

    - Call 8 801 100 8 801.
    - Write to <info@example.org>.

    > [!NOTE]
    > It rained
    > a little.

    | Day | People |
    |-----|-------:|
    | one | few    |

    ```facts
    only: [a]
    ```

    The end.\\
    Really.

    -- Content/news/march.svg --
    <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>

    """

  private func sent() async throws -> (Exchange, TranslationSheet, Document) {
    let exchange = try await Exchange(Self.page)
    let sheet = try exchange.sheet("Content/news/march.en.md")
    return (exchange, sheet, Document(sheet))
  }

  @Test func `every word is asked for, in its order, and nothing else`() async throws {
    let (_, sheet, _) = try await sent()
    #expect(
      sheet.groups.flatMap(\.rows).map(\.row.words.plain) == [
        "The march", "What we saw: a lot.", "People on a square.",
        "We met at noon, and everybody came. See the first news.", "What was said", "Call .",
        "Write to .", "It rained a little.", "Day", "People", "one", "few", "The end.\nReally.",
      ])
    #expect(sheet.document == "news/march.docx")
  }

  @Test func `what is locked stands there as a code that is explained`() async throws {
    let (_, sheet, document) = try await sent()
    let link = try #require(document.row("We met", in: sheet))
    #expect(
      document.original(link)
        == "We met <strong>at noon</strong>, and <em>everybody</em> came. See ⟦1⟧the first news⟦/1⟧."
        + "</p><p>⟦1⟧ = link to first.en.md#top</p>\n")
    let phone = try #require(document.row("Call", in: sheet))
    #expect(document.original(phone)?.contains("Call ⟦1: 8 801 100 8 801⟧.") == true)
    let address = try #require(document.row("Write to", in: sheet))
    #expect(document.original(address)?.contains("⟦1: info@example.org⟧") == true)
  }

  @Test func `the file has the form of the original and the words of the translator`() async throws
  {
    let (exchange, sheet, sent) = try await self.sent()
    var document = sent
    let words = [
      "Марш", "Что мы видели: много.", "Люди на площади.",
      "Мы встретились <strong>в полдень</strong>, пришли <em>все</em>. См. ⟦1⟧первую новость⟦/1⟧.",
      "Что говорили", "Звоните: ⟦1: 8 801 100 8 801⟧.", "Пишите: ⟦1⟧.", "Шёл дождь.", "День",
      "Люди", "один", "мало", "Конец.<br>Правда.",
    ]
    for (row, text) in zip(sheet.groups.flatMap(\.rows), words) { document[row.row.number] = text }
    let result = try exchange.receive(document)
    #expect(result.refusals == [])
    #expect(
      result.text == """
        ---
        title: Марш
        summary: "Что мы видели: много."
        image:
          alt: Люди на площади.
        ---
        Мы встретились **в полдень**, пришли *все*. См. [первую новость](first.md#top).

        ## Что говорили {#said}

        - Звоните: 8 801 100 8 801.
        - Пишите: <info@example.org>.

        > [!NOTE]
        > Шёл дождь.

        | День | Люди |
        |-----|-------:|
        | один | мало    |

        ```facts
        only: [a]
        ```

        Конец.\\
        Правда.

        """)
  }

  @Test func `signs that a translator types stay signs`() async throws {
    let (exchange, sheet, sent) = try await self.sent()
    var document = sent
    document.fill(sheet) { row in row.markups.isEmpty ? "x" : "⟦1⟧x⟦/1⟧" }
    document[try #require(document.row("Call", in: sheet))] = "1. 2 * 3 * 4 ⟦1⟧ [а] `б` a|b"
    document[try #require(document.row("Write to", in: sheet))] =
      "# - ⟦1⟧ &amp;copy; &lt;b&gt; snake_case _а_ ~~б~~"
    document[try #require(document.row("one", in: sheet))] = "а|б"
    document[try #require(document.row("The march", in: sheet))] = "Марш: «да» # [1] *"
    document[try #require(document.row("The end", in: sheet))] = "+ а<br>- б<br>12) в"
    let result = try exchange.receive(document)
    #expect(result.refusals == [])
    let text = try #require(result.text)
    #expect(text.contains("title: \"Марш: «да» # [1] *\"\n"))
    #expect(text.contains("| а\\|б | x    |"))
    #expect(text.contains("\\+ а\\\n\\- б\\\n12\\) в"))
  }

  @Test func `a document that nobody filled in is taken for nothing`() async throws {
    let (exchange, _, document) = try await sent()
    let refusals = try exchange.receive(document).refusals
    #expect(refusals.count == 1 && refusals[0].hasPrefix("the document came back as it was sent"))
  }

  @Test func `rows that are left out are named, and nothing is made of the others`() async throws {
    let (exchange, sheet, sent) = try await self.sent()
    var document = sent
    document.fill(sheet) { row in row.markups.isEmpty ? "x" : "⟦1⟧x⟦/1⟧" }
    let row = try #require(document.row("It rained", in: sheet))
    document[row] = ""
    document[try #require(document.row("Call", in: sheet))] = "⟦1⟧"
    document[try #require(document.row("Write to", in: sheet))] = "⟦1⟧"
    #expect(
      try exchange.receive(document).refusals == ["row \(row): not translated: It rained a little."]
    )
  }

  @Test func `values in blocks and lists are asked for, and written as they stood`() async throws {
    let exchange = try await Exchange(
      """
      -- Content/news/doors.en.md --
      ---
      title: Doors
      summary: |
        One line.
        Another.
      date: 2016-07-28
      ---
      ```doors
      items:
        - title: I was offered a job
          text: "What to ask: all of it"
          page: first.en.md
      ```

      ```banner
      lines: [Ask first, Go later]
      action:
        text: Ask
        page: first.en.md
      ```

      """)
    let sheet = try exchange.sheet("Content/news/doors.en.md")
    var document = Document(sheet)
    #expect(document.original(3)?.hasPrefix("items[1].title: I was offered a job") == true)
    let words = [
      "Двери", "Одна строка.", "Мне предложили работу", "О чём спросить: обо всём",
      "Сначала спроси", "Потом, поезжай", "Спросить",
    ]
    for (row, text) in zip(sheet.groups.flatMap(\.rows), words) { document[row.row.number] = text }
    let result = try exchange.receive(document)
    #expect(result.refusals == [])
    #expect(
      result.text == """
        ---
        title: Двери
        summary: |
          Одна строка.
        ---
        ```doors
        items:
          - title: Мне предложили работу
            text: "О чём спросить: обо всём"
            page: first.md
        ```

        ```banner
        lines: [Сначала спроси, "Потом, поезжай"]
        action:
          text: Спросить
          page: first.md
        ```

        """)
  }
}
