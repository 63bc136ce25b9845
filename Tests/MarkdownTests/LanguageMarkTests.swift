import Diagnostics
import Markdown
import Testing

struct LanguageMarkTests {
  private static func span(_ words: String, _ code: String = "en") -> String {
    "<span lang=\"\(code)\">\(words)</span>"
  }

  @Test(arguments: [
    ("a [b c!]{lang=en} d", "<p>a \(span("b c!")) d</p>\n"),
    ("[b]{lang=be-tarask}", "<p>\(span("b", "be-tarask"))</p>\n"),
    ("[*b* c\nd]{lang=en}", "<p>\(span("<em>b</em> c\nd"))</p>\n"),
    (
      "*[b]{lang=en}* **c [d]{lang=en}**",
      "<p><em>\(span("b"))</em> <strong>c \(span("d"))</strong></p>\n"
    ),
    ("[[b]{lang=en} c](x.md)", "<p><a href=\"x.md\">\(span("b")) c</a></p>\n"),
    ("[b [c](x.md) d]{lang=en}", "<p>\(span("b <a href=\"x.md\">c</a> d"))</p>\n"),
    ("[a [b]{lang=en} c]{lang=de}", "<p>\(span("a \(span("b")) c", "de"))</p>\n"),
    ("[a [b] c]{lang=en}", "<p>\(span("a [b] c"))</p>\n"),
    ("[a \\[ b]{lang=en}", "<p>\(span("a [ b"))</p>\n"),
    ("[a \\] b]{lang=en}", "<p>\(span("a ] b"))</p>\n"),
    ("[a `]` b]{lang=en}", "<p>\(span("a <code>]</code> b"))</p>\n"),
    ("[a]{lang=en}[b]{lang=de}", "<p>\(span("a"))\(span("b", "de"))</p>\n"),
    (
      "- [ ] [a]{lang=en}",
      "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled> \(span("a"))</label></li>\n</ul>\n"
    ),
    ("[![a](b.png)]{lang=en}", "<p>\(span("<img src=\"b.png\" alt=\"a\" />"))</p>\n"),
  ])
  func `words in brackets with a code are in that language`(_ text: String, _ html: String) {
    let parsed = Parsed(text)
    #expect(parsed.html == html)
    #expect(parsed.complaints == [])
  }

  @Test func `a heading with such words has neither brackets nor mark in its text and id`() {
    let parsed = Parsed("## a [b]{lang=en} c {#x}\n\n## [b]{lang=en}\n", options: .withIDs)
    #expect(
      parsed.html == "<h2 id=\"x\">a \(Self.span("b")) c</h2>\n"
        + "<h2 id=\"b\">\(Self.span("b"))</h2>\n")
    #expect(parsed.document.headings.map(\.text) == ["a b c", "b"])
  }

  @Test func `cells and descriptions of pictures take them too`() {
    let parsed = Parsed("| [a]{lang=en} |\n|---|\n| ![b [c]{lang=en}](d.png) |")
    #expect(parsed.html.contains("<th scope=\"col\">\(Self.span("a"))</th>"))
    #expect(parsed.document.pictures[0].alt == "b c")
  }

  @Test(arguments: [
    "`[a]{lang=en}`", "    [a]{lang=en}", "\\[a]{lang=en}", "[a\\]{lang=en}", "[a]\\{lang=en}",
    "[a]{language}", "a \\{lang=en}",
  ])
  func `code, and what a backslash stands before, is left as it is`(_ text: String) {
    #expect(!Parsed(text).html.contains("<span"))
    #expect(Parsed(text).complaints == [])
  }

  @Test(arguments: [
    ("[a]{lang=}", "{lang=}", ""),
    ("a\n😀 [б]{lang=english language} c", "{lang=english language}", "english language"),
    ("[a]{lang=\"en\"}", "{lang=\"en\"}", "\"en\""), ("[a]{lang}", "{lang}", ""),
    ("[a]{lang=e", "{lang=e", "{lang=e"), ("| b |\n|---|\n| [a]{lang=x1} |", "{lang=x1}", "x1"),
    ("\\[x]{lang=en} [a]{lang=_}", "{lang=_}", "_"),
    ("[a]{lang[=en} b]{lang=en}", "{lang[=en}", ""),
    ("x [a]{lang[b]{lang=en}", "{lang[b]{lang=en}", ""),
  ])
  func `what is no code is an error at its place`(_ text: String, _ mark: String, _ word: String) {
    let parsed = Parsed(text, options: .withLanguages)
    #expect(parsed.complaints == ["invalid-language-mark \(mark)"])
    #expect(parsed.diagnostics.first?.arguments["word"] == word)
  }

  @Test(arguments: [
    "a]{lang=en}", "*[a*]{lang=en}", "[a](b.md) c]{lang=en}", "[a]{lang=en} b]{lang=en}",
    "[a] {lang=en}", "a {lang=en}", "## a {lang=en}", "[a](b.md){lang=en}", "a\n{lang=en}\nb",
    "a\n\n{lang=en}", "{lang=en}\n---", "> {lang=en}\n\na", "| {lang=en} |\n|---|",
  ])
  func `a mark without brackets of its own is an error`(_ text: String) {
    #expect(Parsed(text, options: .withLanguages).complaints == ["stray-language-mark {lang=en}"])
  }

  @Test(.timeLimit(.minutes(10))) func `many brackets take no longer than other text`() {
    let open = String(repeating: "[a ", count: 60_000)
    let marks = String(repeating: "b]{lang=en} ", count: 60_000)
    for text in [open + "\n" + marks, marks, String(repeating: "[a]{lang=en} ", count: 80_000)] {
      #expect(!Parsed(text).document.body.isEmpty)
    }
  }
}

struct ForeignWordTests {
  @Test(arguments: [
    ("Плакат Know! Understand! Act! в городе", "Know! Understand! Act!"),
    ("a\n\nслово «Stop human trafficking» да", "Stop human trafficking"),
    ("*Know!* Understand! **Act!**", "Know!* Understand! **Act!"),
    ("one two\nthree четыре", "one two\nthree"), ("## Два one two three", "one two three"),
    ("| а |\n|---|\n| one - two 3 three |", "one - two 3 three"),
    ("one two three [x](y.md) и `one` ещё", "one two three [x"),
    ("- one two three", "one two three"),
    ("[one two three](https://example.org/)", "one two three"),
  ])
  func `three words in a row in letters of another language are pointed out`(
    _ text: String, _ words: String
  ) {
    let parsed = Parsed(text, options: .russian)
    #expect(parsed.complaints == ["unmarked-language \(words)"])
    #expect(parsed.diagnostics.first?.severity == .warning)
  }

  @Test func `words written as entities are words as well`() {
    let words = "one two three".unicodeScalars.map { $0 == " " ? " " : "&#\($0.value);" }.joined()
    #expect(Parsed(words, options: .russian).complaints == ["unmarked-language \(words)"])
  }

  @Test func `the complaint gives the text to write`() {
    let parsed = Parsed("Это Know! Understand! Act! и всё", options: .russian)
    #expect(
      parsed.diagnostics.first?.arguments == [
        "word": "Know! Understand! Act!", "example": "[Know! Understand! Act!]{lang=en}",
      ])
  }

  @Test(arguments: [
    "Кампания IOM X и La Strada", "[Know! Understand! Act!]{lang=en}", "one two, три four five",
    "[one two three](a.en.md) [one two three](a.en.md#b)", "`one two three`",
    "https://one.org/two-three-four www.one.org/two <https://a.b/c> x@one.two.three",
    "```\none two three\n```", "a\n\nb\n\nc", "## one two\n\nthree four", "one two `x` three four",
    "*[one two]{lang=en}* three four", "один 2 три", "- a b\n- c d",
  ])
  func `names, marked words, links to that language and code are left alone`(_ text: String) {
    #expect(Parsed(text, options: .russian).complaints == [])
  }

  @Test(arguments: [
    "![one two three](a.png)", "![один](a.png \"one two three\")", "слово ![one two three](a.png)",
  ])
  func `descriptions and captions of pictures are read too`(_ text: String) {
    let parsed = Parsed(text, options: .russian)
    #expect(parsed.complaints == ["unmarked-language a.png"])
    #expect(parsed.diagnostics.first?.arguments["example"] == "[![…](a.png)]{lang=en}")
  }

  @Test func `languages of the same letters are not told apart`() {
    let letters = { (text: String) in Set<Character>(text) }
    #expect(ForeignLetters(own: letters("abc"), others: [("de", letters("ab"))]) == nil)
  }
}
