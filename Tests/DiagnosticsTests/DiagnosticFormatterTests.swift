import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
  /// The marked line and the mark below it, as printed for the part of the text in brackets.
  private func excerpt(_ bracketed: String) -> String {
    let parts = bracketed.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
    let start = parts[0].utf8.count
    let text = SourceText(parts.joined())
    let diagnostic = Diagnostic(.yamlTab, at: Place("a.md", start..<start + parts[1].utf8.count))
    let printed = DiagnosticFormatter(language: .english) { _ in text }.format(diagnostic)
    return printed.split(separator: "\n").suffix(2).joined(separator: "\n")
  }

  @Test(arguments: [
    ("date: [вчера]", "1 | date: вчера\n  |       ^~~~~"),
    ("\t\t[x]y", "1 | \t\txy\n  | \t\t^"),
    ("я\t[x]", "1 | я\tx\n  |  \t^"),
    ("😀[xy]", "1 | 😀xy\n  |   ^~"),
    ("a[😀]b", "1 | a😀b\n  |  ^~"),
    ("е\u{301}[xy]", "1 | е\u{301}xy\n  |  ^~"),
    ("ab[]", "1 | ab\n  |   ^"),
    ("a[]b", "1 | ab\n  |  ^"),
    ("a[bc\nde]", "1 | abc\n  |  ^~"),
    ("a[bc\r\nde]", "1 | abc\n  |  ^~"),
    ("one\n[two]", "2 | two\n  | ^~~"),
    ("\u{FEFF}[one]", "1 | one\n  | ^~~"),
    ("ab[\n]cd", "1 | ab\n  |   ^"),
    ("ab\r[\n]cd", "1 | ab\n  |   ^"),
  ])
  func `the mark stands below the words that are meant`(_ bracketed: String, _ expected: String) {
    #expect(excerpt(bracketed) == expected)
  }

  @Test func `the gutter is as wide as the number of the line`() {
    let text = SourceText(String(repeating: "\n", count: 9) + "x")
    let formatter = DiagnosticFormatter(language: .english) { _ in text }
    let printed = formatter.format(Diagnostic(.yamlTab, at: Place("a.md", 9..<10)))
    #expect(
      printed == """
        a.md:10:1: error: there is a tab here; use spaces [yaml-tab]
           |
        10 | x
           | ^

        """)
  }

  @Test func `a complaint about a whole file names the file alone`() {
    let formatter = DiagnosticFormatter(language: .english) { file in
      Issue.record("\(file) was read, and may be refused because it is too large")
      return nil
    }
    #expect(
      formatter.format(Diagnostic(.nulByte, at: Place("a.md")))
        == "a.md: error: \(Rule.nulByte.message.english) [nul-byte]\n")
  }

  @Test func `a message repeats no more of a text than can be read`() {
    let formatter = DiagnosticFormatter(language: .english) { _ in nil }
    let word = String(repeating: "a", count: 1_000_000)
    let printed = formatter.format(Diagnostic(.unknownFootnote, at: Place("a.md"), ["word": word]))
    #expect(printed.count < 500)
  }

  @Test func `a file without a text has no excerpt`() {
    let formatter = DiagnosticFormatter(language: .english) { _ in nil }
    let printed = formatter.format(Diagnostic(.yamlTab, at: Place("a.jpg", 3..<4)))
    #expect(printed == "a.jpg: error: there is a tab here; use spaces [yaml-tab]\n")
  }

  @Test func `notes follow, with their places or without`() {
    let text = SourceText("a: 1\na: 2\n")
    let diagnostic = Diagnostic(
      .duplicateKey, at: Place("a.yml", 5..<6), ["key": "a"],
      notes: [Note(.first, at: Place("a.yml", 0..<1)), Note(.didYouMean, ["word": "b"])])
    let printed = DiagnosticFormatter(language: .russian) { _ in text }.format(diagnostic)
    #expect(
      printed == """
        a.yml:2:1: ошибка: ключ «a» написан дважды [duplicate-key]
          |
        2 | a: 2
          | ^
        a.yml:1:1: примечание: первый раз здесь
          примечание: может быть, «b»?

        """)
  }

  @Test func `a warning says that it is one`() {
    let formatter = DiagnosticFormatter(language: .english, coloured: true) { _ in nil }
    let printed = formatter.format(Diagnostic(.strayFile, at: Place("a.md")))
    #expect(printed.hasPrefix("\u{1B}[1ma.md:\u{1B}[0m \u{1B}[35mwarning:\u{1B}[0m "))
  }

  @Test(arguments: ["a", "я", "😀", "e\u{301}"])
  func `of a line as long as a text only the neighbourhood is shown`(_ letter: String) {
    let words = String(repeating: letter, count: 200_000)
    let printed = excerpt("\(words)[b]\(words)").split(separator: "\n")
    #expect(printed.allSatisfy { $0.count < 250 && $0.utf8.count < 1500 })
    #expect(printed[0].hasPrefix("1 | …\(letter)") && printed[0].hasSuffix("\(letter)…"))
    #expect(printed[0].contains("\(letter)b\(letter)"))
    #expect(printed[1].hasSuffix(" ^"))
  }

  @Test func `a letter with thousands of marks is cut too, in the line and in the message`() {
    let letter = "e" + String(repeating: "\u{301}", count: 200_000)
    #expect(excerpt("[\(letter)]").utf8.count < 100)
    let formatter = DiagnosticFormatter(language: .english) { _ in nil }
    let printed = formatter.format(
      Diagnostic(.duplicateKey, at: Place("a.yml", 5..<6), ["key": letter]))
    #expect(printed.utf8.count < 200)
  }
}
