import Diagnostics
import Templating
import Testing

struct NameTests {
  @Test func `text is escaped and HTML is not`() {
    let bench = Bench(
      "{{title}}|{{{title}}}|{{&title}}|{{body}}|{{{body}}}", ["title": .text, "body": .html])
    let output = bench.render(.text("<я & \"😀\">"), .html(Array("<p>&amp;</p>".utf8)))
    #expect(
      output
        == "&lt;я &amp; &quot;😀&quot;&gt;|<я & \"😀\">|<я & \"😀\">|<p>&amp;</p>|<p>&amp;</p>")
  }

  @Test func `what writes itself is escaped where it is text, and only there`() {
    let written = Value.written(isEmpty: false) { $0 += "a & b, 12345678".utf8 }
    let plain = Value.written(isEmpty: false) { $0 += "../a/?b".utf8 }
    let bench = Bench("<{{a}}|{{{a}}}|{{b}}>{{#b}}+{{/b}}", ["a": .text, "b": .text])
    #expect(bench.render(written, plain) == "<a &amp; b, 12345678|a & b, 12345678|../a/?b>+")
    let none = Value.written(isEmpty: true) { _ in }
    #expect(bench.render(none, none) == "<||>")
  }

  @Test func `what has a meaning in HTML is escaped wherever it stands`() {
    let bench = Bench("{{a}}", ["a": .text])
    for special in ["\"", "&", "<", ">"] {
      let entity = ["\"": "&quot;", "&": "&amp;", "<": "&lt;", ">": "&gt;"][special] ?? ""
      for place in 0..<20 {
        let (before, behind) = (
          String(repeating: "#", count: place), String(repeating: ";", count: 19 - place)
        )
        #expect(bench.render(.text(before + special + behind)) == before + entity + behind)
      }
    }
    let others = String(
      decoding: (0..<128).filter { ![34, 38, 60, 62].contains($0) }, as: UTF8.self)
    #expect(bench.render(.text(others + "яжéŤ😀" + others)) == others + "яжéŤ😀" + others)
  }

  @Test func `a number is printed as its language writes it`() {
    #expect(Bench("{{n}}", ["n": .number]).render(.number(1000, printed: "1 000")) == "1 000")
  }

  @Test func `a misspelt name is one complaint, in a section never entered too`() {
    let bench = Bench(
      "{{#draft}}\n<h1>{{titel}}</h1>\n{{/draft}}", ["draft": .flag, "title": .text])
    #expect(
      bench.messages == """
        Templates/page.mustache:2:7: error: 'titel' is not a name this template knows [unknown-name]
          |
        2 | <h1>{{titel}}</h1>
          |       ^~~~~
          note: did you mean 'title'?

        """)
  }

  @Test(arguments: ["я😀 {{ titel }}", "\r\n\r\n{{titel}}", "\u{FEFF}{{titel}}", "{{{ titel }}}"])
  func `the place of a complaint is exactly the word`(_ text: String) {
    #expect(Bench(text, ["title": .text]).complaints == ["unknown-name: titel"])
  }

  @Test func `every fault is found in one run`() {
    let bench = Bench(
      "{{a}} {{#b}} {{c}} {{/b}} {{page.d}} {{>nowhere}} {{text.gone}}",
      ["page": .record(record(["title": .text]))])
    #expect(
      bench.complaints == [
        "unknown-name: a", "unknown-name: b", "unknown-name: d", "unknown-partial: nowhere",
        "missing-string: gone",
      ])
    #expect(bench.compile().template == nil)
  }

  @Test func `a fault of a partial used twice is one complaint`() {
    let bench = Bench(["page": "{{>part}}{{>part}}", "part": "{{x}}"])
    #expect(bench.complaints == ["unknown-name: x"])
  }

  @Test func `a dotted name is complained of at the part that is wrong`() {
    let author = Shape.record(record(["name": .text]))
    let bench = Bench("{{author.nmae}} {{author.name.first}}", ["author": author])
    #expect(bench.complaints == ["unknown-name: nmae", "unknown-name: first"])
  }

  @Test func `the nearest frame that declares a name has it, though it be absent there`() {
    var bench = Bench("{{#title}}{{title}}{{/title}}{{^title}}none{{/title}}")
    bench.shapes = [
      .record(record(["title": .text])), .record(record(["title": .optional(.text)])),
    ]
    #expect(bench.render(frames: [.record([.text("outer")]), .record([.none])]) == "none")
  }

  @Test func `what cannot be printed says what to write`() {
    let bench = Bench(
      "{{items}} {{draft}} {{author}}",
      ["items": .list(.text), "draft": .flag, "author": .record(record(["name": .text]))])
    #expect(
      bench.complaints == [
        "unprintable-list: items", "unprintable-flag: draft", "unprintable-record: author",
      ])
    #expect(bench.messages.contains("between '{{#items}}' and '{{/items}}' [unprintable-list]"))
    #expect(bench.messages.contains("note: there are: name"))
  }

  @Test func `a template that is not there is a complaint, and nothing is compiled`() {
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(
      [TemplateSource(name: "news", file: "news.mustache", text: SourceText("x"))],
      diagnostics: &diagnostics)
    let template = library.compile(
      "nwes", frames: [], strings: [.empty], askedAt: Place("kinds/nwes.yml"),
      diagnostics: &diagnostics)
    #expect(diagnostics.map(\.rule) == [.missingTemplate])
    #expect(diagnostics.first?.notes == [Note(.didYouMean, ["word": "news"])])
    #expect(template == nil)
  }
}
