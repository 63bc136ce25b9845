import Diagnostics
import Markdown
import Testing

struct UnaskedBlockTests {
  private static let long = "They say that in the town of Minsk and around it"

  @Test(arguments: [
    ("2016. A", "2016\\."), ("2016. A\n2018. B", "2016\\."), ("27. июля", "27\\."),
    ("- 27) a", "27\\)"),
    ("+ 375 17", "\\+"), ("\(long)\n- and there", "\\-"), ("\(long)\n- 15 people", "\\-"),
    ("\(long)\n1. Come at ten", "1\\."), ("\(long)\n1. июля", "1\\."),
    ("\(long)\n> 100 people", "\\>"),
  ])
  func `a list or quotation that nobody wrote is told with what to write`(
    _ text: String, _ example: String
  ) {
    let parsed = Parsed(text)
    #expect(parsed.diagnostics.map(\.rule) == [.unaskedBlock])
    #expect(parsed.diagnostics.first?.arguments["example"] == example)
  }

  @Test(arguments: [
    "1. a", "0. a\n1. b", "5. a\n6. b", "1. a\n2. b\n\nc\n\n3. d", "1) a\n\nb\n\n2) c", "2016\\. A",
    "a\n2016. b",
    "Bring\n- papers", "\(long):\n- and there", "\(long)\n\n- and there", "\(long)\n- And\n- there",
    "\(long)\n> Words", "> 100 people", "+ a",
  ])
  func `lists and quotations as people write them are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    "    a b", "\ta b", "- x\n\n      a b", "    Это 5$ в день", "    Всё = ничего",
    "    - a\n    - b", "x\n\n    [a](b)",
  ])
  func `words that an indent makes code of are told`(_ text: String) {
    #expect(Parsed(text).diagnostics.map(\.rule) == [.indentedText])
  }

  @Test(arguments: [
    "    a = b", "    { a }", "    $ make", "    mayak build --strict", "```\na b\n```", "a\n    b",
    "- a\n    b", "   a",
  ])
  func `what is code, and an indent that makes none, are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: ["A sentence.\n---\nb", "a\nb\n---", "title: a\n-----", "> A sentence;\n> ---"])
  func `a rule that makes a heading of a paragraph is told at the rule`(_ text: String) {
    #expect(Parsed(text).diagnostics.map(\.rule) == [.unaskedHeading])
  }

  @Test(arguments: [
    "A heading\n---\nb", "A heading?\n---", "a.\n\n---\n\nb", "Papers: a list\n---",
    "Papers and more:\n----------------", "## A.",
  ])
  func `headings and rules as people write them are left alone`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test func `one tilde strikes nothing out, two do`() {
    let parsed = Parsed("5~6 or 7~8, H~2~O, ~a~ ~~b~~")
    #expect(parsed.html == "<p>5~6 or 7~8, H~2~O, ~a~ <del>b</del></p>\n")
    #expect(parsed.complaints == [])
  }
}
