import Diagnostics
import Templating
import Testing

struct SectionTests {
  @Test func `an optional prints inside its section only`() {
    let fields: KeyValuePairs<String, Shape> = ["summary": .optional(.text)]
    let bench = Bench(
      "[{{#summary}}{{summary}}, {{.}}{{/summary}}{{^summary}}-{{/summary}}]", fields)
    #expect(bench.render(.text("s")) == "[s, s]")
    #expect(bench.render(.none) == "[-]")
    #expect(bench.render(.text("")) == "[-]")
    let unguarded = Bench(
      "{{summary}} {{^summary}}{{ summary }}{{/summary}} {{#summary}}.{{/summary}}{{{summary}}}",
      fields)
    #expect(
      unguarded.complaints == [
        "unguarded-name: summary", "unguarded-name: summary", "unguarded-name: summary",
      ])
    #expect(unguarded.messages.contains("use it between '{{#summary}}' and '{{/summary}}'"))
  }

  @Test func `a section over an optional record brings its fields`() {
    let author = Shape.optional(.record(record(["name": .text, "place": .optional(.text)])))
    let bench = Bench(
      "{{#author}}{{name}}={{author.name}}{{#place}} ({{place}}){{/place}}{{/author}}",
      ["author": author])
    #expect(bench.render(.record([.text("Ann"), .text("Lida")])) == "Ann=Ann (Lida)")
    #expect(bench.render(.record([.text("Ann"), .none])) == "Ann=Ann")
    #expect(bench.render(.none) == "")
    #expect(Bench("{{author.name}}", ["author": author]).complaints == ["unguarded-name: author"])
    #expect(
      Bench("{{#author.place}}{{.}}{{/author.place}}", ["author": author]).complaints
        == ["unguarded-name: author"])
  }

  @Test func `an optional of one record says nothing of the same field of another`() {
    let item = Shape.record(record(["note": .optional(.text)]))
    let bench = Bench(
      "{{#note}}{{#items}}{{note}}{{/items}}{{/note}}",
      ["note": .optional(.text), "items": .list(item)])
    #expect(bench.complaints == ["unguarded-name: note"])
  }

  @Test func `lists repeat, and know their length`() {
    let bench = Bench(
      "{{#items.some}}{{items.count}}: {{#items}}<{{.}}>{{/items}}{{/items.some}}"
        + "{{^items.some}}empty{{/items.some}}{{^items}}!{{/items}}",
      ["items": .list(.text)])
    #expect(bench.render(.list([.text("a"), .text("&")])) == "2: <a><&amp;>")
    #expect(bench.render(.list([])) == "empty!")
    #expect(Bench("{{items.cuont}}", ["items": .list(.text)]).complaints == ["unknown-name: cuont"])
  }

  @Test func `a list that is absent is an empty one`() {
    let bench = Bench(
      "{{#items}}x{{/items}}{{^items}}none{{/items}} {{items.count}}{{#items.some}}!{{/items.some}}",
      ["items": .optional(.list(.text))])
    #expect(bench.render(.none) == "none 0")
    #expect(bench.render(.list([.text("")])) == "x 1!")
  }

  @Test func `lists of lists and of optionals work`() {
    let bench = Bench(
      "{{#rows}}({{#.}}{{#.}}{{.}}{{/.}}{{^.}}-{{/.}}{{/.}}){{/rows}}",
      ["rows": .list(.list(.optional(.number)))])
    let one = Value.number(1, printed: "1")
    let nought = Value.number(0, printed: "0")
    #expect(bench.render(.list([.list([one, .none]), .list([nought]), .list([])])) == "(1-)(0)()")
  }

  @Test func `a section over a number asks for more than nought, over an optional for presence`() {
    let text = "{{#n}}{{n}}{{/n}}{{^n}}none{{/n}}"
    let nought = Value.number(0, printed: "0")
    #expect(Bench(text, ["n": .number]).render(nought) == "none")
    #expect(Bench(text, ["n": .optional(.number)]).render(nought) == "0")
    #expect(Bench(text, ["n": .optional(.number)]).render(.none) == "none")
  }

  @Test func `a section over a flag brings no frame`() {
    let bench = Bench(
      "{{#items}}{{#draft}}{{.}}{{/draft}}{{/items}}", ["items": .list(.text), "draft": .flag])
    #expect(bench.render(.list([.text("a")]), .flag(true)) == "a")
    #expect(bench.render(.list([.text("a")]), .flag(false)) == "")
  }

  @Test func `the names in a section over an unknown name are left alone`() {
    let bench = Bench("{{#autor}}{{name}} {{.}} {{title}}{{/autor}}{{nmae}}", ["title": .text])
    #expect(bench.complaints == ["unknown-name: autor", "unknown-name: nmae"])
  }

  @Test func `no list repeats within one that it is no part of`() {
    let item = Shape.record(record(["parts": .list(.text), "name": .text]))
    let fields: KeyValuePairs<String, Shape> = [
      "items": .list(item), "others": .list(.text), "one": .optional(item),
    ]
    let complaints = { (template: String) in Bench(template, fields).complaints }
    #expect(
      complaints("{{#items}}{{#others}}x{{/others}}{{/items}}") == ["multiplied-lists: others"])
    #expect(
      complaints("{{#others}}{{#others}}x{{/others}}{{/others}}") == ["multiplied-lists: others"])
    #expect(
      complaints("{{#items}}{{#parts}}{{#others}}x{{/others}}{{/parts}}{{/items}}")
        == ["multiplied-lists: others"])
    #expect(
      complaints("{{#others}}{{#one}}{{#parts}}x{{/parts}}{{/one}}{{/others}}")
        == ["multiplied-lists: parts"])
    #expect(complaints("{{#one}}{{#parts}}x{{/parts}}{{/one}}{{#others}}x{{/others}}") == [])
    #expect(Bench("{{#items}}{{#parts}}x{{/parts}}{{/items}}", fields).complaints == [])
  }
}
