import Diagnostics
import Markdown
import Testing

struct DefinitionTests {
  @Test(arguments: [
    ("[Police]: 102", "unused-definition [Police]: 102"),
    ("> [a b]: c 'd'", "unused-definition [a b]: c 'd'"),
    ("x\n\n- [ß]: y", "unused-definition [ß]: y"),
    ("`[a]: b`\n\n[a]: c", "unused-definition [a]: c"), ("[a]: b\nc", "unused-definition [a]: b"),
    ("[x][1]\n\n[1]: a\n[1]: b", "second-definition [1]"),
    ("[A]\n\n[a]: x\n[A]: x 'y'", "second-definition [A]"),
    ("[^a]: b", "unused-footnote [^a]"), ("> - [^a]: b", "unused-footnote [^a]"),
    ("`[^a]`\n\n[^a]: b", "unused-footnote [^a]"),
    ("x[^a]\n\n[^a]: b\n[^A]: c", "second-footnote [^A]"),
    ("x[^a]\n\n[^a]: b\n\n> [^a]: c", "second-footnote [^a]"),
  ])
  func `what is defined and never shown is told`(_ text: String, _ complaint: String) {
    #expect(Parsed(text).complaints == [complaint])
  }

  @Test(arguments: [
    "[a]\n\n[a]: b", "[x][A  b]\n\n[a b]: c", "![p][a]\n\n[a]: b", "[a]\n\n[a]: b\n[a]: b",
    "[//]: # (words)",
    "[comment]: <>", "x[^a] y[^a]\n\n[^a]: b", "x[^A]\n\n[^a]: b", "\\[a]: b",
    "```\n[a]: b\n[^c]: d\n```",
    "x[^a]\n\n[^a]: b[^c]\n[^c]: d", "[a]: b is no end\nc [a]", "[a]\n\n[a]: b&amp;c\\_d",
  ])
  func `what is used, says the same twice or is a comment is left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test func `the second of two says where the first is`() {
    let parsed = Parsed("[x][1]\n\n[1]: a\n[1]: b")
    #expect(parsed.diagnostics.first?.notes == [Note(.first, at: Place("a.md", 8..<11))])
  }

  @Test func `a comment above accepts what stands between blocks`() {
    let accepted = Parsed("<!-- mayak: accept unused-definition: soon -->\n[a]: b\n\nc")
    #expect(accepted.diagnostics.withoutAccepted().isEmpty)
    let last = Parsed("a\n\n<!-- mayak: accept unused-footnote: soon -->\n\n[^b]: c")
    #expect(last.diagnostics.withoutAccepted().isEmpty)
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["[a]: b\n", "[^a]: b\n", "[a\(0)]: b\n\n", "> [^b]: c\n\n"])
  func `a text made of nothing else is soon read`(_ piece: String) {
    #expect(Parsed(String(repeating: piece, count: 30_000)).diagnostics.count <= 1000)
  }
}
