import Diagnostics
import Templating
import Testing

struct StringTests {
  /// The entries stand at the start of a file of their own each.
  private func bench(
    _ text: String, _ fields: KeyValuePairs<String, Shape> = [:], strings: [String: String] = [:],
    plural: [String: [String: String]] = [:]
  ) -> Bench {
    var bench = Bench(text, fields)
    var entries = strings.mapValues { StringTable.Entry.plain(wording($0)) }
    for (key, forms) in plural {
      entries[key] = .plural(by: "count", forms: forms.mapValues(wording))
    }
    let grammar = LanguageGrammar(
      plural: { $0 % 10 == 1 ? "one" : (2...4).contains($0 % 10) ? "few" : "many" },
      ordinal: { $0 == 2 ? "two" : "other" }, number: { "№\($0)" },
      joint: { $0 == $1 - 1 ? "" : $0 == $1 - 2 ? " & " : ", " })
    bench.strings = StringTable(file: "strings/ru.yml", entries: entries, grammar: grammar)
    return bench
  }

  private func wording(_ text: String) -> Located<String> {
    Located<String>(text, at: Place("strings/ru.yml", 100..<100 + text.utf8.count))
  }

  @Test func `a string is put in escaped`() {
    let output = bench(
      "{{text.more}} {{{text.more}}}", strings: ["more": "Read <more> & \"more\""]
    ).render()
    #expect(output == "Read &lt;more&gt; &amp; &quot;more&quot; Read <more> & \"more\"")
  }

  @Test func `a string may name what its place knows`() {
    let day = Shape.record(record(["long": .text]))
    let strings = ["checked": "Checked on {{checked_on.long}} & {{text.by}}", "by": "<us>"]
    let output = bench("{{text.checked}}", ["checked_on": day], strings: strings)
      .render(.record([.text("1 May <2026>")]))
    #expect(output == "Checked on 1 May &lt;2026&gt; &amp; &lt;us&gt;")
  }

  @Test func `a fault in a string points into its file`() {
    let bench = bench(
      "{{text.a}}{{text.a}}", ["title": .text], strings: ["a": "я {{titel}} {{#x}}"])
    let places = bench.compile().diagnostics.map { "\($0.rule.id) \($0.place.range)" }
    #expect(
      places == [
        "unclosed-section 116..<117", "unknown-name 105..<110", "unknown-name 116..<117",
      ])
    #expect(bench.compile().diagnostics.allSatisfy { $0.place.file == "strings/ru.yml" })
  }

  @Test func `a string written with escapes is complained of as a whole`() {
    var bench = Bench("{{text.a}}")
    let place = Place("strings/ru.yml", 10..<30)
    bench.strings = StringTable(
      file: "strings/ru.yml", entries: ["a": .plain(.init("{{gone}}", at: place))],
      grammar: LanguageGrammar { _ in "other" })
    #expect(bench.compile().diagnostics.map(\.place) == [place])
  }

  @Test func `a missing string names the file to add it to`() {
    let bench = bench(
      "{{text.read_mroe}} {{#text.gone}}x{{/text.gone}}", strings: ["read_more": "Read more"])
    #expect(bench.complaints == ["missing-string: read_mroe", "missing-string: gone"])
    let message = "there is no 'read_mroe' in strings/ru.yml; add this key there"
    #expect(bench.messages.contains(message))
    #expect(bench.messages.contains("note: did you mean 'read_more'?"))
  }

  @Test func `a section over a string asks whether it is empty`() {
    let text =
      "{{#text.a}}a{{/text.a}}{{^text.a}}-{{/text.a}}"
      + "{{#text.b}}b{{/text.b}}{{^text.b}}-{{/text.b}}"
    #expect(bench(text, strings: ["a": "x", "b": ""]).render() == "a-")
    let checked = bench("{{#text.b}}{{x}}{{/text.b}}", strings: ["b": ""])
    #expect(checked.complaints == ["unknown-name: x"])
  }

  @Test(arguments: [(1, "1 лист"), (3, "3 листа"), (5, "5 листов"), (21, "21 лист")])
  func `a plural string takes the form of its number`(_ count: Int, _ expected: String) {
    let forms = ["one": "{{count}} лист", "few": "{{count}} листа", "other": "{{count}} листов"]
    let bench = bench("[{{text.n}}]", ["count": .number], plural: ["n": forms])
    #expect(bench.render(.number(count, printed: "\(count)")) == "[\(expected)]")
  }

  @Test func `a number with digits behind its point brings its form`() {
    let forms = ["one": "{{count}} лист", "other": "{{count}} листа"]
    let bench = bench("[{{text.n}}]", ["count": .number], plural: ["n": forms])
    let decimal = { Value.decimal(isNought: false, printed: "1,0", plural: $0) }
    #expect(bench.render(decimal("one")) == "[1,0 лист]")
    #expect(bench.render(decimal("other")) == "[1,0 листа]")
    #expect(bench.render(decimal("few")) == "[1,0 листа]")
    let section = Bench("{{#n}}some{{/n}}{{^n}}none{{/n}}", ["n": .number])
    #expect(section.render(.decimal(isNought: true, printed: "0,0", plural: "other")) == "none")
    #expect(section.render(.decimal(isNought: false, printed: "0,1", plural: "other")) == "some")
  }

  @Test func `a string that goes by the place in a row takes its ordinal form`() {
    let forms = ["two": "{{count}}nd", "other": "{{count}}th"].mapValues(wording)
    var bench = bench("{{text.n}}", ["count": .number], strings: ["a": ""])
    bench.strings = StringTable(
      file: "f", entries: ["n": .plural(by: "count", isOrdinal: true, forms: forms)],
      grammar: LanguageGrammar(plural: { _ in "one" }, ordinal: { $0 == 2 ? "two" : "other" }))
    #expect(bench.render(.number(2, printed: "2")) == "2nd")
    #expect(bench.render(.number(12, printed: "12")) == "12th")
    #expect(bench.render(.decimal(isNought: false, printed: "2.5", plural: "two")) == "2.5th")
  }

  @Test func `the length of a list is printed as the language writes numbers`() {
    let bench = bench("{{items.count}}", ["items": .list(.text)], strings: ["a": ""])
    #expect(bench.render(.list([.text("a"), .text("b")])) == "№2")
  }

  @Test(arguments: [(0, ""), (1, "a"), (2, "a &amp; b"), (3, "a, b &amp; c")])
  func `the joint of a list stands between its elements`(_ count: Int, _ expected: String) {
    let bench = bench(
      "{{#items}}{{.}}{{items.joint}}{{/items}}", ["items": .list(.text)], strings: ["a": ""])
    #expect(bench.render(.list(["a", "b", "c"].prefix(count).map { .text($0) })) == expected)
  }

  @Test func `the joint of an inner list is not that of the outer one`() {
    let inner = Shape.record(record(["names": .list(.text)]))
    let bench = bench(
      "{{#groups}}{{#names}}{{.}}{{&names.joint}}{{/names}}{{groups.joint}}{{/groups}}",
      ["groups": .list(inner)], strings: ["a": ""])
    let groups = [["a", "b"], ["c"]].map { names in
      Value.record([.list(names.map { .text($0) })])
    }
    #expect(bench.render(.list(groups)) == "a & b &amp; c")
  }

  @Test func `a joint stands in the section over its list`() {
    let bench = bench(
      "{{items.joint}}{{#items}}{{.}}{{/items}}", ["items": .list(.text)], strings: ["a": ""])
    #expect(bench.compile().diagnostics.map(\.rule) == [.jointOutsideList])
  }

  @Test func `a plural string goes by the length of a list in its section`() {
    let forms = ["one": "one of {{.}}", "few": "few of {{.}}"]
    let bench = bench("{{#items.count}}{{text.n}}{{/items.count}}", ["items": .list(.text)])
    var strings = bench
    strings.strings = StringTable(
      file: "f", entries: ["n": .plural(by: "items.count", forms: forms.mapValues(wording))],
      grammar: LanguageGrammar { $0 == 1 ? "one" : "other" })
    #expect(strings.render(.list([.text("a")])) == "one of 1")
    #expect(strings.render(.list([.text("a"), .text("b")])) == "few of 2")
  }

  @Test func `a plural string needs its number, and its forms are left alone without it`() {
    let bench = bench("{{text.n}}", ["count": .text], plural: ["n": ["one": "{{x}}"]])
    #expect(bench.compile().diagnostics.map(\.rule) == [.uncountableString])
  }

  @Test func `a string that holds itself is refused`() {
    let bench = bench("{{text.a}}", strings: ["a": "{{text.b}}", "b": "{{text.a}}"])
    #expect(bench.compile().diagnostics.map(\.rule) == [.recursivePartial])
  }

  @Test func `the word text without a dot is a name like any other`() {
    #expect(bench("{{text}}", ["text": .text]).render(.text("x")) == "x")
  }
}
