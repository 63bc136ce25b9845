import Markdown
import Testing

struct DirectionTests {
  private static let hebrew = MarkdownOptions(
    direction: .rightToLeft,
    directionOf: { $0 == "dv" || $0 == "he" ? .rightToLeft : $0 == "xx" ? .leftToRight : nil })

  @Test(arguments: [
    ("[שלום]{lang=he}", "<span lang=\"he\" dir=\"rtl\">שלום</span>"),
    ("[1. سلام]{lang=ar}", "<span lang=\"ar\" dir=\"rtl\">1. سلام</span>"),
    ("[salaam]{lang=ar-Latn}", "<span lang=\"ar-Latn\">salaam</span>"),
    ("[*123*]{lang=de}", "<span lang=\"de\"><em>123</em></span>"),
    (
      "[שלום [hello]{lang=en} שלום]{lang=he}",
      "<span lang=\"he\" dir=\"rtl\">שלום <span lang=\"en\" dir=\"ltr\">hello</span> שלום</span>"
    ),
  ])
  func `words of a language of the other direction say so`(_ text: String, _ html: String) {
    #expect(Parsed(text).html == "<p>\(html)</p>\n")
  }

  @Test func `the site knows the direction of its languages, letters that of others`() {
    let parsed = Parsed("[abc]{lang=dv} [אב]{lang=xx} [abc]{lang=en}", options: Self.hebrew)
    #expect(
      parsed.html == "<p><span lang=\"dv\">abc</span> <span lang=\"xx\" dir=\"ltr\">אב</span> "
        + "<span lang=\"en\" dir=\"ltr\">abc</span></p>\n")
  }

  @Test(arguments: [
    ("התקשרו +34 900 123 456 היום", "+34 900 123 456"), ("ב-2016-07-27, בערב", "2016-07-27"),
    ("טלפון 8 801 100 8 801.", "8 801 100 8 801"), ("לפי ISO 9001: כן", "ISO 9001"),
    ("+375 (17) 123-45-67", "+375 (17) 123-45-67"), ("תקן A/B-2 כאן", "A/B-2"),
    ("טלפון ٠١ ٢٣ כאן", "٠١ ٢٣"), ("רק C++ כאן", "C++"), ("בין 1-2-ל כאן", "1-2"),
    ("[+1 2](tel:+12)", "+1 2"), ("טלפון (017) 222-33-44.", "(017) 222-33-44"),
    ("(202) 555-0147", "(202) 555-0147"), ("ב(017) 222 33 44", "(017) 222 33 44"),
    ("יום (2016-07-27) 12", "2016-07-27"), ("ערב (1-2)", "1-2"),
  ])
  func `numbers, dates and codes keep their order among letters from the right`(
    _ text: String, _ run: String
  ) {
    let parsed = Parsed("\(text)\n\n`\(run)`", options: Self.hebrew)
    #expect(parsed.html.contains("<bdi>\(run)</bdi>"))
    #expect(parsed.html.components("<bdi>") == 1)
    #expect(parsed.html.contains("<code>\(run)</code>"))
    #expect(!Parsed(text).html.contains("<bdi>"))
  }

  @Test(arguments: [
    "בשנת 2016 היו 3, 4 או 12.5", "שם Ask First, Ask Later וגם don't", "(2016) – מינסק – 12:30",
    "(17) 12 א",
    "**112** או 113", "a - b",
  ])
  func `words and single numbers need no help`(_ text: String) {
    #expect(!Parsed(text, options: Self.hebrew).html.contains("<bdi>"))
  }

  @Test func `marked words are isolated only where they are written from the right`() {
    let text = "[+1 2]{lang=en} [שלום +1 2]{lang=he}"
    #expect(!Parsed("[+1 2]{lang=en}", options: Self.hebrew).html.contains("<span lang=\"en\" dir"))
    #expect(Parsed(text).html.components("<bdi>+1 2</bdi>") == 1)
  }

  @Test func `headings and descriptions are plain text as before`() {
    let parsed = Parsed("## טלפון +34 900 {#x}\n\n![טלפון +34 900](a.png)", options: Self.hebrew)
    #expect(parsed.document.headings.map(\.text) == ["טלפון +34 900"])
    #expect(parsed.document.pictures.map(\.alt) == ["טלפון +34 900"])
    #expect(parsed.html.components("<bdi>+34 900</bdi>") == 1)
  }

  @Test func `numbers in what is printed below a picture keep their order`() {
    let html = Parsed("![א](a.png \"טלפון +34 900 1\")", options: Self.hebrew).html
    #expect(html.contains("<figcaption>טלפון \u{2066}+34 900 1\u{2069}</figcaption>"))
  }
}

extension String {
  /// How often the word stands in it.
  fileprivate func components(_ word: String) -> Int {
    split(separator: word, omittingEmptySubsequences: false).count - 1
  }
}
