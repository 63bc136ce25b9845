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

  /// Each takes half a gigabyte where it is read.
  @Test(arguments: [
    "[^a] ", "*a* ", "**a ", "~~a~~ ", "a\n", "- a\n", "# a\n\n", "`a` ", "<b>", "&lt;a ",
  ])
  func `a text of very many pieces is refused`(_ piece: String) {
    let text = String(repeating: piece, count: 1_800_000 / piece.utf8.count)
    #expect(Parsed(text).diagnostics.map(\.rule.id) == ["too-many-pieces"])
  }

  @Test func `HTML without end is told a thousand times`() {
    let tags = String(repeating: "<b>", count: 50_000) + String(repeating: "</i>", count: 50_000)
    #expect(Parsed("a " + tags).complaints.count == 1000)
  }

  @Test(arguments: ["&#27;", "&#x1b;", "&#151;", "&#xFFFF;", "![a&#1;](b.png)"])
  func `what no page can show may not be written by its number`(_ text: String) {
    #expect(Parsed(text).diagnostics.map(\.rule.id) == ["control-character"])
  }

  @Test(arguments: ["&#65;", "&#x2014;", "&#10;a", "&#0;", "`&#27;`", "AT&T; &#; &#x; &#27"])
  func `other numbers of characters are nobody's fault`(_ text: String) {
    #expect(Parsed(text).complaints == [])
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

  private static let growing = [
    "a long title": "[a]: b '" + String(repeating: "t", count: 30_000) + "'\n\n"
      + String(repeating: "[a] ", count: 20_000),
    "a long address at the end": String(repeating: "[a] ", count: 20_000) + "\n\n> [a]: /"
      + String(repeating: "b", count: 30_000),
    "a long title of a picture": String(repeating: "![a] ", count: 20_000) + "\n\n[a]: b\n'"
      + String(repeating: "t\n", count: 15_000) + "'\n",
  ]

  @Test(arguments: growing.keys.sorted())
  func `a definition that would grow to gigabytes is refused before it is used`(
    _ name: String
  ) throws {
    let parsed = Parsed(try #require(Self.growing[name]))
    #expect(parsed.diagnostics.map(\.rule.id) == ["long-definition"])
    #expect(parsed.document.body.isEmpty)
  }

  @Test(arguments: ["a@b.c ", "http://a ", "www.a ", "[a](b) ", "[a]: b\n[a] "])
  func `more links than a page can carry are refused`(_ link: String) {
    let parsed = Parsed(String(repeating: link, count: 60_000) + "\n\n[a]: b")
    #expect(parsed.diagnostics.map(\.rule.id) == ["too-many-links"])
    #expect(parsed.document.links.isEmpty && parsed.document.body.isEmpty)
  }

  @Test func `definitions that are used often and are short are read`() {
    let text = String(repeating: "[a] ", count: 10_000) + "\n\n[a]: b 'A title'"
    #expect(Parsed(text).document.links.count == 10_000)
    let open = "- [a]\n\n  ```\n  [a]: b\n"
    #expect(Parsed("[a]: b\n\n" + open).html.contains("<code>[a]: b\n</code>"))
  }

  @Test func `a text of nothing but faults has no more complaints than can be read`() {
    #expect(Parsed((0..<60_000).map { "[^\($0)] " }.joined()).diagnostics.count == 1000)
    #expect(Parsed(String(repeating: "<b> ", count: 20_000)).diagnostics.count == 1000)
  }

  /// Long lines, through which nobody can walk once more for each complaint.
  @Test(arguments: ["{{a}} ", "{% a %} ", "==a b== ", ":warning: ", "''a'' "])
  func `of marks of other systems a thousand are told, and the errors behind them`(_ mark: String) {
    let parsed = Parsed(String(repeating: mark, count: 60_000) + "[^a]")
    let found = Dictionary(grouping: parsed.diagnostics, by: \.rule.id).mapValues(\.count)
    #expect(found == ["unknown-footnote": 1, "foreign-mark": 999])
  }

  @Test(arguments: ["<!-- a --> ", "a\n<!-- a --> <!-- mayak: accept loose-mark: b -->"])
  func `comments may be as many as they like`(_ start: String) {
    let text = start + String(repeating: "<!-- a --> ", count: 60_000)
    #expect(Parsed(text).complaints.count <= 1)
  }

  @Test func `a complaint does not repeat a whole text`() {
    let word = String(repeating: "а", count: 10_000)
    let parsed = Parsed("```facts \(word)\n```", options: .withBlocks)
    #expect((parsed.diagnostics.first?.arguments["word"] ?? word).count < 200)
  }
}
