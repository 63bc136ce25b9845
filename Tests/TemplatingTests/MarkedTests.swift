import Templating
import Testing

private let marked = #"<span lang="ru">&lt;Ж&gt;</span>"#

/// Words in another language are marked where markup may stand, and nowhere else.
struct MarkedTests {
  private func output(_ text: String) -> String {
    let words = Value.marked(Marked(.text("<Ж>"), start: #"<span lang="ru">"#, end: "</span>"))
    return Bench(text, ["word": .text, "flag": .flag]).render(words, .flag(true))
  }

  @Test(arguments: [
    ("{{word}}", marked),
    ("<p>{{word}}</p>", "<p>\(marked)</p>"),
    ("<p>{{#word}}{{.}}{{/word}}</p>", "<p>\(marked)</p>"),
    (#"<a href="/" title="x">{{word}}</a>"#, #"<a href="/" title="x">\#(marked)</a>"#),
    (#"<a title="a > b {{word}}">"#, #"<a title="a > b &lt;Ж&gt;">"#),
    (#"<a title='{{word}}'>{{word}}"#, "<a title='&lt;Ж&gt;'>\(marked)"),
    ("<a title={{word}}>", "<a title=&lt;Ж&gt;>"),
    (#"<a{{#flag}} title="{{word}}"{{/flag}}>{{word}}"#, #"<a title="&lt;Ж&gt;">\#(marked)"#),
    ("<title>{{word}}</title>{{word}}", "<title>&lt;Ж&gt;</title>\(marked)"),
    ("<TITLE>{{word}}</TITLE>{{word}}", "<TITLE>&lt;Ж&gt;</TITLE>\(marked)"),
    ("<title>a<b>{{word}}</title>", "<title>a<b>&lt;Ж&gt;</title>"),
    ("<script>{{word}}</script>{{word}}", "<script>&lt;Ж&gt;</script>\(marked)"),
    ("<textarea rows=2>{{word}}</textarea>", "<textarea rows=2>&lt;Ж&gt;</textarea>"),
    ("1 < 2 {{word}}", "1 < 2 \(marked)"),
    ("<!-- don't > --->{{word}}", "<!-- don't > --->\(marked)"),
    ("<script>a<b '</script>{{word}}", "<script>a<b '</script>\(marked)"),
  ])
  func `a value is marked in text`(_ text: String, _ expected: String) {
    #expect(output(text) == expected)
  }

  @Test func `a section asks for the words, not for the mark`() {
    let empty = Value.marked(Marked(.text(""), start: "<b>", end: "</b>"))
    let bench = Bench("{{#word}}x{{/word}}{{^word}}none{{/word}}", ["word": .text])
    #expect(bench.render(empty) == "none")
  }
}
