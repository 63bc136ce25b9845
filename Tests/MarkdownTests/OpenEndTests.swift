import Diagnostics
import Markdown
import Testing

struct OpenEndTests {
  @Test(arguments: [
    ("```\na\n\nb", "```"), ("a\n\n~~~~ text\nb\n~~~", "~~~~ text"), ("> ```\n> a\n\nb", "```"),
    ("- ```\n  a\n\nb\n```\n", "```"), ("```", "```"), ("````\n```", "````"), ("```\n``` a", "```"),
  ])
  func `a fence that nothing closes is said`(_ text: String, _ opening: String) {
    let options = MarkdownOptions(codeLanguages: ["text"])
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let parsed = Parsed(text, options: options)
      #expect(parsed.complaints.first == "unclosed-fence \(opening)")
      #expect(parsed.diagnostics.first?.severity == .warning)
    }
  }

  @Test(arguments: [
    "```\n```", "```\na\n```", "~~~\na\n~~~~~  \nb", "> ```\n> a\n> ```\nb", "- ```\n  a\n\n  ```",
    "\t- ```\n\ta\n\t```", "    ```", "```\n\n\n```", "1. ```\n   a\n   ```\n\nb",
  ])
  func `a fence that is closed is not`(_ text: String) {
    #expect(Parsed(text).complaints.filter { $0.hasPrefix("unclosed") } == [])
  }

  @Test(arguments: [
    ("> a\nb", "lazy-quote b"), ("> a\n> b\n  c *d*\ne", "lazy-quote c *d*"),
    ("> [!NOTE]\n> a\nb", "lazy-quote b"), ("> - a\nb", "lazy-quote b"),
  ])
  func `a line that a quotation takes in is said`(_ text: String, _ complaint: String) {
    #expect(Parsed(text).complaints == [complaint])
  }

  @Test(arguments: ["> a\n> b\n\nc", "> a\n>b", "- > a\n  > b", "> a\n***", "a\n> b\n>\n> c"])
  func `a line with its mark, or behind an empty one, is not`(_ text: String) {
    #expect(Parsed(text).complaints == [])
  }

  @Test func `a heading above those that the text may have is refused with what to write`() {
    let options = MarkdownOptions(topLevel: 2)
    let parsed = Parsed("# Один *два*\n\n## три\n\nЧетыре\n===", options: options)
    #expect(parsed.complaints == ["second-title # Один *два*", "second-title Четыре"])
    #expect(parsed.diagnostics.map(\.arguments) == [["word": "Один два"], ["word": "Четыре"]])
  }
}
