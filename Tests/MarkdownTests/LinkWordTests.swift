import Diagnostics
import Markdown
import Testing

struct LinkWordTests {
  private static let options = MarkdownOptions(
    vague: VagueWords(["here", "click here", "тут"]), makeID: { _ in nil })

  @Test(arguments: [
    ("(the list)[https://a.example/]", "[the list](https://a.example/)"),
    ("[the list] (https://a.example/)", "[the list](https://a.example/)"),
    ("[the list]\n(help.md)", "[the list](help.md)"),
    ("[список]\u{A0}(../help.ru.md#a)", "[список](../help.ru.md#a)"),
    ("[the list][https://a.example/]", "[the list](https://a.example/)"),
    ("[the list]https://a.example/", "[the list](https://a.example/)"),
    ("https://a.example/b[the list]", "[the list](https://a.example/b)"),
    ("[https://a.example](the list)", "[the list](https://a.example)"),
    ("(*the* list)[/help/]", "[the list](/help/)"),
  ])
  func `a link with its brackets astray is written as it should be`(
    _ text: String, _ example: String
  ) {
    let parsed = Parsed("See \(text) first.")
    #expect(parsed.diagnostics.map(\.rule.id) == ["garbled-link"])
    #expect(parsed.diagnostics.first?.arguments["example"] == example)
  }

  @Test func `a label that nothing defines is told`() {
    let parsed = Parsed("See [the list][report], [a][1] and [b][].\n\n[c]: d")
    #expect(
      parsed.complaints == [
        "unknown-label [the list][report]", "unknown-label [a][1]", "unknown-label [b][]",
        "unused-definition [c]: d",
      ])
  }

  @Test(arguments: [
    "[a][b]\n\n[b]: c", "[S20][S21][S3b]", "[1][2]", "[sic] […] [ред.] [1]", "(см. приложение)[1]",
    "(a)[b]",
    "[a] (see b)",
    "[прим. ред.][1]", "\\[a][b]", "[a]\\[b]", "`[a][b]`", "[1] https://a.example",
    "(the list)\\[https://a.example/]", "[a] (1.5)", "[a] (т.е. b)",
  ])
  func `brackets in prose are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test func `a link without words is told`() {
    let parsed = Parsed("a [](b) [ ](c) [\u{A0}](d) [![e](f)](g) [`h`](i)")
    #expect(
      parsed.complaints == [
        "link-without-words [](b)", "link-without-words [ ](c)", "link-without-words [\u{A0}](d)",
      ])
  }

  @Test func `a link of words that say nothing is advice`() {
    let parsed = Parsed(
      "[here](a) [Click  here!](b) [*тут*](c) [→](d) [here is the list](e) [UN](f) [📞](g)",
      options: Self.options)
    #expect(
      parsed.complaints == [
        "vague-link here", "vague-link Click  here!", "vague-link [*тут*](c)", "vague-link →",
      ])
    #expect(parsed.diagnostics.allSatisfy { $0.severity == .advice })
  }

  @Test(arguments: [
    ("«https://a.example/b», c", "https://a.example/b"),
    ("https://a.example/b… c", "https://a.example/b"),
    ("https://a.example/b— c", "https://a.example/b"),
    ("“https://a.example/b”. c", "https://a.example/b"),
    ("https://a.example/b—то есть", "https://a.example/b"),
    ("www.a.example».", "http://www.a.example"),
    ("https://a.example\u{A0}— c", "https://a.example"),
    ("https://a.example/b\u{200B} c", "https://a.example/b"),

    ("https://a.example/б_—_в c", "https://a.example/б_—_в"),
    ("https://a.example/«б» c", "https://a.example/«б»"),
    ("https://a.example/b).» c", "https://a.example/b"),
    ("<https://a.example/b»>", "https://a.example/b»"),
  ])
  func `a bare address ends before the signs of the sentence`(_ text: String, _ address: String) {
    let parsed = Parsed(text)
    #expect(parsed.document.links.map(\.destination) == [address])
    #expect(parsed.complaints == [])
  }

  @Test func `what stood behind a bare address stays in the text`() {
    let parsed = Parsed("«https://a.example/b», **c** [d](e f)")
    #expect(parsed.html.contains("b</a>», <strong>c</strong>"))
    #expect(parsed.complaints == ["link-as-text ](e f)"])
  }

  @Test(arguments: [
    ("[a](https://a.example/\u{200B})", "\u{200B}"), ("![a](b\u{AD}.jpg)", "\u{AD}"),
    ("https://a.example/\u{200B}b", "\u{200B}"), ("[a](https://a.example/%E2%80%8b)", "%E2%80%8b"),
    ("[a]\n\n[a]: https://a.example/\u{2060}", "\u{2060}"),
    ("[a](https://a.example/\u{A0}b)", "\u{A0}"),
  ])
  func `a sign that nobody sees in an address is told where it stands`(
    _ text: String, _ marked: String
  ) {
    #expect(Parsed(text).complaints == ["invisible-in-address \(marked)"])
  }

  @Test(arguments: ["[a](\u{6A9}\u{200C}\u{645})", "[a](my\u{A0}plan.pdf)", "[a](%D0%B1%20%zz)"])
  func `an address may hold what its author needs`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }
}

struct HeadingOrderTests {
  private static let page = MarkdownOptions(
    topLevel: 2, makeID: { $0.isEmpty || $0.utf8.contains { $0 >= 0x80 } ? nil : $0.lowercased() })

  private func complaints(_ text: String) -> [String] {
    Parsed(text, options: Self.page).complaints
  }

  @Test func `a level that is left out is told once`() {
    #expect(complaints("## a\n\n#### b\n\n#### c\n\n## d\n\n### e") == ["skipped-level ####"])
    #expect(complaints("### a") == ["skipped-level ###"])
    #expect(Parsed("### a\n\n##### b").complaints == ["skipped-level #####"])
  }

  @Test(arguments: ["##", "## ##", "## \u{A0}", "## &nbsp;", "##\n\na"])
  func `a heading without words is told and has no id`(_ text: String) {
    let parsed = Parsed(text, options: Self.page)
    #expect(parsed.diagnostics.map(\.rule.id) == ["empty-heading"])
    #expect(parsed.document.headings.map(\.id) == [nil])
  }

  @Test func `equal headings are advice where both stand in one part of the contents`() {
    #expect(complaints("## a\n\n### b\n\n### b {#c}") == ["equal-headings ### b {#c}"])
    #expect(complaints("## a\n\n## a") == ["equal-headings ## a"])
    #expect(complaints("## a\n\n### b\n\n## c\n\n### b") == [])
    #expect(complaints("## a\n\n### c\n\n#### b\n\n#### b") == [])
  }

  @Test func `headings in letters without Latin ones are counted and stand in the contents`() {
    let parsed = Parsed("## a\n\n## 安全\n\n### 護照\n\n## 電話 {#phone}", options: Self.page)
    #expect(parsed.document.headings.map(\.id) == ["a", "section-1", "section-2", "phone"])
    #expect(
      parsed.complaints == ["heading-without-address ## 安全", "heading-without-address ### 護照"])
    #expect(parsed.diagnostics.first?.arguments["example"] == "## 安全 {#…}")
    #expect(parsed.document.headings.outline.map(\.heading.id) == ["a", "section-1", "phone"])
  }
}
