import Diagnostics
import Templating
import Testing

struct SyntaxTests {
  @Test(arguments: [
    ("{{title <p>{{title}}", ["unclosed-tag: {{"]),
    ("{{{title}} x", ["unclosed-tag: {{{"]),
    ("x {{", ["unclosed-tag: {{"]),
    ("{{ }}", ["empty-tag: {{"]),
    ("{{title upper}}", ["invalid-template-name: title upper"]),
    ("{{title.}}{{.title}}", ["invalid-template-name: title.", "invalid-template-name: .title"]),
    ("{{#a b}}{{/a b}}", ["invalid-template-name: a b"]),
    ("{{=<%=}}", ["invalid-delimiters: <%"]),
    ("{{#title}}", ["unclosed-section: title"]),
    ("{{#title}}{{^title}}", ["unclosed-section: title", "unclosed-section: title"]),
    ("{{#title}}{{/titel}}", ["mismatched-closing: titel"]),
    ("{{#title}}{{#draft}}{{/title}}{{/draft}}", ["mismatched-closing: title"]),
    ("{{#title}}{{/nothing}}{{/title}}", ["mismatched-closing: nothing"]),
    ("{{/title}}", ["stray-closing: title"]),
    ("{{<page2}}{{title}}{{/page2}}", ["lost-tag: title", "unknown-partial: page2"]),
  ])
  func `a fault of syntax is named at its place`(_ text: String, _ expected: [String]) {
    let bench = Bench(text, ["title": .text, "draft": .flag])
    #expect(bench.complaints == expected)
  }

  @Test func `a closing tag by another name shows what is open`() {
    let bench = Bench("{{#items}}\n{{/itmes}}", ["items": .list(.text)])
    #expect(
      bench.messages == """
        Templates/page.mustache:2:4: error: 'itmes' is closed here, but 'items' was opened last; \
        write '{{/items}}' [mismatched-closing]
          |
        2 | {{/itmes}}
          |    ^~~~~
        Templates/page.mustache:1:4: note: it is opened here

        """)
  }

  @Test func `a slot filled twice is a complaint`() {
    let bench = Bench(["page": "{{<l}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/l}}", "l": "{{$a}}{{/a}}"])
    #expect(bench.complaints == ["duplicate-slot: a"])
  }

  @Test func `nesting without end is refused once`() {
    let depth = 20_000
    let text =
      String(repeating: "{{#title}}", count: depth) + String(repeating: "{{/title}}", count: depth)
    #expect(Bench(text, ["title": .text]).complaints == ["deep-template-nesting: title"])
  }

  /// Each of them looks for its end, which took minutes.
  @Test func `braces that nothing closes are told a thousand times`() {
    let complaints = Bench(String(repeating: "{{", count: 20_000)).compile().diagnostics
    #expect(complaints.count == 1000)
  }

  @Test
  func `names that nothing knows are told a thousand times, however many templates have them`() {
    let names = (0..<700).map { "{{n\($0)}}" }.joined()
    let bench = Bench(["page": names, "more": names + "{{>page}}{{>page}}"])
    var diagnostics: [Diagnostic] = []
    let sources = bench.templates.map {
      TemplateSource(name: $0.key, file: "\($0.key).mustache", text: SourceText($0.value))
    }
    let library = TemplateLibrary(sources, diagnostics: &diagnostics)
    for name in ["page", "more", "page"] {
      let template = library.compile(
        name, frames: [], strings: [.empty], diagnostics: &diagnostics)
      #expect(template == nil)
    }
    #expect(diagnostics.count == 1000)
    #expect(Set(diagnostics).count == 1000)
  }

  @Test func `what closes a tag is found again behind other delimiters`() {
    let bench = Bench("{{title}}{{=<% %>=}}<%title%>}}<%={{ }}=%>{{title}}", ["title": .text])
    #expect(bench.render(.text("a")) == "aa}}a")
  }

  @Test func `messages have their arguments in Russian too`() {
    let bench = Bench("{{x}}{{#y}}{{/z}}{{}}{{a b}}{{=a=}}{{text.q}}{{>p}}{{<l}}{{x}}{{/l}}")
    let formatter = DiagnosticFormatter(language: .russian) { _ in nil }
    for diagnostic in bench.compile().diagnostics {
      #expect(formatter.format(diagnostic).contains("[\(diagnostic.rule.id)]\n"))
    }
  }

  @Test func `whatever is written compiles and renders`() {
    let pieces = [
      "{{#a}}", "{{/a}}", "{{^a}}", "{{#b}}", "{{/b}}", "{{b}}", "{{.}}", "{{#.}}", "{{/.}}", "\n",
      "  ", "x", "{{<p}}", "{{/p}}", "{{$a}}", "{{>p}}", "{{", "}}", "{", "=", "{{=| |=}}", "|b|",
      "{{text.s}}", "{{!", "\r\n", "я", "{{#text.s}}", "{{/text.s}}", "{{b.count}}", "{{c.d}}",
      "{{#c}}",
    ]
    var seed: UInt64 = 1
    for _ in 0..<400 {
      let text = (0..<12).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(seed >> 33) % pieces.count]
      }.joined()
      var bench = Bench(["page": text, "p": "[\n  {{$a}}{{/a}}\n{{b}}]"])
      let d = record(["d": .optional(.number)])
      bench.shapes = [
        .record(record(["a": .flag, "b": .list(.text), "c": .optional(.record(d))]))
      ]
      let place = Place("strings", 0..<5)
      bench.strings = StringTable(
        file: "strings", entries: ["s": .plain(.init("<{{a}}{{>page}}", at: place))],
        grammar: LanguageGrammar { _ in "other" })
      var output: [UInt8] = []
      let values: [Value] = [.flag(true), .list([.text("1"), .text("2")]), .none]
      bench.compile().template?.render([.record(values)], into: &output)
      _ = bench.messages
    }
  }
}
