import Testing

@testable import Searching

@Suite struct PlainTextTests {
  private func text(_ html: String) -> String { PlainText(Array(html.utf8)).text }

  @Test(arguments: [
    ("<p>One</p>\n<p>two</p>\n", "One\n\ntwo"),
    ("<p>a<strong>b</strong>c <a href=\"x\">d</a></p>", "abc d"),
    ("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "one\n\ntwo"),
    ("<p>one\ntwo</p>", "one\ntwo"),
    ("<p>A &amp; B &lt;c&gt; &quot;d&quot; &nope;</p>", "A & B <c> \"d\" &nope;"),
    ("<p>word<sup><a href=\"#f\">1</a></sup> on</p>", "word on"),
    ("<svg><text>12</text></svg><p>after</p>", "after"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
    ("plain", "plain"), ("", ""), ("<p></p>", ""), ("<p>open", "open"), ("a <b", "a "),
  ])
  func `marks go, words stay`(_ html: String, _ expected: String) {
    #expect(text(html) == expected)
  }

  @Test func `headings are known by where they stand`() {
    let plain = PlainText(
      Array("<h2 id=\"a\">First <em>one</em></h2>\n<p>x</p>\n<h3>Second</h3>".utf8))
    let headings = plain.headings.map { String(decoding: plain.bytes[$0], as: UTF8.self) }
    #expect(headings == ["First one", "Second"])
  }
}
