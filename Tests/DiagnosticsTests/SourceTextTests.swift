import Diagnostics
import Testing

@Suite struct SourceTextTests {
  /// Line and column before the mark `|`, which is no part of the text.
  private func position(_ marked: String) -> [Int] {
    let halves = marked.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let text = SourceText(halves.flatMap(Array.init))
    let (line, column) = text.position(of: halves[0].count)
    return [line, column]
  }

  @Test(arguments: [
    ("|", [1, 1]),
    ("ab|c", [1, 3]),
    ("ab|\ncd", [1, 3]),
    ("ab\n|cd", [2, 1]),
    ("ab\n\n|", [3, 1]),
    ("ab\r\n|cd", [2, 1]),
    ("ab\r\n\r\nc|d", [3, 2]),
    ("ab\r|cd", [2, 1]),
    ("ab\r\rc|d", [3, 2]),
    ("ab\n\rc|d", [3, 2]),
    ("дата: |вчера", [1, 7]),
    ("😀|!", [1, 2]),
    ("🇧🇾👩‍👧|!", [1, 3]),
    ("е\u{301}|!", [1, 2]),
    ("ab\ncd|", [2, 3]),
    ("\u{FEFF}|ab", [1, 1]),
    ("\u{FEFF}ab|", [1, 3]),
    ("\u{FEFF}ab\n|c", [2, 1]),
  ])
  func `lines and columns count as an editor does`(_ marked: String, _ expected: [Int]) {
    #expect(position(marked) == expected)
  }

  @Test(arguments: [("ab", -1, [1, 1]), ("ab", 99, [1, 3]), ("ab\n", 99, [2, 1])])
  func `an offset outside the text is its nearer end`(
    _ text: String, _ offset: Int, _ expected: [Int]
  ) {
    let (line, column) = SourceText(text).position(of: offset)
    #expect([line, column] == expected)
  }

  @Test(arguments: ["ab\ncd\n", "ab\r\ncd\r\n", "ab\rcd\r", "\u{FEFF}ab\ncd\n"])
  func `a line is its text without the break, asked for at any offset of it`(_ text: String) {
    let source = SourceText(text)
    let words = (0..<source.bytes.count).map { source.text(in: source.lineRange(at: $0)) }
    #expect(Set(words) == ["ab", "cd"])
    #expect(words == words.sorted())
    #expect(source.lineRange(at: source.bytes.count).isEmpty)
  }

  @Test func `a range that leaves the text is cut to it`() {
    let text = SourceText("слово")
    #expect(text.clamped(-5..<99) == 0..<10)
    #expect(text.clamped(50..<60).isEmpty)
    #expect(text.text(in: 0..<99) == "слово")
  }

  @Test func `bytes that are no text are shown as such`() {
    #expect(SourceText([0x61, 0xFF, 0x62]).text(in: 0..<3) == "a\u{FFFD}b")
  }

  @Test func `columns count what a reader sees as one character, whatever stands beside it`() {
    let pieces = [
      "a", "я", "е\u{301}", "é", "😀", "👩‍👩‍👧", "🇧🇾", "—", "日", "が\u{3099}", "\u{600}1", "\u{301}",
      "\u{200D}", "각", "\t", "क्षि", "12345678", "\u{483}",
    ]
    for first in pieces {
      for second in pieces {
        for third in ["x", "ж", "e\u{302}", "🇷🇺"] {
          let text = "x\n" + first + second + third
          let line = first + second + third
          #expect(
            SourceText(text + "!").position(of: text.utf8.count).column == (line + "!").count,
            "\(line.unicodeScalars.map(\.value))")
        }
      }
    }
  }

  @Test func `what stands around a place in a long line is cut between letters`() {
    let text = SourceText("ж\n" + String(repeating: "я", count: 50) + "\nж")
    #expect(text.text(in: text.surroundings(of: 43, before: 5, behind: 5)) == "яяяя")
    #expect(text.text(in: text.surroundings(of: 3, before: 5, behind: 200)).count == 50)
    #expect(text.isWholeLine(3..<103) == (true, true))
    #expect(text.isWholeLine(5..<101) == (false, false))
  }
}
