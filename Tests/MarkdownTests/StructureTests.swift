import Diagnostics
import Markdown
import Testing

struct StructureTests {
  @Test func `a table stands in a region that can be scrolled and has a name`() {
    let parsed = Parsed("| a | b |\n|---|--:|\n| c | d |\n\n|e|\n|-|")
    #expect(
      parsed.html.hasPrefix(
        """
        <div class="table-wrap" role="region" aria-label="Table 1" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>c</td>
        <td class="right">d</td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="table-wrap" role="region" aria-label="Table 2" tabindex="0">

        """))
  }

  @Test func `a picture with a title, alone in its paragraph, is a figure`() {
    let parsed = Parsed("a\n\n![b](c.png \"Куб & *люди*\")\n\nd")
    #expect(
      parsed.html == """
        <p>a</p>
        <figure>
        <img src="c.png" alt="b" />
        <figcaption>Куб &amp; *люди*</figcaption>
        </figure>
        <p>d</p>

        """)
    #expect(parsed.document.pictures[0].title == nil)
  }

  @Test(arguments: [
    "![b](c.png)", "![b](c.png \"T\") a", "a ![b](c.png \"T\")", "[![b](c.png \"T\")](d.md)",
    "- [ ] ![b](c.png \"T\")", "*![b](c.png \"T\")*",
  ])
  func `every other picture stands in its line`(_ text: String) {
    #expect(!Parsed(text).html.contains("figure"))
  }

  @Test func `the words of a task are the name of its box`() {
    #expect(
      Parsed("- [ ] паспорт [a](b.md)\n  - [x] *копия*\n- c").html == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled> паспорт <a href="b.md">a</a></label>
        <ul>
        <li class="task"><label><input type="checkbox" checked disabled> <em>копия</em></label></li>
        </ul>
        </li>
        <li>c</li>
        </ul>

        """)
  }

  @Test func `only the first paragraph of a task is the name of its box`() {
    let html = Parsed("- [ ] a\n\n  b").html
    #expect(html.contains("<p><label><input type=\"checkbox\" disabled> a</label></p>\n<p>b</p>"))
  }

  @Test func `breaks and rules are written as HTML has them`() {
    #expect(Parsed("a\\\nb\n\n***").html == "<p>a<br>\nb</p>\n<hr>\n")
  }

  @Test func `footnotes are a part of the page with a name`() {
    let html = Parsed("a[^1]\n\n[^1]: b").html
    #expect(
      html.contains(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\" data-footnotes>"))
    #expect(html.contains("role=\"doc-noteref\"") && html.contains("role=\"doc-backlink\""))
  }

  @Test func `where footnotes have no place they are refused`() {
    let options = MarkdownOptions(allowsFootnotes: false)
    let parsed = Parsed("a [b](c) d[^да]\n\n[^да]: b", options: options)
    #expect(parsed.complaints == ["footnote-in-field [^да]"])
  }

  @Test func `headings give a table of contents of two levels`() {
    let parsed = Parsed("### a\n# b\n## c\n### d\n#### e\n### f\n## g", options: .withIDs)
    let outline = parsed.document.headings.outline
    #expect(outline.map(\.heading.text) == ["a", "c", "g"])
    #expect(outline.map { $0.entries.map(\.text) } == [[], ["d", "f"], []])
    #expect(Parsed("## a").document.headings.outline == [])
  }
}
