import Diagnostics
import Markdown
import Testing

struct SmallMarkTests {
  @Test(arguments: [
    "H<sub>2</sub>O, 5<sup>th</sup>", "<kbd>Ctrl</kbd>+<KBD>C</KBD>", "a<br>b<br/>c<br />d",
    "<abbr title=\"a > b\">c</abbr> <abbr>d</abbr>", "<mark>**a**</mark>", "**<mark>a</mark>**",
    "<del>a</del><ins>b</ins>", "a <mark >b</mark >",
  ])
  func `small marks of HTML are printed as they stand`(_ text: String) {
    let parsed = Parsed(text)
    #expect(parsed.complaints == [])
    let html = text.replacing("**a**", with: "<strong>a</strong>")
      .replacing("**<mark>a</mark>**", with: "<strong><mark>a</mark></strong>")
    #expect(parsed.html == "<p>\(html)</p>\n")
  }

  @Test func `what folds away holds Markdown between its lines`() {
    let parsed = Parsed(
      "> <details>\n> <summary>Who <b</summary>\n".replacing(" <b", with: " &amp; <mark>why</mark>")
        + ">\n> **a**\n>\n> </details>\n")
    #expect(parsed.complaints == [])
    #expect(
      parsed.html == "<blockquote>\n<details>\n<summary>Who &amp; <mark>why</mark></summary>\n"
        + "<p><strong>a</strong></p>\n</details>\n</blockquote>\n")
  }

  @Test(arguments: [
    ("a <sub>b", ["unclosed-html <sub>"]), ("a</sub> b", ["stray-html </sub>"]),
    ("<mark>a\n\nb</mark>", ["unclosed-html <mark>"]),
    ("*<mark>a*</mark>", ["unclosed-html <mark>"]),
    ("<sub><sup>a</sub></sup>", ["unclosed-html <sup>"]),
    ("- a <del>b\n- c</del>", ["unclosed-html <del>"]),
    ("a <mark class=\"x\">b</mark>", ["html-attribute <mark class=\"x\">"]),
    ("<abbr onclick=\"x\">a</abbr>", ["html-attribute <abbr onclick=\"x\">"]),
    ("<abbr title=\"a\" id=\"b\">a</abbr>", ["html-attribute <abbr title=\"a\" id=\"b\">"]),
    ("a<br class=x>b", ["html-attribute <br class=x>"]),
    ("![a <sub>2</sub>](b.png)", ["raw-html <sub>"]),
    ("[a <sub>b]{lang=en}</sub>", ["stray-language-mark {lang=en}"]),
    ("a <details>b</details>", ["misplaced-html <details>"]),
    ("<mark>\na\n</mark>", ["misplaced-html <mark>"]),
    ("<details>\n<summary>a</summary>\n\nb", ["unclosed-html <details>"]),
    (
      "- <details>\n  <summary>a</summary>\n\nb\n\n</details>",
      ["unclosed-html <details>"]
    ),
    ("<details>\n\na\n\n</details>", ["missing-summary <details>"]),
    ("<details open>\n<summary>a</summary>\n\n</details>", ["html-attribute <details open>"]),
    ("<details>\n<summary>a</summary>\nb **c**\n</details>", ["text-beside-tag b **c**"]),
    ("<details>\n<summary>**a**</summary>\n\n</details>", ["markdown-in-summary **a**"]),
    ("<summary>a</summary>", ["misplaced-html <summary>"]),
    ("<br>\na **b**", ["text-beside-tag a **b**"]),
    ("<details>\n<summary>a</summary>\n<script>\n</details>", ["raw-html <script>"]),
  ])
  func `a mark that is not closed where it was opened, or says more, is an error`(
    _ text: String, _ complaints: [String]
  ) {
    #expect(
      Parsed(text, options: .withLanguages).complaints == complaints)
    #expect(Parsed(text).diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func `a heading with small marks has the words alone`() {
    let parsed = Parsed("## H<sub>2</sub>O<br>b", options: .withIDs)
    #expect(parsed.document.headings.map(\.text) == ["H2O b"])
    #expect(parsed.html == "<h2 id=\"h2o-b\">H<sub>2</sub>O<br>b</h2>\n")
  }
}

struct DefinitionListTests {
  @Test(arguments: [
    ("A\n: b", "<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n"),
    ("A\n: b\n\nC\n: d", "<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n"),
    ("A\nB\n: c\n: d", "<dl>\n<dt>A</dt>\n<dt>B</dt>\n<dd>c</dd>\n<dd>d</dd>\n</dl>\n"),
    ("A\n: b\nC\n: d", "<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n"),
    ("A\n: b\n  c\n: d", "<dl>\n<dt>A</dt>\n<dd>b\nc</dd>\n<dd>d</dd>\n</dl>\n"),
    ("A\n: b\nc", "<dl>\n<dt>A</dt>\n<dd>b\nc</dd>\n</dl>\n"),
    (
      "**A**\n:   [b](c.md)",
      "<dl>\n<dt><strong>A</strong></dt>\n<dd><a href=\"c.md\">b</a></dd>\n</dl>\n"
    ),
    ("- A\n  : b", "<ul>\n<li>\n<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n</li>\n</ul>\n"),
    ("> A\n> : b", "<blockquote>\n<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n</blockquote>\n"),
    ("{lang=en}\nA\n: b", "<dl lang=\"en\">\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n"),
  ])
  func `a line that begins with a colon says what the line above means`(
    _ text: String, _ html: String
  ) {
    let parsed = Parsed(text)
    #expect(parsed.html == html)
    #expect(parsed.complaints == [])
  }

  @Test(arguments: ["A\n\\: b", "A\n:)", "A\n:b:", "A : b", "A\n:: b", "*A\n: b*", "`A\n: b`"])
  func `other colons are words`(_ text: String) {
    #expect(!Parsed(text).html.contains("<dl>"))
    #expect(Parsed(text).complaints == [])
  }

  @Test func `a meaning without a term is pointed out`() {
    #expect(Parsed("A\n\n: b").complaints == ["stray-meaning :"])
    #expect(Parsed("A\n:b").complaints == ["stray-meaning :"])
    #expect(Parsed("> [!NOTE]\n> : b").complaints == ["stray-meaning :"])
  }

  @Test func `places in terms and meanings are those of the source`() {
    let parsed = Parsed("> A\n> : b c [d]{lang=x1}", options: .withLanguages)
    #expect(parsed.complaints == ["invalid-language-mark {lang=x1}"])
  }
}

struct BlockLanguageTests {
  @Test(arguments: [
    ("{lang=en}\n> a\n>\n> b", "<blockquote lang=\"en\">\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    ("{lang=en}\na\nb", "<p lang=\"en\">a\nb</p>\n"),
    ("{lang=en}\n\na", "<p lang=\"en\">a</p>\n"),
    ("{lang=en}\n- a\n- b", "<ul lang=\"en\">\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("{lang=en}\n\n2. a\n3. b", "<ol start=\"2\" lang=\"en\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("a:\n{lang=en}\n> b", "<p>a:</p>\n<blockquote lang=\"en\">\n<p>b</p>\n</blockquote>\n"),
    ("> {lang=en}\n> a", "<blockquote>\n<p lang=\"en\">a</p>\n</blockquote>\n"),
    ("> {lang=en}\n> - a", "<blockquote>\n<ul lang=\"en\">\n<li>a</li>\n</ul>\n</blockquote>\n"),
    ("- {lang=en}\n  a", "<ul>\n<li><span lang=\"en\">a</span></li>\n</ul>\n"),
    (
      "- a\n\n  {lang=en}\n  > b",
      "<ul>\n<li>\n<p>a</p>\n<blockquote lang=\"en\">\n<p>b</p>\n</blockquote>\n</li>\n</ul>\n"
    ),
    ("{lang=en}\n## a", "<h2 lang=\"en\">a</h2>\n"),
    ("{lang=he}\nשלום", "<p lang=\"he\" dir=\"rtl\">שלום</p>\n"),
    (
      "{lang=en}\n![a](b.png \"c\")",
      "<figure lang=\"en\">\n<img src=\"b.png\" alt=\"a\" />\n<figcaption>c</figcaption>\n</figure>\n"
    ),
    (
      "> [!NOTE]\n> {lang=en}\n> a",
      "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">NOTE</p>\n<p lang=\"en\">a</p>\n</div>\n"
    ),
    (
      "{lang=en}\n> [!NOTE]\n> a",
      "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">NOTE</p>\n<div lang=\"en\">\n<p>a</p>\n</div>\n</div>\n"
    ),
  ])
  func `a mark on a line of its own is for the whole block below it`(_ text: String, _ html: String)
  {
    let parsed = Parsed(text)
    #expect(parsed.html == html)
    #expect(parsed.complaints == [])
  }

  @Test func `a table has the language itself`() {
    let parsed = Parsed("{lang=en}\n| a |\n|---|\n| b |")
    #expect(parsed.html.contains("tabindex=\"0\">\n<table lang=\"en\">"))
    #expect(!parsed.html.contains("{lang") && parsed.complaints == [])
  }

  @Test func `words in a marked block are marked, and behind it no more`() {
    let parsed = Parsed("{lang=en}\n> one two three\n\none two three", options: .russian)
    #expect(parsed.complaints == ["unmarked-language one two three"])
    #expect(parsed.diagnostics.first?.place.range.lowerBound == 27)
  }

  @Test(arguments: ["{lang=en}\na *b* [c]{lang=x1}", "> {lang=en}\n> a *b* [c]{lang=x1}"])
  func `places in a marked paragraph are those of the source`(_ text: String) {
    let parsed = Parsed(text, options: .withLanguages)
    #expect(parsed.complaints == ["invalid-language-mark {lang=x1}"])
  }
}

struct ForeignNameTests {
  private static let options = MarkdownOptions(
    foreign: ForeignLetters(
      own: Set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
      others: [("en", Set("abcdefghijklmnopqrstuvwxyz"))], smallWords: ["against"]),
    isLanguage: { $0.count == 2 })

  @Test(arguments: [
    "пишут UNODC, IOM, OSCE и UNICEF",
    "от Ministry of Foreign Affairs of the Republic of Examplia в",
    "в Red Hat Enterprise Linux и LibreOffice Writer", "the Guardian News Service",
    "iPhone Pro Max",
    "Convention against Torture", "Ludwig van Beethoven", "gov.uk, europa.eu, un.org",
    "Windows 11 Pro", "Dr. John Smith Jr.", "Bill & Melinda Gates Foundation",
  ])
  func `names are no foreign words`(_ text: String) {
    #expect(Parsed(text, options: Self.options).complaints == [])
  }

  @Test(arguments: [
    "Know! Understand! Act!", "Stop human trafficking", "Ask first. Then Go", "Ask who pays you",
    "Go to the bus", "tell John Smith", "of the by",
  ])
  func `sentences are`(_ text: String) {
    #expect(Parsed("а " + text, options: Self.options).complaints == ["unmarked-language \(text)"])
  }

  @Test func `a page in another language is one complaint`() {
    let text =
      "Ask who pays you and when.\n\nAsk who keeps your passport.\n\n- Tell two people\n\nда"
    let parsed = Parsed(text, options: Self.options)
    #expect(parsed.complaints == ["page-in-another-language Ask who pays you and when"])
  }

  @Test func `a quotation in another language is one complaint`() {
    let own = "да нет мы вы они где кто что как раз два три\n\n"
    let text = own + "> ask who pays you\n>\n> ask who keeps it\n\n- one two three\n"
    #expect(
      Parsed(text, options: Self.options).complaints == [
        "block-in-another-language ask who pays you", "unmarked-language one two three",
      ])
  }

  @Test func `a mark never goes from one link into another`() {
    let text = "да нет мы вы они где кто [one two three](a.md) [four five six](b.md)"
    let parsed = Parsed(text, options: Self.options)
    #expect(parsed.diagnostics.count == 2)
    #expect(
      parsed.complaints == ["unmarked-language one two three", "unmarked-language four five six"])
  }
}

struct TrustedAddressTests {
  @Test func `addresses in trusted HTML are links and pictures of the text`() {
    let text =
      "a <a href='b.md'>c</a> [d](e.md)\n\n<p><!-- <a href=\"x\"> --><img src=\"f.png\" alt=\"g > h\">\n"
      + "<a href=i.md?j=1&amp;k=2>l</a><a href=\"#m\">n</a></p>\n<script>'<a href=\"o\">'</script>\n"
    let parsed = Parsed(text, options: .trusting)
    #expect(parsed.document.links.map(\.destination) == ["e.md", "b.md", "i.md?j=1&k=2"])
    #expect(
      parsed.document.links.map { parsed.text.text(in: $0.range) } == [
        "e.md", "b.md", "i.md?j=1&amp;k=2",
      ])
    #expect(parsed.document.pictures.map(\.source) == ["f.png"])
    #expect(parsed.complaints == [])
    #expect(parsed.html.contains("<a href='b.md'>c</a>"))
    #expect(parsed.html.contains("<p><img src=\"f.png\" alt=\"g > h\">\n<a href=i.md?j=1&k=2>"))
  }
}

struct CodeLanguageTests {
  @Test(arguments: [
    ("```Toml\na\n```", "toml"), ("```mermaid\na\n```", "mermaid"), ("```C#\na\n```", "c#"),
  ])
  func `any word may name the language of code`(_ text: String, _ word: String) {
    let parsed = Parsed(text, options: .withBlocks)
    #expect(parsed.complaints == [])
    #expect(parsed.html == "<pre><code class=\"language-\(word)\">a\n</code></pre>\n")
  }

  @Test(arguments: ["fact", "Facts", "helpline"])
  func `a word near to the name of a block is asked about`(_ word: String) {
    #expect(
      Parsed("```\(word)\na: b\n```", options: .withBlocks).complaints == ["unknown-block \(word)"])
  }

  @Test func `a block in a value is refused`() {
    let options = MarkdownOptions(dataBlocks: ["facts"], allowsFootnotes: false)
    #expect(Parsed("```facts\na: b\n```", options: options).complaints == ["block-in-field facts"])
  }
}
