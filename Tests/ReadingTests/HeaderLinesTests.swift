import Reading
import Testing

@Suite struct HeaderLinesTests {
  private func marked(_ text: String) -> String? {
    HeaderLines(Array(text.utf8))?.adding(["withdrawn": "2026-11-27"])
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("---\ntitle: A\n---\nText.", "---\nwithdrawn: 2026-11-27\ntitle: A\n---\nText."),
    (
      "---\r\ntitle: A\r\n---\r\nText.\r\n",
      "---\r\nwithdrawn: 2026-11-27\r\ntitle: A\r\n---\r\nText.\r\n"
    ),
    (
      "\u{FEFF}\n---\ntitle: 'a: b\n---\n",
      "\u{FEFF}\n---\nwithdrawn: 2026-11-27\ntitle: 'a: b\n---\n"
    ),
    ("---\n---\n", "---\nwithdrawn: 2026-11-27\n---\n"),
    ("---\nwithdrawn: 2020-01-01\n---\n", "---\nwithdrawn: 2020-01-01\n---\n"),
  ])
  func `a line is added, and no other byte is touched`(_ text: String, _ expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: ["no header", "---\ntitle: never ended\n", "---\n{title: A}\n---\n"])
  func `where a line cannot stand none is added`(_ text: String) {
    #expect(marked(text) == nil)
  }

  @Test(arguments: [
    ("translates: about.md", "about.md"), ("translates:   'a b.md'  # twin", "a b.md"),
    ("a: 1\ntranslates: \"x.md\"", "x.md"), ("translates:x", "x"),
  ])
  func `a word is found in a line of its own`(_ lines: String, _ word: String) {
    #expect(HeaderLines(Array("---\n\(lines)\n---\n".utf8))?.word(of: "translates") == word)
  }

  @Test func `what stands in the text or further in is no word of the header`() {
    let text = "---\na:\n  translates: x.md\n---\ntranslates: y.md\n"
    #expect(HeaderLines(Array(text.utf8))?.word(of: "translates") == nil)
  }
}
