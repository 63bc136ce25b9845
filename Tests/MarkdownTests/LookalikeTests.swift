import Diagnostics
import Markdown
import Testing

struct LookalikeTests {
  @Test(arguments: [
    ("[x](help page.md)", "](help page.md)"), ("![W](my wall.jpg)", "](my wall.jpg)"),
    ("# [*x*](a b)", "](a b)"), ("| [x](a b) |\n|--|", "](a b)"), ("x](y) z", "](y)"),
    ("[a](b) [c](d e) [f](g)", "](d e)"), ("[a [b](c) d](e)", "](e)"),
    ("\\[x](a b) [c](d e", "](a b)|](d e"), ("> [x](a\n> b c)", "](a"),
    ("[![p](a b)](c)", "](a b)"),
  ])
  func `a link that is none is an error`(_ text: String, _ marked: String) {
    #expect(
      Parsed(text).complaints == marked.split(separator: "|").map { "link-as-text \($0)" })
  }

  @Test(arguments: [
    "\\[x\\](y z)", "[x]\\(y z)", "`[x](y z)`", "```\n[x](y z)\n```", "[\\](x y)](z)",
    "[![p](a)](<b c>) \\](", "a\\](b) [a](b)", "[x] (a b)", "[x](a \"t](u v\") \\](",
    "![a ![b]((c)](d)", "![a <!-- b](c)",
  ])
  func `what is meant as text is left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test func `the mark of a footnote that is missing is an error`() {
    let text = "a[^1] \\[^2] `[^3]` [^4] [^5 6] [^7](z)\n\n- [^Б]\n\n[^1]: b [^8]\n[^9]: c"
    #expect(
      Parsed(text).complaints == [
        "unknown-footnote 4", "spaced-footnote [^5 6]", "unknown-footnote Б", "unknown-footnote 8",
        "unused-footnote [^9]",
      ])
  }

  @Test(arguments: ["a[^1]\n\n[^1] b", "a[^1]\n\n[^1] : b"])
  func `a footnote without its colon is told once`(_ text: String) {
    #expect(Parsed(text).complaints == ["footnote-without-colon [^1]"])
    #expect(Parsed(text).diagnostics.first?.arguments["example"] == "[^1]: b")
  }

  @Test func `a footnote with a space in its name is told once`() {
    let parsed = Parsed("a[^my note]\n\n[^my note]: b c")
    #expect(parsed.complaints == ["spaced-footnote [^my note]"])
    #expect(parsed.diagnostics.first?.arguments["example"] == "[^my-note]")
  }

  @Test(arguments: [
    "[a]\u{200B}(https://b.example)", "(a)(https://b.example)",
    "[a]{https://b.example}", "[a]\u{202F}(https://b.example)",
  ])
  func `what slipped between the brackets of a link is told with the link`(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.diagnostics.map(\.rule.id) == ["garbled-link"])
    #expect(parsed.diagnostics.first?.arguments["example"] == "[a](https://b.example)")
  }

  @Test func `a title without a space before it is told`() {
    let parsed = Parsed("[a](https://b.example/\"c\")")
    #expect(parsed.complaints.map { $0.prefix(14) } == ["quoted-address"])
    #expect(parsed.diagnostics.first?.arguments["example"] == "[a](https://b.example/ \"c\")")
  }

  @Test func `a missing footnote is found behind many that are there`() {
    let text = String(repeating: "a[^1] ", count: 50) + "[^2]\n\n[^1]: b"
    #expect(Parsed(text).complaints == ["unknown-footnote 2"])
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["[a](b (", "[a](b \"", "[a](<b ", "[^a", "[^a]", "](", "[a](b) ](c"])
  func `a text made of nothing else is soon read`(_ piece: String) {
    let parsed = Parsed(String(repeating: piece, count: 30_000))
    #expect(parsed.diagnostics.count <= 30_000)
  }

  @Test func `links are found beside what only looks like one`() {
    let parsed = Parsed("\\](a) [x](y z) [real](there) [u](v w)")
    #expect(parsed.linkPlace(0) == "1:23 there")
    #expect(parsed.complaints == ["link-as-text ](y z)", "link-as-text ](v w)"])
  }
}
