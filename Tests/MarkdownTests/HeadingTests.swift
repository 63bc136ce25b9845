import Diagnostics
import Markdown
import Testing

struct HeadingTests {
  @Test func `a heading has the id that the maker gives its words`() {
    let parsed = Parsed("# Big *News*\n\nSetext `x`\n---", options: .withIDs)
    #expect(
      parsed.html == "<h1 id=\"big-news\">Big <em>News</em></h1>\n"
        + "<h2 id=\"setext-x\">Setext <code>x</code></h2>\n")
    #expect(parsed.document.headings.map(\.text) == ["Big News", "Setext x"])
    #expect(parsed.document.headings.map(\.level) == [1, 2])
    #expect(parsed.document.headings[1].place == 14..<28)
  }

  @Test func `without a maker there are no ids`() {
    #expect(Parsed("# A").html == "<h1>A</h1>\n")
    #expect(Parsed("# A").document.headings.first?.id == nil)
  }

  @Test func `an id by hand is taken off the text`() {
    let parsed = Parsed("## Документы *все* {#papers}\n\n## {#top}", options: .withIDs)
    #expect(
      parsed.html == "<h2 id=\"papers\">Документы <em>все</em></h2>\n<h2 id=\"top\"></h2>\n")
    #expect(parsed.document.headings.map(\.text) == ["Документы все", ""])
    #expect(parsed.complaints == ["empty-heading ## {#top}"])
  }

  @Test func `equal headings get numbers, past what is given by hand further down`() {
    let parsed = Parsed("# a\n# a\n# b {#a-2}\n# a\n# c {#d}\n# d", options: .withIDs)
    #expect(parsed.document.headings.map(\.id) == ["a", "a-3", "a-2", "a-4", "d", "d-2"])
  }

  @Test func `two equal ids by hand are an error that shows the first`() {
    let parsed = Parsed("# a {#x}\n\n# b {#x}", options: .withIDs)
    #expect(parsed.complaints == ["duplicate-anchor {#x}"])
    #expect(parsed.diagnostics.first?.place.range == 14..<18)
    #expect(parsed.diagnostics.first?.notes.first?.place == Place("a.md", 4..<8))
    #expect(parsed.document.headings.map(\.id) == ["x", "b"])
  }

  @Test(arguments: ["{#бумаги}", "{#1a}", "{#}", "{#a b}", "{#fn-1}", "{#a\"b}"])
  func `an id that is not safe everywhere is refused`(_ mark: String) {
    let parsed = Parsed("# a \(mark)", options: .withIDs)
    #expect(parsed.complaints == ["invalid-anchor \(mark)"])
    #expect(parsed.html == "<h1 id=\"a\">a</h1>\n")
  }

  @Test func `no heading takes the id of a footnote`() {
    let parsed = Parsed("# fn-1\n\na[^1]\n\n[^1]: b", options: .withIDs)
    #expect(parsed.document.headings.first?.id == "h-fn-1-2")
  }

  @Test(.timeLimit(.minutes(10))) func `equal headings take no longer than others`() {
    let text = String(repeating: "# a\n", count: 20_000)
    let parsed = Parsed(text, options: .withIDs)
    #expect(parsed.document.headings.last?.id == "a-20000")
  }
}
