import Diagnostics
import Templating
import Testing

struct InheritanceTests {
  @Test func `slots are filled through two levels, the outermost first`() {
    let bench = Bench([
      "page": "{{<article}}{{$title}}T{{/title}}{{$body}}B{{/body}}{{/article}}",
      "article":
        "{{<layout}}{{$title}}no{{/title}}{{$main}}<{{$body}}no{{/body}}>{{/main}}{{/layout}}",
      "layout": "{{$title}}site{{/title}} {{$main}}{{/main}} {{$foot}}foot{{/foot}}",
    ])
    #expect(bench.render(frames: []) == "T <B> foot")
  }

  @Test func `a block is set in as deep as its slot`() {
    let bench = Bench([
      "page": "{{<layout}}\n{{$main}}\n    <p>\n      x\n\n    </p>\n{{/main}}\n{{/layout}}\n",
      "layout": "<body>\n  {{>frame}}\n</body>\n",
      "frame": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
    ])
    #expect(
      bench.render(frames: [])
        == "<body>\n  <main>\n    <p>\n      x\n\n    </p>\n  </main>\n</body>\n")
  }

  @Test func `inline content of a slot on lines of its own gets a line`() {
    let bench = Bench([
      "page": "{{<layout}}{{$a}}x{{/a}}{{$b}}{{/b}}{{/layout}}",
      "layout": "<\n  {{$a}}\n  {{/a}}\n  {{$b}}\n  b\n  {{/b}}\n>\n",
    ])
    #expect(bench.render(frames: []) == "<\n  x\n>\n")
  }

  @Test func `a partial alone on its line is set in line by line, values are not`() {
    var bench = Bench([
      "page": "<ul>\n  {{>items}}\n</ul>\n",
      "items": "{{#items}}\n<li>\n  {{.}}\n</li>\n{{/items}}\n",
    ])
    bench.shapes = [.record(record(["items": .list(.text)]))]
    #expect(
      bench.render(.list([.text("a\nb")]))
        == "<ul>\n  <li>\n    a\nb\n  </li>\n</ul>\n")
  }

  @Test func `a parent may stand in what fills its own slot`() {
    let bench = Bench([
      "page": "{{<card}}{{$in}}{{<card}}{{$in}}x{{/in}}{{/card}}{{/in}}{{/card}}",
      "card": "[{{$in}}{{/in}}]",
    ])
    #expect(bench.render(frames: []) == "[[x]]")
  }

  @Test func `a slot in what fills the slot of the same name is not itself`() {
    let bench = Bench([
      "page": "{{<card}}{{$in}}a{{$in}}b{{/in}}{{/in}}{{/card}}", "card": "[{{$in}}{{/in}}]",
    ])
    #expect(bench.render(frames: []) == "[ab]")
  }

  @Test func `a slot that no parent declares is a complaint`() {
    let bench = Bench([
      "page": "{{<article}}\n{{$mian}}x{{/mian}}{{$main}}y{{/main}}\n{{/article}}",
      "article": "{{<layout}}{{/layout}}", "layout": "{{>part}}", "part": "{{$main}}{{/main}}",
    ])
    #expect(bench.complaints == ["unknown-slot: mian"])
    #expect(bench.messages.contains("did you mean 'main'?"))
  }

  @Test func `what includes itself is refused where it does`() {
    let bench = Bench(["page": "{{>a}}", "a": "{{>b}}", "b": "x{{> a }}{{<page}}{{/page}}"])
    #expect(bench.complaints == ["recursive-partial: a", "recursive-partial: page"])
  }

  @Test func `partials that multiply are stopped`() {
    var parts: [(String, String)] = [("page", "{{>p0}}")]
    for level in 0..<30 { parts.append(("p\(level)", "{{>p\(level + 1)}}{{>p\(level + 1)}}")) }
    parts.append(("p30", "x"))
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(
      parts.map { TemplateSource(name: $0.0, file: $0.0, text: SourceText($0.1)) },
      diagnostics: &diagnostics)
    _ = library.compile("page", frames: [], strings: [.empty], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule) == [.oversizedTemplate])
    #expect(diagnostics.first?.place == Place("page", 3..<5))
    #expect(library.templates(usedBy: "p28") == ["p29", "p30"])
  }

  @Test func `long partials that multiply are stopped before memory is full`() {
    var parts: [(String, String)] = [("page", "{{>p0}}")]
    for level in 0..<12 { parts.append(("p\(level)", "{{>p\(level + 1)}}{{>p\(level + 1)}}")) }
    parts.append(("p12", String(repeating: "x", count: 10_000)))
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(
      parts.map { TemplateSource(name: $0.0, file: $0.0, text: SourceText($0.1)) },
      diagnostics: &diagnostics)
    _ = library.compile("page", frames: [], strings: [.empty], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule) == [.oversizedTemplate])
  }
}
