import Diagnostics
import TestSupport
import Testing

@testable import Markdown

/// The words of a block with codes, and how they are written again.
@Suite struct WordingTests {
  private func units(_ text: String) -> [TextUnit] {
    let source = SourceText(text)
    let options = MarkdownOptions(dataBlocks: ["facts"])
    return MarkdownDocument.units(of: source, in: 0..<source.bytes.count, options: options).units
  }

  private func row(_ text: String) throws -> TextRow {
    try #require(units(text).first?.rows.first)
  }

  /// What is written for the words of the first block.
  private func written(_ text: String) throws -> String? {
    let row = try row(text)
    let markups = Dictionary(uniqueKeysWithValues: row.markups.enumerated().map { ($0 + 1, $1) })
    return row.writing.source(of: row.wording, markups)
  }

  @Test func `each block that holds words is a unit of whole lines`() {
    let text = """
      # A {#a}

      B
      b.

      - C
      - [ ] D

      1. E

         F

      > [!NOTE]
      > G

      | H | I |
      |---|---|
      | J | |

      Term
      : Meaning

      ```facts
      only: [a]
      ```

      ---

      {lang=ga}
      K

      Setext
      ------

      L[^1]

      [^1]: M

      """
    let units = units(text)
    #expect(
      units.map { unit in unit.rows.map(\.wording.plain).joined(separator: "|") } == [
        "A", "B b.", "C", "D", "E", "F", "G", "H|I", "J|", "Term", "Meaning", "", "", "K", "Setext",
        "L", "M",
      ])
    let bytes = Array(text.utf8)
    #expect(
      units.map { String(decoding: bytes[$0.lines], as: UTF8.self) }.joined(separator: "/")
        == "# A {#a}/B\nb./- C/- [ ] D/1. E/   F/> G/| H | I |/| J | |/Term/: Meaning/"
        + "```facts\nonly: [a]\n```/---/K/Setext/L[^1]/[^1]: M")
    #expect(
      units.flatMap(\.rows).map { String(decoding: bytes[$0.place], as: UTF8.self) } == [
        "A", "B\nb.", "C", "D", "E", "F", "G", "H", "I", "J", "", "Term", "Meaning", "K", "Setext",
        "L[^1]", "M",
      ])
    #expect(units.map(\.section).last == TextUnit.footnotes)
  }

  @Test(arguments: [
    "Plain words.", "**a** *b* ~~c~~", "***a** b*", "a **b *c* d** e", "`code` and ``a`b``",
    "[a **b** c](x.md#y \"t\")", "![alt](x.svg \"caption\")", "[![alt](x.svg)](y.md)",
    "<https://example.org/> and <a@example.org>", "a\\\nb", "2 \\* 3 \\* 4", "a\\_b\\_ c",
    "\\[not\\](a link)", "[Fáilte]{lang=ga}", "H<sub>2</sub>O", "[a](<x y.md>)", "1\\. a", "\\# a",
    "a &amp; b", "AT&T &amp;copy;", "snake_case_word", "a <!-- note --> b",
  ])
  func `words that are written again are read as the same`(_ text: String) throws {
    let first = try row(text)
    let again = try #require(try written(text))
    let second = try row(again)
    #expect(second.wording == first.wording, "\(again)")
    #expect(second.markups.map(\.target) == first.markups.map(\.target), "\(again)")
  }

  @Test func `a space, a break and a code are marked as what is around them`() {
    let one = Wording([
      .init(.text("a "), .strong), .init(.text("b"), .strong), .init(.text(" c")),
    ])
    let other = Wording([
      .init(.text("a"), .strong), .init(.text(" ")), .init(.text("b "), .strong), .init(.text("c")),
    ])
    #expect(one == other)
    let pair = { (marks: Wording.Marks) in
      Wording([
        .init(.code(1, .begin), marks), .init(.text("x"), .strong), .init(.code(1, .end), marks),
      ])
    }
    #expect(pair([]) == pair(.strong))
  }

  @Test func `words made by chance are read as they were written`() throws {
    var numbers = SeededNumbers(state: 7)
    let pieces = [
      "a", "б", " ", "*", "_", "[", "]", "(", ")", "<", ">", "`", "~", "\\", "!", "#", "-",
      "1.", ":", "|", "&", "{", "}", "=", "+", "\u{A0}", "«", ",",
    ]
    for _ in 0..<400 {
      let runs = (0..<6).map { _ in
        let text = (0..<5).map { _ in pieces.randomElement(using: &numbers) ?? "a" }.joined()
        return Wording.Run(
          .text("а\(text)б"), Wording.Marks(rawValue: UInt8.random(in: 0...7, using: &numbers)))
      }
      let wording = Wording(runs.flatMap { [$0, .init(.text(" "))] })
      let writer = WordingWriter(margin: "", isCell: false)
      let source = try #require(writer.source(of: wording, [:]))
      #expect(try row(source).wording == wording, "\(source)")
    }
  }
}
