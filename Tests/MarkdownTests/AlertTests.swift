import Diagnostics
import Markdown
import Testing

struct AlertTests {
  @Test(arguments: ["NOTE", "tip", "Important", "WARNING", "caution"])
  func `a quotation that begins with a mark is an alert with a title`(_ word: String) {
    let parsed = Parsed("> [!\(word)]\n> Не *отдавайте* паспорт.\n>\n> - a")
    let name = word.lowercased()
    #expect(
      parsed.html == """
        <div class="alert alert-\(name)" role="note">
        <p class="alert-title">\(word.uppercased())</p>
        <p>Не <em>отдавайте</em> паспорт.</p>
        <ul>
        <li>a</li>
        </ul>
        </div>

        """)
    #expect(parsed.complaints == [])
  }

  @Test(arguments: [
    "> [!NOTE]\n>\n> a", "> [!NOTE]  \n> a", ">[!NOTE]\n>a",
  ])
  func `the mark has a line of its own, whatever ends it`(_ text: String) {
    #expect(Parsed(text).html.hasSuffix("NOTE</p>\n<p>a</p>\n</div>\n"))
  }

  @Test func `links behind the mark keep their places`() {
    let parsed = Parsed("> [!NOTE]\n> a [b](c.md)\n> [d](e.md)")
    #expect(parsed.linkPlace(0) == "2:9 c.md" && parsed.linkPlace(1) == "3:7 e.md")
  }

  @Test func `alerts stand in lists, in quotations and in one another`() {
    let html = Parsed("- > [!TIP]\n  > > [!NOTE]\n  > > a\n  > >\n  > > > b").html
    #expect(html.contains("alert-tip") && html.contains("alert-note"))
    #expect(html.contains("<blockquote>\n<p>b</p>\n</blockquote>\n</div>\n</div>\n</li>"))
  }

  @Test(arguments: [
    "> \\[!NOTE]\n> a", "> a\n> [!NOTE]", "[!NOTE]\na", "> ![NOTE]\n> a", "> [! NOTE]\n> a",
    "> `[!NOTE]`\n> a",
  ])
  func `what is not quite a mark is text`(_ text: String) {
    #expect(!Parsed(text).html.contains("alert"))
  }

  @Test func `a misspelt kind is an error that says what was meant`() {
    let parsed = Parsed("a\n\n> [!warnig]\n> b")
    #expect(parsed.complaints == ["unknown-alert warnig"])
    #expect(parsed.diagnostics[0].notes == [Note(.didYouMean, ["word": "WARNING"])])
    #expect(parsed.diagnostics[0].place.range == 7..<13)
  }

  @Test func `a word like no kind is answered with those there are`() {
    let notes = Parsed("> [!Внимание]\n> b").diagnostics[0].notes
    #expect(notes == [Note(.known, ["words": "CAUTION, IMPORTANT, NOTE, TIP, WARNING"])])
  }

  @Test(arguments: [
    ("> [!NOTE]", "empty-alert [!NOTE]"), ("a\n\n> [!TIP]\n\nb", "empty-alert [!TIP]"),
    ("> [!NOTE] слова тут \n> b", "text-after-alert слова тут"),
    ("> [!NOTE] *a*\n> b", "text-after-alert *a*"),
  ])
  func `an alert without text, and text behind its mark, are errors`(
    _ text: String, _ complaint: String
  ) {
    #expect(Parsed(text).complaints == [complaint])
  }
}
