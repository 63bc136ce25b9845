import Diagnostics
import Markdown
import Testing

struct MessageTests {
  private static let broken = """
    # a {#б}

    # a {#x}

    # b {#x}

    да <b> ![](a.png) [c]() <!-- d -- e -->

    <!-- a --> text

    ```fatcs
    ```

    \(String(repeating: "*a **b ", count: 60))\(String(repeating: "b** a*", count: 60))
    """

  @Test(arguments: [MessageLanguage.english, .russian])
  func `every complaint can be printed in every language`(_ language: MessageLanguage) {
    let texts = [
      Self.broken, String(repeating: "a", count: 3 << 20), String(repeating: "a", count: 1 << 20),
    ]
    var rules: Set<String> = []
    for text in texts {
      let parsed = Parsed(text, options: .withBlocks)
      rules.formUnion(parsed.diagnostics.map(\.rule.id))
      for line in parsed.printed(in: language) { #expect(!line.contains("{word}")) }
    }
    #expect(rules.count == 11)
  }

  @Test func `a complaint shows the line and marks the words`() {
    #expect(
      Parsed("😀 да <u> нет").printed(in: .russian) == [
        """
        a.md:1:6: ошибка: «<u>» — это HTML, а этот сайт его не принимает; напишите то же самое в \
        Markdown [raw-html]
          |
        1 | 😀 да <u> нет
          |       ^~~

        """
      ])
  }
}
