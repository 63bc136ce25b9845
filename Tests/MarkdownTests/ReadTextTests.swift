import Diagnostics
import Testing

@testable import Markdown

/// What counts of a text where two states of it are compared.
@Suite struct ReadTextTests {
  @Test(arguments: [
    ("7 000 women", "7,000 women"), ("7\u{A0}000", "7000"), ("1 000 000", "1000000"),
    ("46 %", "46%"), ("«слово»", "„слово“"), ("he said – no", "he said -- no"),
    ("5\u{2212}3", "5-3"),
    ("it’s", "it's"), ("2 × 3", "2 x 3"), ("со\u{AD}трудник", "сотрудник"), ("a…", "a..."),
  ])
  func `how it is set does not count`(_ one: String, _ other: String) {
    #expect(ReadText(one).keys == ReadText(other).keys)
  }

  @Test(arguments: [
    ("46 %", "48 %"), ("1.5", "15"), ("its", "it's"), ("in 2016 300 came", "in 2016300 came"),
    ("№ 5", "5"), ("Who?", "Who."), ("7 women", "7 € women"),
  ])
  func `words, figures and symbols do`(_ one: String, _ other: String) {
    #expect(ReadText(one).keys != ReadText(other).keys)
  }

  @Test func `words are shown as they are written`() {
    let text = ReadText("He said:\n“46 %”, and left.")
    #expect(text.text(of: 0..<4) == "He said: “46 %")
    #expect(text.text(of: 2..<4) == "46 %")
  }

  @Test func `a text is parted at its headings, and footnotes are a part of their own`() {
    let text = SourceText(
      "Before[^1] [there](x.md) https://example.org/a.\n\n## One\n\nA `b` ![what it shows](p.png)\n\n[^1]: Note.\n"
    )
    let passages = MarkdownDocument.passages(
      of: text, in: 0..<text.bytes.count, options: MarkdownOptions(topLevel: 2)
    ) { _ in [] }
    #expect(passages.map(\.kind) == [.beginning, .section, .footnotes])
    #expect(passages.map(\.heading.keys) == [[], ["One"], []])
    #expect(
      passages.map(\.text.keys) == [
        ["Before", "there"], ["A", "b", "what", "it", "shows"], ["Note"],
      ])
  }

  @Test func `what a data block holds is read where it stands, be it a text itself`() {
    let text = SourceText("A\n\n```own\na: b\n```\n\nC\n\n## D\n\n```own\n```\n")
    let passages = MarkdownDocument.passages(
      of: text, in: 0..<text.bytes.count, options: MarkdownOptions(dataBlocks: ["own"], topLevel: 2)
    ) { _ in
      let inner = SourceText("*said*")
      var complaints: [Diagnostic] = []
      _ = MarkdownDocument.parse(
        inner, in: 0..<inner.bytes.count, file: "", options: MarkdownOptions(),
        diagnostics: &complaints)
      return ["said"]
    }
    #expect(passages.map(\.text.keys) == [["A", "said", "C"], ["said"]])
  }
}
