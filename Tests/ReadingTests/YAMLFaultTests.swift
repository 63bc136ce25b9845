import Diagnostics
import Testing

@testable import Reading

@Suite struct YAMLFaultTests {
  @Test(arguments: [
    ("title: Минск: встреча\n", "1:8 unquoted-colon"),
    ("- a: b: c\n", "1:6 unquoted-colon"),
    ("a: 1\nb: 'x\nc: 2\n", "2:4 unclosed-quote"),
    ("a: \"x\n", "1:4 unclosed-quote"),
    ("я: [1, 2\nb: 3\n", "1:4 unclosed-bracket"),
    ("a: 1\nслово\nb: 2\n", "2:1 missing-colon"),
    ("a:\n\t- b\n", "2:1 yaml-tab"),
    ("a: @home\n", "1:4 yaml-character"),
    ("a: `x`\n", "1:4 yaml-character"),
    ("a: &anchor 1\n", "1:4 yaml-feature"),
    ("a: *anchor\n", "1:4 yaml-feature"),
    ("я: !!str 1\n", "1:4 yaml-feature"),
    ("a: !own [1]\n", "1:4 yaml-feature"),
    ("a: &x [1]\n", "1:4 yaml-feature"),
    ("a: &x {b: 1}\n", "1:4 yaml-feature"),
    ("a: 1\n---\nb: 2\n", "2:1 yaml-feature"),
    ("? [a]\n: b\n", "1:3 yaml-feature"),
    ("a: 1\n b: 2\n", "2:3 broken-yaml"),
    ("a: \u{7}\n", "1:4 broken-yaml"),
    ("a: \"\\x\"\n", "1:4 unquoted-value"),
    ("a: \"b\" c\n", "1:4 unquoted-value"),
    ("a: 'Don't go'\nb: 1\n", "1:4 unquoted-value"),
    ("a: \"b\nc: \"d\"\n", "1:4 unclosed-quote"),
    ("a: *Ask first*\n", "1:4 unquoted-value"),
    ("a: - b\n", "1:4 unquoted-value"),
    ("a: > 5 b\n", "1:4 unquoted-value"),
    ("a:\u{A0}b\nc: d\n", "1:3 yaml-space"),
    ("c: d\na:\u{A0}b\n", "2:3 yaml-space"),
    ("- a:\u{202F}b\n  c: d\n", "1:5 yaml-space"),
    ("a:b\nc: d\n", "1:1 missing-colon"),
    ("a: !Look out\n", "1:4 unquoted-value"),
    ("a: !Внимание\n", "1:4 unquoted-value"),
    ("{a: 1,5}\n", "1:7 comma-in-braces"),
    ("- {a: x, b c, d: e}\n", "1:10 comma-in-braces"),
    ("{a, b: c}\n", "1:2 comma-in-braces"),
  ])
  func `a fault is named, and its place`(_ text: String, _ complaint: String) {
    let read = ReadYAML(text)
    #expect(read.complaints == [complaint])
    #expect(read.root == nil)
  }

  @Test(arguments: [
    ("дата: 1\nслово: 2\nдата: 3\n", "3:1 duplicate-key"),
    ("a: {b: 1, b: 2}\n", "1:11 duplicate-key"),
  ])
  func `a key written twice is a fault, and the rest is read all the same`(
    _ text: String, _ complaint: String
  ) {
    let read = ReadYAML(text)
    #expect(read.complaints == [complaint])
    #expect(read.root != nil)
  }

  @Test(arguments: [
    ("title: Минск: встреча", #"title: "Минск: встреча""#),
    (#"title: "Куб": встреча "в центре""#, #"title: '"Куб": встреча "в центре"'"#),
    (#"title: It's "Ask": now"#, #"title: "It's \"Ask\": now""#),
  ])
  func `an unquoted colon is answered with the line to write`(_ text: String, _ cure: String) {
    let read = ReadYAML(text)
    #expect(read.diagnostics.first?.arguments["cure"] == cure)
    #expect(ReadYAML(cure).complaints == [])
  }

  @Test(arguments: [
    (#"title: "Ask first" in the library"#, #"title: '"Ask first" in the library'"#),
    ("title: 'Don't go'", #"title: "Don't go""#),
    (#"title: "Ask "first" now""#, #"title: 'Ask "first" now'"#),
    (#"title: "Ask" and "look""#, #"title: '"Ask" and "look"'"#),
    (#"title: "Ask", "look", "go""#, #"title: '"Ask", "look", "go"'"#),
    ("title: !Look out", #"title: "!Look out""#),
    ("title: *Ask first*", #"title: "*Ask first*""#), ("title: @home", #"title: "@home""#),
    ("title: \"Ask first", "title: \"Ask first\""), ("title:\u{A0}Ask\nb: c", "title: Ask"),
    ("title:Ask\nb: c", "title: Ask"), ("{value: 1,5}", #"value: "1,5""#),
    ("{value: 1,5, b: c}", #"value: "1,5""#),
    ("{en: Ask, look, then go, ru: Спросите}", #"en: "Ask, look, then go""#),
    ("{1,5}", nil), ("{value: \"1\",5}", nil),
  ])
  func `a fault is answered with the line to write`(_ text: String, _ cure: String?) {
    let read = ReadYAML(text)
    #expect(read.diagnostics.map { $0.arguments["example"] } == [cure])
    if let cure { #expect(ReadYAML(cure).complaints == []) }
  }

  @Test(arguments: [
    "a: \"Attention:\u{A0}posters\"\n", "a: Attention:\u{A0}posters\n", "a: {b: , c: d}\n",
    "a: |\n  Note:\u{A0}x\nb: c\n", "a: {b: \"1,5\"}\n", "a: [1,5]\n", "a: 10:30\n",
  ])
  func `what can stand is not complained of`(_ text: String) {
    #expect(ReadYAML(text).complaints == [])
  }

  @Test func `a key written twice shows where the first one stands`() {
    let note = ReadYAML("a: 1\na: 2\n").diagnostics.first?.notes.first
    #expect(note == Note(.first, at: Place("a.yml", 0..<1)))
  }

  @Test func `each key written twice is complained of`() {
    #expect(ReadYAML("a: 1\na: 2\nb: 1\nb: 2\na: 3\n").complaints.count == 3)
  }

  @Test(arguments: [
    String(repeating: "[", count: 50_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 50_000),
    (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func `a text nested without end is left at a bounded depth`(_ text: String) {
    let read = ReadYAML(text)
    #expect(read.diagnostics.map(\.rule.id) == ["deep-yaml"])
    #expect(read.root == nil)
  }

  @Test func `what any field needs is not too deep`() {
    let text = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(ReadYAML(text).complaints == [])
    #expect(ReadYAML("[" + text + "]").complaints == ["1:33 deep-yaml"])
  }
}
