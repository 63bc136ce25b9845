import Diagnostics
import Markdown
import Testing

struct HTMLTests {
  @Test(arguments: [
    ("да <b>нет</b>", ["raw-html <b>"]),
    ("раз\\\nдва <wbr>\n  три <wbr>", ["raw-html <wbr>", "raw-html <wbr>"]),
    ("> a <span\n> title=\"x\">", ["raw-html <span\n> title=\"x\">"]),
    ("<div>\nda\n</div>", ["raw-html <div>"]),
    ("- a\n\n  <p>", ["raw-html <p>"]),
    ("<!-- a --> text <b>", ["raw-html <b>"]),
    ("<!-- a --> text", ["text-beside-comment text"]),
    ("![a <b>](x.png)", ["raw-html <b>"]),
    ("## a <i>", ["raw-html <i>"]),
    ("| a |\n|---|\n| <u> |", ["raw-html <u>"]),
    ("`<b>` \\<b> 1 < 2", []),
  ])
  func `HTML is refused where it stands`(_ text: String, _ complaints: [String]) {
    let parsed = Parsed(text)
    #expect(parsed.complaints == complaints)
    #expect(!parsed.html.contains("<b>") && !parsed.html.contains("<div>"))
  }

  @Test func `a complaint about HTML stands at its own place`() {
    let parsed = Parsed("`<u>` <u>\\\n😀 <u>")
    let places = parsed.diagnostics.map { parsed.text.position(of: $0.place.range.lowerBound) }
    #expect(places.map { "\($0.line):\($0.column)" } == ["1:7", "2:3"])
    #expect(parsed.diagnostics.first?.arguments == ["word": "<u>"])
  }

  @Test(arguments: [
    "a <!-- тайна --> b", "<!-- тайна -->\n\na b", "- <!-- тайна\n  -->\n- a", "# a <!-- тайна -->",
    "![a <!-- тайна -->](x.png)", "> <!--\n> тайна\n>\n> тайна -->\n> a",
  ])
  func `comments are allowed and never printed`(_ text: String) {
    for options in [MarkdownOptions.plain, .trusting] {
      let parsed = Parsed(text, options: options)
      #expect(parsed.complaints == [])
      #expect(!parsed.html.contains("тайна") && !parsed.html.contains("!--"))
      #expect(parsed.html.contains("a"))
    }
  }

  @Test func `comments inside trusted HTML are taken out, scripts are left alone`() {
    let text = "<div>\n<!-- тайна --><b>\n<script>'<!--'</script>\n</div>"
    #expect(
      Parsed(text, options: .trusting).html == "<div>\n<b>\n<script>'<!--'</script>\n</div>\n")
  }

  @Test(arguments: ["<!-- никогда\n\nи дальше", "a <!-- b -- c --> d", "a <!-- b"])
  func `a comment that does not end as it should is refused`(_ text: String) {
    #expect(Parsed(text).complaints == ["unclosed-comment <!--"])
  }

  @Test func `the signs of a comment can be written about`() {
    #expect(Parsed("a \\<!-- b, `<!--` and &lt;!--").complaints == [])
  }

  @Test func `trusted HTML is printed as it is`() {
    #expect(Parsed("a <b>b</b>", options: .trusting).html == "<p>a <b>b</b></p>\n")
  }

  @Test func `a sign is escaped wherever it stands in a text`() {
    for length in [1, 7, 15, 16, 17, 31, 32, 33, 40] {
      for place in 0..<length {
        var letters = [String](repeating: "a", count: length)
        letters[place] = "&"
        let escaped = letters.joined().replacing("&", with: "&amp;")
        #expect(Parsed(letters.joined()).html == "<p>\(escaped)</p>\n")
      }
    }
  }
}
