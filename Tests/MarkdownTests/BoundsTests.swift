import Diagnostics
import Markdown
import Testing

struct BoundsTests {
  @Test func `a text that nobody reads is not parsed`() {
    let parsed = Parsed(String(repeating: "слово ", count: 200_000))
    #expect(parsed.complaints == ["text-too-long "])
    #expect(parsed.document.body.isEmpty)
  }

  @Test(arguments: [
    String(repeating: ">", count: 101) + " a", String(repeating: "- ", count: 200) + "a",
    String(repeating: "> ", count: 60) + String(repeating: "1. ", count: 60) + "a",
    String(repeating: "*a **b ", count: 60) + String(repeating: "b** a*", count: 60),
  ])
  func `what is nested too deep is refused`(_ text: String) {
    #expect(Parsed(text).diagnostics.map(\.rule.id) == ["nested-too-deep"])
  }

  @Test func `rules of many signs and a hundred levels are no harm`() {
    #expect(Parsed(String(repeating: "- ", count: 300)).html == "<hr>\n")
    #expect(Parsed(String(repeating: ">", count: 90) + "a").complaints == [])
  }

  /// By name, so that the texts are not printed as arguments.
  private static let tangled = [
    "pictures in pictures": String(repeating: "![[]()", count: 100_000),
    "tables on tables": String(repeating: "a|b\n-|\n", count: 100_000),
    "an address with brackets": "http://a" + String(repeating: ")", count: 100_000),
    "a paragraph before a table": String(repeating: "a\n", count: 100_000) + "|a\n-|",
    "a very wide table": String(repeating: "|a", count: 1000) + "\n"
      + String(repeating: "|-", count: 1000) + "\n" + String(repeating: "a\n", count: 1000),
  ]

  @Test(arguments: tangled.keys.sorted())
  func `what cmark would take minutes for is refused`(_ name: String) throws {
    let text = try #require(Self.tangled[name])
    #expect(Parsed(text).diagnostics.map(\.rule.id) == ["tangled-text"])
  }

  @Test func `long tables, galleries and articles are read`() {
    let rows = String(repeating: "| [a](b) | c | d | e |\n", count: 5000)
    let table = "| a | b | c | d |\n|-|-|-|-|\n" + rows
    #expect(Parsed(table).document.links.count == 5000)
    let gallery = String(repeating: "![a](b.png)\n", count: 500)
    #expect(Parsed(gallery).document.pictures.count == 500)
    #expect(Parsed(String(repeating: "Слово за слово.\n\n", count: 20_000)).complaints == [])
  }

  @Test(arguments: [[0], [0x61, 0, 0x5B, 0xFF, 0x5D, 0x28, 0xD0, 0x29], [0xEF, 0xBB, 0xBF], []])
  func `broken bytes break nothing`(_ bytes: [UInt8]) {
    let parsed = Parsed(SourceText(bytes))
    #expect(parsed.document.links.allSatisfy { $0.range.upperBound <= bytes.count })
  }

  @Test func `a range that is no part of the text is clamped`() {
    #expect(Parsed("a", from: 1).html == "")
    var diagnostics: [Diagnostic] = []
    let document = MarkdownDocument.parse(
      SourceText("a"), in: 5..<9, file: "a.md", options: .plain, diagnostics: &diagnostics)
    #expect(document.body.isEmpty)
  }
}
